use crate::view::View;
use record::Direction;

/// What tables and their parts are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The caption of the table.
    EventsCaption,
    /// What opens the tables.
    Title(View),
    /// The column of dates.
    Date,
    /// The column of a direction.
    To(Direction),
    /// The column of the running total.
    Total,
    /// The column of the standing.
    Standing,
    /// The column of sources.
    Sources,
    /// The row of sums.
    Sum,
    /// The caption of the table of claims.
    ClaimsCaption,
    /// The column of who claims it.
    Claimant,
    /// The column of the claimed number.
    Claimed,
    /// The column of the record's number on that day.
    Recorded,
    /// The column of the difference between the two.
    Difference,
    /// The column of the reason.
    Reason,
    /// The caption of the table of events that are not counted.
    UncountedCaption,
    /// The column of the title.
    What,
    /// The column of why it is not counted.
    WhyNotCounted,
    /// The caption of the table of claims that are not compared.
    OtherClaimsCaption,
    /// The column of the scope.
    Scope,
}
