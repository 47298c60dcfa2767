//! A chart used with the keyboard.

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use serde_json::json;

use crate::support::chart::{
    DATUM, DETAILS, TOOLTIP, ensure_absent, ensure_focused, ensure_last_event, ensure_present,
    focus, last_event, open_chart, text,
};
use crate::support::element::fired_events;
use crate::support::expected::{self, Event, counted_events};

/// Selects the live region.
const STATUS: &str = "[role=status]";
/// More presses of the Tab key than a chart has tab stops.
const MANY_PRESSES: u32 = 40;

pub(crate) fn the_datum_list_is_one_tab_stop(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let surround = "const button = (id) =>
        Object.assign(document.createElement('button'), { id, textContent: id });
      const column = document.querySelector('#column');
      column.before(button('before'));
      column.after(button('after'));
      document.querySelector('#before').focus()";
    page.run::<()>(surround)?;
    let forward = tab_order(page, "#after", |page| page.press(Key::Tab))?;
    ensure!(data(&forward) == ["0"], "found {forward:?}, expected one datum, the first");
    let back = tab_order(page, "#before", |page| page.press_shifted(Key::Tab))?;
    ensure!(data(&back) == ["0"], "found {back:?} backwards, expected the same datum");
    // The Tab key returns to the datum that was focused last.
    focus(page, DATUM)?;
    page.press(Key::End)?;
    page.run::<()>("document.querySelector('#before').focus()")?;
    let again = tab_order(page, "#after", |page| page.press(Key::Tab))?;
    ensure!(data(&again) == ["22"], "found {again:?}, expected the datum that was focused last");
    Ok(())
}

/// What each press focuses until the end has the focus: the index of a datum, or a description.
fn tab_order(page: &Page, end: &str, press: fn(&Page) -> Result<()>) -> Result<Vec<String>> {
    let mut order = Vec::new();
    for _ in 0..MANY_PRESSES {
        press(page)?;
        let active = "const active = tag.active();
          return active.matches(arguments[0])
            ? null
            : active.dataset.datum ?? `${active.localName}.${active.className} ${active.textContent.slice(0, 9)}`";
        let Some(active) = page.run::<Option<String>>(with(active, [end]))? else {
            return Ok(order);
        };
        order.push(active);
    }
    anyhow::bail!("found {order:?} after {MANY_PRESSES} presses, expected {end} at the end")
}

/// The indices of data among these.
fn data(order: &[String]) -> Vec<&str> {
    let is_number = |text: &&str| text.chars().all(|letter| letter.is_ascii_digit());
    order.iter().map(String::as_str).filter(is_number).collect()
}

pub(crate) fn arrow_keys_focus_every_event_in_order(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    for event in &events {
        ensure_last_event(page, "homeward-focus", event)?;
        page.press(Key::Right)?;
    }
    page.wait_two_frames()?;
    let fired = fired_events(page, "homeward-focus")?;
    let focused: Vec<Event> = fired
        .into_iter()
        .map(|event| serde_json::from_value(event.detail))
        .collect::<Result<_, _>>()?;
    ensure!(focused == events, "found {focused:#?}, expected each event once, in order");
    ensure_focused(page, "[data-datum='22']")?;
    page.press(Key::Left)?;
    ensure_last_event(page, "homeward-focus", at(&events, 21)?)
}

pub(crate) fn every_datum_has_the_numbers_of_the_record(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let texts: Vec<String> =
        page.run("return tag.parts('[data-datum]').map(({ textContent }) => textContent)")?;
    let events = counted_events()?;
    ensure!(texts.len() == events.len(), "found {} data, expected {}", texts.len(), events.len());
    for (text, counted) in texts.iter().zip(&events) {
        let [all, to_ukraine, to_russia] = counted.totals;
        let event = &counted.event;
        let year = event.date.get(..4).unwrap_or_default();
        let total = format!(": {to_ukraine} to Ukraine, {to_russia} to Russia");
        let mut parts = vec![year.to_owned(), format!("Running total {all}"), total];
        for (people, side) in [(event.ukraine, "Ukraine"), (event.russia, "Russia")] {
            parts.extend((people > 0).then(|| format!("{people} to {side}")));
        }
        let complete = parts.iter().all(|part| text.contains(part));
        ensure!(complete, "found \"{text}\" for {event:?}, expected {parts:?}");
    }
    Ok(())
}

pub(crate) fn home_end_and_page_keys_go_to_the_ends_and_years(page: &Page) -> Result<()> {
    let events = expected::events()?;
    let (first, last) = (at(&events, 0)?, at(&events, 22)?);
    let year = |event: &Event| event.date.get(..4).unwrap_or_default().to_owned();
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    page.press(Key::End)?;
    ensure_last_event(page, "homeward-focus", last)?;
    let mut here = last;
    while year(here) != year(first) {
        page.press(Key::PageUp)?;
        here = events.iter().rev().find(|event| year(event) < year(here)).unwrap_or(first);
        ensure_last_event(page, "homeward-focus", here)?;
    }
    page.press(Key::Home)?;
    ensure_last_event(page, "homeward-focus", first)?;
    here = first;
    while year(here) != year(last) {
        page.press(Key::PageDown)?;
        here = events.iter().find(|event| year(event) > year(here)).unwrap_or(last);
        ensure_last_event(page, "homeward-focus", here)?;
    }
    page.press(Key::PageDown)?;
    ensure_last_event(page, "homeward-focus", last)?;
    // The chart's keys do not scroll the page.
    let down: f64 = page.run("return scrollY")?;
    ensure!(down == 0.0, "found the page scrolled by {down}, expected no scrolling");
    Ok(())
}

