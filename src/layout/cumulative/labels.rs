//! Labels of claims and notes, and who gives way.

use super::{CLAIM_RATIO, Canvas, ClaimPlace, CumulativeLayout};
use crate::layout::breakpoint::WidthBand;
use crate::layout::label::{Placer, centred, correction, text_rect};
use crate::layout::{Style, annotation};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{ClaimMark, Line, NoteKind};
use crate::text::Words;
use record::{Count, Party};

impl Canvas<'_> {
    /// Places the labels of claims and notes: the mediator's latest total first, because the
    /// sentence names it; then agreed lists, because what is not counted must be told from what is;
    /// then the claims of both directions, those of one, and the other notes.
    pub(super) fn label(
        &self,
        layout: &mut CumulativeLayout,
        words: &Words,
        rect: &Rect,
        edge: &[Point],
        style: &Style<'_>,
    ) {
        let mut placer = Placer::new(*rect);
        block_marks(&mut placer, layout, style);
        self.place_claims(layout, &mut placer);
        let centers: Vec<Point> = layout.claims.iter().map(|claim| claim.center).collect();
        let claims: Vec<Rect> = centers
            .iter()
            .map(|center| Rect::around(*center, layout.radius * CLAIM_RATIO + 1.0))
            .collect();
        let numbers = layout.ends.iter().map(|text| text_rect(text, style));
        let taken: Vec<Rect> = numbers.chain(claims.iter().copied()).collect();
        layout.corrected = self.corrected(&taken);
        for mark in &layout.corrected {
            placer.block(text_rect(mark, style));
        }
        let claim_labels = ClaimLabels { canvas: self, centers, texts: &words.claims, style };
        let room = annotation::Room { rect, edge, claims: &claims, x: &self.x, band: self.band };
        let notes = || self.series.notes.iter().zip(&words.notes);
        let first = notes().take_while(|(note, _)| note.kind <= NoteKind::Apart);
        let agreed = first.clone().count();
        let is_of_all = |mark: &ClaimMark| mark.line == Line::All;
        let is_own = |mark: &&ClaimMark| is_of_all(mark) && mark.party == Party::Mediator;
        let named = self.series.claims.iter().filter(is_own).max_by_key(|mark| mark.day);
        claim_labels.add(layout, &mut placer, &|mark| Some(mark) == named);
        layout.notes.extend(first.filter_map(|entry| room.place(entry, &mut placer, style)));
        claim_labels.add(layout, &mut placer, &is_of_all);
        claim_labels.add(layout, &mut placer, &|mark| !is_of_all(mark));
        let rest = notes().skip(agreed);
        layout.notes.extend(rest.filter_map(|entry| room.place(entry, &mut placer, style)));
    }

    /// Places the diamonds of the claims, and keeps labels off them.
    fn place_claims(&self, layout: &mut CumulativeLayout, placer: &mut Placer) {
        for claim in &self.series.claims {
            let center = self.claim_center(claim);
            let extent = layout.radius * CLAIM_RATIO + 1.0;
            placer.block(Rect::around(center, extent));
            layout.claims.push(ClaimPlace { center, line: claim.line, label: None });
        }
    }

    /// The marks of the corrected claims, over their diamonds, and of the corrected steps in the
    /// days shown: over the line a step moved or, where lines stand on one another, over all of
    /// them. They are clear of claims and numbers.
    fn corrected(&self, taken: &[Rect]) -> Vec<Text> {
        const EXTENT: f64 = 4.0;
        let (first, last) = self.x.domain();
        let mut marks = Vec::new();
        let mut mark = |x: f64, over: f64, under: f64| {
            let is_clear = |y: &f64| {
                let room = Rect::around(Point::new(x, *y), EXTENT);
                !taken.iter().any(|taken| taken.overlaps(&room))
            };
            let clear = [over, over - 2.5 * EXTENT, under].into_iter().find(is_clear);
            marks.push(correction(Point::new(x, clear.unwrap_or(over)), self.band.heading()));
        };
        for claim in self.series.claims.iter().filter(|claim| claim.corrected.is_some()) {
            let center = self.claim_center(claim);
            let away = self.band.dot() * CLAIM_RATIO + 1.0 + EXTENT;
            mark(center.x, center.y - away, center.y + away);
        }
        for step in &self.series.steps {
            if step.corrected.is_none() || step.day < first || step.day > last {
                continue;
            }
            let mut level = Count::default();
            for direction in self.series.lines() {
                let line = self.series.level(&step.total, direction);
                let moved = self.series.stacked || step.added.get(direction).value > 0;
                if moved && line.high > level.high {
                    level = line;
                }
            }
            let away = self.band.dot() + EXTENT;
            let over = self.y.map(f64::from(level.high)) - away;
            let under = self.y.map(f64::from(level.value)) + away;
            mark(self.x.map(step.day), over, under);
        }
        marks
    }

    fn claim_center(&self, claim: &ClaimMark) -> Point {
        let base = match claim.line {
            Line::Of(direction) => {
                let total = self.series.total_on(claim.day);
                let below = self.series.level(&total, direction).value;
                below.saturating_sub(total.get(direction).value)
            }
            Line::All => 0,
        };
        let y = self.y.map(f64::from(claim.value.saturating_add(base)));
        Point::new(self.x.map(claim.day), y)
    }
}

