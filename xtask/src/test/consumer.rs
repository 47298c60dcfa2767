//! The folder of a user of the package: bundlers and frameworks, with the packed package beside them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;
use xshell::cmd;

use crate::npm::SILENT;
use crate::process::{capture, shell, step};
use crate::project::{self, digest, read, root, target};

/// What the folder has installed at pinned versions.
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

/// Installs bundlers and frameworks there.
pub(super) fn install() -> Result<PathBuf> {
    let folder = target().join("consumer");
    let [manifest, lock] = MANIFESTS.map(|name| root().join("tests/package").join(name));
    let key = digest([read(&manifest)?.as_bytes(), read(&lock)?.as_bytes()]);
    let installed = folder.join("node_modules/.package-lock.json");
    project::once("consumer", &key, &installed, || {
        project::clear(&folder)?;
        for (from, name) in [&manifest, &lock].into_iter().zip(MANIFESTS) {
            project::write(&folder.join(name), read(from)?)?;
        }
        let (shell, options) = (shell()?, SILENT);
        shell.change_dir(&folder);
        step("npm ci of bundlers and frameworks", || capture(cmd!(shell, "npm ci {options...}")))?;
        Ok(())
    })?;
    Ok(folder)
}

/// Packs the package as a release does and installs it there as a user would.
pub(super) fn add(package: &Path, folder: &Path) -> Result<()> {
    let (shell, options) = (shell()?, SILENT);
    step("npm pack, npm install", || {
        shell.change_dir(package);
        let pack = cmd!(shell, "npm pack --loglevel=error --json --pack-destination {folder}");
        let packed: Value = serde_json::from_str(&capture(pack)?).context("npm pack --json")?;
        let name = packed.pointer("/0/filename").and_then(Value::as_str);
        let tarball = folder.join(name.context("npm pack named no file")?);
        shell.change_dir(folder);
        // npm takes a version that is installed already for the same one.
        project::clear(&folder.join("node_modules/homeward-chart"))?;
        capture(cmd!(shell, "npm install --no-save --offline {options...} {tarball}"))
    })?;
    Ok(())
}
