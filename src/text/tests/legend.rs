use crate::options::Options;
use crate::sample::{
    claim, correction, cumulative, dataset, day, event, flows, one_sided, options, ranged,
};
use crate::series::Series;
use crate::text::legend::entries;
use crate::text::{LegendEntry, Locale, Symbol};
use crate::view::{Directions, Include, View};
use record::{Counting, Dataset, Direction, Event, Status};

fn symbols(series: &Series) -> Vec<Symbol> {
    entries(series, &Locale::default()).iter().map(|entry| entry.symbol).collect()
}

fn plain() -> Dataset {
    dataset([event("2024-01-10", 1, 3)])
}

/// One-sided, with differing figures, a claim and an agreed list.
fn full() -> Dataset {
    let agreed = Event { status: Status::Agreed, ..event("2024-01-09", 0, 0) };
    let mut dataset = dataset([
        one_sided(ranged("2024-01-10", 4, 5, 6), Direction::Ukraine),
        event("2024-01-11", 0, 1),
        agreed,
    ]);
    dataset.claims = vec![claim("2024-01-11", 6)];
    dataset.checked = Some(day("2024-02-01"));
    dataset.corrections = vec![correction("2024-01-20", "2024-01-10")];
    dataset
}

const UKRAINE: Direction = Direction::Ukraine;
const RUSSIA: Direction = Direction::Russia;

#[test]
fn a_plain_chart_explains_its_directions_alone_the_larger_first() {
    let options = Options::default();
    assert_eq!(
        symbols(&cumulative(&plain(), &options)),
        [Symbol::Dot(RUSSIA), Symbol::Dot(UKRAINE)]
    );
    assert_eq!(symbols(&flows(&plain(), &options)), [Symbol::Bar(RUSSIA), Symbol::Bar(UKRAINE)]);
}

#[test]
fn running_totals_explain_every_mark_that_is_drawn() {
    let symbols = symbols(&cumulative(&full(), &Options::default()));
    let directions = [Symbol::Dot(UKRAINE), Symbol::Dot(RUSSIA)];
    let marks = [Symbol::HollowDots, Symbol::Range, Symbol::Claim, Symbol::Flag, Symbol::Corrected];
    assert_eq!(symbols, [&directions[..], &marks[..]].concat());
}

#[test]
fn flows_explain_bars_and_whiskers_and_no_claims() {
    let symbols = symbols(&flows(&full(), &Options::default()));
    let directions = [Symbol::Bar(UKRAINE), Symbol::Bar(RUSSIA)];
    let marks = [Symbol::PaleBars, Symbol::Whisker, Symbol::Corrected];
    assert_eq!(symbols, [&directions[..], &marks[..]].concat());
}

#[test]
fn claims_explain_both_points_and_the_range() {
    let series =
        |dataset: &Dataset| Series::new(dataset, &options(View::Claims), crate::view::Group::Month);
    assert_eq!(symbols(&series(&full())), [Symbol::Claim, Symbol::Record, Symbol::Range]);
    let mut exact = plain();
    exact.claims = vec![claim("2024-01-11", 6)];
    assert_eq!(symbols(&series(&exact)), [Symbol::Claim, Symbol::Record]);
}

#[test]
fn a_hidden_direction_is_in_the_legend_as_not_shown() {
    let options = Options { directions: Directions::Russia, ..Options::default() };
    let entries = entries(&cumulative(&plain(), &options), &Locale::default());
    let shown: Vec<bool> = entries.iter().map(|entry| entry.shown).collect();
    assert_eq!(shown, [true, false]);
    assert_eq!(entries[1].text, "1 to Ukraine, hidden");
}

#[test]
fn events_shown_apart_are_explained_while_they_are_drawn() {
    let mut dataset = plain();
    dataset.events.push(Event { counting: Counting::Doubtful, ..event("2024-01-05", 2, 0) });
    let include = |include| Options { include, ..Options::default() };
    for series in [cumulative, flows] {
        assert!(symbols(&series(&dataset, &include(Include::Doubtful))).contains(&Symbol::Apart));
        assert!(!symbols(&series(&dataset, &include(Include::Nothing))).contains(&Symbol::Apart));
    }
}

#[test]
fn the_asterisk_is_dated_by_the_oldest_correction_that_is_marked() {
    let mut dataset = full();
    dataset.corrections.push(correction("2024-01-15", "2024-01-11"));
    let entries = entries(&cumulative(&dataset, &Options::default()), &Locale::default());
    let LegendEntry { symbol, text, .. } = entries.last().unwrap();
    assert_eq!(*symbol, Symbol::Corrected);
    assert!(text.contains("15 January 2024"), "{text}");
}

#[test]
fn a_chart_of_nothing_has_no_legend() {
    assert_eq!(symbols(&cumulative(&Dataset::default(), &Options::default())), []);
}

#[test]
fn every_symbol_has_a_name_of_its_own() {
    let mut names: Vec<&str> = [
        Symbol::HollowDots,
        Symbol::Range,
        Symbol::Claim,
        Symbol::Flag,
        Symbol::PaleBars,
        Symbol::Whisker,
        Symbol::Record,
        Symbol::Apart,
        Symbol::Corrected,
    ]
    .map(Symbol::name)
    .into();
    names.extend(Direction::BOTH.map(|direction| Symbol::Dot(direction).name()));
    names.extend(Direction::BOTH.map(|direction| Symbol::Bar(direction).name()));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
