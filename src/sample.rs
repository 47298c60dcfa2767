//! Small hand-made records for unit tests: a test that names its own events does not change with
//! the record that ships.

use crate::options::Options;
use crate::series::{Cumulative, Flows, Series};
use crate::view::View;
use record::{
    Cite, Claim, Correction, Count, Dataset, Day, Direction, EntryId, Event, PerDirection, Source,
    SourceIndex, SourceKind, Standing,
};

/// A day, by its ISO 8601 form.
pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A counted event with confirmed figures that nobody disputes. Its id is its date.
pub(crate) fn event(date: &str, ukraine: u32, russia: u32) -> Event {
    let standing = |people: u32| (people > 0).then_some(Standing::Confirmed);
    Event {
        id: date.into(),
        date: day(date),
        people: PerDirection {
            ukraine: Some(Count::exactly(ukraine)),
            russia: Some(Count::exactly(russia)),
        },
        standing: PerDirection { ukraine: standing(ukraine), russia: standing(russia) },
        adults: Some(0),
        ..Event::default()
    }
}

/// An event for whose people to Ukraine the figures differ.
pub(crate) fn ranged(date: &str, low: u32, value: u32, high: u32) -> Event {
    let mut event = event(date, value, 0);
    event.people.ukraine = Some(Count { value, low, high });
    event
}

/// The same event with a figure that the receiving side alone gave.
pub(crate) fn one_sided(mut event: Event, direction: Direction) -> Event {
    *event.standing.get_mut(direction) = Some(record::rule::receiving_side_only(direction));
    event
}

/// A total of the mediator's that is compared with the record.
pub(crate) fn claim(date: &str, total: u32) -> Claim {
    Claim {
        id: format!("claim-{date}"),
        date: day(date),
        claimant: "Qatar".into(),
        total: Some(total),
        compared: true,
        ..Claim::default()
    }
}

/// A source of a publisher, published on 2024-12-31.
pub(crate) fn source(publisher: &str, kind: SourceKind) -> Source {
    let published = Some(day("2024-12-31"));
    Source { publisher: publisher.into(), kind, published, ..Source::default() }
}

/// The source at an index, cited for an event or a claim.
pub(crate) fn cite(entry: EntryId, source: u32) -> Cite {
    Cite { entry, source: SourceIndex(source), ..Cite::default() }
}

/// A correction of the entry with this id.
pub(crate) fn correction(date: &str, id: &str) -> Correction {
    Correction { date: day(date), id: id.into(), ..Correction::default() }
}

/// A record of these events alone.
pub(crate) fn dataset<const N: usize>(events: [Event; N]) -> Dataset {
    Dataset { events: events.into(), ..Dataset::default() }
}

/// Options for a view, with the default for the rest.
pub(crate) fn options(view: View) -> Options {
    Options { view, ..Options::default() }
}

/// Options for some days, with the default for the rest.
pub(crate) fn days(from: &str, to: &str) -> Options {
    Options { from: Day::parse(from), to: Day::parse(to), ..Options::default() }
}

/// The running totals as a series.
pub(crate) fn cumulative(dataset: &Dataset, options: &Options) -> Series {
    Series::Cumulative(Cumulative::new(dataset, options))
}

/// The flows as a series, with bars of the group that the options name.
pub(crate) fn flows(dataset: &Dataset, options: &Options) -> Series {
    Series::Flows(Flows::new(dataset, options, options.group.unwrap_or_default()))
}

/// Whether two lengths in pixels are equal up to rounding.
pub(crate) fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}
