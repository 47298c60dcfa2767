//! What the environment variables ask for.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::Browser;

/// Which browser runs the tests, with which programs, on which site.
#[derive(Debug, Clone)]
pub(crate) struct Environment {
    /// The browser.
    pub(crate) browser: Browser,
    /// The browser's WebDriver server.
    pub(crate) driver: PathBuf,
    /// The browser's program.
    pub(crate) program: String,
    /// The address of the served site, with its last slash.
    pub(crate) site: String,
    /// The same site on disk: its pages are in `www/`, the package is in `pkg/`.
    pub(crate) fixture: PathBuf,
    /// Where screenshots of failures and the driver's log are kept.
    pub(crate) failures: PathBuf,
}

impl Environment {
    /// Reads the variables; nothing where no browser is asked for.
    pub(crate) fn read() -> Result<Option<Self>> {
        let Some(name) = env::var_os("HOMEWARD_ENGINE") else {
            return Ok(None);
        };
        let browser = Browser::ALL.into_iter().find(|browser| browser.name() == name);
        let browser = browser.with_context(|| {
            let names = Browser::ALL.map(Browser::name).join(", ");
            format!("HOMEWARD_ENGINE: found {}, expected one of {names}", name.display())
        })?;
        Ok(Some(Self {
            browser,
            driver: variable("HOMEWARD_DRIVER", "the browser's WebDriver server")?.into(),
            program: variable("HOMEWARD_BROWSER", "the browser's program")?,
            site: variable("HOMEWARD_URL", "the address of the served site")?,
            fixture: variable("HOMEWARD_FIXTURE", "the folder of the served site")?.into(),
            failures: variable("HOMEWARD_FAILURES", "a folder for screenshots of failures")?.into(),
        }))
    }
}

fn variable(name: &str, expected: &str) -> Result<String> {
    env::var(name).ok().filter(|value| !value.is_empty()).with_context(|| {
        format!("{name}: found nothing, expected {expected}; `cargo xtask test firefox` and the like set it")
    })
}
