use crate::options::Options;
use crate::sample::{correction, dataset, day, days, event, flows, ranged};
use crate::series::Flows;
use crate::view::{Directions, Group, Include};
use record::{Counting, Dataset, Direction, EntryId, Event, EventIndex, PerDirection};

fn spans(dataset: &Dataset, group: Group) -> Vec<(String, String)> {
    let series = Flows::new(dataset, &Options::default(), group);
    series.bars.iter().map(|bar| (bar.start.to_string(), bar.end.to_string())).collect()
}

fn span(first: &str, last: &str) -> (String, String) {
    (first.into(), last.into())
}

fn months(dataset: &Dataset, options: &Options) -> Flows {
    Flows::new(dataset, options, Group::Month)
}

fn doubtful(date: &str, ukraine: u32, russia: u32) -> Event {
    Event { counting: Counting::Doubtful, ..event(date, ukraine, russia) }
}

fn with_doubtful() -> Options {
    Options { include: Include::Doubtful, ..Options::default() }
}

#[test]
fn events_of_one_month_share_a_bar() {
    let dataset = dataset([event("2024-05-01", 1, 2), event("2024-05-31", 3, 0)]);
    let series = months(&dataset, &Options::default());
    let people = series.bars[0].people;
    assert_eq!((people.ukraine.value, people.russia.value, series.bars.len()), (4, 2, 1));
}

#[test]
fn the_last_day_of_a_month_and_the_next_day_are_in_two_bars() {
    let dataset = dataset([event("2024-01-31", 1, 0), event("2024-02-01", 1, 0)]);
    let january = span("2024-01-01", "2024-01-31");
    assert_eq!(spans(&dataset, Group::Month), [january, span("2024-02-01", "2024-02-29")]);
}

#[test]
fn quarters_begin_in_january_april_july_and_october() {
    let dataset = dataset([
        event("2024-03-31", 1, 0),
        event("2024-04-01", 1, 0),
        event("2024-09-30", 1, 0),
        event("2024-12-31", 1, 0),
    ]);
    let starts: Vec<String> =
        spans(&dataset, Group::Quarter).into_iter().map(|(start, _)| start).collect();
    assert_eq!(starts, ["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"]);
}

#[test]
fn a_bar_of_a_year_spans_january_to_december() {
    let dataset = dataset([event("2024-03-31", 1, 0), event("2024-12-31", 1, 0)]);
    assert_eq!(spans(&dataset, Group::Year), [span("2024-01-01", "2024-12-31")]);
}

#[test]
fn two_events_of_one_day_have_a_bar_each_where_a_bar_is_an_event() {
    let dataset = dataset([event("2024-03-31", 1, 0), event("2024-03-31", 2, 0)]);
    assert_eq!(spans(&dataset, Group::Event).len(), 2);
}

#[test]
fn a_month_without_events_has_no_bar() {
    let dataset = dataset([event("2024-01-10", 1, 0), event("2024-04-10", 1, 0)]);
    assert_eq!(spans(&dataset, Group::Month).len(), 2);
}

#[test]
fn the_axis_of_the_flows_spans_whole_periods() {
    let dataset = dataset([event("2024-05-22", 1, 0)]);
    let options = days("2024-05-10", "2024-06-05");
    let domain = Flows::new(&dataset, &options, Group::Quarter).domain;
    assert_eq!(domain, (day("2024-04-01"), day("2024-06-30")));
}

#[test]
fn the_flows_count_only_the_days_shown_both_ends_included() {
    let dataset = dataset([
        event("2024-05-09", 1, 0),
        event("2024-05-10", 2, 0),
        event("2024-06-05", 4, 0),
        event("2024-06-06", 8, 0),
    ]);
    let series = months(&dataset, &days("2024-05-10", "2024-06-05"));
    assert_eq!(series.tally.all().value, 6);
}

#[test]
fn events_shown_apart_are_never_added() {
    let dataset = dataset([event("2024-05-01", 1, 0), doubtful("2024-05-02", 4, 3)]);
    let series = months(&dataset, &with_doubtful());
    let bar = series.bars[0];
    assert_eq!(bar.people.ukraine.value, 1);
    assert_eq!(bar.apart, PerDirection { ukraine: 4, russia: 3 });
    assert_eq!(series.tally.all().value, 1);
}

#[test]
fn doubtful_events_have_no_bar_unless_they_are_asked_for() {
    let dataset = dataset([doubtful("2024-05-02", 4, 3)]);
    assert_eq!(months(&dataset, &Options::default()).bars, []);
    assert_eq!(months(&dataset, &with_doubtful()).bars.len(), 1);
}

#[test]
fn the_events_of_the_table_leave_out_those_apart() {
    let dataset = dataset([doubtful("2024-05-02", 4, 3), event("2024-05-01", 1, 0)]);
    assert_eq!(flows(&dataset, &with_doubtful()).events(&dataset), [EventIndex(1)]);
}

#[test]
fn the_peak_covers_the_highest_figure_and_those_apart() {
    let dataset = dataset([ranged("2024-05-01", 2, 3, 5), doubtful("2024-05-02", 4, 0)]);
    let series = months(&dataset, &with_doubtful());
    assert_eq!(series.peak(Direction::Ukraine), 9);
}

#[test]
fn a_hidden_direction_has_no_peak() {
    let dataset = dataset([event("2024-05-01", 6, 3)]);
    let options = Options { directions: Directions::Russia, ..Options::default() };
    let series = months(&dataset, &options);
    assert_eq!(Direction::BOTH.map(|direction| series.peak(direction)), [0, 3]);
}

#[test]
fn a_correction_marks_the_direction_of_its_event_alone() {
    let mut dataset = dataset([event("2024-05-01", 6, 0), event("2024-05-02", 0, 3)]);
    dataset.checked = Some(day("2024-06-01"));
    dataset.corrections = vec![correction("2024-05-20", "2024-05-01")];
    let corrected = months(&dataset, &Options::default()).bars[0].corrected;
    assert_eq!(corrected, PerDirection { ukraine: Some(day("2024-05-20")), russia: None });
}

#[test]
fn a_bar_with_several_corrections_names_the_latest() {
    let mut dataset = dataset([event("2024-05-01", 6, 0), event("2024-05-02", 3, 0)]);
    dataset.checked = Some(day("2024-06-01"));
    dataset.corrections =
        vec![correction("2024-05-20", "2024-05-01"), correction("2024-05-10", "2024-05-02")];
    assert_eq!(flows(&dataset, &Options::default()).corrected_at(0), Some(day("2024-05-20")));
}

#[test]
fn a_bar_names_its_events_earliest_first() {
    let dataset = dataset([event("2024-05-20", 1, 0), event("2024-05-10", 1, 0)]);
    let entries = [1, 0].map(|index| EntryId::Event(EventIndex(index)));
    assert_eq!(flows(&dataset, &Options::default()).entries_at(0), entries);
}
