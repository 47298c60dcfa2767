use super::{Annotation, ClaimMark, Line, Tally, counted, domain};
use crate::options::Options;
use crate::series::Staleness;
use crate::view::Directions;
use record::{Count, Dataset, Day, Direction, EventIndex, PerDirection};

/// How many by when: one step for each counted event.
#[derive(Clone, Debug, PartialEq)]
pub struct Cumulative {
    /// The steps, earliest first. Those before the first day shown are here
    /// too, because a count never restarts.
    pub steps: Vec<Step>,
    /// The first and the last day of the time axis.
    pub domain: (Day, Day),
    /// Whether the lines are stacked.
    pub stacked: bool,
    /// Which directions have a line.
    pub shown: Directions,
    /// The tally.
    pub tally: Tally,
    /// Others' totals.
    pub claims: Vec<ClaimMark>,
    /// Dated notes without height.
    pub annotations: Vec<Annotation>,
}

/// The people one event added, and the running totals after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The event.
    pub event: EventIndex,
    /// When it happened.
    pub day: Day,
    /// The people it added.
    pub added: PerDirection<Count>,
    /// Whether only one side reports its figure.
    pub one_sided: PerDirection<bool>,
    /// The people up to and with it.
    pub total: PerDirection<Count>,
    /// The day of its latest correction, while that is marked.
    pub corrected: Option<Day>,
}

impl Step {
    /// People in both directions up to and with this event.
    #[must_use]
    pub fn all(&self) -> Count {
        self.total.ukraine + self.total.russia
    }
}

impl Cumulative {
    /// The steps of the counted events up to the last day shown.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options) -> Self {
        let domain = domain(dataset, options);
        let events = counted(dataset, options.to);
        let mut total = PerDirection::<Count>::default();
        let mut steps = Vec::with_capacity(events.len());
        let staleness = Staleness::new(dataset, options);
        for index in &events {
            let Some(event) = dataset.event(*index) else { continue };
            let added = PerDirection::from_fn(|direction| event.count(direction));
            for direction in Direction::BOTH {
                *total.get_mut(direction) += *added.get(direction);
            }
            let one_sided = PerDirection::from_fn(|direction| event.is_one_sided(direction));
            let corrected = staleness.corrected(&event.id);
            steps.push(Step { event: *index, day: event.date, added, one_sided, total, corrected });
        }
        Self {
            steps,
            domain,
            stacked: options.stacked,
            shown: options.directions,
            tally: Tally::of(dataset, &events),
            claims: ClaimMark::of(dataset, domain, options),
            annotations: Annotation::of(dataset, domain, options.include),
        }
    }

    /// The directions that have a line, the one with more people first: it is the lower one.
    #[must_use = "an iterator does nothing by itself"]
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = Direction> + '_ {
        self.tally.directions().into_iter().filter(|direction| self.shown.has(*direction))
    }

    /// The level of a direction's line when `people` are counted: its own people and, with stacked
    /// lines, those of the lines below.
    #[must_use]
    pub fn level(&self, people: &PerDirection<Count>, direction: Direction) -> Count {
        let own = *people.get(direction);
        if self.stacked && self.lines().next() != Some(direction) {
            return people.ukraine + people.russia;
        }
        own
    }

    /// How many of a line's people at the end of a day were 18 or over. `None` where a group with adults
    /// went both ways, so that nobody knows which way they went.
    #[must_use]
    pub fn adults_on(&self, dataset: &Dataset, day: Day, line: Line) -> Option<u32> {
        let mut adults = 0;
        for step in self.steps.iter().filter(|step| step.day <= day) {
            let of_step = dataset.event(step.event)?.adults.unwrap_or(0);
            let (here, there) = match line {
                Line::All => (true, false),
                Line::Of(direction) => (
                    step.added.get(direction).value > 0,
                    step.added.get(direction.other()).value > 0,
                ),
            };
            if of_step > 0 && here && there {
                return None;
            }
            adults += if here { of_step } else { 0 };
        }
        Some(adults)
    }

    /// The running totals at the end of a day.
    #[must_use]
    pub fn total_on(&self, day: Day) -> PerDirection<Count> {
        let after = self.steps.partition_point(|step| step.day <= day);
        let last = after.checked_sub(1).and_then(|index| self.steps.get(index));
        last.map_or_else(PerDirection::default, |step| step.total)
    }
}
