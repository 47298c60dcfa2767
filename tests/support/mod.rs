//! Data, pictures and helpers that the integration tests share.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "each test binary uses its own part, and a test fails by panicking"
)]

pub mod case;
pub mod golden;
pub mod vision;

use homeward::article::markup::Node;
use homeward::text::load_messages;
use messages::Locales;
use record::{Correction, Count, Dataset, Day, Event, PerDirection, Standing, Status, csv};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};

/// The tables of the frozen record, from the root of the repository.
pub const FROZEN: &str = "tests/record-1.0.0";

/// A path in the repository.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The record of version 1.0.0. Pictures, numbers and recorded interactions in tests are made of
/// it, so that a new event in `data/` changes none of them. As in the bundled record, the credit is
/// left to the messages.
pub fn frozen_record() -> Dataset {
    static RECORD: OnceLock<Dataset> = OnceLock::new();
    let load = || Dataset { credit: None, ..csv::load(&path(FROZEN)).unwrap() };
    RECORD.get_or_init(load).clone()
}

/// Loads the messages of every language, as a page does: a build for browsers bundles English
/// alone.
pub fn load_languages() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let locales = Locales::read(&path("")).unwrap();
        for language in &locales.languages {
            load_messages(&locales.compile(language).unwrap().bytes).unwrap();
        }
    });
}

pub fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}

/// The first element with this `part`.
pub fn part<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Element { attributes, children, .. } = node else { return None };
    if attributes.iter().any(|(attribute, value)| *attribute == "part" && value == name) {
        return Some(node);
    }
    children.iter().find_map(|child| part(child, name))
}

/// A counted event.
pub fn event(day: Day, ukraine: u32, russia: u32) -> Event {
    let standing = |people: u32| (people > 0).then_some(Standing::Confirmed);
    Event {
        id: format!("event-{day}"),
        date: day,
        people: PerDirection {
            ukraine: Some(Count::exactly(ukraine)),
            russia: Some(Count::exactly(russia)),
        },
        standing: PerDirection { ukraine: standing(ukraine), russia: standing(russia) },
        adults: Some(0),
        ..Event::default()
    }
}

pub fn one_event() -> Dataset {
    Dataset { events: vec![event(Day::parse("2024-05-22").unwrap(), 6, 0)], ..Dataset::default() }
}

/// The frozen record with corrections dated on the day of its last check.
pub fn corrected() -> Dataset {
    let mut dataset = frozen_record();
    let ids = [
        "2024-02-19-eleven-to-ukraine",
        "2024-03-21-two-way-group",
        "2025-08-12-one-to-russia",
        "qatar-mofa-48-2024-09",
    ];
    dataset.corrections = ids
        .map(|id| Correction {
            date: dataset.checked.unwrap(),
            id: id.into(),
            from: "2".into(),
            to: "1".into(),
            why: "a slip".into(),
        })
        .into();
    dataset
}

/// The frozen record with long titles and claimants wherever there is text.
pub fn long_labels() -> Dataset {
    let mut dataset = frozen_record();
    for event in dataset.events.iter_mut().filter(|event| event.status != Status::Completed) {
        event.title = "A rather long announcement that somebody made about lists and terms that \
                       nobody else has confirmed up to now"
            .into();
    }
    for claim in dataset.claims.iter_mut().filter(|claim| claim.compared) {
        claim.party = record::Party::Third;
        claim.claimant = "The Ministry of Rather Long Names and Detailed Statements".into();
    }
    dataset
}

/// Compares the linked data of a record, which search engines read, with its data package.
pub fn assert_describes(linked: &Value, package: &Value) {
    assert_eq!(linked["@context"], "https://schema.org");
    assert_eq!(linked["@type"], "Dataset");
    assert_eq!(linked["name"], package["title"]);
    assert_eq!(linked["version"], package["version"]);
    assert_eq!(linked["license"], package["licenses"][0]["path"]);
    assert_eq!(linked["creator"]["name"], package["contributors"][0]["title"]);
    let keywords: Vec<&str> = linked["keywords"].as_str().unwrap().split(", ").collect();
    assert_eq!(Value::from(keywords), package["keywords"]);
    assert_eq!(linked["isAccessibleForFree"], true);
    // The length in letters that search engines accept.
    let description = linked["description"].as_str().unwrap();
    assert!((50..=5000).contains(&description.chars().count()), "{description}");
}
