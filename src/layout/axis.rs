use super::Style;
use super::breakpoint::Breakpoint;
use super::label::centred;
use crate::layout::{Advances, Calendar, LinearScale, MeasureText, TimeScale, TimeTick};
use crate::scene::{Anchor, Font, Point, Rect, Role, Text};
use crate::text::{DateStyle, Locale};
use record::Day;

/// The drawn scales.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    /// Along the bottom.
    pub x: Vec<XTick>,
    /// Up the side.
    pub y: Vec<YTick>,
}

/// A labelled day.
#[derive(Clone, Debug, PartialEq)]
pub struct XTick {
    /// The horizontal position.
    pub x: f64,
    /// The month or day and, below it, the year where it is labelled.
    pub labels: Vec<Text>,
}

/// A labelled number.
#[derive(Clone, Debug, PartialEq)]
pub struct YTick {
    /// The vertical position.
    pub y: f64,
    /// Whether the number is 0, where the axis line is drawn.
    pub is_zero: bool,
    /// The number.
    pub label: Text,
}

/// Between an axis and its labels.
const LABEL_GAP: f64 = 8.0;
/// Between two labels of the time axis.
const LABEL_SPACING: f64 = 14.0;
/// The length of a tick.
pub(crate) const TICK_LENGTH: f64 = 5.0;
/// Vertical room between two numbers of the axis.
const TICK_SPACING: f64 = 52.0;

/// The room below a plot for two lines of labels.
pub(super) fn bottom_margin(breakpoint: Breakpoint) -> f64 {
    TICK_LENGTH + 2.0 * breakpoint.small().line_height() + 2.0
}

/// About how many numbers an axis of a height labels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a handful of ticks, never negative"
)]
pub(super) fn tick_target(height: f64) -> u32 {
    (height / TICK_SPACING).clamp(2.0, 8.0) as u32
}

/// The room left of a plot for the numbers of a scale.
pub(super) fn left_margin(
    scale: &LinearScale,
    target: u32,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> f64 {
    let ticks = scale.ticks(target).into_iter();
    let labels = ticks.map(|tick| number(tick, style.locale));
    let widest = labels.map(|label| Advances.width(&label, breakpoint.small())).fold(0.0, f64::max);
    widest + LABEL_GAP
}

/// A number of people on an axis: below zero too, people are counted upwards.
pub(super) fn number(tick: f64, locale: &Locale) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "ticks are whole numbers of people"
    )]
    locale.number(tick.abs().round() as u32)
}

/// The axis of numbers.
pub(super) fn y_axis(
    scale: &LinearScale,
    plot: &Rect,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> Vec<YTick> {
    let least = breakpoint.small().line_height();
    // In a plot of hardly any height numbers would touch; 0 stays.
    let mut taken = vec![scale.map(0.0)];
    let mut placed = Vec::new();
    for value in scale.ticks(tick_target(plot.height)) {
        let y = scale.map(value);
        let is_zero = value == 0.0;
        if !is_zero && taken.iter().any(|other| (other - y).abs() < least) {
            continue;
        }
        taken.push(y);
        let text = number(value, style.locale);
        let end = Point::new(plot.x - LABEL_GAP, y);
        let label = centred(text, end, Anchor::End, breakpoint.small(), Role::Muted);
        placed.push(YTick { y, is_zero, label });
    }
    placed
}

/// How an axis of time counts.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    /// What its ticks count at the finest.
    pub(super) finest: Calendar,
    /// The offset of the labels from their days, in pixels.
    pub(super) shift: f64,
    /// The left and the right edge of the figure, which labels do not leave.
    pub(super) edges: (f64, f64),
}

/// The axis of time.
pub(super) fn x_axis(
    scale: &TimeScale,
    plot: &Rect,
    (style, breakpoint): (&Style<'_>, Breakpoint),
    counting: Counting,
) -> Vec<XTick> {
    let font = breakpoint.small();
    let first_line = plot.bottom() + TICK_LENGTH + font.line_height() / 2.0;
    let ticks = ticks(scale, (font, style.locale), counting.finest);
    let mut placed = Vec::with_capacity(ticks.len());
    let mut taken = f64::NEG_INFINITY;
    for tick in &ticks {
        let x = scale.map(tick.day) + counting.shift;
        if x > plot.right() {
            break;
        }
        let mut labels = Vec::new();
        let mut line = first_line;
        let lines = texts(tick, style.locale);
        let half = lines.iter().map(|text| Advances.width(text, font)).fold(0.0, f64::max) / 2.0;
        // A label at the figure's edge moves in, and is left out where it would
        // then touch the one before.
        let (leftmost, rightmost) = (counting.edges.0 + half, counting.edges.1 - half);
        let center = x.min(rightmost).max(leftmost);
        let fits = center - half >= taken && center <= rightmost;
        if fits {
            taken = center + half + LABEL_SPACING / 2.0;
        }
        for text in lines.into_iter().filter(|_| fits) {
            let middle = Point::new(center, line);
            labels.push(centred(text, middle, Anchor::Middle, font, Role::Muted));
            line += font.line_height();
        }
        placed.push(XTick { x, labels });
    }
    placed
}

/// As many ticks as their labels have room for: months and years take less of
/// it than days do.
fn ticks(scale: &TimeScale, (font, locale): (Font, &Locale), finest: Calendar) -> Vec<TimeTick> {
    // Every third month is labelled sooner than each, and the names between are about as wide.
    let months = (0..12).step_by(3).map(Day::from_month_index);
    let months = months.map(|month| locale.date(month, DateStyle::MonthShort));
    let month = months.map(|month| Advances.width(&month, font)).fold(0.0, f64::max);
    let spacing = |widest: &str, with_month: &str| {
        Advances.width(widest, font).max(Advances.width(with_month, font) + month) + LABEL_SPACING
    };
    let ticks = scale.ticks(spacing("30 Mmm", "30 "), finest);
    match ticks.first() {
        Some(tick) if matches!(tick.calendar, Calendar::Days(_)) => ticks,
        _ => scale.ticks(spacing("2000", ""), finest.max(Calendar::Months(1))),
    }
}

fn texts(tick: &TimeTick, locale: &Locale) -> Vec<String> {
    let format = |style| locale.date(tick.day, style);
    let style = match tick.calendar {
        Calendar::Years(_) => return vec![format(DateStyle::Year)],
        Calendar::Months(_) => DateStyle::MonthShort,
        Calendar::Days(_) => DateStyle::DayMonthShort,
    };
    if tick.has_year { vec![format(style), format(DateStyle::Year)] } else { vec![format(style)] }
}
