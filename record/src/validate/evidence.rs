//! Sources: nothing without one, none without a use.

use crate::csv::RawTable;
use crate::{
    ClaimIndex, ContextIndex, Dataset, EntryId, EventIndex, Problems, SourceIndex, TitleBasis,
};
use std::collections::HashSet;

pub(super) fn check(dataset: &Dataset, tables: [&RawTable; 4], problems: &mut Problems) {
    let [events, claims, context, sources] = tables;
    let cited = |entry: EntryId| dataset.cites.iter().any(|cite| cite.entry == entry);
    for (table, kind) in [(events, 0), (claims, 1), (context, 2)] {
        for (row, index) in (0..table.rows.len()).zip(0_u32..) {
            let entry = match kind {
                0 => EntryId::Event(EventIndex(index)),
                1 => EntryId::Claim(ClaimIndex(index)),
                _ => EntryId::Context(ContextIndex(index)),
            };
            if !cited(entry) {
                let id = format!("\"{}\"", table.text(row, "id"));
                problems.add(
                    table.location(row).field("id"),
                    id,
                    "a row in cites that names its source",
                );
            }
        }
    }
    used(dataset, sources, problems);
    titles(dataset, sources, problems);
}

fn used(dataset: &Dataset, sources: &RawTable, problems: &mut Problems) {
    let cites = dataset.cites.iter().map(|cite| cite.source);
    let reports = dataset.reports.iter().flat_map(|report| report.sources.iter().copied());
    let used: HashSet<SourceIndex> = cites.chain(reports).collect();
    for (row, index) in (0..sources.rows.len()).zip(0_u32..) {
        if !used.contains(&SourceIndex(index)) {
            let id = format!("\"{}\"", sources.text(row, "id"));
            problems.add(
                sources.location(row).field("id"),
                id,
                "a source that a cite or a reading names",
            );
        }
    }
}

fn titles(dataset: &Dataset, sources: &RawTable, problems: &mut Problems) {
    for (index, source) in dataset.sources.iter().enumerate() {
        if source.title.is_empty() != (source.title_basis == TitleBasis::Unknown) {
            let location = sources.location(index).field("title_basis");
            problems.add(
                location,
                "a basis that does not fit the title",
                "where the title is from, or no title",
            );
        }
    }
}
