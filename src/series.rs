//! The data of a view: no pixels, no text.

mod bar;
mod claims;
mod cumulative;
mod flows;
mod focus;
mod mark;
mod staleness;
mod tally;

pub use bar::Bar;
pub use claims::{Claims, Comparison};
pub use cumulative::{Cumulative, Step};
pub use flows::Flows;
pub use focus::{Focus, Movement};
pub use mark::{Annotation, AnnotationKind, ClaimMark, Line};
pub(crate) use staleness::Staleness;
pub use tally::Tally;

use crate::options::Options;
use crate::view::{Directions, Group, View};
use record::{Count, Dataset, Day, EntryId, Event, EventIndex, PerDirection};
use std::ops::Range;

/// The data of one view.
#[derive(Clone, Debug, PartialEq)]
pub enum Series {
    /// How many by when.
    Cumulative(Cumulative),
    /// Which way, period by period.
    Flows(Flows),
    /// Others' totals beside the dataset's.
    Claims(Claims),
}

impl Series {
    /// The data of the view in `options`; `group` is what a bar of the flows covers where the
    /// options leave it open.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options, group: Group) -> Self {
        match options.view {
            View::Cumulative => Self::Cumulative(Cumulative::new(dataset, options)),
            View::Flows => Self::Flows(Flows::new(dataset, options, group)),
            View::Claims => Self::Claims(Claims::new(dataset, options)),
        }
    }

    /// The tally of the shown part.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        match self {
            Self::Cumulative(cumulative) => &cumulative.tally,
            Self::Flows(flows) => &flows.tally,
            Self::Claims(claims) => &claims.tally,
        }
    }

    /// Which directions the picture shows.
    #[must_use]
    pub const fn shown(&self) -> Directions {
        match self {
            Self::Cumulative(cumulative) => cumulative.shown,
            Self::Flows(flows) => flows.shown,
            Self::Claims(_) => Directions::Both,
        }
    }

    /// The focusable datums: the steps, bars or rows of the shown days.
    #[must_use]
    pub fn datums(&self) -> Range<usize> {
        match self {
            Self::Cumulative(series) => {
                let first = series.steps.partition_point(|step| step.day < series.domain.0);
                first..series.steps.len()
            }
            Self::Flows(series) => 0..series.bars.len(),
            Self::Claims(series) => 0..series.rows.len(),
        }
    }

    /// The day of a datum; the first day of a period.
    #[must_use]
    pub fn day_of(&self, datum: usize) -> Option<Day> {
        match self {
            Self::Cumulative(series) => series.steps.get(datum).map(|step| step.day),
            Self::Flows(series) => series.bars.get(datum).map(|bar| bar.start),
            Self::Claims(series) => series.rows.get(datum).map(|row| row.day),
        }
    }

    /// The people of a datum; `None` for a claim.
    #[must_use]
    pub fn people_at(&self, datum: usize) -> Option<PerDirection<Count>> {
        match self {
            Self::Cumulative(series) => series.steps.get(datum).map(|step| step.added),
            Self::Flows(series) => series.bars.get(datum).map(|bar| bar.people),
            Self::Claims(_) => None,
        }
    }

    /// The day of a datum's latest correction, while that is marked.
    #[must_use]
    pub fn corrected_at(&self, datum: usize) -> Option<Day> {
        match self {
            Self::Cumulative(series) => series.steps.get(datum)?.corrected,
            Self::Flows(series) => {
                let corrected = series.bars.get(datum)?.corrected;
                corrected.ukraine.max(corrected.russia)
            }
            Self::Claims(series) => series.rows.get(datum)?.corrected,
        }
    }

    /// The days of the corrections that are marked in the picture.
    #[must_use = "an iterator does nothing by itself"]
    pub fn corrections(&self) -> impl Iterator<Item = Day> + '_ {
        let claims = match self {
            Self::Cumulative(series) => series.claims.as_slice(),
            Self::Flows(_) | Self::Claims(_) => &[],
        };
        let of_datums = self.datums().filter_map(|datum| self.corrected_at(datum));
        of_datums.chain(claims.iter().filter_map(|claim| claim.corrected))
    }

    /// The entries of a datum: its events, earliest first, or its claim.
    #[must_use]
    pub fn entries_at(&self, datum: usize) -> Vec<EntryId> {
        match self {
            Self::Cumulative(series) => {
                let step = series.steps.get(datum);
                step.map(|step| EntryId::Event(step.event)).into_iter().collect()
            }
            Self::Flows(series) => series.bars.get(datum).map_or_else(Vec::new, |bar| {
                series.events_of(bar).iter().copied().map(EntryId::Event).collect()
            }),
            Self::Claims(series) => {
                let row = series.rows.get(datum);
                row.map(|row| EntryId::Claim(row.claim)).into_iter().collect()
            }
        }
    }

    /// The counted events of the shown part, earliest first.
    #[must_use]
    pub fn events(&self, dataset: &Dataset) -> Vec<EventIndex> {
        match self {
            Self::Cumulative(series) => series.steps.iter().map(|step| step.event).collect(),
            Self::Flows(series) => {
                let is_counted =
                    |index: &EventIndex| dataset.event(*index).is_some_and(Event::is_counted);
                series.events.iter().copied().filter(is_counted).collect()
            }
            Self::Claims(series) => counted(dataset, Some(series.domain.1)),
        }
    }

    /// The first datum of an event or a claim.
    #[must_use]
    pub fn datum_of(&self, entry: EntryId) -> Option<usize> {
        self.datums().find(|datum| self.entries_at(*datum).contains(&entry))
    }

    /// Whether anything is shown that is not counted.
    #[must_use]
    pub fn shows_apart(&self) -> bool {
        match self {
            Self::Cumulative(series) => {
                series.annotations.iter().any(|annotation| annotation.kind == AnnotationKind::Apart)
            }
            Self::Flows(series) => {
                series.bars.iter().any(|bar| bar.apart != PerDirection::default())
            }
            Self::Claims(_) => false,
        }
    }

    /// The first and the last day of the time axis.
    #[must_use]
    pub const fn domain(&self) -> (Day, Day) {
        match self {
            Self::Cumulative(cumulative) => cumulative.domain,
            Self::Flows(flows) => flows.domain,
            Self::Claims(claims) => claims.domain,
        }
    }
}

/// The counted events that are shown, earliest first.
pub(crate) fn counted(dataset: &Dataset, last: Option<Day>) -> Vec<EventIndex> {
    by_date(dataset, |event| event.is_counted() && last.is_none_or(|last| event.date <= last))
}

/// Some events, earliest first: those of one day in the order of the dataset.
fn by_date(dataset: &Dataset, is_shown: impl Fn(&Event) -> bool) -> Vec<EventIndex> {
    let events = dataset.indexed_events();
    let shown = events.filter(|(_, event)| is_shown(event));
    let mut dated: Vec<(Day, EventIndex)> =
        shown.map(|(index, event)| (event.date, index)).collect();
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

#[cfg(test)]
mod tests;
