use super::axis::{self, Axes};
use super::breakpoint::Breakpoint;
use super::label::{Occupancy, centred, text_rect};
use super::{Body, Plot, Style, quiet};
use crate::layout::{Advances, Calendar, LinearScale, MeasureText, TimeScale};
use crate::options::Options;
use crate::scene::Font;
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::{Bar, Flows, domain};
use crate::text::{CORRECTED, FigureText, Quiet};
use crate::view::Group;
use record::{Dataset, Day, Direction, PerDirection};

/// The layout of the flows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowsLayout {
    /// The vertical position of the zero line.
    pub zero: f64,
    /// The bars, up for Ukraine and down for Russia.
    pub bars: Vec<PositionedBar>,
    /// The horizontal middle of each bar of the series.
    pub datum_xs: Vec<f64>,
    /// The width of the slot of one bar.
    pub slot: f64,
    /// That no reunion was reported for long, in the empty part after the last one.
    pub quiet: Vec<Text>,
}

/// One direction's bar.
#[derive(Clone, Debug, PartialEq)]
pub struct PositionedBar {
    /// The index of its bar in the series.
    pub bar: usize,
    /// Which way.
    pub direction: Direction,
    /// The confirmed people: the part at the zero line.
    pub solid: Rect,
    /// The people that only one side reports: the part beyond it.
    pub pale: Rect,
    /// People of events that are not counted, off the bar.
    pub apart: Rect,
    /// The range of figures given.
    pub whisker: Option<Whisker>,
    /// Its number and that of the people apart, where there is room.
    pub labels: Vec<Text>,
}

/// From the lowest to the highest figure given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Whisker {
    /// Its horizontal position.
    pub x: f64,
    /// The vertical position of the highest figure.
    pub high: f64,
    /// The vertical position of the lowest figure.
    pub low: f64,
    /// Half the width of its caps.
    pub cap: f64,
}

/// The share of its slot that a bar fills.
const FILL: f64 = 0.72;
/// A bar is never wider than this, nor narrower than the second: with less, an outlined one has
/// no inside.
const WIDEST_BAR: f64 = 56.0;
const NARROWEST_BAR: f64 = 4.0;
/// With less for an event, bars would lie on one another.
const LEAST_EVENT: f64 = 2.0;
/// Between two numbers beside one another.
const APART_NUMBERS: f64 = 6.0;
/// Room beyond the longest bar for its number.
const LABEL_ROOM: f64 = 18.0;
/// Between a bar's number and the people apart.
const APART_ROOM: f64 = 20.0;
/// Less than this for a month, and its number would touch the next one's.
const LEAST_SLOT: f64 = 17.0;
/// Beside the plot: the axis's numbers and the padding, roughly.
const MARGINS: f64 = 64.0;
const AVERAGE_MONTH: f64 = 30.44;

/// The shortest period whose bars have room for their numbers, or the requested one where its bars
/// can be told apart.
pub(super) fn fitting_group(dataset: &Dataset, options: &Options, width: f64) -> Group {
    let (first, last) = domain(dataset, options);
    let days = (f64::from(last.days()) - f64::from(first.days())).max(1.0);
    let room = (width - MARGINS).max(0.0);
    let slot = |group| match group {
        Group::Event => {
            let events = dataset.events.iter().filter(|event| event.is_counted()).count();
            room / f64::from(u32::try_from(events).unwrap_or(u32::MAX)).max(1.0)
        }
        Group::Month => room * AVERAGE_MONTH / days,
        Group::Quarter => room * AVERAGE_MONTH * 3.0 / days,
        Group::Year => room * AVERAGE_MONTH * 12.0 / days,
    };
    match options.group {
        Some(asked) if slot(asked) >= LEAST_EVENT => asked,
        _ => {
            let periods = [Group::Month, Group::Quarter];
            let fits = periods.into_iter().find(|group| slot(*group) >= LEAST_SLOT);
            fits.unwrap_or(Group::Year)
        }
    }
}

