//! Faults in a Fluent file are all reported at once, each with line, finding and expectation. Each test
//! plants some in a small file that has every message.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use messages::{MessageList, Problems};

/// The declarations of the test, as `locales/en.ftl` has them.
const ENGLISH: &str = "\
### $people (number) People.
### $version (text) The version.
### $date (day) A day.
### $direction (ukraine, russia) Where people went.
### $age (plural) Years.
### $day (number) The day.
### $month (plural) The month.
### $year (text) The year.

picture = Chart
in-all = { $people } in all
credit = Data { $version }
sources-to = Sources to { DATE($date, style: \"full\") }
towards =
    { $direction ->
        [ukraine] x
       *[russia] y
    }
overdue = Checked on { DATE($date, style: \"full\") }
# $age: to choose a plural by.
aged = Old
date-full = { $day } { $month } { $year }
";

fn list() -> MessageList {
    MessageList::read(ENGLISH, "en.ftl").unwrap_or_else(|problems| panic!("{problems}"))
}

/// A file with the messages in `other`, and every other message as English has it.
fn file(other: &str) -> String {
    let mut file = String::from(other);
    let english = ENGLISH.split_once("\n\n").unwrap_or_default().1;
    let has = |name: &str| other.lines().any(|line| line.starts_with(&format!("{name} =")));
    let mut is_kept = true;
    for line in english.lines() {
        if let Some((name, _)) = line.split_once(" =") {
            is_kept = line.starts_with(' ') || !has(name);
        }
        if is_kept {
            file.push_str(line);
            file.push('\n');
        }
    }
    file
}

fn compile(text: &str, code: &str) -> Result<Vec<u8>, Problems> {
    list().compile(text, "xx.ftl", code).map(|compiled| compiled.bytes)
}

fn faults(other: &str, code: &str) -> Vec<String> {
    match compile(&file(other), code) {
        Ok(_) => panic!("no fault was found in {other:?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_file_with_every_message_compiles() {
    for code in ["en", "uk", "ru", "ar"] {
        assert!(!compile(&file(""), code).unwrap().is_empty());
    }
}

#[test]
fn a_code_that_is_no_language_is_refused() {
    let expected = "xx.ftl: found the language \"e\", expected a code in two letters, of a language \
                    whose plural rules fit";
    assert_eq!(faults("", "e"), [expected]);
}

#[test]
fn a_missing_message_and_an_unused_one_are_named() {
    let other = "pictures = Chart\n-egypt = Egypt\n";
    let whole = file(other).replace("picture = Chart\n", "");
    let problems = compile(&whole, "en").unwrap_err().to_string();
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
        "xx.ftl, line 1: found in-all without $people, expected every variable to be written",
    ];
    assert_eq!(faults(other, "en"), expected);
    let expected = ["xx.ftl, line 1: found $people, expected no variable here"];
    assert_eq!(faults("picture = { $people }\n", "en"), expected);
}

#[test]
fn a_keyword_needs_a_selector_and_a_date_needs_a_style() {
    let expected = [
        "xx.ftl, line 2: found $date, expected DATE($date, style: \"full\") or another style",
        "xx.ftl, line 2: found sources-to without $date, expected every variable to be written",
        "xx.ftl, line 1: found $direction, expected a choice by it among ukraine, russia",
        "xx.ftl, line 3: found the style \"long\", expected a style that a message date-... is for",
        "xx.ftl, line 3: found overdue without $date, expected every variable to be written",
    ];
    let other = "towards = { $direction }\nsources-to = { $date }\n\
                 overdue = { DATE($date, style: \"long\") }\n";
    assert_eq!(faults(other, "en"), expected);
    let other = "credit =\n    { $version ->\n       *[one] { $version }\n    }\n";
    let expected = "xx.ftl, line 2: found $version, expected a number or a keyword";
    assert_eq!(faults(other, "en")[0], expected);
}

#[test]
fn every_plural_form_of_the_language_is_required() {
    let other = "in-all =\n    { $people } { $people ->\n        [one] person\n       *[other] people\n    }\n";
    assert!(compile(&file(other), "en").is_ok());
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
        let bytes = compile(&file(&other), "uk").map_err(|p| p.to_string())?;
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
    let other = "picture = Chart\npicture = Picture\ncredit = { $version }\n    .title = x\n\
                 in-all = { $\ntowards = { $people }\n";
    let expected = [
        "xx.ftl, line 2: found picture again, expected each name once",
        "xx.ftl, line 4: found the attribute .title, expected a message without",
    ];
    let found = faults(other, "en");
    assert_eq!(found[..2], expected);
    assert!(found[2].starts_with("xx.ftl, line 5: found \"in-all = { $\", expected Fluent: "));
    assert!(found.contains(&"xx.ftl: found no message, expected in-all = ...".to_owned()));
    assert!(found[3..].iter().any(|fault| fault.contains("found $people")), "{found:?}");
}

fn declared(english: &str) -> Result<MessageList, Vec<String>> {
    MessageList::read(english, "en.ftl")
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[test]
fn a_message_has_the_variables_of_its_text_its_parts_and_its_comment() {
    let list = declared(
        "### $age (plural) Years.\n### $high (number) High.\n### $low (number) Low.\n\n\
         # $age: to choose by.\nof-all = From { part-range }\npart-range = { $low } to { $high }\n",
    );
    let list = list.unwrap_or_else(|faults| panic!("{faults:?}"));
    let names = |index: usize| {
        let variables = list.messages[index].variables.iter();
        variables.map(|variable| variable.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(list.messages.len(), 1);
    assert_eq!(names(0), ["age", "high", "low"]);
}

#[test]
fn undeclared_twice_declared_and_badly_declared_variables_are_refused() {
    let faults = declared(
        "### $people (number) People.\n### $people (text) People.\n### $low: number\n\n\
         in-all = { $peple }\n",
    );
    let expected = [
        "en.ftl, line 2: found $people again, expected each variable once",
        "en.ftl, line 3: found \"$low: number\", expected $name (kind) meaning",
        "en.ftl, line 5: found $peple, expected a declaration, ### $peple (number) ...",
    ];
    assert_eq!(faults.unwrap_err(), expected);
}

#[test]
fn a_message_is_a_variant_with_a_field_for_each_variable() {
    let code = list().rust();
    for expected in [
        "pub enum Message<'a> {",
        "    InAll {\n        /// People.\n        people: u32,\n    },\n",
        "    Credit {\n        /// The version.\n        version: &'a str,\n    },\n",
        "        direction: Direction,\n",
        "        date: Day,\n",
        "Self::Picture => 0,\n",
        "<Direction as Keyword>::KEYWORDS, &[\"ukraine\", \"russia\"]",
        "pub enum DateStyle {\n    /// `full`\n    Full,\n}",
    ] {
        assert!(code.contains(expected), "expected {expected} in\n{code}");
    }
}
