//! Sharp at every size, and never in a loop.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::json;

use crate::stage::{CANVAS, draw, ensure_sharp, settled, widen};

/// A phone, a column, and widths that are no whole pixels.
const WIDTHS: [&str; 4] = ["760px", "390px", "333.3px", "61.7%"];

pub(crate) fn each_pixel_is_one_of_the_screen(page: &Page) -> Result<()> {
    ensure_sharp_at_all_widths(page, 1.0)
}

pub(crate) fn at_ratio_2_each_pixel_is_one_of_the_screen(page: &Page) -> Result<()> {
    ensure_sharp_at_all_widths(page, 2.0)
}

fn ensure_sharp_at_all_widths(page: &Page, ratio: f64) -> Result<()> {
    draw(page, &json!({}))?;
    for width in WIDTHS {
        widen(page, width)?;
        ensure_sharp(page, ratio)?;
    }
    Ok(())
}

pub(crate) fn a_container_is_followed_without_a_loop(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    widen(page, "700px")?;
    let before = (settled(page)?, ensure_sharp(page, 1.0)?);
    // A column that changes with every frame; an observer that cannot keep up is a fault.
    let shrink = "return (async () => {
      for (let width = 900; width > 280; width -= 13) {
        document.querySelector('#column').style.width = `${width}px`;
        await stage.frames(1);
      }
    })()";
    page.run::<()>(shrink)?;
    settled(page)?;
    let narrow = ensure_sharp(page, 1.0)?;
    ensure!(narrow.content[0] < 300.0, "found {narrow:?}, expected the column's width");
    widen(page, "700px")?;
    let after = (settled(page)?, ensure_sharp(page, 1.0)?);
    ensure!(after == before, "found {after:?}, expected {before:?} as before");
    Ok(())
}

pub(crate) fn a_window_is_followed(page: &Page) -> Result<()> {
    page.open(CANVAS)?;
    crate::stage::mount(page, &json!({ "view": "flows" }))?;
    for width in [640, 1000, 640] {
        page.resize(width, 700)?;
        settled(page)?;
        let sizes = ensure_sharp(page, 1.0)?;
        let found = sizes.content[0];
        ensure!((found - f64::from(width)).abs() < 20.0, "found {sizes:?} in a window of {width}");
    }
    Ok(())
}
