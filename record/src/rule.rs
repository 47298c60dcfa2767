//! Which of the figures given for an event is charted.

use crate::{Dataset, Direction, EventIndex, Party, Report, Standing, keywords};

keywords! {
    /// The steps of the rule, in order of preference. No step asks whether a total
    /// would then fit.
    pub enum Step {
        /// The mediator's own figure.
        Mediator = "mediator",
        /// Another party's figure for one of several cases for which the mediator gave a single
        /// number, in agreement with that number.
        Part = "part",
        /// The figure of the side that people left.
        SendingSide = "sending",
        /// The figure of the side that people came to, reported by that side only.
        ReceivingSide = "receiving",
    }
}

impl Step {
    /// The step that a report for people going to `direction` belongs to. `None` for a report that
    /// is not a candidate: it has no number, includes other people, or comes from a third party.
    #[must_use]
    pub fn of(report: &Report, direction: Direction) -> Option<Self> {
        if !report.is_in_range() || report.value.is_none() {
            return None;
        }
        match (report.party, direction) {
            (Party::Mediator, _) => Some(Self::Mediator),
            (Party::Third, _) => None,
            _ if !report.part_of.is_empty() => Some(Self::Part),
            (Party::Russia, Direction::Ukraine) | (Party::Ukraine, Direction::Russia) => {
                Some(Self::SendingSide)
            }
            (Party::Ukraine, Direction::Ukraine) | (Party::Russia, Direction::Russia) => {
                Some(Self::ReceivingSide)
            }
        }
    }
}

/// The report to chart for people who went to `direction`, and the step that chose it: the first of
/// the best step.
#[must_use]
pub fn charted(
    dataset: &Dataset,
    event: EventIndex,
    direction: Direction,
) -> Option<(&Report, Step)> {
    let reports = dataset.reports_of(event, direction);
    let candidates = reports.filter_map(|report| Some((report, Step::of(report, direction)?)));
    candidates.min_by_key(|(_, step)| *step)
}

/// The standing of a figure that only the receiving side gave.
#[must_use]
pub const fn receiving_side_only(direction: Direction) -> Standing {
    match direction {
        Direction::Ukraine => Standing::KyivOnly,
        Direction::Russia => Standing::MoscowOnly,
    }
}

#[cfg(test)]
mod tests;
