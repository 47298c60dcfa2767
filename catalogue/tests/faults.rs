//! Faults in a Fluent file are all reported at once, each with line, finding and expectation. Each test
//! plants some in a small file that has every message.

#![expect(clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::format_push_string, reason = "a test may waste some memory")]

use catalogue::{Id, Kind, ftl};

/// A file with the messages in `other`, and every other message with all its variables.
fn file(other: &str) -> String {
    let mut file = String::from(other);
    let has = |name: &str| other.lines().any(|line| line.starts_with(&format!("{name} =")));
    for id in Id::ALL.iter().filter(|id| !has(id.name())) {
        file.push_str(&format!("{} = x", id.name()));
        for variable in id.variables() {
            let name = variable.name();
            file.push_str(&match variable.kind() {
                Kind::Number | Kind::Text => format!(" {{ ${name} }}"),
                Kind::Day => format!(" {{ DATE(${name}, style: \"full\") }}"),
                Kind::Choice | Kind::Keyword(_) => String::new(),
            });
        }
        file.push('\n');
    }
    file
}

fn faults(other: &str, code: &str) -> Vec<String> {
    match ftl::compile(&file(other), "xx.ftl", code) {
        Ok(_) => panic!("no fault was found in {other:?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_file_with_every_message_compiles() {
    for code in ["en", "uk", "ru", "ar"] {
        assert!(!ftl::compile(&file(""), "xx.ftl", code).unwrap().is_empty());
    }
}

#[test]
fn a_language_without_plural_rules_is_refused() {
    let expected = "xx.ftl: found the language \"xx\", expected one with plural rules";
    assert_eq!(faults("", "xx"), [expected]);
}

#[test]
fn a_missing_message_and_an_unused_one_are_named() {
    let other = "pictures = Chart\n-egypt = Egypt\n";
    let whole = file(other).replace("picture = x\n", "");
    let problems = ftl::compile(&whole, "xx.ftl", "en").unwrap_err().to_string();
    let asked = "expected one that the chart asks for, or that another refers to";
    let expected = [
        "xx.ftl: found no message, expected picture = ...".to_owned(),
        format!("xx.ftl, line 1: found the message pictures, {asked}"),
        format!("xx.ftl, line 2: found the term egypt, {asked}"),
    ];
    assert_eq!(problems.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn unknown_and_unused_variables_are_refused() {
    let other = "in-all = { $persons } and { $minors }\n";
    let expected = [
        "xx.ftl, line 1: found $persons, expected $people",
        "xx.ftl, line 1: found $minors, expected $people",
        "xx.ftl, line 1: found in-all without $people, expected every variable to be said",
    ];
    assert_eq!(faults(other, "en"), expected);
    let expected = ["xx.ftl, line 1: found $people, expected no variable here"];
    assert_eq!(faults("picture = { $people }\n", "en"), expected);
}

#[test]
fn a_keyword_needs_a_selector_and_a_date_needs_a_style() {
    let expected = [
        "xx.ftl, line 2: found $date, expected DATE($date, style: \"full\") or another style",
        "xx.ftl, line 2: found sources-to without $date, expected every variable to be said",
        "xx.ftl, line 1: found $direction, expected a choice by it among ukraine, russia",
        "xx.ftl, line 3: found the style \"long\", expected a style that a message date-... is for",
        "xx.ftl, line 3: found about-overdue without $date, expected every variable to be said",
    ];
    let other = "towards = { $direction }\nsources-to = { $date }\n\
                 about-overdue = { DATE($date, style: \"long\") }\n";
    assert_eq!(faults(other, "en"), expected);
    let other = "credit =\n    { $version ->\n       *[one] { $version }\n    }\n";
    let expected = "xx.ftl, line 2: found $version, expected a number or a word";
    assert_eq!(faults(other, "en")[0], expected);
}

#[test]
fn every_plural_form_of_the_language_is_required() {
    let other = "in-all =\n    { $people } { $people ->\n        [one] person\n       *[other] people\n    }\n";
    assert!(ftl::compile(&file(other), "xx.ftl", "en").is_ok());
    let missing = |form: &str| {
        format!(
            "xx.ftl, line 2: found $people without [{form}], expected every plural form of the \
             language"
        )
    };
    assert_eq!(faults(other, "uk"), [missing("few"), missing("many")]);
    assert_eq!(
        faults(other, "ar"),
        [missing("zero"), missing("two"), missing("few"), missing("many")]
    );
    let with_few = other.replace("[one] person", "[one] person\n        [few] persons");
    let expected = ["xx.ftl, line 4: found [few], expected a plural form of the language"];
    assert_eq!(faults(&with_few, "en"), expected);
}

#[test]
fn a_variant_that_can_never_be_selected_is_refused() {
    let other = "towards =\n    { $direction ->\n        [belarus] x\n       *[russia] y\n    }\n";
    let expected = ["xx.ftl, line 3: found [belarus], expected ukraine, russia"];
    assert_eq!(faults(other, "en"), expected);
    let other = "in-all =\n    { $people ->\n        [several] x\n       *[100] y\n    }\n";
    let expected = [
        "xx.ftl, line 3: found [several], expected zero, one, two, few, many, other",
        "xx.ftl, line 4: found [100], expected a whole number below 88",
    ];
    assert_eq!(faults(other, "en"), expected);
}

#[test]
fn a_term_is_inserted_by_grammatical_case_and_an_unknown_case_is_refused() {
    let term =
        "-qatar =\n    { $case ->\n       *[nominative] Катар\n        [genitive] Катару\n    }\n";
    let compiled = |reference: &str| {
        let other = format!("{term}picture = {{ {reference} }}\n");
        let bytes = ftl::compile(&file(&other), "xx.ftl", "uk").map_err(|p| p.to_string())?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok::<_, String>(text)
    };
    assert!(compiled("-qatar").unwrap().contains("\0Катар\0"));
    assert!(compiled("-qatar(case: \"genitive\")").unwrap().contains("\0Катару\0"));
    let expected = "xx.ftl, line 2: found $case as \"dative\", expected nominative, genitive";
    assert_eq!(compiled("-qatar(case: \"dative\")").unwrap_err(), expected);
}

#[test]
fn cyclic_and_missing_references_are_refused() {
    let other = "picture = { one } { -land }\none = { two }\ntwo = { one }\n";
    let expected = [
        "xx.ftl, line 3: found one, expected nothing that refers to itself",
        "xx.ftl, line 1: found land, expected a term of this file",
    ];
    assert_eq!(faults(other, "en"), expected);
}

#[test]
fn syntax_errors_duplicates_and_attributes_are_reported_together() {
    let other = "picture = Chart\npicture = Picture\ntake-png = PNG\n    .title = x\n\
                 take-svg = { $\ndisputed = { $people }\n";
    let expected = [
        "xx.ftl, line 2: found picture again, expected each name once",
        "xx.ftl, line 4: found the attribute .title, expected a message without",
    ];
    let found = faults(other, "en");
    assert_eq!(found[..2], expected);
    assert!(found[2].starts_with("xx.ftl, line 5: found \"take-svg = { $\", expected Fluent: "));
    assert!(found.contains(&"xx.ftl: found no message, expected take-svg = ...".to_owned()));
    assert!(found[3..].iter().any(|fault| fault.contains("found $people")), "{found:?}");
}
