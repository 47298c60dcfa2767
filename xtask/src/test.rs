//! Runs every test, or one suite, and prints how many passed.

mod consumer;
mod count;
mod suite;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::build::{self, Record};
use crate::project::{self, target};
use crate::site::Site;
use count::Counts;
pub(crate) use suite::{Suite, WASM_RUNNER};

/// What a suite is run with besides its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// The site with the frozen record.
    Fixture,
    /// The engine of figures as text with the frozen record.
    StaticFixture,
    /// The site with the live record, and with it the whole package.
    Package,
}

/// What became of a suite.
enum Outcome {
    Ran(Counts),
    /// It needs a program that this machine cannot have.
    Missing(anyhow::Error),
    Failed(anyhow::Error),
}

/// Runs the suites one after the other, even when one fails.
///
/// Each begins without the builds of the others, and gets those that it declares. So each passes
/// alone, and in a fresh clone, if it passes here.
pub(crate) fn run(suites: &[Suite], filter: Option<&str>) -> Result<()> {
    let mut total = Counts::default();
    let mut lines = Vec::new();
    let mut failures = Vec::new();
    for &suite in suites {
        println!("\n{}", suite.title());
        let start = Instant::now();
        let (counts, remark) = match attempt(suite, filter) {
            Outcome::Ran(counts) => (counts, String::new()),
            Outcome::Missing(error) if is_ci() => (Counts::FAILED, format!("{error:#}")),
            Outcome::Missing(error) => (Counts::SKIPPED, format!("SKIPPED: {error:#}")),
            Outcome::Failed(error) => (Counts::FAILED, format!("{error:#}")),
        };
        if !remark.is_empty() {
            println!("{}: {remark}", suite.title());
        }
        failures.extend(counts.failures.iter().map(|name| format!("{}: {name}", suite.title())));
        let seconds = start.elapsed().as_secs();
        lines.push(format!("{:<38} {:>5} s  {counts}", suite.title(), seconds));
        total += counts;
    }
    let left_out = Suite::ALL.iter().filter(|suite| !suites.contains(suite));
    let left_out: Vec<&str> = left_out.map(|suite| suite.title()).collect();
    if !left_out.is_empty() {
        lines.push(format!("left out: {}", left_out.join(", ")));
    }
    for failure in failures {
        println!("FAILED {failure}");
    }
    println!("\n{}\n{total}", lines.join("\n"));
    match total {
        Counts { failed: 0, passed: 0, .. } => bail!("no test ran"),
        Counts { failed: 0, .. } => Ok(()),
        Counts { failed, .. } => bail!("{failed} failed"),
    }
}

fn attempt(suite: Suite, filter: Option<&str>) -> Outcome {
    let programs = match suite.programs() {
        Ok(programs) => programs,
        Err(error) => return Outcome::Missing(error),
    };
    let ran = provide(suite.needs()).and_then(|()| suite.run(&programs, filter));
    ran.map_or_else(Outcome::Failed, Outcome::Ran)
}

/// Makes exactly these builds, in folders that are empty before.
fn provide(needs: &[Need]) -> Result<()> {
    clear(&[Site::of(Record::Fixture), Site::of(Record::Live)])?;
    for need in needs {
        match need {
            Need::Fixture => {
                Site::build(Record::Fixture)?;
            }
            Need::StaticFixture => {
                build::for_servers(&Site::of(Record::Fixture).package(), Record::Fixture)?;
            }
            Need::Package => {
                let site = Site::build(Record::Live)?;
                build::package(&site.package())?;
            }
        }
    }
    Ok(())
}

/// Removes what other suites and commands have built.
fn clear(sites: &[Site]) -> Result<()> {
    sites.iter().try_for_each(|site| project::clear(site.folder()))
}

/// Where a test that cannot run is a failure.
fn is_ci() -> bool {
    std::env::var_os("CI").is_some()
}

/// Where end-to-end tests put the pictures of failures.
fn failures() -> std::path::PathBuf {
    target().join("e2e")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suite_finds_no_build_of_another() {
        let folder = std::env::temp_dir().join(format!("homeward-xtask-{}", std::process::id()));
        let site = Site::at(folder.clone());
        project::write(&site.package().join("dist/embed.js"), "").unwrap();
        clear(std::slice::from_ref(&site)).unwrap();
        assert!(!site.package().exists() && !site.pages().exists());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_test_of_the_chart_in_a_browser_gets_the_frozen_record_alone() {
        for suite in [Suite::Page, Suite::Chromium, Suite::Firefox, Suite::WebKit] {
            assert!(suite.needs().contains(&Need::Fixture), "{suite:?}");
            assert!(!suite.needs().contains(&Need::Package), "{suite:?}");
        }
    }
}
