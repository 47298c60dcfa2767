//! A chart used with a mouse and with a finger.

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use serde_json::{Value, json};

use crate::support::chart::{
    DATUM, DETAILS, TOOLTIP, attribute, count_events, ensure_absent, ensure_last_event,
    ensure_present, focus, last_event, move_mouse_outside, open_chart, position, text,
};
use crate::support::expected::{CountedEvent, counted_events};

/// Where a mouse hovers, in shares of the picture's width.
const POSITIONS: [f64; 9] = [0.12, 0.2, 0.29, 0.37, 0.45, 0.53, 0.62, 0.7, 0.78];
/// How many frames a page gets for a reaction that is not expected.
const GRACE_FRAMES: u32 = 30;

pub(crate) fn hovering_shows_the_numbers_of_the_record(page: &Page) -> Result<()> {
    let events = counted_events()?;
    open_chart(page, &json!({}))?;
    let mut hovered: Vec<String> = Vec::new();
    for across in POSITIONS {
        let [x, y] = position(page, across, 0.5)?;
        page.point(x, y)?;
        page.wait_two_frames()?;
        let event = last_event(page, "homeward-focus", "an event", |event| event.is_some())?;
        let event = event.context("found no event, expected one")?;
        let counted = events.iter().find(|counted| counted.event == event);
        let counted =
            counted.with_context(|| format!("found {event:?}, expected a counted event"))?;
        ensure_tooltip(page, counted)?;
        hovered.push(event.id);
    }
    hovered.dedup();
    ensure!(
        hovered.len() > POSITIONS.len() / 2,
        "found {hovered:?}, expected another event at most positions"
    );
    move_mouse_outside(page)?;
    last_event(page, "homeward-focus", "no event", |event| event.is_none())?;
    ensure_absent(page, TOOLTIP)
}

/// The tooltip has the numbers of an event, and is inside the picture.
fn ensure_tooltip(page: &Page, counted: &CountedEvent) -> Result<()> {
    ensure_present(page, TOOLTIP)?;
    let event = &counted.event;
    let (ukraine, russia) = (event.ukraine, event.russia);
    let [all, to_ukraine, to_russia] = counted.totals;
    let year = event.date.get(..4).unwrap_or_default();
    let sources = if counted.sources == 1 { "source" } else { "sources" };
    for (part, parts) in [
        (".homeward-when", vec![year.to_owned()]),
        (".homeward-to-ukraine", some(ukraine, format!("{ukraine} to Ukraine"))),
        (".homeward-to-russia", some(russia, format!("{russia} to Russia"))),
        (".homeward-note", vec![format!("{} {sources}", counted.sources)]),
        (
            ".homeward-total",
            vec![
                format!("Running total {all}"),
                format!(": {to_ukraine} to Ukraine, {to_russia} to Russia"),
            ],
        ),
    ] {
        let found = text(page, &format!("{TOOLTIP} {part}"))?;
        ensure!(!parts.is_empty() || found.is_empty(), "found \"{found}\" at {event:?}");
        let complete = parts.iter().all(|part| found.contains(part));
        ensure!(complete, "found \"{found}\" at {event:?}, expected {parts:?}");
    }
    let inside = "const [tooltip, plot] = ['.homeward-tooltip', '.homeward-plot'].map((part) =>
        tag.part(part).getBoundingClientRect());
      return tooltip.width > 50 && tooltip.height > 30 && tooltip.left >= plot.left &&
        tooltip.right <= plot.right && tooltip.top >= plot.top";
    ensure!(page.run::<bool>(inside)?, "found a tooltip outside of the picture at {event:?}");
    Ok(())
}

/// The text about a number of people; none where it is zero.
fn some(people: u32, text: String) -> Vec<String> {
    if people > 0 { vec![text] } else { Vec::new() }
}

pub(crate) fn escape_hides_the_tooltip_under_an_idle_mouse(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let [x, y] = position(page, 0.5, 0.5)?;
    page.point(x, y)?;
    ensure_present(page, TOOLTIP)?;
    page.press(Key::Escape)?;
    last_event(page, "homeward-focus", "no event", |event| event.is_none())?;
    ensure_absent(page, TOOLTIP)?;
    // Browsers fire another mouse event when the content under an idle mouse changes.
    page.run::<()>(with("return tag.frames(arguments[0])", [GRACE_FRAMES]))?;
    ensure_absent(page, TOOLTIP)?;
    page.point(x + 60.0, y)?;
    ensure_present(page, TOOLTIP)
}

