//! The buttons of a chart, and its method `select`.

use anyhow::{Result, ensure};
use e2e::{Key, Page, with};
use serde_json::{Value, json};

use crate::support::chart::{
    DETAILS, attribute, ensure_absent, ensure_focused, ensure_last_event, ensure_present,
    last_event, open_chart,
};
use crate::support::element::{fingerprint, fired_events};
use crate::support::expected::{self, Event};

/// Attribute names and values; `None` where the attribute is absent.
type Attributes = &'static [(&'static str, Option<&'static str>)];

/// The buttons to press with the keyboard: each label, and the attributes afterwards.
const PRESSES: [(&str, Attributes); 16] = [
    ("Separate", &[("stacked", Some("false"))]),
    ("Stacked", &[("stacked", Some("true"))]),
    ("2024", &[("from", Some("2024-01-01")), ("to", Some("2024-12-31"))]),
    ("2025", &[("from", Some("2025-01-01")), ("to", Some("2025-12-31"))]),
    ("All", &[("from", None), ("to", None)]),
    ("By direction", &[("view", Some("flows"))]),
    ("Reunion", &[("group", Some("event"))]),
    ("Month", &[("group", Some("month"))]),
    ("Quarter", &[("group", Some("quarter"))]),
    ("Year", &[("group", Some("year"))]),
    ("2024", &[("view", Some("flows")), ("to", Some("2024-12-31"))]),
    ("Last 12 months", &[("view", Some("flows"))]),
    ("All", &[("from", None), ("to", None)]),
    ("Other totals", &[("view", Some("claims")), ("group", Some("year"))]),
    ("2025", &[("view", Some("claims")), ("from", Some("2025-01-01"))]),
    ("Total", &[("view", Some("cumulative")), ("group", Some("year"))]),
];

pub(crate) fn every_button_sets_its_attributes_and_keeps_the_focus(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    for (views, (label, attributes)) in (1..).zip(PRESSES) {
        press(page, label)?;
        ensure_view_events(page, views)?;
        for (name, value) in attributes {
            let found = attribute(page, name)?;
            ensure!(found.as_deref() == *value, "{label}: found {name}={found:?}, not {value:?}");
        }
        ensure_pressed(page, label)?;
    }
    Ok(())
}

/// Waits for the button with this label, focuses it and presses it: the press before may not have
/// been rendered yet.
pub(crate) fn press(page: &Page, label: &str) -> Result<()> {
    let focused = "const labelled = ({ textContent }) => textContent === arguments[0];
      for (const options of tag.parts('.homeward-options')) options.open = true;
      const button = tag.parts('button[data-set]').find(labelled);
      button?.focus();
      return button !== undefined";
    page.wait(&format!("the button \"{label}\""), with(focused, [label]), |&focused: &bool| {
        focused
    })?;
    page.press(Key::Return)
}

/// Waits until so many view events were fired, the last with the element's options.
pub(crate) fn ensure_view_events(page: &Page, views: u32) -> Result<()> {
    let details = "return tag.events.filter(({ type }) => type === 'homeward-view').map(({ detail }) => detail)";
    let expected = format!("{views} view events");
    let details: Vec<Value> =
        page.wait(&expected, details, |details: &Vec<Value>| details.len() == views as usize)?;
    let options: Value = page.run("return tag.chart().options")?;
    ensure!(details.last() == Some(&options), "found {details:?}, expected {options} last");
    fingerprint(page).map(|_| ())
}

/// The button with this label is pressed and has kept the focus.
fn ensure_pressed(page: &Page, label: &str) -> Result<()> {
    let found: (String, Option<String>) = page.run(
        "const active = tag.active();
        return [active.textContent.slice(0, 40), active.getAttribute('aria-pressed')]",
    )?;
    let expected = (label.to_owned(), Some("true".to_owned()));
    ensure!(found == expected, "{label}: found the focus on {found:?}, expected it to stay");
    Ok(())
}

pub(crate) fn a_click_presses_a_button(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let middle = "const { x, y, width, height } = tag.part('button[data-view=flows]').getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    page.click(x.round(), y.round())?;
    ensure_view_events(page, 1)?;
    let view = attribute(page, "view")?;
    ensure!(view.as_deref() == Some("flows"), "found the view {view:?}, expected flows");
    ensure_present(page, "figure.homeward-figure, button[data-view=flows][aria-pressed=true]")
}

