//! What a page reports.

use crate::scene::{Colour, Point, Theme};
use crate::widget::{Device, PointerEvent, Pointing};
use record::{Keyword as _, Value};
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Input")]
    pub type JsInput;
}

/// Something that happened in the page. Positions and sizes are in CSS pixels.
#[derive(Debug, Tsify)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(in crate::wasm) enum Input<'a> {
    /// Other options, as plain values. A chart in a canvas refuses wrong ones and stays as it is; one in
    /// an article replaces them by the default. Both report them.
    Options {
        /// All that are not the default.
        #[tsify(type = "unknown")]
        options: &'a Value,
    },
    /// The canvas has a size, and so many pixels for it; 0 while it is hidden.
    Size {
        /// Its width.
        width: f64,
        /// Its height.
        height: f64,
        /// Its pixels from side to side.
        across: u32,
        /// Its pixels from top to bottom.
        down: u32,
    },
    /// The reader's device prefers dark colours, or more contrast.
    Preference {
        /// Whether it prefers dark colours.
        dark: bool,
        /// Whether it prefers more contrast.
        contrast: bool,
    },
    /// The page or the system has colours and fonts of its own.
    Theme {
        /// The colours by role.
        colours: Colours,
        /// The font families, as in CSS; the chart's own without one.
        #[tsify(optional)]
        font: Option<&'a str>,
    },
    /// A pointer event over the picture.
    Pointer(Pointer<'a>),
    /// The keyboard focuses a datum, or leaves all of them.
    Focus {
        /// Its number.
        #[tsify(optional)]
        datum: Option<u32>,
    },
    /// A key was pressed, at a datum or elsewhere in the page.
    Key {
        /// Its name in the browser.
        key: &'a str,
        /// The datum's number.
        #[tsify(optional)]
        datum: Option<u32>,
        /// Whether the key is part of a shortcut.
        shortcut: bool,
    },
    /// The reader opens the details of a datum.
    Open {
        /// Its number.
        datum: u32,
    },
    /// The reader opens the details of an entry of a table.
    Entry {
        /// Its id.
        id: &'a str,
    },
    /// The reader opens how a number of the sentence comes about.
    Breakdown {
        /// Its name.
        number: &'a str,
    },
    /// The reader closes the details.
    Close,
    /// The page selects an event or a claim, or clears the selection.
    Select {
        /// Its id.
        #[tsify(optional)]
        id: Option<&'a str>,
    },
    /// Something was copied, or could not be.
    Copied {
        /// What.
        #[tsify(type = "\"text\" | \"link\" | \"picture\"")]
        what: &'a str,
        /// Whether it was copied.
        copied: bool,
    },
}

/// A pointer event, with the fields of the browser's own.
#[derive(Debug, Default, Tsify)]
pub(in crate::wasm) struct Pointer<'a> {
    /// Its name: `pointermove`, `pointerdown`, `pointerup`, `pointercancel` or `pointerleave`.
    event: &'a str,
    /// The distance from the left edge of the picture.
    x: f64,
    /// The distance from its upper edge.
    y: f64,
    /// Whether it is a finger.
    touch: bool,
    /// Whether it is the only or the first finger.
    primary: bool,
    /// The button that changed; -1 for none.
    button: f64,
    /// The buttons that are down.
    buttons: f64,
    /// Whether the control key is down.
    ctrl: bool,
}

/// Colours by role; `null` for the chart's own.
#[derive(Debug, Tsify)]
pub(in crate::wasm) struct Colours {
    ground: Rgba,
    ink: Rgba,
    muted: Rgba,
    grid: Rgba,
    ukraine: Rgba,
    russia: Rgba,
}

/// Red, green, blue and opacity in sRGB, each from 0 to 1.
#[derive(Debug, Tsify)]
pub(in crate::wasm) struct Rgba(
    #[tsify(type = "[number, number, number, number] | null")] Option<Colour>,
);

