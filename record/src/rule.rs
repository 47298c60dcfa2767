//! Which of the figures given for an event is charted.

use crate::{Dataset, Direction, EventIndex, Party, Report, Standing};

/// The steps of the rule, in order of preference. No step asks whether a total
/// would then fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The mediator's own figure.
    Mediator,
    /// A figure of somebody else's for one of several cases for which the mediator gave one
    /// number, with which it agrees.
    Part,
    /// The figure of the side that handed over.
    SendingSide,
    /// The figure of the side that received, which is one side's word only.
    ReceivingSide,
}

impl Step {
    /// The step on which a reading for people going to `direction` stands, `None`
    /// for a reading that is not a candidate: it has no number, is about other
    /// people too, or nobody involved gave it.
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

/// The reading to chart for people who went to `direction`, and the step that
/// chose it: the first among those of the best step.
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
