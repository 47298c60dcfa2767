//! The record as bytes: all text in one block, all numbers in another.
//!
//! Tables are written column by column, because equal kinds of text compress better side by side.
//! References are indices, so most tables need no ids. Columns that the chart never shows stay in
//! `data/`, which has the whole dataset: the row types of the model mark them as `kept`.
//!
//! A number is a variable-length integer of seven bits a byte, the lowest first, so most take one
//! byte.
//!
//! The bundled dataset is decoded by the build that encoded it. A file ([`to_file`]) travels alone,
//! so its header has a signature and the number of its form.

mod cell;
mod columns;
mod file;
mod reader;
mod writer;

pub use cell::{Decode, Encode};
pub use file::{FORM, Unreadable, from_file, to_file};
pub use reader::Reader;
pub use writer::{ColumnSize, Writer};

use crate::{Dataset, TitleBasis};

/// A row type whose columns can be written and read one after the other.
///
/// Cells are reached through one trait object, so that the code that reads a
/// column is there once and not once for every column: the reader of an article
/// downloads it.
pub trait Row: Default {
    /// The names of the encoded columns.
    const COLUMNS: &'static [&'static str];

    /// The cell in one of [`COLUMNS`](Self::COLUMNS), to be written.
    fn encode_cell(&self, column: usize) -> Option<&dyn Encode>;

    /// The cell in one of [`COLUMNS`](Self::COLUMNS), to be read.
    fn decode_cell(&mut self, column: usize) -> Option<&mut dyn Decode>;
}

fn encode<R: Row>(table: &'static str, rows: &[R], writer: &mut Writer) {
    writer.whole(rows.len() as u64);
    for (index, column) in R::COLUMNS.iter().enumerate() {
        for cell in rows.iter().filter_map(|row| row.encode_cell(index)) {
            cell.encode(writer);
        }
        writer.end_column(table, column);
    }
}

fn decode<R: Row>(rows: &mut Vec<R>, reader: &mut Reader<'_>) -> Option<()> {
    rows.resize_with(reader.length(R::COLUMNS.len())?, R::default);
    for index in 0..R::COLUMNS.len() {
        for cell in rows.iter_mut().filter_map(|row| row.decode_cell(index)) {
            cell.decode(reader)?;
        }
    }
    Some(())
}

/// Names the tables once, for encoding and for decoding.
macro_rules! each_table {
    ($apply:ident) => {
        $apply!(events, reports, overlaps, cites, claims, context, sources, corrections)
    };
}

/// The dataset as bytes.
#[must_use]
pub fn write(dataset: &Dataset) -> Writer {
    let mut dataset = dataset.clone();
    for source in &mut dataset.sources {
        // A title rebuilt from the address adds nothing to the address.
        if source.title_basis == TitleBasis::Address {
            source.title.clear();
        }
    }
    let mut writer = Writer::default();
    dataset.version.encode(&mut writer);
    dataset.checked.encode(&mut writer);
    dataset.credit.encode(&mut writer);
    macro_rules! encode_each {
        ($($table:ident),*) => {$(
            encode(stringify!($table), &dataset.$table, &mut writer);
        )*};
    }
    each_table!(encode_each);
    writer
}

/// The dataset that [`write()`] wrote, `None` when the bytes are not of its making.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Dataset> {
    let mut reader = Reader::new(bytes)?;
    let mut dataset = Dataset::default();
    dataset.version.decode(&mut reader)?;
    Decode::decode(&mut dataset.checked, &mut reader)?;
    Decode::decode(&mut dataset.credit, &mut reader)?;
    macro_rules! decode_each {
        ($($table:ident),*) => {$(
            decode(&mut dataset.$table, &mut reader)?;
        )*};
    }
    each_table!(decode_each);
    reader.is_at_end().then_some(dataset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Count, Event, PerDirection};

    fn one_event() -> Dataset {
        let people =
            PerDirection { ukraine: Some(Count { value: 6, low: 6, high: 8 }), russia: None };
        let event = Event { id: "a".into(), title: "Six".into(), people, ..Event::default() };
        let checked = crate::Day::parse("2026-11-21");
        Dataset { version: "1.0.0".into(), checked, events: vec![event], ..Dataset::default() }
    }

    #[test]
    fn a_dataset_is_the_same_after_encoding_and_decoding() {
        let dataset = one_event();
        assert_eq!(read(&write(&dataset).into_bytes()), Some(dataset));
    }

    #[test]
    fn a_column_that_is_not_listed_is_not_encoded() {
        let mut dataset = one_event();
        dataset.events[0].confidence = crate::Confidence::High;
        assert_eq!(read(&write(&dataset).into_bytes()), Some(one_event()));
    }

    #[test]
    fn truncated_bytes_are_refused_without_a_panic() {
        let bytes = write(&one_event()).into_bytes();
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn a_length_beyond_the_bytes_is_refused_before_memory_is_reserved() {
        let mut writer = Writer::default();
        String::new().encode(&mut writer);
        None::<crate::Day>.encode(&mut writer);
        None::<crate::Credit>.encode(&mut writer);
        writer.whole(u64::from(u32::MAX));
        assert_eq!(read(&writer.into_bytes()), None);
    }
}
