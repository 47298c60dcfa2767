use crate::options::Options;
use crate::sample::{
    cite, claim, correction, cumulative, dataset, day, event, flows, one_sided, options, ranged,
    source,
};
use crate::series::{Line, Series};
use crate::text::{LineKind, Locale, TooltipText};
use crate::view::{Group, Include, View};
use record::{
    Count, Counting, Dataset, Direction, EntryId, Event, EventIndex, Precision, SourceKind,
    Standing,
};

fn at(dataset: &Dataset, series: &Series, datum: usize) -> TooltipText {
    TooltipText::new(dataset, series, datum, &Locale::default()).unwrap()
}

/// The text at the last event of some running totals.
fn of_last<const N: usize>(events: [Event; N]) -> TooltipText {
    let dataset = dataset(events);
    at(&dataset, &cumulative(&dataset, &Options::default()), N - 1)
}

fn of_bar(dataset: &Dataset, options: &Options) -> TooltipText {
    at(dataset, &flows(dataset, options), 0)
}

fn lines(text: &TooltipText) -> Vec<&str> {
    text.lines.iter().map(|(_, line)| line.as_str()).collect()
}

#[test]
fn an_event_has_its_people_by_direction_and_the_total_so_far() {
    let text = of_last([event("2024-01-09", 1, 0), event("2024-01-10", 3, 2)]);
    let expected = [
        "3 to Ukraine, confirmed",
        "2 to Russia, confirmed",
        "Running total 6: 4 to Ukraine, 2 to Russia",
    ];
    assert_eq!(text.title, "10 January 2024");
    assert_eq!(lines(&text), expected);
}

#[test]
fn a_direction_without_people_has_no_line() {
    let text = of_last([event("2024-01-10", 3, 0)]);
    assert!(text.lines.iter().all(|(about, _)| *about != LineKind::People(Direction::Russia)));
}

#[test]
fn a_figure_that_may_be_none_has_a_line() {
    let mut denied = event("2024-01-10", 0, 0);
    denied.people.ukraine = Some(Count { value: 0, low: 0, high: 2 });
    assert_eq!(lines(&of_last([denied]))[0], "0 to Ukraine (0–2)");
}

#[test]
fn the_date_of_an_event_is_as_exact_as_it_is_known() {
    let title = |precision, end: Option<&str>| {
        let date_end = end.map(day);
        of_last([Event { precision, date_end, ..event("2024-01-30", 1, 0) }]).title
    };
    assert_eq!(title(Precision::Day, None), "30 January 2024");
    assert_eq!(title(Precision::Month, None), "January 2024");
    assert_eq!(title(Precision::Range, Some("2024-01-31")), "30 to 31 January 2024");
    assert_eq!(title(Precision::Range, Some("2024-02-02")), "30 January to 2 February 2024");
    assert_eq!(title(Precision::Range, None), "30 January 2024");
}

#[test]
fn differing_figures_are_given_with_the_line_and_with_the_total() {
    let text = of_last([ranged("2024-01-10", 2, 3, 5)]);
    assert_eq!(lines(&text)[0], "3 to Ukraine (2–5), confirmed");
    assert_eq!(lines(&text)[1], "Running total 3 (2–5): 3 to Ukraine, 0 to Russia");
}

#[test]
fn an_event_with_a_dispute_has_differing_accounts() {
    let disputed = Event { dispute: "Moscow denies it.".into(), ..event("2024-01-10", 3, 0) };
    assert_eq!(lines(&of_last([disputed])).last(), Some(&"Accounts differ"));
    assert!(!lines(&of_last([event("2024-01-10", 3, 0)])).contains(&"Accounts differ"));
}

#[test]
fn sources_are_counted_where_there_are_any() {
    let mut dataset = dataset([event("2024-01-10", 3, 0)]);
    let count = |dataset: &Dataset| {
        let text = at(dataset, &cumulative(dataset, &Options::default()), 0);
        text.lines.into_iter().find(|(about, _)| *about == LineKind::Sources).map(|(_, line)| line)
    };
    assert_eq!(count(&dataset), None);
    dataset.sources = vec![source("A", SourceKind::News), source("B", SourceKind::News)];
    dataset.cites = vec![cite(EntryId::Event(EventIndex(0)), 0)];
    assert_eq!(count(&dataset).as_deref(), Some("1 source"));
    dataset.cites.push(cite(EntryId::Event(EventIndex(0)), 1));
    assert_eq!(count(&dataset).as_deref(), Some("2 sources"));
}

