//! What the tests of the tag share: the functions of `www/fixtures/tag.js`, and what they find.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;
use serde_json::Value;

use crate::stage::{Colours, ensure_coloured};

/// The page with a column and without a chart.
pub(crate) const TAG: &str = "fixtures/tag.html";
/// The page with the static figure of each view inside its tag, and without a script that knows the tag.
pub(crate) const STILL: &str = "fixtures/still.html";

/// An event of the tag that reached the window.
#[derive(Debug, Deserialize)]
pub(crate) struct Told {
    /// Its name.
    #[serde(rename = "type")]
    pub(crate) name: String,
    /// What it says.
    pub(crate) detail: Value,
    /// The element's id.
    pub(crate) id: String,
}

/// Opens the page with a column, with the script that knows the tag.
pub(crate) fn open(page: &Page) -> Result<()> {
    page.open(TAG)?;
    load(page)
}

/// Runs `embed.js` in the page that is open.
pub(crate) fn load(page: &Page) -> Result<()> {
    let loaded: bool = page.run("return tag.load()")?;
    ensure!(loaded, "found no embed.js, expected the script to load");
    Ok(())
}

/// Opens a page with one chart, drawn, and gives a short text that is another for another picture.
pub(crate) fn draw(page: &Page, attributes: &Value) -> Result<String> {
    open(page)?;
    page.run::<()>(with("tag.put(arguments[0])", [attributes]))?;
    drawn(page)
}

/// Waits until the page's first chart is drawn and at rest.
pub(crate) fn drawn(page: &Page) -> Result<String> {
    page.run("return tag.drawn()")
}

/// A chart is drawn, in these colours.
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

/// The events of this name that reached the window.
pub(crate) fn told(page: &Page, name: &str) -> Result<Vec<Told>> {
    let mut told: Vec<Told> = page.run("return tag.told")?;
    told.retain(|event| event.name == name);
    Ok(told)
}

/// The page was told of one fault, with this code, by one event and one line in the console, and
/// of nothing else. Gives the message.
pub(crate) fn ensure_one_fault(page: &Page, code: &str) -> Result<String> {
    let faults = page.take_faults()?;
    let ours = |fault: &&String| fault.starts_with("homeward-error: ");
    let stray = |fault: &&String| !ours(fault) && !fault.starts_with("violation: script-src");
    ensure!(faults.iter().filter(ours).count() == 1, "found {faults:#?}, expected one event");
    ensure!(!faults.iter().any(|fault| stray(&fault)), "found {faults:#?}, expected ours alone");
    let told = told(page, "homeward-error")?;
    let [event] = told.as_slice() else { anyhow::bail!("found {told:?}, expected one event") };
    let word = |name: &str| event.detail.get(name).and_then(Value::as_str).unwrap_or_default();
    let message = word("message");
    ensure!(word("code") == code, "found {event:?}, expected the code {code}");
    ensure!(!message.is_empty(), "found {event:?}, expected a message");
    let said: Vec<String> = page.run("return tag.said")?;
    let expected = format!("homeward-chart: {code}: {message}");
    ensure!(said == [expected.as_str()], "found {said:#?} in the console, expected \"{expected}\"");
    Ok(message.to_owned())
}
