//! The published record in `data/`, as the crate bundles it: totals add up, everything has a date,
//! a source and an id of its own. Nothing here repeats a number of the record, so that a new event
//! needs no new test; `reconciliation.rs` has the reviewed numbers of version 1.0.0.

mod support;

use homeward::layout::TextPlacement;
use homeward::series::{Claims, Cumulative, Flows, Line};
use homeward::{Export, Group, Locale, Options, View, Widget};
use record::{
    ClaimIndex, ContextIndex, Count, Dataset, Day, Direction, EntryId, Event, EventIndex, Keyword,
    PerDirection, Status, rule,
};
use std::collections::HashSet;

fn counted(dataset: &Dataset) -> Vec<(EventIndex, &Event)> {
    dataset.indexed_events().filter(|(_, event)| event.is_counted()).collect()
}

/// The people of all counted events, added up here and not by the crate.
fn people(dataset: &Dataset) -> PerDirection<u32> {
    let events = counted(dataset);
    PerDirection::from_fn(|way| events.iter().map(|(_, event)| event.count(way).value).sum())
}

fn cumulative(dataset: &Dataset) -> Cumulative {
    Cumulative::new(dataset, &Options::default())
}

fn values(people: PerDirection<Count>) -> PerDirection<u32> {
    PerDirection::from_fn(|way| people.get(way).value)
}

#[test]
fn totals_are_the_sums_of_the_counted_events_in_both_directions() {
    let dataset = homeward::dataset();
    let events = counted(&dataset);
    let sums = people(&dataset);
    let tally = cumulative(&dataset).tally;
    assert!(sums.ukraine > 0 && sums.russia > 0, "a record without people is bundled");
    assert_eq!(values(tally.people), sums);
    assert_eq!(tally.all().value, sums.ukraine + sums.russia);
    assert_eq!(tally.events, events.len());
    let adults: u32 = events.iter().map(|(_, event)| event.adults.unwrap()).sum();
    assert_eq!(tally.minors(), sums.ukraine + sums.russia - adults);
}

#[test]
fn running_totals_rise_with_each_event_and_end_at_the_totals() {
    let dataset = homeward::dataset();
    let series = cumulative(&dataset);
    assert_eq!(series.steps.len(), counted(&dataset).len());
    let mut so_far = PerDirection::<u32>::default();
    for step in &series.steps {
        let event = dataset.event(step.event).unwrap();
        for way in Direction::BOTH {
            *so_far.get_mut(way) += event.count(way).value;
        }
        assert_eq!(values(step.total), so_far, "{}", event.id);
    }
    assert!(series.steps.is_sorted_by_key(|step| step.day));
    assert_eq!(so_far, people(&dataset));
}

#[test]
fn the_bars_of_every_grouping_add_up_to_the_totals() {
    let dataset = homeward::dataset();
    for group in Group::ALL {
        let flows = Flows::new(&dataset, &Options::default(), *group);
        let sum = |way| flows.bars.iter().map(|bar| bar.people.get(way).value).sum::<u32>();
        assert_eq!(PerDirection::from_fn(sum), people(&dataset), "{group:?}");
    }
}

#[test]
fn every_counted_figure_was_reported_and_has_a_source() {
    let dataset = homeward::dataset();
    for (index, event) in counted(&dataset) {
        for way in Direction::BOTH.into_iter().filter(|way| event.count(*way).value > 0) {
            let (figure, _) = rule::charted(&dataset, index, way).unwrap();
            assert_eq!(figure.value, Some(event.count(way).value), "{}", event.id);
            assert!(!figure.sources.is_empty(), "{} {way:?} has no source", event.id);
        }
    }
}

#[test]
fn every_event_claim_and_context_entry_has_a_source_and_an_id_of_its_own() {
    let dataset = homeward::dataset();
    let mut ids = HashSet::new();
    for (index, event) in dataset.indexed_events() {
        assert!(ids.insert(&event.id), "{} is used twice", event.id);
        assert!(dataset.sources_of(EntryId::Event(index)).count() > 0, "{}", event.id);
        assert!(dataset.reports.iter().any(|reading| reading.event == index), "{}", event.id);
    }
    for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
        assert!(ids.insert(&claim.id), "{} is used twice", claim.id);
        assert!(dataset.sources_of(EntryId::Claim(index)).count() > 0, "{}", claim.id);
    }
    for (index, entry) in (0_u32..).map(ContextIndex).zip(&dataset.context) {
        assert!(dataset.sources_of(EntryId::Context(index)).count() > 0, "{}", entry.title);
    }
}

