//! The browser that tests run in, and the runner of WebAssembly tests.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use serde_json::json;
use wasm_bindgen_cli::wasm_bindgen_test_runner;

use crate::project::Project;
use crate::{install, process, stamp};

/// The hidden command under which cargo calls this program to run a compiled test.
pub(crate) const RUNNER: &str = "wasm-test-runner";

/// Names a Chromium goes by.
const CHROMIUM: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Where macOS keeps it.
const CHROME_APP: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
/// Makes Chromium quiet, and able to run as root.
const ARGUMENTS: [&str; 7] = [
    "headless",
    "no-sandbox",
    "disable-gpu",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "no-first-run",
];

/// A Chromium with its driver.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    /// The browser's program.
    pub(crate) chromium: PathBuf,
    /// The program that speaks `WebDriver` for it.
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// Finds Chromium and its driver, and installs them when they are missing.
    pub(crate) fn provide() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        install::packages("Chromium with its driver", &["chromium", "chromium-driver"])?;
        Self::find().ok_or_else(|| anyhow!("Chromium was installed and is still not found"))
    }

    fn find() -> Option<Self> {
        let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
        let app = || Some(PathBuf::from(CHROME_APP)).filter(|path| path.is_file());
        Some(Self {
            chromium: named("HOMEWARD_CHROMIUM")
                .or_else(|| CHROMIUM.iter().find_map(|name| process::find(name)))
                .or_else(app)?,
            driver: named("CHROMEDRIVER").or_else(|| process::find("chromedriver"))?,
        })
    }

    /// Writes the capabilities the test runner asks the driver for, and tells where.
    pub(crate) fn capabilities(&self, project: &Project) -> Result<PathBuf> {
        let options = json!({ "args": ARGUMENTS, "binary": self.chromium });
        let capabilities = json!({ "goog:chromeOptions": options });
        let path = project.state().join("webdriver.json");
        stamp::replace(&path, capabilities.to_string().as_bytes())?;
        Ok(path)
    }
}

/// Runs one compiled test in the browser. The first argument stands for the program's name.
pub(crate) fn run_wasm_tests(arguments: impl Iterator<Item = OsString>) -> Result<()> {
    wasm_bindgen_test_runner::run_cli_with_args(arguments)
}
