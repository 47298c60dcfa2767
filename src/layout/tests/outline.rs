use crate::layout::TimeScale;
use crate::layout::outline::{between, corners, drawn_steps};
use crate::options::Options;
use crate::sample::{dataset, day, event};
use crate::scene::Point;
use crate::series::{Cumulative, Step};

fn steps<const N: usize>(dates: [&str; N]) -> Vec<Step> {
    let dataset = dataset(dates.map(|date| event(date, 1, 0)));
    Cumulative::new(&dataset, &Options::default()).steps
}

/// January 2024, ten pixels a day.
fn january() -> TimeScale {
    TimeScale::new((day("2024-01-01"), day("2024-01-31")), (0.0, 300.0))
}

fn people(step: Option<&Step>) -> f64 {
    step.map_or(0.0, |step| f64::from(step.total.ukraine.value))
}

#[test]
fn a_line_goes_along_and_then_up_at_each_event() {
    let steps = steps(["2024-01-11", "2024-01-21"]);
    let line = corners(&steps, &[0, 1], &january(), people);
    let expected =
        [(0.0, 0.0), (100.0, 0.0), (100.0, 1.0), (200.0, 1.0), (200.0, 2.0), (300.0, 2.0)];
    assert_eq!(line, expected.map(|(x, y)| Point::new(x, y)));
}

#[test]
fn a_line_begins_with_the_total_of_the_days_before() {
    let steps = steps(["2023-12-01", "2023-12-02", "2024-01-11"]);
    let line = corners(&steps, &[2], &january(), people);
    assert_eq!(line[0], Point::new(0.0, 2.0));
}

#[test]
fn a_line_without_events_is_flat() {
    let line = corners(&[], &[], &january(), people);
    assert_eq!(line, [Point::new(0.0, 0.0), Point::new(300.0, 0.0)]);
}

#[test]
fn events_on_the_first_and_the_last_day_are_drawn_and_those_outside_are_not() {
    let steps = steps(["2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01"]);
    assert_eq!(drawn_steps(&steps, &january()), [1, 2]);
}

#[test]
fn of_more_events_than_columns_the_last_of_each_column_is_drawn() {
    let steps = steps(["2024-01-02", "2024-01-02", "2024-01-30", "2024-01-30", "2024-01-30"]);
    let narrow = TimeScale::new((day("2024-01-01"), day("2024-01-31")), (0.0, 2.0));
    assert_eq!(drawn_steps(&steps, &narrow), [1, 4]);
    assert_eq!(drawn_steps(&steps, &january()), [0, 1, 2, 3, 4]);
}

#[test]
fn an_area_goes_along_the_upper_line_and_back_along_the_lower_one() {
    let line = |y| [Point::new(0.0, y), Point::new(9.0, y)];
    let outline = between(&line(1.0), &line(5.0));
    assert_eq!(
        outline,
        [(0.0, 1.0), (9.0, 1.0), (9.0, 5.0), (0.0, 5.0)].map(|(x, y)| Point::new(x, y))
    );
}
