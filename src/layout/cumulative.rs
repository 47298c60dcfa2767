mod ends;
mod labels;

use super::annotation::PositionedAnnotation;
use super::axis::{self, Axes};
use super::breakpoint::Breakpoint;
use super::outline::{between, corners, drawn_steps};
use super::{Body, Plot, Style};
use crate::layout::{Advances, Calendar, LinearScale, MeasureText, TimeScale};
use crate::scene::{Point, Rect, Text};
use crate::series::{Cumulative, Line, Step};
use crate::text::FigureText;
use ends::{EndLabel, end_labels};
use record::Direction;

/// The layout of the cumulative view.
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
    /// The mark of each step and each claim that was corrected.
    pub corrected: Vec<Text>,
    /// The claims.
    pub claims: Vec<PositionedClaim>,
    /// The notes that found room.
    pub annotations: Vec<PositionedAnnotation>,
    /// That no reunion was reported for long, in the empty part after the last one.
    pub quiet: Vec<Text>,
    /// The numbers at the right ends of the lines.
    pub ends: Vec<Text>,
    /// The horizontal position of each step.
    pub datum_xs: Vec<f64>,
    /// Half the extent of a point.
    pub radius: f64,
}

/// A point on a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The step it belongs to.
    pub step: usize,
    /// The direction of its line.
    pub direction: Direction,
    /// Where.
    pub center: Point,
    /// Whether only one side reports its figure.
    pub hollow: bool,
}

/// A claim's diamond and, where there is room, its label.
#[derive(Clone, Debug, PartialEq)]
pub struct PositionedClaim {
    /// Where.
    pub center: Point,
    /// Which line it is about.
    pub line: Line,
    /// Its label.
    pub label: Option<Text>,
}

/// Between a plot and the totals at the ends of its lines.
const fn end_gap(breakpoint: Breakpoint) -> f64 {
    match breakpoint {
        Breakpoint::Narrow => 6.0,
        Breakpoint::Medium | Breakpoint::Wide => 10.0,
    }
}

/// Points closer than this along the line would only hide it.
const LEAST_DOT_SPACING: f64 = 3.0;
/// A claim's diamond against a point.
pub(crate) const CLAIM_RATIO: f64 = 1.6;

pub(super) fn lay_out(
    series: &Cumulative,
    text: &FigureText,
    outer: Rect,
    style: &Style<'_>,
) -> Plot {
    let breakpoint = Breakpoint::of(outer.width);
    let ends = end_labels(series, style, outer);
    let rect = plot_rect(series, &ends, outer, style, breakpoint);
    let y = LinearScale::new((0.0, peak(series, breakpoint)), (rect.bottom(), rect.y));
    let x = TimeScale::new(series.domain, (rect.x, rect.right()));
    let counting =
        axis::Counting { finest: Calendar::Days(1), shift: 0.0, edges: (outer.x, outer.right()) };
    let axes = Axes {
        x: axis::x_axis(&x, &rect, (style, breakpoint), counting),
        y: axis::y_axis(&y, &rect, style, breakpoint),
    };
    let canvas = Canvas { series, x, y, breakpoint };
    let body = canvas.body(text, &rect, &ends, style);
    Plot::new(rect, axes, Body::Cumulative(body), style)
}

/// The number of people the axis has to reach.
fn peak(series: &Cumulative, breakpoint: Breakpoint) -> f64 {
    let people = &series.tally.people;
    let lines = series.lines().map(|line| series.level(people, line).high).max().unwrap_or(0);
    let claimed = series.claims.iter().map(|claim| claim.value).max().unwrap_or(0);
    f64::from(lines.max(claimed)) * breakpoint.headroom()
}

fn plot_rect(
    series: &Cumulative,
    ends: &[EndLabel],
    outer: Rect,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> Rect {
    let padding = breakpoint.padding();
    let top = outer.y + breakpoint.small().size;
    let height = outer.bottom() - axis::bottom_margin(breakpoint) - top;
    let scale = LinearScale::new((0.0, peak(series, breakpoint)), (height, 0.0));
    let target = axis::tick_target(height);
    let left = outer.x + padding + axis::left_margin(&scale, target, style, breakpoint);
    let lines = ends.iter().flat_map(|end| &end.lines);
    let widest = lines.map(|line| Advances.width(line, breakpoint.direct())).fold(0.0, f64::max);
    let right =
        outer.right() - padding - if widest > 0.0 { widest + end_gap(breakpoint) } else { 0.0 };
    Rect::new(left, top, right - left, height)
}

/// The scales of the plot.
struct Canvas<'a> {
    series: &'a Cumulative,
    x: TimeScale,
    y: LinearScale,
    breakpoint: Breakpoint,
}

impl Canvas<'_> {
    fn body(
        &self,
        text: &FigureText,
        rect: &Rect,
        ends: &[EndLabel],
        style: &Style<'_>,
    ) -> CumulativeLayout {
        let steps = &self.series.steps;
        let drawn = drawn_steps(steps, &self.x);
        let mut lines: Vec<(Direction, Vec<Point>)> = Vec::new();
        let mut areas = Vec::new();
        let mut edge = self.line(&drawn, &|_| 0);
        for direction in self.series.lines() {
            let line = self.line(&drawn, &|step| self.series.level(&step.total, direction).value);
            if self.series.stacked {
                areas.push((direction, between(&line, &edge)));
            }
            edge = upper_edge(&edge, &line);
            lines.push((direction, line));
        }
        lines.reverse();
        let mut layout = CumulativeLayout {
            areas,
            lines,
            ranges: self.ranges(&drawn),
            dots: self.dots(&drawn),
            datum_xs: steps.iter().map(|step| self.x.map(step.day)).collect(),
            radius: self.breakpoint.dot(),
            ..CumulativeLayout::default()
        };
        self.label(&mut layout, text, (rect, &edge), style);
        layout.ends.extend(self.ends(ends, rect));
        layout
    }

    fn line(&self, drawn: &[usize], value: &dyn Fn(&Step) -> u32) -> Vec<Point> {
        corners(&self.series.steps, drawn, &self.x, |step| {
            self.y.map(f64::from(step.map_or(0, value)))
        })
    }

    fn ranges(&self, drawn: &[usize]) -> Vec<Vec<Point>> {
        let series = self.series;
        // With stacked lines the topmost one has the range of the sum.
        let ranged = series.lines().rev().take(if series.stacked { 1 } else { 2 });
        let mut ranges = Vec::new();
        for direction in ranged {
            if !series.level(&series.tally.people, direction).is_range() {
                continue;
            }
            let count = |step: &Step| series.level(&step.total, direction);
            let high = self.line(drawn, &|step| count(step).high);
            let low = self.line(drawn, &|step| count(step).low);
            ranges.push(between(&high, &low));
        }
        ranges
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
            for direction in self.series.lines() {
                if step.added.get(direction).value == 0 {
                    continue;
                }
                let level = self.series.level(&step.total, direction);
                let y = self.y.map(f64::from(level.value));
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
}

/// The higher of two lines over the same days.
fn upper_edge(a: &[Point], b: &[Point]) -> Vec<Point> {
    a.iter().zip(b).map(|(a, b)| Point::new(a.x, a.y.min(b.y))).collect()
}