pub(crate) fn a_direction_can_be_hidden_but_never_both(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let both = shown(page)?;
    ensure!(both == ["true", "true"], "found {both:?}, expected both directions shown");
    // The toggle to press, the attribute afterwards, and whether each direction is then shown.
    let steps = [
        (0, "russia", ["false", "true"]),
        (0, "both", ["true", "true"]),
        (1, "ukraine", ["true", "false"]),
        // Hiding the only direction shows the other.
        (0, "russia", ["false", "true"]),
        (1, "ukraine", ["true", "false"]),
    ];
    for (views, (toggle, directions, expected)) in (1..).zip(steps) {
        page.run::<()>(with("tag.parts('.homeward-toggle')[arguments[0]].focus()", [toggle]))?;
        page.press(Key::Return)?;
        ensure_view_events(page, views)?;
        let found = attribute(page, "directions")?;
        ensure!(found.as_deref() == Some(directions), "found {found:?}, expected {directions}");
        let found = shown(page)?;
        ensure!(found == expected, "{directions}: found {found:?}, expected {expected:?}");
        let focused = "return tag.active() === tag.parts('.homeward-toggle')[arguments[0]]";
        let focused: bool = page.run(with(focused, [toggle]))?;
        ensure!(focused, "{directions}: found the focus elsewhere, expected it on the toggle");
    }
    Ok(())
}

/// Whether each direction is shown, by the toggles' `aria-pressed`.
fn shown(page: &Page) -> Result<Vec<String>> {
    page.run("return tag.parts('.homeward-toggle').map((one) => one.getAttribute('aria-pressed'))")
}

pub(crate) fn details_limit_the_dates_from_or_until_an_event(page: &Page) -> Result<()> {
    let events = expected::events()?;
    let Some(event) = events.get(5) else { anyhow::bail!("found {events:?}") };
    open_chart(page, &json!({}))?;
    page.run::<()>(with("tag.chart().select(arguments[0])", [&event.id]))?;
    for (views, (label, name)) in (1..).zip([("Start here", "from"), ("End here", "to")]) {
        let text = "tag.parts('.homeward-event [data-set]')
          .find(({ textContent }) => textContent === arguments[0]).focus()";
        page.wait::<Value>("the details", with(text, [label]), |_| true)?;
        page.press(Key::Return)?;
        ensure_view_events(page, views)?;
        let found = attribute(page, name)?;
        ensure!(found.as_deref() == Some(&event.date), "{label}: found {found:?} for {event:?}");
        ensure_focused(page, &format!("{DETAILS} [data-{name}]"))?;
    }
    // A custom date range has its own button, which goes when the range does.
    press(page, "All")?;
    ensure_view_events(page, 3)?;
    ensure_pressed(page, "All")
}

pub(crate) fn select_opens_an_id_and_throws_for_an_unknown_one(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    for event in [events.first(), events.last()].into_iter().flatten() {
        page.run::<()>(with("tag.chart().select(arguments[0])", [&event.id]))?;
        ensure_last_event(page, "homeward-select", event)?;
        ensure_present(page, &format!("{DETAILS} a[href^=http]"))?;
    }
    page.run::<()>("tag.chart().select(null)")?;
    last_event(page, "homeward-select", "no selection", |event: Option<&Event>| event.is_none())?;
    ensure_absent(page, DETAILS)?;
    let refusal = "try { tag.chart().select('nobody') } catch (error) {
        return [Object.prototype.toString.call(error), error.code, error.message];
      }
      return null";
    let refusal: Option<(String, String, String)> = page.run(refusal)?;
    let right = refusal.as_ref().is_some_and(|(kind, code, message)| {
        kind == "[object Error]" && code == "bad-option" && message.contains("nobody")
    });
    ensure!(right, "found {refusal:?}, expected an Error with the code bad-option");
    let errors = fired_events(page, "homeward-error")?;
    ensure!(errors.is_empty(), "found {errors:?}, expected no event for an error that is thrown");
    Ok(())
}
