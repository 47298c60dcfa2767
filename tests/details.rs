//! Who says so: what a reader opens, for the whole record.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::markup::{escape, html};
use homeward::options::{Group, View};
use homeward::{Extent, Figure, Live, Locale, Options};
use record::{ClaimIndex, Dataset, Day, EventIndex, Owner, Source};
use support::part;

const WIDTH: f64 = 760.0;

/// The views in which anything can be opened.
fn views() -> Vec<Options> {
    let flows = |group| Options { view: View::Flows, group: Some(group), ..Options::default() };
    let claims = Options { view: View::Claims, ..Options::default() };
    let groups = [Group::Event, Group::Month, Group::Year].map(flows);
    [Options::default(), claims].into_iter().chain(groups).collect()
}

/// What is opened in a view, as HTML.
fn opened(dataset: &Dataset, options: &Options, owner: Owner) -> String {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    let live = Live { extent: Extent::Whole, selected: Some(owner) };
    html(part(&figure.article(live, &locale), "event").unwrap(), "")
}

/// The tables of a view.
fn tables(dataset: &Dataset, options: &Options) -> String {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    let live = Live { extent: Extent::Whole, selected: None };
    html(part(&figure.article(live, &locale), "tables").unwrap(), "")
}

fn ensure_told(opened: &str, name: &str, source: &Source) {
    let told = escape(&source.publisher);
    assert!(opened.contains(&told), "{name} does not name {told}");
    // One source of the record has no address.
    if !source.url.is_empty() {
        let link = format!("href=\"{}\"", escape(&source.url));
        assert!(opened.contains(&link), "{name} does not link to {}", source.url);
    }
}

#[test]
fn every_event_opens_every_figure_given_and_every_source_in_every_view() {
    let dataset = support::frozen_record();
    assert_eq!(dataset.events.len(), 36);
    for options in views() {
        for (index, event) in dataset.indexed_events() {
            let name = &event.id;
            let opened = opened(&dataset, &options, Owner::Event(index));
            for reading in dataset.readings.iter().filter(|reading| reading.event == index) {
                let who = escape(&reading.said_by);
                assert!(opened.contains(&who), "{name} does not say that {who} gave a figure");
                assert!(!reading.sources.is_empty(), "{name}: nobody published what {who} said");
                for source in &reading.sources {
                    ensure_told(&opened, name, dataset.source(*source).unwrap());
                }
            }
            let sources: Vec<_> = dataset.sources_of(Owner::Event(index)).collect();
            assert!(!sources.is_empty(), "{name} has no source");
            for source in sources {
                ensure_told(&opened, name, source);
            }
            for note in [&event.count_note, &event.counting_note, &event.dispute, &event.title] {
                assert!(opened.contains(&escape(note)), "{name} does not say: {note}");
            }
        }
    }
}

