//! The model of Homeward's record, its reader and its checks.
//!
//! The build turns the tables in `data/` into a [`Dataset`]: `csv` reads them, `validate` checks
//! them and [`binary`] encodes the result. A browser only decodes.
//!
//! | module | what is in it |
//! |---|---|
//! | [`model`] | the tables' rows as types, and the [`Dataset`] that holds them |
//! | [`day`] | calendar days |
//! | [`rule`] | which figure of an event is charted, and why |
//! | [`value`], [`fields`], [`problem`] | one reader for options and tables, with every fault at once |
//! | [`binary`] | the dataset as bytes: encoding and decoding |
//! | `csv`, `validate` | the CSV files and the rules they have to keep (feature `tables`) |

pub mod binary;
pub mod day;
pub mod fields;
mod keyword;
pub mod model;
pub mod problem;
pub mod rule;
pub mod value;

#[cfg(feature = "tables")]
pub mod csv;
#[cfg(feature = "tables")]
pub mod validate;

pub use day::Day;
pub use fields::Fields;
pub use keyword::Keyword;
pub use model::{
    Bound, Cite, Claim, ClaimIndex, Confidence, Context, ContextIndex, ContextKind, Correction,
    Count, Counting, Credit, Dataset, Direction, EntryId, Event, EventIndex, Mediator, Overlap,
    Party, PerDirection, Precision, Report, ReportDirection, Role, Scope, Source, SourceIndex,
    SourceKind, Standing, Status, TitleBasis, Unit,
};
pub use problem::{Problem, Problems};
pub use value::Value;
