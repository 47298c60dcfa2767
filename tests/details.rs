//! The details of every event and claim: who reported which figure, and where.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::html;
use homeward::output::escape;
use homeward::{Article, Figure, Group, Live, Locale, Options, RenderStage, View};
use record::{ClaimIndex, Dataset, Day, EntryId, EventIndex, Source, SourceKind};
use support::part;

const WIDTH: f64 = 760.0;

/// The views in which details can be opened.
fn views() -> Vec<Options> {
    let flows = |group| Options { view: View::Flows, group: Some(group), ..Options::default() };
    let claims = Options { view: View::Claims, ..Options::default() };
    let groups = [Group::Event, Group::Month, Group::Year].map(flows);
    [Options::default(), claims].into_iter().chain(groups).collect()
}

/// The details that are open in a view, as HTML.
fn opened(dataset: &Dataset, options: &Options, entry: EntryId) -> String {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    let live = Live { stage: RenderStage::Complete, selected: Some(entry), breakdown: None };
    html(part(&Article::new(&figure, &locale).markup(Some(live)), "event").unwrap(), "")
}

/// The tables of a view.
fn tables(dataset: &Dataset, options: &Options) -> String {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    let live = Live { stage: RenderStage::Complete, selected: None, breakdown: None };
    html(part(&Article::new(&figure, &locale).markup(Some(live)), "tables").unwrap(), "")
}

fn assert_cites(opened: &str, name: &str, source: &Source) {
    let publisher = escape(&source.publisher);
    assert!(opened.contains(&publisher), "{name} does not name {publisher}");
    // One source of the record has no address.
    if !source.url.is_empty() {
        let link = format!("href=\"{}\"", escape(&source.url));
        assert!(opened.contains(&link), "{name} does not link to {}", source.url);
    }
}

#[test]
fn an_events_details_list_every_reported_figure_and_source_in_every_view() {
    let dataset = support::frozen_record();
    assert_eq!(dataset.events.len(), 36);
    for options in views() {
        for (index, event) in dataset.indexed_events() {
            let name = &event.id;
            let opened = opened(&dataset, &options, EntryId::Event(index));
            for report in dataset.reports.iter().filter(|report| report.event == index) {
                let who = escape(&report.said_by);
                assert!(opened.contains(&who), "{name} lacks the figure of {who}");
                assert!(!report.sources.is_empty(), "{name}: the figure of {who} has no source");
                for source in &report.sources {
                    assert_cites(&opened, name, dataset.source(*source).unwrap());
                }
            }
            let sources: Vec<_> = dataset.sources_of(EntryId::Event(index)).collect();
            assert!(!sources.is_empty(), "{name} has no source");
            for source in sources {
                assert_cites(&opened, name, source);
            }
            for note in [&event.count_note, &event.counting_note, &event.dispute] {
                assert!(opened.contains(&escape(note)), "{name} lacks: {note}");
            }
            // The title of what is counted is made of its numbers.
            let title = escape(&event.title);
            assert!(event.is_counted() || opened.contains(&title), "{name} lacks: {title}");
        }
    }
}

#[test]
fn a_claims_details_list_its_numbers_scope_and_sources_in_every_view() {
    let dataset = support::frozen_record();
    assert_eq!(dataset.claims.len(), 58);
    for options in views() {
        for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
            let name = &claim.id;
            let opened = opened(&dataset, &options, EntryId::Claim(index));
            for text in [&claim.claimant, &claim.scope_note, &claim.reason] {
                assert!(opened.contains(&escape(text)), "{name} lacks: {text}");
            }
            for value in [claim.ukraine, claim.russia, claim.total].into_iter().flatten() {
                let number = Locale::default().number(value);
                assert!(opened.contains(&number), "{name} lacks {number}");
            }
            assert_eq!(!claim.compared, opened.contains("Not compared"), "{name}");
            let sources: Vec<_> = dataset.sources_of(EntryId::Claim(index)).collect();
            assert!(!sources.is_empty(), "{name} has no source");
            for source in sources {
                assert_cites(&opened, name, source);
            }
        }
    }
}

#[test]
fn every_event_and_every_claim_can_be_opened_from_a_table() {
    let dataset = support::frozen_record();
    let opens = |tables: &str, id: &str| tables.contains(&format!("data-open=\"{id}\""));
    let [cumulative, claims, flows, ..] = &views()[..] else { panic!("views are gone") };
    for options in [cumulative, flows] {
        let tables = tables(&dataset, options);
        for event in &dataset.events {
            assert!(opens(&tables, &event.id), "{:?}: {}", options.view, event.id);
        }
    }
    let tables = tables(&dataset, claims);
    for claim in &dataset.claims {
        assert!(opens(&tables, &claim.id), "{}", claim.id);
    }
}

#[test]
fn a_figure_that_is_part_of_a_mediators_sum_is_not_attributed_to_the_mediator() {
    let dataset = support::frozen_record();
    let mut parts = 0;
    for (index, event) in dataset.indexed_events() {
        let reports = dataset.reports.iter().filter(|report| report.event == index);
        let is_part = reports.filter(|report| !report.part_of.is_empty()).count();
        let opened = opened(&dataset, &Options::default(), EntryId::Event(index));
        let is_shown = opened.contains("one number for several cases; this figure fits it");
        assert_eq!(is_shown, is_part > 0, "{}", event.id);
        assert!(!(is_shown && opened.contains("Qatar’s figure, as always")), "{}", event.id);
        parts += is_part;
    }
    assert_eq!(parts, 4);
}

