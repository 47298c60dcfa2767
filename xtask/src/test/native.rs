//! Tests that need no browser.

use anyhow::Result;

use super::outcome::{Suite, of_cargo};
use crate::process;
use crate::project::Project;

/// Runs the unit, integration and documentation tests of the whole workspace.
pub(crate) fn run(project: &Project) -> Result<Vec<Suite>> {
    let mut cargo = process::cargo(project);
    cargo.args(["test", "--workspace", "--all-features", "--no-fail-fast"]);
    let ended = process::tee(cargo)?;
    Ok(of_cargo(&ended.text, ended.success))
}
