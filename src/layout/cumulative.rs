use super::axis::{self, Axes};
use super::band::WidthBand;
use super::label::{Placer, centred, text_rect};
use super::notes::{self, NotePlace};
use super::outline::{between, corners, drawn_steps};
use super::{Body, Plot, Style};
use crate::geometry::{Point, Rect};
use crate::locale::Message;
use crate::measure::{Advances, MeasureText};
use crate::scale::{Calendar, LinearScale, TimeScale};
use crate::scene::{Anchor, Text};
use crate::series::{ClaimMark, Cumulative, Line, Step};
use crate::theme::Role;
use crate::words::Words;
use record::{Count, Direction, Party};

/// The placed data of the cumulative view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CumulativeLayout {
    /// The areas under the lines.
    pub areas: Vec<(Direction, Vec<Point>)>,
    /// From the lowest to the highest figure given.
    pub ranges: Vec<Vec<Point>>,
    /// The lines, the hindmost first.
    pub lines: Vec<(Direction, Vec<Point>)>,
    /// A point for each direction an event added to.
    pub dots: Vec<Dot>,
    /// The claims.
    pub claims: Vec<ClaimPlace>,
    /// The notes that found room.
    pub notes: Vec<NotePlace>,
    /// The numbers at both ends of the lines.
    pub ends: Vec<Text>,
    /// The place across of each step.
    pub stops: Vec<f64>,
    /// Half the extent of a point.
    pub radius: f64,
}

/// A point on a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The step it stands for.
    pub step: usize,
    /// The direction whose line it stands on.
    pub direction: Direction,
    /// Where.
    pub center: Point,
    /// Whether its figure rests on one side's word.
    pub hollow: bool,
}

/// A claim's diamond and, where there is room, its label.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimPlace {
    /// Where.
    pub center: Point,
    /// Which line it is about.
    pub line: Line,
    /// What it says.
    pub label: Option<Text>,
}

/// Between a plot and the numbers at the ends of its lines.
const END_GAP: f64 = 10.0;
/// Points closer than this along the line would only hide it.
const LEAST_DOT_SPACING: f64 = 3.0;
/// A claim's diamond against a point.
pub(crate) const CLAIM_RATIO: f64 = 1.6;

pub(super) fn place(series: &Cumulative, words: &Words, outer: Rect, style: &Style<'_>) -> Plot {
    let band = WidthBand::of(outer.width);
    let ends = end_labels(series, style, band);
    let rect = plot_rect(series, &ends, outer, style, band);
    let y = LinearScale::new((0.0, peak(series, band)), (rect.bottom(), rect.y));
    let x = TimeScale::new(series.domain, (rect.x, rect.right()));
    let counting = axis::Counting { finest: Calendar::Days(1), shift: 0.0 };
    let axes = Axes {
        x: axis::x_axis(&x, &rect, (style, band), counting),
        y: axis::y_axis(&y, &rect, style, band),
    };
    let canvas = Canvas { series, x, y, band };
    let body = canvas.body(words, &rect, ends, style);
    Plot { rect, axes, body: Body::Cumulative(body) }
}

/// The number of people the axis has to reach.
fn peak(series: &Cumulative, band: WidthBand) -> f64 {
    let tally = &series.tally;
    let lines = if series.stacked {
        tally.all().high
    } else {
        tally.people.ukraine.high.max(tally.people.russia.high)
    };
    let claimed = series.claims.iter().map(|claim| claim.value).max().unwrap_or(0);
    f64::from(lines.max(claimed)) * band.headroom()
}

/// A number at the end of a line.
struct EndLabel {
    text: String,
    role: Role,
    /// How many people up the middle of what it names lies.
    at: f64,
}

fn end_labels(series: &Cumulative, style: &Style<'_>, band: WidthBand) -> Vec<EndLabel> {
    let tally = &series.tally;
    if tally.events == 0 {
        return Vec::new();
    }
    let say = |people, direction| match band {
        WidthBand::Narrow => style.locale.number(people),
        WidthBand::Medium | WidthBand::Wide => style.locale.say(&Message::To { people, direction }),
    };
    let mut below = 0.0;
    let mut labels = Vec::new();
    for direction in tally.directions() {
        let people = tally.people.get(direction).value;
        let height = f64::from(people);
        let at = if series.stacked { below + height / 2.0 } else { height };
        labels.push(EndLabel { text: say(people, direction), role: Role::of(direction), at });
        below += height;
    }
    if series.stacked {
        let all = tally.all().value;
        let text = match band {
            WidthBand::Narrow => style.locale.number(all),
            WidthBand::Medium | WidthBand::Wide => style.locale.say(&Message::InAll(all)),
        };
        labels.push(EndLabel { text, role: Role::Ink, at: f64::from(all) });
    }
    labels
}

