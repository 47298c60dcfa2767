//! The encoded columns of each row type: all that its declaration does not mark as `kept`.

use super::{Decode, Encode, Row};
use crate::model::{
    Cite, Claim, Context, Correction, Event, Overlap, Report, Source, cite_columns, claim_columns,
    context_columns, correction_columns, event_columns, overlap_columns, report_columns,
    source_columns,
};

/// Implements [`Row`](super::Row) for a row type with these columns, in the order of writing. `as` is
/// the column's name where the field has another.
macro_rules! columns {
    (@name $column:ident as $name:ident) => { stringify!($name) };
    (@name $column:ident) => { stringify!($column) };
    ($row:ty { $($column:ident $(as $name:ident)?),* $(,)? }) => {
        impl Row for $row {
            const COLUMNS: &'static [&'static str] = &[$(columns!(@name $column $(as $name)?)),*];

            fn encode_cell(&self, column: usize) -> Option<&dyn Encode> {
                let mut index = 0..;
                $(
                    if index.next() == Some(column) {
                        return Some(&self.$column);
                    }
                )*
                None
            }

            fn decode_cell(&mut self, column: usize) -> Option<&mut dyn Decode> {
                let mut index = 0..;
                $(
                    if index.next() == Some(column) {
                        return Some(&mut self.$column);
                    }
                )*
                None
            }
        }
    };
}

/// Leaves out the columns that are marked as `kept`; they decode as their defaults.
macro_rules! encoded {
    ($row:ident { $($column:tt)* }) => {
        encoded!(@ $row [] $($column)*);
    };
    (@ $row:ident [$($encoded:tt)*]) => {
        columns!($row { $($encoded)* });
    };
    (@ $row:ident [$($encoded:tt)*] { [kept $($mark:tt)*] $($field:ident)* } $($rest:tt)*) => {
        encoded!(@ $row [$($encoded)*] $($rest)*);
    };
    (@ $row:ident [$($encoded:tt)*] { [$($mark:tt)*] $field:ident $($name:ident)? } $($rest:tt)*) => {
        encoded!(@ $row [$($encoded)* $field $(as $name)?,] $($rest)*);
    };
}

event_columns!(encoded);
report_columns!(encoded);
overlap_columns!(encoded);
cite_columns!(encoded);
claim_columns!(encoded);
context_columns!(encoded);
source_columns!(encoded);
correction_columns!(encoded);
