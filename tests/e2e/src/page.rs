//! The page under test.

use std::cell::Cell;
use std::fmt::Debug;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::Client;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

use crate::command::Command;
use crate::environment::Environment;
use crate::session::Session;
use crate::{Browser, Script, with};

/// The size of the viewport at the start of every test, in CSS pixels.
const VIEWPORT: [u32; 2] = [1000, 900];
/// How long a page may take to reach an expected state.
const WAIT_TIMEOUT: Duration = Duration::from_secs(20);
/// The interval between two looks at a page.
const POLL_INTERVAL: Duration = Duration::from_millis(30);
/// How often the window is resized until the viewport has the expected size.
const RESIZE_ATTEMPTS: u32 = 5;

/// Two frames and the tasks they have queued: by then a page has reported its faults.
const TWO_FRAMES: &str = "return new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

/// A page in a browser.
#[derive(Debug)]
pub struct Page<'a> {
    pub(crate) session: &'a Session,
    environment: &'a Environment,
    /// Whether a test has switched to dark, or to forced colours.
    is_dark: Cell<bool>,
    is_forced: Cell<bool>,
}

impl<'a> Page<'a> {
    /// The page of this session.
    pub(crate) fn new(session: &'a Session, environment: &'a Environment) -> Self {
        Self { session, environment, is_dark: Cell::new(false), is_forced: Cell::new(false) }
    }

    /// The browser, for what only one of them can measure.
    #[must_use]
    pub fn browser(&self) -> Browser {
        self.environment.browser
    }

    /// Opens a page that loads `fixtures/watch.js` first, by its path on the site.
    ///
    /// # Errors
    /// Fails where it cannot be opened or does not collect its faults.
    pub fn open(&self, path: &str) -> Result<()> {
        self.visit(path)?;
        let collects: bool = self.run("return Array.isArray(window.faults)")?;
        ensure!(
            collects,
            "{path}: found no window.faults, expected <script src=\"/fixtures/watch.js\"> as the \
             first thing in its head"
        );
        Ok(())
    }

    /// Opens a page that does not collect its faults, such as the demo article.
    ///
    /// # Errors
    /// Fails where it cannot be opened.
    pub fn visit(&self, path: &str) -> Result<()> {
        self.go(&format!("{}{path}", self.environment.site))
    }

    fn go(&self, address: &str) -> Result<()> {
        self.session
            .send(|client| client.goto(address))
            .with_context(|| format!("opening {address}"))?;
        // WebKit's driver does not wait for modules to load.
        let state = "return document.readyState";
        self.wait("a page that is complete", state, |state: &String| state == "complete")?;
        Ok(())
    }

    /// Opens a page from disk instead, by its path on the site.
    ///
    /// # Errors
    /// Fails where it cannot be opened.
    pub fn visit_from_disk(&self, path: &str) -> Result<()> {
        let file = self.environment.fixture.join("www").join(path);
        let file = file.canonicalize().with_context(|| format!("opening {}", file.display()))?;
        let address = Url::from_file_path(&file).ok();
        let address = address
            .with_context(|| format!("found {}, expected an absolute path", file.display()))?;
        self.go(address.as_str())
    }

    /// Undoes a dark colour scheme or forced colours.
    pub(crate) fn restore(&self) -> Result<()> {
        if self.is_dark.get() {
            self.prefer_dark(false)?;
        }
        if self.is_forced.get() {
            self.force_colours(false)?;
        }
        Ok(())
    }

    /// Opens an empty page in a window of the usual size, for the next test.
    pub(crate) fn reset(&self) -> Result<()> {
        self.visit("fixtures/empty.html")?;
        let [width, height] = VIEWPORT;
        self.resize(width, height)
    }

    /// Runs a script in the page and gives its return value; a promise is awaited.
    ///
    /// # Errors
    /// Fails where the script throws or returns a value of another type.
    pub fn run<T: DeserializeOwned>(&self, script: impl Into<Script>) -> Result<T> {
        let Script { text, arguments } = script.into();
        let found = self
            .session
            .send(|client| client.execute(&text, arguments))
            .with_context(|| format!("running `{text}`"))?;
        let json = found.to_string();
        serde_json::from_value(found).with_context(|| format!("`{text}`: found {json}"))
    }

