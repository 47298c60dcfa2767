//! What the picture shows of the dataset.

use record::{Counting, Direction, Event, Status, keywords};

keywords! {
    /// Which question the chart answers.
    pub enum View {
        /// How many by when.
        Cumulative = "cumulative",
        /// Which way, period by period.
        Flows = "flows",
        /// Others' totals beside the dataset's.
        Claims = "claims",
    }
}

keywords! {
    /// What one bar of the flows covers.
    pub enum Group {
        /// A month.
        Month = "month",
        /// Three months, from January, April, July and October.
        Quarter = "quarter",
        /// A year.
        Year = "year",
        /// A single event.
        Event = "event",
    }
}

keywords! {
    /// Which directions the picture shows. Text and tables always cover both.
    pub enum Directions {
        /// Both.
        Both = "both",
        /// Those to Ukraine alone.
        Ukraine = "ukraine",
        /// Those to Russia alone.
        Russia = "russia",
    }
}

impl Directions {
    /// One direction alone.
    #[must_use]
    pub const fn only(direction: Direction) -> Self {
        match direction {
            Direction::Ukraine => Self::Ukraine,
            Direction::Russia => Self::Russia,
        }
    }

    /// Whether a direction is among them.
    #[must_use]
    pub fn has(self, direction: Direction) -> bool {
        self == Self::Both || self == Self::only(direction)
    }
}

keywords! {
    /// Which events that are not counted the picture shows, apart and never added.
    pub enum Include {
        /// None of them.
        Nothing = "nothing",
        /// Those of which it is doubtful whether they belong here.
        Doubtful = "doubtful",
        /// Those of another channel, by the sources found.
        OtherChannel = "other-channel",
        /// Both.
        Both = "doubtful other-channel",
    }
}

impl Include {
    /// Whether an event is shown apart.
    #[must_use]
    pub fn has(self, event: &Event) -> bool {
        event.status == Status::Completed && self.has_kind(event.counting)
    }

    /// Whether events of this counting are shown apart.
    #[must_use]
    pub const fn has_kind(self, counting: Counting) -> bool {
        match counting {
            Counting::Doubtful => matches!(self, Self::Doubtful | Self::Both),
            Counting::OtherChannel => matches!(self, Self::OtherChannel | Self::Both),
            Counting::Counted | Counting::Overlap => false,
        }
    }

    /// The same with one kind of events the other way round; only the two that can be shown
    /// apart change anything.
    #[must_use]
    pub const fn toggled(self, counting: Counting) -> Self {
        let mut doubtful = self.has_kind(Counting::Doubtful);
        let mut other = self.has_kind(Counting::OtherChannel);
        match counting {
            Counting::Doubtful => doubtful = !doubtful,
            Counting::OtherChannel => other = !other,
            Counting::Counted | Counting::Overlap => {}
        }
        match (doubtful, other) {
            (false, false) => Self::Nothing,
            (true, false) => Self::Doubtful,
            (false, true) => Self::OtherChannel,
            (true, true) => Self::Both,
        }
    }
}
