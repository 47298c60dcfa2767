use super::band::WidthBand;
use super::label::paragraph;
use super::{Body, Layout, Style};
use crate::geometry::{Point, Rect, Size};
use crate::locale::{DateStyle, Message};
use crate::measure::{Advances, Font, MeasureText, lines};
use crate::options::Group;
use crate::scene::{Anchor, Text};
use crate::series::{Bar, Cumulative, Flows, Series, Tally};
use crate::theme::Role;
use record::{Dataset, Direction, EventIndex, Owner};

/// What a reader sees at the focus: painted over the picture, never into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    /// The rule at the focus.
    pub crosshair: Option<Rect>,
    /// Around each point or bar in focus.
    pub rings: Vec<Rect>,
    /// The box.
    pub rect: Rect,
    /// Its words.
    pub texts: Vec<Text>,
}

const PADDING: f64 = 10.0;
const WIDEST: f64 = 340.0;
const DISTANCE: f64 = 14.0;
const RING: f64 = 3.0;
/// Between a tooltip and the figure's edge.
const EDGE_GAP: f64 = 4.0;

impl Tooltip {
    /// The tooltip of a step or bar.
    #[must_use]
    pub fn new(
        layout: &Layout,
        series: &Series,
        dataset: &Dataset,
        (focus, style): (usize, &Style<'_>),
    ) -> Option<Self> {
        let plot = layout.plot.as_ref()?;
        let at = layout.stop(focus)?;
        let (rings, crosshair): (Vec<Rect>, _) = match &plot.body {
            Body::Cumulative(body) => {
                let dots = body.dots.iter().filter(|dot| dot.step == focus);
                let rings = dots.map(|dot| Rect::around(dot.center, body.radius + RING)).collect();
                (rings, Some(Rect::new(at - 0.5, plot.rect.y, 1.0, plot.rect.height)))
            }
            Body::Flows(body) => {
                let bars = body.bars.iter().filter(|bar| bar.bar == focus);
                let whole = |bar: &super::BarPlace| {
                    let top = bar.solid.y.min(bar.pale.y);
                    let bottom = bar.solid.bottom().max(bar.pale.bottom());
                    Rect::new(bar.solid.x, top, bar.solid.width, bottom - top).grown(RING)
                };
                (bars.map(whole).reduce(union).into_iter().collect(), None)
            }
        };
        let said = match series {
            Series::Cumulative(series) => step_words(series, dataset, focus, style),
            Series::Flows(series) => bar_words(series, dataset, focus, style),
        }?;
        let band = WidthBand::of(layout.size.width);
        let room = Room { at, rings: &rings, plot: &plot.rect, figure: layout.size };
        let (rect, texts) = place(&said, &room, band);
        Some(Self { crosshair, rings, rect, texts })
    }
}

/// The rectangle around two.
fn union(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
}

/// The title and the lines under it, each in its colour.
type Said = (String, Vec<(String, Role)>);

fn step_words(
    series: &Cumulative,
    dataset: &Dataset,
    focus: usize,
    style: &Style<'_>,
) -> Option<Said> {
    let step = series.steps.get(focus)?;
    let event = dataset.event(step.event)?;
    let locale = style.locale;
    let mut lines = Vec::new();
    for direction in series.tally.directions() {
        let count = *step.added.get(direction);
        if count.value == 0 {
            continue;
        }
        let mut line = locale.say(&Message::CountTo { count, direction });
        if let Some(standing) = event.standing.get(direction)
            && event.is_one_sided(direction)
        {
            line = format!("{line}, {}", locale.say(&Message::Standing(*standing)));
        }
        lines.push((line, Role::of(direction)));
    }
    let people = record::PerDirection::from_fn(|direction| step.total.get(direction).value);
    lines.push((locale.say(&Message::RunningTotal { people, all: step.all() }), Role::Ink));
    let sources = dataset.sources_of(Owner::Event(step.event)).count();
    if sources > 0 {
        lines.push((locale.say(&Message::SourceCount(sources)), Role::Muted));
    }
    Some((locale.known_date(event.date, event.date_end, event.precision), lines))
}

fn bar_words(series: &Flows, dataset: &Dataset, focus: usize, style: &Style<'_>) -> Option<Said> {
    let bar = series.bars.get(focus)?;
    let locale = style.locale;
    let events = series.events.get(bar.events.0..bar.events.1).unwrap_or_default();
    let mut lines = Vec::new();
    for direction in Direction::BOTH {
        let count = *bar.people.get(direction);
        if count.high == 0 {
            continue;
        }
        let mut line = locale.say(&Message::CountTo { count, direction });
        let one_sided = *bar.one_sided.get(direction);
        if one_sided > 0 {
            let standing = record::rule::receiving_side_only(direction);
            let said = locale.say(&Message::Standing(standing));
            line = if one_sided == count.value {
                format!("{line}, {said}")
            } else {
                format!("{line}, {}: {said}", locale.number(one_sided))
            };
        }
        lines.push((line, Role::of(direction)));
    }
    let sources = Tally::of(dataset, events).sources;
    if sources > 0 {
        lines.push((locale.say(&Message::SourceCount(sources)), Role::Muted));
    }
    Some((period(bar, series.group, dataset, (events, style)), lines))
}

fn period(
    bar: &Bar,
    group: Group,
    dataset: &Dataset,
    (events, style): (&[EventIndex], &Style<'_>),
) -> String {
    let locale = style.locale;
    match group {
        Group::Month => locale.date(bar.start, DateStyle::MonthAndYear),
        Group::Quarter => locale.say(&Message::Days { first: bar.start, last: bar.end }),
        Group::Year => locale.date(bar.start, DateStyle::Year),
        Group::Event => events
            .first()
            .and_then(|index| dataset.event(*index))
            .map_or_else(String::new, |event| {
                locale.known_date(event.date, event.date_end, event.precision)
            }),
    }
}

/// Where a tooltip may stand.
struct Room<'a> {
    /// The place across of the focus.
    at: f64,
    /// What it must not hide.
    rings: &'a [Rect],
    plot: &'a Rect,
    figure: Size,
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

fn place((title, said): &Said, place: &Room<'_>, band: WidthBand) -> (Rect, Vec<Text>) {
    let room = (place.figure.width - 4.0 * PADDING).clamp(0.0, WIDEST);
    let small = band.small();
    let bold = Font::bold(small.size + 1.0);
    let mut rows: Vec<(String, Font, Role)> = Vec::new();
    let mut add = |text: &str, font: Font, role: Role| {
        rows.extend(lines(text, font, room).into_iter().map(|line| (line, font, role)));
    };
    add(title, bold, Role::Ink);
    for (text, role) in said {
        add(
            text,
            if *role == Role::Ink || *role == Role::Muted { small } else { Font::bold(small.size) },
            *role,
        );
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
