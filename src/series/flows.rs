use super::{Bar, Tally, by_date};
use crate::options::Options;
use crate::series::Staleness;
use crate::view::{Directions, Group};
use record::{Count, Dataset, Day, Direction, Event, EventIndex, PerDirection};

/// Which way, period by period: one bar up and one bar down.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// What one bar covers.
    pub group: Group,
    /// Which directions have bars.
    pub shown: Directions,
    /// The periods in which anything happened, earliest first.
    pub bars: Vec<Bar>,
    /// The events shown, earliest first: counted ones, and those shown apart.
    pub events: Vec<EventIndex>,
    /// The first and the last day of the time axis.
    pub domain: (Day, Day),
    /// The tally.
    pub tally: Tally,
}

impl Flows {
    /// The bars of the shown days: of counted events, and of those included on request.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options, group: Group) -> Self {
        let days = super::domain(dataset, options);
        let in_view = |event: &Event| {
            (event.is_counted() || options.include.has(event)) && options.shows(event.date)
        };
        let events = by_date(dataset, in_view);
        let is_counted = |index: &EventIndex| dataset.event(*index).is_some_and(Event::is_counted);
        let counted: Vec<EventIndex> = events.iter().copied().filter(is_counted).collect();
        let mut bars: Vec<Bar> = Vec::new();
        let staleness = Staleness::new(dataset, options);
        for (rank, index) in events.iter().enumerate() {
            let Some(event) = dataset.event(*index) else { continue };
            let (start, end) = period(event.date, group);
            match bars.last_mut() {
                Some(bar) if group != Group::Event && bar.start == start => {
                    add(bar, event, rank, staleness);
                }
                _ => {
                    let mut bar = Bar {
                        start,
                        end,
                        people: PerDirection::default(),
                        one_sided: PerDirection::default(),
                        apart: PerDirection::default(),
                        corrected: PerDirection::default(),
                        events: (rank, rank),
                    };
                    add(&mut bar, event, rank, staleness);
                    bars.push(bar);
                }
            }
        }
        // Whole periods, so that each bar has a full slot.
        let domain = (period(days.0, group).0, period(days.1, group).1);
        let shown = options.directions;
        Self { group, shown, bars, tally: Tally::of(dataset, &counted), events, domain }
    }

    /// The events of a bar, earliest first.
    #[must_use]
    pub fn events_of(&self, bar: &Bar) -> &[EventIndex] {
        self.events.get(bar.events.0..bar.events.1).unwrap_or_default()
    }

    /// The largest number of people a bar may reach in a direction, the
    /// highest figure given and those shown apart included.
    #[must_use]
    pub fn peak(&self, direction: Direction) -> u32 {
        if !self.shown.has(direction) {
            return 0;
        }
        let reach = |bar: &Bar| bar.people.get(direction).high + bar.apart.get(direction);
        self.bars.iter().map(reach).max().unwrap_or(0)
    }
}

fn add(bar: &mut Bar, event: &Event, index: usize, staleness: Staleness<'_>) {
    let corrected = staleness.corrected(&event.id);
    for direction in Direction::BOTH {
        let count: Count = event.count(direction);
        if !event.is_counted() {
            *bar.apart.get_mut(direction) += count.value;
            continue;
        }
        *bar.people.get_mut(direction) += count;
        if event.is_one_sided(direction) {
            *bar.one_sided.get_mut(direction) += count.value;
        }
        if count.high > 0 {
            let latest = bar.corrected.get_mut(direction);
            *latest = corrected.max(*latest);
        }
    }
    bar.events.1 = index + 1;
}

/// The first and the last day of the period a day falls in.
fn period(day: Day, group: Group) -> (Day, Day) {
    let months = match group {
        Group::Event => return (day, day),
        Group::Month => 1,
        Group::Quarter => 3,
        Group::Year => 12,
    };
    let index = day.month_index();
    let first = index - index.rem_euclid(months);
    (Day::from_month_index(first), Day::from_month_index(first + months).plus(-1))
}
