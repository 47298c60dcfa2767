use super::{
    Cite, Claim, ClaimIndex, Context, Correction, Credit, Direction, EntryId, Event, EventIndex,
    Overlap, Report, Source, SourceIndex,
};
use crate::Day;

/// The whole record: every table, references resolved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// The version of the data.
    pub version: String,
    /// The day on which the record was last gone through, row by row, against its sources.
    pub checked: Option<Day>,
    /// Whose data it is; `None` for the bundled dataset, whose credit is in the messages of each
    /// language.
    pub credit: Option<Credit>,
    /// Events that happened, were announced, agreed or expected.
    pub events: Vec<Event>,
    /// Every figure given for an event.
    pub reports: Vec<Report>,
    /// Events about the same people.
    pub overlaps: Vec<Overlap>,
    /// Which source supports what.
    pub cites: Vec<Cite>,
    /// Claimed totals.
    pub claims: Vec<Claim>,
    /// What surrounded the events.
    pub context: Vec<Context>,
    /// The pages behind it all.
    pub sources: Vec<Source>,
    /// What changed since publication.
    pub corrections: Vec<Correction>,
}

impl Dataset {
    /// The event at an index.
    #[must_use]
    pub fn event(&self, index: EventIndex) -> Option<&Event> {
        self.events.get(usize::try_from(index.0).ok()?)
    }

    /// Every event with its index, in the order of the dataset.
    pub fn indexed_events(&self) -> impl Iterator<Item = (EventIndex, &Event)> {
        (0_u32..).map(EventIndex).zip(&self.events)
    }

    /// The event of an id.
    #[must_use]
    pub fn event_named(&self, id: &str) -> Option<EventIndex> {
        let index = self.events.iter().position(|event| event.id == id)?;
        u32::try_from(index).ok().map(EventIndex)
    }

    /// The claim at an index.
    #[must_use]
    pub fn claim(&self, index: ClaimIndex) -> Option<&Claim> {
        self.claims.get(usize::try_from(index.0).ok()?)
    }

    /// The event or claim of an id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<EntryId> {
        let claim = || {
            let index = self.claims.iter().position(|claim| claim.id == id)?;
            u32::try_from(index).ok().map(|index| EntryId::Claim(ClaimIndex(index)))
        };
        self.event_named(id).map(EntryId::Event).or_else(claim)
    }

    /// The source at an index.
    #[must_use]
    pub fn source(&self, index: SourceIndex) -> Option<&Source> {
        self.sources.get(usize::try_from(index.0).ok()?)
    }

    /// The reports on one direction of an event.
    pub fn reports_of(
        &self,
        event: EventIndex,
        direction: Direction,
    ) -> impl Iterator<Item = &Report> {
        let of = move |report: &&Report| report.event == event && report.is_of(direction);
        self.reports.iter().filter(of)
    }

    /// The sources cited for an event, a claim or a context entry.
    pub fn sources_of(&self, entry: EntryId) -> impl Iterator<Item = &Source> {
        let cites = self.cites.iter().filter(move |cite| cite.entry == entry);
        cites.filter_map(|cite| self.source(cite.source))
    }

    /// The day up to which sources were read: that of the newest one. `None`
    /// where no source has a date.
    #[must_use]
    pub fn as_of(&self) -> Option<Day> {
        self.sources.iter().filter_map(|source| source.published).max()
    }
}
