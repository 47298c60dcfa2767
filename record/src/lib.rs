//! The model of Homeward's record, its reader and its checks.
//!
//! The tables in `data/` become a [`Dataset`] here, once, when the crate is
//! built: read by `tables`, held against the rules by `check`, written
//! as bytes by [`compiled`]. In the browser only the way back from those bytes
//! remains.
//!
//! | room | what is in it |
//! |---|---|
//! | [`model`] | the tables' rows as types, and the [`Dataset`] that holds them |
//! | [`day`] | calendar days |
//! | [`rule`] | which figure of an event is charted, and why |
//! | [`value`], [`fields`], [`problem`] | one reader for options and tables, with every fault at once |
//! | [`compiled`] | the record as bytes |
//! | `tables`, `check` | the CSV files and what is demanded of them (feature `tables`) |

pub mod compiled;
pub mod day;
pub mod fields;
pub mod model;
pub mod problem;
pub mod rule;
pub mod value;
mod word;

#[cfg(feature = "tables")]
pub mod check;
#[cfg(feature = "tables")]
pub mod raw;
#[cfg(feature = "tables")]
pub mod tables;

pub use day::Day;
pub use fields::Fields;
pub use model::{
    Bound, Cite, Claim, ClaimIndex, Confidence, Context, ContextIndex, ContextKind, Correction,
    Count, Counting, Credit, Dataset, Direction, Event, EventIndex, Mediator, Overlap, Owner,
    Party, PerDirection, Precision, Reading, ReadingDirection, Role, Scope, Source, SourceIndex,
    SourceKind, Standing, Status, TitleBasis, Unit,
};
pub use problem::{Problem, Problems};
pub use value::Value;
pub use word::Word;
