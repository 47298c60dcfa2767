use record::{Count, Dataset, Day, Direction, EventIndex, Owner, PerDirection, SourceKind};

/// What is counted in what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// People by direction.
    pub people: PerDirection<Count>,
    /// How many of them rest on one side's word.
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
    /// How many different publishers stand behind them.
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
        tally.count_sources(dataset, events);
        tally
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

    /// Marks in lists of flags are smaller in a reader's browser than hash sets.
    fn count_sources(&mut self, dataset: &Dataset, events: &[EventIndex]) {
        let mut shown = vec![false; dataset.events.len()];
        for event in events {
            mark(&mut shown, event.0);
        }
        let mut cited = vec![false; dataset.sources.len()];
        for cite in &dataset.cites {
            if let Owner::Event(event) = cite.owner
                && is_marked(&shown, event.0)
            {
                mark(&mut cited, cite.source.0);
            }
        }
        let mut publishers: Vec<&str> = Vec::new();
        for (source, _) in dataset.sources.iter().zip(&cited).filter(|(_, cited)| **cited) {
            self.sources += 1;
            self.official_sources += usize::from(source.kind == SourceKind::Official);
            if !publishers.contains(&source.publisher.as_str()) {
                publishers.push(&source.publisher);
            }
        }
        self.publishers = publishers.len();
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
