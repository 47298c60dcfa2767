//! Labels of claims and notes, and which give way.

use super::{CLAIM_RATIO, Canvas, CumulativeLayout, PositionedClaim};
use crate::layout::breakpoint::Breakpoint;
use crate::layout::label::{MARGIN, Occupancy, centred, correction, text_rect};
use crate::layout::{Style, annotation, quiet};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{AnnotationKind, ClaimMark, Line};
use crate::text::{FigureText, Quiet};
use record::{Count, Party};

impl Canvas<'_> {
    /// Places the texts in the plot, the most important first: the mediator's latest total where the
    /// sentence names it; agreed lists, because readers must be able to tell them from counted
    /// events; that nothing was reported for long; else the mediator's latest total of a direction.
    /// Narrow figures have no others; there are totals of all speakers and the other annotations.
    pub(super) fn label(
        &self,
        layout: &mut CumulativeLayout,
        text: &FigureText,
        (rect, edge): (&Rect, &[Point]),
        style: &Style<'_>,
    ) {
        let claims = self.add_claims(layout);
        let mut occupancy = self.marks(layout, &claims, rect, style);
        let labels = ClaimLabels { canvas: self, texts: &text.claims, style };
        let (breakpoint, x) = (self.breakpoint, &self.x);
        let room = annotation::Room { rect, edge, claims: &claims, x, breakpoint };
        // They are sorted by kind.
        let kinds = self.series.annotations.iter().map(|annotation| annotation.kind);
        let urgent = kinds.take_while(|kind| *kind <= AnnotationKind::Apart).count();
        let entries: Vec<_> = self.series.annotations.iter().zip(&text.annotations).collect();
        let (urgent, others) = entries.split_at(urgent);
        let (named, unnamed) = labels.mediators_latest(layout);
        let mut has_latest = named.is_none_or(|claim| labels.add(layout, &mut occupancy, claim));
        for entry in urgent {
            layout.annotations.extend(room.lay_out(*entry, &mut occupancy, style));
        }
        layout.quiet = self.quiet(text.quiet.as_ref(), (rect, edge), &mut occupancy, style);
        has_latest &= unnamed.is_none_or(|claim| labels.add(layout, &mut occupancy, claim));
        if breakpoint == Breakpoint::Narrow {
            return;
        }
        // Where the mediator's latest total has no room, other speakers have no labels.
        if has_latest {
            labels.add_others(layout, &mut occupancy);
        }
        for entry in others {
            layout.annotations.extend(room.lay_out(*entry, &mut occupancy, style));
        }
    }

    /// The room of lines, points, diamonds and marks of corrections, which labels keep off.
    fn marks(
        &self,
        layout: &mut CumulativeLayout,
        claims: &[Rect],
        rect: &Rect,
        style: &Style<'_>,
    ) -> Occupancy {
        let mut occupancy = Occupancy::new(*rect).with_gap_of(self.breakpoint.small());
        block_marks(&mut occupancy, layout);
        for claim in claims {
            occupancy.block(*claim);
        }
        layout.corrected = self.corrected(claims);
        for mark in &layout.corrected {
            occupancy.block(text_rect(mark, style));
        }
        occupancy
    }

    /// That no reunion was reported since the last step.
    fn quiet(
        &self,
        text: Option<&Quiet>,
        (plot, edge): (&Rect, &[Point]),
        occupancy: &mut Occupancy,
        style: &Style<'_>,
    ) -> Vec<Text> {
        let (Some(text), Some(end)) = (text, edge.last()) else { return Vec::new() };
        let start = self.x.map(text.since).max(plot.x);
        let font = self.breakpoint.small();
        // The part over the line is for flags.
        let room = quiet::Room { plot, start, line: end.y, is_over: false, font };
        room.lay_out(text, occupancy, style)
    }

    /// Adds the diamonds of the claims. Their rooms.
    fn add_claims(&self, layout: &mut CumulativeLayout) -> Vec<Rect> {
        let extent = layout.radius * CLAIM_RATIO + 1.0;
        let mut rooms = Vec::with_capacity(self.series.claims.len());
        for claim in &self.series.claims {
            let center = self.claim_center(claim);
            rooms.push(Rect::around(center, extent));
            layout.claims.push(PositionedClaim { center, line: claim.line, label: None });
        }
        rooms
    }

    /// The marks of corrected claims, over their diamonds, and of corrected steps in the shown
    /// days: over the line a step changed or, with stacked lines, over all of them. They avoid
    /// claims.
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

