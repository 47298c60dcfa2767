//! A mouse and a finger over the picture.

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use serde_json::{Value, json};

use crate::reader::{
    Counted, DETAILS, STOP, attribute, chart, count, counted, ensure_last, ensure_there, focus,
    last, leave, place, words,
};

/// The words at the mouse.
const TOOLTIP: &str = ".homeward-tooltip:not(:empty)";
/// Where a mouse rests, in shares of the picture.
const RESTS: [f64; 9] = [0.12, 0.2, 0.29, 0.37, 0.45, 0.53, 0.62, 0.7, 0.78];
/// How many frames a page gets to do what it should not.
const WHILE: u32 = 30;

pub(crate) fn a_mouse_reads_the_records_own_numbers(page: &Page) -> Result<()> {
    let events = counted()?;
    chart(page, &json!({}))?;
    let mut read: Vec<String> = Vec::new();
    for across in RESTS {
        let [x, y] = place(page, across, 0.5)?;
        page.point(x, y)?;
        page.rest()?;
        let told = last(page, "homeward-focus", "an event", |told| told.is_some())?;
        let told = told.context("found no event")?;
        let event = events.iter().find(|event| event.told == told);
        let event = event.with_context(|| format!("found {told:?}, expected an event"))?;
        ensure_tooltip(page, event)?;
        read.push(told.id);
    }
    read.dedup();
    ensure!(read.len() > RESTS.len() / 2, "found {read:?}, expected another event at most places");
    leave(page)?;
    last(page, "homeward-focus", "no event", |told| told.is_none())?;
    ensure_there(page, TOOLTIP, false)
}

/// The tooltip has the numbers of an event, and stands inside the picture.
fn ensure_tooltip(page: &Page, event: &Counted) -> Result<()> {
    ensure_there(page, TOOLTIP, true)?;
    let (ukraine, russia) = (event.told.ukraine, event.told.russia);
    let [all, to_ukraine, to_russia] = event.so_far;
    let year = event.told.date.get(..4).unwrap_or_default();
    let sources = if event.sources == 1 { "source" } else { "sources" };
    for (part, parts) in [
        (".homeward-when", vec![year.to_owned()]),
        (".homeward-to-ukraine", some(ukraine, format!("{ukraine} to Ukraine"))),
        (".homeward-to-russia", some(russia, format!("{russia} to Russia"))),
        (".homeward-said-by", vec![format!("{} {sources}", event.sources)]),
        (
            ".homeward-total",
            vec![
                format!("So far {all} in all"),
                format!(": {to_ukraine} to Ukraine, {to_russia} to Russia"),
            ],
        ),
    ] {
        let said = words(page, &format!("{TOOLTIP} {part}"))?;
        ensure!(!parts.is_empty() || said.is_empty(), "found \"{said}\" at {event:?}");
        let right = parts.iter().all(|part| said.contains(part));
        ensure!(right, "found \"{said}\" at {event:?}, expected {parts:?}");
    }
    let inside = "const [tooltip, plot] = ['.homeward-tooltip', '.homeward-plot'].map((part) =>
        tag.part(part).getBoundingClientRect());
      return tooltip.width > 50 && tooltip.height > 30 && tooltip.left >= plot.left &&
        tooltip.right <= plot.right && tooltip.top >= plot.top";
    ensure!(page.run::<bool>(inside)?, "found a tooltip outside of the picture at {event:?}");
    Ok(())
}

/// What is said of people, nothing where nobody went.
fn some(people: u32, said: String) -> Vec<String> {
    if people > 0 { vec![said] } else { Vec::new() }
}

pub(crate) fn escape_hides_the_tooltip_of_a_resting_mouse(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let [x, y] = place(page, 0.5, 0.5)?;
    page.point(x, y)?;
    ensure_there(page, TOOLTIP, true)?;
    page.press(Key::Escape)?;
    last(page, "homeward-focus", "no event", |told| told.is_none())?;
    ensure_there(page, TOOLTIP, false)?;
    // Browsers tell of a resting mouse again when what is under it has changed.
    page.run::<()>(with("return tag.frames(arguments[0])", [WHILE]))?;
    ensure_there(page, TOOLTIP, false)?;
    page.point(x + 60.0, y)?;
    ensure_there(page, TOOLTIP, true)
}

