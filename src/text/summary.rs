//! The heading of a figure, its finding, its scope and its sources.

use super::join::append;
use super::{Locale, Message};
use crate::series::{Claims, Comparison, Line, Series, Tally};
use record::{Claim, Dataset, Party, PerDirection};

pub(super) const fn heading(series: &Series) -> Message<'static> {
    match series {
        Series::Cumulative(_) => Message::CumulativeHeading,
        Series::Flows(flows) => Message::FlowsHeading(flows.group),
        Series::Claims(_) => Message::ClaimsHeading,
    }
}

pub(super) fn sentence(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let (all, minors) = (tally.all(), tally.minors());
    let people = PerDirection::from_fn(|direction| tally.people.get(direction).value);
    let finding = match (series, tally.span) {
        (Series::Claims(claims), _) => return claims_sentence(claims, locale),
        (_, None) => return locale.format(&Message::NothingRecorded),
        (Series::Cumulative(_), Some((since, _))) => {
            let parts = tally.directions().map(|direction| (direction, *people.get(direction)));
            Message::CumulativeSentence { all: all.value, minors, since, parts }
        }
        (Series::Flows(_), Some(_)) => Message::FlowsSentence { all: all.value, minors, people },
    };
    let mut finding = locale.format(&finding);
    if all.is_range() {
        append(&mut finding, " ", &locale.format(&Message::RangeOfAll(all)));
    }
    if let Series::Cumulative(cumulative) = series
        && let Some((claim, total)) = mediator_total(dataset)
        && claim.date <= cumulative.domain.1
        && total != all.value
    {
        let total_of_mediator = locale.format(&Message::MediatorTotal { total, day: claim.date });
        append(&mut finding, " ", &total_of_mediator);
    }
    finding
}

fn claims_sentence(claims: &Claims, locale: &Locale) -> String {
    if claims.rows.is_empty() {
        return locale.format(&Message::NothingClaimed);
    }
    let of_both = |row: &&Comparison| row.party == Party::Mediator && row.line == Line::All;
    let latest = claims.rows.iter().rev().find(of_both);
    let latest = latest.map(|row| (row.day, row.claimed, row.recorded.value));
    let equal = claims.rows.iter().filter(|row| row.difference() == 0).count();
    locale.format(&Message::ClaimsSentence { all: claims.rows.len(), equal, latest })
}

/// The mediator's latest comparable total.
pub(crate) fn mediator_total(dataset: &Dataset) -> Option<(&Claim, u32)> {
    let own =
        dataset.claims.iter().filter(|claim| claim.is_compared() && claim.party == Party::Mediator);
    own.filter_map(|claim| Some((claim, claim.total?))).max_by_key(|(claim, _)| claim.date)
}

/// The scope of a tally; empty for an empty tally.
pub(crate) fn scope_of(tally: &Tally, locale: &Locale) -> String {
    let Some((first, last)) = tally.span else { return String::new() };
    let scope = locale.format(&Message::Scope {
        all: tally.all().value,
        minors: tally.minors(),
        first,
        last,
        events: tally.events,
        as_of: tally.as_of,
    });
    let one_sided = locale.format(&Message::OneSided(tally.one_sided));
    join(&[scope, one_sided])
}

pub(super) fn sources(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let mut parts = Vec::new();
    if tally.sources > 0 {
        parts.push(locale.format(&Message::Sources {
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
        return Some(locale.format(&Message::Credit { version }));
    };
    let mut named = credit.by();
    append(&mut named, " ", version);
    if !credit.licence.is_empty() {
        append(&mut named, ", ", &credit.licence);
    }
    Some(locale.format(&Message::OwnCredit { named: &named }))
}

fn join(parts: &[String]) -> String {
    let mut joined = String::new();
    for part in parts {
        append(&mut joined, " ", part);
    }
    joined
}