/// Labels for the diamonds of claims.
struct ClaimLabels<'a> {
    canvas: &'a Canvas<'a>,
    texts: &'a [String],
    style: &'a Style<'a>,
}

/// Those who count in the name of a government.
const SPEAKERS: [Party; 3] = [Party::Mediator, Party::Ukraine, Party::Russia];

impl ClaimLabels<'_> {
    /// The index of the mediator's latest total: as the first one where it is of both directions, so
    /// that the sentence names it, or else as the second one.
    fn mediators_latest(&self, layout: &CumulativeLayout) -> (Option<usize>, Option<usize>) {
        let latest = self.unlabelled(layout, Party::Mediator).first().copied();
        match latest.and_then(|index| self.canvas.series.claims.get(index)) {
            Some(mark) if mark.line == Line::All => (latest, None),
            _ => (None, latest),
        }
    }

    /// Gives each speaker with so many claims as many labels, or changes nothing: naming one while
    /// another has no room would take a side.
    fn add_round(
        &self,
        layout: &mut CumulativeLayout,
        occupancy: &mut Occupancy,
        labels: usize,
    ) -> bool {
        let (claims, before) = (layout.claims.clone(), occupancy.clone());
        for party in SPEAKERS {
            let of_party = || self.claims_of(party);
            let labelled = |index: &usize| {
                layout.claims.get(*index).is_some_and(|claim| claim.label.is_some())
            };
            if of_party().filter(labelled).count() >= labels.min(of_party().count()) {
                continue;
            }
            let mut waiting = self.unlabelled(layout, party).into_iter();
            if !waiting.any(|index| self.add(layout, occupancy, index)) {
                (layout.claims, *occupancy) = (claims, before);
                return false;
            }
        }
        true
    }

    /// Labels claims of all speakers, as many of each, and those of newsrooms where there is room to spare.
    fn add_others(&self, layout: &mut CumulativeLayout, occupancy: &mut Occupancy) {
        let most = self.canvas.breakpoint.labels_of_a_speaker();
        let all = (1..=most).all(|labels| self.add_round(layout, occupancy, labels));
        if all && self.canvas.breakpoint == Breakpoint::Wide {
            for index in self.unlabelled(layout, Party::Third) {
                self.add(layout, occupancy, index);
            }
        }
    }

    /// The indices of a party's claims.
    fn claims_of(&self, party: Party) -> impl Iterator<Item = usize> {
        let claims = self.canvas.series.claims.iter().enumerate();
        claims.filter(move |(_, claim)| claim.party == party).map(|(index, _)| index)
    }

    /// A party's claims without a label, the latest first.
    fn unlabelled(&self, layout: &CumulativeLayout, party: Party) -> Vec<usize> {
        let is_bare =
            |index: &usize| layout.claims.get(*index).is_some_and(|claim| claim.label.is_none());
        let mut indices: Vec<usize> = self.claims_of(party).filter(is_bare).collect();
        let day = |index: usize| self.canvas.series.claims.get(index).map(|claim| claim.day);
        indices.sort_by_key(|index| std::cmp::Reverse(day(*index)));
        indices
    }

    /// Labels one claim, if there is room.
    fn add(&self, layout: &mut CumulativeLayout, occupancy: &mut Occupancy, index: usize) -> bool {
        let centers: Vec<Point> = layout.claims.iter().map(|claim| claim.center).collect();
        let (Some(claim), Some(text)) = (layout.claims.get_mut(index), self.texts.get(index))
        else {
            return false;
        };
        let breakpoint = self.canvas.breakpoint;
        claim.label = label_claim(occupancy, claim.center, &centers, text, breakpoint, self.style);
        claim.label.is_some()
    }
}

/// Keeps labels off lines and points.
fn block_marks(occupancy: &mut Occupancy, layout: &CumulativeLayout) {
    for (_, line) in &layout.lines {
        block_line(occupancy, line);
    }
    for dot in &layout.dots {
        occupancy.block(Rect::around(dot.center, layout.radius + 1.0));
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
        (gap, rise * 2.4, Anchor::Start),
        (-gap, -rise * 2.4, Anchor::End),
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
