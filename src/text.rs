//! The words of a figure, in the reader's language.

pub(crate) mod join;
mod legend;
mod locale;
mod report;
mod tooltip;

pub(crate) use legend::CORRECTED;
pub use legend::{LegendEntry, Symbol};
pub use locale::{
    AboutData, Catalogue, Control, DateStyle, Detail, Digits, Locale, Message, Table, Take,
    TextDirection, learn,
};
pub(crate) use report::reading;
pub use tooltip::{About, StopWords};

use crate::options::Options;
use crate::series::staleness::Age;
use crate::series::{ClaimMark, Claims, Comparison, Line, Note, NoteKind, Series, Tally};
use join::append;
use record::{Claim, Dataset, Direction, Party, PerDirection};

/// The words of a figure. Those beside the plot are here; those of axes and
/// tooltips are said where they are placed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The heading.
    pub heading: String,
    /// The finding, in numbers.
    pub sentence: String,
    /// What the picture's marks mean.
    pub legend: Vec<LegendEntry>,
    /// What is counted, by whom, when, and what is not.
    pub scope: String,
    /// That the record was not checked for long; empty where it was.
    pub notice: String,
    /// Who says so, and whose data it is.
    pub sources: String,
    /// A label for each claim or comparison of the series, in its order.
    pub claims: Vec<String>,
    /// A text for each note of the series, in its order.
    pub notes: Vec<String>,
}

impl Words {
    /// The words of a series.
    #[must_use]
    pub fn new(dataset: &Dataset, series: &Series, options: &Options, locale: &Locale) -> Self {
        let heading = options.heading.clone().unwrap_or_else(|| locale.say(&heading(series)));
        let (claims, notes) = match series {
            Series::Cumulative(cumulative) => (
                cumulative.claims.iter().map(|mark| claim(dataset, mark, locale)).collect(),
                cumulative.notes.iter().map(|entry| note(dataset, entry, locale)).collect(),
            ),
            Series::Flows(_) => (Vec::new(), Vec::new()),
            Series::Claims(claims) => {
                (claims.rows.iter().map(|row| named(dataset, row, locale)).collect(), Vec::new())
            }
        };
        Self {
            heading,
            sentence: sentence(dataset, series, locale),
            legend: legend::entries(series, locale),
            scope: scope_of(series.tally(), locale),
            notice: Age::new(dataset, options).overdue().map_or_else(String::new, |checked| {
                locale.say(&Message::AboutData(&AboutData::Overdue(checked)))
            }),
            sources: sources(dataset, series, locale),
            claims,
            notes,
        }
    }
}

const fn heading(series: &Series) -> Message<'static> {
    match series {
        Series::Cumulative(_) => Message::CumulativeHeading,
        Series::Flows(flows) => Message::FlowsHeading(flows.group),
        Series::Claims(_) => Message::ClaimsHeading,
    }
}

fn sentence(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let (all, minors) = (tally.all(), tally.minors());
    let people = PerDirection::from_fn(|direction| tally.people.get(direction).value);
    let finding = match (series, tally.span) {
        (Series::Claims(claims), _) => return claims_sentence(claims, locale),
        (_, None) => return locale.say(&Message::NothingRecorded),
        (Series::Cumulative(_), Some((since, _))) => {
            let parts = tally.directions().map(|direction| (direction, *people.get(direction)));
            Message::CumulativeSentence { all: all.value, minors, since, parts }
        }
        (Series::Flows(_), Some(_)) => Message::FlowsSentence { all: all.value, minors, people },
    };
    let mut finding = locale.say(&finding);
    if all.is_range() {
        append(&mut finding, " ", &locale.say(&Message::RangeOfAll(all)));
    }
    if let Series::Cumulative(cumulative) = series
        && let Some((claim, total)) = mediator_total(dataset)
        && claim.date <= cumulative.domain.1
        && total != all.value
    {
        let said = locale.say(&Message::MediatorTotal { total, day: claim.date });
        append(&mut finding, " ", &said);
    }
    finding
}