pub(crate) fn up_and_down_change_the_series_and_announce_it(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    ensure_last_event(page, "homeward-focus", at(&events, 0)?)?;
    ensure_announced(page, Key::Down, "To Ukraine")?;
    let status = text(page, STATUS)?;
    ensure!(status.contains("4 to Ukraine"), "found \"{status}\", expected the datum's numbers");
    // In a series, arrow keys skip events without a value in it.
    for event in events.iter().filter(|event| event.ukraine > 0) {
        ensure_last_event(page, "homeward-focus", event)?;
        page.press(Key::Right)?;
    }
    ensure_announced(page, Key::Down, "To Russia")?;
    // The focus moves to a datum of the new series.
    last_event(page, "homeward-focus", "an event to Russia", |event| {
        event.is_some_and(|event| event.russia > 0)
    })?;
    ensure_announced(page, Key::Down, "Both directions")?;
    ensure_announced(page, Key::Up, "To Russia")
}

fn ensure_announced(page: &Page, key: Key, start: &str) -> Result<()> {
    page.press(key)?;
    let status = with("return tag.part(arguments[0]).textContent", [STATUS]);
    page.wait(start, status, |status: &String| status.starts_with(start)).map(|_| ())
}

pub(crate) fn enter_opens_details_and_escape_returns_the_focus(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    page.press(Key::Right)?;
    page.press(Key::Right)?;
    page.press(Key::Return)?;
    ensure_last_event(page, "homeward-select", at(&events, 2)?)?;
    ensure_present(page, &format!("{DETAILS} a[href^=http]"))?;
    ensure_focused(page, DETAILS)?;
    for part in [".homeward-previous", ".homeward-next", "[data-close]", "a[href^=http]"] {
        page.press(Key::Tab)?;
        ensure_focused(page, &format!("{DETAILS} {part}"))?;
    }
    page.press(Key::Escape)?;
    last_event(page, "homeward-select", "no selection", |event| event.is_none())?;
    ensure_absent(page, DETAILS)?;
    ensure_focused(page, "[data-datum='2']")?;
    page.press(Key::Right)?;
    ensure_last_event(page, "homeward-focus", at(&events, 3)?)?;
    // Opened once more, and closed by its own button.
    page.press(' ')?;
    ensure_last_event(page, "homeward-select", at(&events, 3)?)?;
    ensure_present(page, &format!("{DETAILS} [data-close]"))?;
    focus(page, "[data-close]")?;
    page.press(Key::Return)?;
    ensure_absent(page, DETAILS)?;
    ensure_focused(page, "[data-datum='3']")
}

pub(crate) fn a_change_of_an_attribute_keeps_the_focused_datum(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    page.press(Key::Right)?;
    ensure_last_event(page, "homeward-focus", at(&events, 1)?)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'dark'); return tag.frames(5)")?;
    ensure_focused(page, "[data-datum='1']")?;
    page.press(Key::Right)?;
    ensure_last_event(page, "homeward-focus", at(&events, 2)?)
}

pub(crate) fn one_datum_can_be_tabbed_to_in_every_view(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    page.press(Key::End)?;
    let reachable = "return tag.drawn().then(() =>
      tag.parts('[data-datum]').filter(({ tabIndex }) => tabIndex === 0).length)";
    for (name, value) in
        [("to", "2024-12-31"), ("view", "flows"), ("group", "event"), ("group", "year")]
    {
        let set = "tag.chart().setAttribute(...arguments)";
        page.run::<()>(with(set, [name, value]))?;
        let found: u32 = page.run(reachable)?;
        ensure!(
            found == 1,
            "{name}=\"{value}\": found {found} data that can be tabbed to, expected one"
        );
        focus(page, "[data-datum]:last-of-type")?;
    }
    Ok(())
}

pub(crate) fn keys_work_after_bars_are_grouped_anew(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "view": "flows" }))?;
    let wide: u32 = page.run(DATUM_COUNT)?;
    focus(page, DATUM)?;
    page.press(Key::Right)?;
    page.run::<()>("document.querySelector('#column').style.width = '300px'")?;
    let narrow: u32 = page.run(DATUM_COUNT)?;
    ensure!(narrow < wide, "found {narrow} bars after {wide}, expected fewer where it is narrow");
    focus(page, DATUM)?;
    page.press(Key::Right)?;
    last_event(page, "homeward-focus", "an event", |event| event.is_some()).map(|_| ())
}

/// How many data there are once the chart is drawn.
const DATUM_COUNT: &str = "return tag.drawn().then(() => tag.parts('[data-datum]').length)";

pub(crate) fn escape_hides_the_tooltip_and_keeps_the_focus(page: &Page) -> Result<()> {
    let events = expected::events()?;
    open_chart(page, &json!({}))?;
    focus(page, DATUM)?;
    page.press(Key::Right)?;
    ensure_present(page, TOOLTIP)?;
    page.press(Key::Escape)?;
    last_event(page, "homeward-focus", "no event", |event| event.is_none())?;
    ensure_absent(page, TOOLTIP)?;
    ensure_focused(page, "[data-datum='1']")?;
    page.press(Key::Right)?;
    ensure_last_event(page, "homeward-focus", at(&events, 2)?)?;
    ensure_present(page, TOOLTIP)
}

fn at(events: &[Event], index: usize) -> Result<&Event> {
    events.get(index).with_context(|| format!("found no event {index}, expected one"))
}
