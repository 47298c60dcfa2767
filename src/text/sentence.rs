//! A sentence whose numbers open how they come about.

use record::{Direction, Keyword as _, keywords};
use std::fmt;

keywords! {
    /// A number of the finding, by what opens when a reader presses it. The messages mark it with a tag of
    /// this name: `<minors>99 of them under 18</minors>`.
    pub enum Breakdown {
        /// Everybody: every counted event.
        People = "people",
        /// Those under 18: the events with adults among their people.
        Minors = "minors",
        /// People to Ukraine.
        Ukraine = "ukraine",
        /// People to Russia.
        Russia = "russia",
        /// The lowest and the highest sum: the events whose figures differ.
        Range = "range",
        /// The mediator's own total: the claim.
        Mediator = "mediator",
    }
}

impl Breakdown {
    /// The people in a direction.
    #[must_use]
    pub const fn to(direction: Direction) -> Self {
        match direction {
            Direction::Ukraine => Self::Ukraine,
            Direction::Russia => Self::Russia,
        }
    }
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its text.
    pub text: String,
    /// What it opens, where it is a number that does.
    pub opens: Option<Breakdown>,
}

/// A sentence in parts. Its text is all of them, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Part>);

impl Sentence {
    /// Reads the tags of a formatted message.
    pub(super) fn read(formatted: &str) -> Self {
        let parts = formatted.split('<').map(|piece| {
            let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
            Part { text: text.to_owned(), opens: Breakdown::from_keyword(tag) }
        });
        Self(parts.filter(|part| !part.text.is_empty()).collect())
    }

    /// The text of a number; `None` where the sentence has no such number.
    #[must_use]
    pub fn number(&self, breakdown: Breakdown) -> Option<&str> {
        let part = self.0.iter().find(|part| part.opens == Some(breakdown));
        part.map(|part| part.text.as_str())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| f.write_str(&part.text))
    }
}
