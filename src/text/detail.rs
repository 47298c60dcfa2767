//! Texts in the details of an event or a claim.

use super::Locale;
use super::message::{DateStyle, Half, Message, SourceLanguage};
use record::{Claim, Direction, Keyword as _, Source};

/// Months of a year.
const YEAR: u32 = 12;

/// The span of ages of a group, of the youngest and the oldest in months.
pub(crate) fn ages(low: u32, high: u32, locale: &Locale) -> String {
    let (youngest, oldest) = (&years(low, locale), &years(high, locale));
    locale.format(&Message::DetailAges { youngest, oldest, age: high / YEAR })
}

/// Months as years, with a half where they are not whole.
fn years(months: u32, locale: &Locale) -> String {
    let half = if months % YEAR == YEAR / 2 { Half::Half } else { Half::None };
    locale.format(&Message::DetailYears { years: months / YEAR, half })
}

/// Who mediated, and who else is credited.
pub(crate) fn mediated_by(name: &str, with: &str, locale: &Locale) -> String {
    locale.format(&if with.is_empty() {
        Message::DetailMediatedBy { name }
    } else {
        Message::DetailMediatedByWith { name, with }
    })
}

/// A source: who published it, of what kind, in which language and when.
pub(crate) fn source(source: &Source, locale: &Locale) -> String {
    let source_language = if source.language.is_empty() {
        SourceLanguage::Unknown
    } else {
        SourceLanguage::from_keyword(&source.language).unwrap_or(SourceLanguage::Other)
    };
    let mut text = locale.format(&Message::DetailSource {
        publisher: &source.publisher,
        source_kind: source.kind,
        source_language,
    });
    if let Some(day) = source.published {
        locale.list(&mut text, &locale.date(day, DateStyle::Full));
    }
    text
}

/// The figures of a claim.
pub(crate) fn claimed(claim: &Claim, locale: &Locale) -> String {
    let mut text = String::new();
    let figures = [
        (claim.total, None, None),
        (claim.ukraine, Some(Direction::Ukraine), claim.ukraine_families),
        (claim.russia, Some(Direction::Russia), claim.russia_families),
    ];
    let (bound, unit) = (claim.bound, claim.unit);
    for (value, direction, families) in figures {
        let Some(value) = value else { continue };
        let message = match (direction, families) {
            (None, _) => Message::DetailClaimed { value, bound, unit },
            (Some(direction), None) => Message::DetailClaimedTo { value, bound, unit, direction },
            (Some(direction), Some(families)) => {
                Message::DetailClaimedToFamilies { value, bound, unit, direction, families }
            }
        };
        locale.list(&mut text, &locale.format(&message));
    }
    if text.is_empty() { locale.format(&Message::DetailNothingClaimed) } else { text }
}
