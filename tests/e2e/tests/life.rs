//! From mounting to destroying.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::{Value, json};

use crate::stage::{CANVAS, mount, settled};

/// What a page can tell of its canvas.
const LOOK: &str = "const canvas = stage.canvas();
  return {
    style: canvas.style.cssText,
    pixels: [canvas.getAttribute('width'), canvas.getAttribute('height')],
    box: [canvas.clientWidth, canvas.clientHeight],
    inside: canvas.innerHTML,
  }";

pub(crate) fn destroy_gives_the_canvas_back(page: &Page) -> Result<()> {
    page.open(CANVAS)?;
    let before: Value = page.run(LOOK)?;
    mount(page, &json!({}))?;
    let during: Value = page.run(LOOK)?;
    ensure!(during != before, "found the canvas as it was, expected a chart: {during}");
    page.run::<()>("chart.destroy(); chart.destroy(); chart.update({ view: 'flows' })")?;
    settled(page)?;
    let after: Value = page.run(LOOK)?;
    ensure!(after == before, "found {after}, expected {before}");
    let coloured: u32 = page.run("return stage.count(stage.canvas(), '#00746b')['#00746b']")?;
    ensure!(coloured == 0, "found {coloured} pixels of a chart that was destroyed");
    mount(page, &json!({}))?;
    let again: Value = page.run(LOOK)?;
    ensure!(again == during, "found {again} the second time, expected {during}");
    Ok(())
}

pub(crate) fn destroy_leaves_no_attribute_behind(page: &Page) -> Result<()> {
    page.open(CANVAS)?;
    let attributes = "return stage.canvas().getAttributeNames()";
    let before: Vec<String> = page.run(attributes)?;
    mount(page, &json!({}))?;
    page.run::<()>("chart.destroy()")?;
    let after: Vec<String> = page.run(attributes)?;
    ensure!(after == before, "found the attributes {after:?}, expected {before:?}");
    Ok(())
}
