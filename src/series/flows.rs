use super::{Bar, Tally, counted};
use crate::age::Age;
use crate::options::{Directions, Group, Options};
use record::{Count, Dataset, Day, Direction, Event, EventIndex, PerDirection};

/// Which way, period by period: one bar up and one bar down.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// What one bar stands for.
    pub group: Group,
    /// Which directions have bars.
    pub shown: Directions,
    /// The periods in which anything happened, earliest first.
    pub bars: Vec<Bar>,
    /// The counted events shown, earliest first.
    pub events: Vec<EventIndex>,
    /// The first and the last day of the time axis.
    pub domain: (Day, Day),
    /// What is counted.
    pub tally: Tally,
}

impl Flows {
    /// The bars of the counted events in the days shown.
    #[must_use]
    pub fn new(dataset: &Dataset, options: &Options, group: Group) -> Self {
        let days = super::domain(dataset, options);
        let in_view = |event: &Event| {
            options.from.is_none_or(|from| event.date >= from)
                && options.to.is_none_or(|to| event.date <= to)
        };
        let events = counted(dataset, &in_view);
        let mut bars: Vec<Bar> = Vec::new();
        let age = Age::new(dataset, options);
        for (place, index) in events.iter().enumerate() {
            let Some(event) = dataset.event(*index) else { continue };
            let (start, end) = period(event.date, group);
            match bars.last_mut() {
                Some(bar) if group != Group::Event && bar.start == start => {
                    add(bar, event, place, age);
                }
                _ => {
                    let mut bar = Bar {
                        start,
                        end,
                        people: PerDirection::default(),
                        one_sided: PerDirection::default(),
                        corrected: PerDirection::default(),
                        events: (place, place),
                    };
                    add(&mut bar, event, place, age);
                    bars.push(bar);
                }
            }
        }
        // Whole periods, so that each bar has its place.
        let domain = (period(days.0, group).0, period(days.1, group).1);
        let shown = options.directions;
        Self { group, shown, bars, tally: Tally::of(dataset, &events), events, domain }
    }

    /// The events of a bar, earliest first.
    #[must_use]
    pub fn events_of(&self, bar: &Bar) -> &[EventIndex] {
        self.events.get(bar.events.0..bar.events.1).unwrap_or_default()
    }

    /// The largest number of people a bar may reach in a direction, the
    /// highest figure given included.
    #[must_use]
    pub fn peak(&self, direction: Direction) -> u32 {
        if !self.shown.has(direction) {
            return 0;
        }
        self.bars.iter().map(|bar| bar.people.get(direction).high).max().unwrap_or(0)
    }
}

fn add(bar: &mut Bar, event: &Event, place: usize, age: Age<'_>) {
    let corrected = age.corrected(event);
    for direction in Direction::BOTH {
        let count: Count = event.count(direction);
        *bar.people.get_mut(direction) += count;
        if event.is_one_sided(direction) {
            *bar.one_sided.get_mut(direction) += count.value;
        }
        if count.high > 0 {
            let latest = bar.corrected.get_mut(direction);
            *latest = corrected.max(*latest);
        }
    }
    bar.events.1 = place + 1;
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
