//! The chart read by keys.

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use serde_json::json;

use crate::reader::{
    DETAILS, Event, STOP, all_events, chart, counted, ensure_active, ensure_last, ensure_there,
    focus, last, words,
};
use crate::stage;

/// What is announced.
const STATUS: &str = "[role=status]";
/// How many presses lead through a chart and out of it, at most.
const MANY: u32 = 40;

pub(crate) fn a_tabulator_reaches_the_walk_in_one_stop(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let surround = "const button = (id) =>
        Object.assign(document.createElement('button'), { id, textContent: id });
      const column = document.querySelector('#column');
      column.before(button('before'));
      column.after(button('after'));
      document.querySelector('#before').focus()";
    page.run::<()>(surround)?;
    let forth = tabbed(page, "#after", |page| page.press(Key::Tab))?;
    ensure!(stops(&forth) == ["0"], "found {forth:?}, expected one stop, the first");
    let back = tabbed(page, "#before", |page| page.press_shifted(Key::Tab))?;
    ensure!(stops(&back) == ["0"], "found {back:?} on the way back, expected the same stop");
    // The walk is left where it was read last, and entered there again.
    focus(page, STOP)?;
    page.press(Key::End)?;
    page.run::<()>("document.querySelector('#before').focus()")?;
    let again = tabbed(page, "#after", |page| page.press(Key::Tab))?;
    ensure!(stops(&again) == ["22"], "found {again:?}, expected the stop that was read last");
    Ok(())
}

/// What has the keyboard on the way to an end: the numbers of stops, and the names of others.
fn tabbed(page: &Page, end: &str, press: fn(&Page) -> Result<()>) -> Result<Vec<String>> {
    let mut way = Vec::new();
    for _ in 0..MANY {
        press(page)?;
        let active = "const active = tag.active();
          return active.matches(arguments[0])
            ? null
            : active.dataset.stop ?? `${active.localName}.${active.className} ${active.textContent.slice(0, 9)}`";
        let Some(active) = page.run::<Option<String>>(with(active, [end]))? else {
            return Ok(way);
        };
        way.push(active);
    }
    anyhow::bail!("found {way:?} after {MANY} presses, expected {end} at the end")
}

fn stops(way: &[String]) -> Vec<&str> {
    let is_number = |text: &&str| text.chars().all(|letter| letter.is_ascii_digit());
    way.iter().map(String::as_str).filter(is_number).collect()
}

pub(crate) fn arrows_reach_every_event_in_order(page: &Page) -> Result<()> {
    let events = all_events()?;
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    for event in &events {
        ensure_last(page, "homeward-focus", event)?;
        page.press(Key::Right)?;
    }
    page.rest()?;
    let told = crate::tag::told(page, "homeward-focus")?;
    let told: Vec<Event> = told
        .into_iter()
        .map(|told| serde_json::from_value(told.detail))
        .collect::<Result<_, _>>()?;
    ensure!(told == events, "found {told:#?}, expected each event once, in order");
    ensure_active(page, "[data-stop='22']")?;
    page.press(Key::Left)?;
    ensure_last(page, "homeward-focus", at(&events, 21)?)
}

pub(crate) fn every_stop_says_the_records_own_numbers(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let said: Vec<String> =
        page.run("return tag.parts('[data-stop]').map(({ textContent }) => textContent)")?;
    let events = counted()?;
    ensure!(said.len() == events.len(), "found {} stops, expected {}", said.len(), events.len());
    for (said, event) in said.iter().zip(&events) {
        let [all, to_ukraine, to_russia] = event.so_far;
        let year = event.told.date.get(..4).unwrap_or_default();
        let total = format!(": {to_ukraine} to Ukraine, {to_russia} to Russia");
        let mut parts = vec![year.to_owned(), format!("So far {all} in all"), total];
        for (people, place) in [(event.told.ukraine, "Ukraine"), (event.told.russia, "Russia")] {
            parts.extend((people > 0).then(|| format!("{people} to {place}")));
        }
        let right = parts.iter().all(|part| said.contains(part));
        ensure!(right, "found \"{said}\" for {event:?}, expected {parts:?}");
    }
    Ok(())
}

