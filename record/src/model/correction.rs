use crate::Day;
use crate::binary::columns;

/// A change to published data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correction {
    /// When it was made.
    pub date: Day,
    /// The id of what changed.
    pub id: String,
    /// What stood there.
    pub from: String,
    /// What stands there now; empty where it was taken out.
    pub to: String,
    /// Why.
    pub why: String,
}

columns!(Correction { date, id, from, to, why });
