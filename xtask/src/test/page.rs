//! Tests of the built site, as a reader meets it.
//!
//! They are `tests/page/*.test.mjs` (or `.test.js`) for Node's test runner. They find the site at
//! `HOMEWARD_URL`, the browser at `HOMEWARD_CHROMIUM`, and load `playwright-core` through
//! `createRequire(new URL("../../xtask/npm/", import.meta.url))`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::outcome::{Counts, Suite, failures_of_node, of_node};
use crate::browser::Browser;
use crate::build::{self, Profile};
use crate::project::Project;
use crate::server::{Server, Site};
use crate::{npm, process};

/// Where the tests are.
const FOLDER: &str = "tests/page";
/// How the name of a test file ends; other files are there to be imported.
const ENDINGS: [&str; 2] = [".test.mjs", ".test.js"];

/// Builds for release, serves the site and runs the page tests against it.
pub(crate) fn run(project: &Project, browser: &Browser) -> Result<Vec<Suite>> {
    if !project.path(FOLDER).is_dir() {
        println!("SKIPPED: {FOLDER}/ does not exist");
        return Ok(vec![Suite::new(FOLDER, Counts::SKIPPED)]);
    }
    let files = files(project)?;
    build::wasm(project, Profile::Release)?;
    let server = Server::start(Site::of(project), 0)?;
    let mut node = Command::new("node");
    node.current_dir(project.root())
        .args(["--test", "--test-reporter=spec"])
        .args(files)
        .env("HOMEWARD_URL", server.url())
        .env("HOMEWARD_CHROMIUM", &browser.chromium)
        .env("NODE_PATH", npm::module(project, ""));
    let ended = process::tee(node)?;
    let counts = of_node(&ended.text, ended.success).context("node printed no closing lines")?;
    Ok(vec![Suite::new(FOLDER, counts).with_failures(failures_of_node(&ended.text))])
}

fn files(project: &Project) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = project
        .path(FOLDER)
        .read_dir()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.to_str().is_some_and(|name| ENDINGS.iter().any(|end| name.ends_with(end)))
        })
        .collect();
    if files.is_empty() {
        bail!("{FOLDER}/ has no file named *{} or *{}", ENDINGS[0], ENDINGS[1]);
    }
    files.sort();
    Ok(files)
}
