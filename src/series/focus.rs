use super::{Line, Series};
use record::{Day, Direction};

/// What a reader looks at, by whatever means: a step or a bar, on one line or on all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The step of the running totals, or the bar of the flows.
    pub stop: usize,
    /// Which of its directions.
    pub line: Line,
}

/// A way from one stop to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// To the next later one.
    Next,
    /// To the next earlier one.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// To the first of a later year.
    NextYear,
    /// To the last of an earlier year.
    PreviousYear,
}

impl Focus {
    /// Where a walk leads; it stays where there is nothing further.
    #[must_use]
    pub fn walked(self, series: &Series, walk: Walk) -> Self {
        let stops = stops_on(series, self.line);
        let year = |stop: &&usize| series.day_of(**stop).map(Day::year);
        let here = year(&&self.stop);
        let (first, last) = (stops.first(), stops.last());
        let found = match walk {
            Walk::First => first,
            Walk::Last => last,
            Walk::Next => stops.iter().find(|stop| **stop > self.stop),
            Walk::Previous => stops.iter().rev().find(|stop| **stop < self.stop),
            Walk::NextYear => stops.iter().find(|stop| year(stop) > here).or(last),
            Walk::PreviousYear => stops.iter().rev().find(|stop| year(stop) < here).or(first),
        };
        Self { stop: found.copied().unwrap_or(self.stop), ..self }
    }

    /// The same focus on another line: at the same stop, else at the last one before it.
    #[must_use]
    pub fn on(self, series: &Series, line: Line) -> Self {
        let stops = stops_on(series, line);
        let found = stops.iter().rev().find(|stop| **stop <= self.stop).or(stops.first());
        Self { stop: found.copied().unwrap_or(self.stop), line }
    }

    /// The line after this one, all lines first, or before it.
    #[must_use]
    pub fn next_line(self, series: &Series, forward: bool) -> Line {
        let [larger, smaller] = series.tally().directions().map(Line::Of);
        let lines = [Line::All, larger, smaller];
        let lines = lines.iter().filter(|line| match line {
            Line::All => true,
            Line::Of(direction) => series.is_shown(*direction),
        });
        let mut lines: Vec<Line> = lines.copied().collect();
        if !forward {
            lines.reverse();
        }
        let after = lines.iter().position(|line| *line == self.line).map_or(0, |place| place + 1);
        lines.get(after).or(lines.first()).copied().unwrap_or(Line::All)
    }
}

/// The stops where anything happened on a line.
fn stops_on(series: &Series, line: Line) -> Vec<usize> {
    let told = |stop: &usize| match line {
        Line::All => true,
        Line::Of(direction) => {
            series.people_at(*stop).is_some_and(|people| people.get(direction).high > 0)
        }
    };
    series.stops().filter(told).collect()
}

impl Series {
    /// Whether the picture shows a direction, and anybody went there.
    fn is_shown(&self, direction: Direction) -> bool {
        self.shown().has(direction) && self.tally().people.get(direction).high > 0
    }
}
