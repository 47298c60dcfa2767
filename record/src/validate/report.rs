//! Checks the charted figures against the reports they come from.

use crate::csv::RawTable;
use crate::rule::{self, Step};
use crate::{
    Count, Dataset, Direction, EventIndex, Keyword, Party, Problems, Report, Role, Standing,
};

pub(super) fn check(
    dataset: &Dataset,
    events: &RawTable,
    reports: &RawTable,
    problems: &mut Problems,
) {
    unique_ids(reports, problems);
    parts(dataset, reports, problems);
    one_charted(dataset, reports, problems);
    for (index, event) in (0_u32..).zip(&dataset.events) {
        let row = index as usize;
        let of_event = |report: &&Report| report.event == EventIndex(index);
        if !dataset.reports.iter().any(|report| of_event(&report)) {
            let location = events.location(row).field("id");
            problems.add(location, format!("\"{}\"", event.id), "an event with a row in readings");
        }
        if event.is_counted() {
            for direction in Direction::BOTH {
                charted(dataset, EventIndex(index), direction, events, problems);
            }
        }
    }
}

fn charted(
    dataset: &Dataset,
    index: EventIndex,
    direction: Direction,
    events: &RawTable,
    problems: &mut Problems,
) {
    let Some(event) = dataset.event(index) else { return };
    let count = event.count(direction);
    let chosen = rule::charted(dataset, index, direction);
    let mut refuse = |column: String, found: String, expected: String| {
        problems.add(events.location(index.0 as usize).field(&column), found, expected);
    };
    let by_rule = chosen.and_then(|(report, _)| report.value).unwrap_or(0);
    if count.value != by_rule {
        let expected = format!("{by_rule}, which the counting rule takes from the readings");
        refuse(direction.keyword().into(), count.value.to_string(), expected);
    }
    let Some((report, step)) = chosen else { return };
    if report.role != Role::Charted {
        let expected = format!("the reading \"{}\" with the role charted", report.id);
        refuse("id".into(), format!("\"{}\"", event.id), expected);
    }
    let range = range(dataset, index, direction, count.value);
    if (range.low, range.high) != (count.low, count.high) {
        refuse(
            format!("{}_low", direction.keyword()),
            format!("{} to {}", count.low, count.high),
            format!("{} to {}, as the readings have it", range.low, range.high),
        );
    }
    if step == Step::ReceivingSide {
        let alone = rule::receiving_side_only(direction);
        let standing = event.standing.get(direction);
        if *standing != Some(alone) {
            let found = standing.map_or("nothing", Standing::keyword).to_owned();
            let expected = format!("\"{}\", as only the receiving side gave it", alone.keyword());
            refuse(format!("{}_standing", direction.keyword()), found, expected);
        }
    }
}

/// The range of the reports on exactly the people of the event.
fn range(dataset: &Dataset, event: EventIndex, direction: Direction, value: u32) -> Count {
    let reports = dataset.reports_of(event, direction).filter(|report| report.is_in_range());
    reports.filter_map(|report| report.value).fold(Count::exactly(value), |range, figure| Count {
        low: range.low.min(figure),
        high: range.high.max(figure),
        ..range
    })
}

fn unique_ids(reports: &RawTable, problems: &mut Problems) {
    let mut seen = std::collections::HashSet::new();
    for index in 0..reports.rows.len() {
        let id = reports.text(index, "id");
        if !seen.insert(id) {
            problems.add(
                reports.location(index).field("id"),
                format!("\"{id}\""),
                "an id of its own",
            );
        }
    }
}

/// Every `part_of` names a wider figure of the mediator's for the same event and
/// direction, and the parts together do not exceed it.
fn parts(dataset: &Dataset, reports: &RawTable, problems: &mut Problems) {
    for (index, part) in dataset.reports.iter().enumerate() {
        if part.part_of.is_empty() {
            continue;
        }
        let location = reports.location(index).field("part_of");
        let Some(whole) = dataset.reports.iter().find(|whole| whole.id == part.part_of) else {
            problems.add(location, format!("\"{}\"", part.part_of), "the id of a reading");
            continue;
        };
        let is_whole = whole.role == Role::Wider
            && whole.party == Party::Mediator
            && (whole.event, whole.direction) == (part.event, part.direction);
        let parts = dataset.reports.iter().filter(|other| other.part_of == whole.id);
        let together: u32 = parts.filter_map(|part| part.value).sum();
        if !is_whole {
            let expected = "a wider figure of the mediator's for the same event and direction";
            problems.add(location, format!("\"{}\"", whole.id), expected);
        } else if whole.value.unwrap_or(0) < together {
            let expected = format!("at most the {} of the whole", whole.value.unwrap_or(0));
            problems.add(location, format!("{together} in all parts"), expected);
        }
    }
}

/// Only one report on an event's direction is charted.
fn one_charted(dataset: &Dataset, reports: &RawTable, problems: &mut Problems) {
    let mut charted = std::collections::HashSet::new();
    for (index, report) in dataset.reports.iter().enumerate() {
        if report.role == Role::Charted && !charted.insert((report.event, report.direction)) {
            let location = reports.location(index).field("role");
            problems.add(location, "a second \"charted\"", "one charted reading of each direction");
        }
    }
}
