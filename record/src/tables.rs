//! The CSV files of `data/` and their way into a [`Dataset`].

mod id;
mod row;

use crate::raw::RawTable;
use crate::{Dataset, Problems, check};
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
    let dataset = dataset(&tables, version(folder, &shown, &mut problems), &mut problems);
    let allowed = check::AllowedWords::read(folder, &shown, &mut problems);
    check::all(&dataset, &tables, &allowed, &mut problems);
    problems.or(dataset)
}

fn dataset(tables: &[RawTable; 8], version: String, problems: &mut Problems) -> Dataset {
    let [events, claims, context, sources, readings, overlaps, cites, corrections] = tables;
    let ids = Ids::of([events, claims, context, sources], problems);
    Dataset {
        version,
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

/// The version in `datapackage.json`.
fn version(folder: &Path, shown: &str, problems: &mut Problems) -> String {
    let place = format!("{shown}/datapackage.json");
    let text = match std::fs::read_to_string(folder.join("datapackage.json")) {
        Ok(text) => text,
        Err(error) => {
            problems.add(place, error.to_string(), "the description of the data package");
            return String::new();
        }
    };
    let package = match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(package) => package,
        Err(error) => {
            problems.add(place, error.to_string(), "JSON");
            return String::new();
        }
    };
    let version = package.get("version").and_then(serde_json::Value::as_str);
    if version.is_none() {
        problems.add(format!("{place}, version"), "nothing", "text such as \"1.0.0\"");
    }
    version.unwrap_or_default().to_owned()
}