pub(crate) fn the_keyboard_focus_returns_when_the_mouse_leaves(page: &Page) -> Result<()> {
    let events = counted_events()?;
    let third = &events.get(2).context("found no third event, expected one")?.event;
    open_chart(page, &json!({}))?;
    focus(page, "[data-datum='2']")?;
    ensure_last_event(page, "homeward-focus", third)?;
    let [x, y] = position(page, 0.7, 0.5)?;
    page.point(x, y)?;
    last_event(page, "homeward-focus", "another event", |event| {
        event.is_some_and(|event| event != third)
    })?;
    move_mouse_outside(page)?;
    ensure_last_event(page, "homeward-focus", third)
}

pub(crate) fn a_click_opens_the_hovered_event(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let [x, y] = position(page, 0.6, 0.5)?;
    page.point(x, y)?;
    let hovered = last_event(page, "homeward-focus", "an event", |event| event.is_some())?;
    let hovered = hovered.context("found no event, expected one")?;
    ensure_absent(page, DETAILS)?;
    page.click(x, y)?;
    ensure_last_event(page, "homeward-select", &hovered)?;
    ensure_present(page, &format!("{DETAILS} a[href^=http]"))?;
    for name in ["from", "to"] {
        let value = attribute(page, name)?;
        ensure!(value.is_none(), "found {name}=\"{value:?}\" after a click, expected none");
    }
    Ok(())
}

pub(crate) fn a_drag_selects_a_date_range(page: &Page) -> Result<()> {
    let mut found: Vec<[Option<String>; 2]> = Vec::new();
    for (start, end) in [(0.3, 0.6), (0.6, 0.3)] {
        open_chart(page, &json!({}))?;
        let (start, end) = (position(page, start, 0.5)?, position(page, end, 0.6)?);
        page.drag(start, end)?;
        let early = count_events(page, "homeward-view")?;
        ensure!(early == 0, "found {early} changes during the drag, expected none");
        page.release()?;
        let set = "return tag.chart().hasAttribute('from') && tag.chart().hasAttribute('to')";
        page.wait("from and to", set, |&set: &bool| set)?;
        let (views, selects) =
            (count_events(page, "homeward-view")?, count_events(page, "homeward-select")?);
        ensure!((views, selects) == (1, 0), "found {views} changes, {selects} selections");
        found.push([attribute(page, "from")?, attribute(page, "to")?]);
        let days = "const { from, to } = tag.part('.homeward-options [data-from][aria-pressed=true]').dataset;
          return `from=${from}&to=${to}`";
        let [from, to] = found.last().cloned().unwrap_or_default().map(Option::unwrap_or_default);
        let expected = format!("from={from}&to={to}");
        page.wait("a button for these dates", days, |days: &String| *days == expected)?;
        ensure!("2023-10-16" < from.as_str() && from < to && to.as_str() < "2027", "{expected}");
    }
    ensure!(
        found.first() == found.last(),
        "found {found:?}, expected the same dates in both directions"
    );
    Ok(())
}

pub(crate) fn a_drag_can_end_outside_the_picture(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let [x, y] = position(page, 0.6, 0.5)?;
    page.drag([x, y], [950.0, y])?;
    page.release()?;
    page.wait_two_frames()?;
    page.point(x, y)?;
    // A mouse that moves over the picture without a pressed button shows the tooltip again.
    ensure_present(page, TOOLTIP)?;
    // The dates of the drag are selected, up to the last one.
    let [from, to] = [attribute(page, "from")?, attribute(page, "to")?];
    let days =
        |day: &Option<String>| day.as_deref().is_some_and(|day| ("2023"..="2027").contains(&day));
    ensure!(from < to && days(&from) && days(&to), "found {from:?} to {to:?}, expected dates");
    let selects = count_events(page, "homeward-select")?;
    ensure!(selects == 0, "found {selects} selections, expected none");
    Ok(())
}

