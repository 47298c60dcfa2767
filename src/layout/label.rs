use crate::layout::Style;
use crate::scene::{Anchor, Font, Point, Rect, Role, Text};
use crate::text::CORRECTED;

/// The margin around labels and poles.
pub(super) const MARGIN: f64 = 1.5;

/// Finds room for labels among the space that is already occupied. The first label to ask keeps its
/// space; a label without room is dropped.
#[derive(Clone, Debug)]
pub(super) struct Occupancy {
    bounds: Rect,
    gap: f64,
    blocked: Vec<Rect>,
    labels: Vec<Rect>,
}

impl Occupancy {
    /// A placer that keeps every label inside `bounds`.
    pub(super) const fn new(bounds: Rect) -> Self {
        Self { bounds, gap: 0.0, blocked: Vec::new(), labels: Vec::new() }
    }

    /// Keeps labels with their margins so far apart that two on one line do not read as one.
    pub(super) fn with_gap_of(self, font: Font) -> Self {
        Self { gap: font.size - 2.0 * MARGIN, ..self }
    }

    /// Keeps labels off a rectangle.
    pub(super) fn block(&mut self, rect: Rect) {
        self.blocked.push(rect);
    }

    /// Occupies all the rectangles if they are free, or none of them.
    pub(super) fn occupy(&mut self, labels: &[Rect]) -> bool {
        let free =
            labels.iter().all(|label| self.bounds.contains(label) && self.is_free(label, self.gap));
        if free {
            self.labels.extend_from_slice(labels);
        }
        free
    }

    /// Occupies the room of a note's pole, which may be beside labels, of its flag and of its lines.
    /// Pole and flag may reach over the bounds.
    pub(super) fn occupy_note(&mut self, pole: Rect, flag: Rect, lines: &[Rect]) -> bool {
        let free = self.is_free(&pole, 0.0) && self.is_free(&flag, self.gap) && self.occupy(lines);
        if free {
            self.blocked.push(pole);
            self.labels.push(flag);
        }
        free
    }

    fn is_free(&self, rect: &Rect, gap: f64) -> bool {
        let apart = Rect { x: rect.x - gap, width: rect.width + 2.0 * gap, ..*rect };
        !self.blocked.iter().any(|blocked| blocked.overlaps(rect))
            && !self.labels.iter().any(|label| label.overlaps(&apart))
    }
}

/// How much of a line's height lies above its baseline.
const ASCENT: f64 = 0.78;
/// The share of the font size below the baseline.
const DESCENT: f64 = 0.24;

/// A text together with the room it takes.
pub(super) fn text_rect(text: &Text, style: &Style<'_>) -> Rect {
    let width = style.measure.width(&text.text, text.font);
    let x = match text.anchor {
        Anchor::Start => text.position.x,
        Anchor::Middle => text.position.x - width / 2.0,
        Anchor::End => text.position.x - width,
    };
    let top = text.position.y - text.font.size * ASCENT;
    Rect::new(x, top, width, text.font.size * (ASCENT + DESCENT))
}

/// A line of text, vertically centred on `middle`.
pub(super) fn centred(text: String, middle: Point, anchor: Anchor, font: Font, role: Role) -> Text {
    let position = Point::new(middle.x, middle.y + font.size * (ASCENT - DESCENT) / 2.0);
    Text { text, position, anchor, font, role }
}

/// The share of the font size from the baseline to the middle of an asterisk.
const ASTERISK_RISE: f64 = 0.56;

/// The mark of a correction, centred on a position.
pub(super) fn correction(center: Point, font: Font) -> Text {
    let position = Point::new(center.x, center.y + font.size * ASTERISK_RISE);
    Text { text: CORRECTED.to_owned(), position, anchor: Anchor::Middle, font, role: Role::Ink }
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
        let position = Point::new(top.x, baseline);
        texts.push(Text { text: line.clone(), position, anchor, font, role });
        baseline += font.line_height();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_without_room_is_dropped() {
        let mut occupancy = Occupancy::new(Rect::new(0.0, 0.0, 100.0, 20.0));
        assert!(occupancy.occupy(&[Rect::new(0.0, 0.0, 50.0, 10.0)]));
        assert!(!occupancy.occupy(&[Rect::new(45.0, 0.0, 50.0, 10.0)]), "over the first");
        assert!(
            !occupancy.occupy(&[Rect::new(60.0, 0.0, 9.0, 5.0), Rect::new(90.0, 0.0, 20.0, 5.0)]),
            "half outside"
        );
        assert!(
            occupancy.occupy(&[Rect::new(60.0, 0.0, 9.0, 5.0)]),
            "what was refused took nothing"
        );
    }
}
