//! A language as bytes.
//!
//! Four bytes are [`Id::LIST`](crate::Id::LIST), lowest first, four more the [`hash`] of the rest:
//! what was cut, damaged or made by another version is refused as a whole. The rest is UTF-8 text in
//! pieces, each ended by [`END`]: the language's code in two letters, then each message in the order of
//! [`Id::ALL`](crate::Id::ALL), then the forms of days that the language has of its own.
//!
//! A message is text with marks in it, control characters that no words have. What follows a mark
//! and is not text is a character from [`FIRST`] on, so that marks can be looked for without
//! reading anything else:
//!
//! | mark | followed by | means |
//! |---|---|---|
//! | [`SAY`] | variable | the value stands here |
//! | [`DATE`] | variable, message in two characters | that form of the day stands here |
//! | [`SELECT`] | variable, cases, [`CLOSE`] | one of the cases stands here |
//! | [`CASE`] | key, text | the case of a number, a word, a plural form, or all others |

/// Ends a piece.
pub const END: u8 = 0;
/// A value.
pub const SAY: u8 = 1;
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
/// The key of the plural form `zero`; the others follow. Numbers and words have keys below.
pub const PLURAL: u8 = 0x58;
/// The key of all other cases.
pub const OTHERS: u8 = 0x5e;

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
