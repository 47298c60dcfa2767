//! Labels of claims and notes, and who gives way.

use super::{CLAIM_RATIO, Canvas, CumulativeLayout, PositionedClaim};
use crate::layout::breakpoint::Breakpoint;
use crate::layout::label::{MARGIN, Occupancy, centred, correction, text_rect};
use crate::layout::{Style, annotation};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{AnnotationKind, ClaimMark, Line};
use crate::text::FigureText;
use record::{Count, Party};

impl Canvas<'_> {
    /// Places the labels of claims and annotations: the mediator's latest total first, because the
    /// sentence names it; then agreed lists, because readers must be able to tell them from counted
    /// events; then the claims of both directions, those of one, and the other annotations.
    pub(super) fn label(
        &self,
        layout: &mut CumulativeLayout,
        text: &FigureText,
        rect: &Rect,
        edge: &[Point],
        style: &Style<'_>,
    ) {
        let mut occupancy = Occupancy::new(*rect).with_gap_of(self.breakpoint.small());
        block_marks(&mut occupancy, layout, style);
        self.add_claims(layout, &mut occupancy);
        let centers: Vec<Point> = layout.claims.iter().map(|claim| claim.center).collect();
        let claims: Vec<Rect> = centers
            .iter()
            .map(|center| Rect::around(*center, layout.radius * CLAIM_RATIO + 1.0))
            .collect();
        let numbers = layout.ends.iter().map(|text| text_rect(text, style));
        let taken: Vec<Rect> = numbers.chain(claims.iter().copied()).collect();
        layout.corrected = self.corrected(&taken);
        for mark in &layout.corrected {
            occupancy.block(text_rect(mark, style));
        }
        let claim_labels = ClaimLabels { canvas: self, centers, texts: &text.claims, style };
        let breakpoint = self.breakpoint;
        let room = annotation::Room { rect, edge, claims: &claims, x: &self.x, breakpoint };
        let annotations = || self.series.annotations.iter().zip(&text.annotations);
        // They are sorted by kind.
        let kinds = self.series.annotations.iter().map(|annotation| annotation.kind);
        let urgent = kinds.take_while(|kind| *kind <= AnnotationKind::Apart).count();
        let named = self.mediators_latest();
        claim_labels.add(layout, &mut occupancy, &|mark| Some(mark) == named);
        for entry in annotations().take(urgent) {
            layout.annotations.extend(room.lay_out(entry, &mut occupancy, style));
        }
        claim_labels.add(layout, &mut occupancy, &is_of_both);
        claim_labels.add(layout, &mut occupancy, &|mark| !is_of_both(mark));
        for entry in annotations().skip(urgent) {
            layout.annotations.extend(room.lay_out(entry, &mut occupancy, style));
        }
    }

    /// The mediator's latest claim for both directions.
    fn mediators_latest(&self) -> Option<&ClaimMark> {
        let is_mediators = |mark: &&ClaimMark| is_of_both(mark) && mark.party == Party::Mediator;
        self.series.claims.iter().filter(is_mediators).max_by_key(|mark| mark.day)
    }

    /// Adds the diamonds of the claims, and keeps labels off them.
    fn add_claims(&self, layout: &mut CumulativeLayout, occupancy: &mut Occupancy) {
        for claim in &self.series.claims {
            let center = self.claim_center(claim);
            let extent = layout.radius * CLAIM_RATIO + 1.0;
            occupancy.block(Rect::around(center, extent));
            layout.claims.push(PositionedClaim { center, line: claim.line, label: None });
        }
    }

    /// The marks of corrected claims, over their diamonds, and of corrected steps in the shown
    /// days: over the line a step changed or, with stacked lines, over all of them. They avoid
    /// claims and numbers.
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
            marks.push(correction(Point::new(x, clear.unwrap_or(over)), self.breakpoint.heading()));
        };
        for claim in self.series.claims.iter().filter(|claim| claim.corrected.is_some()) {
            let center = self.claim_center(claim);
            let away = self.breakpoint.dot() * CLAIM_RATIO + 1.0 + EXTENT;
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
            let away = self.breakpoint.dot() + EXTENT;
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

fn is_of_both(mark: &ClaimMark) -> bool {
    mark.line == Line::All
}

/// Labels for the diamonds of claims.
struct ClaimLabels<'a> {
    canvas: &'a Canvas<'a>,
    centers: Vec<Point>,
    texts: &'a [String],
    style: &'a Style<'a>,
}

impl ClaimLabels<'_> {
    /// Labels the matching claims that have no label yet, the latest first.
    fn add(
        &self,
        layout: &mut CumulativeLayout,
        occupancy: &mut Occupancy,
        is_asked: &dyn Fn(&ClaimMark) -> bool,
    ) {
        let breakpoint = self.canvas.breakpoint;
        let marks = self.canvas.series.claims.iter().zip(self.texts);
        // A newsroom's own total is labelled only where there is room to spare.
        let labelled =
            |mark: &ClaimMark| breakpoint == Breakpoint::Wide || mark.party != Party::Third;
        for (claim, (mark, text)) in layout.claims.iter_mut().zip(marks).rev() {
            if claim.label.is_none() && is_asked(mark) && labelled(mark) {
                claim.label = label_claim(
                    occupancy,
                    claim.center,
                    &self.centers,
                    text,
                    breakpoint,
                    self.style,
                );
            }
        }
    }
}

/// Keeps labels off lines, points and numbers.
fn block_marks(occupancy: &mut Occupancy, layout: &CumulativeLayout, style: &Style<'_>) {
    for (_, line) in &layout.lines {
        block_line(occupancy, line);
    }
    for dot in &layout.dots {
        occupancy.block(Rect::around(dot.center, layout.radius + 1.0));
    }
    for text in &layout.ends {
        occupancy.add(text_rect(text, style));
    }
}

fn block_line(occupancy: &mut Occupancy, line: &[Point]) {
    for pair in line.windows(2) {
        if let [from, to] = pair {
            occupancy.block(Rect::between(*from, *to).grown(1.0));
        }
    }
}

/// A claim's label: beside its diamond, before it or after it, else a little
/// above or below; never nearer to the diamond of another claim.
fn label_claim(
    occupancy: &mut Occupancy,
    center: Point,
    centers: &[Point],
    text: &str,
    breakpoint: Breakpoint,
    style: &Style<'_>,
) -> Option<Text> {
    let font = breakpoint.small();
    let gap = breakpoint.dot() * CLAIM_RATIO + 5.0;
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
        if is_nearest && occupancy.occupy(&[rect.grown(MARGIN)]) {
            return Some(label);
        }
    }
    None
}
