use super::row::row;
use crate::{Day, Precision, keywords};

/// The index of an entry in [`Dataset::context`](super::Dataset::context).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContextIndex(pub u32);

keywords! {
    /// The kind of a context entry.
    pub enum ContextKind {
        /// Talks, visits, calls.
        Diplomacy = "diplomacy",
        /// The beginning of the mediation.
        Start = "start",
        /// A public statement.
        Announcement = "announcement",
        /// A round number in somebody's count.
        Milestone = "milestone",
        /// Something one side denies.
        Dispute = "dispute",
        /// What lies behind it all.
        Background = "background",
        /// Another channel than Qatar's.
        OtherChannel = "other-channel",
    }
}

row! {
    /// A dated note on what surrounded the events.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Context (context_columns) {
        /// A stable name.
        [kept id]
        pub id: String,
        /// When.
        pub date: Day,
        /// How exactly the date is known.
        pub precision: Precision,
        /// What kind of thing happened.
        pub kind: ContextKind,
        /// A short title.
        [required]
        pub title: String,
        /// Who disputes it.
        pub disputed_by: String,
        /// A note.
        [kept]
        pub note: String,
    }
}
