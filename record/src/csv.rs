//! The CSV files of `data/`, or of a folder like it, and their way into a [`Dataset`].

mod cell;
mod format;
mod id;
mod package;
mod raw_table;
mod row;

pub use raw_table::RawTable;

use crate::{Dataset, Problems, validate};
use id::Ids;
use package::Package;
use row::FromRow;
use std::path::Path;

/// The names of the tables, in the order in which they refer to one another.
pub const TABLES: [&str; 8] =
    ["events", "claims", "context", "sources", "readings", "overlaps", "cites", "corrections"];

/// Reads every table of a folder and validates it.
///
/// # Errors
/// With every problem found: files that cannot be read, cells of the wrong
/// type, ids that name nothing, and whatever [`validate`] refuses.
pub fn load(folder: &Path) -> Result<Dataset, Problems> {
    let mut problems = Problems::default();
    let shown = folder.file_name().map_or_else(|| "data".into(), |name| name.to_string_lossy());
    let tables = TABLES.map(|name| RawTable::read(folder, &shown, name, &mut problems));
    let dataset = dataset(&tables, Package::read(folder, &shown, &mut problems), &mut problems);
    let allowed = validate::AllowedWords::read(folder, &shown, &mut problems);
    validate::all(&dataset, (&shown, &tables), &allowed, &mut problems);
    let [.., corrections] = &tables;
    let changes = validate::ChangeLog::read(folder, &shown, &mut problems);
    changes.check(&dataset, corrections, &mut problems);
    problems.or(dataset)
}

fn dataset(tables: &[RawTable; 8], package: Package, problems: &mut Problems) -> Dataset {
    let [events, claims, context, sources, reports, overlaps, cites, corrections] = tables;
    let ids = Ids::of([events, claims, context, sources], problems);
    Dataset {
        version: package.version,
        checked: package.checked,
        credit: Some(package.credit),
        events: events.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        claims: claims.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        context: context.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        sources: sources.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        reports: reports.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        overlaps: overlaps.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        cites: cites.rows(problems, |fields| FromRow::from_row(fields, &ids)),
        corrections: corrections.rows(problems, |fields| FromRow::from_row(fields, &ids)),
    }
}
