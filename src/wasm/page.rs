//! The text around a picture, written into the page.

use super::chart::Chart;
use super::dom::remove;
use super::failure::browser_error;
use crate::error::Error;
use crate::layout::{Corner, Inset, TextPlacement};
use crate::widget::Shown;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleDeclaration, HtmlElement};

impl Chart {
    /// Updates the live region and the tooltip: behind the other text or, where that is around the
    /// picture, behind the picture.
    pub(super) fn write_live_region(&mut self, shown: Shown) -> Result<(), JsValue> {
        let parent = match self.widget.text_placement() {
            TextPlacement::Picture => self.text.as_ref().map(|(_, text)| text.clone()),
            TextPlacement::Page => self.writer.picture.parent_node(),
        };
        let Some(parent) = parent else { return Ok(()) };
        let described = shown.live_region;
        let written = match self.live_region.take() {
            Some((before, found)) if found.parent_node().as_ref() == Some(&parent) => {
                self.writer.rewrite(found, (&before, &described))?
            }
            old => {
                if let Some((_, found)) = old {
                    remove(&found);
                }
                parent.append_child(&self.writer.write(&described)?)?
            }
        };
        self.writer.live_region = Some(written.clone());
        let tooltip =
            written.last_child().filter(|_| self.widget.text_placement() == TextPlacement::Page);
        let tooltip: Option<HtmlElement> = tooltip.and_then(|node| node.dyn_into().ok());
        if let (Some(element), Some(corner)) = (tooltip, shown.tooltip) {
            place(&element.style(), corner)?;
        }
        self.live_region = Some((described, written));
        Ok(())
    }

    /// Writes the text into the page: inside the canvas, where assistive technology finds it, or
    /// around it. The host's own content stays, and so does text that has not changed. Where that
    /// cannot be brought up to date it is replaced: there are never two.
    pub(super) fn write_text(&mut self) -> Result<(), Error> {
        let browser_error = |why: JsValue| browser_error("page", &why);
        let description = self.widget.description(self.stage);
        let rewritten = self.text.take().and_then(|(before, found)| {
            let kept = found.parent_node().as_ref() == Some(&self.container);
            let change = (&before, &description);
            let written = if kept { self.writer.rewrite(found.clone(), change).ok() } else { None };
            if written.is_none() {
                remove(&found);
            }
            written
        });
        let written = if let Some(written) = rewritten {
            written
        } else {
            let written = self.writer.write(&description).map_err(browser_error)?;
            self.container.append_child(&written).map_err(browser_error)?
        };
        self.text = Some((description, written));
        Ok(())
    }
}

/// Gives the tooltip its position, in the style sheet's pixels, which grow with the reader's font size.
fn place(style: &CssStyleDeclaration, corner: Corner) -> Result<(), JsValue> {
    let length = |pixels: f64| format!("calc({pixels} * var(--_px))");
    let inset = |inset: Inset| match inset {
        Inset::Start(pixels) => (format!("{} auto", length(pixels)), pixels),
        Inset::End(pixels) => (format!("auto {}", length(pixels)), pixels),
    };
    let (inline, taken) = inset(corner.inline);
    style.set_property("inset-inline", &inline)?;
    style.set_property("inset-block", &inset(corner.block).0)?;
    let widest = format!("min({}, 100% - {})", length(340.0), length(taken + 4.0));
    style.set_property("max-inline-size", &widest)
}
