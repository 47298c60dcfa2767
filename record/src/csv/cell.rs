//! One implementation for each type of a column: how its cell is read.

use super::format::count;
use super::id::Ids;
use crate::{
    Count, Day, EntryId, EventIndex, Fields, Keyword, PerDirection, SourceIndex, Standing,
};

/// A value that a cell of a table is read into.
pub(super) trait Cell {
    /// Reads the cell of a column.
    fn read(fields: &mut Fields<'_>, ids: &Ids, column: &'static str) -> Self;
}

impl Cell for String {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.text(column).unwrap_or_default().into()
    }
}

impl Cell for bool {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.required_flag(column)
    }
}

impl Cell for Option<u32> {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.whole(column)
    }
}

impl Cell for Day {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.required_day(column)
    }
}

impl Cell for Option<Day> {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.day(column)
    }
}

impl<T: Keyword> Cell for T {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, column: &'static str) -> Self {
        fields.required_keyword(column)
    }
}

impl Cell for EventIndex {
    fn read(fields: &mut Fields<'_>, ids: &Ids, column: &'static str) -> Self {
        ids.event(fields, column)
    }
}

impl Cell for EntryId {
    fn read(fields: &mut Fields<'_>, ids: &Ids, column: &'static str) -> Self {
        ids.entry(fields, column)
    }
}

impl Cell for SourceIndex {
    fn read(fields: &mut Fields<'_>, ids: &Ids, column: &'static str) -> Self {
        ids.source(fields, column)
    }
}

impl Cell for Vec<SourceIndex> {
    fn read(fields: &mut Fields<'_>, ids: &Ids, column: &'static str) -> Self {
        ids.sources(fields, column)
    }
}

/// Three columns for each direction.
impl Cell for PerDirection<Option<Count>> {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, _column: &'static str) -> Self {
        Self {
            ukraine: count(fields, ["ukraine", "ukraine_low", "ukraine_high"]),
            russia: count(fields, ["russia", "russia_low", "russia_high"]),
        }
    }
}

/// A column for each direction.
impl Cell for PerDirection<Option<Standing>> {
    fn read(fields: &mut Fields<'_>, _ids: &Ids, _column: &'static str) -> Self {
        Self {
            ukraine: fields.keyword("ukraine_standing"),
            russia: fields.keyword("russia_standing"),
        }
    }
}
