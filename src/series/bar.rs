use record::{Count, Day, PerDirection};

/// The people of one period, by direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The first day of the period.
    pub start: Day,
    /// The last day of the period.
    pub end: Day,
    /// The people of the period.
    pub people: PerDirection<Count>,
    /// How many of them only one side reports.
    pub one_sided: PerDirection<u32>,
    /// People of events that are not counted, shown apart and never added.
    pub apart: PerDirection<u32>,
    /// The day of the latest correction of any of them, while that is marked.
    pub corrected: PerDirection<Option<Day>>,
    /// The range of its events in [`Flows::events`](super::Flows::events); the end is exclusive.
    pub events: (usize, usize),
}
