use super::{AboutData, Locale, Message};
use crate::series::Staleness;

/// A sentence for readers when the last check of the dataset is too long ago, otherwise empty.
pub(super) fn overdue(staleness: Staleness<'_>, locale: &Locale) -> String {
    staleness.overdue().map_or_else(String::new, |checked| {
        locale.format(&Message::AboutData(&AboutData::Overdue(checked)))
    })
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
            format!("{date}. {}", locale.format(&Message::AboutData(&AboutData::CorrectedOn(day))))
        }
        None => date,
    }
}
