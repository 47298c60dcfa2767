//! What is drawn, as data: no pixels, no words.

mod bar;
mod cumulative;
mod flows;
mod mark;
mod tally;

pub use bar::Bar;
pub use cumulative::{Cumulative, Step};
pub use flows::Flows;
pub use mark::{ClaimMark, Line, Note, NoteKind};
pub use tally::Tally;

use crate::options::{Group, Options, View};
use record::{Dataset, Day, Event, EventIndex};

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
