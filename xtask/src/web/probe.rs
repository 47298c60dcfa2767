//! Looks at the machine, helps where it can, and answers with the toolchain to use.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Result, bail};

use super::findings::{Attempt, Choice, Findings, choose};
use super::rustc::Rustc;
use super::toolchain::{DEBIAN_CARGO, DEBIAN_RUSTC, WebToolchain};
use super::{TARGET, linker};
use crate::project::Project;
use crate::stamp::{Key, Stamp};
use crate::{install, process, step};

/// Debian's packages.
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// The oldest Debian compiler that will do.
const OLDEST: (u32, u32) = (1, 96);
/// The longest a download by rustup may take.
const PATIENCE: Duration = Duration::from_mins(3);

/// The toolchain that compiles WebAssembly here, set up as needed and looked for once in a run.
pub(crate) fn toolchain(project: &Project) -> Result<WebToolchain> {
    static FOUND: OnceLock<WebToolchain> = OnceLock::new();
    if let Some(&way) = FOUND.get() {
        return Ok(way);
    }
    let way = search(project)?;
    println!("WebAssembly toolchain: {}", way.name());
    Ok(*FOUND.get_or_init(|| way))
}

fn search(project: &Project) -> Result<WebToolchain> {
    let _guard = project.lock()?;
    let stamp = Stamp::new(project, "rustup-cannot-add-the-target");
    let key = Key::of([Rustc::active().version()?.as_bytes()]);
    let mut findings = look(if stamp.matches(&key) { Attempt::Failed } else { Attempt::Untried })?;
    loop {
        match choose(findings) {
            Choice::Use(way) => {
                linker::provide(way)?;
                return Ok(way);
            }
            Choice::TryRustup => {
                findings = look(add_with_rustup()?)?;
                if !findings.has_std {
                    stamp.set(&key)?;
                }
            }
            Choice::TryDebian => findings.debian = provide_debian(),
            Choice::GiveUp => bail!(
                "the Rust standard library for WebAssembly is missing: install it with `rustup target add {TARGET}`"
            ),
        }
    }
}

fn look(rustup: Attempt) -> Result<Findings> {
    let rustc = Rustc::active();
    Ok(Findings {
        has_std: rustc.has_web_std()?,
        has_source: rustc.has_source()?,
        rustup,
        debian: Attempt::Untried,
    })
}

fn add_with_rustup() -> Result<Attempt> {
    if process::find("rustup").is_none() {
        return Ok(Attempt::Failed);
    }
    let mut outcome = Attempt::Failed;
    step::quiet("asking rustup for the WebAssembly target", || {
        let mut rustup = Command::new("rustup");
        rustup.args(["target", "add", TARGET]);
        if !process::succeeds_within(rustup, PATIENCE) {
            return Ok("  rustup cannot add it; looking further".to_owned());
        }
        outcome = Attempt::Succeeded;
        // With the source a release is a fifth smaller; without it, it still works.
        let mut rustup = Command::new("rustup");
        rustup.args(["component", "add", "rust-src"]);
        process::succeeds_within(rustup, PATIENCE);
        Ok(String::new())
    })?;
    Ok(outcome)
}

fn provide_debian() -> Attempt {
    if !debian_is_ready()
        && install::is_possible()
        && let Err(error) = install::packages("Debian's Rust for WebAssembly", &PACKAGES)
    {
        println!("{error:#}");
    }
    if debian_is_ready() { Attempt::Succeeded } else { Attempt::Failed }
}

fn debian_is_ready() -> bool {
    let rustc = Rustc::at(Path::new(DEBIAN_RUSTC));
    Path::new(DEBIAN_CARGO).is_file()
        && rustc.release().is_ok_and(|release| release >= OLDEST)
        && rustc.has_source().unwrap_or(false)
}
