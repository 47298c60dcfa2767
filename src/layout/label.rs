use crate::geometry::{Point, Rect};
use crate::layout::Style;
use crate::measure::Font;
use crate::scene::{Anchor, Text};
use crate::theme::Role;

/// Finds room for labels: whoever asks first keeps the place, whoever finds
/// none gives way.
#[derive(Clone, Debug)]
pub(super) struct Placer {
    bounds: Rect,
    taken: Vec<Rect>,
}

impl Placer {
    /// A placer that keeps every label inside `bounds`.
    pub(super) const fn new(bounds: Rect) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    /// Keeps labels off a rectangle.
    pub(super) fn block(&mut self, rect: Rect) {
        self.taken.push(rect);
    }

    /// Whether nothing stands there yet.
    pub(super) fn is_free(&self, rect: &Rect) -> bool {
        self.bounds.contains(rect) && !self.taken.iter().any(|taken| taken.overlaps(rect))
    }

    /// Takes the first free candidate, if there is one.
    pub(super) fn place<T>(
        &mut self,
        candidates: impl Iterator<Item = T>,
        rects: impl Fn(&T) -> Vec<Rect>,
    ) -> Option<T> {
        let free = |candidate: &T| rects(candidate).iter().all(|rect| self.is_free(rect));
        let chosen = { candidates }.find(free)?;
        self.taken.extend(rects(&chosen));
        Some(chosen)
    }
}

/// How much of a line's height lies above its baseline.
const ASCENT: f64 = 0.78;
/// How much of the letter size lies below its baseline.
const DESCENT: f64 = 0.24;

/// A text together with the room it takes.
pub(super) fn text_rect(text: &Text, style: &Style<'_>) -> Rect {
    let width = style.measure.width(&text.text, text.font);
    let x = match text.anchor {
        Anchor::Start => text.place.x,
        Anchor::Middle => text.place.x - width / 2.0,
        Anchor::End => text.place.x - width,
    };
    let top = text.place.y - text.font.size * ASCENT;
    Rect::new(x, top, width, text.font.size * (ASCENT + DESCENT))
}

/// A line of text whose letters are centred on `middle` vertically.
pub(super) fn centred(text: String, middle: Point, anchor: Anchor, font: Font, role: Role) -> Text {
    let place = Point::new(middle.x, middle.y + font.size * (ASCENT - DESCENT) / 2.0);
    Text { text, place, anchor, font, role }
}

/// Lines of text under one another, the first one's top at `top`.
pub(super) fn paragraph(
    lines: &[String],
    top: Point,
    anchor: Anchor,
    font: Font,
    role: Role,
) -> Vec<Text> {
    let leading = (font.line_height() - font.size * (ASCENT + DESCENT)) / 2.0;
    let mut baseline = top.y + leading + font.size * ASCENT;
    let mut texts = Vec::with_capacity(lines.len());
    for line in lines {
        let place = Point::new(top.x, baseline);
        texts.push(Text { text: line.clone(), place, anchor, font, role });
        baseline += font.line_height();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_label_gives_way_to_the_first() {
        let mut placer = Placer::new(Rect::new(0.0, 0.0, 100.0, 20.0));
        let places = [Rect::new(0.0, 0.0, 50.0, 10.0), Rect::new(45.0, 0.0, 50.0, 10.0)];
        let one = |rect: &Rect| vec![*rect];
        assert_eq!(placer.place(places.into_iter(), one), Some(places[0]));
        assert_eq!(placer.place(places.into_iter(), one), None);
        assert!(!placer.is_free(&Rect::new(90.0, 0.0, 20.0, 5.0)), "outside the bounds");
    }
}
