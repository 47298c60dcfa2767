//! Recorded inputs, replayed: each file in `tests/reading/` holds what a reader did, one line
//! each behind a `>`, and under it what then was told, announced and shown. `UPDATE_GOLDEN=1`
//! writes the answers anew; the questions stay.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use homeward::geometry::Point;
use homeward::layout::WordsIn;
use homeward::markup::html;
use homeward::measure::Advances;
use homeward::widget::{Act, Device, Focused, Input, Key, Notice, Pointing, Stale};
use homeward::{Options, Size, Widget};
use record::{Dataset, Value, Word};
use std::fmt::Write as _;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reading")
}

/// Runs a script in an article, or with `canvas` in its name in a canvas that holds its words.
fn replayed(script: &str, words: WordsIn) -> String {
    let dataset: Dataset = support::frozen_record();
    let mut widget = Widget::new(&dataset, Options::default(), words);
    let mut out = String::new();
    for line in script.lines() {
        if line.starts_with('#') || line.is_empty() {
            writeln!(out, "{line}").unwrap();
        }
        let Some(asked) = line.strip_prefix("> ") else { continue };
        writeln!(out, "{line}").unwrap();
        let update = widget.handle(input(asked, &widget), &Advances);
        if update.stale != Stale::Nothing {
            writeln!(out, "stale: {:?}", update.stale).unwrap();
        }
        for notice in &update.notices {
            writeln!(out, "told: {}", told(notice)).unwrap();
        }
        if update.stale >= Stale::Overlay {
            writeln!(out, "{}", shown(&widget)).unwrap();
        }
    }
    out
}

fn input(asked: &str, widget: &Widget<'_>) -> Input {
    let mut words = asked.split(' ');
    let mut next = || words.next().unwrap_or_default();
    let (act, rest) = (next(), [next(), next(), next()]);
    let point = || Point::new(rest[0].parse().unwrap(), rest[1].parse().unwrap());
    let device = if rest[2] == "touch" { Device::Touch } else { Device::Mouse };
    let stop = || rest[0].parse().unwrap();
    if let Some(pointing) = Pointing::from_word(&format!("pointer{act}")) {
        return Input::Read(Act::Pointer(pointing, point(), device));
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
        "hold" => Input::Read(Act::Hold(stop())),
        "release" => Input::Read(Act::Release),
        "key" => Input::Read(Act::Key(Key::from_word(rest[0]).unwrap())),
        "open" => Input::Read(Act::Open(stop())),
        "select" => Input::Read(Act::Select(Some(widget.named(rest[0]).unwrap()))),
        "close" => Input::Read(Act::Select(None)),
        other => panic!("found {other}, expected an input"),
    }
}

fn told(notice: &Notice) -> String {
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
    }
}

/// What is announced, what the tooltip says, and how many shapes lie over the picture.
fn shown(widget: &Widget<'_>) -> String {
    let shapes = widget.shown().overlay.map_or(0, |scene| scene.items.len());
    let said = html(&widget.shown().aside, "").replace("</p>", " ").replace("</div>", "");
    let text: String =
        said.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    format!("over the picture: {shapes} shapes; {}", text.trim())
}

#[test]
fn what_readers_did_leads_to_what_was_recorded() {
    let mut scripts = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let stored = std::fs::read_to_string(&path).unwrap();
        let in_canvas = path.to_string_lossy().contains("canvas");
        let words = if in_canvas { WordsIn::Picture } else { WordsIn::Page };
        let answered = replayed(&stored, words);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &answered).unwrap();
        }
        assert!(
            std::fs::read_to_string(&path).unwrap() == answered,
            "{} is answered otherwise today:\n{answered}",
            path.display()
        );
        scripts += 1;
    }
    assert!(scripts >= 4, "only {scripts} scripts were found");
}
