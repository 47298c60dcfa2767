//! Light and dark.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::json;

use crate::stage::{DARK, LIGHT, draw, ensure_painted, force_colours, settled};

pub(crate) fn a_light_device_gets_a_light_chart(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    ensure_painted(page, "canvas", &LIGHT)
}

pub(crate) fn a_dark_device_gets_a_dark_chart(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    ensure_painted(page, "canvas", &DARK)?;
    page.run::<()>("chart.update({ theme: 'light' })")?;
    settled(page)?;
    ensure_painted(page, "canvas", &LIGHT)
}

pub(crate) fn a_device_that_turns_dark_is_followed(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let asked = "return matchMedia('(prefers-color-scheme: dark)').matches";
    for (dark, colours) in [(true, DARK), (false, LIGHT)] {
        page.prefer_dark(dark)?;
        page.wait("another wish", asked, |&found: &bool| found == dark)?;
        settled(page)?;
        ensure_painted(page, "canvas", &colours)?;
    }
    ensure!(page.run::<bool>("return chart.seen.length === 0")?, "found a notice nobody caused");
    Ok(())
}

pub(crate) fn forced_colours_are_followed(page: &Page) -> Result<()> {
    draw(page, &json!({ "theme": "dark" }))?;
    let system = force_colours(page)?;
    let count = with("return stage.count(stage.canvas(), ...arguments)", &system);
    let enough = |found: &BTreeMap<String, u32>| found.values().all(|&pixels| pixels > 50);
    page.wait("the system's colours", count, enough)?;
    page.force_colours(false)?;
    page.wait(
        "other colours",
        "return matchMedia('(forced-colors: active)').matches",
        |&on: &bool| !on,
    )?;
    settled(page)?;
    ensure_painted(page, "canvas", &DARK)
}
