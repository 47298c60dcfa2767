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

    /// Every row, read by `read`. A missing column is reported once, not again for every row.
    pub(crate) fn rows<T>(
        &self,
        problems: &mut Problems,
        read: impl Fn(&mut Fields<'_>) -> T,
    ) -> Vec<T> {
        let mut ignored = Problems::default();
        let mut no_cells = Fields::new(Location::Path(&self.file), &[], &mut ignored);
        read(&mut no_cells);
        let mut complete = true;
        for column in no_cells.asked() {
            if !self.columns.iter().any(|found| found == column) {
                complete = false;
                let location = format!("{}, row 1", self.file);
                let columns: Vec<&str> = self.columns.iter().map(String::as_str).collect();
                let near =
                    nearest(column, &columns).filter(|near| !no_cells.asked().contains(near));
                let found = near.map_or("no such column".into(), |near| format!("\"{near}\""));
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
