//! A chart mounted in a canvas of the page's own, by the functions of `www/fixtures/stage.js`.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;
use serde_json::Value;

use super::colours::{Colours, ensure_coloured};

/// The page with one canvas in a column.
pub(crate) const CANVAS_PAGE: &str = "fixtures/canvas.html";

/// Widths and heights.
#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Sizes {
    /// The backing store, in device pixels.
    pub(crate) backing: [f64; 2],
    /// The canvas's content box, in CSS pixels.
    #[serde(rename = "box")]
    pub(crate) content: [f64; 2],
}

/// Opens the page with a canvas and mounts a chart in it: `window.chart`.
pub(crate) fn draw(page: &Page, options: &Value) -> Result<()> {
    page.open(CANVAS_PAGE)?;
    mount(page, options)
}

/// Mounts a chart in the canvas of the open page and waits until it is drawn.
pub(crate) fn mount(page: &Page, options: &Value) -> Result<()> {
    let text = "return stage.draw(stage.canvas(), arguments[0]).then((chart) => {
      window.chart = chart;
    })";
    page.run(with(text, [options]))
}

/// Waits until the picture no longer changes, and gives a fingerprint of it.
pub(crate) fn fingerprint(page: &Page) -> Result<String> {
    page.run("return stage.settled(stage.canvas()).then(() => stage.print(stage.canvas()))")
}

/// Sets the width of the canvas's column and waits until the chart has followed.
pub(crate) fn set_width(page: &Page, width: &str) -> Result<()> {
    page.run::<()>(with("document.querySelector('#column').style.width = arguments[0]", [width]))?;
    fingerprint(page).map(|_| ())
}

/// The canvas shows a chart in these colours.
pub(crate) fn ensure_painted(page: &Page, canvas: &str, colours: &Colours) -> Result<()> {
    let [ukraine, russia] = colours.directions;
    let script = with(
        "const [canvas, ...colours] = arguments; return stage.count(stage.canvas(canvas), ...colours)",
        [canvas, colours.ground, ukraine, russia],
    );
    let found: BTreeMap<String, u32> = page.run(script)?;
    ensure_coloured(canvas, &found, colours)
}

/// The backing store has one pixel for each device pixel of the canvas's box, to less than one.
pub(crate) fn ensure_sharp(page: &Page, ratio: f64) -> Result<Sizes> {
    let found: f64 = page.run("return devicePixelRatio")?;
    ensure!(
        (found - ratio).abs() < f64::EPSILON,
        "found a device pixel ratio of {found}, expected {ratio}"
    );
    let sizes: Sizes = page.run("return stage.sizes(stage.canvas())")?;
    let mut sides = sizes.backing.iter().zip(sizes.content);
    ensure!(
        sides.all(|(pixels, length)| (pixels - length * ratio).abs() < 1.0),
        "found {sizes:?}, expected {ratio} pixels of the backing store for each CSS pixel"
    );
    Ok(sizes)
}