impl<'a> Input<'a> {
    /// Reads an input of the package's scripts, which have its type: what is missing is empty.
    pub(in crate::wasm) fn read(value: &'a Value) -> Self {
        let fields = Reader::new(value);
        match fields.text("type") {
            Some("options") => Self::Options { options: fields.value("options") },
            Some("size") => Self::Size {
                width: fields.number("width"),
                height: fields.number("height"),
                across: fields.whole("across"),
                down: fields.whole("down"),
            },
            Some("preference") => {
                Self::Preference { dark: fields.flag("dark"), contrast: fields.flag("contrast") }
            }
            Some("theme") => Self::Theme {
                colours: Colours::read(&Reader::new(fields.value("colours"))),
                font: fields.text("font"),
            },
            Some("pointer") => Self::Pointer(Pointer::read(&fields)),
            Some("focus") => Self::Focus { datum: fields.datum() },
            Some("key") => Self::Key {
                key: fields.text("key").unwrap_or_default(),
                datum: fields.datum(),
                shortcut: fields.flag("shortcut"),
            },
            Some("open") => Self::Open { datum: fields.whole("datum") },
            Some("entry") => Self::Entry { id: fields.text("id").unwrap_or_default() },
            Some("breakdown") => {
                Self::Breakdown { number: fields.text("number").unwrap_or_default() }
            }
            Some("close") => Self::Close,
            Some("copied") => Self::Copied {
                what: fields.text("what").unwrap_or_default(),
                copied: fields.flag("copied"),
            },
            _ => Self::Select { id: fields.text("id") },
        }
    }
}

/// The fields of an object from the package's scripts.
struct Reader<'a>(&'a [(String, Value)]);

impl<'a> Reader<'a> {
    fn new(value: &'a Value) -> Self {
        Self(if let Value::Object(entries) = value { entries } else { &[] })
    }

    fn value(&self, name: &str) -> &'a Value {
        self.0.iter().find(|(key, _)| key == name).map_or(&Value::Null, |(_, value)| value)
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        if let Value::Text(text) = self.value(name) { Some(text) } else { None }
    }

    fn flag(&self, name: &str) -> bool {
        *self.value(name) == Value::Bool(true)
    }

    fn number(&self, name: &str) -> f64 {
        if let Value::Number(number) = self.value(name) { *number } else { 0.0 }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast from f64 saturates"
    )]
    fn whole(&self, name: &str) -> u32 {
        self.number(name) as u32
    }

    fn datum(&self) -> Option<u32> {
        (*self.value("datum") != Value::Null).then(|| self.whole("datum"))
    }
}

impl<'a> Pointer<'a> {
    fn read(fields: &Reader<'a>) -> Self {
        Self {
            event: fields.text("event").unwrap_or_default(),
            x: fields.number("x"),
            y: fields.number("y"),
            touch: fields.flag("touch"),
            primary: fields.flag("primary"),
            button: fields.number("button"),
            buttons: fields.number("buttons"),
            ctrl: fields.flag("ctrl"),
        }
    }

    /// The event as the chart has it; `None` for another event.
    pub(in crate::wasm) fn event(&self) -> Option<PointerEvent> {
        Some(PointerEvent {
            pointing: Pointing::from_keyword(self.event)?,
            point: Point::new(self.x, self.y),
            device: if self.touch { Device::Touch } else { Device::Mouse },
            is_primary: self.primary,
            is_main_button: self.button <= 0.0,
            has_buttons: self.buttons > 0.0,
            has_control: self.ctrl,
        })
    }
}

impl Colours {
    fn read(fields: &Reader<'_>) -> Self {
        let colour = |role| Rgba::read(fields.value(role));
        Self {
            ground: colour("ground"),
            ink: colour("ink"),
            muted: colour("muted"),
            grid: colour("grid"),
            ukraine: colour("ukraine"),
            russia: colour("russia"),
        }
    }

    /// A theme with these colours, and those of `theme` for the others.
    pub(in crate::wasm) fn over(&self, theme: Theme) -> Theme {
        Theme {
            ground: self.ground.0.unwrap_or(theme.ground),
            ink: self.ink.0.unwrap_or(theme.ink),
            muted: self.muted.0.unwrap_or(theme.muted),
            grid: self.grid.0.unwrap_or(theme.grid),
            ukraine: self.ukraine.0.unwrap_or(theme.ukraine),
            russia: self.russia.0.unwrap_or(theme.russia),
            ..theme
        }
    }
}

impl Rgba {
    fn read(value: &Value) -> Self {
        let Value::List(numbers) = value else { return Self(None) };
        let mut shares = [0.0; 4];
        for (share, number) in shares.iter_mut().zip(numbers) {
            if let Value::Number(number) = number {
                *share = *number;
            }
        }
        Self(Some(Colour::from_shares(shares)))
    }
}