#[test]
fn a_claim_differs_by_what_is_recorded_less_what_is_claimed() {
    let dataset = homeward::dataset();
    let options = Options { view: View::Claims, ..Options::default() };
    let rows = Claims::new(&dataset, &options).rows;
    assert!(!rows.is_empty());
    let claims = (0_u32..).map(ClaimIndex).zip(&dataset.claims);
    for row in &rows {
        let (_, claim) = claims.clone().find(|(index, _)| *index == row.claim).unwrap();
        let until = |(_, event): &&(EventIndex, &Event)| event.date <= claim.date;
        let events = counted(&dataset);
        let sum = |way| events.iter().filter(until).map(|(_, it)| it.count(way).value).sum::<u32>();
        let (recorded, claimed) = match row.line {
            Line::All => (Direction::BOTH.map(sum).iter().sum(), claim.total),
            Line::Of(Direction::Ukraine) => (sum(Direction::Ukraine), claim.ukraine),
            Line::Of(Direction::Russia) => (sum(Direction::Russia), claim.russia),
        };
        let difference = i64::from(recorded) - i64::from(claimed.unwrap());
        assert_eq!(row.difference(), difference, "{} {:?}", claim.id, row.line);
        assert!(!claim.reason.is_empty(), "{} has no reason for its difference", claim.id);
    }
    let figures = dataset.claims.iter().filter(|claim| claim.compared);
    let figures = figures.flat_map(|claim| [claim.total, claim.ukraine, claim.russia]);
    assert_eq!(rows.len(), figures.flatten().count(), "every figure of a claim is a row");
}

#[test]
fn a_range_contains_its_figure() {
    for event in &homeward::dataset().events {
        for count in [event.people.ukraine, event.people.russia].into_iter().flatten() {
            assert!(count.low <= count.value && count.value <= count.high, "{}", event.id);
        }
    }
}

#[test]
fn dates_lie_within_the_span_and_before_the_last_check() {
    let dataset = homeward::dataset();
    let (first, last) = cumulative(&dataset).tally.span.unwrap();
    for (_, event) in counted(&dataset) {
        let end = event.date_end.unwrap_or(event.date);
        assert!(first <= event.date && event.date <= end && end <= last, "{}", event.id);
    }
    // Qatar's mediation began in 2023.
    let began = Day::parse("2023-01-01").unwrap();
    assert!(dataset.events.iter().all(|event| event.date >= began));
    let (as_of, checked) = (dataset.as_of().unwrap(), dataset.checked.unwrap());
    assert!(last <= as_of && as_of <= checked, "{last}, {as_of}, {checked}");
}

#[test]
fn only_completed_events_add_to_the_totals() {
    let mut dataset = homeward::dataset();
    let before = people(&dataset);
    dataset.events.retain(|event| event.status == Status::Completed);
    let dataset = Dataset { cites: Vec::new(), ..dataset };
    assert_eq!(values(cumulative(&dataset).tally.people), before);
}

#[test]
fn the_summary_has_the_totals_of_the_bundled_record() {
    let dataset = homeward::dataset();
    let sums = people(&dataset);
    let tally = cumulative(&dataset).tally;
    let summary = Widget::new(&dataset, Options::default(), TextPlacement::Page).summary();
    for number in [
        format!("{} people", tally.all().value),
        format!("{} of them under 18", tally.minors()),
        format!("{} to Ukraine", sums.ukraine),
        format!("{} to Russia", sums.russia),
    ] {
        assert!(summary.contains(&number), "no {number:?} in: {summary}");
    }
}

#[test]
fn the_bundled_record_has_both_accounts_that_the_panel_cites() {
    let (dataset, locale) = (homeward::dataset(), Locale::default());
    let html = homeward::prerender(&dataset, &Options::default(), &locale);
    for account in ["Kyiv says at least", "Moscow denies this"] {
        assert!(html.contains(account), "the panel lacks: {account}");
    }
}

#[test]
fn the_guide_to_the_tables_has_their_totals() {
    let dataset = homeward::dataset();
    let tally = cumulative(&dataset).tally;
    let expected = format!(
        "{} to Ukraine and {} to Russia, {} in all, {} of them under 18, in {} events",
        tally.people.ukraine.value,
        tally.people.russia.value,
        tally.all().value,
        tally.minors(),
        tally.events
    );
    let guide = std::fs::read_to_string(support::path("data/README.md")).unwrap();
    let guide = guide.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(guide.contains(&expected), "data/README.md needs: {expected}");
}

#[test]
fn json_ld_agrees_with_the_published_data_package() {
    let (dataset, options, locale) = (homeward::dataset(), Options::default(), Locale::default());
    let export = Export { dataset: &dataset, options: &options, locale: &locale };
    let linked: serde_json::Value = serde_json::from_str(&export.linked_data()).unwrap();
    let package = std::fs::read_to_string(support::path("data/datapackage.json")).unwrap();
    support::assert_describes(&linked, &serde_json::from_str(&package).unwrap());
    let (first, last) = cumulative(&dataset).tally.span.unwrap();
    assert_eq!(linked["temporalCoverage"], format!("{first}/{last}"));
    assert_eq!(linked.get("dateModified").is_some(), !dataset.corrections.is_empty());
}
