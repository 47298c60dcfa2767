use super::{described, tagged, text, values};
use crate::article::markup::{Node, Tag};
use crate::options::Options;
use crate::sample::{claim, dataset, event, ranged, source};
use crate::text::Breakdown;
use record::{Dataset, Event, EventIndex, Report, ReportDirection, Role, SourceIndex, SourceKind};

/// Two to Ukraine and one to Russia; three, one of them an adult; between two and nine.
fn three() -> Dataset {
    let adults = Event { adults: Some(1), ..event("2024-02-10", 3, 0) };
    let events = [event("2024-01-10", 2, 1), adults, ranged("2024-03-10", 2, 5, 9)];
    let sources = vec![source("A", SourceKind::News), source("B", SourceKind::Official)];
    let report = |event, value, direction, role, source| Report {
        event: EventIndex(event),
        value: Some(value),
        direction,
        role,
        sources: vec![SourceIndex(source)],
        ..Report::default()
    };
    let (ukraine, russia) = (ReportDirection::Ukraine, ReportDirection::Russia);
    let reports = vec![
        report(0, 2, ukraine, Role::Charted, 0),
        report(0, 1, russia, Role::Charted, 1),
        report(2, 5, ukraine, Role::Charted, 0),
        report(2, 9, ukraine, Role::Competing, 1),
    ];
    Dataset { claims: vec![claim("2024-04-10", 20)], sources, reports, ..dataset(events) }
}

fn card(breakdown: Breakdown) -> Option<Node> {
    described(&three(), &Options::default(), |article| article.breakdown(breakdown))
}

/// The events that a number adds up, by the buttons that open them.
fn events(breakdown: Breakdown) -> Vec<String> {
    let card = card(breakdown).unwrap();
    values(&card, "data-open").into_iter().map(str::to_owned).collect()
}

#[test]
fn a_number_lists_the_events_that_it_adds_up() {
    assert_eq!(events(Breakdown::People), ["2024-01-10", "2024-02-10", "2024-03-10"]);
    assert_eq!(events(Breakdown::Ukraine), ["2024-01-10", "2024-02-10", "2024-03-10"]);
    assert_eq!(events(Breakdown::Russia), ["2024-01-10"]);
    assert_eq!(events(Breakdown::Minors), ["2024-02-10"]);
    assert_eq!(events(Breakdown::Range), ["2024-03-10"]);
}

#[test]
fn each_event_has_its_part_of_the_number_and_its_sources() {
    let rows = |breakdown| {
        let card = card(breakdown).unwrap();
        tagged(&card, Tag::Li).into_iter().map(text).collect::<Vec<_>>()
    };
    let people = rows(Breakdown::People);
    assert_eq!(people[0], "10 January 2024 2 to Ukraine, 1 to Russia A ;  B");
    assert_eq!(people[2], "10 March 2024 5 to Ukraine (2–9) A");
    assert_eq!(rows(Breakdown::Russia), ["10 January 2024 1 to Russia B"]);
    assert_eq!(rows(Breakdown::Range), ["10 March 2024 5 to Ukraine (2–9) A ;  B"]);
}

#[test]
fn the_number_is_the_name_of_what_it_opens() {
    let card = card(Breakdown::Ukraine).unwrap();
    assert!(text(&card).starts_with("10 to Ukraine Close Adds up 3 reunions:"), "{}", text(&card));
    assert_eq!(values(&card, "aria-label"), ["10 to Ukraine"]);
    assert_eq!(values(&card, "data-close").len(), 1);
}

#[test]
fn the_mediators_total_is_a_claim_and_no_sum() {
    assert_eq!(card(Breakdown::Mediator), None);
}

#[test]
fn a_number_that_the_sentence_lacks_opens_nothing() {
    let one = dataset([event("2024-01-10", 3, 0)]);
    let card = described(&one, &Options::default(), |article| article.breakdown(Breakdown::Range));
    assert_eq!(card, None);
}
