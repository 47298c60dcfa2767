//! Marks of corrections and the message about an overdue check, on days that the tests choose.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::html;
use homeward::layout::{Advances, Body, TextPlacement};
use homeward::text::{Symbol, TooltipText};
use homeward::widget::{Input, Widget};
use homeward::{
    Article, Figure, Group, Layout, Live, Locale, Options, RenderStage, Size, Style, View,
};
use record::{Claim, ClaimIndex, Correction, Dataset, Day, EntryId, Party};
use support::{event, part};

const WIDTH: f64 = 760.0;
const MADE: &str = "2026-11-05";
const MARKUP: &str = "<img src=x onerror=alert(1)> & \"more\"";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Three events, of which the second was corrected, and a removed id.
fn dataset() -> Dataset {
    let events = vec![
        event(day("2024-01-10"), 4, 0),
        event(day("2024-05-22"), 6, 1),
        event(day("2024-09-25"), 0, 4),
    ];
    let correction = |id: &str, from: &str, to: &str| Correction {
        date: day(MADE),
        id: id.into(),
        from: from.into(),
        to: to.into(),
        why: MARKUP.into(),
    };
    let corrections =
        vec![correction("event-2024-05-22", "7", "6"), correction("event-2024-02-02", "2", "")];
    Dataset {
        version: "1.1.0".into(),
        checked: Some(day("2026-11-21")),
        events,
        corrections,
        ..Dataset::default()
    }
}

fn on(days_after: i32, options: Options) -> Options {
    Options { today: Some(day(MADE).plus(days_after)), ..options }
}

fn flows() -> Options {
    Options { view: View::Flows, group: Some(Group::Month), ..Options::default() }
}

fn layout(figure: &Figure<'_>) -> Layout {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    figure.layout(Size::new(WIDTH, figure.natural_height(WIDTH, &style)), &style)
}

/// The horizontal positions of the marks of corrections.
fn marks(layout: &Layout) -> Vec<f64> {
    match &layout.plot.as_ref().unwrap().body {
        Body::Cumulative(body) => body.corrected.iter().map(|text| text.position.x).collect(),
        Body::Flows(body) => {
            let labels = body.bars.iter().flat_map(|bar| &bar.labels);
            labels.filter(|label| label.text.ends_with('*')).map(|label| label.position.x).collect()
        }
        Body::Claims(body) => {
            let corrected = body.texts.iter().filter(|text| text.text.ends_with('*'));
            corrected.map(|text| text.position.x).collect()
        }
    }
}

#[test]
fn a_corrected_event_is_marked_for_90_days_in_both_views_and_in_the_legend() {
    let (dataset, locale) = (dataset(), Locale::default());
    // One event is one step; its two directions are two bars.
    for (options, count) in [(Options::default(), 1), (flows(), 2)] {
        for (days, marked) in [(0, true), (90, true), (91, false)] {
            let figure = Figure::new(&dataset, &on(days, options.clone()), WIDTH, &locale);
            let layout = layout(&figure);
            let found = marks(&layout);
            assert_eq!(found.len(), if marked { count } else { 0 }, "{options:?}, {days} days");
            let datum = figure.series.datums().nth(1).unwrap();
            let apart = |x: &f64| (x - layout.datum_x(datum).unwrap()).abs();
            assert!(found.iter().all(|x| apart(x) < 1e-9), "{found:?}");
            let entry = figure.text.legend.iter().find(|entry| entry.symbol == Symbol::Corrected);
            let text = entry.map(|entry| entry.text.as_str());
            assert_eq!(text, marked.then_some("corrected since 5 November 2026"), "{days} days");
            let keys = layout.furniture.keys.iter().filter(|key| key.symbol == Symbol::Corrected);
            assert_eq!(keys.count(), usize::from(marked));
            // The scene draws the marks of the layout and the one in the legend.
            let svg = homeward::svg(
                &figure.scene(&layout, &locale),
                &homeward::Theme::new(homeward::Scheme::Light),
                "figure",
                homeward::Fit::Own,
            );
            let drawn = svg.matches("*</text>").count();
            assert_eq!(drawn, if marked { count + 1 } else { 0 }, "{options:?}, {days} days");
        }
    }
}

