//! Where a page may put the tag.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;

use crate::tag::{drawn, open};

/// The page's width in CSS pixels.
const PAGE: f64 = 1000.0;
/// A chart narrower than this cannot be read.
const LEAST: f64 = 200.0;
/// What rounding to the screen's pixels takes.
const TOLERANCE: f64 = 1.0;

/// A place, and how wide a chart may be in it where that is less than the page.
const PLACES: [(&str, f64); 16] = [
    ("<homeward-chart></homeward-chart>", PAGE),
    ("<div style='display: flex'><p>Words.</p><homeward-chart></homeward-chart></div>", PAGE),
    (
        "<div style='display: flex'><p>Words.</p><homeward-chart style='flex: 1'></homeward-chart></div>",
        PAGE,
    ),
    (
        "<div style='display: flex; width: 500px'><homeward-chart></homeward-chart><p>Words.</p></div>",
        500.0,
    ),
    (
        "<div style='display: flex; flex-direction: column; align-items: center'>
          <homeward-chart></homeward-chart></div>",
        PAGE,
    ),
    ("<homeward-chart style='display: inline-block'></homeward-chart>", PAGE),
    ("<homeward-chart style='display: inline'></homeward-chart>", PAGE),
    ("<p>Words <homeward-chart style='display: inline'></homeward-chart> words.</p>", PAGE),
    ("<homeward-chart style='float: left'></homeward-chart><p>Words.</p>", PAGE),
    (
        "<div style='width: 400px'><homeward-chart style='float: right'></homeward-chart></div>",
        400.0,
    ),
    (
        "<div style='display: grid; grid-template-columns: auto auto'>
          <homeward-chart></homeward-chart><p>Words.</p></div>",
        PAGE,
    ),
    (
        "<div style='display: grid; grid-template-columns: 1fr 1fr'>
          <homeward-chart></homeward-chart><p>Words.</p></div>",
        500.0,
    ),
    ("<homeward-chart style='width: 50%'></homeward-chart>", 500.0),
    ("<table><tr><td>Words</td><td><homeward-chart></homeward-chart></td></tr></table>", PAGE),
    ("<div style='position: absolute'><homeward-chart></homeward-chart></div>", PAGE),
    (
        "<div style='width: min-content'><homeward-chart style='padding: 10px'></homeward-chart></div>",
        PAGE,
    ),
];

/// Places without room; the first element has a parent that is given some later.
const CLOSED: [&str; 4] = [
    "<div style='display: none'><homeward-chart></homeward-chart></div>",
    "<div style='width: 0'><homeward-chart></homeward-chart></div>",
    "<div style='width: 0; overflow: hidden'><homeward-chart loading='eager'></homeward-chart></div>",
    "<div hidden><div style='display: flex'><homeward-chart loading='eager'></homeward-chart></div></div>",
];

/// What a chart takes.
#[derive(Debug, Deserialize)]
struct Room {
    figure: f64,
    canvas: f64,
    pixels: f64,
    /// How far the page can be scrolled sideways.
    over: f64,
}

const ROOM: &str = "const figure = tag.figure();
  const canvas = tag.canvas();
  return {
    figure: figure.getBoundingClientRect().width,
    canvas: canvas.getBoundingClientRect().width,
    pixels: canvas.width,
    over: document.documentElement.scrollWidth - innerWidth,
  }";

fn ensure_sensible(page: &Page, place: &str, most: f64) -> Result<()> {
    let room: Room = page.run(ROOM)?;
    ensure!(
        room.figure > LEAST && room.figure < most + TOLERANCE,
        "{place}: found {room:?}, expected a width from {LEAST} to {most}"
    );
    ensure!(
        (room.canvas - room.pixels).abs() <= TOLERANCE && room.over <= 0.0,
        "{place}: found {room:?}, expected a sharp picture and a page that is not scrolled sideways"
    );
    Ok(())
}

pub(crate) fn every_kind_of_box_gives_a_chart_that_can_be_read(page: &Page) -> Result<()> {
    open(page)?;
    for (place, most) in PLACES {
        page.run::<()>(with(
            "document.querySelector('#column').innerHTML = arguments[0]",
            [place],
        ))?;
        let first = drawn(page).with_context(|| place.to_owned())?;
        ensure_sensible(page, place, most)?;
        page.run::<()>("document.querySelector('#column').style.width = '450px'")?;
        drawn(page)?;
        let room: Room = page.run(ROOM)?;
        ensure!(room.figure > LEAST, "{place}: found {room:?} in a column of 450 pixels");
        page.run::<()>("document.querySelector('#column').style.width = ''")?;
        let again = drawn(page)?;
        ensure!(again == first, "{place}: found {again} after a narrower column, expected {first}");
    }
    Ok(())
}

pub(crate) fn what_is_shown_late_is_drawn_then(page: &Page) -> Result<()> {
    open(page)?;
    for place in CLOSED {
        page.run::<()>(with(
            "document.querySelector('#column').innerHTML = arguments[0]",
            [place],
        ))?;
        page.rest()?;
        let open = "const closed = document.querySelector('#column').firstElementChild;
          closed.hidden = false;
          closed.style.cssText = ''";
        page.run::<()>(open)?;
        drawn(page).with_context(|| place.to_owned())?;
        ensure_sensible(page, place, PAGE)?;
    }
    Ok(())
}
