//! The suites: what each needs, and how it is run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::ValueEnum;
use xshell::{Cmd, cmd};

use super::count::Counts;
use super::{consumer, failures};
use crate::browser::{self, Browser, Programs};
use crate::build::{self, NAME, Parts, Record};
use crate::process::{self, PACKAGES, cargo, shell, watch};
use crate::project::{self, read, root, write};
use crate::site::{Site, command_line};
use crate::toolchain::{Profile, TARGET, Toolchain};
use crate::{npm, python};

/// How long the tests in that browser may take together, in seconds.
const WASM_TIMEOUT: &str = "120";

/// A suite of tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Suite {
    /// Tests without a browser: units, golden pictures, properties, data, command line
    Native,
    /// `data/` as frictionless, the reference validator of Data Packages, reads it
    Data,
    /// `tests/web.rs`: the compiled crate in Chromium
    Wasm,
    /// `tests/page/`: tags and canvases in Chromium
    Page,
    /// `tests/package/`: the packed npm package in bundlers, frameworks, Node
    Package,
    /// `tests/e2e/` in Chromium
    Chromium,
    /// `tests/e2e/` in Firefox
    Firefox,
    /// `tests/e2e/` in WebKitGTK
    #[value(name = "webkit")]
    WebKit,
}

impl Suite {
    /// Every suite.
    pub(crate) const ALL: [Self; 8] = [
        Self::Native,
        Self::Data,
        Self::Wasm,
        Self::Page,
        Self::Package,
        Self::Chromium,
        Self::Firefox,
        Self::WebKit,
    ];
    /// Those that need neither a browser nor a package.
    pub(crate) const QUICK: [Self; 1] = [Self::Native];

    /// Its name in the summary.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Native => "native tests",
            Self::Data => "data package (data/)",
            Self::Wasm => "WebAssembly in Chromium (tests/web.rs)",
            Self::Page => "pages in Chromium (tests/page/)",
            Self::Package => "npm package (tests/package/)",
            Self::Chromium => "end to end, Chromium",
            Self::Firefox => "end to end, Firefox",
            Self::WebKit => "end to end, WebKit",
        }
    }

    /// The site that it is run with, declared here alone.
    pub(super) const fn site(self) -> Option<(Record, Parts)> {
        match self {
            Self::Native | Self::Data | Self::Wasm => None,
            Self::Page => Some((Record::Fixture, Parts::Servers)),
            Self::Package => Some((Record::Live, Parts::All)),
            Self::Chromium | Self::Firefox | Self::WebKit => Some((Record::Fixture, Parts::Pages)),
        }
    }

    /// Whether the two may run at the same time: their site is the same and they mostly wait.
    pub(super) fn runs_beside(self, other: Self) -> bool {
        let is_end_to_end = |suite| matches!(suite, Self::Chromium | Self::Firefox | Self::WebKit);
        is_end_to_end(self) && is_end_to_end(other)
    }

    /// Finds or installs the programs that it is run with.
    pub(super) fn programs(self) -> Result<Programs> {
        match self {
            Self::Native => Ok(Programs::default()),
            Self::Data => {
                python::provide().map(|driver| Programs { driver, ..Programs::default() })
            }
            Self::Firefox => Browser::Firefox.provide(),
            Self::WebKit => Browser::WebKit.provide(),
            Self::Wasm | Self::Page | Self::Chromium => Browser::Chromium.provide(),
            Self::Package => consumer::install().and_then(|_| Browser::Chromium.provide()),
        }
    }

    /// Runs the tests whose name contains the filter.
    pub(super) fn run(self, programs: &Programs, filter: Option<&str>) -> Result<Counts> {
        match self {
            Self::Native => native(filter),
            Self::Data => data(&programs.driver),
            Self::Wasm => wasm(programs, filter),
            Self::Page => page(programs, filter),
            Self::Package => package(programs, filter),
            Self::Chromium => end_to_end(Browser::Chromium, programs, filter),
            Self::Firefox => end_to_end(Browser::Firefox, programs, filter),
            Self::WebKit => end_to_end(Browser::WebKit, programs, filter),
        }
    }
}

/// Counts the tests of a runner while showing its output, each line after the prefix.
fn count(prefix: &str, command: Cmd<'_>) -> Result<Counts> {
    let mut counts = Counts::default();
    let succeeded = watch(command, |line| {
        println!("{prefix}{line}");
        counts.read(line);
    })?;
    Ok(counts.ended(succeeded))
}

