//! The heading of a figure, its finding, its scope and its sources.

use super::join::append;
use super::{Breakdown, Locale, Message, number_of};
use crate::series::{Claims, Comparison, Line, Series, Tally, counted};
use record::{Claim, Count, Dataset, Day, Direction, Keyword as _, Party, PerDirection};

/// The age from which people are adults. It is put into messages so that it has their digits.
pub(crate) const ADULT_AGE: u32 = 18;

pub(super) const fn heading(series: &Series) -> Message<'static> {
    match series {
        Series::Cumulative(_) => Message::CumulativeHeading,
        Series::Flows(flows) => Message::FlowsHeading { group: flows.group },
        Series::Claims(_) => Message::ClaimsHeading,
    }
}

/// The finding, with a tag around each number that opens.
pub(super) fn sentence(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let all = tally.all();
    let mut finding = match (series, tally.span) {
        (Series::Claims(claims), _) => return claims_sentence(dataset, claims, locale),
        (_, None) => return locale.format(&Message::NothingRecorded),
        (Series::Cumulative(_), Some((since, _))) => cumulative_sentence(tally, since, locale),
        (Series::Flows(_), Some(_)) => locale.format(&Message::FlowsSentence {
            people: all.value,
            minors: tally.minors(),
            adult_age: ADULT_AGE,
            ukraine: tally.people.ukraine.value,
            russia: tally.people.russia.value,
        }),
    };
    let Count { low, high, .. } = all;
    if all.is_range() {
        append(&mut finding, " ", &locale.format(&Message::RangeOfAll { low, high }));
    }
    if let Series::Cumulative(cumulative) = series
        && let Some((claim, total)) = mediator_total(dataset)
        && claim.date <= cumulative.domain.1
        && total != all.value
    {
        let mediator = Message::MediatorTotal { children: total, date: claim.date };
        append(&mut finding, " ", &locale.format(&mediator));
    }
    finding
}

fn cumulative_sentence(tally: &Tally, since: Day, locale: &Locale) -> String {
    let to = |direction| {
        let people = tally.people.get(direction).value;
        let tag = Breakdown::to(direction).keyword();
        format!("<{tag}>{}</{tag}>", locale.format(&Message::To { people, direction }))
    };
    let [larger, smaller] = tally.directions().map(to);
    locale.format(&Message::CumulativeSentence {
        people: tally.all().value,
        minors: tally.minors(),
        adult_age: ADULT_AGE,
        since,
        larger: &larger,
        smaller: &smaller,
    })
}

fn claims_sentence(dataset: &Dataset, series: &Claims, locale: &Locale) -> String {
    if series.rows.is_empty() {
        return locale.format(&Message::NothingClaimed);
    }
    let of_both = |row: &&Comparison| row.party == Party::Mediator && row.line == Line::All;
    let latest = series.rows.iter().rev().find(of_both);
    let equal = series.rows.iter().filter(|row| row.difference() == 0).count();
    let (claims, equal) = (number_of(series.rows.len()), number_of(equal));
    let mut sentence = locale.format(&Message::ClaimsSentence { claims, equal });
    if let Some(row) = latest {
        let latest = Message::ClaimsLatest {
            date: row.day,
            children: row.claimed,
            people: row.recorded.value,
            minors: Tally::of(dataset, &counted(dataset, Some(row.day))).minors(),
            adult_age: ADULT_AGE,
        };
        append(&mut sentence, " ", &locale.format(&latest));
    }
    sentence
}

/// The mediator's latest comparable total.
pub(crate) fn mediator_total(dataset: &Dataset) -> Option<(&Claim, u32)> {
    let own =
        dataset.claims.iter().filter(|claim| claim.is_compared() && claim.party == Party::Mediator);
    own.filter_map(|claim| Some((claim, claim.total?))).max_by_key(|(claim, _)| claim.date)
}

/// The scope of a tally, with the day up to which its sources were read; empty for an empty tally.
pub(crate) fn scope_of(tally: &Tally, locale: &Locale) -> String {
    let mut scope = scope(tally, locale);
    if let Some(date) = tally.as_of.filter(|_| !scope.is_empty()) {
        append(&mut scope, " ", &locale.format(&Message::SourcesTo { date }));
    }
    append(&mut scope, " ", &one_sided(tally.one_sided, locale));
    scope
}

/// What is counted, by whom, when, and what is not.
pub(super) fn scope(tally: &Tally, locale: &Locale) -> String {
    let Some((first, last)) = tally.span else { return String::new() };
    locale.format(&Message::Scope {
        people: tally.all().value,
        minors: tally.minors(),
        adult_age: ADULT_AGE,
        events: number_of(tally.events),
        days: &locale.days(first, last),
    })
}

/// How many people only one side reports; empty where there are none.
pub(crate) fn one_sided(people: PerDirection<u32>, locale: &Locale) -> String {
    let PerDirection { ukraine, russia } = people;
    locale.format(&match (ukraine, russia) {
        (0, 0) => return String::new(),
        (people, 0) => Message::OneSided { people, direction: Direction::Ukraine },
        (0, people) => Message::OneSided { people, direction: Direction::Russia },
        (ukraine, russia) => Message::OneSidedBoth { ukraine, russia },
    })
}

/// How many sources a tally has, of how many publishers.
pub(super) fn sources_of(tally: &Tally, locale: &Locale) -> String {
    locale.format(&Message::Sources {
        sources: number_of(tally.sources),
        publishers: number_of(tally.publishers),
        official: number_of(tally.official_sources),
    })
}

pub(super) fn sources(dataset: &Dataset, series: &Series, locale: &Locale) -> String {
    let tally = series.tally();
    let mut sources = String::new();
    if tally.sources > 0 {
        sources = sources_of(tally, locale);
    }
    append(&mut sources, " ", &credit(dataset, locale).unwrap_or_default());
    sources
}

/// Whose data it is. Data without a version were never published and have no credit.
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
