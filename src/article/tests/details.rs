use super::{all, attribute, described, tagged, text, values};
use crate::article::markup::{Node, Tag};
use crate::article::table::SourcesAs;
use crate::options::Options;
use crate::sample::{cite, claim, correction, dataset, event, one_sided, options, source};
use crate::view::View;
use record::{
    Claim, ClaimIndex, Dataset, Direction, EntryId, Event, EventIndex, Overlap, Party, Report,
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
fn the_title_of_a_counted_event_is_its_numbers_the_larger_first() {
    let title = |ukraine, russia| {
        let dataset = dataset([event("2024-01-10", ukraine, russia)]);
        attribute(&shown(&dataset, FIRST), "aria-label").unwrap().to_owned()
    };
    assert_eq!(title(3, 1), "Figures and sources: 3 to Ukraine, 1 to Russia");
    assert_eq!(title(1, 3), "Figures and sources: 3 to Russia, 1 to Ukraine");
    assert_eq!(title(0, 2), "Figures and sources: 2 to Russia");
}

#[test]
fn a_number_has_those_under_it_who_give_that_very_number() {
    let mut dataset = one();
    let of = |value, party| Report {
        direction: ReportDirection::Ukraine,
        role: Role::Charted,
        ..report(Some(value), party, 0)
    };
    dataset.reports = vec![of(3, Party::Russia), of(3, Party::Ukraine), of(2, Party::Mediator)];
    let panel = shown(&dataset, FIRST);
    assert_eq!(occurrences(&panel, "Reported by Kyiv and Moscow"), 1, "{}", text(&panel));
    // Nobody is known to give the one to Russia.
    assert_eq!(occurrences(&panel, "Confirmed"), 1);
    dataset.events = vec![one_sided(event("2024-01-10", 3, 0), Direction::Ukraine)];
    assert_eq!(occurrences(&shown(&dataset, FIRST), "Reported only by Kyiv"), 1);
}

#[test]
fn each_event_of_a_bar_gives_its_own_numbers() {
    let dataset = dataset([event("2024-01-10", 3, 0), event("2024-01-20", 4, 0)]);
    let panel = panel(&dataset, &options(View::Flows), FIRST, SourcesAs::Links);
    for numbers in ["7 to Ukraine", "3  to Ukraine Confirmed", "4  to Ukraine Confirmed"] {
        assert_eq!(occurrences(&panel, numbers), 1, "{numbers}: {}", text(&panel));
    }
}

#[test]
fn the_buttons_lead_to_the_events_before_and_after() {
    let dataset =
        dataset([event("2024-01-10", 3, 0), event("2024-01-20", 4, 0), event("2024-02-20", 1, 0)]);
    let opens = |index| {
        let panel = shown(&dataset, EntryId::Event(EventIndex(index)));
        let opens = values(&panel, "data-open").iter().map(ToString::to_string).collect();
        (opens, values(&panel, "disabled").len())
    };
    assert_eq!(opens(0), (vec!["2024-01-20".to_owned()], 1));
    assert_eq!(opens(1), (vec!["2024-01-10".to_owned(), "2024-02-20".to_owned()], 0));
    assert_eq!(opens(2), (vec!["2024-01-20".to_owned()], 1));
}

#[test]
fn a_total_with_several_figures_is_left_by_one_press() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    let parts = Claim { ukraine: Some(5), russia: Some(1), ..claim("2024-02-11", 6) };
    dataset.claims = vec![claim("2024-02-10", 4), parts, claim("2024-02-12", 4)];
    let middle = EntryId::Claim(ClaimIndex(1));
    let panel = panel(&dataset, &options(View::Claims), middle, SourcesAs::Links);
    assert_eq!(values(&panel, "data-open"), ["claim-2024-02-10", "claim-2024-02-12"]);
}

#[test]
fn a_link_to_an_entry_has_its_id() {
    for (entry, id) in [(FIRST, "2024-01-10"), (CLAIM, "claim-2024-02-10")] {
        let mut dataset = one();
        dataset.claims = vec![claim("2024-02-10", 7)];
        assert_eq!(values(&shown(&dataset, entry), "data-link"), [id]);
    }
}

