use super::{Locale, Message};
use crate::series::Staleness;

/// A sentence for readers when the last check of the dataset is too long ago, otherwise empty.
pub(super) fn overdue(staleness: Staleness<'_>, locale: &Locale) -> String {
    let overdue = staleness.overdue();
    overdue.map_or_else(String::new, |date| locale.format(&Message::AboutOverdue { date }))
}

/// A formatted date with the day of the latest correction of an event or a claim, while that
/// correction is marked.
pub(crate) fn with_correction(
    staleness: Staleness<'_>,
    date: String,
    id: &str,
    locale: &Locale,
) -> String {
    match staleness.corrected(id) {
        Some(day) => {
            format!("{date}. {}", locale.format(&Message::AboutCorrectedOn { date: day }))
        }
        None => date,
    }
}
