use crate::options::Options;
use crate::sample::{claim, dataset, days, event, ranged};
use crate::series::{Claims, Comparison, Line};
use crate::view::Directions;
use record::{Claim, Dataset, Direction, Scope};

fn record_with(claims: Vec<Claim>) -> Dataset {
    let events = [event("2024-01-10", 3, 1), event("2024-02-10", 2, 0)];
    Dataset { claims, ..dataset(events) }
}

fn rows(dataset: &Dataset, options: &Options) -> Vec<Comparison> {
    Claims::new(dataset, options).rows
}

#[test]
fn a_claim_is_compared_with_the_record_at_the_end_of_its_day() {
    let dataset = record_with(vec![claim("2024-02-09", 9), claim("2024-02-10", 9)]);
    let recorded: Vec<u32> =
        rows(&dataset, &Options::default()).iter().map(|row| row.recorded.value).collect();
    assert_eq!(recorded, [4, 6]);
}

#[test]
fn a_claim_before_the_first_event_is_compared_with_nobody() {
    let dataset = record_with(vec![claim("2024-01-01", 9)]);
    assert_eq!(rows(&dataset, &Options::default())[0].difference(), -9);
}

#[test]
fn a_claim_with_every_figure_has_a_row_for_each() {
    let full = Claim { ukraine: Some(5), russia: Some(2), ..claim("2024-02-10", 7) };
    let dataset = record_with(vec![full]);
    let found: Vec<(Line, u32, u32)> = rows(&dataset, &Options::default())
        .iter()
        .map(|row| (row.line, row.claimed, row.recorded.value))
        .collect();
    let [ukraine, russia] = Direction::BOTH.map(Line::Of);
    assert_eq!(found, [(Line::All, 7, 6), (ukraine, 5, 5), (russia, 2, 1)]);
}

#[test]
fn a_claim_of_another_scope_is_not_compared() {
    let other = Claim { scope: Scope::UkrainianTotal, ..claim("2024-02-10", 7) };
    let refused = Claim { compared: false, ..claim("2024-02-10", 7) };
    assert_eq!(rows(&record_with(vec![other, refused]), &Options::default()), []);
}

#[test]
fn claims_on_the_first_and_the_last_day_shown_are_compared() {
    let dates = ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"];
    let dataset = record_with(dates.map(|date| claim(date, 5)).into());
    let compared = rows(&dataset, &days("2024-02-01", "2024-02-29"));
    assert_eq!(compared.iter().map(|row| row.claim.0).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_claim_counts_people_from_before_the_first_day_shown() {
    let dataset = record_with(vec![claim("2024-02-10", 5)]);
    assert_eq!(rows(&dataset, &days("2024-02-01", "2024-02-29"))[0].recorded.value, 6);
}

#[test]
fn hiding_a_direction_leaves_the_claims_as_they_are() {
    let dataset = record_with(vec![claim("2024-02-10", 5)]);
    let options = Options { directions: Directions::Russia, ..Options::default() };
    assert_eq!(rows(&dataset, &options), rows(&dataset, &Options::default()));
}

#[test]
fn the_difference_is_what_the_record_has_more_than_was_claimed() {
    let dataset = record_with(vec![claim("2024-02-10", 5), claim("2024-02-10", 8)]);
    let compared = rows(&dataset, &Options::default());
    assert_eq!([compared[0].difference(), compared[1].difference()], [1, -2]);
}

#[test]
fn the_scale_of_claims_reaches_the_highest_figure_given() {
    let mut dataset = dataset([ranged("2024-01-10", 2, 3, 9)]);
    dataset.claims = vec![claim("2024-02-10", 5)];
    assert_eq!(Claims::new(&dataset, &Options::default()).peak(), 9);
}

#[test]
fn the_scale_of_no_claims_is_empty() {
    assert_eq!(Claims::new(&Dataset::default(), &Options::default()).peak(), 0);
}
