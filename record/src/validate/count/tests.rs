use super::*;
use crate::{Count, Day, EventIndex, Overlap, PerDirection};

/// An event in which nothing is wrong: three children to Ukraine, confirmed.
fn event() -> Event {
    Event {
        date: Day::parse("2024-01-10").unwrap(),
        people: PerDirection { ukraine: Some(Count::exactly(3)), russia: Some(Count::exactly(0)) },
        standing: PerDirection { ukraine: Some(Standing::Confirmed), russia: None },
        adults: Some(0),
        ..Event::default()
    }
}

/// The columns with a problem.
fn columns(event: Event) -> Vec<String> {
    let dataset = Dataset { events: vec![event], ..Dataset::default() };
    let mut problems = Problems::default();
    check(&dataset, &RawTable::default(), &RawTable::default(), &mut problems);
    let column = |text: String| {
        let (_, rest) = text.split_once("column ").unwrap();
        rest.split(':').next().unwrap().to_owned()
    };
    problems.iter().map(|problem| column(problem.to_string())).collect()
}

fn nothing() -> Vec<String> {
    Vec::new()
}

#[test]
fn an_event_without_a_mistake_has_no_problem() {
    assert_eq!(columns(event()), nothing());
}

#[test]
fn a_range_of_days_needs_a_last_day_on_or_after_the_first() {
    let end = |precision, end: Option<&str>| {
        columns(Event { precision, date_end: end.and_then(Day::parse), ..event() })
    };
    assert_eq!(end(Precision::Range, None), ["date_end"]);
    assert_eq!(end(Precision::Range, Some("2024-01-09")), ["date_end"]);
    assert_eq!(end(Precision::Range, Some("2024-01-10")), nothing());
    assert_eq!(end(Precision::Day, Some("2024-01-12")), ["date_end"]);
    assert_eq!(end(Precision::Month, Some("2024-01-31")), ["date_end"]);
}

#[test]
fn what_was_not_completed_cannot_be_counted() {
    let agreed = Event { status: Status::Agreed, ..event() };
    assert_eq!(columns(agreed.clone()), ["counting"]);
    assert_eq!(columns(Event { counting: Counting::Overlap, ..agreed }), nothing());
}

#[test]
fn a_counted_event_has_a_figure_for_each_direction() {
    let mut unknown = event();
    unknown.people.russia = None;
    assert_eq!(columns(unknown.clone()), ["russia"]);
    assert_eq!(columns(Event { counting: Counting::Doubtful, ..unknown }), nothing());
}

#[test]
fn a_standing_is_given_where_people_moved_and_only_there() {
    let mut without = event();
    without.standing.ukraine = None;
    assert_eq!(columns(without), ["ukraine_standing"]);
    let mut beyond = event();
    beyond.standing.russia = Some(Standing::Confirmed);
    assert_eq!(columns(beyond), ["russia_standing"]);
}

#[test]
fn an_event_of_nobody_is_not_counted() {
    let mut nobody = event();
    nobody.people.ukraine = Some(Count::default());
    nobody.standing.ukraine = None;
    assert_eq!(columns(nobody), ["ukraine"]);
}

#[test]
fn adults_are_known_and_no_more_than_all() {
    let adults = |adults| columns(Event { adults, ..event() });
    assert_eq!(adults(None), ["adults"]);
    assert_eq!(adults(Some(3)), nothing());
    assert_eq!(adults(Some(4)), ["adults"]);
}

#[test]
fn ages_are_kept_for_three_minors_and_more_only() {
    let ages = |adults, low, high| {
        let adults = Some(adults);
        columns(Event { adults, age_low_months: low, age_high_months: high, ..event() })
    };
    assert_eq!(ages(0, Some(24), Some(190)), nothing());
    assert_eq!(ages(1, Some(24), Some(190)), ["age_low"]);
    assert_eq!(ages(0, Some(190), Some(24)), ["age_low"]);
    assert_eq!(ages(0, Some(24), None), ["age_low"]);
}

#[test]
fn an_event_cannot_overlap_with_itself() {
    let overlap = Overlap { event: EventIndex(1), other: EventIndex(1), ..Overlap::default() };
    let dataset = Dataset { overlaps: vec![overlap], ..Dataset::default() };
    let mut problems = Problems::default();
    check(&dataset, &RawTable::default(), &RawTable::default(), &mut problems);
    assert_eq!(problems.iter().count(), 1);
}