fn claims_sentence(claims: &Claims, locale: &Locale) -> String {
    if claims.rows.is_empty() {
        return locale.say(&Message::NothingClaimed);
    }
    let of_both = |row: &&Comparison| row.party == Party::Mediator && row.line == Line::All;
    let latest = claims.rows.iter().rev().find(of_both);
    let latest = latest.map(|row| (row.day, row.claimed, row.recorded.value));
    let equal = claims.rows.iter().filter(|row| row.difference() == 0).count();
    locale.say(&Message::ClaimsSentence { all: claims.rows.len(), equal, latest })
}

/// The mediator's latest comparable total.
pub(crate) fn mediator_total(dataset: &Dataset) -> Option<(&Claim, u32)> {
    let own =
        dataset.claims.iter().filter(|claim| claim.is_compared() && claim.party == Party::Mediator);
    own.filter_map(|claim| Some((claim, claim.total?))).max_by_key(|(claim, _)| claim.date)
}

/// What a tally counts, by whom, when, and what is not; nothing of a tally of nothing.
pub(crate) fn scope_of(tally: &Tally, locale: &Locale) -> String {
    let Some((first, last)) = tally.span else { return String::new() };
    let scope = locale.say(&Message::Scope {
        all: tally.all().value,
        minors: tally.minors(),
        first,
        last,
        events: tally.events,
        as_of: tally.as_of,
    });
    let one_sided = locale.say(&Message::OneSided(tally.one_sided));
    join(&[scope, one_sided])
}

fn sources(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let mut parts = Vec::new();
    if tally.sources > 0 {
        parts.push(locale.say(&Message::Sources {
            sources: tally.sources,
            publishers: tally.publishers,
            official: tally.official_sources,
        }));
    }
    if let Some(credit) = credit(dataset, locale) {
        parts.push(credit);
    }
    join(&parts)
}

/// Whose data it is; nothing of data without a version, which is nobody's edition.
pub(crate) fn credit(dataset: &Dataset, locale: &Locale) -> Option<String> {
    let version = dataset.version.as_str();
    if version.is_empty() {
        return None;
    }
    let Some(credit) = &dataset.credit else {
        return Some(locale.say(&Message::Credit { version }));
    };
    let mut named = credit.by();
    append(&mut named, " ", version);
    if !credit.licence.is_empty() {
        append(&mut named, ", ", &credit.licence);
    }
    Some(locale.say(&Message::OwnCredit { named: &named }))
}

fn claim(dataset: &Dataset, mark: &ClaimMark, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(mark.claim) else { return String::new() };
    let direction = match mark.line {
        Line::All => None,
        Line::Of(direction) => Some(direction),
    };
    let who = speaker(claim, locale);
    locale.say(&Message::ClaimLabel { who: &who, value: mark.value, bound: mark.bound, direction })
}

/// Who claims it, when, and for which direction.
fn named(dataset: &Dataset, row: &Comparison, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(row.claim) else { return String::new() };
    let day = locale.known_date(claim.date, None, claim.precision);
    let mut named = speaker(claim, locale);
    locale.list(&mut named, &day);
    if let Line::Of(direction) = row.line {
        locale.list(&mut named, &locale.say(&Message::Towards(direction)));
    }
    if row.corrected.is_some() {
        named.push_str(CORRECTED);
    }
    named
}

/// Who claims it, as short as a label wants it.
#[must_use]
pub fn speaker(claim: &Claim, locale: &Locale) -> String {
    match claim.party {
        Party::Mediator => locale.say(&Message::Mediator),
        Party::Ukraine => locale.say(&Message::Speaker(Direction::Ukraine)),
        Party::Russia => locale.say(&Message::Speaker(Direction::Russia)),
        Party::Third => locale.quoted(&claim.claimant),
    }
}

fn note(dataset: &Dataset, note: &Note, locale: &Locale) -> String {
    let title = dataset.event(note.event).map_or("", |event| event.title.as_str());
    match note.kind {
        NoteKind::Agreed | NoteKind::Apart | NoteKind::Announced => {
            locale.say(&Message::NotCounted { title })
        }
        NoteKind::Hosting | NoteKind::Expected => locale.quoted(title),
    }
}

fn join(parts: &[String]) -> String {
    let mut joined = String::new();
    for part in parts {
        append(&mut joined, " ", part);
    }
    joined
}

#[cfg(test)]
mod tests;
