//! Whether a release comes out the same, byte by byte, wherever it is built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::build;
use crate::project::Project;
use crate::stamp::Key;
use crate::{process, step};

/// What a build writes of the package.
const MADE: [&str; 2] = ["pkg/wasm", "pkg/dist"];

/// Builds for release here and in a fresh copy, in another folder with nothing built before, and
/// compares every file.
pub(crate) fn run(project: &Project) -> Result<()> {
    build::package(project)?;
    let copy = project.target().join("again");
    step::quiet("copying the sources", || copied(project, &copy).map(|()| String::new()))?;
    let again = Project::at(&copy, &copy.join("target"))?;
    println!("in {}:", copy.display());
    build::package(&again)?;
    let (first, second) = (made(project)?, made(&again)?);
    let names = first.keys().chain(second.keys().filter(|name| !first.contains_key(*name)));
    let differing: Vec<_> =
        names.filter(|name| first.get(*name) != second.get(*name)).map(String::as_str).collect();
    if !differing.is_empty() {
        bail!("found other bytes in a second build: {}", differing.join(", "));
    }
    println!("{} files, twice the same", first.len());
    Ok(())
}

/// A fresh copy of all that git knows or would take, as it is now.
fn copied(project: &Project, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let mut git = Command::new("git");
    git.current_dir(project.root()).args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    for name in process::capture(git)?.lines() {
        let (from, to) = (project.path(name), to.join(name));
        // What is deleted and not yet committed is still listed.
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap_or(&to))?;
            fs::copy(&from, &to).with_context(|| format!("copying {name}"))?;
        }
    }
    Ok(())
}

/// A digest of every file that a build has written, by its path.
fn made(project: &Project) -> Result<BTreeMap<String, Key>> {
    let mut files = BTreeMap::new();
    for folder in MADE {
        collect(project.root(), &project.path(folder), &mut files)?;
    }
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Key>) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.insert(name, Key::of_files(&[path])?);
        }
    }
    Ok(())
}
