use super::breakpoint::Breakpoint;
use super::label::paragraph;
use crate::layout::{Advances, MeasureText, lines};
use crate::scene::{Anchor, Font, Point, Rect, Role, Size, Text};
use crate::text::{LineKind, TooltipText};

/// The tooltip: its box and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    /// The box.
    pub rect: Rect,
    /// Its text.
    pub texts: Vec<Text>,
    /// The corner next to the focus.
    pub corner: Corner,
}

/// The corner of a box that stays in place when the text is wider than measured: its distances from
/// the edges of the figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    /// From the edge where lines start, or end.
    pub inline: Inset,
    /// From the top, or the bottom.
    pub block: Inset,
}

/// How far a side of a box is from the edge of the figure it faces, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Inset {
    /// Its first side.
    Start(f64),
    /// Its last side.
    End(f64),
}

const PADDING: f64 = 10.0;
const WIDEST: f64 = 340.0;
/// Narrower than this, a tooltip cannot be read.
const NARROWEST: f64 = 80.0;
const DISTANCE: f64 = 14.0;
/// Between a tooltip and the marks it must not cover.
const CLEARANCE: f64 = 2.0;
/// The rounding error of adding and subtracting the same number.
const ROUNDING: f64 = 0.01;
/// Between a tooltip and the figure's edge.
const EDGE_GAP: f64 = 4.0;

impl Tooltip {
    /// A box beside the focus that does not cover its rings.
    pub(super) fn new(tooltip: &TooltipText, room: &Room<'_>) -> Self {
        let breakpoint = Breakpoint::of(room.figure.width);
        let widest = (room.figure.width - 4.0 * PADDING).clamp(0.0, WIDEST);
        let mut content = Content::new(tooltip, widest, breakpoint);
        let (hidden, mut rect) = room.best(content.size);
        if hidden > ROUNDING {
            // Shorter lines may leave to be seen what longer ones hide.
            let shorter = (room.beside() - 2.0 * PADDING).max(NARROWEST).min(widest);
            let narrow = Content::new(tooltip, shorter, breakpoint);
            let beside = room.best(narrow.size);
            if beside.0 < hidden {
                rect = beside.1;
                content = narrow;
            }
        }
        Self { rect, texts: content.texts(&rect), corner: room.corner(&rect) }
    }
}

/// The space for a tooltip.
pub(super) struct Room<'a> {
    /// The horizontal position of the focus.
    pub(super) at: f64,
    /// The marks it must not cover.
    pub(super) rings: &'a [Rect],
    /// Whether the marks are in rows, beside which no box may go.
    pub(super) in_rows: bool,
    pub(super) plot: &'a Rect,
    pub(super) figure: Size,
}

impl Room<'_> {
    /// Around everything that must not be hidden.
    fn kept(&self) -> Rect {
        let at = Rect::new(self.at, self.plot.y, 0.0, 0.0);
        self.rings.iter().copied().reduce(Rect::union).unwrap_or(at).grown(CLEARANCE)
    }

    /// How wide a box beside it all can be.
    fn beside(&self) -> f64 {
        let kept = self.kept();
        kept.x.max(self.figure.width - kept.right()) - EDGE_GAP
    }

    /// The first candidate for a box of this size that covers the least, and the covered area in
    /// square pixels: below or above a row, else beside the focus, at the top or the bottom of the
    /// plot.
    fn best(&self, Size { width, height }: Size) -> (f64, Rect) {
        let farthest = (self.figure.width - width - EDGE_GAP).max(EDGE_GAP);
        let lowest = (self.figure.height - height).max(0.0);
        let kept = self.kept();
        let (mut after, mut before) = (self.at + DISTANCE, self.at - DISTANCE - width);
        let (mut first, mut second) = (kept.bottom(), kept.y - height);
        if !self.in_rows {
            (after, before) = (after.max(kept.right()), before.min(kept.x - width));
            (first, second) = (self.plot.y + DISTANCE, self.plot.bottom() - DISTANCE - height);
        }
        let mut best = (f64::INFINITY, Rect::default());
        for (x, y) in [(after, first), (before, first), (after, second), (before, second)] {
            let (x, y) = (x.clamp(EDGE_GAP, farthest), y.clamp(0.0, lowest));
            let rect = Rect::new(x, y, width, height);
            let hidden = self.rings.iter().map(|ring| ring.grown(CLEARANCE).common(&rect)).sum();
            if hidden < best.0 {
                best = (hidden, rect);
            }
        }
        best
    }

    fn corner(&self, rect: &Rect) -> Corner {
        let kept = self.kept();
        let Size { width, height } = self.figure;
        let inline = if rect.right() <= self.at + ROUNDING {
            Inset::End(width - rect.right())
        } else {
            Inset::Start(rect.x)
        };
        let block = if rect.bottom() <= kept.y + ROUNDING {
            Inset::End(height - rect.bottom())
        } else {
            Inset::Start(rect.y)
        };
        Corner { inline, block }
    }
}

/// The lines of a tooltip.
struct Content {
    rows: Vec<(String, Font, Role)>,
    /// Of the box around them.
    size: Size,
}

impl Content {
    /// Lines no wider than this.
    fn new(tooltip: &TooltipText, widest: f64, breakpoint: Breakpoint) -> Self {
        let small = breakpoint.small();
        let bold = Font::bold(small.size + 1.0);
        let mut rows: Vec<(String, Font, Role)> = Vec::new();
        let mut add = |text: &str, font: Font, role: Role| {
            rows.extend(lines(text, font, widest).into_iter().map(|line| (line, font, role)));
        };
        add(&tooltip.title, bold, Role::Ink);
        for (kind, text) in &tooltip.lines {
            let (font, role) = match kind {
                LineKind::People(direction) => (Font::bold(small.size), Role::of(*direction)),
                LineKind::Total => (small, Role::Ink),
                LineKind::Apart | LineKind::Correction | LineKind::Sources | LineKind::Keys => {
                    (small, Role::Muted)
                }
            };
            add(text, font, role);
        }
        let wide =
            rows.iter().map(|(text, font, _)| Advances.width(text, *font)).fold(0.0, f64::max);
        let tall: f64 = rows.iter().map(|(_, font, _)| font.line_height()).sum();
        Self { rows, size: Size::new(wide + 2.0 * PADDING, tall + 2.0 * PADDING) }
    }

    fn texts(self, rect: &Rect) -> Vec<Text> {
        let mut texts = Vec::new();
        let mut top = rect.y + PADDING;
        for (text, font, role) in self.rows {
            let start = Point::new(rect.x + PADDING, top);
            top += font.line_height();
            texts.extend(paragraph(&[text], start, Anchor::Start, font, role));
        }
        texts
    }
}
