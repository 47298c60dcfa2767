use super::table::{Table, day, number, sources, text};
use crate::locale::Locale;
use crate::series::Series;
use crate::words;
use record::{Dataset, Direction, Event, EventIndex, Owner, Value, Word};

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

/// One row for each event: those counted in what is shown, or all there are.
pub(super) fn table(dataset: &Dataset, shown: Option<&Series>, locale: &Locale) -> Table {
    let events = match shown {
        Some(series) => series.events(),
        None => (0_u32..).map(EventIndex).zip(&dataset.events).map(|(index, _)| index).collect(),
    };
    let mut rows = Vec::with_capacity(events.len());
    for index in events {
        if let Some(event) = dataset.event(index) {
            rows.push(row(dataset, event, index, locale));
        }
    }
    Table { columns: &COLUMNS, rows }
}

fn row(dataset: &Dataset, event: &Event, index: EventIndex, locale: &Locale) -> Vec<Value> {
    let mut row = vec![
        text(&event.id),
        day(event.date),
        event.date_end.map_or(Value::Null, day),
        text(event.precision.word()),
        text(event.status.word()),
        text(event.counting.word()),
        text(&event.title),
    ];
    for direction in Direction::BOTH {
        let people = *event.people.get(direction);
        for figure in [
            people.map(|people| people.value),
            people.map(|people| people.low),
            people.map(|people| people.high),
        ] {
            row.push(number(figure));
        }
        row.push(event.standing.get(direction).map_or(Value::Null, |said| text(said.word())));
    }
    row.extend([
        number(event.third_country),
        number(event.adults),
        text(&event.mediator_name),
        text(&event.place),
    ]);
    let mut readings = Vec::new();
    for reading in dataset.readings.iter().filter(|reading| reading.event == index) {
        readings.push(Value::Text(words::reading(reading, locale)));
    }
    row.push(Value::List(readings));
    row.extend(sources(dataset, Owner::Event(index)));
    row
}
