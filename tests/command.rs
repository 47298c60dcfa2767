//! The command-line tool, run as a program.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::{Locale, Options};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const FIXTURE: &str = "www/fixtures/custom.homeward";

fn homeward(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_homeward")).current_dir(ROOT).args(arguments).output().unwrap()
}

/// Renders the frozen record.
fn render(arguments: &[&str]) -> Output {
    homeward(&[&["render", "--data", support::FROZEN], arguments].concat())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command").join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A copy of the fixture's tables with mistakes planted: file, old text, new text.
fn planted(name: &str, mistakes: &[(&str, &str, &str)]) -> String {
    let folder = scratch(name);
    for entry in fs::read_dir(Path::new(ROOT).join("tests/own")).unwrap().flatten() {
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    for (file, from, to) in mistakes {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from:?} to replace");
        fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
    }
    folder.to_string_lossy().into_owned()
}

/// The site serves the compiled folder. If the format has changed, raise `record::binary::FORM`,
/// then run this test with `UPDATE_GOLDEN=1`.
#[test]
fn a_folder_is_compiled_to_the_file_that_pages_load() {
    let out = scratch("compile").join("custom.homeward");
    let ended = homeward(&["compile", "tests/own", "--out", &out.to_string_lossy()]);
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    assert!(text(&ended.stdout).contains("version 0.3.1"), "{}", text(&ended.stdout));
    let bytes = fs::read(out).unwrap();
    let fixture = Path::new(ROOT).join(FIXTURE);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&fixture, &bytes).unwrap();
    }
    assert!(bytes == fs::read(fixture).unwrap(), "{FIXTURE} is not what tests/own compiles to");
}

#[test]
fn validate_accepts_folders_without_a_mistake() {
    for folder in ["data", "tests/own", support::FROZEN] {
        let ended = homeward(&["validate", folder]);
        assert!(ended.status.success(), "{}", text(&ended.stderr));
        assert!(text(&ended.stdout).contains("no mistake"), "{}", text(&ended.stdout));
    }
}

#[test]
fn validate_and_compile_list_every_mistake_and_write_no_file() {
    let folder = planted(
        "mistakes",
        &[
            ("events.csv", "2023-10-16,2023-10-18", "2023-10-32,2023-10-18"),
            ("claims.csv", "qatar-total", "qatar-totals"),
            ("datapackage.json", "\"contributors\"", "\"authors\""),
            (
                "datapackage.json",
                "\"title\": \"The first reunions",
                "\"title\": \"Olenka and the first reunions",
            ),
            ("cites.csv", "\n", "\n2023-10-16-first-reunification,no-such-source,A line.\n"),
        ],
    );
    let out = scratch("mistakes-out").join("bad.homeward");
    for arguments in
        [&["validate", &folder][..], &["compile", &folder, "--out", &out.to_string_lossy()]]
    {
        let ended = homeward(arguments);
        let message = text(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{message}");
        assert!(ended.stdout.is_empty(), "{}", text(&ended.stdout));
        for part in [
            "mistakes in",
            "events.csv, row 2, column date: found \"2023-10-32\"",
            "column scope: found \"qatar-totals\"",
            "datapackage.json, contributors: found nothing, expected who made the data",
            "datapackage.json, title: found \"Olenka\"",
            "\"no-such-source\", expected the id of a source",
        ] {
            assert!(message.contains(part), "found {message}, expected \"{part}\" in it");
        }
    }
    assert!(!out.exists(), "a file of a bad folder was written");
}

/// Children are protected in custom data too.
#[test]
fn names_ages_and_words_for_relatives_are_refused_in_any_folder() {
    let folder = planted(
        "children",
        &[("events.csv", "Four by all main accounts", "Olenka, aged 7, met her grandmother")],
    );
    let message = text(&homeward(&["validate", &folder]).stderr);
    for found in ["\"Olenka\"", "\"aged\" beside a number", "\"grandmother\""] {
        assert!(message.contains(found), "found {message}, expected {found} refused");
    }
}

#[test]
fn a_missing_folder_and_an_unwritable_path_are_named() {
    let ended = homeward(&["validate", "no-such-folder"]);
    let message = text(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1));
    assert!(message.contains("no-such-folder/events.csv"), "{message}");
    let ended = homeward(&["compile", "tests/own", "--out", "no-such-folder/a.homeward"]);
    let message = text(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1));
    assert!(message.contains("no-such-folder/a.homeward: found"), "{message}");
}

