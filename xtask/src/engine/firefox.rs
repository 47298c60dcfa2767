//! Firefox and `geckodriver`, which Debian does not package.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::Programs;
use crate::project::Project;
use crate::stamp::{Key, Stamp};
use crate::{install, process, step};

/// Names a Firefox goes by.
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
/// Where macOS keeps it.
const FIREFOX_APP: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";
/// The release of `geckodriver` that is built.
const VERSION: &str = "0.37.1";

/// Finds Firefox and its driver; what is missing is installed or built.
pub(super) fn provide(project: &Project) -> Result<Programs> {
    let browser = browser()?;
    Ok(Programs { driver: driver(project)?, browser })
}

fn browser() -> Result<PathBuf> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    install::packages("Firefox", &["firefox-esr"])?;
    find().context("Firefox was installed and is still not found")
}

fn find() -> Option<PathBuf> {
    let app = || Some(PathBuf::from(FIREFOX_APP)).filter(|path| path.is_file());
    std::env::var_os("HOMEWARD_FIREFOX")
        .map(PathBuf::from)
        .or_else(|| FIREFOX.iter().find_map(|name| process::find(name)))
        .or_else(app)
}

/// The driver of that release, built once; where it cannot be built, whichever is installed.
fn driver(project: &Project) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("GECKODRIVER") {
        return Ok(named.into());
    }
    let _guard = project.lock()?;
    let name = format!("geckodriver{}", std::env::consts::EXE_SUFFIX);
    let driver = project.target().join("tools/bin").join(name);
    let stamp = Stamp::new(project, "geckodriver");
    let key = Key::of([VERSION.as_bytes()]);
    if stamp.matches(&key) && driver.is_file() {
        return Ok(driver);
    }
    match build(project) {
        Ok(()) => stamp.set(&key).map(|()| driver),
        Err(error) => process::find("geckodriver").ok_or(error),
    }
}

fn build(project: &Project) -> Result<()> {
    let tools = project.target().join("tools");
    let temporary = tools.join("build");
    step::quiet(&format!("building geckodriver {VERSION} (once, some minutes)"), || {
        let mut cargo = process::cargo(project);
        // It only passes messages on: built without optimization it is there in a third of the time.
        cargo
            .args(["install", "geckodriver", "--locked", "--version", &format!("={VERSION}")])
            .arg("--debug")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .arg("--root")
            .arg(&tools)
            .arg("--target-dir")
            .arg(&temporary);
        process::capture(cargo)?;
        // Nothing is there when cargo found the release installed. What stays does no harm.
        let _ = fs::remove_dir_all(&temporary);
        Ok(String::new())
    })
}