fn plot_rect(
    series: &Cumulative,
    ends: &[EndLabel],
    outer: Rect,
    style: &Style<'_>,
    band: WidthBand,
) -> Rect {
    let padding = band.padding();
    let top = outer.y + band.small().size;
    let height = outer.bottom() - axis::bottom_margin(band) - top;
    let scale = LinearScale::new((0.0, peak(series, band)), (height, 0.0));
    let target = axis::tick_target(height);
    let left = outer.x + padding + axis::left_margin(&scale, target, style, band);
    let widest =
        ends.iter().map(|end| Advances.width(&end.text, band.direct())).fold(0.0, f64::max);
    let right = outer.right() - padding - if widest > 0.0 { widest + END_GAP } else { 0.0 };
    Rect::new(left, top, right - left, height)
}

/// The scales that everything in the plot is placed by.
struct Canvas<'a> {
    series: &'a Cumulative,
    x: TimeScale,
    y: LinearScale,
    band: WidthBand,
}

impl Canvas<'_> {
    fn body(
        &self,
        words: &Words,
        rect: &Rect,
        ends: Vec<EndLabel>,
        style: &Style<'_>,
    ) -> CumulativeLayout {
        let steps = &self.series.steps;
        let drawn = drawn_steps(steps, &self.x);
        let [lower, upper] = self.series.tally.directions();
        let line = |value: &dyn Fn(&Step) -> u32| self.line(&drawn, value);
        let (lower_line, upper_line) = if self.series.stacked {
            (line(&|step| step.total.get(lower).value), line(&|step| step.all().value))
        } else {
            (line(&|step| step.total.get(lower).value), line(&|step| step.total.get(upper).value))
        };
        let floor = line(&|_| 0);
        let areas = if self.series.stacked {
            vec![(lower, between(&lower_line, &floor)), (upper, between(&upper_line, &lower_line))]
        } else {
            Vec::new()
        };
        let mut layout = CumulativeLayout {
            areas,
            ranges: self.ranges(&drawn),
            dots: self.dots(&drawn),
            stops: steps
                .iter()
                .map(|step| self.x.map(step.day).clamp(rect.x, rect.right()))
                .collect(),
            radius: self.band.dot(),
            ..CumulativeLayout::default()
        };
        let edge = upper_edge(&lower_line, &upper_line);
        layout.lines = vec![(upper, upper_line), (lower, lower_line)];
        self.label(&mut layout, words, rect, &edge, style);
        layout.ends = self.ends(ends, rect, style);
        layout
    }

    fn line(&self, drawn: &[usize], value: &dyn Fn(&Step) -> u32) -> Vec<Point> {
        corners(&self.series.steps, drawn, &self.x, |step| {
            self.y.map(f64::from(step.map_or(0, value)))
        })
    }

    fn ranges(&self, drawn: &[usize]) -> Vec<Vec<Point>> {
        let tally = &self.series.tally;
        let range = |count: &dyn Fn(&Step) -> Count| {
            let high = self.line(drawn, &|step| count(step).high);
            let low = self.line(drawn, &|step| count(step).low);
            between(&high, &low)
        };
        if self.series.stacked {
            let all: Vec<Vec<Point>> = vec![range(&Step::all)];
            return if tally.all().is_range() { all } else { Vec::new() };
        }
        let directions = Direction::BOTH.into_iter();
        let ranged = directions.filter(|direction| tally.people.get(*direction).is_range());
        ranged.map(|direction| range(&|step| *step.total.get(direction))).collect()
    }

    /// The height at which a direction's point of a step stands.
    fn dot_value(&self, step: &Step, direction: Direction) -> u32 {
        let [lower, _] = self.series.tally.directions();
        if self.series.stacked && direction != lower {
            step.all().value
        } else {
            step.total.get(direction).value
        }
    }

    fn dots(&self, drawn: &[usize]) -> Vec<Dot> {
        let (first, last) = self.x.domain();
        let width = (self.x.map(last) - self.x.map(first)).abs();
        let count = f64::from(u32::try_from(drawn.len()).unwrap_or(u32::MAX));
        if count * LEAST_DOT_SPACING > width {
            return Vec::new();
        }
        let mut dots = Vec::new();
        for index in drawn {
            let Some(step) = self.series.steps.get(*index) else { continue };
            for direction in Direction::BOTH {
                if step.added.get(direction).value == 0 {
                    continue;
                }
                let y = self.y.map(f64::from(self.dot_value(step, direction)));
                dots.push(Dot {
                    step: *index,
                    direction,
                    center: Point::new(self.x.map(step.day), y),
                    hollow: *step.one_sided.get(direction),
                });
            }
        }
        dots
    }

    /// Places the labels of claims and notes: agreed lists first, because what
    /// is not counted must be told from what is; then the claims of both
    /// directions, then those of one, then the other notes.
    fn label(
        &self,
        layout: &mut CumulativeLayout,
        words: &Words,
        rect: &Rect,
        edge: &[Point],
        style: &Style<'_>,
    ) {
        let mut placer = Placer::new(*rect);
        for (_, line) in &layout.lines {
            block_line(&mut placer, line);
        }
        for dot in &layout.dots {
            placer.block(Rect::around(dot.center, layout.radius + 1.0));
        }
        for claim in &self.series.claims {
            let center = self.claim_center(claim);
            let extent = layout.radius * CLAIM_RATIO + 1.0;
            placer.block(Rect::around(center, extent));
            layout.claims.push(ClaimPlace { center, line: claim.line, label: None });
        }
        let labels = |layout: &mut CumulativeLayout, placer: &mut Placer, of_all: bool| {
            let marks = self.series.claims.iter().zip(&words.claims);
            let places = layout.claims.iter_mut().zip(marks).rev();
            // A newsroom's own total is labelled only where there is room to spare.
            let labelled =
                |mark: &ClaimMark| self.band == WidthBand::Wide || mark.party != Party::Third;
            let asked = places
                .filter(|(_, (mark, _))| (mark.line == Line::All) == of_all && labelled(mark));
            for (claim, (_, text)) in asked {
                claim.label = place_claim(placer, claim.center, text, self.band, style);
            }
        };
        let all_notes = || self.series.notes.iter().zip(&words.notes);
        let first =
            all_notes().take_while(|(note, _)| note.kind == crate::series::NoteKind::Agreed);
        let claims: Vec<Rect> = layout
            .claims
            .iter()
            .map(|claim| Rect::around(claim.center, layout.radius * CLAIM_RATIO + 1.0))
            .collect();
        let room = notes::Room { rect, edge, claims: &claims, x: &self.x, band: self.band };
        let agreed = first.clone().count();
        layout.notes.extend(first.filter_map(|entry| room.place(entry, &mut placer, style)));
        labels(layout, &mut placer, true);
        labels(layout, &mut placer, false);
        let rest = all_notes().skip(agreed);
        layout.notes.extend(rest.filter_map(|entry| room.place(entry, &mut placer, style)));
    }

    fn claim_center(&self, claim: &ClaimMark) -> Point {
        let [lower, _] = self.series.tally.directions();
        let base = match claim.line {
            Line::Of(direction) if self.series.stacked && direction != lower => {
                self.series.total_on(claim.day).get(lower).value
            }
            Line::All | Line::Of(_) => 0,
        };
        let y = self.y.map(f64::from(claim.value.saturating_add(base)));
        Point::new(self.x.map(claim.day), y)
    }

    /// The numbers at the right ends, pushed apart where they would touch, and
    /// the first number at the left end.
    fn ends(&self, ends: Vec<EndLabel>, rect: &Rect, style: &Style<'_>) -> Vec<Text> {
        let font = self.band.direct();
        let x = rect.right() + END_GAP;
        let mut labels: Vec<Text> = ends
            .into_iter()
            .map(|end| {
                let middle = Point::new(x, self.y.map(end.at));
                centred(end.text, middle, Anchor::Start, font, end.role)
            })
            .collect();
        push_apart(&mut labels, font.line_height(), rect);
        labels.extend(self.first_number(rect, style));
        labels
    }

    fn first_number(&self, rect: &Rect, style: &Style<'_>) -> Option<Text> {
        let first = self.series.steps.first().filter(|step| step.day >= self.series.domain.0)?;
        let value = if self.series.stacked {
            first.all().value
        } else {
            first.total.ukraine.value.max(first.total.russia.value)
        };
        let font = self.band.small();
        let gap = self.band.dot() + font.size * 0.7;
        let middle = Point::new(self.x.map(first.day), self.y.map(f64::from(value)) - gap);
        let text = centred(style.locale.number(value), middle, Anchor::Middle, font, Role::Ink);
        rect.contains(&text_rect(&text, style)).then_some(text)
    }
}