#[test]
fn every_claim_opens_what_it_counts_and_every_source_in_every_view() {
    let dataset = support::frozen_record();
    assert_eq!(dataset.claims.len(), 58);
    for options in views() {
        for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
            let name = &claim.id;
            let opened = opened(&dataset, &options, Owner::Claim(index));
            for text in [&claim.claimant, &claim.scope_note, &claim.reason] {
                assert!(opened.contains(&escape(text)), "{name} does not say: {text}");
            }
            for value in [claim.ukraine, claim.russia, claim.total].into_iter().flatten() {
                let said = Locale::default().number(value);
                assert!(opened.contains(&said), "{name} does not say {said}");
            }
            assert_eq!(!claim.compared, opened.contains("Not held against the record"), "{name}");
            let sources: Vec<_> = dataset.sources_of(Owner::Claim(index)).collect();
            assert!(!sources.is_empty(), "{name} has no source");
            for source in sources {
                ensure_told(&opened, name, source);
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
fn a_figure_that_agrees_with_one_for_several_cases_is_not_said_to_be_the_mediators() {
    let dataset = support::frozen_record();
    let mut parts = 0;
    for (index, event) in dataset.indexed_events() {
        let readings = dataset.readings.iter().filter(|reading| reading.event == index);
        let is_part = readings.filter(|reading| !reading.part_of.is_empty()).count();
        let opened = opened(&dataset, &Options::default(), Owner::Event(index));
        let said = opened.contains("one number for several cases, with which this figure agrees");
        assert_eq!(said, is_part > 0, "{}", event.id);
        assert!(!(said && opened.contains("the mediator’s figure is used")), "{}", event.id);
        parts += is_part;
    }
    assert_eq!(parts, 4);
}

/// The rows of the first table by the ids that they open, and the row of its sums.
fn event_rows(tables: &str) -> (Vec<(String, String)>, String) {
    let first = tables.split("</table>").next().unwrap();
    let id = |row: &str| Some(row.split_once("data-open=\"")?.1.split_once('"')?.0.to_owned());
    let rows = first
        .split("<tr>")
        .filter_map(|row| Some((id(row)?, row.split("</tr>").next()?.to_owned())));
    (rows.collect(), first.rsplit("<tr>").next().unwrap().to_owned())
}

#[test]
fn a_running_total_in_a_table_never_restarts() {
    let dataset = support::frozen_record();
    let flows = Options { view: View::Flows, ..Options::default() };
    let (whole, _) = event_rows(&tables(&dataset, &flows));
    assert_eq!(whole.len(), 23);
    let days = Options { from: Day::parse("2024-01-01"), to: Day::parse("2024-12-31"), ..flows };
    let (shown, sum) = event_rows(&tables(&dataset, &days));
    assert!(!shown.is_empty() && shown.len() < whole.len());
    let first = whole.iter().position(|row| row == &shown[0]).unwrap();
    assert_eq!(shown, whole[first..first + shown.len()], "rows are the same in any days");
    assert!(sum.contains(">61 (60 to 63)</td>"), "so far, at the end of the year: {sum}");
}

#[test]
fn the_details_of_an_event_tell_of_no_other() {
    let dataset = support::frozen_record();
    for (index, event) in dataset.indexed_events() {
        let opened = opened(&dataset, &Options::default(), Owner::Event(index));
        let readings = dataset.readings.iter().filter(|reading| reading.event == index);
        let (mut entries, mut told) = (0, Vec::new());
        for reading in readings {
            entries += 1 + reading.sources.len();
            told.extend(&reading.sources);
        }
        let sources = |cite: &&record::Cite| cite.owner == Owner::Event(index);
        let others = dataset.cites.iter().filter(sources);
        entries += others.filter(|cite| !told.contains(&&cite.source)).count();
        let overlaps = dataset.overlaps.iter();
        entries += overlaps.filter(|it| it.event == index || it.other == index).count();
        assert_eq!(opened.matches("<li>").count(), entries, "{}", event.id);
    }
}

#[test]
fn a_figure_says_by_which_step_of_the_rule_it_was_chosen() {
    let dataset = support::frozen_record();
    let opened = |id| opened(&dataset, &Options::default(), dataset.named(id).unwrap());
    let both = opened("2024-03-21-two-way-group");
    assert!(both.contains("To Ukraine: no figure of the mediator was found"), "{both}");
    assert!(both.contains("To Russia: neither the mediator nor the side"), "{both}");
    assert!(opened("2023-10-16-first-reunification").contains("To Ukraine: the mediator’s figure"));
    assert!(!opened("2024-04-24-agreement-48").contains("is used, as"), "a list is not counted");
}

#[test]
fn relays_of_one_statement_stand_under_it_those_who_speak_for_themselves_first() {
    let dataset = support::frozen_record();
    let mut grouped = 0;
    for reading in dataset.readings.iter().filter(|reading| reading.sources.len() > 1) {
        let opened = opened(&dataset, &Options::default(), Owner::Event(reading.event));
        let mut readings = dataset.readings.iter().filter(|it| it.event == reading.event);
        let place = readings.position(|it| std::ptr::eq(it, reading)).unwrap();
        let (_, figures) = opened.split_once("Figures given</p><ul>").unwrap();
        let figure = figures.split("</ul>").nth(place).unwrap();
        let (said, relays) = figure.rsplit_once("<ul>").unwrap();
        assert!(said.contains(&escape(&reading.said_by)), "{}: {said}", reading.said_by);
        let kinds = ["(official", "(agency", "(newsroom", "(a copy"];
        let place = |kind: &str| kinds.iter().position(|known| kind.starts_with(known));
        let found: Vec<_> =
            relays.match_indices('(').filter_map(|(at, _)| place(relays.get(at..)?)).collect();
        assert_eq!(found.len(), reading.sources.len(), "{}: {relays}", reading.said_by);
        assert!(found.is_sorted(), "{}: {relays}", reading.said_by);
        grouped += 1;
    }
    assert!(grouped > 40, "found {grouped} statements with several sources");
}

#[test]
fn markup_in_the_record_is_text() {
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
    for owner in [Owner::Event(EventIndex(0)), Owner::Claim(ClaimIndex(0))] {
        let opened = opened(&dataset, &Options::default(), owner);
        assert!(opened.contains("&lt;img src=x"), "{opened}");
        assert!(!opened.contains("<img") && !opened.contains("href="), "{opened}");
    }
}
