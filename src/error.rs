//! Errors with stable codes.

use std::fmt;

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An option is unknown or has no such value.
    BadOption,
    /// Bytes that are no dataset, or no messages of a language.
    BadData,
    /// A canvas cannot be drawn on.
    BadCanvas,
    /// A bug in the chart.
    Internal,
}

/// An error: the location, the value found and the value expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

/// The longest sentence in characters: it can repeat what a page gave.
const LONGEST: usize = 500;

impl Error {
    pub(crate) fn option(mut message: String) -> Self {
        if let Some((end, _)) = message.char_indices().nth(LONGEST) {
            message.truncate(end);
            message.push('…');
        }
        Self { kind: ErrorKind::BadOption, message }
    }

    /// Data that are no record.
    #[must_use]
    pub fn data(why: record::binary::Unreadable) -> Self {
        Self { kind: ErrorKind::BadData, message: format!("data: {why}") }
    }

    /// Bytes that are no messages of a language.
    pub(crate) fn messages() -> Self {
        let message = "language: found bytes that are damaged or of another version, expected the messages of a language, compiled for this version";
        Self { kind: ErrorKind::BadData, message: message.to_owned() }
    }

    /// A canvas that cannot be drawn on.
    #[must_use]
    pub fn canvas(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::BadCanvas, message: message.into() }
    }

    /// A bug in the chart.
    #[must_use]
    pub fn internal(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::Internal, message: message.into() }
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The stable code a page can match on.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            ErrorKind::BadOption => "bad-option",
            ErrorKind::BadData => "bad-data",
            ErrorKind::BadCanvas => "bad-canvas",
            ErrorKind::Internal => "internal",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
