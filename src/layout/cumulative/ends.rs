//! The numbers at both ends of the lines.

use super::{Canvas, END_GAP};
use crate::layout::Style;
use crate::layout::breakpoint::Breakpoint;
use crate::layout::label::{centred, text_rect};
use crate::scene::{Anchor, Point, Rect, Role, Text};
use crate::series::Cumulative;
use crate::text::Message;
use crate::view::Directions;

/// A number at the end of a line.
pub(super) struct EndLabel {
    pub(super) text: String,
    role: Role,
    /// The number of people at the middle of what it labels.
    at: f64,
}

pub(super) fn end_labels(
    series: &Cumulative,
    style: &Style<'_>,
    breakpoint: Breakpoint,
) -> Vec<EndLabel> {
    let tally = &series.tally;
    if tally.events == 0 {
        return Vec::new();
    }
    let format = |people, direction| match breakpoint {
        Breakpoint::Narrow => style.locale.number(people),
        Breakpoint::Medium | Breakpoint::Wide => {
            style.locale.format(&Message::To { people, direction })
        }
    };
    let mut below = 0.0;
    let mut labels = Vec::new();
    for direction in series.lines() {
        let people = tally.people.get(direction).value;
        let height = f64::from(people);
        let at = if series.stacked { below + height / 2.0 } else { height };
        labels.push(EndLabel { text: format(people, direction), role: Role::of(direction), at });
        below += height;
    }
    if series.stacked && series.shown == Directions::Both {
        let all = tally.all().value;
        let text = match breakpoint {
            Breakpoint::Narrow => style.locale.number(all),
            Breakpoint::Medium | Breakpoint::Wide => {
                style.locale.format(&Message::InAll { people: all })
            }
        };
        labels.push(EndLabel { text, role: Role::Ink, at: f64::from(all) });
    }
    labels
}

impl Canvas<'_> {
    /// The numbers at the right ends, pushed apart where they would touch.
    pub(super) fn ends(&self, ends: Vec<EndLabel>, rect: &Rect) -> Vec<Text> {
        let font = self.breakpoint.direct();
        let x = rect.right() + END_GAP;
        let mut labels: Vec<Text> = ends
            .into_iter()
            .map(|end| {
                let middle = Point::new(x, self.y.map(end.at));
                centred(end.text, middle, Anchor::Start, font, end.role)
            })
            .collect();
        push_apart(&mut labels, font.line_height(), rect);
        labels
    }

    /// The number at the left end, over the first point.
    pub(super) fn first_number(&self, rect: &Rect, style: &Style<'_>) -> Option<Text> {
        let first = self.series.steps.first().filter(|step| step.day >= self.series.domain.0)?;
        let series = self.series;
        let value = series.lines().map(|line| series.level(&first.total, line).value).max()?;
        let font = self.breakpoint.small();
        let gap = self.breakpoint.dot() + font.size * 0.7;
        let middle = Point::new(self.x.map(first.day), self.y.map(f64::from(value)) - gap);
        let text = centred(style.locale.number(value), middle, Anchor::Middle, font, Role::Ink);
        rect.contains(&text_rect(&text, style)).then_some(text)
    }
}

/// Moves labels, given from the lowest to the highest, so that none touches the
/// next and all stay beside the plot.
fn push_apart(labels: &mut [Text], least: f64, rect: &Rect) {
    labels.sort_unstable_by(|a, b| b.position.y.total_cmp(&a.position.y));
    let mut limit = rect.bottom() + least / 2.0;
    for label in labels.iter_mut() {
        label.position.y = label.position.y.min(limit);
        limit = label.position.y - least;
    }
    let mut limit = rect.y + least / 2.0;
    for label in labels.iter_mut().rev() {
        label.position.y = label.position.y.max(limit);
        limit = label.position.y + least;
    }
}
