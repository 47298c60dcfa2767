//! What the tests of reading share: the record, and a chart under a reader's hand.

use std::path::Path;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use record::{Dataset, Direction, EventIndex, Owner};
use serde::Deserialize;
use serde_json::Value;

use crate::tag::{drawn, open};

/// The tables.
pub(crate) const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");
/// The walk's stop that a tabulator reaches, and all stops.
pub(crate) const STOP: &str = "[data-stop]";
/// What a selection opens.
pub(crate) const DETAILS: &str = ".homeward-event:not([hidden])";
/// Beside and below every chart of [`chart`], where a mouse reads nothing.
const AWAY: [f64; 2] = [990.0, 890.0];

/// What a chart tells of an event.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) date: String,
    pub(crate) ukraine: u32,
    pub(crate) russia: u32,
}

/// A counted event, as the record has it.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    pub(crate) told: Event,
    /// All people up to and with it, and those by direction.
    pub(crate) so_far: [u32; 3],
    pub(crate) sources: usize,
}

/// The day on which the record was last checked.
pub(crate) fn checked() -> Result<String> {
    let dataset = record::tables::load(Path::new(DATA))?;
    Ok(dataset.checked.unwrap_or_default().to_string())
}

/// The counted events, earliest first.
pub(crate) fn counted() -> Result<Vec<Counted>> {
    let dataset = record::tables::load(Path::new(DATA))?;
    let mut events: Vec<Counted> = (0_u32..)
        .zip(&dataset.events)
        .filter(|(_, event)| event.is_counted())
        .map(|(index, _)| counted_at(&dataset, EventIndex(index)))
        .collect::<Option<_>>()
        .unwrap_or_default();
    events.sort_by(|a, b| a.told.date.cmp(&b.told.date));
    let mut so_far = [0; 3];
    for event in &mut events {
        let Event { ukraine, russia, .. } = event.told;
        for (sum, people) in so_far.iter_mut().zip([ukraine + russia, ukraine, russia]) {
            *sum += people;
        }
        event.so_far = so_far;
    }
    ensure!(events.len() == 23, "found {} counted events, expected 23", events.len());
    Ok(events)
}

fn counted_at(dataset: &Dataset, index: EventIndex) -> Option<Counted> {
    let event = dataset.event(index)?;
    let people = |direction| event.count(direction).value;
    let told = Event {
        id: event.id.clone(),
        date: event.date.to_string(),
        ukraine: people(Direction::Ukraine),
        russia: people(Direction::Russia),
    };
    let sources = dataset.sources_of(Owner::Event(index)).count();
    Some(Counted { told, so_far: [0; 3], sources })
}

/// What is told of all of them.
pub(crate) fn all_events() -> Result<Vec<Event>> {
    Ok(counted()?.into_iter().map(|event| event.told).collect())
}

/// Opens a page with a chart in a column that leaves room beside it, and the mouse there.
pub(crate) fn chart(page: &Page, attributes: &Value) -> Result<()> {
    page.point(AWAY[0], AWAY[1])?;
    open(page)?;
    put(page, attributes)
}

/// Puts a chart into the page that is open.
pub(crate) fn put(page: &Page, attributes: &Value) -> Result<()> {
    let put = "document.querySelector('#column').style.width = '700px'; tag.put(arguments[0])";
    page.run::<()>(with(put, [attributes]))?;
    drawn(page)?;
    let whole = "return tag.parts('[data-stop]').length > 0";
    page.wait("the walk", whole, |&whole: &bool| whole).map(|_| ())
}

/// Moves the mouse out of the chart.
pub(crate) fn leave(page: &Page) -> Result<()> {
    page.point(AWAY[0], AWAY[1])
}

/// A place in the picture, by shares of its width and height, at whole pixels of the window.
pub(crate) fn place(page: &Page, across: f64, down: f64) -> Result<[f64; 2]> {
    let text = "const { x, y, width, height } = tag.canvas().getBoundingClientRect();
      return [x + arguments[0] * width, y + arguments[1] * height].map(Math.round)";
    page.run(with(text, [across, down]))
}

/// Waits until what was told last under this name is right, and gives that.
pub(crate) fn last(
    page: &Page,
    name: &str,
    expected: &str,
    is_right: impl Fn(Option<&Event>) -> bool,
) -> Result<Option<Event>> {
    let text = "return tag.told.filter(({ type }) => type === arguments[0]).at(-1)?.detail ?? null";
    page.wait(expected, with(text, [name]), |told: &Option<Event>| is_right(told.as_ref()))
}

/// Waits until this was told last under this name.
pub(crate) fn ensure_last(page: &Page, name: &str, event: &Event) -> Result<()> {
    let expected = format!("{name} of {event:?}");
    last(page, name, &expected, |told| told == Some(event)).map(|_| ())
}

/// How many events of this name have been told.
pub(crate) fn count(page: &Page, name: &str) -> Result<u32> {
    page.run(with("return tag.told.filter(({ type }) => type === arguments[0]).length", [name]))
}

/// The words of a part of the chart; empty where there is none.
pub(crate) fn words(page: &Page, part: &str) -> Result<String> {
    page.run(with("return tag.part(arguments[0])?.textContent ?? ''", [part]))
}

/// Waits until a part of the chart is there, or gone.
pub(crate) fn ensure_there(page: &Page, part: &str, there: bool) -> Result<()> {
    let text = with("return tag.part(arguments[0]) !== null", [part]);
    let expected = format!("{part} that is {}", if there { "there" } else { "gone" });
    page.wait(&expected, text, |&found: &bool| found == there).map(|_| ())
}

/// The keyboard's focus is on such a part of the page or of a chart.
pub(crate) fn ensure_active(page: &Page, part: &str) -> Result<()> {
    let found: (bool, String) = page.run(with(
        "const active = tag.active();
        return [active.matches(arguments[0]), active.outerHTML.slice(0, 120)]",
        [part],
    ))?;
    ensure!(found.0, "found the focus on {}, expected {part}", found.1);
    Ok(())
}

/// Gives a part of the chart the keyboard.
pub(crate) fn focus(page: &Page, part: &str) -> Result<()> {
    page.run(with("tag.part(arguments[0]).focus()", [part]))
}

/// An attribute of the tag.
pub(crate) fn attribute(page: &Page, name: &str) -> Result<Option<String>> {
    page.run(with("return tag.chart().getAttribute(arguments[0])", [name]))
}
