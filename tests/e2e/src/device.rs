//! The devices that pages are tested on.

use serde_json::Value;

/// A reader's device, as each browser is configured to emulate it.
///
/// A browser is started for the first test on a device, and ends when a test needs another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Device {
    /// Its name in errors.
    pub name: &'static str,
    /// Chromium's arguments.
    pub chromium: &'static [&'static str],
    /// Firefox's preferences.
    pub firefox: &'static [(&'static str, Preference)],
    /// The environment of WebKit's driver, which its browser inherits.
    pub webkit: &'static [(&'static str, &'static str)],
}

/// The value of a Firefox preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// On or off.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A string; Firefox keeps fractions as strings, too.
    Text(&'static str),
}

impl Preference {
    /// The value as geckodriver expects it.
    pub(crate) fn json(self) -> Value {
        match self {
            Self::Bool(value) => value.into(),
            Self::Number(value) => value.into(),
            Self::Text(value) => value.into(),
        }
    }
}

impl Device {
    /// A light colour scheme and one device pixel for each CSS pixel; most tests use it.
    pub const PLAIN: Self =
        Self { name: "a plain device", chromium: &[], firefox: &[LIGHT], webkit: &[] };

    /// A dark colour scheme.
    pub const DARK: Self = Self {
        name: "a dark device",
        chromium: &["--blink-settings=preferredColorScheme=0"],
        firefox: &[("layout.css.prefers-color-scheme.content-override", Preference::Number(0))],
        webkit: &[("GTK_THEME", "Adwaita:dark")],
    };

    /// Two device pixels for each CSS pixel, across and down.
    pub const DOUBLE: Self = Self {
        name: "a device of ratio 2",
        chromium: &["--force-device-scale-factor=2"],
        firefox: &[LIGHT, ("layout.css.devPixelsPerPx", Preference::Text("2.0"))],
        webkit: &[("GDK_SCALE", "2")],
    };

    /// WebAssembly is switched off.
    pub const NO_WASM: Self = Self {
        name: "a device without WebAssembly",
        chromium: &["--js-flags=--jitless"],
        firefox: &[LIGHT, ("javascript.options.wasm", Preference::Bool(false))],
        // The name of the option today, and the one it had before.
        webkit: &[("JSC_useWasm", "0"), ("JSC_useWebAssembly", "0")],
    };

    /// Pixels that a page reads are random, as in Tor Browser; only Firefox does that.
    pub const RANDOM_PIXELS: Self = Self {
        name: "a device that resists fingerprinting",
        chromium: &[],
        firefox: &[LIGHT, ("privacy.resistFingerprinting", Preference::Bool(true))],
        webkit: &[],
    };
}

/// A light colour scheme, whatever the desktop's is.
const LIGHT: (&str, Preference) =
    ("layout.css.prefers-color-scheme.content-override", Preference::Number(1));
