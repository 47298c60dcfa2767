//! Times the start of the chart beside others that draw the same record.

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::browser::Browser;
use crate::build::{Parts, Record};
use crate::process::{self, shell};
use crate::project::state;
use crate::site::Site;

/// Builds for release, runs the bench, and fails when something is over its budget.
pub(crate) fn run(rounds: u16) -> Result<()> {
    let programs = Browser::Chromium.provide()?;
    let package = Site::build(Record::Live, Parts::Pages)?.package();
    let (folder, rounds) = (state()?.join("bench"), rounds.to_string());
    let shell = shell()?;
    let bench = cmd!(shell, "node xtask/bench/run.mjs {package} {folder} {rounds}");
    let within = process::run(bench.env("HOMEWARD_CHROMIUM", programs.browser))?;
    ensure!(within, "over budget");
    Ok(())
}
