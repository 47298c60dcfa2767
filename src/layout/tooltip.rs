use super::breakpoint::Breakpoint;
use super::label::paragraph;
use crate::layout::{Advances, MeasureText, lines};
use crate::scene::{Anchor, Font, Point, Rect, Role, Size, Text};
use crate::text::{LineKind, TooltipText};

/// The box at the focus, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    /// The box.
    pub rect: Rect,
    /// Its words.
    pub texts: Vec<Text>,
    /// The corner next to the focus.
    pub corner: Corner,
}

/// The corner of a box that stays where it is when letters are wider than they were taken for:
/// how far it is from the edges of the figure.
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
/// Shorter lines than this are no lines.
const NARROWEST: f64 = 80.0;
const DISTANCE: f64 = 14.0;
/// Between a tooltip and what it must not hide.
const CLEARANCE: f64 = 2.0;
/// What comes of adding what was taken away before.
const ROUNDING: f64 = 0.01;
/// Between a tooltip and the figure's edge.
const EDGE_GAP: f64 = 4.0;

impl Tooltip {
    /// A box beside the place across of the focus that leaves its rings to be seen.
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

/// Where a tooltip may stand.
pub(super) struct Room<'a> {
    /// The place across of the focus.
    pub(super) at: f64,
    /// What it must not hide.
    pub(super) rings: &'a [Rect],
    /// Whether these are in rows, which a box must not stand beside.
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

    /// The first place for a box of this size that hides least, and how much that is in square
    /// pixels: under or over a row, else beside the focus, at the plot's top or at its bottom.
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

/// What a tooltip says, in lines.
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
