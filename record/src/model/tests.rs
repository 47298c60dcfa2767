use super::*;
use crate::Day;

fn named(id: &str) -> Event {
    Event { id: id.into(), ..Event::default() }
}

#[test]
fn counts_add_up_at_value_low_and_high() {
    let sum = Count { value: 3, low: 2, high: 5 } + Count::exactly(4);
    assert_eq!(sum, Count { value: 7, low: 6, high: 9 });
}

#[test]
fn a_sum_beyond_the_largest_number_stays_there() {
    let sum = Count::exactly(u32::MAX) + Count::exactly(1);
    assert_eq!(sum, Count::exactly(u32::MAX));
}

#[test]
fn a_count_is_a_range_where_its_ends_differ() {
    assert!(Count { value: 3, low: 3, high: 4 }.is_range());
    assert!(!Count::exactly(3).is_range());
}

#[test]
fn only_completed_and_counted_events_move_the_totals() {
    assert!(Event::default().is_counted());
    for status in [Status::Agreed, Status::Announced, Status::Expected, Status::Hosting] {
        assert!(!Event { status, ..Event::default() }.is_counted(), "{status:?}");
    }
    for counting in [Counting::Doubtful, Counting::OtherChannel, Counting::Overlap] {
        assert!(!Event { counting, ..Event::default() }.is_counted(), "{counting:?}");
    }
}

#[test]
fn an_unstated_figure_counts_nobody() {
    assert_eq!(Event::default().count(Direction::Ukraine), Count::default());
}

#[test]
fn a_claim_is_compared_where_it_counts_what_the_record_counts() {
    let claim = |compared, scope| Claim { scope, compared, ..Claim::default() }.is_compared();
    assert!(claim(true, Scope::QatarTotal));
    assert!(!claim(false, Scope::QatarTotal));
    assert!(!claim(true, Scope::UkrainianTotal));
}

#[test]
fn an_event_is_found_before_a_claim_of_the_same_id() {
    let claims = ["a", "b"].map(|id| Claim { id: id.into(), ..Claim::default() });
    let dataset = Dataset { events: vec![named("a")], claims: claims.into(), ..Dataset::default() };
    assert_eq!(dataset.named("a"), Some(EntryId::Event(EventIndex(0))));
    assert_eq!(dataset.named("b"), Some(EntryId::Claim(ClaimIndex(1))));
    assert_eq!(dataset.named("c"), None);
}

#[test]
fn sources_are_in_the_order_in_which_they_are_cited() {
    let source = |publisher: &str| Source { publisher: publisher.into(), ..Source::default() };
    let entry = EntryId::Claim(ClaimIndex(0));
    let cite = |entry, source| Cite { entry, source: SourceIndex(source), ..Cite::default() };
    let other = EntryId::Event(EventIndex(0));
    let dataset = Dataset {
        sources: ["A", "B", "C"].map(source).into(),
        cites: vec![cite(entry, 2), cite(other, 1), cite(entry, 0), cite(entry, 9)],
        ..Dataset::default()
    };
    let found: Vec<&str> =
        dataset.sources_of(entry).map(|source| source.publisher.as_str()).collect();
    assert_eq!(found, ["C", "A"]);
}

#[test]
fn sources_were_read_up_to_the_day_of_the_newest() {
    let source = |published: &str| Source { published: Day::parse(published), ..Source::default() };
    let of = |published: &[&str]| {
        let sources = published.iter().map(|published| source(published)).collect();
        Dataset { sources, ..Dataset::default() }.as_of()
    };
    assert_eq!(of(&["2024-01-01", "2024-05-01", ""]), Day::parse("2024-05-01"));
    assert_eq!(of(&[""]), None);
}

#[test]
fn only_an_address_of_the_web_is_a_link() {
    let link = |url: &str| Source { url: url.into(), ..Source::default() }.link().is_some();
    assert!(link("https://example.org/a"));
    assert!(!link("javascript:alert(1)"));
    assert!(!link(""));
}
