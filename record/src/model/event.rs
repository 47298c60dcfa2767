use super::row::row;
use super::{Count, Direction, PerDirection};
use crate::{Day, keywords};

/// The index of an event in [`Dataset::events`](super::Dataset::events).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventIndex(pub u32);

keywords! {
    /// What became of an event. Only a completed one moves a total.
    pub enum Status {
        /// People were reunited.
        Completed = "completed",
        /// Lists or terms that somebody reports as agreed.
        Agreed = "agreed",
        /// Something announced, such as a month's summary.
        Announced = "announced",
        /// Something hoped for.
        Expected = "expected",
        /// A stay of families at the mediator's, not a reunion.
        Hosting = "hosting",
    }
}

keywords! {
    /// Whether an event moves the totals.
    pub enum Counting {
        /// Added to the totals.
        Counted = "counted",
        /// Shown apart, never added.
        Doubtful = "doubtful",
        /// Not through the Qatari channel by the sources found; off by default.
        OtherChannel = "other-channel",
        /// About people counted elsewhere, or no movement at all; never added.
        Overlap = "overlap",
    }
}

keywords! {
    /// How exactly the date is known.
    pub enum Precision {
        /// The day is known.
        Day = "day",
        /// Only the month is known; the day is a placeholder.
        Month = "month",
        /// It happened between `date` and `date_end`.
        Range = "range",
    }
}

keywords! {
    /// Who mediated.
    pub enum Mediator {
        /// Qatar.
        Qatar = "qatar",
        /// Qatar together with others.
        QatarWithOthers = "qatar-with-others",
        /// Another mediator.
        Other = "other",
        /// The sources do not name one, or do not agree.
        Unclear = "unclear",
    }
}

keywords! {
    /// Who confirms a figure.
    pub enum Standing {
        /// The mediator's, or that of two sides.
        Confirmed = "confirmed",
        /// Kyiv's alone.
        KyivOnly = "kyiv-only",
        /// Moscow's alone.
        MoscowOnly = "moscow-only",
    }
}

keywords! {
    /// How sure the record is of an event.
    pub enum Confidence {
        /// One weak source.
        Low = "low",
        /// One side, or its nature is disputed.
        Medium = "medium",
        /// Two sides, or one and a matching figure from another.
        High = "high",
    }
}

row! {
    /// Something that happened, or was announced, agreed or expected.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Event (event_columns) {
        /// A stable name.
        [id]
        pub id: String,
        /// What became of it.
        pub status: Status,
        /// When.
        pub date: Day,
        /// The last day of a range.
        pub date_end: Option<Day>,
        /// How exactly the date is known.
        pub precision: Precision,
        /// The stage that the date refers to: announced, arrived, handed over.
        [required]
        pub date_basis: String,
        /// Whether it moves the totals.
        pub counting: Counting,
        /// Who mediated.
        pub mediator: Mediator,
        /// The mediator as the reports name it.
        pub mediator_name: String,
        /// Who else is credited.
        pub mediator_with: String,
        /// People by direction, `None` where no figure was given.
        pub people: PerDirection<Option<Count>>,
        /// Who confirms each figure.
        pub standing: PerDirection<Option<Standing>>,
        /// People met in a third country.
        pub third_country: Option<u32>,
        /// How many of all were 18 or over, `None` where that is not known.
        pub adults: Option<u32>,
        /// The youngest age in a group of three or more, in months.
        [months age_low]
        pub age_low_months: Option<u32>,
        /// The oldest age in a group of three or more, in months.
        [months age_high]
        pub age_high_months: Option<u32>,
        /// Where.
        pub place: String,
        /// A title by one template for both directions.
        [required]
        pub title: String,
        /// The days of its stages.
        [kept]
        pub stages: String,
        /// A note on the date.
        pub date_note: String,
        /// A note on the count.
        pub count_note: String,
        /// A note on the standing.
        pub standing_note: String,
        /// Why it is counted or not.
        pub counting_note: String,
        /// A note on the mediator.
        pub mediator_note: String,
        /// A dispute about something else than the count.
        pub dispute: String,
        /// Who confirms it.
        [kept]
        pub corroboration: String,
        /// How sure the record is.
        [kept]
        pub confidence: Confidence,
        /// Officials who took part.
        [kept]
        pub actors: String,
    }
}

impl Event {
    /// Whether its people are in the totals.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.status == Status::Completed && self.counting == Counting::Counted
    }

    /// The people of one direction; none where no figure was given.
    #[must_use]
    pub fn count(&self, direction: Direction) -> Count {
        self.people.get(direction).unwrap_or_default()
    }

    /// Whether only one side reports the figure of a direction.
    #[must_use]
    pub fn is_one_sided(&self, direction: Direction) -> bool {
        matches!(self.standing.get(direction), Some(Standing::KyivOnly | Standing::MoscowOnly))
    }
}
