//! The page that a test looks at.

use std::cell::Cell;
use std::fmt::Debug;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

use crate::browser::Browser;
use crate::command::Command;
use crate::{Engine, Script, with};

/// The room that every test begins with, in CSS pixels.
const WINDOW: [u32; 2] = [1000, 900];
/// Where the pages are on disk.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www");
/// How long a page may take to become what is waited for.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long we wait before we look again.
const PAUSE: Duration = Duration::from_millis(30);
/// How often a window is asked for a size until its page has it.
const ATTEMPTS: u32 = 5;

/// Two frames, and what they have put off: by then a page has told its faults.
const REST: &str = "return new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

/// A page in a browser.
#[derive(Debug)]
pub struct Page<'a> {
    pub(crate) browser: &'a Browser,
    engine: Engine,
    site: &'a str,
    /// Whether a test has made the device dark, or forced its colours.
    turned: Cell<bool>,
    forced: Cell<bool>,
}

impl<'a> Page<'a> {
    /// The page of this browser.
    pub(crate) fn new(browser: &'a Browser, engine: Engine, site: &'a str) -> Self {
        Self { browser, engine, site, turned: Cell::new(false), forced: Cell::new(false) }
    }

    /// The engine, for what differs by nature.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens a page that loads `fixtures/watch.js` first, by its path on the site.
    ///
    /// # Errors
    /// Fails where it cannot be opened or is not watched.
    pub fn open(&self, path: &str) -> Result<()> {
        self.visit(path)?;
        let watched: bool = self.run("return Array.isArray(window.faults)")?;
        ensure!(
            watched,
            "{path}: found no window.faults, expected <script src=\"/fixtures/watch.js\"> as the \
             first thing in its head"
        );
        Ok(())
    }

    /// Opens a page that nobody watches, such as one of the site's own.
    ///
    /// # Errors
    /// Fails where it cannot be opened.
    pub fn visit(&self, path: &str) -> Result<()> {
        self.go(&format!("{}{path}", self.site))
    }

    fn go(&self, address: &str) -> Result<()> {
        self.browser
            .ask(|client| client.goto(address))
            .with_context(|| format!("opening {address}"))?;
        // WebKit's driver does not wait for modules.
        let state = "return document.readyState";
        self.wait("a page that is complete", state, |state: &String| state == "complete")?;
        Ok(())
    }

    /// Opens a page from the disk instead, by its path in the folder of pages.
    ///
    /// # Errors
    /// Fails where it cannot be opened.
    pub fn visit_from_disk(&self, path: &str) -> Result<()> {
        let file = Path::new(PAGES).join(path).canonicalize();
        let file = file.with_context(|| format!("opening {path}"))?;
        let address = Url::from_file_path(&file).ok();
        let address = address.with_context(|| format!("{}: has no address", file.display()))?;
        self.go(address.as_str())
    }

    /// Makes the device as it was that a test has left dark, or with colours forced on it.
    pub(crate) fn restore(&self) -> Result<()> {
        if self.turned.get() {
            self.prefer_dark(false)?;
        }
        if self.forced.get() {
            self.force_colours(false)?;
        }
        Ok(())
    }

    /// Gives the next test a page without anything in it, in a window of the usual size.
    pub(crate) fn reset(&self) -> Result<()> {
        self.visit("fixtures/empty.html")?;
        let [width, height] = WINDOW;
        self.resize(width, height)
    }

    /// Runs a script in the page and gives what it returns; a promise is waited for.
    ///
    /// # Errors
    /// Fails where the script throws or returns something else.
    pub fn run<T: DeserializeOwned>(&self, script: impl Into<Script>) -> Result<T> {
        let Script { text, arguments } = script.into();
        let found = self
            .browser
            .ask(|client| client.execute(&text, arguments))
            .with_context(|| format!("running `{text}`"))?;
        let shown = found.to_string();
        serde_json::from_value(found).with_context(|| format!("`{text}`: found {shown}"))
    }

    /// Runs a script over and over until what it returns is right, and gives that.
    ///
    /// # Errors
    /// Fails with what was seen last when it takes too long.
    pub fn wait<T: DeserializeOwned + Debug>(
        &self,
        expected: &str,
        script: impl Into<Script>,
        is_right: impl Fn(&T) -> bool,
    ) -> Result<T> {
        let script = script.into();
        let start = Instant::now();
        loop {
            let seen = self.run::<T>(script.clone());
            match seen {
                Ok(seen) if is_right(&seen) => return Ok(seen),
                Ok(seen) if start.elapsed() > PATIENCE => {
                    bail!("found {seen:?} after {PATIENCE:?}, expected {expected}")
                }
                Err(error) if start.elapsed() > PATIENCE => {
                    return Err(error.context(format!("expected {expected} within {PATIENCE:?}")));
                }
                Ok(_) | Err(_) => thread::sleep(PAUSE),
            }
        }
    }

