use crate::compiled::columns;
use crate::{Day, Precision};

/// The place of an entry in [`Dataset::context`](super::Dataset::context).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContextIndex(pub u32);

/// A dated note on what surrounded the events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// A stable name.
    pub id: String,
    /// When.
    pub date: Day,
    /// How exactly the date is known.
    pub precision: Precision,
    /// Diplomacy, announcement, milestone, dispute, background.
    pub kind: String,
    /// What happened.
    pub title: String,
    /// Who disputes it.
    pub disputed_by: String,
    /// What is to be said of it.
    pub note: String,
}

columns!(Context { date, precision, kind, title, disputed_by });
