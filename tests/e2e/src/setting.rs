//! What the program is told by its environment.

use std::env;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::Engine;

/// Which engine is tried, with which programs, on which site.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    /// The engine.
    pub(crate) engine: Engine,
    /// The program that speaks WebDriver.
    pub(crate) driver: PathBuf,
    /// The browser's program.
    pub(crate) browser: String,
    /// The address of the site's front page, with its last slash.
    pub(crate) site: String,
    /// Where pictures of failures and the driver's words are kept.
    pub(crate) folder: PathBuf,
}

impl Setting {
    /// Reads the environment; nothing when no engine is asked for.
    pub(crate) fn read() -> Result<Option<Self>> {
        let Some(name) = env::var_os("HOMEWARD_ENGINE") else {
            return Ok(None);
        };
        let engine = Engine::ALL.into_iter().find(|engine| engine.name() == name);
        let engine = engine.with_context(|| {
            let names = Engine::ALL.map(Engine::name).join(", ");
            format!("HOMEWARD_ENGINE: found {}, expected one of {names}", name.display())
        })?;
        Ok(Some(Self {
            engine,
            driver: variable("HOMEWARD_DRIVER", "the program that speaks WebDriver")?.into(),
            browser: variable("HOMEWARD_BROWSER", "the browser's program")?,
            site: variable("HOMEWARD_URL", "the address of the served site")?,
            folder: variable("HOMEWARD_FAILURES", "a folder for pictures of failures")?.into(),
        }))
    }
}

fn variable(name: &str, expected: &str) -> Result<String> {
    env::var(name).ok().filter(|value| !value.is_empty()).with_context(|| {
        format!("{name}: found nothing, expected {expected}; `cargo xtask e2e` sets it")
    })
}
