//! Runs the tests of one engine, one after the other.

use std::any::Any;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use libtest_mimic::{Arguments, Failed, Trial};

use crate::browser::Browser;
use crate::setting::Setting;
use crate::{Device, Engine, Page, picture};

/// One claim about the product.
#[derive(Debug, Clone, Copy)]
pub struct Test {
    /// The path of its function: `area::the_claim`.
    pub name: &'static str,
    /// What it is tried on.
    pub device: Device,
    /// Where it can be tried; in the others it is reported as ignored.
    pub engines: &'static [Engine],
    /// Tries it, in a window with room for 1,000 by 900 pixels.
    pub body: fn(&Page) -> Result<()>,
}

/// Runs the tests that the arguments name, as `cargo test` does.
///
/// Without an engine to try there is nothing to do, and that is no failure: `cargo test --workspace`
/// comes by here too.
#[must_use]
pub fn main(tests: &[Test]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One browser on each device, and one thing at a time in it.
    arguments.test_threads = Some(1);
    match trials(tests) {
        Ok(trials) => libtest_mimic::run(&arguments, trials).exit_code(),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn trials(tests: &[Test]) -> Result<Vec<Trial>> {
    let Some(setting) = Setting::read()? else {
        println!("HOMEWARD_ENGINE is not set: `cargo xtask e2e` runs these tests");
        return Ok(Vec::new());
    };
    fs::create_dir_all(&setting.folder)
        .with_context(|| format!("creating {}", setting.folder.display()))?;
    let engine = setting.engine;
    let browsers = Arc::new(Mutex::new(Browsers { setting, started: Vec::new(), lost: 0 }));
    let trial = |test: &Test| {
        let (test, browsers) = (*test, Arc::clone(&browsers));
        let name = format!("{}::{}", engine.name(), test.name.replace('_', " "));
        let trial = Trial::test(name.clone(), move || {
            let mut browsers = browsers.lock().unwrap_or_else(PoisonError::into_inner);
            browsers.run(&test, &name).map_err(|error| Failed::from(format!("{error:#}")))
        });
        trial.with_ignored_flag(!test.engines.contains(&engine))
    };
    Ok(tests.iter().map(trial).collect())
}

/// The browsers that run, one for each device asked for so far.
#[derive(Debug)]
struct Browsers {
    setting: Setting,
    started: Vec<(&'static str, Browser)>,
    /// How many no longer answered.
    lost: usize,
}

impl Browsers {
    /// Runs one test; where it fails, with a picture. A browser that no longer answers is replaced,
    /// and the test run once more: its driver may have died of something else. A page that kills its
    /// browser kills the next one, too.
    fn run(&mut self, test: &Test, name: &str) -> Result<()> {
        let before = self.lost;
        let outcome = self.attempt(test, name);
        match outcome {
            Err(error) if self.lost > before => {
                eprintln!("{name}: the browser was lost, once more in a fresh one: {error:#}");
                self.attempt(test, name)
            }
            outcome => outcome,
        }
    }

    fn attempt(&mut self, test: &Test, name: &str) -> Result<()> {
        let place = self.provide(&test.device)?;
        let (_, browser) = self.started.get(place).context("a browser just started is gone")?;
        let page = Page::new(browser, self.setting.engine, &self.setting.site);
        let Err(error) = try_out(test, &page) else {
            return Ok(());
        };
        let faults = page.take_faults().unwrap_or_default();
        let faults =
            faults.into_iter().fold(String::new(), |text, fault| text + "\nin the page: " + &fault);
        match picture::keep(&page, &self.setting.folder, name) {
            Ok(path) => bail!("{error:#}{faults}\npicture: {}", path.display()),
            Err(lost) => {
                self.started.remove(place);
                self.lost += 1;
                bail!("{error:#}{faults}\nno picture: {lost:#}")
            }
        }
    }

    /// The place of the browser that is such a device.
    fn provide(&mut self, device: &Device) -> Result<usize> {
        let same = |(name, _): &(&str, Browser)| *name == device.name;
        if let Some(place) = self.started.iter().position(same) {
            return Ok(place);
        }
        self.started.push((device.name, Browser::start(&self.setting, device)?));
        Ok(self.started.len() - 1)
    }
}

/// Runs a test to its end, whatever that is; a fault that the page tells is one of ours.
fn try_out(test: &Test, page: &Page) -> Result<()> {
    page.reset()?;
    let outcome = catch_unwind(AssertUnwindSafe(|| (test.body)(page)));
    let restored = page.restore();
    outcome.unwrap_or_else(|panic| Err(anyhow!(words(panic.as_ref()))))?;
    restored?;
    let faults = page.take_faults()?;
    ensure!(faults.is_empty(), "found faults in the page, expected none: {faults:#?}");
    Ok(())
}

/// What a panic said.
fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "panicked".to_owned())
}
