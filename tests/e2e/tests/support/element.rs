//! The element `<homeward-chart>`, by the functions of `www/fixtures/tag.js`.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};
use e2e::{Page, with};
use serde::Deserialize;
use serde_json::Value;

use super::colours::{Colours, ensure_coloured};

/// The page with a column and without a chart.
pub(crate) const ELEMENT_PAGE: &str = "fixtures/tag.html";
/// The page with a chart of each view with its static figure, and without the script.
pub(crate) const STATIC_PAGE: &str = "fixtures/static.html";

/// An event of the element that reached the window.
#[derive(Debug, Deserialize)]
pub(crate) struct FiredEvent {
    /// Its type.
    #[serde(rename = "type")]
    pub(crate) name: String,
    /// Its detail.
    pub(crate) detail: Value,
    /// The id of its target.
    pub(crate) id: String,
}

/// Opens the page with a column and loads the script that defines the element.
pub(crate) fn open(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    load(page)
}

/// Loads `embed.js` in the open page.
pub(crate) fn load(page: &Page) -> Result<()> {
    let loaded: bool = page.run("return tag.load()")?;
    ensure!(loaded, "found no embed.js, expected the script to load");
    Ok(())
}

/// Opens a page with one chart and gives the fingerprint of its picture.
pub(crate) fn draw(page: &Page, attributes: &Value) -> Result<String> {
    open(page)?;
    page.run::<()>(with("tag.add(arguments[0])", [attributes]))?;
    fingerprint(page)
}

/// Waits until the picture of the page's first chart no longer changes, and gives a fingerprint of it.
pub(crate) fn fingerprint(page: &Page) -> Result<String> {
    page.run("return tag.drawn()")
}

/// Waits until the element is defined.
pub(crate) fn ensure_defined(page: &Page) -> Result<()> {
    let defined = "return !!customElements.get('homeward-chart')";
    page.wait("a defined element", defined, |&defined: &bool| defined).map(|_| ())
}

/// A chart shows a picture in these colours.
pub(crate) fn ensure_painted(page: &Page, chart: &str, colours: &Colours) -> Result<()> {
    let [ukraine, russia] = colours.directions;
    let script = with(
        "const [chart, ...colours] = arguments;
        return picture.count(tag.canvas(tag.chart(chart)), ...colours)",
        [chart, colours.ground, ukraine, russia],
    );
    let found: BTreeMap<String, u32> = page.run(script)?;
    ensure_coloured(chart, &found, colours)
}

/// The events of this type that reached the window.
pub(crate) fn fired_events(page: &Page, name: &str) -> Result<Vec<FiredEvent>> {
    let mut events: Vec<FiredEvent> = page.run("return tag.events")?;
    events.retain(|event| event.name == name);
    Ok(events)
}

/// The only fault of the page is one error event with this code, with one line in the console.
/// Gives its message.
pub(crate) fn ensure_one_error(page: &Page, code: &str) -> Result<String> {
    let faults = page.take_faults()?;
    let ours = |fault: &&String| fault.starts_with("homeward-error: ");
    let stray = |fault: &&String| !ours(fault) && !fault.starts_with("violation: script-src");
    ensure!(faults.iter().filter(ours).count() == 1, "found {faults:#?}, expected one error event");
    ensure!(!faults.iter().any(|fault| stray(&fault)), "found {faults:#?}, expected nothing else");
    let events = fired_events(page, "homeward-error")?;
    let [event] = events.as_slice() else { bail!("found {events:?}, expected one error event") };
    let text = |name: &str| event.detail.get(name).and_then(Value::as_str).unwrap_or_default();
    let message = text("message");
    ensure!(text("code") == code, "found {event:?}, expected the code {code}");
    ensure!(!message.is_empty(), "found {event:?}, expected a message");
    let console: Vec<String> = page.run("return tag.consoleErrors")?;
    let expected = format!("homeward-chart: {code}: {message}");
    ensure!(
        console == [expected.as_str()],
        "found {console:#?} in the console, expected \"{expected}\""
    );
    Ok(message.to_owned())
}
