//! Tests of the compiled crate in a browser.

use std::env;

use anyhow::{Context as _, Result};
use serde_json::json;

use super::outcome::{Counts, Suite, of_cargo};
use crate::browser::{Browser, RUNNER};
use crate::build::{NAME, Profile};
use crate::process;
use crate::project::Project;
use crate::web::{TARGET, WebToolchain};

/// The tests.
pub(crate) const WEB_TESTS: &str = "tests/web.rs";
/// How long the tests in the page may take together, in seconds.
const TIMEOUT: &str = "120";

/// Runs `tests/web.rs` in headless Chromium, with this program as cargo's runner.
pub(crate) fn run(
    project: &Project,
    toolchain: WebToolchain,
    browser: &Browser,
) -> Result<Vec<Suite>> {
    if !project.path(WEB_TESTS).is_file() {
        println!("SKIPPED: {WEB_TESTS} does not exist");
        return Ok(vec![Suite::new(WEB_TESTS, Counts::SKIPPED)]);
    }
    let program = env::current_exe().context("finding this program")?;
    let runner = format!("target.{TARGET}.runner={}", json!([program, RUNNER]));
    let mut cargo = toolchain.cargo(project, "test", Profile::Dev);
    cargo
        .args(["--package", NAME, "--test", "web", "--config"])
        .arg(runner)
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", browser.capabilities(project)?)
        .env("WASM_BINDGEN_TEST_TIMEOUT", TIMEOUT);
    let ended = process::tee(cargo)?;
    Ok(of_cargo(&ended.text, ended.success))
}