    /// Runs a script repeatedly until its return value is right, and gives that value.
    ///
    /// # Errors
    /// Fails with the last value when it takes too long.
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
                Ok(seen) if start.elapsed() > WAIT_TIMEOUT => {
                    bail!("found {seen:?} after {WAIT_TIMEOUT:?}, expected {expected}")
                }
                Err(error) if start.elapsed() > WAIT_TIMEOUT => {
                    return Err(
                        error.context(format!("expected {expected} within {WAIT_TIMEOUT:?}"))
                    );
                }
                Ok(_) | Err(_) => thread::sleep(POLL_INTERVAL),
            }
        }
    }

    /// Resizes the window until the viewport has this size, in CSS pixels.
    ///
    /// No browser goes below some 500 pixels in width: make a container narrow instead.
    ///
    /// # Errors
    /// Fails where the browser does not allow the size.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        let wanted = [width, height];
        let mut seen = self.viewport()?;
        for _ in 0..RESIZE_ATTEMPTS {
            if seen == wanted {
                return Ok(());
            }
            let [inner_width, inner_height] = seen;
            let (outer_width, outer_height) = self.session.send(Client::get_window_size)?;
            let outer = |outer: u64, inner: u32, wanted: u32| {
                u32::try_from((outer + u64::from(wanted)).saturating_sub(inner.into()))
            };
            let across = outer(outer_width, inner_width, width)?;
            let down = outer(outer_height, inner_height, height)?;
            self.session.send(|client| client.set_window_size(across, down))?;
            self.wait_two_frames()?;
            seen = self.viewport()?;
        }
        // A fractional pixel ratio cannot give every size.
        if seen.iter().zip(wanted).all(|(seen, wanted)| seen.abs_diff(wanted) <= 1) {
            return Ok(());
        }
        bail!(
            "found a viewport of {seen:?} pixels after {RESIZE_ATTEMPTS} attempts, expected {wanted:?}"
        )
    }

    /// Changes the preferred colour scheme while the page is open.
    ///
    /// For [`Device::PLAIN`](crate::Device::PLAIN), which is light again for the next test.
    ///
    /// # Errors
    /// Fails in WebKit, whose driver cannot do it.
    pub fn prefer_dark(&self, dark: bool) -> Result<()> {
        self.is_dark.set(dark);
        match self.environment.browser {
            Browser::Chromium => {
                self.emulate("prefers-color-scheme", if dark { "dark" } else { "light" })
            }
            Browser::Firefox => self.set_preference(
                "layout.css.prefers-color-scheme.content-override",
                i32::from(!dark),
            ),
            Browser::WebKit => {
                bail!("found WebKit, expected a browser whose driver sets the colour scheme")
            }
        }
    }

    /// Switches forced colours on or off while the page is open, as a high-contrast mode does.
    ///
    /// For [`Device::PLAIN`](crate::Device::PLAIN), which is as before for the next test.
    ///
    /// # Errors
    /// Fails in WebKit, whose driver cannot do it.
    pub fn force_colours(&self, forced: bool) -> Result<()> {
        self.is_forced.set(forced);
        match self.environment.browser {
            Browser::Chromium => {
                self.emulate("forced-colors", if forced { "active" } else { "none" })
            }
            // 2 means always, 0 means as the system does.
            Browser::Firefox => self
                .set_preference("browser.display.document_color_use", if forced { 2 } else { 0 }),
            Browser::WebKit => {
                bail!("found WebKit, expected a browser whose driver sets forced colours")
            }
        }
    }

    /// Emulates a media feature in Chromium.
    fn emulate(&self, feature: &str, value: &str) -> Result<()> {
        let features = json!([{ "name": feature, "value": value }]);
        let params = json!({ "features": features });
        let body = json!({ "cmd": "Emulation.setEmulatedMedia", "params": params });
        self.command("goog/cdp/execute", body).map(|_| ())
    }

    /// Changes a Firefox preference.
    fn set_preference(&self, name: &str, value: i32) -> Result<()> {
        let text = "Services.prefs.setIntPref(arguments[0], arguments[1])";
        self.command("moz/context", json!({ "context": "chrome" }))?;
        let changed = self.run::<Value>(with(text, (name, value)));
        self.command("moz/context", json!({ "context": "content" }))?;
        changed.map(|_| ())
    }

    /// How many DOM nodes and how many bytes of JavaScript are reachable, after a garbage collection.
    ///
    /// # Errors
    /// Fails in browsers other than Chromium, whose drivers cannot do it.
    pub fn counters(&self) -> Result<[u64; 2]> {
        let send =
            |cmd: &str| self.command("goog/cdp/execute", json!({ "cmd": cmd, "params": {} }));
        // The first collection can make more objects unreachable.
        for _ in 0..2 {
            send("HeapProfiler.collectGarbage")?;
        }
        let number = |answer: Value, name: &str| {
            let number = answer.get(name).and_then(Value::as_f64);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
            let number = number.map(|number| number as u64);
            number.with_context(|| format!("found {answer}, expected the number {name}"))
        };
        let nodes = number(send("Memory.getDOMCounters")?, "nodes")?;
        Ok([nodes, number(send("Runtime.getHeapUsage")?, "usedSize")?])
    }

    /// Takes the faults that the page has reported so far: uncaught errors, unhandled rejections,
    /// violations of its policy, files that did not load.
    ///
    /// A test takes the faults it expects; any that are left at its end fail it.
    ///
    /// # Errors
    /// Fails where the page does not answer.
    pub fn take_faults(&self) -> Result<Vec<String>> {
        self.wait_two_frames()?;
        self.run("return window.faults?.splice(0) ?? []")
    }

    /// Waits for two frames.
    ///
    /// # Errors
    /// Fails where the page does not answer.
    pub fn wait_two_frames(&self) -> Result<()> {
        self.run(TWO_FRAMES)
    }

    /// A screenshot of the window, as PNG.
    pub(crate) fn screenshot(&self) -> Result<Vec<u8>> {
        self.session.send(Client::screenshot)
    }

    fn viewport(&self) -> Result<[u32; 2]> {
        self.run("return [innerWidth, innerHeight]")
    }

    fn command(&self, path: &'static str, body: Value) -> Result<Value> {
        self.session
            .send(|client| client.issue_cmd(Command { path, body }))
            .with_context(|| format!("sending {path} to the driver"))
    }
}
