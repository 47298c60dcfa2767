use super::{AboutData, Control, Detail, Download, Table};
use crate::view::Group;
use record::{Bound, Count, Day, Direction, PerDirection, Standing};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// 16 October 2023.
    Full,
    /// October 2023.
    MonthAndYear,
    /// 16 Oct, on an axis.
    ShortDay,
    /// Oct, on an axis.
    ShortMonth,
    /// 2023, on an axis.
    Year,
}

/// Every message of the chart. Its id in the files of `locales/` and its arguments are the same for
/// every language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Message<'a> {
    /// The heading of the cumulative view.
    CumulativeHeading,
    /// The heading of the flows.
    FlowsHeading(Group),
    /// The finding of the cumulative view.
    CumulativeSentence {
        /// People in all.
        all: u32,
        /// Those under 18.
        minors: u32,
        /// The first day counted.
        since: Day,
        /// By direction, the larger first.
        parts: [(Direction, u32); 2],
    },
    /// The lowest and the highest sum of the figures given.
    RangeOfAll(Count),
    /// The mediator's own total, beside the record's.
    MediatorTotal {
        /// The mediator's total.
        total: u32,
        /// The day it is for.
        day: Day,
    },
    /// The finding of the flows.
    FlowsSentence {
        /// People in all.
        all: u32,
        /// Those under 18.
        minors: u32,
        /// By direction, Ukraine first: up is Ukraine.
        people: PerDirection<u32>,
    },
    /// The heading of the claims.
    ClaimsHeading,
    /// The finding of the claims.
    ClaimsSentence {
        /// How many figures were claimed.
        all: usize,
        /// How many of them equal the record.
        equal: usize,
        /// The mediator's latest of both directions: its day, its number and the record's.
        latest: Option<(Day, u32, u32)>,
    },
    /// The shown part has no counted events.
    NothingRecorded,
    /// The shown part has no claims.
    NothingClaimed,
    /// The scope: what is counted, by whom, when, and what is not.
    Scope {
        /// People in all.
        all: u32,
        /// Those under 18.
        minors: u32,
        /// The first day counted.
        first: Day,
        /// The last day counted.
        last: Day,
        /// How many events.
        events: usize,
        /// The day up to which sources were read.
        as_of: Option<Day>,
    },
    /// How many people only one side reports.
    OneSided(PerDirection<u32>),
    /// The sources.
    Sources {
        /// Different publications.
        sources: usize,
        /// Different publishers.
        publishers: usize,
        /// Official publications among them.
        official: usize,
    },
    /// The credit of the bundled dataset.
    Credit {
        /// The version of the data.
        version: &'a str,
    },
    /// Whose data it is: a page's own.
    OwnCredit {
        /// Who made it, the version, and the licence where one is given: names that are no
        /// language's, with commas between.
        named: &'a str,
    },
    /// "86 to Ukraine".
    To {
        /// How many.
        people: u32,
        /// Which way.
        direction: Direction,
    },
    /// "86 to Ukraine", of a direction that is not in the picture.
    NotShown {
        /// How many.
        people: u32,
        /// Which way.
        direction: Direction,
    },
    /// "to Ukraine".
    Towards(Direction),
    /// Both directions, as a line to be read.
    BothDirections,
    /// A day.
    Date(Day, DateStyle),
    /// "103 in all".
    InAll(u32),
    /// The legend's entry for one-sided figures.
    KeyOneSided,
    /// The legend's entry for the range.
    KeyRange,
    /// The legend's entry for claims.
    KeyClaim,
    /// The legend's entry for lists and deals.
    KeyAnnounced,
    /// The legend's entry for the points of the record.
    KeyRecord,
    /// The legend's entry for uncounted events.
    KeyApart,
    /// "7 to Ukraine, not counted".
    Apart {
        /// How many.
        people: u32,
        /// Which way.
        direction: Direction,
    },
    /// The record on the day of a claim.
    RecordedThen {
        /// How many.
        count: Count,
        /// The direction, where the claim is about one only.
        direction: Option<Direction>,
    },
    /// The difference between the counted and the claimed number, as text.
    Difference(i64),
    /// The same as a number with its sign.
    SignedDifference(i64),
    /// A number as it was claimed, as short as a picture wants it.
    ClaimNumber(u32, Bound),
    /// "Qatar says 107".
    ClaimLabel {
        /// The claimant.
        who: &'a str,
        /// What number.
        value: u32,
        /// How it is meant.
        bound: Bound,
        /// The direction, where it is about one only.
        direction: Option<Direction>,
    },
    /// A list or deal that is not counted.
    NotCounted {
        /// Its title.
        title: &'a str,
    },
    /// From one day to another.
    Days {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
    /// How many people, with the range where figures differ.
    CountTo {
        /// How many.
        count: Count,
        /// Which way.
        direction: Direction,
    },
    /// A number, with the range where figures differ.
    Figure(Count),
    /// Who confirms a figure.
    Standing(Standing),
    /// How many of a number only one side reports.
    PartStanding {
        /// How many.
        people: u32,
        /// The standing.
        standing: Standing,
    },
    /// The totals so far.
    RunningTotal {
        /// By direction.
        people: PerDirection<u32>,
        /// Together, with the range.
        all: Count,
    },
    /// There is more than one account of something besides a number.
    Disputed,
    /// How many sources.
    SourceCount(usize),
    /// The name of the mediator.
    Mediator,
    /// The name of a side as a speaker: Kyiv, Moscow.
    Speaker(Direction),
    /// The name of the drawing for a screen reader.
    Picture,
    /// The label of the datum list.
    DatumList {
        /// How many datums.
        datums: usize,
        /// How many events they have.
        events: usize,
    },
    /// The label of the datum list of the claims.
    ClaimList(usize),
    /// A message of a table.
    Table(Table),
    /// A message of the details.
    Detail(Detail<'a>),
    /// A label of a button.
    Control(Control),
    /// A message about the whole dataset.
    AboutData(&'a AboutData<'a>),
    /// A message of the downloads panel.
    Download(Download<'a>),
}
