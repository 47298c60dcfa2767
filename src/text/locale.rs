//! The locale: messages, numbers, dates and direction.
//!
//! The messages are in `locales/`, one file for each language; a [`Catalogue`] is such a file,
//! compiled. Callers format a [`Message`], in the same way for every language.

mod about;
mod catalogue;
mod control;
mod detail;

mod download;
mod format;
mod loaded_messages;
mod message;
mod message_args;
mod table;

pub use about::AboutData;
pub use catalogue::Catalogue;
pub use control::Control;
pub use detail::Detail;

pub use download::Download;
pub use loaded_messages::load_messages;
pub use message::{DateStyle, Message};
pub use table::Table;

use crate::language::{Digits, TextDirection};
use crate::options::Options;
use ::catalogue::{Id, Variable};
use catalogue::Formatter;
use message_args::MessageArgs;
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
        format::message(self, message)
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: u32) -> String {
        let mut joined = String::new();
        self.formatter().number(number, true, &mut joined);
        joined
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Day, style: DateStyle) -> String {
        let form = match style {
            DateStyle::Full => Id::DateFull,
            DateStyle::MonthAndYear => Id::DateMonthYear,
            DateStyle::ShortDay => Id::DateDayMonthShort,
            DateStyle::ShortMonth => Id::DateMonthShort,
            DateStyle::Year => Id::DateYear,
        };
        let mut joined = String::new();
        self.formatter().date(form as usize, day, &mut joined);
        joined
    }

    /// A day as exactly as it is known.
    #[must_use]
    pub fn known_date(&self, day: Day, end: Option<Day>, precision: Precision) -> String {
        match (precision, end) {
            (Precision::Month, _) => self.date(day, DateStyle::MonthAndYear),
            (Precision::Range, Some(end)) => self.format(&Message::Days { first: day, last: end }),
            (Precision::Day | Precision::Range, _) => self.date(day, DateStyle::Full),
        }
    }

    /// Appends a part to a list, after a separator unless the list is empty.
    pub(crate) fn list(&self, joined: &mut String, part: &str) {
        self.join(Id::List, joined, part);
    }

    /// The same where parts may be lists themselves.
    pub(crate) fn list_of_lists(&self, joined: &mut String, part: &str) {
        self.join(Id::ListOfLists, joined, part);
    }

    /// The separator of a list of lists.
    pub(crate) fn list_separator(&self) -> String {
        self.joined(Id::ListOfLists, "", "")
    }

    fn join(&self, id: Id, joined: &mut String, part: &str) {
        if joined.is_empty() || part.is_empty() {
            joined.push_str(part);
        } else {
            *joined = self.joined(id, joined, part);
        }
    }

    fn joined(&self, id: Id, before: &str, after: &str) -> String {
        let mut args = MessageArgs::new(self);
        args.text(Variable::Before, before);
        args.text(Variable::After, after);
        args.format(id)
    }

    const fn formatter(&self) -> Formatter<'static> {
        Formatter { catalogue: self.catalogue, digits: self.digits }
    }
}
