//! Texts in the details of an event or a claim.

use super::Locale;
use super::message::{Basis, DateStyle, Half, Message, SourceLanguage};
use record::{Bound, Claim, Direction, Event, Keyword as _, Source, Unit};

/// Months of a year.
const YEAR: u32 = 12;

/// "5 to Ukraine, 1 to Russia": the larger number first. Empty without people.
pub(crate) fn event_title(event: &Event, locale: &Locale) -> String {
    let count = |direction| event.count(direction).value;
    let to = |direction| locale.format(&Message::To { people: count(direction), direction });
    let [ukraine, russia] = Direction::BOTH;
    match (count(ukraine), count(russia)) {
        (0, 0) => String::new(),
        (_, 0) => to(ukraine),
        (0, _) => to(russia),
        (left, right) => {
            let first = if right > left { russia } else { ukraine };
            let (larger, smaller) = (&to(first), &to(first.other()));
            locale.format(&Message::DetailTitle { larger, smaller })
        }
    }
}

/// What the date of an event is of; `None` where the dataset has words of its own for it.
pub(crate) fn date_basis(event: &Event, locale: &Locale) -> Option<String> {
    let basis = match event.date_basis.as_str() {
        "announced" => Basis::Announced,
        "arrived" => Basis::Arrived,
        "at the embassy" => Basis::Embassy,
        "left Moscow" => Basis::Left,
        "reported" => Basis::Reported,
        _ => return None,
    };
    Some(locale.format(&Message::DetailDateBasis { basis }))
}

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
pub(crate) fn mediated_by(event: &Event, locale: &Locale) -> String {
    let (name, with) = (&event.mediator_name, &event.mediator_with);
    let translated = locale.format(&Message::Mediator);
    let name = if name == "Qatar" { &translated } else { name };
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

/// Each figure of a claim with its unit, and where its people went.
pub(crate) fn claimed_figures(claim: &Claim, locale: &Locale) -> Vec<(String, Option<Direction>)> {
    let [ukraine, russia] = Direction::BOTH;
    let figures =
        [(claim.total, None), (claim.ukraine, Some(ukraine)), (claim.russia, Some(russia))];
    let (bound, unit) = (claim.bound, claim.unit);
    let figures = figures.into_iter().filter_map(|(value, direction)| Some((value?, direction)));
    let text = |value| {
        locale.format(&match unit {
            Unit::Children => Message::DetailClaimChildren { value, bound },
            Unit::Groups | Unit::Requests | Unit::Cases | Unit::Months => {
                Message::DetailClaimed { value, bound, unit }
            }
        })
    };
    figures.map(|(value, direction)| (text(value), direction)).collect()
}

/// A number that somebody gave, without its unit.
pub(crate) fn claimed_number(value: u32, bound: Bound, locale: &Locale) -> String {
    locale.format(&Message::DetailClaimed { value, bound, unit: Unit::Children })
}

/// The figures of a claim in one line.
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
