//! A chart that a reader uses with a mouse, a keyboard or a finger.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::Value;

use super::element::{fingerprint, open};
use super::expected::Event;

/// Selects the datum list: its first match is the datum that the Tab key reaches.
pub(crate) const DATUM: &str = "[data-datum]";
/// Selects the details that a selection opens.
pub(crate) const DETAILS: &str = ".homeward-event:not([hidden])";
/// Selects the tooltip while it is shown.
pub(crate) const TOOLTIP: &str = ".homeward-tooltip:not(:empty)";
/// A position beside and below every chart of [`open_chart`].
const OUTSIDE: [f64; 2] = [990.0, 890.0];

/// Opens a page with a chart in a column that leaves room beside it, where the mouse is.
pub(crate) fn open_chart(page: &Page, attributes: &Value) -> Result<()> {
    move_mouse_outside(page)?;
    open(page)?;
    insert_chart(page, attributes)
}

/// Inserts a chart into the open page and waits until its datum list is there.
pub(crate) fn insert_chart(page: &Page, attributes: &Value) -> Result<()> {
    let insert = "document.querySelector('#column').style.width = '700px'; tag.add(arguments[0])";
    page.run::<()>(with(insert, [attributes]))?;
    fingerprint(page)?;
    let complete = "return tag.parts('[data-datum]').length > 0";
    page.wait("the datum list", complete, |&complete: &bool| complete).map(|_| ())
}

/// Moves the mouse out of the chart.
pub(crate) fn move_mouse_outside(page: &Page) -> Result<()> {
    page.point(OUTSIDE[0], OUTSIDE[1])
}

/// A position in the picture, by shares of its width and height, at whole pixels of the window.
pub(crate) fn position(page: &Page, across: f64, down: f64) -> Result<[f64; 2]> {
    let text = "const { x, y, width, height } = tag.canvas().getBoundingClientRect();
      return [x + arguments[0] * width, y + arguments[1] * height].map(Math.round)";
    page.run(with(text, [across, down]))
}

/// Waits until the detail of the last event of this type is right, and gives it.
pub(crate) fn last_event(
    page: &Page,
    name: &str,
    expected: &str,
    is_right: impl Fn(Option<&Event>) -> bool,
) -> Result<Option<Event>> {
    let text =
        "return tag.events.filter(({ type }) => type === arguments[0]).at(-1)?.detail ?? null";
    page.wait(expected, with(text, [name]), |event: &Option<Event>| is_right(event.as_ref()))
}

/// Waits until the last event of this type is about this event of the record.
pub(crate) fn ensure_last_event(page: &Page, name: &str, event: &Event) -> Result<()> {
    let expected = format!("{name} of {event:?}");
    last_event(page, name, &expected, |last| last == Some(event)).map(|_| ())
}

/// How many events of this type have been fired.
pub(crate) fn count_events(page: &Page, name: &str) -> Result<u32> {
    page.run(with("return tag.events.filter(({ type }) => type === arguments[0]).length", [name]))
}

/// The text of a part of the chart; empty where there is none.
pub(crate) fn text(page: &Page, part: &str) -> Result<String> {
    page.run(with("return tag.part(arguments[0])?.textContent ?? ''", [part]))
}

/// Waits until the chart has such a part.
pub(crate) fn ensure_present(page: &Page, part: &str) -> Result<()> {
    let found = with("return tag.part(arguments[0]) !== null", [part]);
    page.wait(&format!("{part} in the chart"), found, |&found: &bool| found).map(|_| ())
}

/// Waits until the chart has no such part.
pub(crate) fn ensure_absent(page: &Page, part: &str) -> Result<()> {
    let found = with("return tag.part(arguments[0]) !== null", [part]);
    page.wait(&format!("no {part} in the chart"), found, |&found: &bool| !found).map(|_| ())
}

/// The keyboard focus is on such a part of the page or of a chart.
pub(crate) fn ensure_focused(page: &Page, part: &str) -> Result<()> {
    let found: (bool, String) = page.run(with(
        "const active = tag.active();
        return [active.matches(arguments[0]), active.outerHTML.slice(0, 120)]",
        [part],
    ))?;
    ensure!(found.0, "found the focus on {}, expected {part}", found.1);
    Ok(())
}

/// Focuses a part of the chart.
pub(crate) fn focus(page: &Page, part: &str) -> Result<()> {
    page.run(with("tag.part(arguments[0]).focus()", [part]))
}

/// An attribute of the element.
pub(crate) fn attribute(page: &Page, name: &str) -> Result<Option<String>> {
    page.run(with("return tag.chart().getAttribute(arguments[0])", [name]))
}
