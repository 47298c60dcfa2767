//! Figures in other languages: what is marked as the record's own, and which way keys go.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::geometry::Rect;
use homeward::layout::{Inset, WordsIn};
use homeward::locale::{Digits, TextDirection};
use homeward::markup::{Node, html};
use homeward::measure::Advances;
use homeward::options::{Language, View};
use homeward::scene::Item;
use homeward::theme::Role;
use homeward::widget::{Act, Device, Input, Key, Pointing};
use homeward::{Extent, Figure, Live, Locale, Options, Scene, Size, Widget, still};
use record::{Dataset, Owner, Word};

/// How text of our record is marked among other words.
const MARKED: [(&str, &str); 2] = [("lang", "en"), ("dir", "ltr")];

/// A figure with everything in it, and one event or claim opened.
fn figure(dataset: &Dataset, options: &Options, selected: Option<Owner>) -> Node {
    support::load_languages();
    let locale = Locale::of(options);
    let live = Live { extent: Extent::Whole, selected };
    Figure::new(dataset, options, 760.0, &locale).article(live, &locale)
}

/// Every text of a figure that stands in an element of its own, with that element's attributes.
fn texts<'n>(node: &'n Node, found: &mut Vec<(&'n str, &'n [(&'static str, String)])>) {
    let Node::Element { attributes, children, .. } = node else { return };
    if let [Node::Text(text)] = &children[..] {
        found.push((text, attributes));
    }
    for child in children {
        texts(child, found);
    }
}

fn speaking(lang: Language) -> Options {
    Options { lang, ..Options::default() }
}

#[test]
fn texts_of_the_record_are_marked_in_other_languages_and_in_english_not() {
    let dataset = support::frozen_record();
    let views = View::ALL.iter().copied();
    for (lang, view) in
        Language::ALL.iter().flat_map(|lang| views.clone().map(|view| (*lang, view)))
    {
        let options = Options { view, ..speaking(lang) };
        let owners = dataset.events.iter().map(|event| event.id.as_str());
        let owners = owners.chain(dataset.claims.iter().map(|claim| claim.id.as_str()));
        for owner in owners.step_by(5) {
            let figure = figure(&dataset, &options, dataset.named(owner));
            let mut found = Vec::new();
            texts(&figure, &mut found);
            let mut seen = 0;
            for (text, attributes) in found {
                let own = dataset.events.iter().any(|event| event.title == text)
                    || dataset.claims.iter().any(|claim| {
                        [&claim.claimant, &claim.reason, &claim.scope_note]
                            .iter()
                            .any(|own| **own == text)
                    });
                if !own || text.is_empty() {
                    continue;
                }
                seen += 1;
                for (name, value) in MARKED {
                    let has = attributes.iter().any(|(found, is)| *found == name && is == value);
                    assert_eq!(has, lang != Language::English, "{lang:?} {view:?}: {text}");
                }
            }
            assert!(seen > 0, "{lang:?} {view:?} {owner}");
        }
    }
}

#[test]
fn a_newsrooms_own_record_is_of_a_language_that_nobody_knows() {
    let mut dataset = support::frozen_record();
    dataset.credit = Some(record::Credit::default());
    let written = html(&figure(&dataset, &speaking(Language::Russian), None), "");
    assert!(written.contains("<td dir=\"auto\">"), "{written}");
    assert!(!written.contains("lang=\"en\""));
}

#[test]
fn a_figure_is_marked_with_the_language_it_speaks() {
    support::load_languages();
    let dataset = support::frozen_record();
    for (lang, dir) in [("en", "ltr"), ("uk", "ltr"), ("ru", "ltr"), ("ar", "rtl")] {
        let options = speaking(Language::from_word(lang).unwrap());
        let locale = Locale::of(&options);
        let html = still(&dataset, &options, &locale);
        assert!(html.contains(&format!("lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
        let words = Widget::new(&dataset, options, WordsIn::Picture).description(Extent::Whole);
        let Node::Element { attributes, .. } = words else {
            unreachable!("words are in an element")
        };
        assert!(attributes.contains(&("lang", lang.into())), "{attributes:?}");
        assert!(attributes.contains(&("dir", dir.into())), "{attributes:?}");
    }
}

#[test]
fn a_chart_speaks_and_counts_as_its_next_options_say() {
    support::load_languages();
    let dataset = support::frozen_record();
    let mut widget = Widget::new(&dataset, Options::default(), WordsIn::Picture);
    assert!(widget.summary().contains("103 people"));
    let options = Options { digits: Digits::Arab, ..speaking(Language::Arabic) };
    widget.handle(Input::Options(options), &Advances);
    assert!(widget.summary().contains("١٠٣ أشخاص"), "{}", widget.summary());
    widget.handle(Input::Options(speaking(Language::Ukrainian)), &Advances);
    assert!(widget.summary().contains("103 особи"), "{}", widget.summary());
}

#[test]
fn arrow_keys_go_the_way_time_runs() {
    support::load_languages();
    let dataset = support::frozen_record();
    let (ltr, rtl) = (TextDirection::Ltr, TextDirection::Rtl);
    for (lang, time, runs) in [
        (Language::English, None, ltr),
        (Language::English, Some(rtl), rtl),
        (Language::Arabic, None, rtl),
        (Language::Arabic, Some(ltr), ltr),
    ] {
        let options = Options { time_direction: time, ..speaking(lang) };
        let mut widget = Widget::new(&dataset, options, WordsIn::Page);
        widget.handle(Input::Resize(Size::new(760.0, 400.0)), &Advances);
        widget.handle(Input::Read(Act::Hold(9)), &Advances);
        widget.handle(Input::Read(Act::Key(Key::Right)), &Advances);
        assert_eq!(widget.at(), Some(if runs == ltr { 10 } else { 8 }), "{lang:?} {time:?}");
        // It is where a reader sees it: farther to the right.
        let place = |stop| widget.place_of(stop).unwrap().x;
        assert!(place(widget.at().unwrap()) > place(9), "{lang:?} {time:?}");
    }
}

/// The box of a tooltip, and what is around the points at the focus.
fn drawn(overlay: &Scene) -> (Rect, Vec<Rect>) {
    let (mut tooltip, mut rings) = (None, Vec::new());
    for item in &overlay.items {
        match item {
            Item::Rect { rect, fill: Role::Ground } => tooltip = Some(*rect),
            Item::Frame { rect, stroke: Role::Ink, .. } => rings.push(*rect),
            _ => {}
        }
    }
    (tooltip.unwrap(), rings)
}

#[test]
fn every_event_is_read_where_it_is_drawn_and_no_tooltip_hides_it() {
    support::load_languages();
    let dataset = support::frozen_record();
    for lang in [Language::English, Language::Arabic] {
        for time in TextDirection::ALL {
            let options = Options { time_direction: Some(*time), ..speaking(lang) };
            let mut widget = Widget::new(&dataset, options, WordsIn::Picture);
            widget.handle(Input::Resize(Size::new(760.0, 560.0)), &Advances);
            let mut stop = 0;
            while let Some(place) = widget.place_of(stop) {
                let act = Act::Pointer(Pointing::Move, place, Device::Mouse);
                widget.handle(Input::Read(act), &Advances);
                let read = widget.at().unwrap();
                let name = format!("{lang:?} {time:?} {stop}");
                assert!((widget.place_of(read).unwrap().x - place.x).abs() < 1.0, "{name}");
                let shown = widget.shown();
                let (tooltip, rings) = drawn(&shown.overlay.unwrap());
                assert!(
                    !rings.is_empty() && rings.iter().all(|ring| !ring.overlaps(&tooltip)),
                    "{name}"
                );
                // A page places it from where lines start.
                let start =
                    if lang == Language::Arabic { 760.0 - tooltip.right() } else { tooltip.x };
                let found = match shown.tooltip.unwrap().inline {
                    Inset::Start(found) => found,
                    Inset::End(found) => 760.0 - found - tooltip.width,
                };
                assert!((found - start).abs() < 1e-9, "{name}");
                stop += 1;
            }
            assert!(stop > 20);
        }
    }
}
