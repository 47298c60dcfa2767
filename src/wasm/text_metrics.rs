use crate::layout::{Advances, MeasureText};
use crate::scene::{Font, Weight};
use std::cell::RefCell;
use web_sys::CanvasRenderingContext2d;

/// Measures in the fonts of the page with a canvas of the chart's own, which adds nothing to the
/// page and forces no reflow.
///
/// A layout measures the same few texts again and again, and each call to the browser costs more
/// than the rest of the work. So widths are memoised for the one layout that these metrics are made
/// for: the next may have other fonts.
#[derive(Debug)]
pub(super) struct TextMetrics {
    context: CanvasRenderingContext2d,
    family: String,
    known: RefCell<Vec<(String, Font, f64)>>,
}

impl TextMetrics {
    /// Measures what `context` draws in fonts of this family.
    pub(super) const fn new(context: CanvasRenderingContext2d, family: String) -> Self {
        Self { context, family, known: RefCell::new(Vec::new()) }
    }

    fn measured(&self, text: &str, font: Font) -> f64 {
        let weight = match font.weight {
            Weight::Regular => "normal",
            Weight::Bold => "bold",
        };
        self.context.set_font(&format!("{weight} {}px {}", font.size, self.family));
        let measured = self.context.measure_text(text);
        measured.map_or_else(|_| Advances.width(text, font), |metrics| metrics.width())
    }
}

impl MeasureText for TextMetrics {
    fn width(&self, text: &str, font: Font) -> f64 {
        let mut known = self.known.borrow_mut();
        for (known, in_font, width) in known.iter() {
            if known == text && *in_font == font {
                return *width;
            }
        }
        let width = self.measured(text, font);
        known.push((text.to_owned(), font, width));
        width
    }
}