fn native(filter: Option<&str>) -> Result<Counts> {
    let shell = shell()?;
    count("", cargo(&shell).args(["test", "--no-fail-fast"]).args(PACKAGES).args(filter))
}

/// Validates the package, and a copy with a wrong value in it, which must be refused.
fn data(programs: &Path) -> Result<Counts> {
    let shell = shell()?;
    let validator = programs.join("frictionless");
    let validate = |folder: &Path| {
        shell.change_dir(folder);
        process::run(cmd!(shell, "{validator} validate datapackage.json"))
    };
    let copy = project::state()?.join("spoilt-data");
    project::clear(&copy)?;
    project::copy(&root().join("data"), &copy, &[])?;
    let events = read(&copy.join("events.csv"))?;
    let wrong = events.replacen(",completed,", ",done,", 1);
    ensure!(wrong != events, "data/events.csv: found no completed event, expected some");
    write(&copy.join("events.csv"), wrong)?;
    let mut counts = Counts::of(validate(&root().join("data"))?);
    counts += Counts::of(!validate(&copy)?);
    Ok(counts)
}

fn wasm(programs: &Programs, filter: Option<&str>) -> Result<Counts> {
    let shell = shell()?;
    let capabilities = project::state()?.join("webdriver.json");
    write(&capabilities, browser::capabilities(&programs.browser)?)?;
    let runner = serde_json::json!([build::wasm_bindgen()?, "test"]);
    let tests = Toolchain::provide()?
        .cargo(&shell, "test", Profile::Dev)
        .args(["--package", NAME, "--test=web", "--features=fixture"])
        .args(["--config".to_owned(), format!("target.{TARGET}.runner={runner}")])
        .env("CHROMEDRIVER", &programs.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TIMEOUT);
    count("", tests.arg("--").args(filter))
}

/// Node's test runner, about to run the test files of a folder, some of them at a time.
fn node<'s>(
    shell: &'s xshell::Shell,
    (folder, at_a_time): (&str, &str),
    filter: Option<&str>,
) -> Result<Cmd<'s>> {
    npm::provide()?;
    let entries = fs::read_dir(root().join(folder))?.flatten().map(|entry| entry.path());
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    let mut files: Vec<PathBuf> = entries.filter(is_test).collect();
    files.sort();
    let node = cmd!(shell, "node --test --test-reporter=spec --test-concurrency={at_a_time}")
        .env("NODE_PATH", npm::modules());
    let pattern = filter.map(|filter| format!("--test-name-pattern={filter}"));
    Ok(node.args(pattern).args(files))
}

fn page(programs: &Programs, filter: Option<&str>) -> Result<Counts> {
    let (shell, site) = (shell()?, Site::of(Record::Fixture));
    let server = site.serve(0)?;
    let tests = node(&shell, ("tests/page", "2"), filter)?
        .env("HOMEWARD_URL", server.url())
        .env("HOMEWARD_CHROMIUM", &programs.browser)
        .env("HOMEWARD_PACKAGE", site.package());
    count("", tests)
}

fn package(programs: &Programs, filter: Option<&str>) -> Result<Counts> {
    let (shell, site) = (shell()?, Site::of(Record::Live));
    let folder = consumer::install()?;
    consumer::add(&site.package(), &folder)?;
    let tests = node(&shell, ("tests/package", "1"), filter)?
        .env("HOMEWARD_CONSUMER", folder)
        .env("HOMEWARD_CHROMIUM", &programs.browser)
        .env("HOMEWARD_CLI", command_line())
        .env("HOMEWARD_SITE", site.pages());
    count("", tests)
}

fn end_to_end(browser: Browser, programs: &Programs, filter: Option<&str>) -> Result<Counts> {
    let (shell, site) = (shell()?, Site::of(Record::Fixture));
    let server = site.serve(0)?;
    let tests = cargo(&shell)
        .args(["test", "--quiet", "--test=e2e"])
        .args(PACKAGES)
        .arg("--")
        .args(filter)
        .env("HOMEWARD_ENGINE", browser.name())
        .env("HOMEWARD_DRIVER", &programs.driver)
        .env("HOMEWARD_BROWSER", &programs.browser)
        .env("HOMEWARD_URL", server.url())
        .env("HOMEWARD_FIXTURE", site.folder())
        .env("HOMEWARD_FAILURES", failures());
    // Other browsers print at the same time.
    count(&format!("{}: ", browser.name()), tests)
}
