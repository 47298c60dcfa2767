use super::band::WidthBand;
use super::label::paragraph;
use crate::geometry::{Point, Rect, Size};
use crate::measure::{Advances, Font, MeasureText, lines};
use crate::scene::{Anchor, Text};
use crate::theme::Role;
use crate::words::{About, StopWords};

/// The box at the focus, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    /// The box.
    pub rect: Rect,
    /// Its words.
    pub texts: Vec<Text>,
}

const PADDING: f64 = 10.0;
const WIDEST: f64 = 340.0;
const DISTANCE: f64 = 14.0;
/// Between a tooltip and the figure's edge.
const EDGE_GAP: f64 = 4.0;

impl Tooltip {
    /// A box beside the place across of the focus that leaves its rings to be seen.
    pub(super) fn new(words: &StopWords, room: &Room<'_>) -> Self {
        let (rect, texts) = place(words, room, WidthBand::of(room.figure.width));
        Self { rect, texts }
    }
}

/// Where a tooltip may stand.
pub(super) struct Room<'a> {
    /// The place across of the focus.
    pub(super) at: f64,
    /// What it must not hide.
    pub(super) rings: &'a [Rect],
    pub(super) plot: &'a Rect,
    pub(super) figure: Size,
}

impl Room<'_> {
    /// Beside the focus, at the plot's top or else at its bottom: the first place
    /// that hides nothing the focus is on.
    fn rect(&self, width: f64, height: f64) -> Rect {
        let farthest = (self.figure.width - width - EDGE_GAP).max(EDGE_GAP);
        let lowest = (self.figure.height - height).max(0.0);
        let at = |x: f64, y: f64| {
            Rect::new(x.clamp(EDGE_GAP, farthest), y.clamp(0.0, lowest), width, height)
        };
        let (after, before) = (self.at + DISTANCE, self.at - DISTANCE - width);
        let (top, bottom) = (self.plot.y + DISTANCE, self.plot.bottom() - DISTANCE - height);
        let hides = |rect: &Rect| self.rings.iter().any(|ring| ring.overlaps(&rect.grown(2.0)));
        for (x, y) in [(after, top), (before, top), (after, bottom), (before, bottom)] {
            let rect = at(x, y);
            if !hides(&rect) {
                return rect;
            }
        }
        at(after, top)
    }
}

fn place(said: &StopWords, place: &Room<'_>, band: WidthBand) -> (Rect, Vec<Text>) {
    let room = (place.figure.width - 4.0 * PADDING).clamp(0.0, WIDEST);
    let small = band.small();
    let bold = Font::bold(small.size + 1.0);
    let mut rows: Vec<(String, Font, Role)> = Vec::new();
    let mut add = |text: &str, font: Font, role: Role| {
        rows.extend(lines(text, font, room).into_iter().map(|line| (line, font, role)));
    };
    add(&said.title, bold, Role::Ink);
    for (about, text) in &said.lines {
        let (font, role) = match about {
            About::People(direction) => (Font::bold(small.size), Role::of(*direction)),
            About::Total => (small, Role::Ink),
            About::Apart | About::Correction | About::Sources | About::Keys => (small, Role::Muted),
        };
        add(text, font, role);
    }
    let wide = rows.iter().map(|(text, font, _)| Advances.width(text, *font)).fold(0.0, f64::max);
    let tall: f64 = rows.iter().map(|(_, font, _)| font.line_height()).sum();
    let rect = place.rect(wide + 2.0 * PADDING, tall + 2.0 * PADDING);
    let mut texts = Vec::new();
    let mut top = rect.y + PADDING;
    for (text, font, role) in rows {
        let start = Point::new(rect.x + PADDING, top);
        top += font.line_height();
        texts.extend(paragraph(&[text], start, Anchor::Start, font, role));
    }
    (rect, texts)
}
