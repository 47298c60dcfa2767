use super::axis::{self, Axes, XTick};
use super::breakpoint::Breakpoint;
use super::label::{Occupancy, centred, text_rect};
use super::{Body, CLAIM_RATIO, Plot, Style};
use crate::layout::{Advances, LinearScale, MeasureText, lines};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{Claims, Comparison, Line};
use crate::text::{FigureText, Message, signed_difference};
use record::Bound;

/// The layout of claims beside the dataset's totals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClaimsLayout {
    /// A row for each comparison.
    pub rows: Vec<PositionedRow>,
    /// The labels of the rows, and their numbers.
    pub texts: Vec<Text>,
    /// The horizontal middle of each row.
    pub datum_xs: Vec<f64>,
    /// Half the extent of a point.
    pub radius: f64,
}

/// A claim and the record on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct PositionedRow {
    /// Which people it is about.
    pub line: Line,
    /// The position of the claimed number.
    pub claimed: Point,
    /// The position of the counted number.
    pub recorded: Point,
    /// From the lowest to the highest figure given; empty where they agree.
    pub range: Rect,
}

/// The height of one row with its label beside it, or above it.
const BESIDE: f64 = 30.0;
const ABOVE: f64 = 42.0;
/// From the middle of a label above a row down to its marks, and from those down to the row's end.
const DOWN: f64 = 17.6;
const UNDER: f64 = 12.6;
/// The width of the narrowest phones.
const PHONE: f64 = 320.0;
/// The built-in advances are this share of a wide typeface's: no name may overflow the figure.
const WIDE_LETTERS: f64 = 0.9;
/// The width of labels beside the rows, in pixels: the same at every width that has them there, so that
/// static and live figures have one size.
const BESIDE_WIDTH: f64 = 288.0;
/// The height of the heading over the differences, and of the axis labels: the same at every width
/// but narrow, so that static and live figures have one size.
const HEAD: f64 = 22.0;
const FOOT: f64 = 26.0;
/// Between labels, plot and differences.
const GAP: f64 = 12.0;
/// Between the plot and the differences: these are not the numbers of marks.
const COLUMN_GAP: f64 = 26.0;
/// Room inside the plot for the numbers at a row's ends.
const NUMBER_ROOM: f64 = 30.0;
const RANGE_HEIGHT: f64 = 8.0;

/// Where the labels of the rows are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Labels {
    Beside,
    Above,
}

/// The height of the plot with its axis.
pub(super) fn natural_height(text: &FigureText, width: f64) -> f64 {
    let breakpoint = Breakpoint::of(width);
    let rows = rows(text, width, breakpoint);
    let rows: f64 = rows.iter().map(|row| row.height).sum();
    (HEAD + rows + FOOT).ceil()
}

/// The label of a row, in lines, and the height of the row.
struct Row {
    name: Vec<String>,
    height: f64,
}

fn rows(text: &FigureText, width: f64, breakpoint: Breakpoint) -> Vec<Row> {
    // The same lines at every width beside the rows, and on every phone, so that static and live
    // figures have one size.
    let (room, one_line, font) = match Labels::of(breakpoint) {
        Labels::Beside => (BESIDE_WIDTH, BESIDE, Breakpoint::Medium.small()),
        Labels::Above => (width.min(PHONE) - 2.0 * breakpoint.padding(), ABOVE, breakpoint.small()),
    };
    let row = |label: &String| {
        let name = lines(label, font, room * WIDE_LETTERS);
        let height = one_line + more_lines(&name) * font.line_height();
        Row { name, height }
    };
    text.claims.iter().map(row).collect()
}

/// How many lines a label has besides its first.
fn more_lines(name: &[String]) -> f64 {
    f64::from(u32::try_from(name.len().saturating_sub(1)).unwrap_or(u32::MAX))
}

impl Labels {
    const fn of(breakpoint: Breakpoint) -> Self {
        match breakpoint {
            Breakpoint::Narrow => Self::Above,
            Breakpoint::Medium | Breakpoint::Wide => Self::Beside,
        }
    }

