//! The rows of the tables in `data/` as types.

mod cite;
mod claim;
mod context;
mod correction;
mod count;
mod credit;
mod dataset;
mod direction;
mod event;
mod overlap;
mod report;
mod source;

pub use cite::{Cite, EntryId};
pub use claim::{Bound, Claim, ClaimIndex, Scope, Unit};
pub use context::{Context, ContextIndex, ContextKind};
pub use correction::Correction;
pub use count::Count;
pub use credit::Credit;
pub use dataset::Dataset;
pub use direction::{Direction, PerDirection};
pub use event::{Confidence, Counting, Event, EventIndex, Mediator, Precision, Standing, Status};
pub use overlap::Overlap;
pub use report::{Party, Report, ReportDirection, Role};
pub use source::{Source, SourceIndex, SourceKind, TitleBasis};

/// Whether an address can be opened from a page.
fn is_of_the_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
}

#[cfg(test)]
mod tests;
