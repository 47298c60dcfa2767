use crate::options::Options;
use crate::sample::{cite, claim, dataset, day, days, event, one_sided, ranged, source};
use crate::series::{Series, Tally};
use crate::view::{Group, Include, View};
use record::{
    ClaimIndex, Counting, Dataset, Direction, EntryId, Event, EventIndex, PerDirection, SourceKind,
};

fn tally(dataset: &Dataset) -> Tally {
    let events: Vec<EventIndex> = dataset.indexed_events().map(|(index, _)| index).collect();
    Tally::of(dataset, &events)
}

fn event_source(event: u32, source: u32) -> record::Cite {
    cite(EntryId::Event(EventIndex(event)), source)
}

#[test]
fn minors_are_everybody_but_the_adults() {
    let dataset = dataset([Event { adults: Some(1), ..event("2024-01-01", 3, 2) }]);
    assert_eq!((tally(&dataset).adults, tally(&dataset).minors()), (1, 4));
}

#[test]
fn an_event_of_unknown_ages_adds_no_adults() {
    let dataset = dataset([Event { adults: None, ..event("2024-01-01", 3, 2) }]);
    assert_eq!(tally(&dataset).minors(), 5);
}

#[test]
fn minors_are_never_fewer_than_none() {
    let dataset = dataset([Event { adults: Some(9), ..event("2024-01-01", 3, 2) }]);
    assert_eq!(tally(&dataset).minors(), 0);
}

#[test]
fn the_direction_with_more_people_comes_first() {
    let dataset = dataset([event("2024-01-01", 2, 3)]);
    assert_eq!(tally(&dataset).directions(), [Direction::Russia, Direction::Ukraine]);
}

#[test]
fn directions_with_equally_many_people_keep_their_usual_order() {
    let dataset = dataset([event("2024-01-01", 3, 3)]);
    assert_eq!(tally(&dataset).directions(), [Direction::Ukraine, Direction::Russia]);
}

#[test]
fn figures_of_one_side_only_are_counted_by_direction() {
    let dataset = dataset([
        one_sided(event("2024-01-01", 3, 2), Direction::Ukraine),
        one_sided(event("2024-02-01", 4, 5), Direction::Russia),
    ]);
    assert_eq!(tally(&dataset).one_sided, PerDirection { ukraine: 3, russia: 5 });
}

#[test]
fn the_span_ends_with_the_last_day_of_a_range_of_days() {
    let long = Event { date_end: Some(day("2024-03-01")), ..event("2024-01-01", 1, 0) };
    let dataset = dataset([long, event("2024-02-01", 1, 0)]);
    assert_eq!(tally(&dataset).span, Some((day("2024-01-01"), day("2024-03-01"))));
}

#[test]
fn nothing_counted_has_no_span() {
    assert_eq!(tally(&Dataset::default()).span, None);
}

#[test]
fn a_source_cited_for_two_events_counts_once() {
    let mut dataset = dataset([event("2024-01-01", 1, 0), event("2024-02-01", 1, 0)]);
    dataset.sources = vec![source("A", SourceKind::News)];
    dataset.cites = vec![event_source(0, 0), event_source(1, 0)];
    assert_eq!(tally(&dataset).sources, 1);
}

#[test]
fn two_sources_of_one_publisher_have_one_publisher() {
    let mut dataset = dataset([event("2024-01-01", 1, 0)]);
    dataset.sources = vec![source("A", SourceKind::News), source("A", SourceKind::Official)];
    dataset.cites = vec![event_source(0, 0), event_source(0, 1)];
    let tally = tally(&dataset);
    assert_eq!((tally.sources, tally.publishers, tally.official_sources), (2, 1, 1));
}

#[test]
fn sources_of_events_and_claims_outside_the_tally_are_not_counted() {
    let mut dataset = dataset([event("2024-01-01", 1, 0), event("2024-02-01", 1, 0)]);
    dataset.claims = vec![claim("2024-03-01", 2)];
    dataset.sources = ["A", "B", "C"].map(|name| source(name, SourceKind::News)).into();
    dataset.cites =
        vec![event_source(0, 0), event_source(1, 1), cite(EntryId::Claim(ClaimIndex(0)), 2)];
    assert_eq!(Tally::of(&dataset, &[EventIndex(1)]).sources, 1);
}

#[test]
fn an_index_outside_the_record_is_left_out() {
    let dataset = dataset([event("2024-01-01", 1, 0)]);
    assert_eq!(Tally::of(&dataset, &[EventIndex(0), EventIndex(7)]).events, 1);
}

#[test]
fn the_events_of_a_series_add_up_to_its_tally() {
    let dataset = dataset([
        event("2023-12-10", 3, 0),
        ranged("2024-02-10", 2, 4, 6),
        Event { counting: Counting::Doubtful, ..event("2024-03-10", 7, 7) },
        event("2024-06-10", 1, 2),
        event("2025-01-10", 5, 0),
    ]);
    for view in [View::Cumulative, View::Flows, View::Claims] {
        for days in [Options::default(), days("2024-01-01", "2024-12-31"), days("2024-06-10", "")] {
            let options = Options { view, include: Include::Doubtful, ..days };
            let series = Series::new(&dataset, &options, Group::Quarter);
            let sum = Tally::of(&dataset, &series.events(&dataset));
            assert_eq!(sum.people, series.tally().people, "{options:?}");
            assert_eq!(sum.adults, series.tally().adults, "{options:?}");
        }
    }
}