pub(super) fn lay_out(series: &Flows, text: &FigureText, outer: Rect, style: &Style<'_>) -> Plot {
    let breakpoint = Breakpoint::of(outer.width);
    let padding = breakpoint.padding();
    let peaks =
        (-f64::from(series.peak(Direction::Russia)), f64::from(series.peak(Direction::Ukraine)));
    let top = outer.y + breakpoint.small().size;
    let height = outer.bottom() - axis::bottom_margin(breakpoint) - top;
    // Uncounted people are drawn beyond a bar's number, and have one of their own.
    let is_apart = |bar: &Bar| bar.apart != PerDirection::default();
    let apart = if series.bars.iter().any(is_apart) { APART_ROOM } else { 0.0 };
    let room = (LABEL_ROOM + apart).min(height / 3.0);
    let range = (top + height - room, top + room);
    let y = LinearScale::new(peaks, range);
    let target = axis::tick_target(height);
    let left = outer.x + padding + axis::left_margin(&y, target, style, breakpoint);
    let rect = Rect::new(left, top, outer.right() - padding - left, height);
    let x = TimeScale::new(series.domain, (rect.x, rect.right()));
    let slots = Slots::new(series, &x, &rect);
    let axes = Axes {
        x: axis::x_axis(&x, &rect, (style, breakpoint), slots.counting((outer.x, outer.right()))),
        y: axis::y_axis(&y, &rect, style, breakpoint),
    };
    let mut body = FlowsLayout {
        zero: y.map(0.0),
        bars: Vec::new(),
        datum_xs: series.bars.iter().map(|bar| slots.middle(bar)).collect(),
        slot: slots.width,
        quiet: Vec::new(),
    };
    for (index, bar) in series.bars.iter().enumerate() {
        for direction in Direction::BOTH.into_iter().filter(|way| series.shown.has(*way)) {
            body.bars.extend(slots.bar(index, bar, direction, &y));
        }
    }
    let mut occupancy = label(&mut body, series, &rect, style, breakpoint);
    if let Some(text) = &text.quiet {
        body.quiet = quiet(&body, text, &rect, &mut occupancy, style);
    }
    Plot::new(rect, axes, Body::Flows(body), style)
}

/// The horizontal positions of the bars.
struct Slots<'a> {
    x: &'a TimeScale,
    rect: &'a Rect,
    group: Group,
    width: f64,
    /// From a period's first day to its middle.
    shift: f64,
}

impl<'a> Slots<'a> {
    fn new(series: &Flows, x: &'a TimeScale, rect: &'a Rect) -> Self {
        let days = match series.group {
            Group::Event => least_gap(series),
            Group::Month => AVERAGE_MONTH,
            Group::Quarter => 3.0 * AVERAGE_MONTH,
            Group::Year => 12.0 * AVERAGE_MONTH,
        };
        let width = days * x.pixels_per_day();
        let shift = if series.group == Group::Event { 0.0 } else { width / 2.0 };
        Self { x, rect, group: series.group, width, shift }
    }

    const fn counting(&self, edges: (f64, f64)) -> axis::Counting {
        let finest = match self.group {
            Group::Event => Calendar::Days(1),
            Group::Month => Calendar::Months(1),
            Group::Quarter => Calendar::Months(3),
            Group::Year => Calendar::Years(1),
        };
        axis::Counting { finest, shift: self.shift, edges }
    }

    fn middle(&self, bar: &Bar) -> f64 {
        let middle = match self.group {
            Group::Event => self.x.map(bar.start),
            Group::Month | Group::Quarter | Group::Year => {
                f64::midpoint(self.x.map(bar.start), self.x.map(bar.end.plus(1)))
            }
        };
        middle.clamp(self.rect.x, self.rect.right())
    }

    fn bar(
        &self,
        index: usize,
        bar: &Bar,
        direction: Direction,
        y: &LinearScale,
    ) -> Option<PositionedBar> {
        let people = *bar.people.get(direction);
        let apart = *bar.apart.get(direction);
        if people.high + apart == 0 {
            return None;
        }
        let sign = if direction == Direction::Ukraine { 1.0 } else { -1.0 };
        let at = |people: u32| y.map(sign * f64::from(people));
        let middle = self.middle(bar);
        let half = (self.width * FILL).clamp(NARROWEST_BAR, WIDEST_BAR) / 2.0;
        let left = (middle - half).max(self.rect.x);
        let right = (middle + half).min(self.rect.right());
        let part = |from, to| Rect::between(Point::new(left, at(from)), Point::new(right, at(to)));
        // Off the bar by the height of its number.
        let away = if people.high > 0 { -sign * APART_ROOM } else { 0.0 };
        let apart = part(people.high, people.high + apart);
        let apart = Rect::new(apart.x, apart.y + away, apart.width, apart.height);
        let confirmed = people.value.saturating_sub(*bar.one_sided.get(direction));
        let (solid, pale) = (part(0, confirmed), part(confirmed, people.value));
        let whisker = people.is_range().then(|| {
            let (high, low, cap) = (at(people.high), at(people.low), (half * 0.6).clamp(1.5, 5.0));
            Whisker { x: middle, high, low, cap }
        });
        Some(PositionedBar {
            bar: index,
            direction,
            solid,
            pale,
            apart,
            whisker,
            labels: Vec::new(),
        })
    }
}

/// The fewest days between two events that go the same way, so that their bars
/// do not hide one another.
fn least_gap(series: &Flows) -> f64 {
    let mut least = LEAST_GAP_OF_FEW;
    for direction in Direction::BOTH {
        let mut before: Option<Day> = None;
        for bar in series.bars.iter().filter(|bar| bar.people.get(direction).high > 0) {
            let days = before.map_or(0, |before| bar.start.days() - before.days());
            if days > 0 {
                least = least.min(days);
            }
            before = Some(bar.start);
        }
    }
    f64::from(least)
}

/// The days a bar takes where hardly any other is near.
const LEAST_GAP_OF_FEW: i32 = 30;

