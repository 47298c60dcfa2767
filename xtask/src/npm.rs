//! The npm packages that commands run, at the versions of `xtask/npm/package-lock.json`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::process::{capture, find, shell, step};
use crate::project::{self, digest, read, root};

/// The folder with `package.json`, the lock and `node_modules`.
pub(crate) fn folder() -> PathBuf {
    root().join("xtask/npm")
}

/// The lock file, which tells the version of every tool.
pub(crate) fn lock_file() -> Result<String> {
    read(&folder().join("package-lock.json"))
}

/// Installs the packages when they are missing or their lock has changed.
pub(crate) fn provide() -> Result<()> {
    if find("node").is_none() || find("npm").is_none() {
        bail!("Node.js is missing: install version 20.19 or newer from https://nodejs.org/");
    }
    let _guard = project::lock("npm")?;
    let installed = modules().join(".package-lock.json");
    project::once("npm", &digest([lock_file()?.as_bytes()]), &installed, || {
        let shell = shell()?;
        shell.change_dir(folder());
        let options = SILENT;
        step("npm ci in xtask/npm", || capture(cmd!(shell, "npm ci {options...}")))?;
        Ok(())
    })
}

/// npm neither runs scripts of packages nor asks another service about them.
pub(crate) const SILENT: [&str; 4] =
    ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// A program of an installed package, such as `esbuild/bin/esbuild`.
pub(crate) fn program<'s>(shell: &'s Shell, path: &str) -> Cmd<'s> {
    let path = modules().join(path);
    cmd!(shell, "node {path}")
}

/// Where the packages are installed.
pub(crate) fn modules() -> PathBuf {
    folder().join("node_modules")
}