#[test]
fn a_bar_without_room_for_its_number_is_marked_as_corrected_too() {
    let mut dataset = Dataset { checked: Some(day(MADE)), ..Dataset::default() };
    for days in 0..2_000 {
        let event = event(day("2010-01-01").plus(days), 1, 0);
        dataset.corrections.push(Correction {
            date: day(MADE),
            id: event.id.clone(),
            to: "1".into(),
            ..Correction::default()
        });
        dataset.events.push(event);
    }
    let options = Options { group: Some(Group::Month), ..flows() };
    let figure = Figure::new(&dataset, &options, 280.0, &Locale::default());
    let bars = figure.series.datums().len();
    assert_eq!(marks(&layout(&figure)).len(), bars);
}

/// The record with a correction of one of the mediator's totals, and the index of that claim.
fn with_corrected_claim() -> (Dataset, ClaimIndex) {
    let mut dataset = support::frozen_record();
    let is_own = |claim: &Claim| claim.is_compared() && claim.party == Party::Mediator;
    let mut claims = (0_u32..).map(ClaimIndex).zip(&dataset.claims);
    let (index, claim) = claims.find(|(_, claim)| is_own(claim)).unwrap();
    let id = claim.id.clone();
    dataset.corrections =
        vec![Correction { date: day(MADE), id, to: "1".into(), ..Correction::default() }];
    (dataset, index)
}

#[test]
fn a_corrected_claim_is_marked_wherever_it_is_shown() {
    let ((dataset, index), locale) = (with_corrected_claim(), Locale::default());
    let claims = Options { view: View::Claims, ..Options::default() };
    // One diamond on the running totals; a row for each of its three figures beside the record.
    for (options, rows) in [(Options::default(), 0), (claims, 3)] {
        for (days, marked) in [(90, true), (91, false)] {
            let figure = Figure::new(&dataset, &on(days, options.clone()), WIDTH, &locale);
            let layout = layout(&figure);
            let found = marks(&layout);
            assert_eq!(
                found.len(),
                if marked { rows.max(1) } else { 0 },
                "{options:?}, {days} days"
            );
            if let Body::Cumulative(body) = &layout.plot.as_ref().unwrap().body {
                let over =
                    |x: &f64| body.claims.iter().any(|claim| (claim.center.x - x).abs() < 1e-9);
                assert!(found.iter().all(over), "{found:?}");
            }
            let entry = figure.text.legend.iter().find(|entry| entry.symbol == Symbol::Corrected);
            let text = entry.map(|entry| entry.text.as_str());
            assert_eq!(text, marked.then_some("corrected since 5 November 2026"), "{days} days");
            let corrected = "Corrected on 5 November 2026";
            let shows_claim =
                |datum: &usize| figure.series.entries_at(*datum) == [EntryId::Claim(index)];
            let datums: Vec<usize> = figure.series.datums().filter(shows_claim).collect();
            assert_eq!(datums.len(), rows);
            for datum in datums {
                let tooltip = TooltipText::new(&dataset, &figure.series, datum, &locale).unwrap();
                assert_eq!(
                    tooltip.sentence().contains(corrected),
                    marked,
                    "{}",
                    tooltip.sentence()
                );
            }
            let tables = Article::new(&figure, &locale).markup(None);
            let tables = html(part(&tables, "tables").unwrap(), "");
            assert_eq!(tables.matches(corrected).count(), usize::from(marked), "one row");
        }
    }
}

