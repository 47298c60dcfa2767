//! A chart that is printed.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::support::chart::open_chart;
use crate::support::element::fingerprint;

/// Whether the tables are open, and the theme.
const STATE: &str = "return [tag.part('.homeward-details').open, tag.figure().dataset.theme]";

pub(crate) fn printing_opens_the_tables_and_uses_light_colours(page: &Page) -> Result<()> {
    for (theme, open) in [("dark", false), ("auto", true), ("light", false)] {
        open_chart(page, &json!({ "theme": theme }))?;
        page.run::<()>(with("tag.part('.homeward-details').open = arguments[0]", [open]))?;
        let before = fingerprint(page)?;
        page.run::<()>("dispatchEvent(new Event('beforeprint'))")?;
        let during: Value = page.run(STATE)?;
        ensure!(during == json!([true, "light"]), "{theme}: found {during} while printing");
        // The page is printed at once, so the picture has to be painted in the event handler.
        let ground: String = page.run("return picture.ground(tag.canvas())")?;
        ensure!(
            ground == "#ffffff",
            "{theme}: found the background {ground} while printing, expected white"
        );
        page.run::<()>("dispatchEvent(new Event('afterprint'))")?;
        let after: Value = page.run(STATE)?;
        ensure!(after == json!([open, theme]), "{theme}: found {after} after printing");
        let picture = fingerprint(page)?;
        ensure!(picture == before, "{theme}: found {picture} after printing, expected {before}");
    }
    Ok(())
}

pub(crate) fn a_theme_set_as_a_property_returns_after_printing(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    page.run::<()>("tag.chart().options = { theme: 'dark' }")?;
    let before = fingerprint(page)?;
    page.run::<()>(
        "dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))",
    )?;
    let after: Value = page.run(STATE)?;
    ensure!(
        after == json!([false, "dark"]),
        "found {after} after printing, expected the dark theme"
    );
    let picture = fingerprint(page)?;
    ensure!(picture == before, "found {picture} after printing, expected {before}");
    Ok(())
}
