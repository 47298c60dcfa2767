use record::{Correction, Day};

/// Messages about the whole dataset: its rules, its age and its corrections. The first line of a
/// message of the panel is a heading; each other line is an entry of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AboutData<'a> {
    /// What opens the panel.
    Title,
    /// The heading over the scope line.
    Counted,
    /// The definitions of the terms.
    Words {
        /// The day up to which sources were read.
        as_of: Option<Day>,
    },
    /// Which figure is charted, and how many figures rest on each step of the rule.
    Rule {
        /// Figures of the mediator.
        mediator: u32,
        /// On that of the side people left.
        sending: u32,
        /// On that of the side they came to.
        receiving: u32,
        /// People who were 18 or over.
        adults: u32,
    },
    /// Who gains from the rule.
    Interest {
        /// Counted events.
        events: usize,
        /// Those of them without a number of the mediator's.
        unheard: usize,
    },
    /// Which events are never added, and why.
    LeftOut {
        /// Doubtful reunions.
        doubtful: u32,
        /// Reunions through other channels.
        other: u32,
        /// People in those.
        other_people: u32,
        /// Lists, agreements, announcements and hopes.
        unmoved: u32,
        /// Stays at the mediator's.
        stays: u32,
    },
    /// The title over both accounts of how children came to be apart.
    Accounts,
    /// Kyiv's account.
    Kyiv {
        /// How many children, at least.
        at_least: u32,
    },
    /// Moscow's.
    Moscow,
    /// The caveat of a newsroom on both.
    Caveat,
    /// The known gaps in the dataset.
    Gaps {
        /// The first and the last day counted.
        span: Option<(Day, Day)>,
        /// From when the mediator counts.
        since: Option<Day>,
        /// The mediator's latest total, and why it may differ.
        latest: Option<(u32, &'a str)>,
    },
    /// The heading over the corrections, and the text where there are none.
    Corrections {
        /// Whether there are any.
        any: bool,
    },
    /// One of them.
    Corrected(&'a Correction),
    /// Which version it is and how old.
    Version {
        /// The version of the data.
        version: &'a str,
        /// The day up to which sources were read.
        as_of: Option<Day>,
        /// The day of the last check.
        checked: Option<Day>,
    },
    /// Whose data it is, and under which licence.
    Licence,
    /// How to report an error.
    Error {
        /// The id of an event.
        id: &'a str,
    },
    /// The legend's entry for corrections since this day.
    CorrectedSince(Day),
    /// When something was corrected.
    CorrectedOn(Day),
    /// That the last check is too long ago.
    Overdue(Day),
    /// An event's id, where its figures are.
    Id(&'a str),
}
