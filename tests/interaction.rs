//! Recorded interactions, replay: a file in `tests/interaction/` has one input on each line with a
//! `>`, and under it the notices that followed, the announcement, and what was drawn.
//! `UPDATE_GOLDEN=1` rewrites the results and keeps the inputs.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::html;
use homeward::layout::{Advances, TextPlacement};
use homeward::scene::Point;
use homeward::widget::{
    Action, Device, Focused, Input, Key, Notice, PointerEvent, Pointing, Press, Stale,
};
use homeward::{Options, Size, Widget};
use record::{Dataset, Keyword, Value};
use std::fmt::Write as _;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/interaction")
}

/// The results of the inputs of a script.
fn replay(script: &str, text_placement: TextPlacement) -> String {
    let dataset: Dataset = support::frozen_record();
    let mut widget = Widget::new(&dataset, Options::default(), text_placement);
    let mut out = String::new();
    for line in script.lines() {
        if line.starts_with('#') || line.is_empty() {
            writeln!(out, "{line}").unwrap();
        }
        let Some(input_line) = line.strip_prefix("> ") else { continue };
        writeln!(out, "{line}").unwrap();
        let update = widget.handle(input(input_line, &widget), &Advances);
        if update.stale != Stale::Nothing {
            writeln!(out, "stale: {}", update.stale.keyword()).unwrap();
        }
        for notice in &update.notices {
            writeln!(out, "notice: {}", described(notice)).unwrap();
        }
        if update.stale >= Stale::Overlay {
            writeln!(out, "{}", shown(&widget)).unwrap();
        }
    }
    out
}

fn input(input_line: &str, widget: &Widget<'_>) -> Input {
    let mut words = input_line.split(' ');
    let mut next = || words.next().unwrap_or_default();
    let (act, rest) = (next(), [next(), next(), next()]);
    let point = || Point::new(rest[0].parse().unwrap(), rest[1].parse().unwrap());
    let device = if rest[2] == "touch" { Device::Touch } else { Device::Mouse };
    let datum = || rest[0].parse().unwrap();
    if let Some(pointing) = Pointing::from_keyword(&format!("pointer{act}")) {
        return Input::Action(Action::Pointer(PointerEvent::new(pointing, point(), device)));
    }
    match act {
        "options" => {
            let set =
                |(name, value): (&str, &str)| (name.to_owned(), Value::Text(value.to_owned()));
            let pairs = rest.iter().filter_map(|word| word.split_once('=')).map(set);
            Input::Options(Options::read_leniently(&Value::Object(pairs.collect())).0)
        }
        "width" => {
            let width = rest[0].parse().unwrap();
            Input::Resize(Size::new(width, widget.natural_height(width, &Advances)))
        }
        "hold" => Input::Action(Action::Focus(datum())),
        "release" => Input::Action(Action::Blur),
        "key" => Input::Action(Action::Key(Key::from_keyword(rest[0]).unwrap(), None)),
        "open" => Input::Action(Action::Press(Press::Datum(datum()))),
        "select" => Input::Action(Action::Select(Some(widget.named(rest[0]).unwrap()))),
        "close" => Input::Action(Action::Select(None)),
        other => panic!("found {other}, expected an input"),
    }
}

fn described(notice: &Notice) -> String {
    let event = |focused: &Option<Focused>| match focused {
        None => "nothing".to_owned(),
        Some(Focused { id, day, ukraine, russia }) => {
            let people = |people: &Option<u32>| people.map_or("-".to_owned(), |it| it.to_string());
            format!("{id} {day} {} {}", people(ukraine), people(russia))
        }
    };
    match notice {
        Notice::Focus(focused) => format!("focus {}", event(focused)),
        Notice::Select(focused) => format!("select {}", event(focused)),
        Notice::Period(from, to) => format!("from {from} to {to}"),
        Notice::Keyboard(target) => format!("keyboard {target:?}"),
        Notice::Language(language) => format!("language {}", language.keyword()),
        Notice::Handled => "handled".to_owned(),
    }
}

/// The announcement, the text of the tooltip, and the number of shapes over the picture.
fn shown(widget: &Widget<'_>) -> String {
    let shapes = widget.shown().overlay.map_or(0, |scene| scene.items.len());
    let markup = html(&widget.shown().live_region, "").replace("</p>", " ").replace("</div>", "");
    let text: String =
        markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    format!("over the picture: {shapes} shapes; {}", text.trim())
}

#[test]
fn recorded_interactions_have_their_recorded_results() {
    let mut scripts = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let stored = std::fs::read_to_string(&path).unwrap();
        // A canvas without an article draws its text itself.
        let in_canvas = path.to_string_lossy().contains("canvas");
        let text_placement = if in_canvas { TextPlacement::Picture } else { TextPlacement::Page };
        let results = replay(&stored, text_placement);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &results).unwrap();
        }
        assert!(
            std::fs::read_to_string(&path).unwrap() == results,
            "{} has other results now:\n{results}",
            path.display()
        );
        scripts += 1;
    }
    assert!(scripts >= 4, "only {scripts} scripts were found");
}
