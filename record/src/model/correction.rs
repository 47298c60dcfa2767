use super::row::row;
use crate::Day;

row! {
    /// A change to published data.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Correction (correction_columns) {
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
}
