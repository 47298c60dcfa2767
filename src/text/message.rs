//! The messages, as `build.rs` makes them from `locales/en.ftl`.

use super::locale::Values;
use crate::language::Digits;
use crate::view::{Group, View};
use record::keywords;
use record::rule::Step;
use record::{Bound, Counting, Day, Direction, Keyword, Role, SourceKind, Standing, Status, Unit};

keywords! {
    /// What the date of an event is of.
    pub enum Basis {
        /// It was announced.
        Announced = "announced",
        /// People arrived.
        Arrived = "arrived",
        /// They met at the embassy.
        Embassy = "embassy",
        /// They left.
        Left = "left",
        /// It was reported.
        Reported = "reported",
    }
}

keywords! {
    /// What the buttons of a card lead to.
    pub enum Neighbour {
        /// Another event.
        Event = "event",
        /// Another bar of several events.
        Period = "period",
        /// Another total that somebody gave.
        Claim = "claim",
    }
}

keywords! {
    /// Who gives the figure of a direction.
    pub enum Reporters {
        /// It is confirmed, by none of the three alone.
        Confirmed = "confirmed",
        /// The mediator.
        Qatar = "qatar",
        /// Ukraine's side.
        Kyiv = "kyiv",
        /// Russia's side.
        Moscow = "moscow",
        /// The mediator and Ukraine's side.
        QatarKyiv = "qatar-kyiv",
        /// The mediator and Russia's side.
        QatarMoscow = "qatar-moscow",
        /// Both sides.
        Sides = "sides",
        /// All three.
        All = "all",
        /// Ukraine's side and nobody else.
        KyivOnly = "kyiv-only",
        /// Russia's side and nobody else.
        MoscowOnly = "moscow-only",
    }
}

keywords! {
    /// What a correction did.
    pub enum Change {
        /// Nothing more is known.
        Changed = "changed",
        /// Something was added.
        Added = "added",
        /// Something was removed.
        Removed = "removed",
        /// Something was replaced.
        Replaced = "replaced",
    }
}

keywords! {
    /// How the counted number compares with the claimed one.
    pub enum Compared {
        /// They are equal.
        Equal = "equal",
        /// More were counted.
        More = "more",
        /// Fewer were counted.
        Fewer = "fewer",
    }
}

keywords! {
    /// Whether half a year is added to the years.
    pub enum Half {
        /// Whole years.
        None = "none",
        /// Half a year more.
        Half = "half",
    }
}

keywords! {
    /// The languages of sources that messages tell apart.
    pub enum SourceLanguage {
        /// One that is not in this list.
        Other = "other",
        /// Nobody has noted it.
        Unknown = "unknown",
        /// English.
        English = "en",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Russian.
        Russian = "ru",
        /// Arabic.
        Arabic = "ar",
        /// German.
        German = "de",
        /// French.
        French = "fr",
        /// Bulgarian.
        Bulgarian = "bg",
        /// Greek.
        Greek = "el",
        /// Serbian.
        Serbian = "sr",
        /// Chinese.
        Chinese = "zh",
    }
}

keywords! {
    /// Who gave a number, as far as messages tell them apart.
    pub enum Speaker {
        /// The mediator.
        Qatar = "qatar",
        /// Ukraine's side.
        Kyiv = "kyiv",
        /// Russia's side.
        Moscow = "moscow",
        /// Anybody else.
        Other = "other",
    }
}

keywords! {
    /// Why an event is not counted.
    pub enum WhyNot {
        /// The mediator's part or the direction is not clear.
        Doubtful = "doubtful",
        /// It came about by another channel, or none is stated.
        OtherChannel = "other-channel",
        /// Lists or terms were agreed.
        Agreed = "agreed",
        /// Something was stated.
        Announced = "announced",
        /// Something is hoped for.
        Expected = "expected",
        /// Families stayed with the mediator.
        Hosting = "hosting",
    }
}

impl WhyNot {
    /// The reason for an event of this status that is not counted.
    #[must_use]
    pub const fn new(status: Status, counting: Counting) -> Self {
        match (status, counting) {
            (Status::Completed, Counting::Doubtful) => Self::Doubtful,
            (Status::Completed, _) => Self::OtherChannel,
            (Status::Agreed, _) => Self::Agreed,
            (Status::Announced, _) => Self::Announced,
            (Status::Expected, _) => Self::Expected,
            (Status::Hosting, _) => Self::Hosting,
        }
    }
}

/// Whether two lists have the same keywords in the same order.
const fn same(mut left: &[&str], mut right: &[&str]) -> bool {
    // `const` knows neither iterators nor the comparison of texts.
    while let ([one, rest @ ..], [other, others @ ..]) = (left, right) {
        let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
        while let ([letter, rest @ ..], [same, others @ ..]) = (one, other) {
            if *letter != *same {
                return false;
            }
            (one, other) = (rest, others);
        }
        if !one.is_empty() || !other.is_empty() {
            return false;
        }
        (left, right) = (rest, others);
    }
    left.is_empty() && right.is_empty()
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
