use super::row::row;
use super::{EventIndex, ReportDirection};

row! {
    /// Two events that are, or may be, about the same people.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Overlap (overlap_columns) {
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
}
