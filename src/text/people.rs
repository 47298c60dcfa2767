//! Numbers of people, with their direction and their range.

use super::Locale;
use super::message::{Compared, Message};
use crate::series::Line;
use record::{Count, Direction};

/// "6 to Ukraine (6–8)": the range where figures differ.
pub(crate) fn count_to(count: Count, direction: Direction, locale: &Locale) -> String {
    let Count { value: people, low, high } = count;
    locale.format(&if count.is_range() {
        Message::CountToRange { people, direction, low, high }
    } else {
        Message::To { people, direction }
    })
}

/// "6 (6–8)": the same without a direction.
pub(crate) fn figure(count: Count, locale: &Locale) -> String {
    let Count { value, low, high } = count;
    if count.is_range() {
        locale.format(&Message::FigureRange { value, low, high })
    } else {
        locale.number(value)
    }
}

/// The people on a line: with the direction, where it is of one only.
pub(crate) fn count_on(count: Count, line: Line, locale: &Locale) -> String {
    match line {
        Line::Of(direction) => count_to(count, direction, locale),
        Line::All => figure(count, locale),
    }
}

/// The counted people on the day of a claim.
pub(crate) fn recorded_then(count: Count, line: Line, locale: &Locale) -> String {
    locale.format(&Message::RecordedThen { count: &count_on(count, line, locale) })
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