pub(crate) fn a_mouse_that_leaves_gives_the_focus_back_to_the_keyboard(page: &Page) -> Result<()> {
    let events = counted()?;
    let third = &events.get(2).context("found no third event")?.told;
    chart(page, &json!({}))?;
    focus(page, "[data-stop='2']")?;
    ensure_last(page, "homeward-focus", third)?;
    let [x, y] = place(page, 0.7, 0.5)?;
    page.point(x, y)?;
    last(page, "homeward-focus", "another event", |told| told.is_some_and(|told| told != third))?;
    leave(page)?;
    ensure_last(page, "homeward-focus", third)
}

pub(crate) fn a_click_opens_what_the_mouse_reads(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let [x, y] = place(page, 0.6, 0.5)?;
    page.point(x, y)?;
    let read = last(page, "homeward-focus", "an event", |told| told.is_some())?;
    let read = read.context("found no event")?;
    ensure_there(page, DETAILS, false)?;
    page.click(x, y)?;
    ensure_last(page, "homeward-select", &read)?;
    ensure_there(page, &format!("{DETAILS} a[href^=http]"), true)?;
    for name in ["from", "to"] {
        let value = attribute(page, name)?;
        ensure!(value.is_none(), "found {name}=\"{value:?}\" after a click, expected none");
    }
    Ok(())
}

pub(crate) fn a_drag_chooses_the_days_drawn_over(page: &Page) -> Result<()> {
    let mut found: Vec<[Option<String>; 2]> = Vec::new();
    for (start, end) in [(0.3, 0.6), (0.6, 0.3)] {
        chart(page, &json!({}))?;
        let (start, end) = (place(page, start, 0.5)?, place(page, end, 0.6)?);
        page.draw(start, end)?;
        let early = count(page, "homeward-view")?;
        ensure!(early == 0, "found {early} changes while days are drawn over, expected none");
        page.let_go()?;
        let set = "return tag.chart().hasAttribute('from') && tag.chart().hasAttribute('to')";
        page.wait("from and to", set, |&set: &bool| set)?;
        let (views, selects) = (count(page, "homeward-view")?, count(page, "homeward-select")?);
        ensure!((views, selects) == (1, 0), "found {views} changes, {selects} selections");
        found.push([attribute(page, "from")?, attribute(page, "to")?]);
        let days = "return tag.part('.homeward-periods [aria-pressed=true]').dataset.set";
        let [from, to] = found.last().cloned().unwrap_or_default().map(Option::unwrap_or_default);
        let expected = format!("from={from}&to={to}");
        page.wait("a button for these days", days, |days: &String| *days == expected)?;
        ensure!("2023-10-16" < from.as_str() && from < to && to.as_str() < "2027", "{expected}");
    }
    ensure!(found.first() == found.last(), "found {found:?}, expected the same days both ways");
    Ok(())
}

pub(crate) fn a_drag_that_ends_beside_the_picture_is_over(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let [x, y] = place(page, 0.6, 0.5)?;
    page.draw([x, y], [950.0, y])?;
    page.let_go()?;
    page.rest()?;
    page.point(x, y)?;
    // Who moves over the picture without a button pressed reads it again.
    ensure_there(page, TOOLTIP, true)?;
    // What was drawn over counts, to the last day there is.
    let [from, to] = [attribute(page, "from")?, attribute(page, "to")?];
    let days =
        |day: &Option<String>| day.as_deref().is_some_and(|day| ("2023"..="2027").contains(&day));
    ensure!(from < to && days(&from) && days(&to), "found {from:?} to {to:?}, expected days");
    let told = count(page, "homeward-select")?;
    ensure!(told == 0, "found {told} selections, expected none");
    Ok(())
}

