use crate::csv::RawTable;
use crate::{ClaimIndex, ContextIndex, EntryId, EventIndex, Fields, Problems, SourceIndex};
use std::collections::HashMap;

/// The row of each id. Ids are unique across the four tables that have them, so that a fragment of
/// an address or a cite can name any of them.
pub(super) struct Ids {
    events: HashMap<String, EventIndex>,
    entries: HashMap<String, EntryId>,
    sources: HashMap<String, SourceIndex>,
}

impl Ids {
    /// Collects the ids of events, claims, context and sources, noting those
    /// given twice.
    pub(super) fn of(tables: [&RawTable; 4], problems: &mut Problems) -> Self {
        let mut seen: HashMap<String, String> = HashMap::new();
        for table in tables {
            for index in 0..table.rows.len() {
                let location = table.location(index).field("id");
                let id = table.text(index, "id").to_owned();
                if let Some(first) = seen.insert(id.clone(), location.clone()) {
                    problems.add(
                        location,
                        format!("\"{id}\""),
                        format!("an id of its own; {first} has it"),
                    );
                }
            }
        }
        let [events, claims, context, sources] = tables;
        let mut entries = by_id(events, |index| EntryId::Event(EventIndex(index)));
        entries.extend(by_id(claims, |index| EntryId::Claim(ClaimIndex(index))));
        entries.extend(by_id(context, |index| EntryId::Context(ContextIndex(index))));
        Self { events: by_id(events, EventIndex), entries, sources: by_id(sources, SourceIndex) }
    }

    /// The event a cell names.
    pub(super) fn event(&self, fields: &mut Fields<'_>, column: &'static str) -> EventIndex {
        let id = fields.required_text(column);
        look_up(&self.events, id, fields, column, "the id of an event")
    }

    /// The event, claim or context entry a cell names.
    pub(super) fn entry(&self, fields: &mut Fields<'_>, column: &'static str) -> EntryId {
        let id = fields.required_text(column);
        look_up(&self.entries, id, fields, column, "the id of an event, a claim or a context entry")
    }

    /// Anything a cell names, by its id.
    pub(super) fn any(&self, fields: &mut Fields<'_>, column: &'static str) -> String {
        let id = fields.required_text(column);
        if !id.is_empty() && !self.entries.contains_key(id) && !self.sources.contains_key(id) {
            fields.refuse(
                column,
                format!("\"{id}\""),
                "the id of what was corrected, or nothing in \"to\" where that was removed",
            );
        }
        id.into()
    }

    /// The source a cell names.
    pub(super) fn source(&self, fields: &mut Fields<'_>, column: &'static str) -> SourceIndex {
        let id = fields.required_text(column);
        look_up(&self.sources, id, fields, column, "the id of a source")
    }

    /// The sources a cell names, separated by spaces.
    pub(super) fn sources(
        &self,
        fields: &mut Fields<'_>,
        column: &'static str,
    ) -> Vec<SourceIndex> {
        let ids = fields.required_text(column).split_whitespace();
        let mut found = Vec::new();
        for id in ids {
            found.push(look_up(&self.sources, id, fields, column, "ids of sources"));
        }
        found
    }
}

fn by_id<T>(table: &RawTable, index_of: impl Fn(u32) -> T) -> HashMap<String, T> {
    let rows = (0..table.rows.len()).zip(0_u32..);
    rows.map(|(row, index)| (table.text(row, "id").to_owned(), index_of(index))).collect()
}

fn look_up<T: Copy + Default>(
    table: &HashMap<String, T>,
    id: &str,
    fields: &mut Fields<'_>,
    column: &'static str,
    expected: &str,
) -> T {
    match table.get(id) {
        Some(found) => *found,
        None if id.is_empty() => T::default(),
        None => {
            fields.refuse(column, format!("\"{id}\""), expected);
            T::default()
        }
    }
}
