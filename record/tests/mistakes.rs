//! A mistake in a table is refused with file, row, column, finding and expectation. Each test plants
//! one in a copy of the frozen record, whose rows never change.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use record::{Problems, csv};
use std::fs;
use std::path::{Path, PathBuf};

fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/record-1.0.0")
}

/// A copy of the tables with `from` replaced by `to` in one file, once.
struct Planted(PathBuf);

impl Planted {
    fn new(test: &str, file: &str, from: &str, to: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test).join("data");
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(frozen()).unwrap().flatten() {
            fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from:?} to replace");
        fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
        Self(folder)
    }

    fn problems(&self) -> Vec<String> {
        let problems: Problems = csv::load(&self.0).unwrap_err();
        problems.iter().map(ToString::to_string).collect()
    }
}

/// The row of an id in a spreadsheet.
fn row(file: &str, id: &str) -> usize {
    let text = fs::read_to_string(frozen().join(file)).unwrap();
    text.lines().position(|line| line.starts_with(&format!("{id},"))).unwrap() + 1
}

#[test]
fn the_published_and_the_frozen_tables_have_no_mistake() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    for folder in [published, frozen()] {
        let loaded = csv::load(&folder);
        assert!(loaded.is_ok(), "{}: {}", folder.display(), loaded.unwrap_err());
    }
}

#[test]
fn an_invalid_date_is_reported_with_file_row_and_column() {
    let id = "2024-05-22-six-to-ukraine";
    let planted = Planted::new(
        "day",
        "events.csv",
        &format!("{id},completed,2024-05-22"),
        &format!("{id},completed,2024-05-32"),
    );
    let expected = format!(
        "data/events.csv, row {}, column date: found \"2024-05-32\", expected a day such as 2023-10-16",
        row("events.csv", id)
    );
    assert_eq!(planted.problems()[0], expected);
}

#[test]
fn an_unknown_keyword_is_reported_with_the_known_ones() {
    let planted = Planted::new("word", "readings.csv", ",charted,", ",chosen,");
    let found = planted.problems();
    assert!(found[0].starts_with("data/readings.csv, row 2, column role: found \"chosen\", expected \"charted\", \"competing\", \"superseded\" or \"wider\""), "{found:?}");
}

#[test]
fn a_reference_to_a_missing_id_is_refused() {
    let planted =
        Planted::new("reference", "cites.csv", ",mofa-qa-2023-10-16,", ",mofa-qa-2023-10-61,");
    let found = planted.problems();
    assert!(
        found.iter().any(|line| line
            .contains("column source: found \"mofa-qa-2023-10-61\", expected the id of a source")),
        "{found:?}"
    );
}

#[test]
fn a_duplicate_id_is_refused() {
    let planted =
        Planted::new("twice", "context.csv", "amir-moscow-2025-04,", "lavrov-doha-2025-02,");
    let found = planted.problems();
    assert!(found.iter().any(|line| line.contains("column id: found \"lavrov-doha-2025-02\", expected an id of its own; data/context.csv, row ")), "{found:?}");
}

#[test]
fn a_count_that_differs_from_the_counting_rule_is_refused() {
    let planted = Planted::new(
        "count",
        "readings.csv",
        "2024-02-19-eleven-to-ukraine,ukraine,11,",
        "2024-02-19-eleven-to-ukraine,ukraine,12,",
    );
    let found = planted.problems();
    assert!(
        found.iter().any(|line| line.contains(
            "column ukraine: found 11, expected 12, which the counting rule takes from the readings"
        )),
        "{found:?}"
    );
}

#[test]
fn a_range_that_excludes_its_figure_is_refused() {
    let planted = Planted::new("range", "events.csv", ",6,6,8,confirmed,", ",6,7,8,confirmed,");
    let found = planted.problems();
    assert!(
        found.iter().any(|line| line
            .contains("column ukraine_low: found 7, expected at most the figure itself, 6")),
        "{found:?}"
    );
}

#[test]
fn an_event_without_a_source_is_refused() {
    let cites = fs::read_to_string(frozen().join("cites.csv")).unwrap();
    let only = cites.lines().find(|line| line.starts_with("2023-12-21-one-to-russia,")).unwrap();
    let planted = Planted::new("unsourced", "cites.csv", &format!("{only}\n"), "");
    let found = planted.problems();
    assert!(
        found.iter().any(|line| line.contains(
            "found \"2023-12-21-one-to-russia\", expected a row in cites that names its source"
        )),
        "{found:?}"
    );
}

