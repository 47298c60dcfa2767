//! What is drawn, as data: no pixels, no words.

mod bar;
mod cumulative;
mod flows;
mod focus;
mod mark;
mod tally;

pub use bar::Bar;
pub use cumulative::{Cumulative, Step};
pub use flows::Flows;
pub use focus::{Focus, Walk};
pub use mark::{ClaimMark, Line, Note, NoteKind};
pub use tally::Tally;

use crate::options::{Directions, Group, Options, View};
use record::{Count, Dataset, Day, Event, EventIndex, PerDirection};
use std::ops::Range;

/// The data of one view.
#[derive(Clone, Debug, PartialEq)]
pub enum Series {
    /// How many by when.
    Cumulative(Cumulative),
    /// Which way, period by period.
    Flows(Flows),
}

impl Series {
    /// The data of the view that `options` ask for; `group` is what a bar of
    /// the flows stands for where the options leave it open.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options, group: Group) -> Self {
        match options.view {
            View::Cumulative => Self::Cumulative(Cumulative::new(dataset, options)),
            View::Flows => Self::Flows(Flows::new(dataset, options, group)),
        }
    }

    /// What is counted in what is shown.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        match self {
            Self::Cumulative(cumulative) => &cumulative.tally,
            Self::Flows(flows) => &flows.tally,
        }
    }

    /// Which directions the picture shows.
    #[must_use]
    pub const fn shown(&self) -> Directions {
        match self {
            Self::Cumulative(cumulative) => cumulative.shown,
            Self::Flows(flows) => flows.shown,
        }
    }

    /// The steps or bars that a reader can stop at: those in the days shown.
    #[must_use]
    pub fn stops(&self) -> Range<usize> {
        match self {
            Self::Cumulative(series) => {
                let first = series.steps.partition_point(|step| step.day < series.domain.0);
                first..series.steps.len()
            }
            Self::Flows(series) => 0..series.bars.len(),
        }
    }

    /// The day of a stop, the first of a period.
    #[must_use]
    pub fn day_of(&self, stop: usize) -> Option<Day> {
        match self {
            Self::Cumulative(series) => series.steps.get(stop).map(|step| step.day),
            Self::Flows(series) => series.bars.get(stop).map(|bar| bar.start),
        }
    }

    /// The people of a stop.
    #[must_use]
    pub fn people_at(&self, stop: usize) -> Option<PerDirection<Count>> {
        match self {
            Self::Cumulative(series) => series.steps.get(stop).map(|step| step.added),
            Self::Flows(series) => series.bars.get(stop).map(|bar| bar.people),
        }
    }

    /// The events of a stop, earliest first.
    #[must_use]
    pub fn events_at(&self, stop: usize) -> Vec<EventIndex> {
        match self {
            Self::Cumulative(series) => {
                series.steps.get(stop).map(|step| step.event).into_iter().collect()
            }
            Self::Flows(series) => {
                series.bars.get(stop).map_or_else(Vec::new, |bar| series.events_of(bar).to_vec())
            }
        }
    }

    /// The events that are counted in what is shown, earliest first.
    #[must_use]
    pub fn events(&self) -> Vec<EventIndex> {
        match self {
            Self::Cumulative(series) => series.steps.iter().map(|step| step.event).collect(),
            Self::Flows(series) => series.events.clone(),
        }
    }

    /// The stop that an event is part of.
    #[must_use]
    pub fn stop_of(&self, event: EventIndex) -> Option<usize> {
        self.stops().find(|stop| self.events_at(*stop).contains(&event))
    }

    /// The first and the last day of the time axis.
    #[must_use]
    pub const fn domain(&self) -> (Day, Day) {
        match self {
            Self::Cumulative(cumulative) => cumulative.domain,
            Self::Flows(flows) => flows.domain,
        }
    }
}

/// The counted events that are shown, earliest first: those of one day in the
/// order of the dataset.
fn counted(dataset: &Dataset, shown: impl Fn(&Event) -> bool) -> Vec<EventIndex> {
    let events = (0_u32..).map(EventIndex).zip(&dataset.events);
    let counted = events.filter(|(_, event)| event.is_counted() && shown(event));
    let mut dated: Vec<(Day, EventIndex)> =
        counted.map(|(index, event)| (event.date, index)).collect();
    dated.sort_unstable();
    dated.into_iter().map(|(_, index)| index).collect()
}

/// The days the time axis spans: from the month of the first counted event to
/// the day up to which sources were read, so that a time without events is seen
/// as one.
#[must_use]
pub fn domain(dataset: &Dataset, options: &Options) -> (Day, Day) {
    let days = dataset.events.iter().filter(|event| event.is_counted()).map(|event| event.date);
    let (first, last) =
        days.fold((None, None), |(first, last): (Option<Day>, Option<Day>), day| {
            (Some(first.map_or(day, |first| first.min(day))), last.max(Some(day)))
        });
    let as_of = dataset.as_of().max(last);
    let end = options.to.or(as_of).or(options.from).unwrap_or_default();
    let start = options.from.or_else(|| first.map(first_of_month)).unwrap_or(end);
    (start.min(end), end)
}

fn first_of_month(day: Day) -> Day {
    Day::from_month_index(day.month_index())
}