pub(crate) fn home_end_and_pages_lead_to_ends_and_years(page: &Page) -> Result<()> {
    let events = all_events()?;
    let (first, last) = (at(&events, 0)?, at(&events, 22)?);
    let year = |event: &Event| event.date.get(..4).unwrap_or_default().to_owned();
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    page.press(Key::End)?;
    ensure_last(page, "homeward-focus", last)?;
    let mut here = last;
    while year(here) != year(first) {
        page.press(Key::PageUp)?;
        here = events.iter().rev().find(|event| year(event) < year(here)).unwrap_or(first);
        ensure_last(page, "homeward-focus", here)?;
    }
    page.press(Key::Home)?;
    ensure_last(page, "homeward-focus", first)?;
    here = first;
    while year(here) != year(last) {
        page.press(Key::PageDown)?;
        here = events.iter().find(|event| year(event) > year(here)).unwrap_or(last);
        ensure_last(page, "homeward-focus", here)?;
    }
    page.press(Key::PageDown)?;
    ensure_last(page, "homeward-focus", last)?;
    // Keys that read the chart do not move the page.
    let down: f64 = page.run("return scrollY")?;
    ensure!(down == 0.0, "found the page scrolled by {down}, expected it where it was");
    Ok(())
}

pub(crate) fn up_and_down_change_the_line_and_say_so(page: &Page) -> Result<()> {
    let events = all_events()?;
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    ensure_last(page, "homeward-focus", at(&events, 0)?)?;
    ensure_said(page, Key::Down, "To Ukraine")?;
    let said = words(page, STATUS)?;
    ensure!(said.contains("4 to Ukraine"), "found \"{said}\", expected what this stop tells");
    // On a line the walk skips what happened elsewhere.
    for event in events.iter().filter(|event| event.ukraine > 0) {
        ensure_last(page, "homeward-focus", event)?;
        page.press(Key::Right)?;
    }
    ensure_said(page, Key::Down, "To Russia")?;
    // The stop it leads to says itself what it tells.
    last(page, "homeward-focus", "an event to Russia", |told| {
        told.is_some_and(|told| told.russia > 0)
    })?;
    ensure_said(page, Key::Down, "Both directions")?;
    ensure_said(page, Key::Up, "To Russia")
}

fn ensure_said(page: &Page, key: Key, start: &str) -> Result<()> {
    page.press(key)?;
    let said = with("return tag.part(arguments[0]).textContent", [STATUS]);
    page.wait(start, said, |said: &String| said.starts_with(start)).map(|_| ())
}

pub(crate) fn enter_opens_and_escape_gives_the_focus_back(page: &Page) -> Result<()> {
    let events = all_events()?;
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    page.press(Key::Right)?;
    page.press(Key::Right)?;
    page.press(Key::Return)?;
    ensure_last(page, "homeward-select", at(&events, 2)?)?;
    ensure_there(page, &format!("{DETAILS} a[href^=http]"), true)?;
    ensure_active(page, DETAILS)?;
    page.press(Key::Tab)?;
    ensure_active(page, &format!("{DETAILS} a[href^=http]"))?;
    page.press(Key::Escape)?;
    last(page, "homeward-select", "no selection", |told| told.is_none())?;
    ensure_there(page, DETAILS, false)?;
    ensure_active(page, "[data-stop='2']")?;
    page.press(Key::Right)?;
    ensure_last(page, "homeward-focus", at(&events, 3)?)?;
    // Opened once more, and closed by its own button.
    page.press(' ')?;
    ensure_last(page, "homeward-select", at(&events, 3)?)?;
    ensure_there(page, &format!("{DETAILS} [data-close]"), true)?;
    focus(page, "[data-close]")?;
    page.press(Key::Return)?;
    ensure_there(page, DETAILS, false)?;
    ensure_active(page, "[data-stop='3']")
}

pub(crate) fn keys_read_on_when_the_page_asks_for_something_else(page: &Page) -> Result<()> {
    let events = all_events()?;
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    page.press(Key::Right)?;
    ensure_last(page, "homeward-focus", at(&events, 1)?)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'dark'); return tag.frames(5)")?;
    ensure_active(page, "[data-stop='1']")?;
    page.press(Key::Right)?;
    ensure_last(page, "homeward-focus", at(&events, 2)?)
}

pub(crate) fn the_walk_stays_within_reach_whatever_is_shown(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    page.press(Key::End)?;
    let reachable = "return tag.drawn().then(() =>
      tag.parts('[data-stop]').filter(({ tabIndex }) => tabIndex === 0).length)";
    for (name, value) in
        [("to", "2024-12-31"), ("view", "flows"), ("group", "event"), ("group", "year")]
    {
        let set = "tag.chart().setAttribute(...arguments)";
        page.run::<()>(with(set, [name, value]))?;
        let found: u32 = page.run(reachable)?;
        ensure!(
            found == 1,
            "{name}=\"{value}\": found {found} stops to be tabbed to, expected one"
        );
        focus(page, "[data-stop]:last-of-type")?;
    }
    Ok(())
}

