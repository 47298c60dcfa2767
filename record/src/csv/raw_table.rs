//! A CSV file before its columns have types.

use crate::fields::{Location, nearest};
use crate::{Fields, Problems, Value};
use std::path::Path;

/// A CSV file as rows of named cells, before anything is known of their types.
#[derive(Clone, Debug, Default)]
pub struct RawTable {
    /// The path shown in problems, such as `data/events.csv`.
    pub file: String,
    /// The names in the header row.
    pub columns: Vec<String>,
    /// The rows' cells by column; an empty cell is [`Value::Null`].
    pub rows: Vec<Vec<(String, Value)>>,
}

/// The row of a table's first record, as a spreadsheet counts: row 1 is the header.
const FIRST_ROW: usize = 2;

impl RawTable {
    /// Reads `name.csv` of a folder.
    pub fn read(folder: &Path, shown: &str, name: &str, problems: &mut Problems) -> Self {
        let file = format!("{shown}/{name}.csv");
        match std::fs::read(folder.join(format!("{name}.csv"))) {
            Ok(bytes) => Self::parse(file, &bytes, problems),
            Err(error) => {
                problems.add(&file, error.to_string(), "a table of the record");
                Self { file, ..Self::default() }
            }
        }
    }

    /// Reads the bytes of a CSV file.
    pub fn parse(file: String, bytes: &[u8], problems: &mut Problems) -> Self {
        let mut reader = ::csv::ReaderBuilder::new().from_reader(bytes);
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(error) => {
                problems.add(&file, error.to_string(), "a header row in UTF-8");
                return Self { file, ..Self::default() };
            }
        };
        let mut rows = Vec::new();
        for (index, record) in reader.records().enumerate() {
            match record {
                Ok(record) => rows.push(row(&header, &record)),
                Err(error) => problems.add(
                    format!("{file}, row {}", index + FIRST_ROW),
                    error.to_string(),
                    format!("{} cells in UTF-8", header.len()),
                ),
            }
        }
        Self { file, columns: header.iter().map(str::to_owned).collect(), rows }
    }

    /// Every row, read by `read`. A column may be missing if all its cells may be empty, so that a
    /// table of an earlier version still reads. Any other missing column is reported once, not again
    /// for every row, and so is a misspelt one.
    pub(crate) fn rows<T>(
        &self,
        problems: &mut Problems,
        read: impl Fn(&mut Fields<'_>) -> T,
    ) -> Vec<T> {
        let mut ignored = Problems::default();
        let mut no_cells = Fields::new(Location::Path(&self.file), &[], &mut ignored);
        read(&mut no_cells);
        let asked = no_cells.asked().to_vec();
        let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        let mut complete = true;
        for column in asked.iter().filter(|column| !columns.contains(column)) {
            let location = Location::Path(&self.file).field(column);
            let is_required = ignored.iter().any(|problem| problem.location == location);
            let near = nearest(column, &columns).filter(|near| !asked.contains(near));
            if is_required || near.is_some() {
                complete = false;
                let found = near.map_or("no such column".into(), |near| format!("\"{near}\""));
                let location = format!("{}, row 1", self.file);
                problems.add(location, found, format!("the column \"{column}\""));
            }
        }
        let problems = if complete { problems } else { &mut ignored };
        let mut values = Vec::with_capacity(self.rows.len());
        for (index, row) in self.rows.iter().enumerate() {
            let mut fields = Fields::new(self.location(index), row, problems);
            values.push(read(&mut fields));
            fields.finish();
        }
        values
    }

    /// The location of the row at `index`.
    #[must_use]
    pub fn location(&self, index: usize) -> Location<'_> {
        Location::Row { file: &self.file, row: index + FIRST_ROW }
    }

    /// The text of one cell.
    #[must_use]
    pub fn text(&self, index: usize, column: &str) -> &str {
        let cell = self.rows.get(index).and_then(|row| row.iter().find(|(key, _)| key == column));
        match cell {
            Some((_, Value::Text(text))) => text,
            _ => "",
        }
    }
}

fn row(header: &::csv::StringRecord, record: &::csv::StringRecord) -> Vec<(String, Value)> {
    let cell = |text: &str| match text {
        "" => Value::Null,
        text => Value::Text(text.to_owned()),
    };
    header.iter().map(str::to_owned).zip(record.iter().map(cell)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The problems of a table whose rows have an id and perhaps a note.
    fn problems(csv: &str) -> String {
        let mut problems = Problems::default();
        let table = RawTable::parse("data/notes.csv".into(), csv.as_bytes(), &mut problems);
        table.rows(&mut problems, |fields| {
            (fields.required_text("id").to_owned(), fields.text("note").map(str::to_owned))
        });
        problems.to_string()
    }

    #[test]
    fn a_column_of_cells_that_may_be_empty_may_be_missing() {
        assert_eq!(problems("id\na\nb\n"), "");
    }

    #[test]
    fn a_missing_column_that_every_row_needs_is_reported_once() {
        assert_eq!(
            problems("note\nx\ny\n"),
            "data/notes.csv, row 1: found no such column, expected the column \"id\""
        );
    }

    #[test]
    fn a_misspelt_column_is_reported_once_with_the_right_name() {
        assert_eq!(
            problems("id,ntoe\na,x\nb,y\n"),
            "data/notes.csv, row 1: found \"ntoe\", expected the column \"note\""
        );
    }
}