    /// How far the marks of a row are above its bottom, where its label begins, how far the label's last
    /// line is above the marks, and the label's anchor.
    fn position(self, row: &Row, rect: &Rect, breakpoint: Breakpoint) -> (f64, f64, f64, Anchor) {
        match self {
            Self::Beside => {
                let half = more_lines(&row.name) * breakpoint.small().line_height() / 2.0;
                (row.height / 2.0, rect.x - GAP, -half, Anchor::End)
            }
            Self::Above => (UNDER, rect.x, DOWN, Anchor::Start),
        }
    }
}

fn widest<'a>(texts: impl Iterator<Item = &'a String>, breakpoint: Breakpoint) -> f64 {
    texts.map(|text| Advances.width(text, breakpoint.small())).fold(0.0, f64::max)
}

pub(super) fn lay_out(series: &Claims, text: &FigureText, outer: Rect, style: &Style<'_>) -> Plot {
    let breakpoint = Breakpoint::of(outer.width);
    let padding = breakpoint.padding();
    let labels = Labels::of(breakpoint);
    let rows = rows(text, outer.width, breakpoint);
    let format = |row: &Comparison| signed_difference(row.difference(), style.locale);
    let differences: Vec<String> = series.rows.iter().map(format).collect();
    let heading = style.locale.format(&Message::TableDifference);
    let beside = match labels {
        Labels::Beside => widest(rows.iter().flat_map(|row| &row.name), breakpoint) + GAP,
        Labels::Above => 0.0,
    };
    let last = widest(differences.iter(), breakpoint) + COLUMN_GAP;
    let rect = plot_rect(&outer, padding + beside, padding + last);
    let (before, after) = number_rooms(series, rect.width, style, breakpoint);
    let peak = f64::from(series.peak());
    let x = LinearScale::new((0.0, peak), (rect.x + before, rect.right() - after));
    let body = ClaimsLayout { radius: breakpoint.dot(), ..ClaimsLayout::default() };
    let mut placed = Placement { body, occupancy: Occupancy::new(outer), breakpoint, style };
    let end = Point::new(outer.right() - padding, outer.y + HEAD / 2.0);
    placed.text(heading, end, Anchor::End, Role::Muted, false);
    // Rows of a figure that is too low are as much closer.
    let share = rect.height / rows.iter().map(|row| row.height).sum::<f64>();
    let mut y = rect.y;
    for ((row, label), difference) in series.rows.iter().zip(rows).zip(differences) {
        y += label.height * share;
        let (under, start, rise, anchor) = labels.position(&label, &rect, breakpoint);
        let drawn = y - under * share;
        placed.name(label.name, Point::new(start, drawn - rise * share), anchor, share);
        placed.text(difference, Point::new(end.x, drawn), Anchor::End, Role::Ink, true);
        placed.row(row, &x, drawn);
    }
    let axes = Axes { x: numbers(&x, &rect, style, breakpoint), y: Vec::new() };
    Plot::new(rect, axes, Body::Claims(placed.body), style)
}

/// Room inside the plot, before and after the marks, for the numbers of claims: more where a number has
/// words with it, such as "20 or more".
fn number_rooms(
    series: &Claims,
    width: f64,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> (f64, f64) {
    let (least, most) = (NUMBER_ROOM.min(width / 4.0), width / 3.0);
    let share = |people: u32| f64::from(people) / f64::from(series.peak().max(1));
    let (mut before, mut after) = (least, least);
    for row in series.rows.iter().filter(|row| row.bound != Bound::Exact) {
        let number = Advances.width(&claim_number(row, style), breakpoint.small());
        let needed = number + number_gap(breakpoint.dot());
        let inside = width - 2.0 * least;
        if row.claimed < row.recorded.value {
            before = before.max(needed - share(row.claimed) * inside);
        } else {
            after = after.max(needed - (1.0 - share(row.claimed)) * inside);
        }
    }
    (before.min(most), after.min(most))
}

/// A claimed number as it was meant.
fn claim_number(row: &Comparison, style: &Style<'_>) -> String {
    style.locale.format(&Message::ClaimNumber { value: row.claimed, bound: row.bound })
}

/// Between a mark and its number.
fn number_gap(radius: f64) -> f64 {
    radius * CLAIM_RATIO + 5.0
}

/// The plot inside margins on the left and on the right.
fn plot_rect(outer: &Rect, before: f64, after: f64) -> Rect {
    let (left, top) = (outer.x + before, outer.y + HEAD);
    let right = (outer.right() - after).max(left);
    let bottom = (outer.bottom() - FOOT).max(top);
    Rect::new(left, top, right - left, bottom - top)
}

struct Placement<'a> {
    body: ClaimsLayout,
    occupancy: Occupancy,
    breakpoint: Breakpoint,
    style: &'a Style<'a>,
}

