//! What a page finds itself on.

use serde_json::Value;

/// A reader's device, in the words of each engine.
///
/// Each device has a browser of its own, started for the first test that asks for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Device {
    /// What it is called in errors.
    pub name: &'static str,
    /// Arguments of Chromium.
    pub chromium: &'static [&'static str],
    /// Preferences of Firefox.
    pub firefox: &'static [(&'static str, Preference)],
    /// The environment of WebKit's driver, which its browser inherits.
    pub webkit: &'static [(&'static str, &'static str)],
}

/// The value of a preference of Firefox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// On or off.
    Switch(bool),
    /// A whole number.
    Number(i64),
    /// A text; fractions are texts too.
    Text(&'static str),
}

impl Preference {
    /// The value as a driver takes it.
    pub(crate) fn json(self) -> Value {
        match self {
            Self::Switch(value) => value.into(),
            Self::Number(value) => value.into(),
            Self::Text(value) => value.into(),
        }
    }
}

impl Device {
    /// A light screen with one pixel for each of the page's; most tests share it.
    pub const PLAIN: Self =
        Self { name: "a plain device", chromium: &[], firefox: &[LIGHT], webkit: &[] };

    /// A reader who asked for dark pages.
    pub const DARK: Self = Self {
        name: "a dark device",
        chromium: &["--blink-settings=preferredColorScheme=0"],
        firefox: &[("layout.css.prefers-color-scheme.content-override", Preference::Number(0))],
        webkit: &[("GTK_THEME", "Adwaita:dark")],
    };

    /// Two of the screen's pixels for each of the page's, across and down.
    pub const DOUBLE: Self = Self {
        name: "a device of ratio 2",
        chromium: &["--force-device-scale-factor=2"],
        firefox: &[LIGHT, ("layout.css.devPixelsPerPx", Preference::Text("2.0"))],
        webkit: &[("GDK_SCALE", "2")],
    };

    /// A browser whose owner has switched WebAssembly off.
    pub const NO_WASM: Self = Self {
        name: "a device without WebAssembly",
        chromium: &["--js-flags=--jitless"],
        firefox: &[LIGHT, ("javascript.options.wasm", Preference::Switch(false))],
        // The first is the name of the switch today, the second the one it had before.
        webkit: &[("JSC_useWasm", "0"), ("JSC_useWebAssembly", "0")],
    };
}

/// Keeps Firefox from asking the desktop.
const LIGHT: (&str, Preference) =
    ("layout.css.prefers-color-scheme.content-override", Preference::Number(1));
