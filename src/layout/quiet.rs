//! That no reunion was reported for long, in the empty part of a plot after the last one.

use super::Style;
use super::label::{MARGIN, Occupancy, paragraph, text_rect};
use crate::layout::{Advances, MeasureText, lines};
use crate::scene::{Anchor, Font, Point, Rect, Role, Text};
use crate::text::Quiet;

/// The plot of a text about quiet months.
pub(super) struct Room<'a> {
    pub(super) plot: &'a Rect,
    /// Where the quiet months begin.
    pub(super) start: f64,
    /// The vertical position of the level line, or of zero, that the text is close to.
    pub(super) line: f64,
    /// Whether the text is rather over that line than under it.
    pub(super) is_over: bool,
    pub(super) font: Font,
}

/// The text is no wider than this, nor than a share of the plot: in a narrow plot it begins before
/// the quiet months, under the steps, and still ends with them.
const WIDEST: f64 = 156.0;
const WIDEST_SHARE: f64 = 0.6;
/// More lines than these would not be read as one text.
const MOST_LINES: usize = 5;
/// Between the text and the line.
const GAP: f64 = 5.0;
/// Between the text and the edge of the plot: the totals beyond it are no part of its lines.
const INSET: f64 = 8.0;
/// How far the text moves between two attempts.
const STEP: f64 = 4.0;

impl Room<'_> {
    /// The lines of the text at the right edge, on one side of the line or else on the other, within
    /// the quiet months or else wider, and the short text where the full one has no room. Empty
    /// where neither has.
    pub(super) fn lay_out(
        &self,
        text: &Quiet,
        occupancy: &mut Occupancy,
        style: &Style<'_>,
    ) -> Vec<Text> {
        let span = self.plot.right() - self.start - GAP - INSET;
        let widest = WIDEST.min(self.plot.width * WIDEST_SHARE);
        for text in [&text.full, &text.short] {
            for width in [span.min(widest), f64::midpoint(span, widest), widest] {
                let wrapped = lines(text, self.font, width);
                let fits = |line: &String| Advances.width(line, self.font) <= width;
                if wrapped.len() > MOST_LINES || !wrapped.iter().all(fits) {
                    continue;
                }
                if let Some(placed) = self.placed(&wrapped, occupancy, style) {
                    return placed;
                }
            }
        }
        Vec::new()
    }

    fn placed(
        &self,
        wrapped: &[String],
        occupancy: &mut Occupancy,
        style: &Style<'_>,
    ) -> Option<Vec<Text>> {
        let steps = |from: f64, by: f64| std::iter::successors(Some(from), move |y| Some(y + by));
        let height = wrapped.iter().map(|_| self.font.line_height()).sum::<f64>();
        let (top, bottom) = (self.plot.y, self.plot.bottom() - height);
        let over = steps(self.line - GAP - height, -STEP).take_while(|y| *y >= top);
        let under = steps(self.line + GAP, STEP).take_while(|y| *y <= bottom);
        let (first, second): (Vec<f64>, Vec<f64>) = if self.is_over {
            (over.collect(), under.collect())
        } else {
            (under.collect(), over.collect())
        };
        for y in first.into_iter().chain(second) {
            let corner = Point::new(self.plot.right() - INSET, y);
            let texts = paragraph(wrapped, corner, Anchor::End, self.font, Role::Muted);
            let rects: Vec<Rect> =
                texts.iter().map(|line| text_rect(line, style).grown(MARGIN)).collect();
            if occupancy.occupy(&rects) {
                return Some(texts);
            }
        }
        None
    }
}