    /// Makes the window so large that the page has this much room, in CSS pixels.
    ///
    /// No browser goes below some 500 pixels across: make a container narrow instead.
    ///
    /// # Errors
    /// Fails where the browser insists on another size.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let wanted = [width, height];
        let mut seen = self.room()?;
        for _ in 0..ATTEMPTS {
            if seen == wanted {
                return Ok(());
            }
            let [inner_width, inner_height] = seen;
            let (outer_width, outer_height) = self.browser.ask(Client::get_window_size)?;
            let outer = |outer: u64, inner: u32, wanted: u32| {
                u32::try_from((outer + u64::from(wanted)).saturating_sub(inner.into()))
            };
            let across = outer(outer_width, inner_width, width)?;
            let down = outer(outer_height, inner_height, height)?;
            self.browser.ask(|client| client.set_window_size(across, down))?;
            self.rest()?;
            seen = self.room()?;
        }
        // A ratio that is no whole number cannot give every size.
        if seen.iter().zip(wanted).all(|(seen, wanted)| seen.abs_diff(wanted) <= 1) {
            return Ok(());
        }
        bail!("found a page of {seen:?} pixels after {ATTEMPTS} attempts, expected {wanted:?}")
    }

    /// Changes the reader's wish for dark pages while the page is open.
    ///
    /// For [`Device::PLAIN`](crate::Device::PLAIN), which is light again for the next test.
    ///
    /// # Errors
    /// Fails in WebKit, whose driver has no word for it.
    pub fn prefer_dark(&self, dark: bool) -> Result<()> {
        self.turned.set(dark);
        match self.engine {
            Engine::Chromium => {
                self.emulate("prefers-color-scheme", if dark { "dark" } else { "light" })
            }
            Engine::Firefox => self.set_preference(
                "layout.css.prefers-color-scheme.content-override",
                i32::from(!dark),
            ),
            Engine::WebKit => bail!("found WebKit, expected an engine that can turn dark"),
        }
    }

    /// Forces the system's colours on the page while it is open, as readers with high contrast have it.
    ///
    /// For [`Device::PLAIN`](crate::Device::PLAIN), which is as before for the next test.
    ///
    /// # Errors
    /// Fails in WebKit, whose driver has no word for it.
    pub fn force_colours(&self, forced: bool) -> Result<()> {
        self.forced.set(forced);
        match self.engine {
            Engine::Chromium => {
                self.emulate("forced-colors", if forced { "active" } else { "none" })
            }
            // 2 is always, 0 is as the system asks.
            Engine::Firefox => self
                .set_preference("browser.display.document_color_use", if forced { 2 } else { 0 }),
            Engine::WebKit => bail!("found WebKit, expected an engine that can force colours"),
        }
    }

    /// Chromium's word for a media feature.
    fn emulate(&self, feature: &str, value: &str) -> Result<()> {
        let features = json!([{ "name": feature, "value": value }]);
        let params = json!({ "features": features });
        let body = json!({ "cmd": "Emulation.setEmulatedMedia", "params": params });
        self.command("goog/cdp/execute", body).map(|_| ())
    }

    /// Changes a preference of Firefox.
    fn set_preference(&self, name: &str, value: i32) -> Result<()> {
        let text = "Services.prefs.setIntPref(arguments[0], arguments[1])";
        self.command("moz/context", json!({ "context": "chrome" }))?;
        let changed = self.run::<Value>(with(text, (name, value)));
        self.command("moz/context", json!({ "context": "content" }))?;
        changed.map(|_| ())
    }

    /// How many DOM nodes and how many bytes of scripts the browser still has to keep, once it has
    /// thrown away what nobody can reach.
    ///
    /// # Errors
    /// Fails in other engines than Chromium, whose drivers have no word for it.
    pub fn counters(&self) -> Result<[u64; 2]> {
        let ask = |cmd: &str| self.command("goog/cdp/execute", json!({ "cmd": cmd, "params": {} }));
        // What the first round frees can hold on to more.
        for _ in 0..2 {
            ask("HeapProfiler.collectGarbage")?;
        }
        let number = |answer: Value, name: &str| {
            let number = answer.get(name).and_then(Value::as_f64);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
            let number = number.map(|number| number as u64);
            number.with_context(|| format!("found {answer}, expected the number {name}"))
        };
        let nodes = number(ask("Memory.getDOMCounters")?, "nodes")?;
        Ok([nodes, number(ask("Runtime.getHeapUsage")?, "usedSize")?])
    }

    /// Takes what the page has to say against us: uncaught errors, rejections nobody took,
    /// violations of its policy, files that did not load.
    ///
    /// What a test takes, it has expected; whatever is left at its end fails it.
    ///
    /// # Errors
    /// Fails where the page does not answer.
    pub fn take_faults(&self) -> Result<Vec<String>> {
        self.rest()?;
        self.run("return window.faults?.splice(0) ?? []")
    }

    /// Waits until the page has painted twice.
    ///
    /// # Errors
    /// Fails where the page does not answer.
    pub fn rest(&self) -> Result<()> {
        self.run(REST)
    }

    /// A picture of the window, as PNG.
    pub(crate) fn picture(&self) -> Result<Vec<u8>> {
        self.browser.ask(Client::screenshot)
    }

    fn room(&self) -> Result<[u32; 2]> {
        self.run("return [innerWidth, innerHeight]")
    }

    fn command(&self, path: &'static str, body: Value) -> Result<Value> {
        self.browser
            .ask(|client| client.issue_cmd(Command { path, body }))
            .with_context(|| format!("asking the driver for {path}"))
    }
}
