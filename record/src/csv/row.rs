//! A row's cells as a value, column by column as the row's type declares them.

use super::cell::Cell;
use super::format;
use super::id::Ids;
use crate::Fields;
use crate::model::{
    Cite, Claim, Context, Correction, Event, Overlap, Report, Source, cite_columns, claim_columns,
    context_columns, event_columns, overlap_columns, report_columns, source_columns,
};

/// A row of a table.
pub(super) trait FromRow {
    /// Reads the row's cells.
    fn from_row(fields: &mut Fields<'_>, ids: &Ids) -> Self;
}

macro_rules! from_row {
    ($row:ident { $({ [$($mark:tt)*] $field:ident $($name:ident)? })* }) => {
        impl FromRow for $row {
            fn from_row(fields: &mut Fields<'_>, ids: &Ids) -> Self {
                Self { $($field: cell!(fields ids [$($mark)*] $field $($name)?),)* }
            }
        }
    };
}

/// Reads a cell by the marks of its column or, without one, by its type.
macro_rules! cell {
    ($fields:ident $ids:ident [kept $($mark:tt)*] $($field:ident)*) => {
        cell!($fields $ids [$($mark)*] $($field)*)
    };
    ($fields:ident $ids:ident [$($mark:tt)*] $field:ident $name:ident) => {
        cell!($fields $ids [$($mark)*] $name)
    };
    ($fields:ident $ids:ident [] $column:ident) => {
        Cell::read($fields, $ids, stringify!($column))
    };
    ($fields:ident $ids:ident [required] $column:ident) => {
        $fields.required_text(stringify!($column)).into()
    };
    ($fields:ident $ids:ident [optional] $column:ident) => {
        $fields.keyword(stringify!($column)).unwrap_or_default()
    };
    ($fields:ident $ids:ident [months $column:ident] $field:ident) => {
        format::months($fields, stringify!($column))
    };
    ($fields:ident $ids:ident [$format:ident] $column:ident) => {
        format::$format($fields, stringify!($column))
    };
}

event_columns!(from_row);
claim_columns!(from_row);
context_columns!(from_row);
source_columns!(from_row);
report_columns!(from_row);
overlap_columns!(from_row);
cite_columns!(from_row);

impl FromRow for Correction {
    fn from_row(fields: &mut Fields<'_>, ids: &Ids) -> Self {
        let date = fields.required_day("date");
        let to = fields.text("to").unwrap_or_default().to_owned();
        // A removed entry keeps its row here, and its id.
        let id = if to.is_empty() { format::id(fields, "id") } else { ids.any(fields, "id") };
        Self {
            date,
            id,
            from: fields.text("from").unwrap_or_default().into(),
            to,
            why: fields.required_text("why").into(),
        }
    }
}