/// The rows of the first table with the ids of their details and without the numbers of sources, and
/// the row of sums.
fn event_rows(tables: &str) -> (Vec<(String, String)>, String) {
    let first = tables.split("</table>").next().unwrap();
    let mut parts = first.split(" data-source=\"");
    let mut first = parts.next().unwrap().to_owned();
    first.extend(parts.filter_map(|part| Some(part.split_once('"')?.1)));
    let id = |row: &str| Some(row.split_once("data-open=\"")?.1.split_once('"')?.0.to_owned());
    let rows = first
        .split("<tr role=\"row\">")
        .filter_map(|row| Some((id(row)?, row.split("</tr>").next()?.to_owned())));
    (rows.collect(), first.rsplit("<tr role=\"row\">").next().unwrap().to_owned())
}

#[test]
fn running_totals_in_a_table_do_not_restart_with_the_period() {
    let dataset = support::frozen_record();
    let flows = Options { view: View::Flows, ..Options::default() };
    let (whole, _) = event_rows(&tables(&dataset, &flows));
    assert_eq!(whole.len(), 23);
    let days = Options { from: Day::parse("2024-01-01"), to: Day::parse("2024-12-31"), ..flows };
    let (shown, sum) = event_rows(&tables(&dataset, &days));
    assert!(!shown.is_empty() && shown.len() < whole.len());
    let first = whole.iter().position(|row| row == &shown[0]).unwrap();
    assert_eq!(shown, whole[first..first + shown.len()], "rows are the same in any days");
    assert!(sum.contains(">61 (60–63)</td>"), "the running total at the end of the year: {sum}");
}

#[test]
fn the_details_of_an_event_list_nothing_of_other_events() {
    let dataset = support::frozen_record();
    for (index, event) in dataset.indexed_events() {
        let opened = opened(&dataset, &Options::default(), EntryId::Event(index));
        let reports = dataset.reports.iter().filter(|report| report.event == index);
        let rows = reports.clone().count();
        assert_eq!(opened.matches("<tr ").count(), 1 + rows, "{}", event.id);
        let cites = dataset.cites.iter().filter(|cite| cite.entry == EntryId::Event(index));
        let mut cited: Vec<_> = cites.map(|cite| cite.source).collect();
        cited.extend(reports.flat_map(|report| &report.sources));
        cited.sort_unstable();
        cited.dedup();
        let overlaps = dataset.overlaps.iter();
        let related = overlaps.filter(|it| it.event == index || it.other == index).count();
        assert_eq!(opened.matches("<li>").count(), cited.len() + related, "{}", event.id);
    }
}

#[test]
fn the_details_name_the_step_of_the_counting_rule_behind_each_figure() {
    let dataset = support::frozen_record();
    let opened = |id| opened(&dataset, &Options::default(), dataset.named(id).unwrap());
    let both = opened("2024-03-21-two-way-group");
    assert!(both.contains("To Ukraine: no Qatari figure was found"), "{both}");
    assert!(both.contains("To Russia: no figure from Qatar or Kyiv was found"), "{both}");
    assert!(opened("2023-10-16-first-reunification").contains("To Ukraine: Qatar’s figure"));
    assert!(
        !opened("2024-04-24-agreement-48").contains("as always where there is one"),
        "a list is not counted"
    );
}

#[test]
fn publishers_of_one_statement_are_beside_it_official_ones_first() {
    let dataset = support::frozen_record();
    let mut grouped = 0;
    for report in dataset.reports.iter().filter(|report| report.sources.len() > 1) {
        let opened = opened(&dataset, &Options::default(), EntryId::Event(report.event));
        let mut reports = dataset.reports.iter().filter(|it| it.event == report.event);
        let position = reports.position(|it| std::ptr::eq(it, report)).unwrap();
        let (_, figures) = opened.split_once("<tbody").unwrap();
        let row = figures.split("</tr>").nth(position).unwrap();
        let (statement, publishers) = row.rsplit_once("<td ").unwrap();
        assert!(statement.contains(&escape(&report.said_by)), "{}: {statement}", report.said_by);
        let mut sources: Vec<&Source> =
            report.sources.iter().map(|index| dataset.source(*index).unwrap()).collect();
        sources.sort_by_key(|source| match source.kind {
            SourceKind::Official => 0,
            SourceKind::Agency => 1,
            SourceKind::News => 2,
            SourceKind::Mirror => 3,
        });
        let named = sources.iter().map(|source| format!(">{}</", escape(&source.publisher)));
        let mut rest = publishers;
        for publisher in named {
            let (_, after) = rest.split_once(&publisher).unwrap_or_else(|| {
                panic!("{}: found no {publisher} in order in {publishers}", report.said_by)
            });
            rest = after;
        }
        grouped += 1;
    }
    assert!(grouped > 40, "found {grouped} statements with several sources");
}

#[test]
fn markup_in_the_record_is_escaped() {
    let mut dataset = support::frozen_record();
    let hostile = "<img src=x onerror=alert(1)>\"'&";
    for event in &mut dataset.events {
        event.title = hostile.into();
        event.dispute = hostile.into();
    }
    for source in &mut dataset.sources {
        source.title = hostile.into();
        source.url = "javascript:alert(1)".into();
    }
    for claim in &mut dataset.claims {
        claim.reason = hostile.into();
    }
    for entry in [EntryId::Event(EventIndex(0)), EntryId::Claim(ClaimIndex(0))] {
        let opened = opened(&dataset, &Options::default(), entry);
        assert!(opened.contains("&lt;img src=x"), "{opened}");
        assert!(!opened.contains("<img") && !opened.contains("href="), "{opened}");
    }
}
