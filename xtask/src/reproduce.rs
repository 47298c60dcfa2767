//! Shows that a release comes out the same, byte by byte, wherever it is built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use xshell::cmd;

use crate::build;
use crate::process::{capture, cargo, shell, step};
use crate::project::{self, digest, root, target};

/// Builds for release here and in a fresh copy with nothing built before, and compares every file.
pub(crate) fn run() -> Result<()> {
    build::release()?;
    let copy = target().join("again");
    project::clear(&copy)?;
    let shell = shell()?;
    for name in capture(cmd!(shell, "git ls-files --cached --others --exclude-standard"))?.lines() {
        let (from, to) = (root().join(name), copy.join(name));
        // A deleted file that is not yet committed is still listed.
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap_or(&to))?;
            fs::copy(&from, &to).with_context(|| format!("copying {name}"))?;
        }
    }
    step(&format!("building for release in {}", copy.display()), || {
        shell.change_dir(&copy);
        let command = cargo(&shell).env("CARGO_TARGET_DIR", copy.join("target"));
        capture(command.args(["xtask", "build", "--release"]))
    })?;
    let (first, second) = (files(&root())?, files(&copy)?);
    let differing: Vec<_> = first
        .keys()
        .chain(second.keys())
        .filter(|name| first.get(*name) != second.get(*name))
        .map(String::as_str)
        .collect();
    ensure!(differing.is_empty(), "a second build has other bytes in {}", differing.join(", "));
    println!("{} files, the same in both builds", first.len());
    Ok(())
}

/// A digest of every generated file, by its path.
fn files(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.join("pkg/wasm"), root.join("pkg/dist")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir()? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                files.insert(name, digest([fs::read(path)?.as_slice()]));
            }
        }
    }
    Ok(files)
}
