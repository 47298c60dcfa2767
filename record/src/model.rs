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
pub(crate) mod row;
mod source;

pub(crate) use cite::cite_columns;
pub use cite::{Cite, EntryId};
pub(crate) use claim::claim_columns;
pub use claim::{Bound, Claim, ClaimIndex, Scope, Unit};
pub(crate) use context::context_columns;
pub use context::{Context, ContextIndex, ContextKind};
pub use correction::Correction;
pub(crate) use correction::correction_columns;
pub use count::Count;
pub use credit::Credit;
pub use dataset::Dataset;
pub use direction::{Direction, PerDirection};
pub(crate) use event::event_columns;
pub use event::{Confidence, Counting, Event, EventIndex, Mediator, Precision, Standing, Status};
pub use overlap::Overlap;
pub(crate) use overlap::overlap_columns;
pub(crate) use report::report_columns;
pub use report::{Party, Report, ReportDirection, Role};
pub(crate) use source::source_columns;
pub use source::{Source, SourceIndex, SourceKind, TitleBasis};

/// Whether an address can be opened from a page.
fn is_of_the_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme))
}

#[cfg(test)]
mod tests;
