use crate::options::Options;
use crate::sample::{dataset, day, days, event, source};
use crate::series::domain;
use record::{Counting, Dataset, Event, SourceKind};

fn dates(dataset: &Dataset, options: &Options) -> [String; 2] {
    let (first, last) = domain(dataset, options);
    [first.to_string(), last.to_string()]
}

#[test]
fn the_axis_begins_with_the_month_of_the_first_counted_event() {
    let doubtful = Event { counting: Counting::Doubtful, ..event("2023-01-15", 1, 0) };
    let dataset = dataset([doubtful, event("2024-07-01", 1, 0), event("2024-05-22", 1, 0)]);
    assert_eq!(dates(&dataset, &Options::default())[0], "2024-05-01");
}

#[test]
fn the_axis_ends_on_the_day_of_the_newest_source() {
    let mut dataset = dataset([event("2024-05-22", 1, 0)]);
    dataset.sources = vec![source("A", SourceKind::News)];
    assert_eq!(dates(&dataset, &Options::default())[1], "2024-12-31");
}

#[test]
fn the_axis_reaches_the_last_event_where_every_source_is_older() {
    let mut dataset = dataset([event("2025-05-22", 1, 0)]);
    dataset.sources = vec![source("A", SourceKind::News)];
    assert_eq!(dates(&dataset, &Options::default())[1], "2025-05-22");
}

#[test]
fn from_and_to_are_the_ends_of_the_axis() {
    let dataset = dataset([event("2024-05-22", 1, 0)]);
    let options = days("2024-02-03", "2024-09-08");
    assert_eq!(dates(&dataset, &options), ["2024-02-03", "2024-09-08"]);
}

#[test]
fn an_axis_that_would_end_before_it_begins_is_one_day() {
    let dataset = dataset([event("2024-05-22", 1, 0)]);
    let options = Options { from: Some(day("2025-01-01")), ..Options::default() };
    assert_eq!(dates(&dataset, &options), ["2024-05-22", "2024-05-22"]);
}

#[test]
fn an_empty_record_has_an_axis_of_one_day() {
    let (first, last) = domain(&Dataset::default(), &Options::default());
    assert_eq!(first, last);
}

#[test]
fn an_empty_record_has_the_axis_that_is_asked_for() {
    let options = days("2024-02-03", "2024-09-08");
    assert_eq!(dates(&Dataset::default(), &options), ["2024-02-03", "2024-09-08"]);
}
