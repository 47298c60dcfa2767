use crate::options::Options;
use crate::sample::{cumulative, dataset, event};
use crate::series::{Focus, Line, Series, Walk};
use crate::view::Directions;
use record::Direction;

const UKRAINE: Line = Line::Of(Direction::Ukraine);
const RUSSIA: Line = Line::Of(Direction::Russia);

/// Four events: two to Ukraine in 2022, one to Russia in 2023, one to Ukraine in 2025.
fn four() -> Series {
    let events = [
        event("2022-01-10", 3, 0),
        event("2022-06-10", 4, 0),
        event("2023-02-10", 0, 2),
        event("2025-02-10", 5, 0),
    ];
    cumulative(&dataset(events), &Options::default())
}

fn moved(stop: usize, line: Line, walk: Walk) -> usize {
    Focus { stop, line }.walked(&four(), walk).stop
}

#[test]
fn next_and_previous_lead_to_the_neighbouring_events() {
    assert_eq!(moved(1, Line::All, Walk::Next), 2);
    assert_eq!(moved(1, Line::All, Walk::Previous), 0);
}

#[test]
fn the_focus_stays_at_the_first_and_the_last_event() {
    assert_eq!(moved(3, Line::All, Walk::Next), 3);
    assert_eq!(moved(0, Line::All, Walk::Previous), 0);
}

#[test]
fn on_one_direction_events_of_the_other_are_skipped() {
    assert_eq!(moved(1, UKRAINE, Walk::Next), 3);
    assert_eq!(moved(3, UKRAINE, Walk::Previous), 1);
}

#[test]
fn home_and_end_lead_to_the_first_and_the_last_event_of_the_direction() {
    assert_eq!([Walk::First, Walk::Last].map(|walk| moved(1, Line::All, walk)), [0, 3]);
    assert_eq!([Walk::First, Walk::Last].map(|walk| moved(1, RUSSIA, walk)), [2, 2]);
}

#[test]
fn page_down_leads_to_the_first_event_of_the_next_year_with_any() {
    assert_eq!(moved(0, Line::All, Walk::NextYear), 2);
    assert_eq!(moved(2, Line::All, Walk::NextYear), 3);
}

#[test]
fn page_up_leads_to_the_last_event_of_the_year_before_with_any() {
    assert_eq!(moved(3, Line::All, Walk::PreviousYear), 2);
    assert_eq!(moved(2, Line::All, Walk::PreviousYear), 1);
}

#[test]
fn within_the_last_year_page_down_leads_to_its_last_event() {
    let events = [event("2024-01-01", 1, 0), event("2024-02-01", 1, 0), event("2024-03-01", 1, 0)];
    let series = cumulative(&dataset(events), &Options::default());
    let middle = Focus { stop: 1, line: Line::All };
    assert_eq!(middle.walked(&series, Walk::NextYear).stop, 2);
    assert_eq!(middle.walked(&series, Walk::PreviousYear).stop, 0);
}

#[test]
fn another_direction_is_entered_at_its_last_event_so_far() {
    let focus = |stop, line| Focus { stop, line: Line::All }.on(&four(), line).stop;
    assert_eq!(focus(3, UKRAINE), 3);
    assert_eq!(focus(3, RUSSIA), 2);
    assert_eq!(focus(2, UKRAINE), 1);
}

#[test]
fn before_the_first_event_of_a_direction_that_first_one_is_entered() {
    let focus = Focus { stop: 0, line: Line::All }.on(&four(), RUSSIA);
    assert_eq!(focus, Focus { stop: 2, line: RUSSIA });
}

#[test]
fn lines_follow_one_another_from_all_to_the_larger_to_the_smaller() {
    let series = four();
    let next = |line| Focus { stop: 0, line }.next_line(&series, true);
    assert_eq!([Line::All, UKRAINE, RUSSIA].map(next), [UKRAINE, RUSSIA, Line::All]);
    let previous = |line| Focus { stop: 0, line }.next_line(&series, false);
    assert_eq!([Line::All, UKRAINE, RUSSIA].map(previous), [RUSSIA, Line::All, UKRAINE]);
}

#[test]
fn a_hidden_direction_cannot_have_the_focus() {
    let options = Options { directions: Directions::Russia, ..Options::default() };
    let series = cumulative(&dataset([event("2024-01-01", 3, 1)]), &options);
    let next = Focus { stop: 0, line: Line::All }.next_line(&series, true);
    assert_eq!(next, RUSSIA);
    assert_eq!(Focus { stop: 0, line: next }.next_line(&series, true), Line::All);
}

#[test]
fn a_direction_nobody_took_cannot_have_the_focus() {
    let series = cumulative(&dataset([event("2024-01-01", 3, 0)]), &Options::default());
    assert_eq!(Focus { stop: 0, line: UKRAINE }.next_line(&series, true), Line::All);
}

#[test]
fn a_focus_in_an_empty_chart_stays_where_it_is() {
    let series = cumulative(&record::Dataset::default(), &Options::default());
    let focus = Focus { stop: 4, line: Line::All };
    assert_eq!(focus.walked(&series, Walk::First), focus);
    assert_eq!(focus.on(&series, UKRAINE).stop, 4);
}
