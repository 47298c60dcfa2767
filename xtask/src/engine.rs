//! The browser engines of the end-to-end tests.

mod firefox;
mod webkit;

use std::path::PathBuf;

use anyhow::Result;

use crate::browser::Browser;
use crate::project::Project;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// That of Chrome and Edge.
    Chromium,
    /// Mozilla's.
    Firefox,
    /// That of Safari, as GTK's port of it.
    WebKit,
}

/// What drives an engine.
#[derive(Debug, Clone)]
pub(crate) struct Programs {
    /// The program that speaks WebDriver for the browser.
    pub(crate) driver: PathBuf,
    /// The browser's program.
    pub(crate) browser: PathBuf,
}

impl Engine {
    /// Every engine.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What `tests/e2e` calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What it is called in the summary.
    pub(crate) const fn suite(self) -> &'static str {
        match self {
            Self::Chromium => "end to end, Chromium",
            Self::Firefox => "end to end, Firefox",
            Self::WebKit => "end to end, WebKit",
        }
    }

    /// Finds its programs, and installs them when they are missing.
    pub(crate) fn provide(self, project: &Project) -> Result<Programs> {
        match self {
            Self::Chromium => Browser::provide()
                .map(|browser| Programs { driver: browser.driver, browser: browser.chromium }),
            Self::Firefox => firefox::provide(project),
            Self::WebKit => webkit::provide(),
        }
    }
}
