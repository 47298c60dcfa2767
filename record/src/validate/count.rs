//! Counts, dates and what may move a total.

use crate::csv::RawTable;
use crate::{Counting, Dataset, Direction, Event, Keyword, Precision, Problems, Standing, Status};

/// Age spans are kept for groups of this size and more only.
const GROUP_WITH_AGES: u32 = 3;

pub(super) fn check(
    dataset: &Dataset,
    events: &RawTable,
    overlaps: &RawTable,
    problems: &mut Problems,
) {
    for (index, event) in dataset.events.iter().enumerate() {
        let mut refuse = |column: &str, found: String, expected: &str| {
            problems.add(events.location(index).field(column), found, expected);
        };
        dates(event, &mut refuse);
        counting(event, &mut refuse);
        adults_and_ages(event, &mut refuse);
    }
    for (index, overlap) in dataset.overlaps.iter().enumerate() {
        if overlap.event == overlap.other {
            let location = overlaps.location(index).field("other");
            problems.add(location, "the same event", "another event");
        }
    }
}

fn dates(event: &Event, refuse: &mut impl FnMut(&str, String, &str)) {
    match (event.precision, event.date_end) {
        (Precision::Range, None) => {
            refuse("date_end", "nothing".into(), "the last day, as the precision is range");
        }
        (Precision::Range, Some(end)) if end < event.date => {
            refuse("date_end", end.to_string(), "a day on or after the date");
        }
        (Precision::Day | Precision::Month, Some(end)) => {
            refuse("date_end", end.to_string(), "nothing, as the precision is not range");
        }
        (Precision::Range, Some(_)) | (Precision::Day | Precision::Month, None) => {}
    }
}

fn counting(event: &Event, refuse: &mut impl FnMut(&str, String, &str)) {
    if event.status != Status::Completed && event.counting != Counting::Overlap {
        let expected = "\"overlap\", as only a completed event can be counted";
        refuse("counting", format!("\"{}\"", event.counting.keyword()), expected);
    }
    if !event.is_counted() {
        return;
    }
    for direction in Direction::BOTH {
        let (people, standing) = (event.people.get(direction), event.standing.get(direction));
        if people.is_none() {
            refuse(
                direction.keyword(),
                "nothing".into(),
                "a figure, 0 included, as the event is counted",
            );
        }
        let moved = people.is_some_and(|people| people.value > 0);
        if moved != standing.is_some() {
            let column = format!("{}_standing", direction.keyword());
            let found = standing.map_or("nothing", Standing::keyword);
            refuse(&column, found.into(), "a standing where people moved, and only there");
        }
    }
    if Direction::BOTH.iter().all(|direction| event.count(*direction).value == 0) {
        refuse("ukraine", "0 in both directions".into(), "people, as the event is counted");
    }
    if event.adults.is_none() {
        refuse("adults", "nothing".into(), "how many were 18 or over, 0 included");
    }
}

fn adults_and_ages(event: &Event, refuse: &mut impl FnMut(&str, String, &str)) {
    let people = event.count(Direction::Ukraine) + event.count(Direction::Russia);
    let known = event.people.ukraine.is_some() || event.people.russia.is_some();
    if let Some(adults) = event.adults
        && known
        && adults > people.value
    {
        refuse("adults", adults.to_string(), &format!("at most the {} people", people.value));
    }
    match (event.age_low_months, event.age_high_months) {
        (None, None) => {}
        (Some(low), Some(high)) if low <= high => {
            if people.value.saturating_sub(event.adults.unwrap_or(0)) < GROUP_WITH_AGES {
                refuse("age_low", "ages".into(), "none for fewer than three under 18");
            }
        }
        _ => refuse("age_low", "half a span".into(), "both ages, the lower first, or neither"),
    }
}

#[cfg(test)]
mod tests;
