//! Rules for the tables beyond the type of each cell.

mod change;
mod children;
mod count;
mod evidence;
mod report;

pub use change::ChangeLog;
pub use children::AllowedWords;

use crate::csv::RawTable;
use crate::{Dataset, Problems};

/// Checks the dataset against every rule. Row `n` of a dataset's table is row `n` of the raw one,
/// which has the location of a fault; `shown` is the folder's name.
pub fn all(
    dataset: &Dataset,
    (shown, tables): (&str, &[RawTable; 8]),
    allowed: &AllowedWords,
    problems: &mut Problems,
) {
    let [events, claims, context, sources, reports, overlaps, ..] = tables;
    count::check(dataset, events, overlaps, problems);
    report::check(dataset, events, reports, problems);
    evidence::check(dataset, [events, claims, context, sources], problems);
    let title = dataset.credit.as_ref().map(|credit| credit.title.as_str());
    let location = format!("{shown}/datapackage.json, title");
    children::check(tables, (&location, title.unwrap_or_default()), allowed, problems);
}
