//! Compares what a reader downloads with its budget.

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::build;
use crate::process::{self, shell};

/// Builds for release, prints the sizes and fails when one is over its budget.
pub(crate) fn run() -> Result<()> {
    let engine = build::engine()?;
    build::release()?;
    let shell = shell()?;
    let within = process::run(cmd!(shell, "node xtask/size.mjs {engine}"))?;
    ensure!(within, "over budget");
    Ok(())
}