/// Adds the numbers beyond the ends of the bars, the larger ones first.
fn label(
    body: &mut FlowsLayout,
    series: &Flows,
    rect: &Rect,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> Occupancy {
    let bounds = Rect::new(rect.x - 4.0, rect.y, rect.width + 8.0, rect.height);
    let mut labels = Labels { occupancy: Occupancy::new(bounds), style, font: breakpoint.direct() };
    for bar in &body.bars {
        labels.occupancy.block(bar.solid);
        labels.occupancy.block(bar.pale);
        labels.occupancy.block(bar.apart);
    }
    let value = |bar: &PositionedBar| {
        series.bars.get(bar.bar).map_or(0, |found| found.people.get(bar.direction).value)
    };
    let mut order: Vec<usize> = (0..body.bars.len()).collect();
    order.sort_unstable_by_key(|index| {
        let people = body.bars.get(*index).map_or(0, &value);
        (u32::MAX - people, *index)
    });
    let most = most_numbers(rect.width, labels.font);
    for (rank, index) in order.into_iter().enumerate() {
        let Some(bar) = body.bars.get_mut(index) else { continue };
        let Some(found) = series.bars.get(bar.bar) else { continue };
        if rank < most || found.corrected.get(bar.direction).is_some() {
            labels.add(bar, found);
        }
    }
    labels.occupancy
}

/// That nothing was reported since the last bar, over the line of zero.
fn quiet(
    body: &FlowsLayout,
    text: &Quiet,
    rect: &Rect,
    occupancy: &mut Occupancy,
    style: &Style<'_>,
) -> Vec<Text> {
    let mut start = rect.x;
    for bar in &body.bars {
        start = start.max(bar.whole().right());
        if let Some(whisker) = bar.whisker {
            let (top, bottom) = (whisker.high.min(whisker.low), whisker.high.max(whisker.low));
            occupancy.block(Rect::new(whisker.x, top, 1.0, bottom - top).grown(whisker.cap));
        }
    }
    let font = Breakpoint::of(rect.width).small();
    let room = quiet::Room { plot: rect, start, line: body.zero, is_over: true, font };
    room.lay_out(text, occupancy, style)
}

/// The maximum of numbers that fit side by side.
fn most_numbers(width: f64, font: Font) -> usize {
    let narrowest = Advances.width("1", font);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width in letters"
    )]
    let most = (2.0 * width / narrowest.max(1.0)) as usize;
    most
}

/// The labels of the bars.
struct Labels<'a> {
    occupancy: Occupancy,
    style: &'a Style<'a>,
    font: Font,
}

impl Labels<'_> {
    /// The number of a bar, and that of the people apart from it.
    fn add(&mut self, bar: &mut PositionedBar, found: &Bar) {
        let direction = bar.direction;
        let (people, apart) = (found.people.get(direction).value, *found.apart.get(direction));
        let counted = [Some(bar.solid), Some(bar.pale), bar.whisker.map(Whisker::reach)];
        let numbers = [
            (people, end(counted.into_iter().flatten(), direction), Role::Ink),
            (apart, end([bar.apart].into_iter(), direction), Role::Muted),
        ];
        for (number, (end, away), role) in numbers.into_iter().filter(|(number, ..)| *number > 0) {
            let corrected = role == Role::Ink && found.corrected.get(direction).is_some();
            let mut text = self.style.locale.number(number);
            if corrected {
                text.push_str(CORRECTED);
            }
            let middle = bar.solid.x + bar.solid.width / 2.0;
            let index = Point::new(middle, end + away * (self.font.size * 0.5 + 3.0));
            let label = centred(text, index, Anchor::Middle, self.font, role);
            if self.occupy(&label) {
                bar.labels.push(label);
            } else if corrected {
                // The number is dropped; the mark of the correction is not.
                bar.labels.push(Text { text: CORRECTED.to_owned(), ..label });
            }
        }
    }

    /// Takes the room of a number, where it is free.
    fn occupy(&mut self, label: &Text) -> bool {
        let room = text_rect(label, self.style);
        let letters = Rect::new(room.x, room.y + 1.0, room.width, room.height - 2.0);
        let is_free = self.occupancy.occupy(&[letters]);
        if is_free {
            // Two numbers without room between them would be one number.
            let (x, width) = (room.x - APART_NUMBERS, room.width + 2.0 * APART_NUMBERS);
            self.occupancy.block(Rect::new(x, letters.y, width, letters.height));
        }
        is_free
    }
}

/// How far some parts of a bar reach from the zero line, and which way that is.
fn end(parts: impl Iterator<Item = Rect>, direction: Direction) -> (f64, f64) {
    match direction {
        Direction::Ukraine => (parts.map(|part| part.y).fold(f64::INFINITY, f64::min), -1.0),
        Direction::Russia => {
            (parts.map(|part| part.bottom()).fold(f64::NEG_INFINITY, f64::max), 1.0)
        }
    }
}

impl Whisker {
    /// The highest figure's end.
    const fn reach(self) -> Rect {
        Rect::new(self.x, self.high, 0.0, 0.0)
    }
}
