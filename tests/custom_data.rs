//! Custom data: credited to its publisher, drawn like the bundled record, dropped with the last
//! chart, and safe to draw whatever the file contains.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::html;
use homeward::layout::{Advances, TextPlacement};
use homeward::widget::{Action, Input, Key, Notice, Stale};
use homeward::{
    Article, DatasetRef, Excerpt, Export, Figure, Locale, Options, RenderStage, Sheet, Size, View,
    Widget, prerender,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use record::binary::{Unreadable, from_file, to_file};
use record::{Count, Credit, Dataset, Day, Keyword, PerDirection};
use std::rc::Rc;

const FILE: &[u8] = include_bytes!("../www/fixtures/custom.homeward");

fn own() -> Dataset {
    from_file(FILE).unwrap()
}

fn with_credit(change: impl Fn(&mut Credit)) -> Dataset {
    let mut dataset = own();
    change(dataset.credit.as_mut().unwrap());
    dataset
}

fn export<T>(dataset: &Dataset, ask: impl Fn(Export<'_>) -> T) -> T {
    let (options, locale) = (Options::default(), Locale::default());
    ask(Export { dataset, options: &options, locale: &locale })
}

/// All text about a dataset, in every view and format.
fn everything(dataset: &Dataset) -> String {
    let locale = Locale::default();
    let mut texts = String::new();
    for view in View::ALL {
        let options = Options { view: *view, ..Options::default() };
        let export = Export { dataset, options: &options, locale: &locale };
        let all = |table| Excerpt { table, all: true };
        for text in [
            prerender(dataset, &options, &locale),
            html(
                &Article::new(&Figure::new(dataset, &options, 760.0, &locale), &locale)
                    .description(None),
                "",
            ),
            export.svg(),
            export.csv(all(Some(Sheet::Events))),
            export.csv(all(Some(Sheet::Claims))),
            export.json(all(None)),
            export.linked_data(),
            export.citation().full(),
            Excerpt::default().file_name(export.dataset, export.options, "csv"),
        ] {
            texts += &text;
        }
    }
    texts
}

#[test]
fn custom_data_is_credited_to_its_publisher_everywhere() {
    let dataset = own();
    let html = prerender(&dataset, &Options::default(), &Locale::default());
    let credit = "Data: A newsroom of the tests, Homeward contributors 0.3.1, CC-BY-4.0.";
    let link = format!("<a href=\"https://creativecommons.org/licenses/by/4.0/\">{credit}</a>");
    assert_eq!(html.matches(credit).count(), 2, "{html}");
    assert!(html.contains(&link), "{html}");
    export(&dataset, |export| {
        let citation = "A newsroom of the tests, Homeward contributors: The first reunions of \
                        the record, for tests, version 0.3.1, sources up to ";
        let long = export.citation().full();
        assert!(export.citation().short().starts_with(citation), "{}", export.citation().short());
        assert!(long.contains("15 people, 14 of them under 18"), "{long}");
        assert!(long.ends_with(" Licence: CC-BY-4.0."), "{long}");
        assert!(export.svg().contains("A newsroom of the tests"), "{}", export.svg());
        let file = Excerpt::default().file_name(export.dataset, export.options, "csv");
        assert_eq!(file, "first-reunions-cumulative-0.3.1.csv");
        let linked: serde_json::Value = serde_json::from_str(&export.linked_data()).unwrap();
        assert_eq!(linked["name"], "The first reunions of the record, for tests");
        assert_eq!(linked["creator"]["name"], "A newsroom of the tests, Homeward contributors");
        assert_eq!(linked["license"], "https://creativecommons.org/licenses/by/4.0/");
    });
}

/// Only the list of contributors has our name, and texts about the bundled record are absent.
#[test]
fn texts_about_the_bundled_record_are_absent_with_custom_data() {
    let theirs = with_credit(|credit| credit.contributors.truncate(1));
    let (theirs, ours) = (everything(&theirs), everything(&support::frozen_record()));
    for text in [
        "Homeward",
        "CC BY 4.0",
        "What is not known",
        "accounts differ",
        "Reuters: the first cases",
        "saved copies",
        "No Ukrainian report",
    ] {
        assert!(ours.contains(text), "the bundled record lacks {text}");
        assert!(!theirs.contains(text), "{text}");
    }
    for text in ["How each figure is chosen", "What is left out", "last checked"] {
        assert!(ours.contains(text) && theirs.contains(text), "{text}");
    }
}

#[test]
fn custom_data_without_a_licence_shows_none() {
    let dataset = with_credit(|credit| {
        credit.licence.clear();
        credit.licence_url.clear();
    });
    let html = prerender(&dataset, &Options::default(), &Locale::default());
    assert!(html.contains("<p>Data: A newsroom of the tests, Homeward contributors 0.3.1.</p>"));
    export(&dataset, |export| {
        let long = export.citation().full();
        assert!(!long.contains("Licence"), "{long}");
        assert!(!export.linked_data().contains("license"), "{}", export.linked_data());
        assert!(!export.json(Excerpt::default()).contains("licence"));
    });
}

#[test]
fn only_http_and_https_addresses_become_links() {
    let dataset = with_credit(|credit| credit.licence_url = "javascript:alert(1)".into());
    let html = prerender(&dataset, &Options::default(), &Locale::default());
    assert!(html.contains("CC-BY-4.0") && !html.contains("javascript:"), "{html}");
    let linked = export(&dataset, |export| export.linked_data());
    assert!(linked.contains("\"license\": \"CC-BY-4.0\""), "{linked}");
}

#[test]
fn replacing_the_dataset_drops_the_old_one_and_its_focus() {
    let bundled = support::frozen_record();
    let mut widget = Widget::new(&bundled, Options::default(), TextPlacement::Page);
    widget.handle(Input::Resize(Size::new(760.0, 420.0)), &Advances);
    widget.handle(Input::Action(Action::Key(Key::Home, None)), &Advances);
    widget.handle(Input::Action(Action::Focus(20)), &Advances);
    widget.handle(
        Input::Action(Action::Select(bundled.named("2024-03-21-two-way-group"))),
        &Advances,
    );

    let dataset = Rc::new(own());
    let kept = Rc::downgrade(&dataset);
    let update = widget.replace(DatasetRef::Owned(dataset), Options::default(), &Advances);
    assert_eq!(update.notices, [Notice::Focus(None), Notice::Select(None)]);
    assert_eq!((update.stale, widget.focused_datum()), (Stale::Size, None));
    assert!(widget.summary().contains("14 to Ukraine"), "{}", widget.summary());
    let announced = html(&widget.shown().live_region, "");
    assert!(announced.contains("14 to Ukraine"), "found {announced}, expected the new summary");
    let description = html(&widget.description(RenderStage::Complete), "");
    assert!(
        description.contains("0.3.1") && !description.contains("86 to Ukraine"),
        "{description}"
    );

    assert!(kept.upgrade().is_some());
    widget.replace(DatasetRef::Borrowed(&bundled), Options::default(), &Advances);
    assert!(kept.upgrade().is_none(), "the dataset is kept after its last chart");
    assert!(widget.summary().contains("86 to Ukraine"), "{}", widget.summary());
}

/// Totals at the limit of their type and dates at both ends of the calendar are drawn.
#[test]
fn the_largest_numbers_and_dates_are_drawn() {
    let mut dataset = own();
    let share = u32::MAX / 3 / u32::try_from(dataset.events.len()).unwrap();
    let most = Count { value: share, low: 0, high: share };
    for (index, event) in dataset.events.iter_mut().enumerate() {
        event.people = PerDirection { ukraine: Some(most), russia: Some(most) };
        event.adults = Some(share);
        event.date = Day::from_ymd(if index % 2 == 0 { 1 } else { 9999 }, 12, 31).unwrap();
    }
    for claim in &mut dataset.claims {
        claim.total = Some(u32::MAX);
        claim.ukraine = Some(u32::MAX);
    }
    let bytes = to_file(&dataset);
    assert!(everything(&from_file(&bytes).unwrap()).contains("4,294,967,295"));
    dataset.events[0].adults = Some(u32::MAX);
    assert_eq!(from_file(&to_file(&dataset)), Err(Unreadable::Damaged));
}

fn settings() -> ProptestConfig {
    let default = ProptestConfig::default();
    let given = default.rng_seed;
    let rng_seed = if given == RngSeed::Random { RngSeed::Fixed(20_231_016) } else { given };
    ProptestConfig { cases: 400, rng_seed, failure_persistence: None, ..default }
}

proptest! {
    #![proptest_config(settings())]

    /// A file that can be read can be drawn, even with impossible values and dangling references.
    #[test]
    fn a_file_with_changed_bytes_is_refused_or_drawn(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..0x80_u8), 1..4),
    ) {
        let mut bytes = FILE.to_vec();
        // Numbers follow the text.
        let numbers = bytes.windows(2).rposition(|pair| pair == b".\n").unwrap() + 2;
        for (position, byte) in changes {
            let position = numbers + position.index(bytes.len() - numbers);
            bytes[position] = byte;
        }
        if let Ok(dataset) = from_file(&bytes) {
            for view in View::ALL {
                let options = Options { view: *view, ..Options::default() };
                let mut widget = Widget::new(&dataset, options, TextPlacement::Page);
                widget.handle(Input::Resize(Size::new(390.0, 420.0)), &Advances);
                for key in [Key::Home, Key::Right, Key::End, Key::PageUp] {
                    widget.handle(Input::Action(Action::Key(key, None)), &Advances);
                    assert!(widget.shown().live_region != homeward::article::markup::Node::Picture);
                }
            }
            everything(&dataset);
        }
    }
}
