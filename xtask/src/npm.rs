//! The npm packages that commands run: `wasm-opt`, `tsc`, the browser driver of the page tests and
//! the charts that ours is timed beside.
//!
//! They live in `xtask/npm/`, at the versions of its lock file. Page tests reach them with
//! `createRequire(new URL("../../xtask/npm/", import.meta.url))("playwright-core")`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::stamp::{Key, Stamp};
use crate::{process, step};

/// The folder with `package.json`, the lock and `node_modules`.
pub(crate) const FOLDER: &str = "xtask/npm";

/// Installs the packages when they are missing or their lock has changed.
pub(crate) fn provide(project: &Project) -> Result<()> {
    for program in ["node", "npm"] {
        if process::find(program).is_none() {
            bail!("{program} is missing: install Node.js 20.19 or newer from https://nodejs.org/");
        }
    }
    let _guard = project.lock()?;
    let folder = project.path(FOLDER);
    let stamp = Stamp::new(project, "npm");
    let key = Key::of_files(&[folder.join("package.json"), folder.join("package-lock.json")])?;
    if stamp.matches(&key) && folder.join("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    step::quiet("npm ci in xtask/npm", || {
        let mut npm = Command::new("npm");
        npm.current_dir(&folder);
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        process::capture(npm).map(|_| String::new())
    })?;
    stamp.set(&key)
}

/// Node, about to run a file of an installed package, at the root.
pub(crate) fn node(project: &Project, script: &str) -> Command {
    let mut command = Command::new("node");
    command.current_dir(project.root()).arg(module(project, script));
    command
}

/// A path inside `node_modules`.
pub(crate) fn module(project: &Project, path: &str) -> PathBuf {
    project.path(FOLDER).join("node_modules").join(path)
}
