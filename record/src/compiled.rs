//! The record as bytes: all text in one block, all numbers in another.
//!
//! Tables are written column by column, because equal kinds of text compress
//! better side by side. References are indices. A number is a variable-length
//! integer of seven bits a byte, the lowest first, so most take one byte.

mod cell;
mod reader;
mod writer;

pub use cell::Cell;
pub use reader::Reader;
pub use writer::{ColumnSize, Writer};

use crate::Dataset;

/// A row type whose columns can be written and read one after the other.
pub trait Row: Default {
    /// Writes every column of `rows`; `table` names them in size reports.
    fn put(table: &'static str, rows: &[Self], writer: &mut Writer);

    /// Reads every column of `rows`, which stand at their defaults.
    ///
    /// `None` when the bytes end early or hold what no writer writes.
    fn take(rows: &mut [Self], reader: &mut Reader<'_>) -> Option<()>;
}

/// Lists a row type's columns, each a [`Cell`], in the order of writing.
macro_rules! columns {
    ($row:ty { $($column:ident),* $(,)? }) => {
        impl $crate::compiled::Row for $row {
            fn put(table: &'static str, rows: &[Self], writer: &mut $crate::compiled::Writer) {
                $(
                    for row in rows {
                        $crate::compiled::Cell::put(&row.$column, writer);
                    }
                    writer.end_column(table, stringify!($column));
                )*
            }

            fn take(
                rows: &mut [Self],
                reader: &mut $crate::compiled::Reader<'_>,
            ) -> Option<()> {
                $(
                    for row in rows.iter_mut() {
                        row.$column = $crate::compiled::Cell::take(reader)?;
                    }
                )*
                Some(())
            }
        }
    };
}
pub(crate) use columns;

/// Names the tables once, for writing and for reading.
macro_rules! each_table {
    ($apply:ident) => {
        $apply!(events, readings, overlaps, cites, claims, context, sources, corrections)
    };
}

/// The dataset as bytes.
#[must_use]
pub fn write(dataset: &Dataset) -> Writer {
    let mut writer = Writer::default();
    dataset.version.put(&mut writer);
    macro_rules! put {
        ($($table:ident),*) => {$(
            writer.whole(dataset.$table.len() as u64);
            Row::put(stringify!($table), &dataset.$table, &mut writer);
        )*};
    }
    each_table!(put);
    writer
}

/// The dataset that [`write()`] wrote, `None` when the bytes are not of its making.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Dataset> {
    let mut reader = Reader::new(bytes)?;
    let mut dataset = Dataset { version: Cell::take(&mut reader)?, ..Dataset::default() };
    macro_rules! take {
        ($($table:ident),*) => {$(
            dataset.$table.resize_with(reader.length()?, Default::default);
            Row::take(&mut dataset.$table, &mut reader)?;
        )*};
    }
    each_table!(take);
    Some(dataset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Count, Event, PerDirection};

    fn one_event() -> Dataset {
        let people = PerDirection { ukraine: Some(Count { value: 6, low: 6, high: 8 }), russia: None };
        let event = Event { id: "a".into(), title: "Six".into(), people, ..Event::default() };
        Dataset { version: "1.0.0".into(), events: vec![event], ..Dataset::default() }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let dataset = one_event();
        assert_eq!(read(&write(&dataset).into_bytes()), Some(dataset));
    }

    #[test]
    fn cut_bytes_read_as_nothing_and_never_panic() {
        let bytes = write(&one_event()).into_bytes();
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn a_length_beyond_the_bytes_is_refused_before_anything_is_reserved() {
        let mut writer = Writer::default();
        String::new().put(&mut writer);
        writer.whole(u64::from(u32::MAX));
        assert_eq!(read(&writer.into_bytes()), None);
    }
}