#[test]
fn an_address_other_than_http_or_https_is_refused() {
    let planted = Planted::new("address", "sources.csv", ",https://", ",javascript:");
    let found = planted.problems();
    assert!(found[0].contains("column url: found \"javascript:"), "{found:?}");
    assert!(
        found[0].ends_with("expected an address that begins with https:// or http://"),
        "{found:?}"
    );
}

#[test]
fn a_list_cannot_be_counted() {
    let planted = Planted::new(
        "list",
        "events.csv",
        "agreed,2024-04-24,,day,announced,overlap",
        "agreed,2024-04-24,,day,announced,counted",
    );
    let found = planted.problems();
    assert!(found.iter().any(|line| line.contains("column counting: found \"counted\", expected \"overlap\", as only a completed event can be counted")), "{found:?}");
}

#[test]
fn a_misspelt_column_is_reported_once_with_the_right_name() {
    let planted = Planted::new("column", "sources.csv", ",publisher,", ",publsher,");
    let found = planted.problems();
    let expected = "data/sources.csv, row 1: found \"publsher\", expected the column \"publisher\"";
    assert_eq!(found[0], expected);
    assert!(!found.iter().any(|line| line.contains("column publisher")), "{found:?}");
}

#[test]
fn a_missing_column_of_an_empty_table_is_refused() {
    let planted =
        Planted::new("empty", "corrections.csv", "date,id,from,to,why", "date,id,from,to");
    let expected = "data/corrections.csv, row 1: found no such column, expected the column \"why\"";
    assert_eq!(planted.problems(), [expected]);
}

#[test]
fn a_correction_of_a_missing_id_is_refused() {
    let row = "why\n2026-11-21,no-such-event,4,5,a slip\n";
    let planted = Planted::new("correction", "corrections.csv", "why\n", row);
    let found = planted.problems();
    let expected = "row 2, column id: found \"no-such-event\", expected the id of what was corrected, or nothing in \"to\" where that was removed";
    assert!(found.iter().any(|line| line.ends_with(expected)), "{found:?}");
}

/// A copy of the tables with one correction, and a changelog that ends in this line.
fn corrected(test: &str, row: &str, line: &str) -> Planted {
    let planted = Planted::new(test, "corrections.csv", "why\n", &format!("why\n{row}\n"));
    let log = planted.0.join("CHANGELOG.md");
    let text = fs::read_to_string(&log).unwrap();
    fs::write(log, format!("{text}{line}\n")).unwrap();
    planted
}

#[test]
fn a_removed_id_remains_in_the_corrections() {
    let row = "2026-11-22,2024-01-01-two-to-ukraine,2 to Ukraine,,counted twice";
    let line = "- 2026-11-22: `2024-01-01-two-to-ukraine` is gone.";
    let planted = corrected("removed", row, line);
    let dataset = csv::load(&planted.0).unwrap();
    assert_eq!(dataset.corrections[0].id, "2024-01-01-two-to-ukraine");
    assert_eq!(dataset.corrections[0].to, "");
    assert_eq!(dataset.event_named("2024-01-01-two-to-ukraine"), None);
}

#[test]
fn a_correction_missing_from_the_changelog_is_refused() {
    let id = "2024-05-22-six-to-ukraine";
    let row = format!("2026-11-22,{id},6,7,a slip");
    let expected = format!(
        "data/corrections.csv, row 2, column id: found \"{id}\", expected a line in data/CHANGELOG.md with it and 2026-11-22"
    );
    for (test, line) in [
        ("not-logged", String::new()),
        ("logged-on-another-day", format!("- 2026-11-23: `{id}`")),
        ("logged-with-a-longer-id", format!("- 2026-11-22: `{id}-and-more`")),
    ] {
        assert_eq!(corrected(test, &row, &line).problems(), [expected.as_str()], "{test}");
    }
    let logged = corrected("logged", &row, &format!("- 2026-11-22: `{id}`, seven and not six."));
    assert_eq!(csv::load(&logged.0).unwrap().corrections.len(), 1);
}

