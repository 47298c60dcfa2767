use crate::options::Options;
use crate::sample::{
    cite, claim, cumulative, dataset, day, days, event, flows, one_sided, options, ranged, source,
};
use crate::series::Series;
use crate::text::{Breakdown, FigureText, Locale, claimant, credit, mediator_total};
use crate::view::{Group, View};
use record::{
    Claim, Credit, Dataset, Direction, EntryId, Event, EventIndex, Party, Precision, Scope,
    SourceKind,
};

fn text_of(dataset: &Dataset, options: &Options) -> FigureText {
    let series = Series::new(dataset, options, options.group.unwrap_or_default());
    FigureText::new(dataset, &series, options, &Locale::default())
}

fn sentence(dataset: &Dataset, view: View) -> String {
    text_of(dataset, &options(view)).sentence.to_string()
}

fn with_claims(claims: Vec<Claim>) -> Dataset {
    Dataset { claims, ..dataset([event("2024-01-10", 3, 1)]) }
}

#[test]
fn the_heading_of_the_page_replaces_the_default() {
    let dataset = dataset([event("2024-01-10", 3, 1)]);
    let own = Options { heading: Some("Home".into()), ..Options::default() };
    assert_eq!(text_of(&dataset, &own).heading, "Home");
    assert_ne!(text_of(&dataset, &Options::default()).heading, "Home");
}

#[test]
fn the_heading_of_the_flows_names_the_period_of_a_bar() {
    let dataset = dataset([event("2024-01-10", 3, 1)]);
    let heading = |group| {
        let options = Options { group: Some(group), ..Options::default() };
        let series = flows(&dataset, &options);
        FigureText::new(&dataset, &series, &options, &Locale::default()).heading
    };
    assert!(heading(Group::Quarter).contains("quarter"), "{}", heading(Group::Quarter));
    assert!(heading(Group::Year).contains("year"), "{}", heading(Group::Year));
}

#[test]
fn the_larger_direction_is_named_first() {
    let order = |ukraine, russia| {
        let text = sentence(&dataset([event("2024-01-10", ukraine, russia)]), View::Cumulative);
        text.find("to Ukraine").unwrap() < text.find("to Russia").unwrap()
    };
    assert!(order(3, 1));
    assert!(!order(1, 3));
    assert!(order(2, 2), "of equals Ukraine");
}

#[test]
fn one_person_is_singular() {
    let one = sentence(&dataset([event("2024-01-10", 1, 0)]), View::Cumulative);
    let two = sentence(&dataset([event("2024-01-10", 2, 0)]), View::Cumulative);
    assert!(one.contains("1 person, ") && two.contains("2 people, "), "{one} {two}");
}

#[test]
fn minors_are_in_the_same_sentence_as_people() {
    let event = Event { adults: Some(2), ..event("2024-01-10", 5, 0) };
    let text = sentence(&dataset([event]), View::Cumulative);
    assert!(text.contains("5 people") && text.contains("3 of them"), "{text}");
}

#[test]
fn the_lowest_and_the_highest_total_follow_where_figures_differ() {
    let ranged = sentence(&dataset([ranged("2024-01-10", 2, 3, 9)]), View::Cumulative);
    assert!(ranged.contains("2 to 9"), "{ranged}");
    let exact = sentence(&dataset([event("2024-01-10", 3, 0)]), View::Cumulative);
    assert_eq!(exact.matches('.').count(), 1, "{exact}");
}

#[test]
fn the_mediators_total_follows_where_it_differs_from_the_count() {
    let text = |total| sentence(&with_claims(vec![claim("2024-01-10", total)]), View::Cumulative);
    assert!(text(7).contains("Qatar’s own total"), "{}", text(7));
    assert!(!text(4).contains("Qatar’s own total"), "{}", text(4));
}

#[test]
fn a_mediators_total_after_the_last_day_shown_is_left_out() {
    let dataset = with_claims(vec![claim("2024-03-10", 7)]);
    let text = text_of(&dataset, &days("2024-01-01", "2024-03-09")).sentence.to_string();
    assert!(!text.contains("own total"), "{text}");
}

#[test]
fn the_mediators_latest_total_is_the_one_of_the_latest_day() {
    let dataset = with_claims(vec![
        claim("2024-05-10", 7),
        claim("2024-01-10", 5),
        Claim { total: None, ukraine: Some(9), ..claim("2024-06-10", 0) },
        Claim { party: Party::Ukraine, ..claim("2024-07-10", 11) },
        Claim { scope: Scope::List, ..claim("2024-08-10", 12) },
    ]);
    assert_eq!(mediator_total(&dataset).map(|(_, total)| total), Some(7));
}

#[test]
fn no_event_in_the_days_shown_is_a_sentence_of_its_own() {
    let dataset = dataset([event("2024-05-10", 3, 1)]);
    let found = text_of(&dataset, &days("2023-01-01", "2023-12-31"));
    assert_eq!(found.sentence.to_string(), "No reunion through Qatar reported in this period.");
    assert_eq!(found.scope, "");
}

