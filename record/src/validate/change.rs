use crate::csv::RawTable;
use crate::{Dataset, Problems};
use std::path::Path;

/// The change log of the data: the changes of each version, the newest first.
#[derive(Clone, Debug, Default)]
pub struct ChangeLog {
    file: String,
    text: Option<String>,
}

/// What begins the part of one version, before its number.
const VERSION: &str = "## ";

impl ChangeLog {
    /// Reads `CHANGELOG.md` of a folder.
    pub fn read(folder: &Path, shown: &str, problems: &mut Problems) -> Self {
        let file = format!("{shown}/CHANGELOG.md");
        let text = match std::fs::read_to_string(folder.join("CHANGELOG.md")) {
            Ok(text) => Some(text),
            Err(error) => {
                problems.add(&file, error.to_string(), "the change log of the data");
                None
            }
        };
        Self { file, text }
    }

    /// Checks the log against the dataset: its newest section is about this version, and each
    /// correction has a line with its day and its id.
    pub fn check(&self, dataset: &Dataset, corrections: &RawTable, problems: &mut Problems) {
        let Some(text) = &self.text else { return };
        let mut versions = text.lines().enumerate().filter_map(|(index, line)| {
            let version = line.strip_prefix(VERSION)?.split_whitespace().next()?;
            Some((index, version))
        });
        let newest = versions.next();
        if newest.map(|(_, version)| version) != Some(dataset.version.as_str()) {
            let (location, found) = newest.map_or_else(
                || (self.file.clone(), "no version".to_owned()),
                |(index, version)| {
                    (format!("{}, row {}", self.file, index + 1), format!("\"{version}\""))
                },
            );
            let expected =
                format!("\"{}\", the version in datapackage.json, as the newest", dataset.version);
            problems.add(location, found, expected);
        }
        for (row, correction) in dataset.corrections.iter().enumerate() {
            let day = correction.date.to_string();
            let names_it =
                |line: &str| line.contains(&day) && names(line).any(|name| name == correction.id);
            if !text.lines().any(names_it) {
                let found = format!("\"{}\"", correction.id);
                let expected = format!("a line in {} with it and {day}", self.file);
                problems.add(corrections.location(row).field("id"), found, expected);
            }
        }
    }
}

/// What could be an id in a line: no part of a longer one.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')
}
