//! The panel "About the data" against the frozen record.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::{Node, html};
use homeward::output::escape;
use homeward::{Article, Figure, Live, Locale, Options, RenderStage, View, prerender};
use record::rule::{self, Step};
use record::{
    Claim, ClaimIndex, Context, ContextIndex, ContextKind, Counting, Dataset, Direction, EntryId,
    EventIndex, Party, ReportDirection, Scope, Status,
};
use support::part;

const WIDTH: f64 = 760.0;

fn panel(dataset: &Dataset, options: &Options) -> String {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    html(part(&Article::new(&figure, &locale).markup(None), "about").unwrap(), "")
}

fn assert_contains(panel: &str, text: &str) {
    assert!(panel.contains(&escape(text)), "the panel lacks: {text}");
}

/// The counted events with their indices.
fn counted(dataset: &Dataset) -> impl Iterator<Item = (EventIndex, &record::Event)> {
    let events = dataset.indexed_events();
    events.filter(|(_, event)| event.is_counted())
}

#[test]
fn numbers_in_the_panel_are_those_of_the_record() {
    let dataset = support::frozen_record();
    let panel = panel(&dataset, &Options::default());
    let people = |way| counted(&dataset).map(|(_, event)| event.count(way).value).sum::<u32>();
    let all = people(Direction::Ukraine) + people(Direction::Russia);
    let adults: u32 = counted(&dataset).map(|(_, event)| event.adults.unwrap()).sum();
    let events = counted(&dataset).count();
    assert_contains(&panel, &format!("{all} people, {} of them under 18", all - adults));
    assert_contains(&panel, &format!("in {events} reunions"));
    assert_contains(&panel, &format!("are counted: {adults} people"));
    let one_sided = |way| -> u32 {
        let events = counted(&dataset).filter(|(_, event)| event.is_one_sided(way));
        events.map(|(_, event)| event.count(way).value).sum()
    };
    assert_contains(
        &panel,
        &format!("{} to Ukraine reported only by Kyiv", one_sided(Direction::Ukraine)),
    );
    assert_contains(&panel, &format!("{} to Russia only by Moscow", one_sided(Direction::Russia)));
    let mut figures = [0, 0, 0, 0];
    let mut without_mediator = 0;
    for (index, event) in counted(&dataset) {
        let moved = Direction::BOTH.into_iter().filter(|way| event.count(*way).value > 0);
        let steps: Vec<Step> =
            moved.map(|way| rule::charted(&dataset, index, way).unwrap().1).collect();
        for step in &steps {
            figures[*step as usize] += 1;
        }
        without_mediator += usize::from(!steps.iter().any(|step| *step <= Step::Part));
    }
    let [mediator, part, sending, receiving] = figures;
    let mediator = mediator + part;
    assert_contains(&panel, &format!("1. Qatar’s figure, or part of it: {mediator} figures."));
    assert_contains(
        &panel,
        &format!("2. If none, the side they left (Moscow to Ukraine, Kyiv to Russia): {sending}."),
    );
    assert_contains(&panel, &format!("marked “reported by one side only”: {receiving}."));
    assert_contains(
        &panel,
        &format!("For {without_mediator} of {events} reunions no Qatari figure"),
    );
    // The numbers of the review of version 1.0.0.
    assert_eq!((without_mediator, events), (9, 23));
}

