//! Numbers of people, with their direction and their range.

use super::Locale;
use super::message::{Compared, Message};
use record::{Count, Direction};

/// "6 to Ukraine (6 to 8)": the range where figures differ.
pub(crate) fn count_to(count: Count, direction: Direction, locale: &Locale) -> String {
    let Count { value: people, low, high } = count;
    locale.format(&if count.is_range() {
        Message::CountToRange { people, direction, low, high }
    } else {
        Message::To { people, direction }
    })
}

/// "6 (6 to 8)": the same without a direction.
pub(crate) fn figure(count: Count, locale: &Locale) -> String {
    let Count { value, low, high } = count;
    if count.is_range() {
        locale.format(&Message::FigureRange { value, low, high })
    } else {
        locale.number(value)
    }
}

/// The counted people on the day of a claim; with a direction, where the claim is about one only.
pub(crate) fn recorded_then(count: Count, direction: Option<Direction>, locale: &Locale) -> String {
    let count = match direction {
        Some(direction) => count_to(count, direction, locale),
        None => figure(count, locale),
    };
    locale.format(&Message::RecordedThen { count: &count })
}

/// How many people more were counted than were claimed, as text.
pub(crate) fn difference(difference: i64, locale: &Locale) -> String {
    let (compared, difference) = compare(difference);
    locale.format(&Message::Difference { compared, difference })
}

/// The same as a number with its sign.
pub(crate) fn signed_difference(difference: i64, locale: &Locale) -> String {
    let (compared, difference) = compare(difference);
    locale.format(&Message::SignedDifference { compared, difference })
}

fn compare(difference: i64) -> (Compared, u32) {
    let compared = match difference {
        0 => Compared::Equal,
        1.. => Compared::More,
        _ => Compared::Fewer,
    };
    (compared, u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX))
}

/// A number of things in memory, clamped to what messages take.
pub(crate) fn number_of(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}
