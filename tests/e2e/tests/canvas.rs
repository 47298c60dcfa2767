//! The chart in a canvas.

use anyhow::{Result, ensure};
use e2e::Page;

pub(crate) fn both_views_are_drawn(page: &Page) -> Result<()> {
    page.open("fixtures/canvas.html")?;
    let title: String = page.run("return document.title")?;
    ensure!(title == "Canvas", "found {title}");
    Ok(())
}
