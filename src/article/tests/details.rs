use super::{all, attribute, described, tagged, text, values};
use crate::article::markup::{Node, Tag};
use crate::article::table::SourcesAs;
use crate::options::Options;
use crate::sample::{cite, claim, correction, dataset, event, options, source};
use crate::view::View;
use record::{
    Claim, ClaimIndex, Dataset, EntryId, Event, EventIndex, Overlap, Party, Report,
    ReportDirection, Role, Scope, SourceIndex, SourceKind, Status, TitleBasis,
};

const FIRST: EntryId = EntryId::Event(EventIndex(0));
const CLAIM: EntryId = EntryId::Claim(ClaimIndex(0));

fn panel(dataset: &Dataset, options: &Options, entry: EntryId, sources: SourcesAs) -> Node {
    described(dataset, options, |article| article.event(Some(entry), sources))
}

fn shown(dataset: &Dataset, entry: EntryId) -> Node {
    panel(dataset, &Options::default(), entry, SourcesAs::Links)
}

fn one() -> Dataset {
    dataset([event("2024-01-10", 3, 1)])
}

fn report(value: Option<u32>, party: Party, source: u32) -> Report {
    Report {
        value,
        party,
        said_by: format!("{party:?}"),
        sources: vec![SourceIndex(source)],
        ..Report::default()
    }
}

fn occurrences(node: &Node, wanted: &str) -> usize {
    text(node).matches(wanted).count()
}

#[test]
fn the_numbers_of_a_single_event_are_given_once() {
    let panel = shown(&one(), FIRST);
    assert_eq!(occurrences(&panel, "3 to Ukraine, confirmed"), 1);
}

#[test]
fn each_event_of_a_bar_gives_its_own_numbers() {
    let dataset = dataset([event("2024-01-10", 3, 0), event("2024-01-20", 4, 0)]);
    let panel = panel(&dataset, &options(View::Flows), FIRST, SourcesAs::Links);
    for numbers in ["7 to Ukraine", "3 to Ukraine, confirmed", "4 to Ukraine, confirmed"] {
        assert_eq!(occurrences(&panel, numbers), 1, "{numbers}");
    }
}

#[test]
fn an_uncounted_event_gives_the_reason_and_its_own_numbers() {
    let agreed = Event { status: Status::Agreed, ..event("2024-01-10", 5, 0) };
    let panel = shown(&dataset([agreed]), FIRST);
    assert_eq!(occurrences(&panel, "A list or an agreement, not a reunion"), 1);
    assert_eq!(occurrences(&panel, "5 to Ukraine"), 1);
    assert_eq!(occurrences(&panel, "Counted"), 0);
}

#[test]
fn adults_are_mentioned_where_there_were_any() {
    let adults = |adults| {
        let event = Event { adults, ..event("2024-01-10", 3, 1) };
        occurrences(&shown(&dataset([event]), FIRST), "of them 18 or older")
    };
    assert_eq!([None, Some(0), Some(1)].map(adults), [0, 0, 1]);
}

#[test]
fn ages_are_mentioned_only_where_both_ends_are_known() {
    let ages = |low, high| {
        let event =
            Event { age_low_months: low, age_high_months: high, ..event("2024-01-10", 3, 1) };
        occurrences(&shown(&dataset([event]), FIRST), "Ages ")
    };
    assert_eq!(ages(Some(30), Some(204)), 1);
    assert_eq!(ages(None, Some(204)), 0);
}

#[test]
fn the_rule_is_given_for_the_figure_that_is_used() {
    let mut dataset = one();
    dataset.reports = vec![report(Some(3), Party::Ukraine, 0), report(Some(3), Party::Mediator, 0)];
    let rule = |dataset: &Dataset| text(&shown(dataset, FIRST));
    assert!(rule(&dataset).contains("To Ukraine: Qatar’s figure, as always"));
    dataset.reports.truncate(1);
    assert!(rule(&dataset).contains("the figure of Kyiv, the side they went to, is used"));
}

#[test]
fn a_figure_that_was_refused_is_no_figure() {
    let mut dataset = one();
    dataset.reports = vec![report(None, Party::Ukraine, 0)];
    assert_eq!(occurrences(&shown(&dataset, FIRST), "No number given: Ukraine"), 1);
}

#[test]
fn a_figure_is_given_with_its_direction_and_its_role() {
    let mut dataset = one();
    let figure = |direction, role| Report { direction, role, ..report(Some(5), Party::Russia, 0) };
    dataset.reports = vec![
        figure(ReportDirection::Russia, Role::Competing),
        figure(ReportDirection::ThirdCountry, Role::Wider),
        figure(ReportDirection::Both, Role::Superseded),
    ];
    let panel = shown(&dataset, FIRST);
    for line in [
        "5 to Russia: Russia (also reported)",
        "5 in a third country: Russia (counts a different group)",
        "5 in all: Russia (later revised)",
    ] {
        assert_eq!(occurrences(&panel, line), 1, "{line}: {}", text(&panel));
    }
}