/// The higher of two lines over the same days.
fn upper_edge(a: &[Point], b: &[Point]) -> Vec<Point> {
    a.iter().zip(b).map(|(a, b)| Point::new(a.x, a.y.min(b.y))).collect()
}

fn block_line(placer: &mut Placer, line: &[Point]) {
    for pair in line.windows(2) {
        if let [from, to] = pair {
            placer.block(Rect::between(*from, *to).grown(1.0));
        }
    }
}

/// A claim's label: beside its diamond, before it or after it, else a little
/// above or below.
fn place_claim(
    placer: &mut Placer,
    center: Point,
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
    let candidates = offsets.into_iter().map(|(dx, dy, anchor)| {
        let middle = Point::new(center.x + dx, center.y + dy);
        centred(text.to_owned(), middle, anchor, font, Role::Ink)
    });
    placer.place(candidates, |text| vec![text_rect(text, style).grown(1.5)])
}

/// Moves labels, given from the lowest to the highest, so that none touches the
/// next and all stay beside the plot.
fn push_apart(labels: &mut [Text], least: f64, rect: &Rect) {
    labels.sort_unstable_by(|a, b| b.place.y.total_cmp(&a.place.y));
    let mut limit = rect.bottom() + least / 2.0;
    for label in labels.iter_mut() {
        label.place.y = label.place.y.min(limit);
        limit = label.place.y - least;
    }
    let mut limit = rect.y + least / 2.0;
    for label in labels.iter_mut().rev() {
        label.place.y = label.place.y.max(limit);
        limit = label.place.y + least;
    }
}