pub(crate) fn escape_lets_go_of_days_drawn_over(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    page.draw(place(page, 0.3, 0.5)?, place(page, 0.6, 0.5)?)?;
    page.press(Key::Escape)?;
    page.rest()?;
    page.let_go()?;
    page.rest()?;
    ensure_nothing_chosen(page)
}

/// Neither days nor an event have been chosen.
fn ensure_nothing_chosen(page: &Page) -> Result<()> {
    let (views, selects) = (count(page, "homeward-view")?, count(page, "homeward-select")?);
    ensure!((views, selects) == (0, 0), "found {views} changes, {selects} selections");
    ensure_there(page, DETAILS, false)
}

pub(crate) fn a_tap_reads_and_a_second_tap_opens(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let listen = "const listen = ({ pointerType }) => (window.finger = pointerType);
      addEventListener('pointerdown', listen, { once: true })";
    page.run::<()>(listen)?;
    let [x, y] = place(page, 0.6, 0.5)?;
    page.tap(x, y)?;
    let finger: String = page.run("return finger")?;
    ensure!(finger == "touch", "found a {finger}, expected a finger");
    let read = last(page, "homeward-focus", "an event", |told| told.is_some())?;
    let read = read.context("found no event")?;
    ensure_there(page, TOOLTIP, true)?;
    page.rest()?;
    ensure_nothing_chosen(page)?;
    page.tap(x, y)?;
    ensure_last(page, "homeward-select", &read)?;
    ensure_there(page, &format!("{DETAILS} a[href^=http]"), true)?;
    // What opens below the picture does not move it from under the finger.
    let [again_x, again_y] = place(page, 0.6, 0.5)?;
    let moved = (again_x - x).abs() + (again_y - y).abs();
    ensure!(moved < 1.0, "found the picture moved by {moved}, expected it where it was");
    Ok(())
}

pub(crate) fn a_finger_drawn_across_reads_on_the_way(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let (start, end) = (place(page, 0.2, 0.5)?, place(page, 0.7, 0.5)?);
    page.swipe(start, end)?;
    page.rest()?;
    let read = count(page, "homeward-focus")?;
    ensure!(read > 4, "found {read} events read on the way, expected several");
    ensure_there(page, TOOLTIP, true)?;
    ensure_nothing_chosen(page)
}

pub(crate) fn a_finger_that_scrolls_the_page_chooses_nothing(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    page.run::<()>("document.body.style.minHeight = '3000px'; return tag.frames()")?;
    let [x, y] = place(page, 0.6, 0.9)?;
    page.swipe([x, y], [x, y - 240.0])?;
    page.wait("a page that has scrolled", "return scrollY", |&down: &f64| down > 50.0)?;
    page.run::<()>(with("return tag.frames(arguments[0])", [WHILE]))?;
    ensure_nothing_chosen(page)?;
    last(page, "homeward-focus", "nothing that is read", |told| told.is_none())?;
    ensure_there(page, TOOLTIP, false)
}

pub(crate) fn a_chart_that_goes_while_it_is_read_leaves_nothing(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    page.run::<()>("tag.chart().remove(); return tag.frames()")?;
    let before: Value = page.run("return tag.left()")?;
    page.run::<()>(with("tag.put({})", ()))?;
    page.run::<String>("return tag.drawn()")?;
    focus(page, STOP)?;
    let [x, y] = place(page, 0.5, 0.5)?;
    page.point(x, y)?;
    ensure_there(page, TOOLTIP, true)?;
    page.run::<()>("window.gone = tag.chart(); gone.remove(); return tag.frames()")?;
    page.point(x + 30.0, y)?;
    page.press(Key::Escape)?;
    page.press(Key::Right)?;
    page.rest()?;
    let after: Value = page.run("return tag.left()")?;
    ensure!(after == before, "found {after}, expected {before} as before");
    let inside: String =
        page.run("return gone.shadowRoot.textContent + document.body.innerText")?;
    ensure!(inside.trim().is_empty(), "found \"{inside}\" in the page, expected nothing");
    let html: String = page.run("return gone.shadowRoot.querySelector('div').innerHTML")?;
    ensure!(html.is_empty(), "found {html} in the element, expected nothing");
    Ok(())
}