#[test]
fn claims_equal_to_the_record_are_counted() {
    let text =
        sentence(&with_claims(vec![claim("2024-01-10", 4), claim("2024-01-11", 5)]), View::Claims);
    assert!(text.contains("Of 2 totals given by others, one matches"), "{text}");
}

#[test]
fn no_claim_in_the_days_shown_is_a_sentence_of_its_own() {
    assert_eq!(
        sentence(&with_claims(vec![]), View::Claims),
        "No other total was given in this period."
    );
}

#[test]
fn the_scope_counts_people_reported_by_one_side_only() {
    let scope = |event| text_of(&dataset([event]), &Options::default()).scope;
    let alone = scope(one_sided(event("2024-01-10", 3, 1), Direction::Ukraine));
    assert!(alone.contains("3 to Ukraine: reported only by Kyiv"), "{alone}");
    assert!(!scope(event("2024-01-10", 3, 1)).contains("only by"));
}

#[test]
fn the_scope_ends_with_the_day_of_the_newest_source() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    dataset.sources = vec![source("A", SourceKind::News)];
    let scope = text_of(&dataset, &Options::default()).scope;
    assert!(scope.contains("Sources up to 31 December 2024."), "{scope}");
}

#[test]
fn sources_are_left_out_where_none_is_cited() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    assert_eq!(text_of(&dataset, &Options::default()).sources, "");
    dataset.sources = vec![source("A", SourceKind::News)];
    dataset.cites = vec![cite(EntryId::Event(EventIndex(0)), 0)];
    let sources = text_of(&dataset, &Options::default()).sources;
    assert!(sources.starts_with("1 source (0 official) from 1 publisher."));
}

#[test]
fn data_without_a_version_has_no_credit() {
    assert_eq!(credit(&Dataset::default(), &Locale::default()), None);
}

#[test]
fn the_credit_of_own_data_names_maker_version_and_licence() {
    let credit_of = |licence: &str| {
        let contributors = vec!["Ann".into(), "Bo".into()];
        let own = Credit { contributors, licence: licence.into(), ..Credit::default() };
        let dataset = Dataset { version: "2.0".into(), credit: Some(own), ..Dataset::default() };
        credit(&dataset, &Locale::default()).unwrap()
    };
    assert_eq!(credit_of("ODbL"), "Data: Ann, Bo 2.0, ODbL.");
    assert_eq!(credit_of(""), "Data: Ann, Bo 2.0.");
}

#[test]
fn a_claimant_outside_the_three_sides_goes_by_its_own_name() {
    let name = |party| {
        let claim = Claim { party, claimant: "Doha News".into(), ..claim("2024-01-10", 1) };
        claimant(&claim, &Locale::default())
    };
    let parties = [Party::Mediator, Party::Ukraine, Party::Russia, Party::Third];
    assert_eq!(parties.map(name), ["Qatar", "Kyiv", "Moscow", "Doha News"]);
}

#[test]
fn a_claim_of_a_month_is_not_given_a_day() {
    let month = Claim { precision: Precision::Month, ..claim("2024-03-01", 4) };
    assert_eq!(
        text_of(&with_claims(vec![month]), &options(View::Claims)).claims,
        ["Qatar, March 2024"]
    );
}

#[test]
fn a_corrected_claim_has_an_asterisk() {
    let mut dataset = with_claims(vec![claim("2024-03-01", 4)]);
    dataset.checked = Some(day("2024-04-01"));
    dataset.corrections = vec![crate::sample::correction("2024-03-20", "claim-2024-03-01")];
    assert_eq!(text_of(&dataset, &options(View::Claims)).claims, ["Qatar, 1 March 2024*"]);
}

#[test]
fn an_unchecked_record_is_reported_from_the_181st_day_on() {
    let checked = day("2024-01-01");
    let dataset = Dataset { checked: Some(checked), ..dataset([event("2023-01-10", 3, 1)]) };
    let notice = |later| {
        let options = Options { today: Some(checked.plus(later)), ..Options::default() };
        let series = cumulative(&dataset, &options);
        FigureText::new(&dataset, &series, &options, &Locale::default()).staleness
    };
    assert_eq!(notice(180), "");
    assert!(notice(181).contains("1 January 2024"), "{}", notice(181));
}

#[test]
fn the_numbers_of_the_finding_open() {
    let dataset = with_claims(vec![claim("2024-01-10", 7)]);
    let sentence = text_of(&dataset, &options(View::Cumulative)).sentence;
    for breakdown in [Breakdown::People, Breakdown::Minors, Breakdown::Ukraine, Breakdown::Mediator]
    {
        assert!(sentence.number(breakdown).is_some(), "{breakdown:?} in {sentence:?}");
    }
    assert_eq!(sentence.number(Breakdown::Ukraine), Some("3 to Ukraine"));
    assert_eq!(sentence.number(Breakdown::Range), None);
    assert!(!sentence.to_string().contains(['<', '>']), "{sentence}");
}
