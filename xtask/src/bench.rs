//! How soon the chart is there, beside others that draw the same record.
//!
//! All pages are loaded in turns in one run, so that what else the machine does falls on all of
//! them; only the ratios mean something. Sources of the pages: `xtask/bench/`.

mod budget;
mod load;
mod statistics;
mod table;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::browser::Browser;
use crate::build::{self, Profile};
use crate::project::Project;
use crate::server::{Server, Site};
use crate::size::Size;
use crate::{npm, process, step};
use load::{Load, Page};

/// How often each page is loaded at each speed unless told.
pub(crate) const ROUNDS: u16 = 15;
/// What we ship to editors.
const EMBED: &str = "pkg/dist/embed.js";
/// Bundles the scripts.
const BUILD: &str = "xtask/bench/build.mjs";
/// Drives the browser.
const RUN: &str = "xtask/bench/run.mjs";

/// Builds for release, loads the pages, prints the tables and fails when something is over its budget.
pub(crate) fn run(project: &Project, rounds: u16) -> Result<()> {
    let browser = Browser::provide()?;
    build::wasm(project, Profile::Release)?;
    npm::provide(project)?;
    if !project.path(EMBED).is_file() {
        bail!("{EMBED}: found no file, expected the script for editors");
    }
    let folder = project.state().join("bench");
    step::quiet("bundling the charts to compare with", || {
        process::capture(node(project, BUILD, [project.root(), &folder]))
    })?;
    let loads = measure(project, &browser, &folder, rounds)?;
    let verdicts = budget::judge(&loads);
    print!("\n{}", table::times(&loads, &sizes(&folder)));
    print!("\n{}\n{}", table::budgets(&verdicts), table::shift(&loads));
    let over = verdicts.iter().filter(|verdict| verdict.is_over()).count();
    if over > 0 {
        bail!("over budget: {over} of {}", verdicts.len());
    }
    Ok(())
}

fn measure(project: &Project, browser: &Browser, folder: &Path, rounds: u16) -> Result<Vec<Load>> {
    let server = Server::start(Site::new(folder, project), 0)?;
    let mut command = node(project, RUN, [folder, Path::new(&rounds.to_string())]);
    command.env("HOMEWARD_URL", server.url()).env("HOMEWARD_CHROMIUM", &browser.chromium);
    let mut text = String::new();
    step::quiet(&format!("loading every page {rounds} times at each speed"), || {
        text = process::capture(command)?;
        Ok(String::new())
    })?;
    text.lines().map(Load::read).collect()
}

fn node<const N: usize>(project: &Project, script: &str, arguments: [&Path; N]) -> Command {
    let mut command = Command::new("node");
    command.current_dir(project.root()).arg(project.path(script)).args(arguments);
    command
}

/// What each page's script weighs.
fn sizes(folder: &Path) -> Vec<(Page, Size)> {
    let size = |page: Page| {
        let script = fs::read(folder.join(page.name()).with_extension("js")).ok()?;
        Some((page, Size::of(&script)))
    };
    Page::ALL.into_iter().filter_map(size).collect()
}
