//! The CSV files of `data/` and their way into a [`Dataset`].

mod id;
mod row;

use crate::raw::RawTable;
use crate::{Dataset, Day, Problems, check};
use id::Ids;
use std::path::Path;

/// The names of the tables, in the order in which they refer to one another.
pub const TABLES: [&str; 8] =
    ["events", "claims", "context", "sources", "readings", "overlaps", "cites", "corrections"];

/// Reads every table of a folder and holds it against every check.
///
/// # Errors
/// With every problem found: files that cannot be read, cells of the wrong
/// type, ids that name nothing, and whatever [`check`] refuses.
pub fn load(folder: &Path) -> Result<Dataset, Problems> {
    let mut problems = Problems::default();
    let shown = folder.file_name().map_or_else(|| "data".into(), |name| name.to_string_lossy());
    let tables = TABLES.map(|name| RawTable::read(folder, &shown, name, &mut problems));
    let dataset = dataset(&tables, Package::read(folder, &shown, &mut problems), &mut problems);
    let allowed = check::AllowedWords::read(folder, &shown, &mut problems);
    check::all(&dataset, &tables, &allowed, &mut problems);
    let [.., corrections] = &tables;
    let changes = check::ChangeLog::read(folder, &shown, &mut problems);
    changes.check(&dataset, corrections, &mut problems);
    problems.or(dataset)
}

fn dataset(tables: &[RawTable; 8], package: Package, problems: &mut Problems) -> Dataset {
    let [events, claims, context, sources, readings, overlaps, cites, corrections] = tables;
    let ids = Ids::of([events, claims, context, sources], problems);
    Dataset {
        version: package.version,
        checked: package.checked,
        events: events.rows(problems, row::event),
        claims: claims.rows(problems, row::claim),
        context: context.rows(problems, row::context),
        sources: sources.rows(problems, row::source),
        readings: readings.rows(problems, |fields| row::reading(fields, &ids)),
        overlaps: overlaps.rows(problems, |fields| row::overlap(fields, &ids)),
        cites: cites.rows(problems, |fields| row::cite(fields, &ids)),
        corrections: corrections.rows(problems, |fields| row::correction(fields, &ids)),
    }
}

/// What `datapackage.json` says of the whole package.
#[derive(Default)]
struct Package {
    version: String,
    checked: Option<Day>,
}

/// The property with the day of the last check: one of ours, so with a prefix, as the standard asks.
const CHECKED: &str = "homeward:checked";

impl Package {
    fn read(folder: &Path, shown: &str, problems: &mut Problems) -> Self {
        let place = format!("{shown}/datapackage.json");
        let text = match std::fs::read_to_string(folder.join("datapackage.json")) {
            Ok(text) => text,
            Err(error) => {
                problems.add(place, error.to_string(), "the description of the data package");
                return Self::default();
            }
        };
        let package = match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(package) => package,
            Err(error) => {
                problems.add(place, error.to_string(), "JSON");
                return Self::default();
            }
        };
        let mut text = |name: &str, expected: &str, fits: &dyn Fn(&str) -> bool| {
            let value = package.get(name);
            let found = value.and_then(serde_json::Value::as_str).filter(|text| fits(text));
            if found.is_none() {
                let found = value.map_or_else(|| "nothing".to_owned(), ToString::to_string);
                problems.add(format!("{place}, {name}"), found, expected);
            }
            found.unwrap_or_default().to_owned()
        };
        let version = text("version", "text such as \"1.0.0\"", &|_| true);
        let is_day = |text: &str| Day::parse(text).is_some();
        let checked = text(CHECKED, "a day such as \"2023-10-16\"", &is_day);
        Self { version, checked: Day::parse(&checked) }
    }
}
