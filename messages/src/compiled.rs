//! The format of a compiled language.
//!
//! Four bytes are a number for the list of messages, lowest first, four more the [`hash`] of the rest:
//! what was cut, damaged or made by another version is refused as a whole. The rest is UTF-8 text in
//! pieces, each ended by [`END`]: the language's code in two letters; its direction, [`LTR`] or
//! [`RTL`], and a digit for the plural form of each kind of number, see [`plural`](crate::plural); then
//! each message in the order of `locales/en.ftl`, and the forms of days.
//!
//! A message is text with marks in it, control characters that no text has. What follows a mark
//! and is not text is a character from [`FIRST`] on, so that marks can be looked for without
//! reading anything else:
//!
//! | mark | followed by | means |
//! |---|---|---|
//! | [`VALUE`] | variable | the value of a variable |
//! | [`DATE`] | variable, message in two characters | a day in that form |
//! | [`SELECT`] | variable, cases, [`CLOSE`] | one of the cases |
//! | [`CASE`] | key, text | the case of a number, a keyword, a plural form, or all others |
//!
//! A variable is its index among those of the message.

/// The length of a language's code.
pub const CODE: usize = 2;
/// Text runs from left to right.
pub const LTR: u8 = b'<';
/// Text runs from right to left.
pub const RTL: u8 = b'>';

/// Ends a piece.
pub const END: u8 = 0;
/// A value.
pub const VALUE: u8 = 1;
/// A day.
pub const DATE: u8 = 2;
/// A choice.
pub const SELECT: u8 = 3;
/// One of its cases.
pub const CASE: u8 = 4;
/// Its end.
pub const CLOSE: u8 = 5;

/// The character of zero.
pub const FIRST: u8 = b' ';
/// How many values a character has.
pub const VALUES: usize = 0x5f;
/// The key of the plural form `zero`; the others follow. Numbers and keywords have keys below.
pub const PLURAL: u8 = 0x58;
/// The key of all other cases.
pub const OTHERS: u8 = 0x5e;
/// How many messages one of the two characters of a message tells apart.
pub const NAMED: usize = 64;
/// The variables of every message that is the form of a day, in this order.
pub const DAY: [&str; 3] = ["day", "month", "year"];

/// What a [`hash`] starts with.
pub const HASH_OF_NOTHING: u32 = 0x811c_9dc5;

/// A number for some bytes, by the method FNV-1a (Fowler, Noll, Vo), going on from another.
#[must_use]
pub const fn hash(mut bytes: &[u8], mut hash: u32) -> u32 {
    // `const` knows no iterators.
    while let Some((byte, rest)) = bytes.split_first() {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        bytes = rest;
    }
    hash
}