pub(crate) fn escape_cancels_a_drag(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    page.drag(position(page, 0.3, 0.5)?, position(page, 0.6, 0.5)?)?;
    page.press(Key::Escape)?;
    page.wait_two_frames()?;
    page.release()?;
    page.wait_two_frames()?;
    ensure_nothing_selected(page)
}

/// Neither dates nor an event have been selected.
fn ensure_nothing_selected(page: &Page) -> Result<()> {
    let (views, selects) =
        (count_events(page, "homeward-view")?, count_events(page, "homeward-select")?);
    ensure!((views, selects) == (0, 0), "found {views} changes, {selects} selections");
    ensure_absent(page, DETAILS)
}

pub(crate) fn a_tap_shows_the_tooltip_and_a_second_tap_opens_details(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let listen = "const listen = ({ pointerType }) => (window.kind = pointerType);
      addEventListener('pointerdown', listen, { once: true })";
    page.run::<()>(listen)?;
    let [x, y] = position(page, 0.6, 0.5)?;
    page.tap(x, y)?;
    let kind: String = page.run("return kind")?;
    ensure!(kind == "touch", "found the pointer type {kind}, expected touch");
    let hovered = last_event(page, "homeward-focus", "an event", |event| event.is_some())?;
    let hovered = hovered.context("found no event, expected one")?;
    ensure_present(page, TOOLTIP)?;
    page.wait_two_frames()?;
    ensure_nothing_selected(page)?;
    page.tap(x, y)?;
    ensure_last_event(page, "homeward-select", &hovered)?;
    ensure_present(page, &format!("{DETAILS} a[href^=http]"))?;
    // The details open below the picture and do not move it.
    let [again_x, again_y] = position(page, 0.6, 0.5)?;
    let moved = (again_x - x).abs() + (again_y - y).abs();
    ensure!(moved < 1.0, "found the picture moved by {moved}, expected no move");
    Ok(())
}

pub(crate) fn a_swipe_moves_the_tooltip(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    let (start, end) = (position(page, 0.2, 0.5)?, position(page, 0.7, 0.5)?);
    page.swipe(start, end)?;
    page.wait_two_frames()?;
    let focused = count_events(page, "homeward-focus")?;
    ensure!(focused > 4, "found {focused} focus events, expected several");
    ensure_present(page, TOOLTIP)?;
    ensure_nothing_selected(page)
}

pub(crate) fn scrolling_by_touch_selects_nothing(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    page.run::<()>("document.body.style.minHeight = '3000px'; return tag.frames()")?;
    let [x, y] = position(page, 0.6, 0.9)?;
    page.swipe([x, y], [x, y - 240.0])?;
    page.wait("a page that has scrolled", "return scrollY", |&down: &f64| down > 50.0)?;
    page.run::<()>(with("return tag.frames(arguments[0])", [GRACE_FRAMES]))?;
    ensure_nothing_selected(page)?;
    last_event(page, "homeward-focus", "no event", |event| event.is_none())?;
    ensure_absent(page, TOOLTIP)
}

pub(crate) fn a_chart_removed_while_hovered_leaves_nothing_behind(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    page.run::<()>("tag.chart().remove(); return tag.frames()")?;
    let before: Value = page.run("return tag.left()")?;
    page.run::<()>(with("tag.add({})", ()))?;
    page.run::<String>("return tag.drawn()")?;
    focus(page, DATUM)?;
    let [x, y] = position(page, 0.5, 0.5)?;
    page.point(x, y)?;
    ensure_present(page, TOOLTIP)?;
    page.run::<()>("window.gone = tag.chart(); gone.remove(); return tag.frames()")?;
    page.point(x + 30.0, y)?;
    page.press(Key::Escape)?;
    page.press(Key::Right)?;
    page.wait_two_frames()?;
    let after: Value = page.run("return tag.left()")?;
    ensure!(after == before, "found {after}, expected {before} as before");
    let text: String = page.run("return gone.shadowRoot.textContent + document.body.innerText")?;
    ensure!(text.trim().is_empty(), "found \"{text}\" in the page, expected nothing");
    let html: String = page.run("return gone.shadowRoot.querySelector('div').innerHTML")?;
    ensure!(html.is_empty(), "found {html} in the element, expected nothing");
    Ok(())
}
