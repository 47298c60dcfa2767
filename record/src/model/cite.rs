use super::row::row;
use super::{ClaimIndex, ContextIndex, EventIndex, SourceIndex};

/// The entry that a source is cited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryId {
    /// An event.
    Event(EventIndex),
    /// A claim.
    Claim(ClaimIndex),
    /// A context entry.
    Context(ContextIndex),
}

impl Default for EntryId {
    fn default() -> Self {
        Self::Event(EventIndex::default())
    }
}

row! {
    /// A source, and the statement it supports.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Cite (cite_columns) {
        /// The entry it is cited for.
        pub entry as owner: EntryId,
        /// The source.
        pub source: SourceIndex,
        /// The supported statement, in one line.
        [kept required]
        pub supports: String,
    }
}
