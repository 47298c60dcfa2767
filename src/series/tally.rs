use record::{Count, Dataset, Day, Direction, EntryId, EventIndex, PerDirection, SourceKind};

/// The tally of some counted events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// People by direction.
    pub people: PerDirection<Count>,
    /// How many of them only one side reports.
    pub one_sided: PerDirection<u32>,
    /// How many of all were 18 or over.
    pub adults: u32,
    /// How many events.
    pub events: usize,
    /// The first and the last day on which anything counted happened.
    pub span: Option<(Day, Day)>,
    /// The day up to which sources were read.
    pub as_of: Option<Day>,
    /// How many different sources are cited for these events.
    pub sources: usize,
    /// How many of those are official.
    pub official_sources: usize,
    /// How many different publishers these are.
    pub publishers: usize,
}

impl Tally {
    /// The tally of some counted events, in order of their dates.
    #[must_use]
    pub fn of(dataset: &Dataset, events: &[EventIndex]) -> Self {
        let mut tally = Self { as_of: dataset.as_of(), ..Self::default() };
        for event in events.iter().filter_map(|index| dataset.event(*index)) {
            for direction in Direction::BOTH {
                let count = event.count(direction);
                *tally.people.get_mut(direction) += count;
                if event.is_one_sided(direction) {
                    *tally.one_sided.get_mut(direction) += count.value;
                }
            }
            tally.adults += event.adults.unwrap_or(0);
            tally.events += 1;
            let first = tally.span.map_or(event.date, |(first, _)| first);
            let last = event.date_end.unwrap_or(event.date).max(event.date);
            tally.span = Some((first, tally.span.map_or(last, |(_, latest)| latest.max(last))));
        }
        let mut flags = vec![false; dataset.events.len()];
        for event in events {
            mark(&mut flags, event.0);
        }
        tally.with_sources_of(dataset, &|entry| match entry {
            EntryId::Event(event) => is_marked(&flags, event.0),
            EntryId::Claim(_) | EntryId::Context(_) => false,
        })
    }

    /// The same with the sources of other entries. Flags in a list take less space in the engine
    /// than hash sets.
    #[must_use]
    pub fn with_sources_of(
        mut self,
        dataset: &Dataset,
        is_cited: &dyn Fn(EntryId) -> bool,
    ) -> Self {
        let mut cited = vec![false; dataset.sources.len()];
        for cite in dataset.cites.iter().filter(|cite| is_cited(cite.entry)) {
            mark(&mut cited, cite.source.0);
        }
        (self.sources, self.official_sources) = (0, 0);
        let mut publishers: Vec<&str> = Vec::new();
        for (source, _) in dataset.sources.iter().zip(&cited).filter(|(_, cited)| **cited) {
            self.sources += 1;
            self.official_sources += usize::from(source.kind == SourceKind::Official);
            if !publishers.contains(&source.publisher.as_str()) {
                publishers.push(&source.publisher);
            }
        }
        self.publishers = publishers.len();
        self
    }

    /// People in both directions.
    #[must_use]
    pub fn all(&self) -> Count {
        self.people.ukraine + self.people.russia
    }

    /// How many of all were under 18.
    #[must_use]
    pub fn minors(&self) -> u32 {
        self.all().value.saturating_sub(self.adults)
    }

    /// Both directions, the one with more people first.
    #[must_use]
    pub fn directions(&self) -> [Direction; 2] {
        if self.people.russia.value > self.people.ukraine.value {
            [Direction::Russia, Direction::Ukraine]
        } else {
            Direction::BOTH
        }
    }
}

fn mark(flags: &mut [bool], index: u32) {
    if let Some(flag) = usize::try_from(index).ok().and_then(|index| flags.get_mut(index)) {
        *flag = true;
    }
}

fn is_marked(flags: &[bool], index: u32) -> bool {
    let flag = usize::try_from(index).ok().and_then(|index| flags.get(index));
    flag.copied().unwrap_or_default()
}
