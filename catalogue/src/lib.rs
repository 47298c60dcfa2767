//! What Homeward says, whatever the language: which messages there are and what is put into them.
//!
//! The words themselves are in `locales/*.ftl`, in Project Fluent's syntax. `ftl` holds such a file
//! against the list of messages and compiles it to bytes, once, when the crate is built; the crate
//! `homeward` reads the bytes and says the messages, in a page of code.
//!
//! | room | what is in it |
//! |---|---|
//! | [`Id`] | the messages that the chart asks for, each with its variables |
//! | [`Variable`] | what is put into messages |
//! | [`plural`] | which form of a word goes with a number |
//! | [`form`] | the bytes |
//! | `ftl` | the compiler (feature `ftl`) |

pub mod form;
mod id;
pub mod plural;
mod variable;

#[cfg(feature = "ftl")]
pub mod ftl;

pub use id::Id;
pub use variable::{Kind, LANGUAGES, Variable};
