//! Figures in other languages: `lang` and `dir` attributes, digits, and the direction of time.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::{Node, html};
use homeward::layout::{Advances, Inset, TextPlacement};
use homeward::scene::{Item, Rect, Role};
use homeward::widget::{Action, Device, Input, Key, PointerEvent, Pointing};
use homeward::{
    Article, Digits, Figure, Language, Live, Locale, Options, RenderStage, Scene, Size,
    TextDirection, View, Widget, prerender,
};
use record::{Dataset, EntryId, Keyword};

/// The attributes of English text of the record in a figure of another language.
const MARKED: [(&str, &str); 2] = [("lang", "en"), ("dir", "ltr")];

/// A complete figure with the details of one event or claim.
fn figure(dataset: &Dataset, options: &Options, selected: Option<EntryId>) -> Node {
    support::load_languages();
    let locale = Locale::of(options);
    let live = Live { stage: RenderStage::Complete, selected, breakdown: None };
    let figure = Figure::new(dataset, options, 760.0, &locale);
    Article::new(&figure, &locale).markup(Some(live))
}

/// Every text of a figure that is the only child of an element, with that element's attributes.
fn texts<'n>(node: &'n Node, found: &mut Vec<(&'n str, &'n [(&'static str, String)])>) {
    let Node::Element { attributes, children, .. } = node else { return };
    if let [Node::Text(text)] = &children[..] {
        found.push((text, attributes));
    }
    for child in children {
        texts(child, found);
    }
}

fn in_language(lang: Language) -> Options {
    Options { lang, ..Options::default() }
}

#[test]
fn english_texts_of_the_record_have_lang_and_dir_in_other_languages() {
    let dataset = support::frozen_record();
    let views = View::ALL.iter().copied();
    for (lang, view) in
        Language::ALL.iter().flat_map(|lang| views.clone().map(|view| (*lang, view)))
    {
        let options = Options { view, ..in_language(lang) };
        let entries = dataset.events.iter().map(|event| event.id.as_str());
        let entries = entries.chain(dataset.claims.iter().map(|claim| claim.id.as_str()));
        for entry in entries.step_by(5) {
            let figure = figure(&dataset, &options, dataset.named(entry));
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
            assert!(seen > 0, "{lang:?} {view:?} {entry}");
        }
    }
}

#[test]
fn text_of_custom_data_has_automatic_direction_and_no_language() {
    let mut dataset = support::frozen_record();
    dataset.credit = Some(record::Credit::default());
    let written = html(&figure(&dataset, &in_language(Language::Russian), None), "");
    assert!(written.contains("<td dir=\"auto\""), "{written}");
    assert!(!written.contains("lang=\"en\""));
}

#[test]
fn a_figure_has_the_lang_and_dir_of_its_locale() {
    support::load_languages();
    let dataset = support::frozen_record();
    for (lang, dir) in [("en", "ltr"), ("uk", "ltr"), ("ru", "ltr"), ("ar", "rtl")] {
        let options = in_language(Language::from_keyword(lang).unwrap());
        let locale = Locale::of(&options);
        let html = prerender(&dataset, &options, &locale);
        assert!(html.contains(&format!("lang=\"{lang}\" dir=\"{dir}\"")), "{lang}");
        let description = Widget::new(&dataset, options, TextPlacement::Picture)
            .description(RenderStage::Complete);
        let Node::Element { attributes, .. } = description else {
            unreachable!("a description is an element")
        };
        assert!(attributes.contains(&("lang", lang.into())), "{attributes:?}");
        assert!(attributes.contains(&("dir", dir.into())), "{attributes:?}");
    }
}

#[test]
fn changed_options_change_language_and_digits() {
    support::load_languages();
    let dataset = support::frozen_record();
    let mut widget = Widget::new(&dataset, Options::default(), TextPlacement::Picture);
    assert!(widget.summary().contains("103 people"));
    let options = Options { digits: Digits::Arab, ..in_language(Language::Arabic) };
    widget.handle(Input::Options(options), &Advances);
    assert!(widget.summary().contains("١٠٣ أشخاص"), "{}", widget.summary());
    widget.handle(Input::Options(in_language(Language::Ukrainian)), &Advances);
    assert!(widget.summary().contains("103 людини"), "{}", widget.summary());
}

#[test]
fn arrow_keys_follow_the_direction_of_the_time_axis() {
    support::load_languages();
    let dataset = support::frozen_record();
    let (ltr, rtl) = (TextDirection::Ltr, TextDirection::Rtl);
    for (lang, time, runs) in [
        (Language::English, None, ltr),
        (Language::English, Some(rtl), rtl),
        (Language::Arabic, None, rtl),
        (Language::Arabic, Some(ltr), ltr),
    ] {
        let options = Options { time_direction: time, ..in_language(lang) };
        let mut widget = Widget::new(&dataset, options, TextPlacement::Page);
        widget.handle(Input::Resize(Size::new(760.0, 400.0)), &Advances);
        widget.handle(Input::Action(Action::Focus(9)), &Advances);
        widget.handle(Input::Action(Action::Key(Key::Right, None)), &Advances);
        assert_eq!(
            widget.focused_datum(),
            Some(if runs == ltr { 10 } else { 8 }),
            "{lang:?} {time:?}"
        );
        // The right arrow key moves to the right.
        let position = |datum| widget.position_of(datum).unwrap().x;
        assert!(position(widget.focused_datum().unwrap()) > position(9), "{lang:?} {time:?}");
    }
}

/// The box of the tooltip, and the boxes of the points in focus.
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
fn every_event_is_focused_where_it_is_drawn_and_not_hidden_by_its_tooltip() {
    support::load_languages();
    let dataset = support::frozen_record();
    for lang in [Language::English, Language::Arabic] {
        for time in TextDirection::ALL {
            let options = Options { time_direction: Some(*time), ..in_language(lang) };
            let mut widget = Widget::new(&dataset, options, TextPlacement::Picture);
            widget.handle(Input::Resize(Size::new(760.0, 560.0)), &Advances);
            let mut datum = 0;
            while let Some(position) = widget.position_of(datum) {
                let act =
                    Action::Pointer(PointerEvent::new(Pointing::Move, position, Device::Mouse));
                widget.handle(Input::Action(act), &Advances);
                let read = widget.focused_datum().unwrap();
                let name = format!("{lang:?} {time:?} {datum}");
                assert!((widget.position_of(read).unwrap().x - position.x).abs() < 1.0, "{name}");
                let shown = widget.shown();
                let (tooltip, rings) = drawn(&shown.overlay.unwrap());
                assert!(
                    !rings.is_empty() && rings.iter().all(|ring| !ring.overlaps(&tooltip)),
                    "{name}"
                );
                // A page positions it with `inset-inline-start`.
                let start =
                    if lang == Language::Arabic { 760.0 - tooltip.right() } else { tooltip.x };
                let found = match shown.tooltip.unwrap().inline {
                    Inset::Start(found) => found,
                    Inset::End(found) => 760.0 - found - tooltip.width,
                };
                assert!((found - start).abs() < 1e-9, "{name}");
                datum += 1;
            }
            assert!(datum > 20);
        }
    }
}
