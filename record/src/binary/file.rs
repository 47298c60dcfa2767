use super::writer::number;
use super::{Reader, read, write};
use crate::{Dataset, Direction};
use std::fmt;

/// The signature of a file.
const MAGIC: &[u8] = b"homeward\n";

/// The form of the files that this version writes and reads. It goes up with every change of the
/// encoding: of the encoded columns, their order, or their keywords.
pub const FORM: u64 = 1;

/// Why bytes are no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// They are something else.
    Foreign,
    /// They are a record in another form than [`FORM`].
    Form(u64),
    /// They are cut off, or were changed.
    Damaged,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("found something else")?,
            Self::Form(form) => write!(f, "found form {form} instead of {FORM}")?,
            Self::Damaged => f.write_str("found a damaged record")?,
        }
        f.write_str(", expected what \"homeward compile\" of this version writes")
    }
}

/// The dataset as the bytes of a file.
#[must_use]
pub fn to_file(dataset: &Dataset) -> Vec<u8> {
    [MAGIC, &number(FORM), &write(dataset).into_bytes()].concat()
}

/// Whether every sum of people fits its type.
fn adds_up(dataset: &Dataset) -> bool {
    let mut people = 0_u64;
    for event in &dataset.events {
        let [ukraine, russia] = Direction::BOTH.map(|direction| event.count(direction).high);
        for part in [ukraine, russia, event.adults.unwrap_or(0)] {
            people += u64::from(part);
        }
    }
    u32::try_from(people).is_ok()
}

/// The dataset of a file, wherever its bytes come from.
///
/// # Errors
/// When they are not what [`to_file`] of this version makes.
pub fn from_file(bytes: &[u8]) -> Result<Dataset, Unreadable> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Unreadable::Foreign)?;
    let mut reader = Reader::of_numbers(rest);
    match reader.whole().ok_or(Unreadable::Damaged)? {
        FORM => read(reader.rest()).filter(adds_up).ok_or(Unreadable::Damaged),
        form => Err(Unreadable::Form(form)),
    }
}
