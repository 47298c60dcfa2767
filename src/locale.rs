//! Language: every word a reader meets, numbers, dates and direction.

mod about;
mod control;
mod detail;
mod english;
mod message;
mod table;
mod take;

pub use about::AboutData;
pub use control::Control;
pub use detail::Detail;
pub use message::{DateStyle, Message};
pub use table::Table;
pub use take::Take;

use record::{Day, Precision};

/// Which way text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextDirection {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left. A layout is mirrored as a whole.
    Rtl,
}

/// A language the catalogue of messages is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
}

/// How words, numbers and dates are written, and which way they run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Which way it runs.
    pub direction: TextDirection,
}

impl Locale {
    /// The language's code, as in the `lang` attribute.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.language {
            Language::English => "en",
        }
    }

    /// A message in words.
    #[must_use]
    pub fn say(&self, message: &Message<'_>) -> String {
        match self.language {
            Language::English => english::say(message),
        }
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: u32) -> String {
        match self.language {
            Language::English => english::number(number),
        }
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Day, style: DateStyle) -> String {
        match self.language {
            Language::English => english::date(day, style),
        }
    }

    /// A day as exactly as it is known.
    #[must_use]
    pub fn known_date(&self, day: Day, end: Option<Day>, precision: Precision) -> String {
        match (precision, end) {
            (Precision::Month, _) => self.date(day, DateStyle::MonthAndYear),
            (Precision::Range, Some(end)) => self.say(&Message::Days { first: day, last: end }),
            (Precision::Day | Precision::Range, _) => self.date(day, DateStyle::Full),
        }
    }
}