impl Placement<'_> {
    /// A text where there is room for it: rows of a figure that is too low would touch.
    fn text(&mut self, text: String, middle: Point, anchor: Anchor, role: Role, bold: bool) {
        let font = if bold { self.breakpoint.direct() } else { self.breakpoint.small() };
        let text = centred(text, middle, anchor, font, role);
        if self.occupancy.occupy(&[text_rect(&text, self.style)]) {
            self.body.texts.push(text);
        }
    }

    /// The lines of a row's name, the last one at `last`.
    fn name(&mut self, lines: Vec<String>, last: Point, anchor: Anchor, share: f64) {
        let mut middle = last.y;
        for line in lines.into_iter().rev() {
            self.text(line, Point::new(last.x, middle), anchor, Role::Ink, false);
            middle -= self.breakpoint.small().line_height() * share;
        }
    }

    fn row(&mut self, row: &Comparison, x: &LinearScale, y: f64) {
        let at = |people: u32| Point::new(x.map(f64::from(people)), y);
        let (claimed, recorded) = (at(row.claimed), at(row.recorded.value));
        let (low, high) = (at(row.recorded.low), at(row.recorded.high));
        let range = Rect::new(low.x, y - RANGE_HEIGHT / 2.0, high.x - low.x, RANGE_HEIGHT);
        let gap = number_gap(self.body.radius);
        let number = claim_number(row, self.style);
        let role = match row.line {
            Line::All => Role::Ink,
            Line::Of(direction) => Role::of(direction),
        };
        let (left, right) = (low.x.min(claimed.x) - gap, high.x.max(claimed.x) + gap);
        let (before, after) = ((left, Anchor::End), (right, Anchor::Start));
        let (of_claim, of_record) =
            if row.claimed < row.recorded.value { (before, after) } else { (after, before) };
        if row.difference() != 0 || row.bound != Bound::Exact {
            self.text(number, Point::new(of_claim.0, y), of_claim.1, Role::Ink, false);
        }
        let number = self.style.locale.number(row.recorded.value);
        self.text(number, Point::new(of_record.0, y), of_record.1, role, true);
        self.body.datum_xs.push(f64::midpoint(claimed.x, recorded.x));
        self.body.rows.push(PositionedRow { line: row.line, claimed, recorded, range });
    }
}

impl PositionedRow {
    /// Around both its marks.
    pub(super) fn whole(&self, radius: f64) -> Rect {
        Rect::between(self.claimed, self.recorded).grown(radius * CLAIM_RATIO)
    }
}

/// The axis of people along the bottom: as many numbers as have room, at even steps.
fn numbers(x: &LinearScale, rect: &Rect, style: &Style<'_>, breakpoint: Breakpoint) -> Vec<XTick> {
    let font = breakpoint.small();
    let middle = rect.bottom() + axis::TICK_LENGTH + font.line_height() / 2.0;
    for target in (1..=axis::tick_target(rect.width)).rev() {
        let mut ticks = Vec::new();
        let mut taken = f64::NEG_INFINITY;
        let mut fits = true;
        for value in x.ticks(target) {
            let x = x.map(value);
            let text = axis::number(value, style.locale);
            let half = Advances.width(&text, font).max(style.measure.width(&text, font)) / 2.0;
            fits &= x - half >= taken;
            taken = x + half + GAP;
            let center = Point::new(x, middle);
            let label = centred(text, center, Anchor::Middle, font, Role::Muted);
            ticks.push(XTick { x, labels: vec![label] });
        }
        if fits {
            return ticks;
        }
    }
    Vec::new()
}