pub(crate) fn what_is_walked_may_be_grouped_anew(page: &Page) -> Result<()> {
    chart(page, &json!({ "view": "flows" }))?;
    let wide: u32 = page.run(STOPS)?;
    focus(page, STOP)?;
    page.press(Key::Right)?;
    page.run::<()>("document.querySelector('#column').style.width = '300px'")?;
    let narrow: u32 = page.run(STOPS)?;
    ensure!(narrow < wide, "found {narrow} bars after {wide}, expected fewer where it is narrow");
    focus(page, STOP)?;
    page.press(Key::Right)?;
    last(page, "homeward-focus", "an event", |told| told.is_some()).map(|_| ())
}

/// How many stops there are at rest.
const STOPS: &str = "return tag.drawn().then(() => tag.parts('[data-stop]').length)";

pub(crate) fn escape_hides_the_tooltip_and_keeps_the_place(page: &Page) -> Result<()> {
    const TOOLTIP: &str = ".homeward-tooltip:not(:empty)";
    let events = all_events()?;
    chart(page, &json!({}))?;
    focus(page, STOP)?;
    page.press(Key::Right)?;
    ensure_there(page, TOOLTIP, true)?;
    page.press(Key::Escape)?;
    last(page, "homeward-focus", "no event", |told| told.is_none())?;
    ensure_there(page, TOOLTIP, false)?;
    ensure_active(page, "[data-stop='1']")?;
    page.press(Key::Right)?;
    ensure_last(page, "homeward-focus", at(&events, 2)?)?;
    ensure_there(page, TOOLTIP, true)
}

/// The events that the chart in a canvas has told.
const SEEN: &str = "return chart.seen";

pub(crate) fn a_canvas_of_the_pages_is_walked_the_same_way(page: &Page) -> Result<()> {
    let events = all_events()?;
    stage::draw(page, &json!({}))?;
    page.run::<()>("stage.canvas().querySelector('[data-stop]').focus()")?;
    for (place, event) in events.iter().enumerate() {
        let told = |seen: &Vec<Option<Event>>| seen.last().and_then(Option::as_ref) == Some(event);
        page.wait(&format!("{event:?} at {place}"), SEEN, told)?;
        page.press(Key::Right)?;
    }
    page.rest()?;
    let seen: Vec<Event> = page.run(SEEN)?;
    ensure!(seen == events, "found {seen:#?}, expected each event once, in order");
    ensure_active_in_canvas(page, "[data-stop='22']")
}

pub(crate) fn a_canvas_of_the_pages_opens_and_closes_by_keys(page: &Page) -> Result<()> {
    let events = all_events()?;
    stage::draw(page, &json!({}))?;
    let listen = "window.selected = [];
      chart.addEventListener('homeward-select', ({ detail }) => selected.push(detail));
      stage.canvas().querySelector('[data-stop]').focus()";
    page.run::<()>(listen)?;
    page.press(Key::Right)?;
    page.press(Key::Return)?;
    let selected = "return selected";
    let open = |seen: &Vec<Option<Event>>| seen.last().and_then(Option::as_ref) == events.get(1);
    page.wait("the second event, selected", selected, open)?;
    page.rest()?;
    ensure_active_in_canvas(page, DETAILS)?;
    page.press(Key::Escape)?;
    page.wait("nothing selected", selected, |seen: &Vec<Option<Event>>| {
        seen.last() == Some(&None)
    })?;
    page.rest()?;
    ensure_active_in_canvas(page, "[data-stop='1']")
}

fn ensure_active_in_canvas(page: &Page, part: &str) -> Result<()> {
    let found: (bool, String) = page.run(with(
        "const active = document.activeElement;
        return [stage.canvas().contains(active) && active.matches(arguments[0]), active.outerHTML.slice(0, 120)]",
        [part],
    ))?;
    ensure!(found.0, "found the focus on {}, expected {part} in the canvas", found.1);
    Ok(())
}

fn at(events: &[Event], place: usize) -> Result<&Event> {
    events.get(place).with_context(|| format!("found no event at {place}"))
}
