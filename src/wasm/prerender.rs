//! Figures as text, for where there is no page: what `pkg/static.ts` calls.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use super::convert::{dataset_of, strict};
use super::failure::js_error;
use crate::article::prerender;
use crate::error::Error;
use crate::export::{Export, PICTURE_WIDTH};
use crate::output::{Fit, svg};
use crate::text::Locale;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// How wide a drawing can be, in CSS pixels, as on the command line.
const WIDTHS: std::ops::RangeInclusive<f64> = 160.0..=4000.0;

/// The figure as HTML that needs no script, of the bundled record or of a file's.
///
/// # Errors
/// When an option or the file is wrong.
#[wasm_bindgen(js_name = "renderHtml")]
pub fn render_html(options: &JsValue, data: Option<Vec<u8>>) -> Result<String, JsValue> {
    let options = strict(options).map_err(|error| js_error(&error))?;
    let dataset = dataset_of(data).map_err(|error| js_error(&error))?;
    Ok(prerender(&dataset, &options, &Locale::of(&options)))
}

/// The figure as one SVG drawing, this many CSS pixels wide.
///
/// # Errors
/// When an option, the file or the width is wrong.
#[wasm_bindgen(js_name = "renderSvg")]
pub fn render_svg(
    options: &JsValue,
    data: Option<Vec<u8>>,
    width: Option<f64>,
) -> Result<String, JsValue> {
    let options = strict(options).map_err(|error| js_error(&error))?;
    let width = width.unwrap_or(PICTURE_WIDTH);
    if !WIDTHS.contains(&width) {
        let (least, most) = (WIDTHS.start(), WIDTHS.end());
        let message =
            format!("width: found {width}, expected a number of pixels from {least} to {most}");
        return Err(js_error(&Error::option(message)));
    }
    let dataset = dataset_of(data).map_err(|error| js_error(&error))?;
    let export = Export { dataset: &dataset, options: &options, locale: &Locale::of(&options) };
    Ok(svg(&export.scene(width), &export.theme(), "homeward", Fit::Own))
}
