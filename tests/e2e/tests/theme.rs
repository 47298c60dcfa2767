//! The light and the dark theme, and forced colours.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::json;

use crate::custom_properties::wait_for_colour;
use crate::support::canvas;
use crate::support::colours::{DARK, LIGHT, force_colours};
use crate::support::element::{draw, ensure_painted, fingerprint};

pub(crate) fn a_mounted_canvas_is_dark_on_a_dark_device(page: &Page) -> Result<()> {
    canvas::draw(page, &json!({}))?;
    canvas::ensure_painted(page, "canvas", &DARK)?;
    page.run::<()>("chart.update({ theme: 'light' })")?;
    canvas::fingerprint(page)?;
    canvas::ensure_painted(page, "canvas", &LIGHT)
}

pub(crate) fn a_mounted_canvas_follows_the_colour_scheme(page: &Page) -> Result<()> {
    canvas::draw(page, &json!({}))?;
    let asked = "return matchMedia('(prefers-color-scheme: dark)').matches";
    for (dark, colours) in [(true, DARK), (false, LIGHT)] {
        page.prefer_dark(dark)?;
        page.wait("another colour scheme", asked, |&found: &bool| found == dark)?;
        canvas::fingerprint(page)?;
        canvas::ensure_painted(page, "canvas", &colours)?;
    }
    ensure!(
        page.run::<bool>("return chart.seen.length === 0")?,
        "found a focus event, expected none"
    );
    Ok(())
}

pub(crate) fn a_mounted_canvas_follows_forced_colours(page: &Page) -> Result<()> {
    canvas::draw(page, &json!({ "theme": "dark" }))?;
    let system = force_colours(page)?;
    let count = with("return stage.count(stage.canvas(), ...arguments)", &system);
    let enough = |found: &BTreeMap<String, u32>| found.values().all(|&pixels| pixels > 50);
    page.wait("the system's colours", count, enough)?;
    page.force_colours(false)?;
    page.wait(
        "no forced colours",
        "return matchMedia('(forced-colors: active)').matches",
        |&on: &bool| !on,
    )?;
    canvas::fingerprint(page)?;
    canvas::ensure_painted(page, "canvas", &DARK)
}

pub(crate) fn the_theme_attribute_sets_the_theme(page: &Page) -> Result<()> {
    draw(page, &json!({ "theme": "dark" }))?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    let ink: String = page.run("return getComputedStyle(tag.figure()).color")?;
    ensure!(ink == "rgb(242, 242, 242)", "found text in {ink}, expected the dark theme's ink");
    page.run::<()>("tag.chart().setAttribute('theme', 'light')")?;
    wait_for_colour(page, LIGHT.directions[0])?;
    ensure_painted(page, "homeward-chart", &LIGHT)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'dark')")?;
    wait_for_colour(page, DARK.directions[0])?;
    ensure_painted(page, "homeward-chart", &DARK)
}

pub(crate) fn the_element_is_dark_on_a_dark_device(page: &Page) -> Result<()> {
    draw(page, &json!({ "view": "flows" }))?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'light')")?;
    wait_for_colour(page, LIGHT.directions[0])?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn the_element_follows_the_colour_scheme(page: &Page) -> Result<()> {
    let light = draw(page, &json!({}))?;
    page.prefer_dark(true)?;
    wait_for_colour(page, DARK.directions[0])?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    page.prefer_dark(false)?;
    wait_for_colour(page, LIGHT.directions[0])?;
    ensure!(
        fingerprint(page)? == light,
        "found another picture after dark and light, expected the first"
    );
    Ok(())
}

pub(crate) fn the_element_uses_forced_colours(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let system = force_colours(page)?;
    wait_for_colour(page, &system[1])?;
    let count = with("return picture.count(tag.canvas(), ...arguments)", &system);
    let found: BTreeMap<String, u32> = page.run(count)?;
    ensure!(found.values().all(|&pixels| pixels > 50), "found {found:?}, expected pixels of each");
    Ok(())
}
