//! The browsers that the tests run in.

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

use crate::Device;

/// Chromium's switches, without their dashes; other browser suites use the same list.
const CHROMIUM_SWITCHES: &str = include_str!("../../browser/chromium.json");

/// A browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, driven by `chromedriver`.
    Chromium,
    /// Firefox, driven by `geckodriver`.
    Firefox,
    /// WebKitGTK's `MiniBrowser`, driven by `WebKitWebDriver`.
    WebKit,
}

impl Browser {
    /// Every browser.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name at the start of test names and in `HOMEWARD_ENGINE`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The arguments of its driver, besides the port.
    pub(crate) const fn driver_arguments(self) -> &'static [&'static str] {
        match self {
            Self::Chromium | Self::WebKit => &[],
            // Any free port instead of 9222, and permission to change preferences in a session.
            Self::Firefox => &["--websocket-port=0", "--allow-system-access"],
        }
    }

    /// The WebDriver capabilities of a session on this device; `program` is the browser's program.
    ///
    /// # Errors
    /// Fails where the list of Chromium's switches is not an array of strings.
    pub(crate) fn capabilities(self, program: &str, device: &Device) -> Result<Map<String, Value>> {
        let (name, options) = match self {
            Self::Chromium => {
                let mut arguments = chromium_switches()?;
                arguments.extend(device.chromium.iter().map(|&argument| argument.to_owned()));
                ("goog:chromeOptions", json!({ "binary": program, "args": arguments }))
            }
            Self::Firefox => {
                let preferences: Map<_, _> = device
                    .firefox
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.json()))
                    .collect();
                let options =
                    json!({ "binary": program, "args": ["-headless"], "prefs": preferences });
                ("moz:firefoxOptions", options)
            }
            Self::WebKit => {
                ("webkitgtk:browserOptions", json!({ "binary": program, "args": ["--automation"] }))
            }
        };
        Ok(Map::from_iter([(name.to_owned(), options)]))
    }
}

fn chromium_switches() -> Result<Vec<String>> {
    let names: Vec<String> =
        serde_json::from_str(CHROMIUM_SWITCHES).context("reading tests/browser/chromium.json")?;
    Ok(names.into_iter().map(|name| format!("--{name}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_capabilities_of_each_browser_describe_the_device() {
        let asked =
            |browser: Browser| Value::Object(browser.capabilities("/b", &Device::NO_WASM).unwrap());
        let chromium = asked(Browser::Chromium);
        let arguments = chromium["goog:chromeOptions"]["args"].as_array().unwrap();
        assert_eq!(arguments.last().unwrap(), "--js-flags=--jitless");
        let firefox = asked(Browser::Firefox);
        assert_eq!(firefox["moz:firefoxOptions"]["prefs"]["javascript.options.wasm"], false);
        let webkit = asked(Browser::WebKit);
        assert_eq!(webkit["webkitgtk:browserOptions"]["binary"], "/b");
    }

    #[test]
    fn chromium_runs_headless_and_as_root() {
        let switches = chromium_switches().unwrap();
        for expected in ["--headless", "--no-sandbox"] {
            assert!(switches.iter().any(|switch| switch == expected), "{switches:?}");
        }
        assert!(switches.iter().all(|switch| !switch.starts_with("---")), "{switches:?}");
    }
}
