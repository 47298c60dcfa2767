//! The three browsers of the tests, each with the program that speaks WebDriver for it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::install;
use crate::process::{self, capture, find, shell, step};
use crate::project::{self, digest, target};

/// Chromium's switches, which all tests share.
const SWITCHES: &str = include_str!("../../tests/browser/chromium.json");
/// The release of `geckodriver` that is built. Debian does not package it.
const GECKODRIVER: &str = "0.37.1";
/// Folders that may hold WebKitGTK's small browser, or the folder of a kind of machine that does.
const LIBRARIES: [&str; 3] = ["/usr/lib", "/usr/lib64", "/usr/libexec"];
/// The folders that the releases of WebKitGTK keep it in.
const WEBKIT: [&str; 3] = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];

/// A browser that tests run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chrome's and Edge's.
    Chromium,
    /// Mozilla's.
    Firefox,
    /// Safari's engine, as GTK's port of it.
    WebKit,
}

/// A browser's programs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Programs {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// The program that speaks WebDriver for it.
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// What `tests/e2e` calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Finds its programs, and installs what is missing.
    pub(crate) fn provide(self) -> Result<Programs> {
        let packages: &[&str] = match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            // `xvfb-run` needs `xauth` and does not depend on it.
            Self::WebKit => &["webkit2gtk-driver", "xvfb", "xauth"],
        };
        if self.find().is_none() {
            install::packages(&format!("{self:?}"), packages)?;
        }
        let (browser, driver) = self
            .find()
            .with_context(|| format!("{self:?} was installed and is still not found"))?;
        let driver = driver.map_or_else(geckodriver, Ok)?;
        Ok(Programs { browser, driver })
    }

    /// The browser, and the driver unless it is to be built.
    fn find(self) -> Option<(PathBuf, Option<PathBuf>)> {
        match self {
            Self::Chromium => {
                let names =
                    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
                let app = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
                let browser = named("HOMEWARD_CHROMIUM").or_else(|| program(&names, app))?;
                Some((browser, Some(named("CHROMEDRIVER").or_else(|| find("chromedriver"))?)))
            }
            Self::Firefox => {
                let app = "/Applications/Firefox.app/Contents/MacOS/firefox";
                let browser = named("HOMEWARD_FIREFOX");
                let browser = browser.or_else(|| program(&["firefox-esr", "firefox"], app))?;
                Some((browser, named("GECKODRIVER")))
            }
            Self::WebKit => {
                find("xvfb-run").and_then(|_| find("xauth"))?;
                Some((mini_browser()?, Some(find("WebKitWebDriver")?)))
            }
        }
    }
}

/// What `wasm-bindgen-test` asks Chromium's driver for.
pub(crate) fn capabilities(chromium: &Path) -> Result<String> {
    let switches: Value = serde_json::from_str(SWITCHES).context("tests/browser/chromium.json")?;
    let options = json!({ "args": switches, "binary": chromium });
    Ok(json!({ "goog:chromeOptions": options }).to_string())
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

/// A program by one of its names on the search path, or where macOS keeps it.
fn program(names: &[&str], app: &str) -> Option<PathBuf> {
    let app = || Some(PathBuf::from(app)).filter(|path| path.is_file());
    names.iter().find_map(|name| find(name)).or_else(app)
}

fn mini_browser() -> Option<PathBuf> {
    let folders = LIBRARIES.iter().flat_map(|folder| {
        let below = Path::new(folder).read_dir().into_iter().flatten().flatten();
        std::iter::once(PathBuf::from(folder)).chain(below.map(|entry| entry.path()))
    });
    let folders: Vec<PathBuf> = folders.collect();
    let mut programs = WEBKIT
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name).join("MiniBrowser")));
    programs.find(|program| program.is_file())
}

/// Firefox's driver, built once; where it cannot be built, whichever is installed.
fn geckodriver() -> Result<PathBuf> {
    let _guard = project::lock("geckodriver")?;
    let tools = target().join("tools");
    let driver = tools.join(format!("bin/geckodriver{}", std::env::consts::EXE_SUFFIX));
    let built = project::once("geckodriver", &digest([GECKODRIVER.as_bytes()]), &driver, || {
        let temporary = tools.join("build");
        step(&format!("building geckodriver {GECKODRIVER} (once, some minutes)"), || {
            let shell = shell()?;
            // It only passes messages on: built without optimization it is there in a third of the time.
            let cargo = process::cargo(&shell)
                .args(["install", "geckodriver", "--locked", "--debug"])
                .args(["--version", &format!("={GECKODRIVER}")])
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .args([Path::new("--root"), &tools, Path::new("--target-dir"), &temporary]);
            capture(cargo)
        })?;
        project::clear(&temporary)
    });
    match built {
        Ok(()) => Ok(driver),
        Err(error) => find("geckodriver").ok_or(error),
    }
}
