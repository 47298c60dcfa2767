use super::table::{Row, Table};
use crate::options::Options;
use crate::series::Series;
use crate::text;
use crate::text::Locale;
use record::{Dataset, Direction, EntryId, Event, EventIndex, Keyword, Value};

const COLUMNS: [&str; 22] = [
    "id",
    "date",
    "date_end",
    "precision",
    "status",
    "counting",
    "title",
    "ukraine",
    "ukraine_low",
    "ukraine_high",
    "ukraine_standing",
    "russia",
    "russia_low",
    "russia_high",
    "russia_standing",
    "third_country",
    "adults",
    "mediator",
    "place",
    "readings",
    "publishers",
    "urls",
];

/// One row for each event: the counted and the separately shown ones of the figure, or all.
pub(super) fn table(
    dataset: &Dataset,
    series: &Series,
    shown: Option<&Options>,
    locale: &Locale,
) -> Table {
    let mut events = Vec::new();
    if shown.is_some() {
        events = series.events(dataset);
    }
    for (index, event) in dataset.indexed_events() {
        let is_apart = |options: &Options| options.include.has(event) && options.shows(event.date);
        if shown.is_none_or(is_apart) {
            events.push(index);
        }
    }
    events.sort_unstable();
    let row =
        |index: EventIndex| dataset.event(index).map(|event| row(dataset, event, index, locale));
    let rows = events.into_iter().filter_map(row).collect();
    Table { columns: &COLUMNS, rows }
}

fn row(dataset: &Dataset, event: &Event, index: EventIndex, locale: &Locale) -> Vec<Value> {
    let mut row = Row::default();
    row.text(&event.id);
    row.day(event.date);
    row.text(&event.date_end.map_or_else(String::new, |day| day.to_string()));
    row.text(event.precision.keyword());
    row.text(event.status.keyword());
    row.text(event.counting.keyword());
    row.text(&event.title);
    for direction in Direction::BOTH {
        let people = *event.people.get(direction);
        row.number(people.map(|people| people.value));
        row.number(people.map(|people| people.low));
        row.number(people.map(|people| people.high));
        row.text(event.standing.get(direction).map_or("", |standing| standing.keyword()));
    }
    row.number(event.third_country);
    row.number(event.adults);
    row.text(&event.mediator_name);
    row.text(&event.place);
    let mut reports = Vec::new();
    for report in &dataset.reports {
        if report.event == index {
            reports.push(Value::Text(text::report(report, locale)));
        }
    }
    row.0.push(Value::List(reports));
    row.sources(dataset, EntryId::Event(index));
    row.0
}
