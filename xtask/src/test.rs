//! Runs every test and says how many there were.

mod consumer;
mod e2e;
mod native;
mod outcome;
mod package;
mod page;
mod wasm;

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::project::Project;
use crate::web::{self, WebToolchain};
use crate::{npm, step};
use outcome::{Counts, Suite};
pub(crate) use wasm::WEB_TESTS;

/// Suites that need a browser.
const IN_BROWSER: [&str; 2] = ["browser tests (tests/web.rs)", "page tests (tests/page/)"];

/// Sets up what is needed and runs the suites one after the other, even when one fails.
pub(crate) fn run(project: &Project, quick: bool) -> Result<()> {
    if quick {
        let suites = attempt("native tests", || native::run(project));
        println!("\n--quick leaves out: {}", left_out().join(", "));
        return conclude(&suites);
    }
    let toolchain = set_up(project)?;
    let browser = Browser::provide();
    let mut suites = attempt("native tests", || native::run(project));
    suites.extend(match package::provide(project) {
        Ok(validator) => attempt(package::NAME, || package::run(project, &validator)),
        Err(missing) => without("Python", &[package::NAME], &missing),
    });
    suites.extend(match browser {
        Ok(browser) => in_browser(project, toolchain, &browser),
        Err(missing) => {
            without("Chromium", &[&IN_BROWSER[..], &[consumer::NAME]].concat(), &missing)
        }
    });
    suites.extend(attempt("end to end", || e2e::run(project, &Engine::ALL, None)));
    conclude(&suites)
}

/// Runs the end-to-end tests whose name contains `name`; one that begins with an engine's name asks
/// for that engine alone.
pub(crate) fn end_to_end(project: &Project, name: Option<&str>) -> Result<()> {
    conclude(&e2e::run(project, &engines(name), name)?)
}

/// Runs the tests of the npm package.
pub(crate) fn consumer(project: &Project) -> Result<()> {
    npm::provide(project)?;
    conclude(&packed(project, &Browser::provide()?))
}

fn packed(project: &Project, browser: &Browser) -> Vec<Suite> {
    match consumer::provide(project) {
        Ok(folder) => attempt(consumer::NAME, || consumer::run(project, &folder, browser)),
        Err(missing) => without("bundlers", &[consumer::NAME], &missing),
    }
}

fn engines(name: Option<&str>) -> Vec<Engine> {
    let first = name.and_then(|name| name.split("::").next());
    let named = |engine: &Engine| Some(engine.name()) == first;
    match Engine::ALL.into_iter().find(named) {
        Some(engine) => vec![engine],
        None => Engine::ALL.to_vec(),
    }
}

fn left_out() -> Vec<&'static str> {
    let others = [package::NAME, consumer::NAME];
    others.into_iter().chain(IN_BROWSER).chain(Engine::ALL.map(Engine::suite)).collect()
}

fn set_up(project: &Project) -> Result<WebToolchain> {
    npm::provide(project)?;
    web::toolchain(project)
}

fn in_browser(project: &Project, toolchain: WebToolchain, browser: &Browser) -> Vec<Suite> {
    let [wasm, page] = IN_BROWSER;
    let mut suites = attempt(wasm, || wasm::run(project, toolchain, browser));
    suites.extend(attempt(page, || page::run(project, browser)));
    suites.extend(packed(project, browser));
    suites
}

/// Suites that cannot be had here: left out by name, never in an automatic check.
fn without(what: &str, names: &[&str], missing: &anyhow::Error) -> Vec<Suite> {
    println!("\nSKIPPED for want of {what}: {}\n{missing:#}", names.join(", "));
    let counts = if is_ci() { Counts::FAILED } else { Counts::SKIPPED };
    names.iter().map(|name| Suite::new(name, counts)).collect()
}

/// Runs one group of suites; one that cannot even be run has failed.
fn attempt(name: &str, work: impl FnOnce() -> Result<Vec<Suite>>) -> Vec<Suite> {
    println!();
    step::loud(name, work).unwrap_or_else(|error| {
        println!("{name}: {error:#}");
        vec![Suite::new(name, Counts::FAILED)]
    })
}

/// Prints what each suite came to and, last, the line that sums it up.
fn conclude(suites: &[Suite]) -> Result<()> {
    let total: Counts = suites.iter().map(|suite| suite.counts).sum();
    for failure in suites.iter().flat_map(|suite| &suite.failures) {
        println!("\n{failure}");
    }
    println!("\n{}{total}", rows(suites));
    match total {
        Counts { failed: 0, passed: 0, .. } => bail!("no test ran"),
        Counts { failed: 0, .. } => Ok(()),
        Counts { failed, .. } => bail!("{failed} failed"),
    }
}

fn rows(suites: &[Suite]) -> String {
    let counted = suites.iter().filter(|suite| suite.counts != Counts::default());
    counted.fold(String::new(), |mut rows, suite| {
        // Writing to a string cannot fail.
        let _ = writeln!(rows, "  {:<40} {}", suite.name, suite.counts);
        rows
    })
}

/// Whether this is an automatic check, where nothing may be left out.
fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outcome_decides_the_exit() {
        let passed = Suite::new("a", Counts { passed: 2, ..Counts::default() });
        let failed = Suite::new("b", Counts::FAILED);
        let skipped = Suite::new("c", Counts::SKIPPED);
        assert!(conclude(std::slice::from_ref(&passed)).is_ok());
        assert!(conclude(&[passed.clone(), skipped.clone()]).is_ok());
        assert!(conclude(&[passed, failed]).is_err());
        assert!(conclude(&[skipped]).is_err());
        assert!(conclude(&[]).is_err());
    }

    #[test]
    fn a_name_may_begin_with_its_engine() {
        assert_eq!(engines(Some("webkit::canvas")), [Engine::WebKit]);
        assert_eq!(engines(Some("firefox")), [Engine::Firefox]);
        assert_eq!(engines(Some("canvas")), Engine::ALL);
        assert_eq!(engines(None), Engine::ALL);
    }

    #[test]
    fn a_suite_that_cannot_run_has_failed() {
        let suites = attempt("sailing", || bail!("no wind"));
        assert_eq!(suites, [Suite::new("sailing", Counts::FAILED)]);
    }
}
