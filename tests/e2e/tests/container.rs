//! Containers that a page may put the element in.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;

use crate::support::element::{fingerprint, open};

/// The viewport's width in CSS pixels.
const VIEWPORT: f64 = 1000.0;
/// A chart narrower than this is not legible.
const LEAST_WIDTH: f64 = 200.0;
/// The error of rounding to device pixels.
const TOLERANCE: f64 = 1.0;

/// Containers, and how wide a chart in each may be.
const CONTAINERS: [(&str, f64); 16] = [
    ("<homeward-chart></homeward-chart>", VIEWPORT),
    ("<div style='display: flex'><p>Words.</p><homeward-chart></homeward-chart></div>", VIEWPORT),
    (
        "<div style='display: flex'><p>Words.</p><homeward-chart style='flex: 1'></homeward-chart></div>",
        VIEWPORT,
    ),
    (
        "<div style='display: flex; width: 500px'><homeward-chart></homeward-chart><p>Words.</p></div>",
        500.0,
    ),
    (
        "<div style='display: flex; flex-direction: column; align-items: center'>
          <homeward-chart></homeward-chart></div>",
        VIEWPORT,
    ),
    ("<homeward-chart style='display: inline-block'></homeward-chart>", VIEWPORT),
    ("<homeward-chart style='display: inline'></homeward-chart>", VIEWPORT),
    ("<p>Words <homeward-chart style='display: inline'></homeward-chart> words.</p>", VIEWPORT),
    ("<homeward-chart style='float: left'></homeward-chart><p>Words.</p>", VIEWPORT),
    (
        "<div style='width: 400px'><homeward-chart style='float: right'></homeward-chart></div>",
        400.0,
    ),
    (
        "<div style='display: grid; grid-template-columns: auto auto'>
          <homeward-chart></homeward-chart><p>Words.</p></div>",
        VIEWPORT,
    ),
    (
        "<div style='display: grid; grid-template-columns: 1fr 1fr'>
          <homeward-chart></homeward-chart><p>Words.</p></div>",
        500.0,
    ),
    ("<homeward-chart style='width: 50%'></homeward-chart>", 500.0),
    ("<table><tr><td>Words</td><td><homeward-chart></homeward-chart></td></tr></table>", VIEWPORT),
    ("<div style='position: absolute'><homeward-chart></homeward-chart></div>", VIEWPORT),
    (
        "<div style='width: min-content'><homeward-chart style='padding: 10px'></homeward-chart></div>",
        VIEWPORT,
    ),
];

/// Containers without room; the outer element is shown later.
const HIDDEN: [&str; 4] = [
    "<div style='display: none'><homeward-chart></homeward-chart></div>",
    "<div style='width: 0'><homeward-chart></homeward-chart></div>",
    "<div style='width: 0; overflow: hidden'><homeward-chart loading='eager'></homeward-chart></div>",
    "<div hidden><div style='display: flex'><homeward-chart loading='eager'></homeward-chart></div></div>",
];

/// The widths of a chart, in CSS pixels.
#[derive(Debug, Deserialize)]
struct Widths {
    figure: f64,
    canvas: f64,
    /// Of the backing store.
    pixels: f64,
    /// By how much the page overflows.
    overflow: f64,
}

const WIDTHS: &str = "const figure = tag.figure();
  const canvas = tag.canvas();
  return {
    figure: figure.getBoundingClientRect().width,
    canvas: canvas.getBoundingClientRect().width,
    pixels: canvas.width,
    overflow: document.documentElement.scrollWidth - innerWidth,
  }";

fn ensure_legible(page: &Page, container: &str, most: f64) -> Result<()> {
    let widths: Widths = page.run(WIDTHS)?;
    ensure!(
        widths.figure > LEAST_WIDTH && widths.figure < most + TOLERANCE,
        "{container}: found {widths:?}, expected a width from {LEAST_WIDTH} to {most}"
    );
    ensure!(
        (widths.canvas - widths.pixels).abs() <= TOLERANCE && widths.overflow <= 0.0,
        "{container}: found {widths:?}, expected a sharp picture and a page that does not overflow"
    );
    Ok(())
}

pub(crate) fn every_kind_of_container_gets_a_legible_chart(page: &Page) -> Result<()> {
    open(page)?;
    for (container, most) in CONTAINERS {
        page.run::<()>(with(
            "document.querySelector('#column').innerHTML = arguments[0]",
            [container],
        ))?;
        let first = fingerprint(page).with_context(|| container.to_owned())?;
        ensure_legible(page, container, most)?;
        page.run::<()>("document.querySelector('#column').style.width = '450px'")?;
        fingerprint(page)?;
        let widths: Widths = page.run(WIDTHS)?;
        ensure!(
            widths.figure > LEAST_WIDTH,
            "{container}: found {widths:?} in a column of 450 pixels"
        );
        page.run::<()>("document.querySelector('#column').style.width = ''")?;
        let again = fingerprint(page)?;
        ensure!(
            again == first,
            "{container}: found {again} after a narrower column, expected {first}"
        );
    }
    Ok(())
}

pub(crate) fn a_chart_is_drawn_when_its_container_is_shown(page: &Page) -> Result<()> {
    open(page)?;
    for container in HIDDEN {
        page.run::<()>(with(
            "document.querySelector('#column').innerHTML = arguments[0]",
            [container],
        ))?;
        page.wait_two_frames()?;
        let show = "const closed = document.querySelector('#column').firstElementChild;
          closed.hidden = false;
          closed.style.cssText = ''";
        page.run::<()>(show)?;
        fingerprint(page).with_context(|| container.to_owned())?;
        ensure_legible(page, container, VIEWPORT)?;
    }
    Ok(())
}
