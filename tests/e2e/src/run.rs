//! Runs the tests in one browser, one after the other.

use std::any::Any;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context as _, Result, anyhow, ensure};
use libtest_mimic::{Arguments, Failed, Trial};

use crate::environment::Environment;
use crate::session::Session;
use crate::{Browser, Device, Page, screenshot, start};

/// One claim about the product.
#[derive(Debug, Clone, Copy)]
pub struct Test {
    /// The path of its function: `area::the_claim`.
    pub name: &'static str,
    /// The device it runs on.
    pub device: Device,
    /// The browsers it runs in; in the others it is reported as ignored.
    pub browsers: &'static [Browser],
    /// Runs it, in a window with room for a page of 1,000 by 900 pixels.
    pub body: fn(&Page) -> Result<()>,
}

/// Runs the tests that the arguments name, as `cargo test` does.
///
/// Without a browser in the environment there is nothing to run, and that is no failure:
/// `cargo test --workspace` runs this program too.
#[must_use]
pub fn main(tests: &[Test]) -> ExitCode {
    match run(tests) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(tests: &[Test]) -> Result<ExitCode> {
    let mut arguments = Arguments::from_args();
    // Tests share one browser.
    arguments.test_threads = Some(1);
    let Some(environment) = Environment::read()? else {
        println!(
            "HOMEWARD_ENGINE is not set: `cargo xtask test chromium` and the like run these tests"
        );
        return Ok(libtest_mimic::run(&arguments, Vec::new()).exit_code());
    };
    fs::create_dir_all(&environment.failures)
        .with_context(|| format!("creating {}", environment.failures.display()))?;
    let browser = environment.browser;
    let runner = Arc::new(Mutex::new(Runner { environment, current: None, restarts: 0 }));
    let trials = tests.iter().map(|test| trial(*test, browser, Arc::clone(&runner))).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    println!("restarts of {}: {}", browser.name(), lock(&runner).restarts);
    Ok(conclusion.exit_code())
}

fn trial(test: Test, browser: Browser, runner: Arc<Mutex<Runner>>) -> Trial {
    let name = format!("{}::{}", browser.name(), test.name.replace('_', " "));
    let trial = Trial::test(name.clone(), move || {
        lock(&runner).run(&test, &name).map_err(|error| Failed::from(format!("{error:#}")))
    });
    trial.with_ignored_flag(!test.browsers.contains(&browser))
}

fn lock(runner: &Mutex<Runner>) -> MutexGuard<'_, Runner> {
    runner.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs tests in one browser at a time.
#[derive(Debug)]
struct Runner {
    environment: Environment,
    /// The browser that runs, and the name of the device it runs on.
    current: Option<(&'static str, Session)>,
    /// How many browsers were started again because they no longer answered.
    restarts: u32,
}

/// How a test ended.
#[derive(Debug)]
enum Attempt {
    /// The browser answers.
    Finished(Result<()>),
    /// The test failed, and the browser no longer answers.
    BrowserLost(anyhow::Error),
}

impl Runner {
    /// Runs one test; where it fails, saves a screenshot. A browser that no longer answers is
    /// replaced and the test run once more, as the driver may have died of something else. A page
    /// that crashes its browser crashes the next one, too.
    fn run(&mut self, test: &Test, name: &str) -> Result<()> {
        match self.attempt(test, name)? {
            Attempt::Finished(outcome) => return outcome,
            Attempt::BrowserLost(error) => {
                let browser = self.environment.browser.name();
                let device = test.device.name;
                println!("\nrestarted {browser} for {device}: lost in {name}: {error:#}");
                self.restarts += 1;
            }
        }
        match self.attempt(test, name)? {
            Attempt::Finished(outcome) => outcome,
            Attempt::BrowserLost(error) => Err(error),
        }
    }

    /// Runs a test in the browser for its device, and drops a browser that is lost.
    fn attempt(&mut self, test: &Test, name: &str) -> Result<Attempt> {
        self.provide(&test.device)?;
        let (_, session) = self.current.as_ref().context("found no browser, expected one")?;
        let page = Page::new(session, &self.environment);
        let Err(error) = run_in(&page, test) else {
            return Ok(Attempt::Finished(Ok(())));
        };
        let faults = page.take_faults().unwrap_or_default();
        let faults =
            faults.into_iter().fold(String::new(), |text, fault| text + "\nin the page: " + &fault);
        match screenshot::save(&page, &self.environment.failures, name) {
            Ok(path) => {
                let path = path.display();
                Ok(Attempt::Finished(Err(anyhow!("{error:#}{faults}\nscreenshot: {path}"))))
            }
            Err(lost) => {
                self.current = None;
                Ok(Attempt::BrowserLost(anyhow!("{error:#}{faults}\nno screenshot: {lost:#}")))
            }
        }
    }

    /// Makes sure that a browser runs on this device. The one on another device is ended first: two
    /// at a time would compete for the machine and for the server's connections. Tests are in the
    /// order of their devices.
    fn provide(&mut self, device: &Device) -> Result<()> {
        if self.current.as_ref().is_some_and(|(name, _)| *name == device.name) {
            return Ok(());
        }
        self.current = None;
        let started = start::session(&self.environment, device)?;
        self.restarts += u32::from(started.is_restarted);
        self.current = Some((device.name, started.session));
        Ok(())
    }
}

/// Runs a test to its end, even when it panics; a fault that the page reports fails it.
fn run_in(page: &Page, test: &Test) -> Result<()> {
    page.reset()?;
    let outcome = catch_unwind(AssertUnwindSafe(|| (test.body)(page)));
    let restored = page.restore();
    outcome.unwrap_or_else(|panic| Err(anyhow!(message(panic.as_ref()))))?;
    restored?;
    let faults = page.take_faults()?;
    ensure!(faults.is_empty(), "found faults in the page, expected none: {faults:#?}");
    Ok(())
}

/// The message of a panic.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "panicked".to_owned())
}