#[test]
fn render_uses_the_requested_language() {
    for (lang, expected) in [
        ("en", "17 to Russia"),
        ("uk", "17 до Росії"),
        ("ru", "17 в Россию"),
        ("ar", "17 إلى روسيا"),
    ] {
        let ended = render(&["--lang", lang]);
        assert!(ended.status.success(), "{}", text(&ended.stderr));
        let html = text(&ended.stdout);
        assert!(html.contains(expected) && html.contains(&format!("lang=\"{lang}\"")), "{lang}");
    }
    let asked = ["--lang", "ar", "--digits", "arab", "--time-direction", "ltr", "--format", "svg"];
    let svg = text(&render(&asked).stdout);
    assert!(svg.contains("١٧ إلى روسيا") && svg.contains("direction=\"rtl\""));
}

#[test]
fn render_accepts_every_option_of_the_tag() {
    for (option, value, expected) in [
        ("view", "claims", "Other totals, compared with this count"),
        ("stacked", "false", "17 to Russia"),
        ("group", "year", "by direction"),
        ("directions", "russia", "17 to Russia"),
        ("include", "doubtful other-channel", "shown, not counted"),
        ("from", "2025-01-01", "2025"),
        ("to", "2024-12-31", "61 people"),
        ("theme", "dark", "#15181b"),
        ("heading", "A heading", "A heading"),
        ("lang", "uk", "Катар"),
        ("digits", "latn", "103"),
        ("time-direction", "ltr", "103"),
    ] {
        let view = if option == "group" { ["--view", "flows"] } else { ["--format", "svg"] };
        let option = format!("--{option}");
        let ended = render(&[view[0], view[1], &option, value]);
        assert!(ended.status.success(), "{option}: {}", text(&ended.stderr));
        let figure = text(&ended.stdout);
        assert!(figure.contains(expected), "{option} {value}: no {expected:?} in it");
        assert!(
            text(&homeward(&["--help"]).stdout).contains(&option),
            "{option} is not in the help"
        );
    }
}

#[test]
fn render_uses_the_tables_of_a_given_folder() {
    let ended = homeward(&["render", "--data", "tests/own", "--view", "flows"]);
    let html = text(&ended.stdout);
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    assert!(html.contains("14 to Ukraine") && html.contains("A newsroom of the tests"), "{html}");
    assert!(!html.contains("86 to Ukraine"), "{html}");
}

#[test]
fn render_without_a_folder_uses_the_bundled_record() {
    let ended = homeward(&["render"]);
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    let figure = homeward::prerender(&homeward::dataset(), &Options::default(), &Locale::default());
    assert!(text(&ended.stdout) == figure, "another figure than that of the bundled record");
}

#[test]
fn a_png_has_the_letters_of_every_language_and_says_what_it_is() {
    for (lang, runs_left) in [("en", false), ("uk", false), ("ru", false), ("ar", true)] {
        let asked = ["--format", "png", "--lang", lang, "--width", "500", "--ratio", "1.5"];
        let ended = render(&asked);
        assert!(ended.status.success(), "{}", text(&ended.stderr));
        let picture = resvg::tiny_skia::Pixmap::decode_png(&ended.stdout).unwrap();
        assert_eq!(picture.width(), 750, "{lang}");
        // The heading is in the first lines, at the side where its language begins.
        let dark = |from: u32, to: u32| {
            let points = (20..60).flat_map(|y| (from..to).map(move |x| (x, y)));
            let pixels = points.filter_map(|(x, y)| picture.pixel(x, y));
            pixels.filter(|pixel| pixel.red() < 100).count()
        };
        let (left, right) = (dark(0, 120), dark(630, 750));
        assert!(if runs_left { right > left } else { left > right }, "{lang}: {left}, {right}");
        let has = |text: &str| ended.stdout.windows(text.len()).any(|at| at == text.as_bytes());
        assert!(has("iTXtSource") && has("https://creativecommons.org/licenses/by/4.0/"), "{lang}");
    }
}

#[test]
fn a_ratio_is_for_png_alone_and_has_limits() {
    for (asked, expected) in [
        (&["--format", "svg", "--ratio", "2"][..], "expected it with --format png"),
        (&["--format", "png", "--ratio", "9"][..], "expected a number from 0.5 to 4"),
    ] {
        let ended = render(asked);
        assert!(!ended.status.success());
        assert!(text(&ended.stderr).contains(expected), "{}", text(&ended.stderr));
    }
}