#[test]
fn a_version_missing_from_the_changelog_is_refused() {
    let version = "\"version\": \"1.0.0\"";
    let planted = Planted::new("version", "datapackage.json", version, "\"version\": \"1.1.0\"");
    let log = fs::read_to_string(frozen().join("CHANGELOG.md")).unwrap();
    let row = log.lines().position(|line| line.starts_with("## ")).unwrap() + 1;
    let expected = format!(
        "data/CHANGELOG.md, row {row}: found \"1.0.0\", expected \"1.1.0\", the version in datapackage.json, as the newest"
    );
    assert_eq!(planted.problems(), [expected]);
}

#[test]
fn a_missing_or_invalid_date_of_the_last_check_is_refused() {
    let key = "\"homeward:checked\": \"";
    let planted = Planted::new("checked", "datapackage.json", key, &format!("{key}about "));
    let found = planted.problems();
    assert!(
        found[0].starts_with("data/datapackage.json, homeward:checked: found \"about "),
        "{found:?}"
    );
    assert!(found[0].ends_with("expected a day such as \"2023-10-16\""), "{found:?}");
    let planted = Planted::new("unchecked", "datapackage.json", "homeward:checked", "checked");
    let expected = "data/datapackage.json, homeward:checked: found nothing, expected a day such as \"2023-10-16\"";
    assert_eq!(planted.problems(), [expected]);
}

#[test]
fn a_part_of_a_figure_that_is_not_the_mediators_is_refused() {
    let reports = fs::read_to_string(frozen().join("readings.csv")).unwrap();
    let whole = reports
        .lines()
        .find(|line| {
            line.contains(",mediator,")
                && line.contains(",wider,")
                && line.starts_with("2025-07-10")
        })
        .unwrap();
    let planted =
        Planted::new("part", "readings.csv", whole, &whole.replace(",mediator,", ",russia,"));
    let found = planted.problems();
    let expected = "expected a wider figure of the mediator's for the same event and direction";
    assert!(found.iter().any(|line| line.ends_with(expected)), "{found:?}");
}

#[test]
fn a_persons_name_in_a_note_is_refused() {
    let planted =
        Planted::new("name", "events.csv", "Four by all main accounts", "Four, Olenka among them");
    let found = planted.problems();
    assert!(found.iter().any(|line| line.contains("column count_note: found \"Olenka\", expected no capitalised word outside allowed-words.txt")), "{found:?}");
}

#[test]
fn a_missing_table_is_named() {
    let planted = Planted::new("missing", "claims.csv", "id,", "id,");
    fs::remove_file(planted.0.join("claims.csv")).unwrap();
    assert!(
        planted.problems()[0].starts_with("data/claims.csv: found "),
        "{:?}",
        planted.problems()
    );
}

#[test]
fn a_row_with_too_few_cells_is_named() {
    let planted = Planted::new(
        "ragged",
        "overlaps.csv",
        "event,other,direction,people,note\n",
        "event,other,direction,people,note\n2023-10-16-first-reunification,2023-12-05-second-group\n",
    );
    let found = planted.problems();
    assert!(found[0].starts_with("data/overlaps.csv, row 2: found "), "{found:?}");
}

#[test]
fn a_package_without_a_valid_name_title_contributor_or_licence_is_refused() {
    for (test, from, to, part) in [
        (
            "package-name",
            "\"name\": \"homeward-record\"",
            "\"name\": \"Our Record\"",
            "name: found \"Our Record\", expected lower-case letters",
        ),
        (
            "package-title",
            "\"title\": \"Homeward: ",
            "\"title\": \"Homeward: aged 7, ",
            "title: found \"aged\" beside a number",
        ),
        (
            "package-contributor",
            "\"title\": \"Homeward contributors\"",
            "\"path\": \"x\"",
            "contributors: found [{",
        ),
        (
            "package-licence",
            "\"name\": \"CC-BY-4.0\",\n      \"title\": ",
            "\"label\": ",
            "licenses: found [{",
        ),
    ] {
        let planted = Planted::new(test, "datapackage.json", from, to);
        let found = planted.problems();
        let place = format!("data/datapackage.json, {part}");
        assert!(found.iter().any(|line| line.starts_with(&place)), "{test}: {found:?}");
    }
}

#[test]
fn a_licence_is_optional() {
    let planted = Planted::new("no-licence", "datapackage.json", "\"licenses\"", "\"terms\"");
    let credit = csv::load(&planted.0).unwrap().credit.unwrap();
    assert_eq!((credit.licence.as_str(), credit.licence_link()), ("", None));
}
