//! The size of the canvas: sharp at every width, and without a loop of resizing.

use anyhow::{Result, ensure};
use e2e::Page;
use serde_json::json;

use crate::support::canvas::{CANVAS_PAGE, draw, ensure_sharp, fingerprint, mount, set_width};

/// A column, a phone, and widths that are no whole numbers of pixels.
const WIDTHS: [&str; 4] = ["760px", "390px", "333.3px", "61.7%"];

pub(crate) fn canvas_pixels_are_device_pixels(page: &Page) -> Result<()> {
    ensure_sharp_at_all_widths(page, 1.0)
}

pub(crate) fn at_ratio_2_canvas_pixels_are_device_pixels(page: &Page) -> Result<()> {
    ensure_sharp_at_all_widths(page, 2.0)
}

fn ensure_sharp_at_all_widths(page: &Page, ratio: f64) -> Result<()> {
    draw(page, &json!({}))?;
    for width in WIDTHS {
        set_width(page, width)?;
        ensure_sharp(page, ratio)?;
    }
    Ok(())
}

pub(crate) fn the_chart_follows_its_container_without_an_observer_loop(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    set_width(page, "700px")?;
    let before = (fingerprint(page)?, ensure_sharp(page, 1.0)?);
    // The column changes in every frame; a ResizeObserver loop would be a fault of the page.
    let shrink = "return (async () => {
      for (let width = 900; width > 280; width -= 13) {
        document.querySelector('#column').style.width = `${width}px`;
        await stage.frames(1);
      }
    })()";
    page.run::<()>(shrink)?;
    fingerprint(page)?;
    let narrow = ensure_sharp(page, 1.0)?;
    ensure!(narrow.content[0] < 300.0, "found {narrow:?}, expected the column's width");
    set_width(page, "700px")?;
    let after = (fingerprint(page)?, ensure_sharp(page, 1.0)?);
    ensure!(after == before, "found {after:?}, expected {before:?} as before");
    Ok(())
}

pub(crate) fn the_chart_follows_the_window(page: &Page) -> Result<()> {
    page.open(CANVAS_PAGE)?;
    mount(page, &json!({ "view": "flows" }))?;
    for width in [640, 1000, 640] {
        page.resize(width, 700)?;
        fingerprint(page)?;
        let sizes = ensure_sharp(page, 1.0)?;
        let found = sizes.content[0];
        ensure!((found - f64::from(width)).abs() < 20.0, "found {sizes:?} in a window of {width}");
    }
    Ok(())
}
