//! The messages of the chart.
//!
//! Their texts are in `locales/*.ftl`, in Project Fluent's syntax. `locales/en.ftl` also declares
//! which messages there are and which variables they have. From it `MessageList::rust` makes an enum
//! with a variant for each message, so that a message that is missing, misspelt or called without one
//! of its variables does not compile; `Locales::compile` checks a language's file against it and
//! compiles it to bytes. Both run once, when the crate `homeward` is built; `homeward` reads the bytes.
//!
//! | module | what is in it |
//! |---|---|
//! | [`compiled`] | the format of the bytes |
//! | [`plural`] | which plural form goes with a number |
//! | `locales` | the folder of Fluent files (feature `ftl`) |
//! | `list` | the messages and variables that a file declares (feature `ftl`) |
//! | `rust` | the enum (feature `ftl`) |
//! | `ftl` | the compiler (feature `ftl`) |

pub mod compiled;
pub mod plural;

#[cfg(feature = "ftl")]
mod ftl;
#[cfg(feature = "ftl")]
mod list;
#[cfg(feature = "ftl")]
mod locales;
#[cfg(feature = "ftl")]
mod rust;

#[cfg(feature = "ftl")]
pub use record::Problems;

#[cfg(feature = "ftl")]
pub use list::{Compiled, Kind, Message, MessageList, Variable};

#[cfg(feature = "ftl")]
pub use locales::{ENGLISH, Language, Locales};
