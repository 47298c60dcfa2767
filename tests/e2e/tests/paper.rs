//! On paper.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::reader::chart;
use crate::tag::drawn;

/// What paper changes.
const LOOK: &str = "return [tag.part('details').open, tag.figure().dataset.theme]";

pub(crate) fn it_gets_the_tables_and_light_colours(page: &Page) -> Result<()> {
    for (theme, open) in [("dark", false), ("auto", true), ("light", false)] {
        chart(page, &json!({ "theme": theme }))?;
        page.run::<()>(with("tag.part('details').open = arguments[0]", [open]))?;
        let before = drawn(page)?;
        page.run::<()>("dispatchEvent(new Event('beforeprint'))")?;
        let during: Value = page.run(LOOK)?;
        ensure!(during == json!([true, "light"]), "{theme}: found {during} for paper");
        // What is printed is what is there at once.
        let ground: String = page.run("return picture.ground(tag.canvas())")?;
        ensure!(ground == "#ffffff", "{theme}: found the ground {ground} on paper, expected white");
        page.run::<()>("dispatchEvent(new Event('afterprint'))")?;
        let after: Value = page.run(LOOK)?;
        ensure!(after == json!([open, theme]), "{theme}: found {after} after printing");
        let picture = drawn(page)?;
        ensure!(picture == before, "{theme}: found {picture} after printing, expected {before}");
    }
    Ok(())
}

pub(crate) fn a_theme_set_as_a_property_comes_back_after_it(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    page.run::<()>("tag.chart().options = { theme: 'dark' }")?;
    let before = drawn(page)?;
    page.run::<()>(
        "dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))",
    )?;
    let after: Value = page.run(LOOK)?;
    ensure!(after == json!([false, "dark"]), "found {after} after printing, expected it dark");
    let picture = drawn(page)?;
    ensure!(picture == before, "found {picture} after printing, expected {before}");
    Ok(())
}