#[test]
fn a_source_of_a_figure_is_not_repeated_among_the_others() {
    let mut dataset = one();
    dataset.sources = vec![source("Alpha", SourceKind::News), source("Beta", SourceKind::News)];
    dataset.cites = vec![cite(FIRST, 0), cite(FIRST, 1)];
    dataset.reports = vec![report(Some(3), Party::Mediator, 0)];
    let panel = shown(&dataset, FIRST);
    assert_eq!(occurrences(&panel, "Alpha"), 1);
    assert_eq!(occurrences(&panel, "Other sources"), 1);
    assert_eq!(occurrences(&panel, "Beta"), 1);
}

#[test]
fn sources_are_listed_from_official_to_copies() {
    let mut dataset = one();
    let kinds = [SourceKind::Mirror, SourceKind::News, SourceKind::Agency, SourceKind::Official];
    dataset.sources = kinds.map(|kind| source(&format!("{kind:?}"), kind)).into();
    dataset.cites = (0..4).map(|index| cite(FIRST, index)).collect();
    let panel = shown(&dataset, FIRST);
    let entries: Vec<String> = tagged(&panel, Tag::Li).into_iter().map(text).collect();
    let starts = ["Official", "Agency", "News", "Mirror"];
    assert_eq!(entries.len(), 4);
    assert!(entries.iter().zip(starts).all(|(entry, start)| entry.starts_with(start)));
}

#[test]
fn a_title_has_the_language_of_its_source_and_ours_is_english() {
    let mut dataset = one();
    let titled = |title_basis| record::Source {
        title: "Title".into(),
        title_basis,
        language: "uk".into(),
        ..source("Alpha", SourceKind::News)
    };
    dataset.sources = vec![titled(TitleBasis::Page), titled(TitleBasis::Own)];
    dataset.cites = vec![cite(FIRST, 0), cite(FIRST, 1)];
    assert_eq!(values(&shown(&dataset, FIRST), "lang"), ["uk", "en"]);
}

#[test]
fn an_overlap_is_mentioned_at_both_of_its_events() {
    let mut dataset = dataset([event("2024-01-10", 3, 1), event("2024-02-10", 2, 0)]);
    let people = Some(2);
    dataset.overlaps = vec![Overlap { other: EventIndex(1), people, ..Overlap::default() }];
    let opens = |index| {
        let panel = shown(&dataset, EntryId::Event(EventIndex(index)));
        assert_eq!(occurrences(&panel, "2 people in both"), 1);
        values(&panel, "data-open").iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(opens(0), ["2024-02-10"]);
    assert_eq!(opens(1), ["2024-01-10"]);
}

#[test]
fn a_correction_is_logged_at_what_it_changed_alone() {
    let mut dataset = dataset([event("2024-01-10", 3, 1), event("2024-02-10", 2, 0)]);
    let change = record::Correction {
        from: "2".into(),
        to: "3".into(),
        why: "a slip in the table".into(),
        ..correction("2020-01-01", "2024-01-10")
    };
    dataset.corrections = vec![change];
    assert_eq!(occurrences(&shown(&dataset, FIRST), "a slip in the table"), 1);
    let other = shown(&dataset, EntryId::Event(EventIndex(1)));
    assert_eq!(occurrences(&other, "a slip in the table"), 0);
}

#[test]
fn the_days_of_an_event_can_be_made_the_first_or_the_last() {
    let links = panel(&one(), &Options::default(), FIRST, SourcesAs::Links);
    assert_eq!(values(&links, "data-set").len(), 2);
    assert_eq!(values(&links, "data-from"), ["2024-01-10"]);
    assert_eq!(values(&links, "data-to"), ["2024-01-10"]);
    let names = panel(&one(), &Options::default(), FIRST, SourcesAs::Names);
    assert_eq!(values(&names, "data-set"), [] as [&str; 0]);
}

#[test]
fn an_open_panel_can_be_closed() {
    for entry in [FIRST, CLAIM] {
        let panel = shown(&one(), entry);
        assert_eq!(all(&panel, &|node| attribute(node, "data-close").is_some()).len(), 1);
    }
}

#[test]
fn a_claim_drawn_nowhere_gives_its_difference_itself() {
    let mut dataset = one();
    dataset.claims = vec![claim("2024-02-10", 7)];
    let panel = shown(&dataset, CLAIM);
    assert_eq!(occurrences(&panel, "This count that day: 4. 3 fewer here."), 1);
}

#[test]
fn a_claim_of_another_scope_is_not_compared_with_the_record() {
    let mut dataset = one();
    dataset.claims = vec![Claim { scope: Scope::RussianOfficeTotal, ..claim("2024-02-10", 7) }];
    let panel = shown(&dataset, CLAIM);
    assert_eq!(occurrences(&panel, "Not compared"), 1);
    assert_eq!(occurrences(&panel, "fewer here"), 0);
}