#[test]
fn an_uncounted_event_gives_the_reason_and_its_own_numbers() {
    let agreed = Event { status: Status::Agreed, ..event("2024-01-10", 5, 0) };
    let panel = shown(&dataset([agreed]), FIRST);
    assert_eq!(occurrences(&panel, "A list or an agreement, not a reunion"), 1);
    assert_eq!(occurrences(&panel, "5  to Ukraine"), 1, "{}", text(&panel));
    assert_eq!(occurrences(&panel, "Why these figures"), 0);
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

/// The cells of the rows of the table of a card.
fn rows(panel: &Node) -> Vec<Vec<String>> {
    let rows = tagged(tagged(panel, Tag::Tbody)[0], Tag::Tr);
    let cells = |row: &&Node| {
        let Node::Element { children, .. } = row else { return Vec::new() };
        children.iter().map(text).collect()
    };
    rows.iter().map(cells).collect()
}

#[test]
fn a_figure_that_was_refused_is_no_figure() {
    let mut dataset = one();
    dataset.reports = vec![report(None, Party::Ukraine, 0)];
    let rows = rows(&shown(&dataset, FIRST));
    assert!(rows[0][0].starts_with("No number given"), "{rows:?}");
    assert_eq!(rows[0][1], "Ukraine");
}

#[test]
fn a_figure_is_given_with_its_direction_and_its_role() {
    let mut dataset = one();
    let figure = |direction, role| Report { direction, role, ..report(Some(5), Party::Russia, 0) };
    dataset.reports = vec![
        figure(ReportDirection::Russia, Role::Competing),
        figure(ReportDirection::ThirdCountry, Role::Wider),
        figure(ReportDirection::Both, Role::Superseded),
        figure(ReportDirection::Ukraine, Role::Charted),
    ];
    let panel = shown(&dataset, FIRST);
    let figures: Vec<String> = rows(&panel).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(
        figures,
        [
            "5 to Russia   also reported",
            "5 in a third country   counts a different group",
            "5 in all   later revised",
            "5 to Ukraine   used",
        ]
    );
    let is_used = |node: &Node| attribute(node, "class") == Some("homeward-used");
    assert_eq!(all(&panel, &is_used).len(), 1);
}

#[test]
fn a_source_of_a_figure_is_named_beside_it_and_listed_in_full_once() {
    let mut dataset = one();
    dataset.sources = vec![source("Alpha", SourceKind::News), source("Beta", SourceKind::News)];
    dataset.cites = vec![cite(FIRST, 0), cite(FIRST, 1)];
    dataset.reports = vec![report(Some(3), Party::Mediator, 0)];
    let panel = shown(&dataset, FIRST);
    assert_eq!(rows(&panel)[0][2], "Alpha");
    assert_eq!(occurrences(&panel, "2 sources"), 1);
    assert_eq!(occurrences(&panel, "Alpha (news outlet), 31 December 2024"), 1);
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
        let list = tagged(&panel, Tag::Li)[0];
        values(list, "data-open").iter().map(ToString::to_string).collect::<Vec<_>>()
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
fn a_claim_is_compared_in_people_and_in_minors() {
    let adult = Event { adults: Some(1), ..event("2024-01-10", 3, 0) };
    let mut dataset = dataset([adult, event("2024-01-20", 0, 1)]);
    dataset.claims = vec![claim("2024-02-10", 7)];
    let panel = shown(&dataset, CLAIM);
    assert_eq!(rows(&panel), [["All people", "7", "4", "−3"], ["Under 18 only", "7", "3", "−4"]]);
    for text in ["7 children", "4 people", "3 of them under 18"] {
        assert_eq!(occurrences(&panel, text), 1, "{text}");
    }
}

#[test]
fn minors_of_a_direction_are_compared_only_where_they_are_known() {
    let adult = |ukraine, russia| Event { adults: Some(1), ..event("2024-01-10", ukraine, russia) };
    let heads = |event| {
        let mut dataset = dataset([event]);
        dataset.claims = vec![Claim { total: None, ukraine: Some(7), ..claim("2024-02-10", 0) }];
        rows(&shown(&dataset, CLAIM)).into_iter().map(|row| row[2].clone()).collect::<Vec<_>>()
    };
    assert_eq!(heads(adult(3, 0)), ["3", "2"]);
    assert_eq!(heads(adult(3, 1)), ["3"]);
}

#[test]
fn a_claim_of_another_scope_is_not_compared_with_the_record() {
    let mut dataset = one();
    dataset.claims = vec![Claim { scope: Scope::RussianOfficeTotal, ..claim("2024-02-10", 7) }];
    let panel = shown(&dataset, CLAIM);
    assert_eq!(occurrences(&panel, "Not compared"), 1);
    assert_eq!(occurrences(&panel, "fewer here"), 0);
}

#[test]
fn a_date_is_given_with_what_it_is_of_in_the_datasets_own_words_where_they_are_unknown() {
    let dated = |basis: &str| {
        let event = Event { date_basis: basis.into(), ..event("2024-01-10", 3, 1) };
        text(&shown(&dataset([event]), FIRST))
    };
    assert!(dated("arrived").contains("10 January 2024 (date of arrival)"));
    assert!(dated("by sea").contains("10 January 2024 \u{a0}·  by sea"), "{}", dated("by sea"));
}

#[test]
fn data_of_a_newsrooms_own_keep_their_titles() {
    let mut dataset = dataset([Event { title: "By sea".into(), ..event("2024-01-10", 3, 1) }]);
    assert_eq!(occurrences(&shown(&dataset, FIRST), "By sea"), 0);
    dataset.credit = Some(record::Credit::default());
    assert_eq!(occurrences(&shown(&dataset, FIRST), "By sea"), 1);
}
