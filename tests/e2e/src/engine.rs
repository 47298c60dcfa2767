//! The engines a page is tried in.

use serde_json::{Map, Value, json};

use crate::Device;

/// Makes Chromium quiet, and able to run as root. As in `xtask/src/browser.rs`.
const CHROMIUM: [&str; 7] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
];

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by `chromedriver`.
    Chromium,
    /// Firefox, by `geckodriver`.
    Firefox,
    /// WebKitGTK's small browser, by `WebKitWebDriver`.
    WebKit,
}

impl Engine {
    /// Every engine.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called in the names of tests and in `HOMEWARD_ENGINE`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What the driver is started with, besides its port.
    pub(crate) const fn driver_arguments(self) -> &'static [&'static str] {
        match self {
            Self::Chromium | Self::WebKit => &[],
            // Any free port instead of 9222, and preferences that change while a page is open.
            Self::Firefox => &["--websocket-port=0", "--allow-system-access"],
        }
    }

    /// What a session on this device asks the driver for.
    pub(crate) fn capabilities(self, browser: &str, device: &Device) -> Map<String, Value> {
        let (name, options) = match self {
            Self::Chromium => {
                let arguments: Vec<_> = CHROMIUM.iter().chain(device.chromium).collect();
                ("goog:chromeOptions", json!({ "binary": browser, "args": arguments }))
            }
            Self::Firefox => {
                let preferences: Map<_, _> = device
                    .firefox
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.json()))
                    .collect();
                let options =
                    json!({ "binary": browser, "args": ["-headless"], "prefs": preferences });
                ("moz:firefoxOptions", options)
            }
            Self::WebKit => {
                ("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] }))
            }
        };
        Map::from_iter([(name.to_owned(), options)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_asked_for_in_each_engines_own_words() {
        let asked = |engine: Engine| Value::Object(engine.capabilities("/b", &Device::NO_WASM));
        let chromium = asked(Engine::Chromium);
        let arguments = chromium["goog:chromeOptions"]["args"].as_array().unwrap();
        assert_eq!(arguments.last().unwrap(), "--js-flags=--jitless");
        let firefox = asked(Engine::Firefox);
        assert_eq!(firefox["moz:firefoxOptions"]["prefs"]["javascript.options.wasm"], false);
        let webkit = asked(Engine::WebKit);
        assert_eq!(webkit["webkitgtk:browserOptions"]["binary"], "/b");
    }
}
