use super::{Line, Series};
use record::{Day, Direction};

/// The datum that a reader points at, by whatever means, on one line or on all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The step of the running totals, or the bar of the flows.
    pub datum: usize,
    /// Which of its directions.
    pub line: Line,
}

/// A movement from one datum to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
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
    /// The focus after a movement; unchanged where there is no further datum.
    #[must_use]
    pub fn moved(self, series: &Series, movement: Movement) -> Self {
        let datums = datums_on(series, self.line);
        let year = |datum: &&usize| series.day_of(**datum).map(Day::year);
        let here = year(&&self.datum);
        let (first, last) = (datums.first(), datums.last());
        let found = match movement {
            Movement::First => first,
            Movement::Last => last,
            Movement::Next => datums.iter().find(|datum| **datum > self.datum),
            Movement::Previous => datums.iter().rev().find(|datum| **datum < self.datum),
            Movement::NextYear => datums.iter().find(|datum| year(datum) > here).or(last),
            Movement::PreviousYear => {
                datums.iter().rev().find(|datum| year(datum) < here).or(first)
            }
        };
        Self { datum: found.copied().unwrap_or(self.datum), ..self }
    }

    /// The focus on another line: at the same datum, else at the last one before it.
    #[must_use]
    pub fn on(self, series: &Series, line: Line) -> Self {
        let datums = datums_on(series, line);
        let found = datums.iter().rev().find(|datum| **datum <= self.datum).or(datums.first());
        Self { datum: found.copied().unwrap_or(self.datum), line }
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
        let after = lines.iter().position(|line| *line == self.line).map_or(0, |index| index + 1);
        lines.get(after).or(lines.first()).copied().unwrap_or(Line::All)
    }
}

/// The datums at which a line has people.
fn datums_on(series: &Series, line: Line) -> Vec<usize> {
    let happened = |datum: &usize| match line {
        Line::All => true,
        Line::Of(direction) => {
            series.people_at(*datum).is_some_and(|people| people.get(direction).high > 0)
        }
    };
    series.datums().filter(happened).collect()
}

impl Series {
    /// Whether the picture shows a direction, and anybody went there.
    fn is_shown(&self, direction: Direction) -> bool {
        self.shown().has(direction) && self.tally().people.get(direction).high > 0
    }
}
