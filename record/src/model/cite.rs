use super::{ClaimIndex, ContextIndex, EventIndex, SourceIndex};
use crate::binary::columns;

/// What a source is cited for.
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

/// A source, and what it supports.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cite {
    /// What it is cited for.
    pub entry: EntryId,
    /// The source.
    pub source: SourceIndex,
    /// What the source says, in one line.
    pub supports: String,
}

columns!(Cite { entry as owner, source });