/// Labels for the diamonds of claims.
struct ClaimLabels<'a> {
    canvas: &'a Canvas<'a>,
    centers: Vec<Point>,
    texts: &'a [String],
    style: &'a Style<'a>,
}

impl ClaimLabels<'_> {
    /// Labels the claims that are asked for and have none, the latest first.
    fn add(
        &self,
        layout: &mut CumulativeLayout,
        placer: &mut Placer,
        is_asked: &dyn Fn(&ClaimMark) -> bool,
    ) {
        let band = self.canvas.band;
        let marks = self.canvas.series.claims.iter().zip(self.texts);
        // A newsroom's own total is labelled only where there is room to spare.
        let labelled = |mark: &ClaimMark| band == WidthBand::Wide || mark.party != Party::Third;
        for (claim, (mark, text)) in layout.claims.iter_mut().zip(marks).rev() {
            if claim.label.is_none() && is_asked(mark) && labelled(mark) {
                claim.label =
                    place_claim(placer, claim.center, &self.centers, text, band, self.style);
            }
        }
    }
}

/// Keeps labels off lines, points and numbers.
fn block_marks(placer: &mut Placer, layout: &CumulativeLayout, style: &Style<'_>) {
    for (_, line) in &layout.lines {
        block_line(placer, line);
    }
    for dot in &layout.dots {
        placer.block(Rect::around(dot.center, layout.radius + 1.0));
    }
    for text in &layout.ends {
        placer.block(text_rect(text, style));
    }
}

fn block_line(placer: &mut Placer, line: &[Point]) {
    for pair in line.windows(2) {
        if let [from, to] = pair {
            placer.block(Rect::between(*from, *to).grown(1.0));
        }
    }
}

/// A claim's label: beside its diamond, before it or after it, else a little
/// above or below; never nearer to the diamond of another claim.
fn place_claim(
    placer: &mut Placer,
    center: Point,
    centers: &[Point],
    text: &str,
    band: WidthBand,
    style: &Style<'_>,
) -> Option<Text> {
    let font = band.small();
    let gap = band.dot() * CLAIM_RATIO + 5.0;
    let rise = font.size;
    let offsets = [
        (-gap, 0.0, Anchor::End),
        (gap, 0.0, Anchor::Start),
        (-gap, -rise * 0.8, Anchor::End),
        (gap, rise * 0.8, Anchor::Start),
        (0.0, -gap - rise * 0.3, Anchor::Middle),
        (0.0, gap + rise * 0.3, Anchor::Middle),
        (gap, -rise * 0.8, Anchor::Start),
        (-gap, rise * 0.8, Anchor::End),
        (gap, rise * 1.6, Anchor::Start),
        (-gap, -rise * 1.6, Anchor::End),
    ];
    for (dx, dy, anchor) in offsets {
        let middle = Point::new(center.x + dx, center.y + dy);
        let label = centred(text.to_owned(), middle, anchor, font, Role::Ink);
        let rect = text_rect(&label, style);
        let away = rect.distance(center);
        let is_nearest = centers.iter().all(|other| rect.distance(*other) >= away);
        if is_nearest && placer.take(&[rect.grown(1.5)]) {
            return Some(label);
        }
    }
    None
}
