//! The numbers that a chart is expected to show: those of the frozen record.

use std::path::Path;

use anyhow::{Result, ensure};
use record::{Dataset, Direction, EntryId, EventIndex};
use serde::Deserialize;

/// The tables of the record that the fixture site is built with.
const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../record-1.0.0");

/// The detail of a chart's event about an event of the record.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) date: String,
    pub(crate) ukraine: u32,
    pub(crate) russia: u32,
}

/// A counted event, as the record has it.
#[derive(Clone, Debug)]
pub(crate) struct CountedEvent {
    pub(crate) event: Event,
    /// Running totals including this event: all people, to Ukraine, to Russia.
    pub(crate) totals: [u32; 3],
    pub(crate) sources: usize,
}

/// The record.
pub(crate) fn dataset() -> Result<Dataset> {
    Ok(record::csv::load(Path::new(TABLES))?)
}

/// The day on which the record was last checked.
pub(crate) fn check_date() -> Result<String> {
    Ok(dataset()?.checked.unwrap_or_default().to_string())
}

/// The counted events, earliest first.
pub(crate) fn counted_events() -> Result<Vec<CountedEvent>> {
    let dataset = dataset()?;
    let mut events: Vec<CountedEvent> = (0_u32..)
        .zip(&dataset.events)
        .filter(|(_, event)| event.is_counted())
        .map(|(index, _)| counted_event(&dataset, EventIndex(index)))
        .collect::<Option<_>>()
        .unwrap_or_default();
    events.sort_by(|a, b| a.event.date.cmp(&b.event.date));
    let mut totals = [0; 3];
    for counted in &mut events {
        let Event { ukraine, russia, .. } = counted.event;
        for (sum, people) in totals.iter_mut().zip([ukraine + russia, ukraine, russia]) {
            *sum += people;
        }
        counted.totals = totals;
    }
    ensure!(events.len() == 23, "found {} counted events, expected 23", events.len());
    Ok(events)
}

fn counted_event(dataset: &Dataset, index: EventIndex) -> Option<CountedEvent> {
    let event = dataset.event(index)?;
    let people = |direction| event.count(direction).value;
    let detail = Event {
        id: event.id.clone(),
        date: event.date.to_string(),
        ukraine: people(Direction::Ukraine),
        russia: people(Direction::Russia),
    };
    let sources = dataset.sources_of(EntryId::Event(index)).count();
    Some(CountedEvent { event: detail, totals: [0; 3], sources })
}

/// The details of all counted events, earliest first.
pub(crate) fn events() -> Result<Vec<Event>> {
    Ok(counted_events()?.into_iter().map(|counted| counted.event).collect())
}
