use super::{EventIndex, ReportDirection};
use crate::binary::columns;

/// Two events that are, or may be, about the same people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlap {
    /// The one event.
    pub event: EventIndex,
    /// The other event.
    pub other: EventIndex,
    /// Which of their people.
    pub direction: ReportDirection,
    /// How many are counted once, `None` where that is not stated.
    pub people: Option<u32>,
    /// A note.
    pub note: String,
}

columns!(Overlap { event, other, direction, people, note });
