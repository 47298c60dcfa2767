use super::Style;
use super::breakpoint::Breakpoint;
use super::label::{MARGIN, Occupancy, paragraph, text_rect};
use crate::layout::{TimeScale, lines};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{Annotation, AnnotationKind};

/// An annotation: a pole at its day and, where there is room, a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PositionedAnnotation {
    /// What kind it is.
    pub kind: AnnotationKind,
    /// From the text down to the line.
    pub pole: Rect,
    /// The room of the flag or the square at the top of the pole. A flag flies before its pole where
    /// there is no room after it.
    pub flag: Rect,
    /// Its text.
    pub lines: Vec<Text>,
}

/// The maximum width of the text.
const WIDEST: f64 = 190.0;
/// A higher text would be a tower of single words.
const MOST_LINES: usize = 5;
/// The room of a flag beside its pole.
pub(crate) const FLAG_WIDTH: f64 = 12.0;
/// Half the size of the mark of an uncounted event.
pub(crate) const APART: f64 = 4.5;
/// Between a flag and the text before it.
const FLAG_GAP: f64 = 6.0;
/// The height of a pole without text.
const BARE_POLE: f64 = 18.0;
/// Between a pole's foot and the line.
const FOOT_GAP: f64 = 4.0;
/// How far the text moves between two attempts.
const STEP: f64 = 6.0;

/// The space above the upper line, where annotations go.
pub(super) struct Room<'a> {
    pub(super) rect: &'a Rect,
    pub(super) edge: &'a [Point],
    pub(super) claims: &'a [Rect],
    pub(super) x: &'a TimeScale,
    pub(super) breakpoint: Breakpoint,
}

impl Room<'_> {
    /// Lays out an annotation with its text. Agreed lists and events shown on request keep their
    /// flag where there is no room for the text; other annotations are dropped.
    pub(super) fn lay_out(
        &self,
        (annotation, text): (&Annotation, &String),
        occupancy: &mut Occupancy,
        style: &Style<'_>,
    ) -> Option<PositionedAnnotation> {
        let kind = annotation.kind;
        let x = self.x.map(annotation.day);
        let foot = self.edge_at(x) - FOOT_GAP;
        let font = self.breakpoint.small();
        let flag = self.flag(kind, x);
        // After the pole, or else before it.
        let texts = [FLAG_WIDTH + 2.0, flag.x - x - FLAG_GAP];
        let texts = texts.map(|shift| (shift, self.wrapped(text, x, shift)));
        for top in self.tops(foot - font.line_height()) {
            let pole = Rect::new(x - 0.5, top, 1.0, foot - top);
            let flag = Rect { y: top, ..flag };
            for (shift, wrapped) in texts.iter().filter(|(_, lines)| lines.len() <= MOST_LINES) {
                let anchor = if *shift > 0.0 { Anchor::Start } else { Anchor::End };
                let start = Point::new(x + shift, top);
                let lines = paragraph(wrapped, start, anchor, font, Role::Muted);
                let mut rects = Vec::new();
                for line in &lines {
                    rects.push(text_rect(line, style).grown(MARGIN));
                }
                if occupancy.occupy_note(pole.grown(MARGIN), flag, &rects) {
                    return Some(PositionedAnnotation { kind, pole, flag, lines });
                }
            }
        }
        match kind {
            AnnotationKind::Agreed | AnnotationKind::Apart => self.bare(kind, x, foot, occupancy),
            AnnotationKind::Announced | AnnotationKind::Hosting | AnnotationKind::Expected => None,
        }
    }

    /// The lines of an annotation's text, as wide as the space on one side of its pole.
    fn wrapped(&self, text: &str, x: f64, shift: f64) -> Vec<String> {
        let room = if shift > 0.0 { self.rect.right() - x } else { x - self.rect.x };
        let share = self.rect.width * self.breakpoint.note_share();
        let width = WIDEST.min(share).min(room - shift.abs() - MARGIN);
        lines(text, self.breakpoint.small(), width)
    }

    /// The room of the flag or the square of a pole whose top is 0. Poles without a flag need it,
    /// too, or two of them read as one.
    fn flag(&self, kind: AnnotationKind, x: f64) -> Rect {
        let (left, width) = if kind == AnnotationKind::Apart {
            (x - APART, 2.0 * APART)
        } else if x + FLAG_WIDTH <= self.rect.right() {
            (x, FLAG_WIDTH)
        } else {
            (x - FLAG_WIDTH, FLAG_WIDTH)
        };
        Rect::new(left, 0.0, width, FLAG_WIDTH)
    }

    /// A pole with a flag and no text, as low as possible.
    fn bare(
        &self,
        kind: AnnotationKind,
        x: f64,
        foot: f64,
        occupancy: &mut Occupancy,
    ) -> Option<PositionedAnnotation> {
        let flag = self.flag(kind, x);
        let mut foot = foot;
        while foot - BARE_POLE >= self.rect.y {
            let pole = Rect::new(x - 0.5, foot - BARE_POLE, 1.0, BARE_POLE);
            let flag = Rect { y: pole.y, ..flag };
            let mark = Rect::new(x - 2.0, pole.y, 4.0, BARE_POLE);
            if occupancy.occupy_note(mark, flag, &[]) {
                return Some(PositionedAnnotation { kind, pole, flag, lines: Vec::new() });
            }
            foot -= STEP;
        }
        None
    }

    /// Tops to try, from the plot's top down to `lowest`.
    fn tops(&self, lowest: f64) -> impl Iterator<Item = f64> + use<> {
        let top = self.rect.y + MARGIN;
        std::iter::successors(Some(top), |y| Some(y + STEP)).take_while(move |y| *y <= lowest)
    }

    /// The top of the upper line at a horizontal position, or of a claim's diamond above it.
    fn edge_at(&self, x: f64) -> f64 {
        let after = self.edge.partition_point(|point| point.x <= x);
        let before = after.checked_sub(1).and_then(|index| self.edge.get(index));
        let line = before.map_or(self.rect.bottom(), |point| point.y);
        let here = self.claims.iter().filter(|claim| claim.x <= x && x <= claim.right());
        here.map(|claim| claim.y).fold(line, f64::min)
    }
}
