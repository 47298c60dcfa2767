//! Commands on a folder of tables like `data/`.

use record::binary::{from_file, to_file};
use record::{Dataset, csv};
use std::path::Path;

/// Reads the tables as a page would get them. An error names all that is wrong.
pub(crate) fn load(folder: &Path) -> Result<Dataset, String> {
    let dataset = csv::load(folder).map_err(|problems| {
        let count = problems.iter().count();
        let named = if count == 1 { "1 mistake" } else { &format!("{count} mistakes") };
        format!("found {named} in {}, expected none\n{problems}", folder.display())
    })?;
    // What no page could read must not be published.
    from_file(&to_file(&dataset)).map_err(|why| format!("{}: {why}", folder.display()))
}

/// Summarises a folder without mistakes.
pub(crate) fn validate(folder: &Path) -> Result<String, String> {
    let dataset = load(folder)?;
    Ok(format!("{}: no mistake in {}\n", folder.display(), contents(&dataset)))
}

/// Writes the file of a folder without mistakes, and summarises it.
pub(crate) fn compile(folder: &Path, out: &Path) -> Result<String, String> {
    let dataset = load(folder)?;
    let bytes = to_file(&dataset);
    std::fs::write(out, &bytes)
        .map_err(|error| format!("{}: found {error}, expected to write there", out.display()))?;
    Ok(format!("{}: {} bytes, {}\n", out.display(), bytes.len(), contents(&dataset)))
}

fn contents(dataset: &Dataset) -> String {
    let Dataset { version, events, claims, sources, .. } = dataset;
    let (events, claims, sources) = (events.len(), claims.len(), sources.len());
    format!("version {version}: events {events}, claims {claims}, sources {sources}")
}
