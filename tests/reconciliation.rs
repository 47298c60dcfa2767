//! The frozen record, version 1.0.0, against the numbers reviewed for it: totals, running totals,
//! differences to claims, and the steps of the counting rule. `dataset.rs` has what is true of every
//! version.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::series::{Claims, Line, Tally};
use homeward::{Options, View};
use record::rule::{self, Step};
use record::{Dataset, Day, Direction, EventIndex, Keyword, PerDirection, Standing};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn counted(dataset: &Dataset, until: Day) -> Vec<EventIndex> {
    let mut events: Vec<EventIndex> = dataset
        .indexed_events()
        .filter(|(_, event)| event.is_counted() && event.date <= until)
        .map(|(index, _)| index)
        .collect();
    events.sort_by_key(|index| dataset.event(*index).unwrap().date);
    events
}

fn total(dataset: &Dataset, until: &str) -> (u32, u32) {
    let tally = Tally::of(dataset, &counted(dataset, day(until)));
    (tally.people.ukraine.value, tally.people.russia.value)
}

#[test]
fn the_counted_totals_are_those_reviewed() {
    let dataset = support::frozen_record();
    let tally = Tally::of(&dataset, &counted(&dataset, day("2026-12-31")));
    assert_eq!((tally.people.ukraine.value, tally.people.russia.value), (86, 17));
    assert_eq!(tally.all().value, 103);
    assert_eq!(tally.minors(), 99);
    assert_eq!(tally.events, 23);
    assert_eq!(tally.span, Some((day("2023-10-16"), day("2025-08-25"))));
    assert_eq!(tally.one_sided, PerDirection { ukraine: 8, russia: 5 });
    assert_eq!(tally.as_of, Some(day("2026-02-13")));
}

#[test]
fn the_running_totals_are_those_of_the_reconciliation_table() {
    let dataset = support::frozen_record();
    for (date, ukraine, russia) in [
        ("2024-02-20", 25, 1),
        ("2024-04-24", 30, 2),
        ("2024-09-26", 46, 6),
        ("2025-01-22", 53, 8),
        ("2025-07-18", 82, 14),
        ("2025-08-22", 86, 15),
        ("2025-08-23", 86, 15),
        ("2025-08-25", 86, 17),
    ] {
        assert_eq!(total(&dataset, date), (ukraine, russia), "{date}");
    }
}

#[test]
fn every_compared_claim_differs_as_reviewed() {
    let dataset = support::frozen_record();
    let expected = [
        ("afp-30-2024-02", Some(-5), None, None),
        ("kyivindependent-20-2024-02", Some(5), None, None),
        ("lvova-belova-qatar-28-5-2024-04", Some(2), Some(-3), None),
        ("qatar-mofa-48-2024-09", Some(3), Some(1), Some(4)),
        ("zelensky-53-2025-01", Some(0), None, None),
        ("qatar-mofa-100-2025-07", None, None, Some(-4)),
        ("qatar-mofa-107-2025-08", None, None, Some(-6)),
        ("lubinets-83-2025-08", Some(3), None, None),
    ];
    let compared: Vec<&str> = dataset
        .claims
        .iter()
        .filter(|claim| claim.compared)
        .map(|claim| claim.id.as_str())
        .collect();
    assert_eq!(compared.len(), expected.len(), "{compared:?}");
    for (id, ukraine, russia, all) in expected {
        let claim = dataset.claims.iter().find(|claim| claim.id == id).unwrap();
        let tally = Tally::of(&dataset, &counted(&dataset, claim.date));
        let difference = |recorded: u32, claimed: Option<u32>| {
            claimed.map(|claimed| i64::from(recorded) - i64::from(claimed))
        };
        assert_eq!(difference(tally.people.ukraine.value, claim.ukraine), ukraine, "{id}");
        assert_eq!(difference(tally.people.russia.value, claim.russia), russia, "{id}");
        assert_eq!(difference(tally.all().value, claim.total), all, "{id}");
        assert!(!claim.reason.is_empty(), "{id} has no reason for its difference");
    }
}

/// The same table as a reader sees it: a row for each figure of a claim.
#[test]
fn the_claims_view_is_the_reviewed_reconciliation() {
    let dataset = support::frozen_record();
    let options = Options { view: View::Claims, ..Options::default() };
    let claims = Claims::new(&dataset, &options);
    let rows = claims.rows.iter().map(|row| {
        let line = match row.line {
            Line::All => "both",
            Line::Of(direction) => direction.keyword(),
        };
        let day = row.day.to_string();
        (day, line, row.claimed, row.recorded.value, row.difference())
    });
    let reviewed = [
        ("2024-02-20", "ukraine", 30, 25, -5),
        ("2024-02-20", "ukraine", 20, 25, 5),
        ("2024-04-24", "ukraine", 28, 30, 2),
        ("2024-04-24", "russia", 5, 2, -3),
        ("2024-09-26", "both", 48, 52, 4),
        ("2024-09-26", "ukraine", 43, 46, 3),
        ("2024-09-26", "russia", 5, 6, 1),
        ("2025-01-22", "ukraine", 53, 53, 0),
        ("2025-07-18", "both", 100, 96, -4),
        ("2025-08-22", "both", 107, 101, -6),
        ("2025-08-23", "ukraine", 83, 86, 3),
    ];
    let reviewed = reviewed.map(|(day, line, claimed, recorded, difference)| {
        (day.to_owned(), line, claimed, recorded, difference)
    });
    assert_eq!(rows.collect::<Vec<_>>(), reviewed);
}

#[test]
fn the_counting_rule_chooses_each_figure_by_the_reviewed_step() {
    let dataset = support::frozen_record();
    let mut steps = [0, 0, 0];
    for index in counted(&dataset, day("2026-12-31")) {
        let event = dataset.event(index).unwrap();
        for direction in Direction::BOTH.into_iter().filter(|way| event.count(*way).value > 0) {
            let (reading, step) = rule::charted(&dataset, index, direction).unwrap();
            assert_eq!(reading.value, Some(event.count(direction).value), "{}", event.id);
            match step {
                Step::Mediator | Step::Part => steps[0] += 1,
                Step::SendingSide => steps[1] += 1,
                Step::ReceivingSide => {
                    steps[2] += 1;
                    let alone = rule::receiving_side_only(direction);
                    assert_eq!(*event.standing.get(direction), Some(alone), "{}", event.id);
                }
            }
        }
    }
    // 14 events on the mediator's figure; three events and the five of 21 March
    // 2024 on the sending side's; five events and the one of that day on one side's.
    assert_eq!(steps, [14, 4, 6]);
}

#[test]
fn some_events_are_reported_by_moscow_only() {
    let dataset = support::frozen_record();
    let moscow_only = |event: &&record::Event| event.standing.russia == Some(Standing::MoscowOnly);
    assert!(dataset.events.iter().filter(moscow_only).count() > 0);
}

#[test]
fn the_changelog_has_the_sizes_of_the_first_version() {
    let dataset = support::frozen_record();
    let changes = std::fs::read_to_string(support::path("CHANGELOG.md")).unwrap();
    let changes = changes.split_whitespace().collect::<Vec<_>>().join(" ");
    let sizes =
        [dataset.events.len(), dataset.reports.len(), dataset.claims.len(), dataset.sources.len()];
    let [events, readings, claims, sources] = sizes;
    let expected = format!(
        "{events} events, {readings} readings, {claims} claims and their {sources} sources"
    );
    assert!(changes.contains(&expected), "CHANGELOG.md needs: {expected}");
}
