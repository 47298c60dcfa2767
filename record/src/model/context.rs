use crate::binary::columns;
use crate::{Day, Precision, keywords};

/// The place of an entry in [`Dataset::context`](super::Dataset::context).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContextIndex(pub u32);

keywords! {
    /// What kind of thing a context entry tells.
    pub enum ContextKind {
        /// Talks, visits, calls.
        Diplomacy = "diplomacy",
        /// The beginning of the mediation.
        Start = "start",
        /// Something said in public.
        Announcement = "announcement",
        /// A round number of somebody's count.
        Milestone = "milestone",
        /// Something one side denies.
        Dispute = "dispute",
        /// What lies behind it all.
        Background = "background",
        /// Another channel than Qatar's.
        OtherChannel = "other-channel",
    }
}

/// A dated note on what surrounded the events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// A stable name.
    pub id: String,
    /// When.
    pub date: Day,
    /// How exactly the date is known.
    pub precision: Precision,
    /// What kind of thing happened.
    pub kind: ContextKind,
    /// What happened.
    pub title: String,
    /// Who disputes it.
    pub disputed_by: String,
    /// What is to be said of it.
    pub note: String,
}

columns!(Context { date, precision, kind, title, disputed_by });