#[test]
fn tooltips_tables_and_details_have_a_correction_with_its_date_and_reason() {
    let (dataset, locale) = (dataset(), Locale::default());
    for options in [Options::default(), flows()] {
        for (days, marked) in [(90, true), (91, false)] {
            let figure = Figure::new(&dataset, &on(days, options.clone()), WIDTH, &locale);
            let datum = figure.series.datums().nth(1).unwrap();
            let live = Live {
                stage: RenderStage::Complete,
                selected: figure.series.entries_at(datum).first().copied(),
                breakdown: None,
            };
            let article = Article::new(&figure, &locale).markup(Some(live));
            let written = |name| html(part(&article, name).unwrap(), "");
            let corrected = "Corrected on 5 November 2026";
            assert_eq!(written("tables").matches(corrected).count(), usize::from(marked));
            assert!(!marked || written("tables").contains("22 May 2024. Corrected on"));
            let tooltip = TooltipText::new(&dataset, &figure.series, datum, &locale).unwrap();
            assert_eq!(tooltip.sentence().contains(corrected), marked, "{}", tooltip.sentence());
            // Details have the correction at any age.
            let details = written("event");
            assert!(details.contains("5 November 2026, event-2024-05-22: “7” became “6”. Why: "));
            assert!(details.contains("ID: event-2024-05-22"), "{details}");
            assert!(!details.contains("event-2024-02-02"), "{details}");
        }
    }
}

#[test]
fn the_log_has_every_correction_and_every_removed_id() {
    let (dataset, locale) = (dataset(), Locale::default());
    let options = on(900, Options::default());
    let figure = Figure::new(&dataset, &options, WIDTH, &locale);
    let panel = html(part(&Article::new(&figure, &locale).markup(None), "about").unwrap(), "");
    assert!(!panel.contains("None so far"), "{panel}");
    for text in [
        "5 November 2026, event-2024-05-22: “7” became “6”. Why: ",
        "5 November 2026, event-2024-02-02: “2” was taken out. Why: ",
    ] {
        assert!(panel.contains(text), "the log lacks: {text}");
    }
}

#[test]
fn markup_in_a_correction_is_escaped() {
    let (dataset, locale) = (dataset(), Locale::default());
    let figure = Figure::new(&dataset, &on(0, Options::default()), WIDTH, &locale);
    let live = Live {
        stage: RenderStage::Complete,
        selected: figure
            .series
            .datums()
            .nth(1)
            .and_then(|datum| figure.series.entries_at(datum).first().copied()),
        breakdown: None,
    };
    let written = html(&Article::new(&figure, &locale).markup(Some(live)), "");
    assert!(!written.contains("<img"), "{written}");
    let text = "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;";
    // In the details, and twice in the log.
    assert_eq!(written.matches(text).count(), 3);
}

#[test]
fn a_last_check_more_than_180_days_ago_is_shown_as_overdue() {
    let (dataset, locale) = (dataset(), Locale::default());
    let overdue = "These data were last checked on 21 November 2026; newer reports may be missing.";
    let checked = dataset.checked.unwrap();
    for (days, is_overdue) in [(0, false), (180, false), (181, true)] {
        let options = Options { today: Some(checked.plus(days)), ..Options::default() };
        let figure = Figure::new(&dataset, &options, WIDTH, &locale);
        let article = html(&Article::new(&figure, &locale).markup(None), "");
        let part =
            html(part(&Article::new(&figure, &locale).markup(None), "staleness").unwrap(), "");
        assert_eq!(part.contains(overdue), is_overdue, "{days} days");
        assert_eq!(part.contains("hidden"), !is_overdue, "{days} days: {part}");
        assert_eq!(article.matches("last checked").count(), 1 + usize::from(is_overdue));
        assert_eq!(
            html(&Article::new(&figure, &locale).description(None), "").contains(overdue),
            is_overdue
        );
        let texts = layout(&figure).furniture.texts;
        assert_eq!(texts.iter().any(|text| text.text.contains("last checked")), is_overdue);
    }
    let undated = Figure::new(&dataset, &Options::default(), WIDTH, &locale);
    assert!(undated.text.staleness.is_empty(), "without a date no check is overdue");
}

#[test]
fn a_widget_keeps_todays_date_when_options_change() {
    let dataset = dataset();
    let description = |widget: &Widget<'_>| html(&widget.description(RenderStage::Complete), "");
    let undated = Widget::new(&dataset, Options::default(), TextPlacement::Page);
    assert!(!description(&undated).contains("newer reports"));
    let today = Some(dataset.checked.unwrap().plus(181));
    let options = Options { today, ..Options::default() };
    let mut widget = Widget::new(&dataset, options, TextPlacement::Page);
    assert!(description(&widget).contains("newer reports"));
    widget.handle(Input::Options(flows()), &Advances);
    assert!(description(&widget).contains("newer reports"));
}
