//! Tests of the site in all three engines: `tests/e2e`, run once for each.

use anyhow::Result;

use super::outcome::{Counts, Suite, failures_of_cargo, of_cargo};
use super::{attempt, is_ci};
use crate::build::{self, Profile};
use crate::engine::{Engine, Programs};
use crate::process;
use crate::project::Project;
use crate::server::{Server, Site};

/// Builds for release, serves the site and runs the tests whose name contains `name` in each of
/// these engines.
pub(crate) fn run(project: &Project, engines: &[Engine], name: Option<&str>) -> Result<Vec<Suite>> {
    build::wasm(project, Profile::Release)?;
    let server = Server::start(Site::of(project), 0)?;
    let run = |engine: &Engine| match engine.provide(project) {
        Ok(programs) => {
            attempt(engine.suite(), || run_in(project, *engine, &programs, &server, name))
        }
        Err(missing) => {
            println!("\nSKIPPED: {}\n{missing:#}", engine.suite());
            let counts = if is_ci() { Counts::FAILED } else { Counts::SKIPPED };
            vec![Suite::new(engine.suite(), counts)]
        }
    };
    Ok(engines.iter().flat_map(run).collect())
}

fn run_in(
    project: &Project,
    engine: Engine,
    programs: &Programs,
    server: &Server,
    name: Option<&str>,
) -> Result<Vec<Suite>> {
    let mut cargo = process::cargo(project);
    cargo
        .args(["test", "--quiet", "--package", "e2e", "--test", "e2e", "--"])
        .args(name)
        .env("HOMEWARD_ENGINE", engine.name())
        .env("HOMEWARD_DRIVER", &programs.driver)
        .env("HOMEWARD_BROWSER", &programs.browser)
        .env("HOMEWARD_URL", server.url())
        .env("HOMEWARD_FAILURES", project.target().join("e2e"));
    let ended = process::tee(cargo)?;
    let counts = of_cargo(&ended.text, ended.success).into_iter().map(|suite| suite.counts).sum();
    let failures = failures_of_cargo(&ended.text);
    Ok(vec![Suite::new(engine.suite(), counts).with_failures(failures)])
}
