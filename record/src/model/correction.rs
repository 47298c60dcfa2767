use crate::Day;
use crate::binary::columns;

/// A change to published data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correction {
    /// When it was made.
    pub date: Day,
    /// The id of what changed.
    pub id: String,
    /// The old value.
    pub from: String,
    /// The new value; empty where the entry was removed.
    pub to: String,
    /// Why.
    pub why: String,
}

columns!(Correction { date, id, from, to, why });