#[test]
fn a_correction_is_the_last_line() {
    let mut dataset = dataset([event("2024-01-10", 3, 0)]);
    dataset.checked = Some(day("2024-02-01"));
    dataset.corrections = vec![correction("2024-01-20", "2024-01-10")];
    let text = at(&dataset, &cumulative(&dataset, &Options::default()), 0);
    let (about, line) = text.lines.last().unwrap();
    assert_eq!(*about, LineKind::Correction);
    assert!(line.contains("20 January 2024"), "{line}");
}

#[test]
fn a_bar_reported_by_one_side_only_has_that_standing() {
    let dataset = dataset([one_sided(event("2024-01-10", 3, 0), Direction::Ukraine)]);
    assert_eq!(
        lines(&of_bar(&dataset, &Options::default()))[0],
        "3 to Ukraine, reported only by Kyiv"
    );
}

#[test]
fn a_bar_partly_reported_by_one_side_only_counts_that_part() {
    let dataset = dataset([
        event("2024-01-09", 0, 5),
        one_sided(event("2024-01-10", 0, 2), Direction::Russia),
    ]);
    let text = of_bar(&dataset, &Options::default());
    assert!(
        lines(&text)[0].starts_with("7 to Russia, 2 of them reported only by Moscow"),
        "{text:?}"
    );
}

#[test]
fn people_apart_have_a_line_of_their_own() {
    let doubtful = Event { counting: Counting::Doubtful, ..event("2024-01-20", 2, 0) };
    let dataset = dataset([event("2024-01-10", 3, 0), doubtful]);
    let options = Options { include: Include::Doubtful, ..Options::default() };
    let text = of_bar(&dataset, &options);
    assert_eq!(text.lines[1], (LineKind::Apart, "2 to Ukraine, not counted".into()));
}

#[test]
fn a_bar_is_titled_by_its_period() {
    let dataset = dataset([event("2024-02-10", 3, 0)]);
    let groups = [Group::Month, Group::Quarter, Group::Year, Group::Event];
    let titles = groups
        .map(|group| of_bar(&dataset, &Options { group: Some(group), ..Options::default() }).title);
    let expected = ["February 2024", "1 January to 31 March 2024", "2024", "10 February 2024"];
    assert_eq!(titles, expected);
}

#[test]
fn a_comparison_has_the_claim_the_record_and_the_difference() {
    let mut dataset = dataset([event("2024-01-10", 3, 2)]);
    dataset.claims = vec![claim("2024-02-10", 7)];
    let series = Series::new(&dataset, &options(View::Claims), Group::Month);
    let expected = ["Qatar says 7", "This count that day: 5", "2 fewer here"];
    assert_eq!(lines(&at(&dataset, &series, 0)), expected);
}

#[test]
fn a_comparison_of_one_direction_names_it() {
    let mut dataset = dataset([event("2024-01-10", 3, 2)]);
    dataset.claims = vec![record::Claim { total: None, russia: Some(1), ..claim("2024-02-10", 0) }];
    let series = Series::new(&dataset, &options(View::Claims), Group::Month);
    let expected = ["Qatar says 1 to Russia", "This count that day: 2 to Russia", "1 more here"];
    assert_eq!(lines(&at(&dataset, &series, 0)), expected);
}

#[test]
fn an_event_that_does_not_exist_has_no_text() {
    let dataset = dataset([event("2024-01-10", 3, 2)]);
    let series = cumulative(&dataset, &Options::default());
    assert_eq!(TooltipText::new(&dataset, &series, 1, &Locale::default()), None);
}

#[test]
fn one_direction_is_announced_without_the_other() {
    let text = of_last([event("2024-01-10", 3, 2)]);
    assert_eq!(text.of(Line::Of(Direction::Russia)), "2 to Russia, confirmed");
    assert_eq!(text.of(Line::All), "3 to Ukraine, confirmed. 2 to Russia, confirmed");
}

#[test]
fn the_label_of_an_event_is_one_sentence_after_its_date() {
    let unknown = Standing::MoscowOnly;
    let mut event = event("2024-01-10", 0, 2);
    event.standing.russia = Some(unknown);
    assert_eq!(
        of_last([event]).sentence(),
        "10 January 2024: 2 to Russia, reported only by Moscow. \
         Running total 2: 0 to Ukraine, 2 to Russia."
    );
}
