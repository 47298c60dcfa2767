//! The locale: messages, numbers, dates and direction.
//!
//! The messages are in `locales/`, one file for each language; a [`Catalogue`] is such a file,
//! compiled. Callers format a [`Message`], in the same way for every language.

mod catalogue;
mod formatter;
mod loaded_messages;

pub use catalogue::Catalogue;
pub(super) use formatter::Values;
pub use loaded_messages::{is_loaded, load_messages};

use super::message::{DateStyle, Message};
use crate::language::{Digits, TextDirection};
use crate::options::Options;
use formatter::Formatter;
use record::{Day, Keyword as _, Precision};

/// How text, numbers and dates are written, and which way they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The messages. They are static: a language that was once loaded is kept.
    pub catalogue: &'static Catalogue,
    /// Which way it runs.
    pub direction: TextDirection,
    /// Which way time runs.
    pub time_direction: TextDirection,
    /// Which digits numbers and dates have.
    pub digits: Digits,
}

impl Default for Locale {
    /// English.
    fn default() -> Self {
        Self::new(Catalogue::english())
    }
}

impl Locale {
    /// The locale of these messages, with their direction and 0123456789.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue) -> Self {
        let direction = catalogue.direction();
        Self { catalogue, direction, time_direction: direction, digits: Digits::default() }
    }

    /// The locale of the options, or English, in English digits, until the messages of that
    /// language are [loaded](load_messages).
    #[must_use]
    pub fn of(options: &Options) -> Self {
        let Options { lang, digits, time_direction, .. } = *options;
        let locale = Self::new(loaded_messages::catalogue(lang));
        Self {
            digits: if locale.code() == lang.keyword() { digits } else { locale.digits },
            time_direction: time_direction.unwrap_or(locale.direction),
            ..locale
        }
    }

    /// The language's code, as in the `lang` attribute.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.catalogue.code()
    }

    /// Whether it is the language of the bundled dataset.
    pub(crate) fn is_english(&self) -> bool {
        self.code() == "en"
    }

    /// A text of the dataset inside a sentence, in a bidirectional isolate where text runs right to
    /// left.
    pub(crate) fn isolated(&self, text: &str) -> String {
        if self.direction == TextDirection::Ltr || text.is_empty() {
            return text.to_owned();
        }
        ["\u{2068}", text, "\u{2069}"].concat()
    }

    /// Formats a message.
    #[must_use]
    pub fn format(&self, message: &Message<'_>) -> String {
        let (mut values, mut text) = (Values::default(), String::new());
        let index = message.values(&mut values);
        self.formatter().write(index, &values.0, &mut text);
        text
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: u32) -> String {
        let mut text = String::new();
        self.formatter().number(number, true, &mut text);
        text
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Day, style: DateStyle) -> String {
        let mut text = String::new();
        self.formatter().date(style.index(), day, &mut text);
        text
    }

    /// A day as exactly as it is known.
    #[must_use]
    pub fn known_date(&self, day: Day, end: Option<Day>, precision: Precision) -> String {
        match (precision, end) {
            (Precision::Month, _) => self.date(day, DateStyle::MonthYear),
            (Precision::Range, Some(end)) => self.days(day, end),
            (Precision::Day | Precision::Range, _) => self.date(day, DateStyle::Full),
        }
    }

    /// From one day to another; a month or a year that they share is written once.
    #[must_use]
    pub fn days(&self, first: Day, last: Day) -> String {
        let (from, until) = (first.year_month_day(), last.year_month_day());
        self.format(&if first == last {
            return self.date(first, DateStyle::Full);
        } else if (from.0, from.1) == (until.0, until.1) {
            Message::DaysOfMonth { first, last }
        } else if from.0 == until.0 {
            Message::DaysOfYear { first, last }
        } else {
            Message::Days { first, last }
        })
    }

    /// Appends a part to a list, after a separator unless the list is empty.
    pub(crate) fn list(&self, joined: &mut String, part: &str) {
        self.join(joined, part, |before, after| Message::List { before, after });
    }

    /// The same where parts may be lists themselves.
    pub(crate) fn list_of_lists(&self, joined: &mut String, part: &str) {
        self.join(joined, part, |before, after| Message::ListOfLists { before, after });
    }

    /// The separator of a list of lists.
    pub(crate) fn list_separator(&self) -> String {
        self.format(&Message::ListOfLists { before: "", after: "" })
    }

    fn join(
        &self,
        joined: &mut String,
        part: &str,
        list: for<'p> fn(&'p str, &'p str) -> Message<'p>,
    ) {
        if joined.is_empty() || part.is_empty() {
            joined.push_str(part);
        } else {
            *joined = self.format(&list(joined, part));
        }
    }

    const fn formatter(&self) -> Formatter<'static> {
        Formatter { catalogue: self.catalogue, digits: self.digits }
    }
}

#[cfg(test)]
mod tests;
