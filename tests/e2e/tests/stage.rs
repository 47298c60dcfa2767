//! What the tests share: the functions of `www/fixtures/stage.js`, and what they find.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde::Deserialize;
use serde_json::Value;

/// The page with one canvas in a column.
pub(crate) const CANVAS: &str = "fixtures/canvas.html";

/// The colours of a theme, as the page has them.
#[derive(Debug)]
pub(crate) struct Colours {
    /// Behind everything.
    pub(crate) ground: &'static str,
    /// The directions.
    pub(crate) directions: [&'static str; 2],
}

/// On a light screen.
pub(crate) const LIGHT: Colours = Colours { ground: "#ffffff", directions: ["#00746b", "#a94b14"] };
/// On a dark screen.
pub(crate) const DARK: Colours = Colours { ground: "#15181b", directions: ["#4cc3b5", "#f3a06e"] };

/// How many pixels a direction takes at least: fewer are the edges of something else.
const MARKED: u32 = 50;
/// How many pixels the ground takes at least.
const SPARED: u32 = 10_000;

/// Widths and heights.
#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Sizes {
    /// The pixels of the picture.
    pub(crate) backing: [f64; 2],
    /// The canvas's content box, in CSS pixels.
    #[serde(rename = "box")]
    pub(crate) content: [f64; 2],
}

/// Opens the page with a canvas and waits until a chart is drawn in it: `window.chart`.
pub(crate) fn draw(page: &Page, options: &Value) -> Result<()> {
    page.open(CANVAS)?;
    mount(page, options)
}

/// Draws a chart in the canvas of the page that is open.
pub(crate) fn mount(page: &Page, options: &Value) -> Result<()> {
    let text = "return stage.draw(stage.canvas(), arguments[0]).then((chart) => {
      window.chart = chart;
    })";
    page.run(with(text, [options]))
}

/// Waits until the picture has come to rest, and gives a short text that is another for another one.
pub(crate) fn settled(page: &Page) -> Result<String> {
    page.run("return stage.settled(stage.canvas()).then(() => stage.print(stage.canvas()))")
}

/// Gives the canvas's column a width and waits for the chart to follow.
pub(crate) fn widen(page: &Page, width: &str) -> Result<()> {
    page.run::<()>(with("document.querySelector('#column').style.width = arguments[0]", [width]))?;
    settled(page).map(|_| ())
}

/// A canvas holds the chart, in these colours.
pub(crate) fn ensure_painted(page: &Page, canvas: &str, colours: &Colours) -> Result<()> {
    let [ukraine, russia] = colours.directions;
    let script = with(
        "const [canvas, ...colours] = arguments; return stage.count(stage.canvas(canvas), ...colours)",
        [canvas, colours.ground, ukraine, russia],
    );
    let found: BTreeMap<String, u32> = page.run(script)?;
    ensure_coloured(canvas, &found, colours)
}

/// Of these numbers of pixels, enough have the colours of a chart.
pub(crate) fn ensure_coloured(
    canvas: &str,
    found: &BTreeMap<String, u32>,
    colours: &Colours,
) -> Result<()> {
    let enough = |colour: &str, least| found.get(colour).is_some_and(|&pixels| pixels >= least);
    ensure!(
        enough(colours.ground, SPARED) && colours.directions.iter().all(|one| enough(one, MARKED)),
        "{canvas}: found {found:?} pixels, expected {SPARED} of the ground and {MARKED} of each direction"
    );
    Ok(())
}

/// The picture has as many pixels as its box takes on the screen, to less than one.
pub(crate) fn ensure_sharp(page: &Page, ratio: f64) -> Result<Sizes> {
    let found: f64 = page.run("return devicePixelRatio")?;
    ensure!(
        (found - ratio).abs() < f64::EPSILON,
        "found a screen of ratio {found}, expected {ratio}"
    );
    let sizes: Sizes = page.run("return stage.sizes(stage.canvas())")?;
    let mut sides = sizes.backing.iter().zip(sizes.content);
    ensure!(
        sides.all(|(pixels, length)| (pixels - length * ratio).abs() < 1.0),
        "found {sizes:?}, expected {ratio} pixels for each of the box"
    );
    Ok(sizes)
}

/// Forces the system's colours on the page, and gives those of a ground, a link and a text.
pub(crate) fn force_colours(page: &Page) -> Result<[String; 3]> {
    page.force_colours(true)?;
    let forced = "return matchMedia('(forced-colors: active)').matches";
    page.wait("forced colours", forced, |&forced: &bool| forced)?;
    page.run(
        "const probe = document.createElement('a');
        document.body.append(probe);
        const colours = ['Canvas', 'LinkText', 'CanvasText'].map((name) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
          const parts = getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).map(Number);
          return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        });
        probe.remove();
        return colours",
    )
}
