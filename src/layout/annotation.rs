use super::Style;
use super::breakpoint::Breakpoint;
use super::label::{Occupancy, paragraph, text_rect};
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
    /// Its text.
    pub lines: Vec<Text>,
}

/// The maximum width of the text.
const WIDEST: f64 = 190.0;
/// Between a pole and its text, where the flag is.
pub(crate) const FLAG_WIDTH: f64 = 12.0;
/// The height of a pole without text.
const BARE_POLE: f64 = 18.0;
/// Between a pole's foot and the line.
const FOOT_GAP: f64 = 4.0;
/// The margin around texts and poles.
const MARGIN: f64 = 1.5;
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

#[derive(Clone, Copy)]
enum Side {
    After,
    Before,
}

impl Side {
    const fn shift(self) -> f64 {
        match self {
            Self::After => FLAG_WIDTH + 2.0,
            Self::Before => -6.0,
        }
    }

    const fn anchor(self) -> Anchor {
        match self {
            Self::After => Anchor::Start,
            Self::Before => Anchor::End,
        }
    }
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
        let x = self.x.map(annotation.day);
        let foot = self.edge_at(x) - FOOT_GAP;
        let font = self.breakpoint.small();
        let sides = [Side::After, Side::Before].map(|side| (side, self.wrapped(text, x, side)));
        for top in self.tops(foot - font.line_height()) {
            for (side, wrapped) in &sides {
                let start = Point::new(x + side.shift(), top);
                let pole = Rect::new(x - 0.5, top, 1.0, foot - top);
                let lines = paragraph(wrapped, start, side.anchor(), font, Role::Muted);
                let flag = Rect::new(x - 2.0, top, FLAG_WIDTH + 2.0, FLAG_WIDTH);
                let mut rects = vec![pole.grown(MARGIN), flag];
                for line in &lines {
                    rects.push(text_rect(line, style).grown(MARGIN));
                }
                if occupancy.occupy(&rects) {
                    return Some(PositionedAnnotation { kind: annotation.kind, pole, lines });
                }
            }
        }
        match annotation.kind {
            AnnotationKind::Agreed | AnnotationKind::Apart => {
                self.bare(annotation.kind, x, foot, occupancy)
            }
            AnnotationKind::Announced | AnnotationKind::Hosting | AnnotationKind::Expected => None,
        }
    }

    /// The lines of an annotation's text, as wide as the space on one side of its pole.
    fn wrapped(&self, text: &str, x: f64, side: Side) -> Vec<String> {
        let room = match side {
            Side::After => self.rect.right() - x,
            Side::Before => x - self.rect.x,
        };
        let share = self.rect.width * self.breakpoint.note_share();
        let width = WIDEST.min(share).min(room - side.shift().abs() - MARGIN);
        lines(text, self.breakpoint.small(), width)
    }

    /// A pole with a flag and no text, as low as possible.
    fn bare(
        &self,
        kind: AnnotationKind,
        x: f64,
        foot: f64,
        occupancy: &mut Occupancy,
    ) -> Option<PositionedAnnotation> {
        let mut foot = foot;
        while foot - BARE_POLE >= self.rect.y {
            let top = foot - BARE_POLE;
            if occupancy.occupy(&[Rect::new(x - 2.0, top, FLAG_WIDTH + 2.0, BARE_POLE)]) {
                let pole = Rect::new(x - 0.5, top, 1.0, BARE_POLE);
                return Some(PositionedAnnotation { kind, pole, lines: Vec::new() });
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
