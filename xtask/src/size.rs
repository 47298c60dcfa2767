//! Compares what a reader downloads with its budget.

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::build;
use crate::process::{shell, watch};

/// Builds for release, prints the sizes and fails when one is over its budget.
pub(crate) fn run() -> Result<()> {
    let engine = build::engine()?;
    build::release()?;
    let shell = shell()?;
    let within = watch(cmd!(shell, "node xtask/size.mjs {engine}"), |_| ())?;
    ensure!(within, "over budget");
    Ok(())
}