#[test]
fn the_panel_counts_the_events_left_out_of_the_totals() {
    let dataset = support::frozen_record();
    let panel = panel(&dataset, &Options::default());
    let done = |counting| {
        let events = dataset.events.iter().filter(move |event| event.counting == counting);
        events.filter(|event| event.status == Status::Completed)
    };
    let with = |statuses: &[Status]| {
        dataset.events.iter().filter(|event| statuses.contains(&event.status)).count()
    };
    let channel: u32 = done(Counting::OtherChannel)
        .map(|event| event.count(Direction::Ukraine).value + event.count(Direction::Russia).value)
        .sum();
    let (doubtful, other) =
        (done(Counting::Doubtful).count(), done(Counting::OtherChannel).count());
    assert_contains(&panel, &format!("Unclear: {doubtful} reunions."));
    assert_contains(
        &panel,
        &format!("Not through Qatar, or not said to be: {other} reunions, {channel} people."),
    );
    let unmoved = with(&[Status::Agreed, Status::Announced, Status::Expected]);
    assert_contains(&panel, &format!("hopes: {unmoved}."));
    assert_contains(&panel, &format!("Stays in Doha: {}.", with(&[Status::Hosting])));
    let named = done(Counting::Counted).count() + doubtful + other + unmoved;
    let rest = dataset.events.len() - named - with(&[Status::Hosting]);
    assert_eq!(rest, done(Counting::Overlap).count(), "every event is in one group");
}

#[test]
fn both_accounts_are_attributed_and_sourced() {
    let dataset = support::frozen_record();
    let panel = panel(&dataset, &Options::default());
    let linked = |entry: EntryId, publisher: &str| {
        let mut sources = dataset
            .sources_of(entry)
            .filter(|found| found.publisher.contains(publisher))
            .peekable();
        assert!(sources.peek().is_some(), "{entry:?} has no source of {publisher:?}");
        for source in sources {
            assert_contains(&panel, &source.publisher);
            let link = format!("href=\"{}\"", escape(&source.url));
            assert!(panel.contains(&link), "the panel has no link to {}", source.url);
        }
    };
    let claim = |id: &str| -> (EntryId, &Claim) {
        let mut claims = (0_u32..).map(ClaimIndex).zip(&dataset.claims);
        let (index, claim) = claims.find(|(_, claim)| claim.id == id).unwrap();
        (EntryId::Claim(index), claim)
    };
    let (kyiv, account) = claim("kyiv-wider-19500-2023-12");
    assert_eq!((account.scope, account.total), (Scope::KyivWiderCount, Some(19_500)));
    assert_contains(&panel, "Kyiv says at least 19,500 children were deported");
    linked(kyiv, "");
    assert_contains(&panel, "Moscow denies this and says the children were evacuated");
    linked(claim("kyiv-wider-20000-2024-09").0, "Doha News");
    let context = |wanted: ContextKind| -> (EntryId, &Context) {
        let mut entries = (0_u32..).map(ContextIndex).zip(&dataset.context);
        let (index, entry) = entries.find(|(_, entry)| entry.kind == wanted).unwrap();
        (EntryId::Context(index), entry)
    };
    let (icc, entry) = context(ContextKind::Background);
    assert!(entry.title.contains("ICC") && entry.title.contains("Russia rejects this"));
    assert_contains(&panel, &entry.title);
    linked(icc, "");
    assert_contains(&panel, "Reuters: the first cases");
    linked(context(ContextKind::Start).0, "Reuters");
}

#[test]
fn the_known_gaps_match_the_record() {
    let dataset = support::frozen_record();
    let panel = panel(&dataset, &Options::default());
    let own = |claim: &&Claim| claim.party == Party::Mediator && claim.scope == Scope::QatarTotal;
    let latest = dataset.claims.iter().filter(own).max_by_key(|claim| claim.date).unwrap();
    let highest = dataset.claims.iter().filter(own).filter_map(|claim| claim.total).max();
    assert_eq!(latest.total, highest, "no total of the mediator's is higher");
    assert_contains(&panel, &format!("that was found is {} children.", latest.total.unwrap()));
    assert_contains(&panel, &latest.reason);
    assert_contains(
        &panel,
        "after 25 August 2025 or before 16 October 2023; Qatar counts from July 2023.",
    );
    let reports = dataset.reports.iter().filter(|report| {
        report.party == Party::Ukraine && report.direction == ReportDirection::Russia
    });
    assert_eq!(reports.filter(|report| report.value > Some(0)).count(), 0, "no Ukrainian report");
}

