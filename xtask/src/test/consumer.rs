//! Tests of the npm package as its users meet it: packed, installed beside bundlers and frameworks,
//! built, served and opened.
//!
//! They are `tests/package/*.test.mjs` for Node's test runner. They find the folder where the package
//! is installed at `HOMEWARD_CONSUMER`, the browser at `HOMEWARD_CHROMIUM` and the command-line tool at
//! `HOMEWARD_CLI`.

use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::outcome::Suite;
use super::page;
use crate::browser::Browser;
use crate::build;
use crate::project::Project;
use crate::stamp::{Key, Stamp};
use crate::{process, step};

/// The suite.
pub(crate) const NAME: &str = "npm package (tests/package/)";
/// Where the tests are, and what they are run with: bundlers and frameworks at pinned versions.
const FOLDER: &str = "tests/package";
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];
const SILENT: [&str; 4] = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// The folder of a user, with the bundlers in it.
pub(crate) fn provide(project: &Project) -> Result<PathBuf> {
    let folder = project.target().join("package");
    fs::create_dir_all(&folder)?;
    let sources = MANIFESTS.map(|name| project.path(FOLDER).join(name));
    let key = Key::of_files(&sources)?;
    let stamp = Stamp::new(project, "package");
    if stamp.matches(&key) && folder.join("node_modules/.package-lock.json").is_file() {
        return Ok(folder);
    }
    for (source, name) in sources.iter().zip(MANIFESTS) {
        fs::copy(source, folder.join(name))
            .with_context(|| format!("copying {}", source.display()))?;
    }
    step::quiet("npm ci of bundlers and frameworks", || {
        let mut npm = npm(&folder);
        npm.arg("ci").args(SILENT);
        process::capture(npm).map(|_| String::new())
    })?;
    stamp.set(&key)?;
    Ok(folder)
}

/// Packs what a release ships, installs it as a user would, and runs the tests.
pub(crate) fn run(project: &Project, folder: &Path, browser: &Browser) -> Result<Vec<Suite>> {
    build::package(project)?;
    step::quiet("npm pack, npm install", || install(project, folder))?;
    let command = command(project)?;
    let mut node = page::node(project, FOLDER)?;
    node.env("HOMEWARD_CONSUMER", folder)
        .env("HOMEWARD_CHROMIUM", &browser.chromium)
        .env("HOMEWARD_CLI", command);
    page::counted(NAME, node)
}

/// The command-line tool, whose figures those of Node are compared with.
fn command(project: &Project) -> Result<PathBuf> {
    step::quiet("compiling the command line", || {
        let mut cargo = process::cargo(project);
        // As the native tests have just built it.
        cargo.args(["build", "--quiet", "--workspace", "--all-features", "--bin", build::NAME]);
        process::capture(cargo)
    })?;
    Ok(project.target().join("debug").join(build::NAME).with_extension(EXE_EXTENSION))
}

/// Installs the tarball, which npm names after package and version, and tells nothing.
fn install(project: &Project, folder: &Path) -> Result<String> {
    let mut pack = npm(&project.path("pkg"));
    pack.args(["pack", "--loglevel=error", "--json", "--pack-destination"]).arg(folder);
    let told = process::capture(pack)?;
    let told: serde_json::Value = serde_json::from_str(&told).context("reading what npm packed")?;
    let name = told.pointer("/0/filename").and_then(serde_json::Value::as_str);
    let name = name.context("npm pack named no file")?;
    // npm takes a version that is there already for the same one.
    match fs::remove_dir_all(folder.join("node_modules/homeward-chart")) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut install = npm(folder);
    install.args(["install", "--no-save", "--offline"]).args(SILENT).arg(folder.join(name));
    process::capture(install).map(|_| String::new())
}

fn npm(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder);
    npm
}
