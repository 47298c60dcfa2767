//! Tests of the built site, as a reader meets it.
//!
//! They are `tests/page/*.test.mjs` for Node's test runner. They find the site at
//! `HOMEWARD_URL`, the browser at `HOMEWARD_CHROMIUM`, and load `playwright-core` through
//! `createRequire(new URL("../../xtask/npm/", import.meta.url))`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::outcome::{Suite, failures_of_node, of_node};
use crate::browser::Browser;
use crate::build::{self, Profile};
use crate::project::Project;
use crate::server::{Server, Site};
use crate::{npm, process};

/// Where the tests are.
const FOLDER: &str = "tests/page";
/// How the name of a test file ends; other files are there to be imported.
const ENDING: &str = ".test.mjs";

/// Builds for release, serves the site and runs the page tests against it.
pub(crate) fn run(project: &Project, browser: &Browser) -> Result<Vec<Suite>> {
    build::wasm(project, Profile::Release)?;
    let server = Server::start(Site::of(project), 0)?;
    let mut node = node(project, FOLDER)?;
    node.env("HOMEWARD_URL", server.url()).env("HOMEWARD_CHROMIUM", &browser.chromium);
    counted(FOLDER, node)
}

/// Node's test runner, about to run the test files of a folder.
pub(super) fn node(project: &Project, folder: &str) -> Result<Command> {
    let mut node = Command::new("node");
    node.current_dir(project.root())
        .args(["--test", "--test-reporter=spec"])
        .args(files(project, folder)?)
        .env("NODE_PATH", npm::module(project, ""));
    Ok(node)
}

/// Runs it and counts what it says.
pub(super) fn counted(name: &str, node: Command) -> Result<Vec<Suite>> {
    let ended = process::tee(node)?;
    let counts = of_node(&ended.text, ended.success).context("node printed no closing lines")?;
    Ok(vec![Suite::new(name, counts).with_failures(failures_of_node(&ended.text))])
}

fn files(project: &Project, folder: &str) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = project
        .path(folder)
        .read_dir()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_str().is_some_and(|name| name.ends_with(ENDING)))
        .collect();
    if files.is_empty() {
        bail!("{folder}/ has no file named *{ENDING}");
    }
    files.sort();
    Ok(files)
}
