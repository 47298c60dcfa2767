//! A chart mounted in a canvas of the page's own.

use anyhow::{Result, ensure};
use e2e::{Key, Page, with};
use serde_json::{Value, json};

use crate::support::canvas::{CANVAS_PAGE, draw, ensure_painted, fingerprint, mount};
use crate::support::chart::DETAILS;
use crate::support::colours::LIGHT;
use crate::support::expected::{self, Event};

const VIEWS: [&str; 2] = ["cumulative", "flows"];
/// People to Ukraine, people to Russia, people in all.
const TOTALS: [&str; 3] = ["86", "17", "103"];

pub(crate) fn both_views_are_drawn(page: &Page) -> Result<()> {
    for view in VIEWS {
        draw(page, &json!({ "view": view }))?;
        ensure_painted(page, "canvas", &LIGHT)?;
    }
    Ok(())
}

pub(crate) fn the_fallback_content_has_the_totals_and_a_table(page: &Page) -> Result<()> {
    for view in VIEWS {
        draw(page, &json!({ "view": view }))?;
        let text: String = page.run("return stage.canvas().textContent")?;
        for total in TOTALS {
            let mut numbers = text.split(|letter: char| !letter.is_ascii_digit());
            ensure!(
                numbers.any(|number| number == total),
                "{view}: expected {total} in \"{text}\""
            );
        }
        let rows: u32 =
            page.run("return stage.canvas().querySelectorAll('table tbody tr').length")?;
        ensure!(rows > 0, "{view}: found no table row, expected the events");
    }
    Ok(())
}

pub(crate) fn update_redraws_the_chart(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let cumulative = fingerprint(page)?;
    page.run::<()>("chart.update({ view: 'flows' })")?;
    let flows = fingerprint(page)?;
    ensure!(flows != cumulative, "found the same picture after an update: {flows}");
    page.run::<()>("chart.update({ view: 'cumulative' })")?;
    let again = fingerprint(page)?;
    ensure!(again == cumulative, "found {again}, expected {cumulative} as before");
    Ok(())
}

pub(crate) fn hovering_shows_a_tooltip_and_fires_an_event(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let before = fingerprint(page)?;
    let middle = "const { x, y, width, height } = stage.canvas().getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    page.point(x.round(), y.round())?;
    let last = "return chart.seen.at(-1) ?? null";
    let seen: Value = page.wait("a focused event", last, |seen: &Value| seen.is_object())?;
    let has = |name: &str| seen.get(name).is_some_and(Value::is_string);
    ensure!(has("id") && has("date"), "found {seen}, expected an event with id and date");
    ensure!(fingerprint(page)? != before, "found the same picture, expected a tooltip");
    let below = "const box = stage.canvas().getBoundingClientRect(); return [box.right - 1, box.bottom + 20]";
    let [x, y]: [f64; 2] = page.run(below)?;
    page.point(x.round(), y.round())?;
    page.wait("no focused event", with("return chart.seen.at(-1)", ()), Value::is_null)?;
    ensure!(
        fingerprint(page)? == before,
        "found another picture, expected no tooltip after the mouse has left"
    );
    Ok(())
}

/// What a script can observe of its canvas.
const CANVAS_STATE: &str = "const canvas = stage.canvas();
  return {
    style: canvas.style.cssText,
    pixels: [canvas.getAttribute('width'), canvas.getAttribute('height')],
    box: [canvas.clientWidth, canvas.clientHeight],
    attributes: canvas.getAttributeNames(),
    content: canvas.innerHTML,
  }";

pub(crate) fn destroy_restores_the_canvas(page: &Page) -> Result<()> {
    page.open(CANVAS_PAGE)?;
    let before: Value = page.run(CANVAS_STATE)?;
    mount(page, &json!({}))?;
    let during: Value = page.run(CANVAS_STATE)?;
    ensure!(during != before, "found the canvas as before, expected a chart: {during}");
    page.run::<()>("chart.destroy(); chart.destroy(); chart.update({ view: 'flows' })")?;
    fingerprint(page)?;
    let after: Value = page.run(CANVAS_STATE)?;
    ensure!(after == before, "found {after}, expected {before}");
    let coloured: u32 = page.run("return stage.count(stage.canvas(), '#00746b')['#00746b']")?;
    ensure!(coloured == 0, "found {coloured} pixels of the destroyed chart, expected none");
    mount(page, &json!({}))?;
    let again: Value = page.run(CANVAS_STATE)?;
    ensure!(again == during, "found {again} the second time, expected {during}");
    Ok(())
}

/// The details of the focus events of the chart.
const SEEN: &str = "return chart.seen";

pub(crate) fn arrow_keys_focus_every_event_in_a_mounted_canvas(page: &Page) -> Result<()> {
    let events = expected::events()?;
    draw(page, &json!({}))?;
    page.run::<()>("stage.canvas().querySelector('[data-datum]').focus()")?;
    for (index, event) in events.iter().enumerate() {
        let is_last =
            |seen: &Vec<Option<Event>>| seen.last().and_then(Option::as_ref) == Some(event);
        page.wait(&format!("{event:?} at {index}"), SEEN, is_last)?;
        page.press(Key::Right)?;
    }
    page.wait_two_frames()?;
    let seen: Vec<Event> = page.run(SEEN)?;
    ensure!(seen == events, "found {seen:#?}, expected each event once, in order");
    ensure_focused_in_canvas(page, "[data-datum='22']")
}

pub(crate) fn enter_and_escape_open_and_close_details_in_a_mounted_canvas(
    page: &Page,
) -> Result<()> {
    let events = expected::events()?;
    draw(page, &json!({}))?;
    let listen = "window.selected = [];
      chart.addEventListener('homeward-select', ({ detail }) => selected.push(detail));
      stage.canvas().querySelector('[data-datum]').focus()";
    page.run::<()>(listen)?;
    page.press(Key::Right)?;
    page.press(Key::Return)?;
    let selected = "return selected";
    let open = |seen: &Vec<Option<Event>>| seen.last().and_then(Option::as_ref) == events.get(1);
    page.wait("the second event, selected", selected, open)?;
    page.wait_two_frames()?;
    ensure_focused_in_canvas(page, DETAILS)?;
    page.press(Key::Escape)?;
    page.wait("nothing selected", selected, |seen: &Vec<Option<Event>>| {
        seen.last() == Some(&None)
    })?;
    page.wait_two_frames()?;
    ensure_focused_in_canvas(page, "[data-datum='1']")
}

fn ensure_focused_in_canvas(page: &Page, part: &str) -> Result<()> {
    let found: (bool, String) = page.run(with(
        "const active = document.activeElement;
        return [stage.canvas().contains(active) && active.matches(arguments[0]), active.outerHTML.slice(0, 120)]",
        [part],
    ))?;
    ensure!(found.0, "found the focus on {}, expected {part} in the canvas", found.1);
    Ok(())
}
