//! Runs every test, or one suite, and prints how many passed.

mod consumer;
mod count;
mod suite;

use std::sync::OnceLock;
use std::thread;
use std::time::Instant;

use anyhow::{Error, Result, bail};

use crate::build::{Parts, Record};
use crate::process::join;
use crate::project::{self, target};
use crate::site::Site;
use count::Counts;
pub(crate) use suite::Suite;

/// Runs the suites, even when one fails, and prints how many tests of each passed.
///
/// Each begins without the builds of others, and gets those that it declares. So each passes alone,
/// and in a fresh clone, if it passes here.
pub(crate) fn run(suites: &[Suite], filter: Option<&str>) -> Result<()> {
    let mut total = Counts::default();
    let mut lines = Vec::new();
    let mut failures = Vec::new();
    for group in suites.chunk_by(|one, next| one.runs_beside(*next)) {
        let outcomes = run_together(group, filter);
        for (suite, (counts, seconds)) in group.iter().zip(outcomes) {
            failures
                .extend(counts.failures.iter().map(|name| format!("{}: {name}", suite.title())));
            lines.push(format!("{:<38} {seconds:>5} s  {counts}", suite.title()));
            total += counts;
        }
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

/// Runs suites at the same time, on one site. Gives what each came to, and its seconds with those of
/// the site's build.
fn run_together(group: &[Suite], filter: Option<&str>) -> Vec<(Counts, u64)> {
    let titles: Vec<&str> = group.iter().map(|suite| suite.title()).collect();
    println!("\n{}", titles.join("\n"));
    let (start, site) = (Instant::now(), OnceLock::new());
    let attempt = |suite: Suite| {
        let counts = attempt(suite, filter, &site).unwrap_or_else(|error| {
            println!("{}: {error:#}", suite.title());
            Counts::FAILED
        });
        (counts, start.elapsed().as_secs())
    };
    thread::scope(|scope| {
        let running: Vec<_> =
            group.iter().map(|&suite| scope.spawn(move || attempt(suite))).collect();
        running.into_iter().map(join).collect()
    })
}

/// Runs a suite on the site that the first of its group builds, while its programs are installed.
fn attempt(
    suite: Suite,
    filter: Option<&str>,
    site: &OnceLock<Result<(), String>>,
) -> Result<Counts> {
    let (provided, programs) = thread::scope(|scope| {
        let programs = scope.spawn(|| suite.programs());
        let provided = site.get_or_init(|| provide(suite.site()).map_err(|it| format!("{it:#}")));
        (provided.clone(), join(programs))
    });
    if let Err(error) = &programs
        && !is_ci()
    {
        println!("{}: SKIPPED: {error:#}", suite.title());
        return Ok(Counts::SKIPPED);
    }
    provided.map_err(Error::msg)?;
    suite.run(&programs?, filter)
}

/// Makes exactly this site, where neither is before.
fn provide(site: Option<(Record, Parts)>) -> Result<()> {
    clear(&[Site::of(Record::Fixture), Site::of(Record::Live)])?;
    site.map_or(Ok(()), |(record, parts)| Site::build(record, parts).map(drop))
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
    fn a_test_of_the_chart_in_a_browser_gets_the_frozen_record() {
        for suite in [Suite::Page, Suite::Chromium, Suite::Firefox, Suite::WebKit] {
            assert!(matches!(suite.site(), Some((Record::Fixture, _))), "{suite:?}");
        }
    }

    #[test]
    fn suites_at_the_same_time_have_the_same_site() {
        for [one, other] in Suite::ALL.array_windows() {
            assert!(!one.runs_beside(*other) || one.site() == other.site(), "{one:?}, {other:?}");
        }
    }
}
