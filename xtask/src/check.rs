//! Form, lints, documentation and types.

use std::process::Command;

use anyhow::{Result, bail};

use crate::build::{self, NAME, Profile};
use crate::dependency;
use crate::project::Project;
use crate::test::WEB_TESTS;
use crate::web::{self, WebToolchain};
use crate::{install, npm, process, step};

const FORMAT: [&str; 6] = ["fmt", "--all", "--check", "--", "--color", "never"];
const LINTS: [&str; 7] =
    ["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "-Dwarnings"];

/// Runs every check, even when one fails.
pub(crate) fn run(project: &Project) -> Result<()> {
    let toolchain = set_up(project)?;
    let web_lints = format!("cargo clippy, {}", web::TARGET);
    let checks = [
        quiet("cargo fmt --check", cargo(project, &FORMAT)),
        quiet("cargo clippy, native", cargo(project, &LINTS)),
        quiet(&web_lints, web_clippy(project, toolchain)),
        quiet("cargo doc", documentation(project)),
        step::quiet("licences and sources of crates", || dependency::check(project)),
        types(project),
    ];
    let failures: Vec<_> = checks.into_iter().filter_map(Result::err).collect();
    for failure in &failures {
        println!("\n{failure:#}");
    }
    match failures.len() {
        0 => Ok(()),
        1 => bail!("one check failed"),
        several => bail!("{several} checks failed"),
    }
}

fn set_up(project: &Project) -> Result<WebToolchain> {
    npm::provide(project)?;
    let toolchain = web::toolchain(project)?;
    if let Some(package) = toolchain.missing_linter() {
        install::packages("clippy for WebAssembly", &[package])?;
    }
    Ok(toolchain)
}

fn quiet(name: &str, command: Command) -> Result<()> {
    step::quiet(name, || process::capture(command))
}

fn cargo(project: &Project, words: &[&str]) -> Command {
    let mut command = process::cargo(project);
    command.args(words);
    command
}

/// Lints what only a browser runs; the rest is linted natively.
fn web_clippy(project: &Project, toolchain: WebToolchain) -> Command {
    let mut command = toolchain.cargo(project, "clippy", Profile::Dev);
    command.args(["--quiet", "--package", NAME, "--lib", "--features", "still"]);
    if project.path(WEB_TESTS).is_file() {
        command.args(["--test", "web"]);
    }
    command.args(["--", "-Dwarnings"]);
    command
}

fn documentation(project: &Project) -> Command {
    let mut command = cargo(project, &["doc", "--quiet", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "-Dwarnings");
    command
}

/// Checks the hand-written JavaScript and its types, beside the generated glue of a fresh build.
fn types(project: &Project) -> Result<()> {
    const SETTINGS: &str = "pkg/tsconfig.json";
    if !project.path(SETTINGS).is_file() {
        println!("tsc: SKIPPED, {SETTINGS} does not exist");
        return Ok(());
    }
    build::package(project)?;
    let mut tsc = npm::node(project, "typescript/bin/tsc");
    tsc.args(["--noEmit", "-p", SETTINGS]);
    quiet("tsc", tsc)
}
