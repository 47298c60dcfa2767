//! The small browser of WebKitGTK, its driver and a screen that nobody sees.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::Programs;
use crate::{install, process};

/// Where libraries are; Debian puts those of one kind of machine into a folder below.
const LIBRARIES: [&str; 3] = ["/usr/lib", "/usr/lib64", "/usr/libexec"];
/// The folders that the releases of WebKitGTK keep their browser in.
const FOLDERS: [&str; 3] = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
/// What has it all. `xvfb-run` asks for `xauth` without naming it as a must.
const PACKAGES: [&str; 3] = ["webkit2gtk-driver", "xvfb", "xauth"];

/// Finds the browser, its driver and `xvfb-run`, and installs them when they are missing.
pub(super) fn provide() -> Result<Programs> {
    if let Some(programs) = find() {
        return Ok(programs);
    }
    install::packages("WebKit with its driver", &PACKAGES)?;
    find().context("WebKit was installed and is still not found")
}

fn find() -> Option<Programs> {
    for program in ["xvfb-run", "xauth"] {
        process::find(program)?;
    }
    Some(Programs { driver: process::find("WebKitWebDriver")?, browser: browser()? })
}

fn browser() -> Option<PathBuf> {
    let places = LIBRARIES.iter().flat_map(|folder| {
        let below = Path::new(folder).read_dir().into_iter().flatten().flatten();
        std::iter::once(PathBuf::from(folder)).chain(below.map(|entry| entry.path()))
    });
    let places: Vec<PathBuf> = places.collect();
    let browsers = FOLDERS
        .iter()
        .flat_map(|folder| places.iter().map(move |place| place.join(folder).join("MiniBrowser")));
    browsers.into_iter().find(|browser| browser.is_file())
}
