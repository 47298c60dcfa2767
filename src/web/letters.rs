use crate::measure::{Advances, Font, MeasureText, Weight};
use web_sys::CanvasRenderingContext2d;

/// Measures in the fonts the page has, by a canvas of our own: nothing is added
/// to the page, and nothing of it has to be laid out again.
pub(super) struct PageLetters {
    pub(super) context: CanvasRenderingContext2d,
    pub(super) family: String,
}

impl MeasureText for PageLetters {
    fn width(&self, text: &str, font: Font) -> f64 {
        let weight = match font.weight {
            Weight::Regular => "normal",
            Weight::Bold => "bold",
        };
        self.context.set_font(&format!("{weight} {}px {}", font.size, self.family));
        let measured = self.context.measure_text(text);
        measured.map_or_else(|_| Advances.width(text, font), |metrics| metrics.width())
    }
}
