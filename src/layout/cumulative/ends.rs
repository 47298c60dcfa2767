//! The totals at the right ends of the lines.

use super::{Canvas, end_gap};
use crate::layout::breakpoint::Breakpoint;
use crate::layout::label::centred;
use crate::layout::{Advances, MeasureText, Style};
use crate::scene::{Anchor, Font, Point, Rect, Role, Text};
use crate::series::Cumulative;
use crate::text::Message;
use crate::view::Directions;

/// A total at the end of a line.
pub(super) struct EndLabel {
    pub(super) lines: Vec<String>,
    role: Role,
    /// The number of people at the middle of what it labels.
    at: f64,
}

/// What the ends of the lines are labelled with.
#[derive(Clone, Copy)]
enum Form {
    /// "86": in a figure too small for more.
    Number,
    /// "86 to" over "Ukraine": in a narrow one.
    TwoLines,
    /// "86 to Ukraine".
    OneLine,
}

/// In a smaller narrow figure totals are numbers alone.
const TWO_LINES_FROM: f64 = 360.0;
const TWO_LINES_FROM_HEIGHT: f64 = 200.0;

impl Form {
    fn of(outer: Rect) -> Self {
        match Breakpoint::of(outer.width) {
            Breakpoint::Medium | Breakpoint::Wide => Self::OneLine,
            Breakpoint::Narrow
                if outer.width >= TWO_LINES_FROM && outer.height >= TWO_LINES_FROM_HEIGHT =>
            {
                Self::TwoLines
            }
            Breakpoint::Narrow => Self::Number,
        }
    }

    fn lines(self, people: u32, message: &Message<'_>, style: &Style<'_>) -> Vec<String> {
        let font = Breakpoint::Narrow.direct();
        match self {
            Self::Number => vec![style.locale.number(people)],
            Self::TwoLines => halves(&style.locale.format(message), font),
            Self::OneLine => vec![style.locale.format(message)],
        }
    }
}

/// A text in the two lines of which the wider one is narrowest.
fn halves(text: &str, font: Font) -> Vec<String> {
    let width = |(a, b): &(&str, &str)| Advances.width(a, font).max(Advances.width(b, font));
    let halves = text.match_indices(' ').map(|(space, _)| {
        let (first, second) = text.split_at(space);
        (first, second.trim_start())
    });
    match halves.min_by(|a, b| width(a).total_cmp(&width(b))) {
        Some((first, second)) => vec![first.to_owned(), second.to_owned()],
        None => vec![text.to_owned()],
    }
}

pub(super) fn end_labels(series: &Cumulative, style: &Style<'_>, outer: Rect) -> Vec<EndLabel> {
    let tally = &series.tally;
    if tally.events == 0 {
        return Vec::new();
    }
    let form = Form::of(outer);
    let mut below = 0.0;
    let mut labels = Vec::new();
    for direction in series.lines() {
        let people = tally.people.get(direction).value;
        let height = f64::from(people);
        let at = if series.stacked { below + height / 2.0 } else { height };
        let lines = form.lines(people, &Message::To { people, direction }, style);
        labels.push(EndLabel { lines, role: Role::of(direction), at });
        below += height;
    }
    if series.stacked && series.shown == Directions::Both {
        let people = tally.all().value;
        let lines = form.lines(people, &Message::InAll { people }, style);
        labels.push(EndLabel { lines, role: Role::Ink, at: f64::from(people) });
    }
    labels
}

impl Canvas<'_> {
    /// The totals at the right ends, pushed apart where they would touch.
    pub(super) fn ends(&self, ends: &[EndLabel], rect: &Rect) -> Vec<Text> {
        let font = self.breakpoint.direct();
        let line_height = font.line_height();
        let x = rect.right() + end_gap(self.breakpoint);
        let lines = ends.iter().map(|end| end.lines.len()).max().unwrap_or(1);
        let height = line_height * f64::from(u32::try_from(lines).unwrap_or(1));
        let mut labels: Vec<(f64, &EndLabel)> =
            ends.iter().map(|end| (self.y.map(end.at), end)).collect();
        // The lowest line of a label is beside the plot, too.
        let lowest = rect.bottom() - (height - line_height) / 2.0;
        push_apart(&mut labels, height, (rect.y, lowest));
        let mut texts = Vec::new();
        for (middle, end) in labels {
            let mut y = middle - (height - line_height) / 2.0;
            for line in &end.lines {
                let middle = Point::new(x, y);
                texts.push(centred(line.clone(), middle, Anchor::Start, font, end.role));
                y += line_height;
            }
        }
        texts
    }
}

/// Moves the middles of labels, given from the lowest to the highest, so that none touches the
/// next and all stay beside the plot.
fn push_apart<T>(labels: &mut [(f64, T)], height: f64, (top, lowest): (f64, f64)) {
    labels.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut limit = lowest;
    for (middle, _) in labels.iter_mut() {
        *middle = middle.min(limit);
        limit = *middle - height;
    }
    let mut limit = top + height / 2.0;
    for (middle, _) in labels.iter_mut().rev() {
        *middle = middle.max(limit);
        limit = *middle + height;
    }
}