/// No report describes five people of Moscow's totals. A text of the record gives that number, which
/// is calculated here.
#[test]
fn the_five_unexplained_people_are_the_rise_of_moscows_totals_less_the_record() {
    let dataset = support::frozen_record();
    let claim = |id: &str| dataset.claims.iter().find(|claim| claim.id == id).unwrap();
    let [before, after] = ["russia-total-2025-02-14", "russia-total-2025-06-02"].map(claim);
    let recorded = |way| -> u32 {
        let between = counted(&dataset)
            .filter(|(_, event)| event.date > before.date && event.date <= after.date);
        between.map(|(_, event)| event.count(way).value).sum()
    };
    let ukraine = after.ukraine.unwrap() - before.ukraine.unwrap() - recorded(Direction::Ukraine);
    let russia = after.russia.unwrap() - before.russia.unwrap() - recorded(Direction::Russia);
    assert_eq!((ukraine, russia), (1, 4));
    let reason = &claim("qatar-mofa-107-2025-08").reason;
    assert!(reason.contains("five more people (four to Russia, one to Ukraine)"), "{reason}");
    assert!(reason.contains("between 14 February and 2 June 2025"), "{reason}");
}

#[test]
fn the_panel_has_version_last_check_licence_and_how_to_report_an_error() {
    let dataset = support::frozen_record();
    let panel = panel(&dataset, &Options::default());
    let day = |day| Locale::default().date(day, homeward::text::DateStyle::Full);
    let (as_of, checked) = (dataset.as_of().unwrap(), dataset.checked.unwrap());
    assert!(checked >= as_of, "the record was checked before its newest source was published");
    let text = format!(
        "Version {}, sources up to {}, last checked {}.",
        dataset.version,
        day(as_of),
        day(checked)
    );
    assert_contains(&panel, &text);
    assert_contains(&panel, "None so far.");
    assert!(dataset.corrections.is_empty());
    let licence = "<a href=\"https://creativecommons.org/licenses/by/4.0/\">\
                   Data: Homeward contributors, CC\u{a0}BY\u{a0}4.0</a>";
    assert!(panel.contains(licence), "{panel}");
    let (_, first) = counted(&dataset).next().unwrap();
    assert_contains(&panel, &format!("for example {};", first.id));
}

/// Options for view, period or direction change the picture and not the record.
#[test]
fn the_panel_is_the_same_in_every_view_and_period() {
    let dataset = support::frozen_record();
    let whole = panel(&dataset, &Options::default());
    let flows = Options { view: View::Flows, ..Options::default() };
    let year = Options { to: support::day("2024-06-30"), ..Options::default() };
    for options in [flows, year] {
        assert_eq!(panel(&dataset, &options), whole, "{options:?}");
    }
    assert!(prerender(&dataset, &Options::default(), &Locale::default()).contains(&whole));
}

#[test]
fn an_article_has_an_empty_panel_until_its_controls_are_rendered() {
    let (dataset, locale) = (support::frozen_record(), Locale::default());
    let figure = Figure::new(&dataset, &Options::default(), WIDTH, &locale);
    let live = |stage| {
        let article = Article::new(&figure, &locale).markup(Some(Live {
            stage,
            selected: None,
            breakdown: None,
        }));
        html(part(&article, "about").unwrap(), "")
    };
    assert_eq!(live(RenderStage::Controls), panel(&dataset, &Options::default()));
    assert_eq!(live(RenderStage::Complete), live(RenderStage::Controls));
    assert!(live(RenderStage::Text).ends_with("About the data</summary><div></div></details>"));
}

#[test]
fn a_record_without_events_or_without_a_version_has_no_panel() {
    let locale = Locale::default();
    let panel_of = |dataset: &Dataset| {
        let figure = Figure::new(dataset, &Options::default(), WIDTH, &locale);
        part(&Article::new(&figure, &locale).markup(None), "about")
            .map(|panel: &Node| html(panel, ""))
    };
    assert_eq!(panel_of(&Dataset { version: "1.0.0".into(), ..Dataset::default() }), None);
    assert_eq!(panel_of(&support::one_event()), None, "a record without a version");
}
