use crate::options::Options;
use crate::sample::{cumulative, dataset, event};
use crate::series::{Focus, Line, Movement, Series};
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

fn moved(datum: usize, line: Line, movement: Movement) -> usize {
    Focus { datum, line }.moved(&four(), movement).datum
}

#[test]
fn next_and_previous_lead_to_the_neighbouring_events() {
    assert_eq!(moved(1, Line::All, Movement::Next), 2);
    assert_eq!(moved(1, Line::All, Movement::Previous), 0);
}

#[test]
fn the_focus_stays_at_the_first_and_the_last_event() {
    assert_eq!(moved(3, Line::All, Movement::Next), 3);
    assert_eq!(moved(0, Line::All, Movement::Previous), 0);
}

#[test]
fn on_one_direction_events_of_the_other_are_skipped() {
    assert_eq!(moved(1, UKRAINE, Movement::Next), 3);
    assert_eq!(moved(3, UKRAINE, Movement::Previous), 1);
}

#[test]
fn home_and_end_lead_to_the_first_and_the_last_event_of_the_direction() {
    assert_eq!(
        [Movement::First, Movement::Last].map(|movement| moved(1, Line::All, movement)),
        [0, 3]
    );
    assert_eq!(
        [Movement::First, Movement::Last].map(|movement| moved(1, RUSSIA, movement)),
        [2, 2]
    );
}

#[test]
fn page_down_leads_to_the_first_event_of_the_next_year_with_any() {
    assert_eq!(moved(0, Line::All, Movement::NextYear), 2);
    assert_eq!(moved(2, Line::All, Movement::NextYear), 3);
}

#[test]
fn page_up_leads_to_the_last_event_of_the_year_before_with_any() {
    assert_eq!(moved(3, Line::All, Movement::PreviousYear), 2);
    assert_eq!(moved(2, Line::All, Movement::PreviousYear), 1);
}

#[test]
fn within_the_last_year_page_down_leads_to_its_last_event() {
    let events = [event("2024-01-01", 1, 0), event("2024-02-01", 1, 0), event("2024-03-01", 1, 0)];
    let series = cumulative(&dataset(events), &Options::default());
    let middle = Focus { datum: 1, line: Line::All };
    assert_eq!(middle.moved(&series, Movement::NextYear).datum, 2);
    assert_eq!(middle.moved(&series, Movement::PreviousYear).datum, 0);
}

#[test]
fn another_direction_is_entered_at_its_last_event_so_far() {
    let focus = |datum, line| Focus { datum, line: Line::All }.on(&four(), line).datum;
    assert_eq!(focus(3, UKRAINE), 3);
    assert_eq!(focus(3, RUSSIA), 2);
    assert_eq!(focus(2, UKRAINE), 1);
}

#[test]
fn before_the_first_event_of_a_direction_that_first_one_is_entered() {
    let focus = Focus { datum: 0, line: Line::All }.on(&four(), RUSSIA);
    assert_eq!(focus, Focus { datum: 2, line: RUSSIA });
}

#[test]
fn lines_follow_one_another_from_all_to_the_larger_to_the_smaller() {
    let series = four();
    let next = |line| Focus { datum: 0, line }.next_line(&series, true);
    assert_eq!([Line::All, UKRAINE, RUSSIA].map(next), [UKRAINE, RUSSIA, Line::All]);
    let previous = |line| Focus { datum: 0, line }.next_line(&series, false);
    assert_eq!([Line::All, UKRAINE, RUSSIA].map(previous), [RUSSIA, Line::All, UKRAINE]);
}

#[test]
fn a_hidden_direction_cannot_have_the_focus() {
    let options = Options { directions: Directions::Russia, ..Options::default() };
    let series = cumulative(&dataset([event("2024-01-01", 3, 1)]), &options);
    let next = Focus { datum: 0, line: Line::All }.next_line(&series, true);
    assert_eq!(next, RUSSIA);
    assert_eq!(Focus { datum: 0, line: next }.next_line(&series, true), Line::All);
}

#[test]
fn a_direction_nobody_took_cannot_have_the_focus() {
    let series = cumulative(&dataset([event("2024-01-01", 3, 0)]), &Options::default());
    assert_eq!(Focus { datum: 0, line: UKRAINE }.next_line(&series, true), Line::All);
}

#[test]
fn a_focus_in_an_empty_chart_stays_where_it_is() {
    let series = cumulative(&record::Dataset::default(), &Options::default());
    let focus = Focus { datum: 4, line: Line::All };
    assert_eq!(focus.moved(&series, Movement::First), focus);
    assert_eq!(focus.on(&series, UKRAINE).datum, 4);
}
