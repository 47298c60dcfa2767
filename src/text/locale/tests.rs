//! Every message in every language, and compiled messages from untrusted bytes.

use super::formatter::Value;
use super::{Catalogue, Locale};
use crate::language::{Digits, TextDirection};
use crate::text::message::{LIST, SourceLanguage};
use crate::text::people::count_to;
use crate::text::{DateStyle, Message, source};
use messages::compiled::{CASE, CLOSE, DATE, HASH_OF_NOTHING, SELECT, VALUE, hash};
use messages::{Kind, Locales, Variable};
use proptest::prelude::*;
use record::{Count, Day, Direction, Precision, Source};
use std::path::Path;

/// Numbers of every plural form, and some with separators.
const NUMBERS: [u32; 12] = [0, 1, 2, 3, 5, 11, 21, 22, 88, 100, 1_985, 1_000_007];

/// Replaces a variable that a message was not given.
const NOTHING: char = char::REPLACEMENT_CHARACTER;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn locales() -> Locales {
    Locales::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Every language with a file in `locales/`, for the rest of the test.
fn languages() -> Vec<Locale> {
    let locales = locales();
    let languages = locales.languages.iter().map(|language| {
        let bytes = locales.compile(language).unwrap().bytes;
        Locale::new(Box::leak(Box::new(Catalogue::read(&bytes).unwrap())))
    });
    languages.collect()
}

fn arabic() -> Locale {
    languages().into_iter().find(|locale| locale.code() == "ar").unwrap()
}

/// Every combination of keywords with each of the numbers.
fn values(variables: &[Variable]) -> Vec<Vec<Value<'static>>> {
    let mut all = Vec::new();
    for number in NUMBERS {
        let mut some = vec![Vec::new()];
        for variable in variables {
            let choices: Vec<Value<'static>> = match &variable.kind {
                Kind::Number | Kind::Plural => vec![Value::Number(number)],
                Kind::Text => vec![Value::Text("text")],
                Kind::Day => vec![Value::Day(day("2023-10-16"))],
                Kind::Choice(keywords) => (0..).map(Value::Number).take(keywords.len()).collect(),
            };
            some = some
                .iter()
                .flat_map(|before: &Vec<Value<'static>>| {
                    choices.iter().map(|choice| [before.as_slice(), &[*choice]].concat())
                })
                .collect();
        }
        all.append(&mut some);
    }
    all
}

/// Every message formatted, with its name.
fn everything(locale: &Locale) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let list = locales().list;
    for (index, message) in list.messages.iter().enumerate() {
        for values in values(&message.variables) {
            let mut text = String::new();
            locale.formatter().write(index, &values, &mut text);
            texts.push((message.name.clone(), text));
        }
    }
    for month in 1..=12 {
        let day = Day::from_ymd(2023, month, 1).unwrap();
        for (index, style) in list.days.iter().enumerate() {
            let mut text = String::new();
            locale.formatter().date(list.messages.len() + index, day, &mut text);
            texts.push((style.name.clone(), text));
        }
    }
    texts
}

#[test]
fn every_message_has_a_text_with_all_its_variables_in_every_language() {
    for mut locale in languages() {
        for digits in [Digits::Latn, Digits::Arab] {
            locale.digits = digits;
            for (name, text) in everything(&locale) {
                let may_be_empty = name == "number-separator" || name == "detail-years";
                assert!(may_be_empty || !text.is_empty(), "{}: {name}", locale.code());
                assert!(!text.contains(NOTHING), "{}: {name}: {text}", locale.code());
                let marks = |letter: char| letter.is_control() && letter != '\n';
                assert!(!text.contains(marks), "{}: {name}: {text:?}", locale.code());
            }
        }
    }
}

/// The tags of a text, sorted, each opened and closed.
fn tags(text: &str) -> Vec<&str> {
    let pieces = text.split('<').skip(1);
    let mut tags: Vec<&str> = pieces.filter_map(|piece| Some(piece.split_once('>')?.0)).collect();
    tags.sort_unstable();
    tags
}

#[test]
fn every_language_marks_the_same_numbers() {
    let expected = everything(&Locale::default());
    for locale in languages() {
        for ((name, english), (_, text)) in expected.iter().zip(everything(&locale)) {
            assert_eq!(tags(&text), tags(english), "{}: {name}: {text}", locale.code());
        }
    }
    let mut marked: Vec<_> = expected.iter().filter(|(_, text)| !tags(text).is_empty()).collect();
    marked.dedup_by_key(|(name, _)| name.clone());
    assert_eq!(marked.len(), 5, "{marked:?}");
}

/// Texts with European digits in every language: names.
const NAMES: [&str; 2] = ["CC\u{a0}BY\u{a0}4.0", "CC BY 4.0"];

#[test]
fn arabic_digits_are_never_mixed_with_european_ones() {
    let mut locale = arabic();
    locale.digits = Digits::Arab;
    for (name, text) in everything(&locale) {
        let text = NAMES.iter().fold(text, |text, known| text.replace(known, ""));
        assert!(!text.contains(|letter: char| letter.is_ascii_digit()), "{name}: {text}");
    }
}

#[test]
fn a_source_in_another_language_is_labelled_with_it() {
    let text = |locale: &Locale, language: &str| {
        source(&Source { language: language.into(), ..Source::default() }, locale)
    };
    for locale in languages() {
        let unlabelled = text(&locale, "");
        for language in ["en", "uk", "ru", "ar"] {
            let is_labelled = text(&locale, language) != unlabelled;
            assert_eq!(is_labelled, language != locale.code(), "{} in {}", language, locale.code());
        }
        assert_eq!(
            text(&locale, "tlh"),
            locale.format(&Message::DetailSource {
                publisher: "",
                source_kind: record::SourceKind::News,
                source_language: SourceLanguage::Other,
            })
        );
    }
}

#[test]
fn a_date_range_names_a_shared_month_or_year_once() {
    let locale = Locale::default();
    let text = |first, last| locale.days(day(first), day(last));
    assert_eq!(text("2023-10-16", "2023-10-18"), "16 to 18 October 2023");
    assert_eq!(text("2023-10-16", "2023-12-18"), "16 October to 18 December 2023");
    assert_eq!(text("2023-10-16", "2025-08-25"), "16 October 2023 to 25 August 2025");
    assert_eq!(text("2023-10-16", "2023-10-16"), "16 October 2023");
    let known = |precision| locale.known_date(day("2023-10-16"), None, precision);
    assert_eq!(known(Precision::Month), "October 2023");
    assert_eq!(known(Precision::Day), "16 October 2023");
}

#[test]
fn thousands_are_separated_and_keep_their_zeros() {
    let mut locale = Locale::default();
    let text = [0, 9, 10, 999, 1_985, 100_000, 1_000_007, u32::MAX].map(|n| locale.number(n));
    let expected = ["0", "9", "10", "999", "1,985", "100,000", "1,000,007", "4,294,967,295"];
    assert_eq!(text, expected);
    locale.digits = Digits::Arab;
    assert_eq!(locale.number(1_985), "١,٩٨٥");
    assert_eq!(locale.date(day("2023-10-16"), DateStyle::Full), "١٦ October ٢٠٢٣");
}

#[test]
fn one_is_singular_and_every_other_number_plural() {
    let locale = Locale::default();
    let text = |people| {
        let (ukraine, russia) = (people, 0);
        let (minors, adult_age) = (0, 18);
        locale.format(&Message::FlowsSentence { people, minors, adult_age, ukraine, russia })
    };
    assert!(text(1).contains("1 person "));
    for many in [0, 2, 88, 89, 94, 1_001] {
        assert!(text(many).contains(" people "), "{many}");
    }
}

#[test]
fn a_range_is_shown_only_where_figures_differ() {
    let (locale, direction) = (Locale::default(), Direction::Ukraine);
    let text = |count| count_to(count, direction, &locale);
    assert_eq!(text(Count { value: 6, low: 6, high: 8 }), "6 to Ukraine (6–8)");
    assert_eq!(text(Count::exactly(4)), "4 to Ukraine");
}

#[test]
fn arabic_runs_from_right_to_left_and_so_does_its_time() {
    let locale = arabic();
    assert_eq!((locale.code(), locale.direction), ("ar", TextDirection::Rtl));
    assert_eq!(locale.time_direction, TextDirection::Rtl);
    assert_eq!(Locale::default().direction, TextDirection::Ltr);
}

fn read(text: &[u8]) -> Option<Catalogue> {
    let mut bytes = Vec::from(LIST.to_le_bytes());
    bytes.extend(hash(text, HASH_OF_NOTHING).to_le_bytes());
    bytes.extend(text);
    Catalogue::read(&bytes)
}

#[test]
fn truncated_damaged_or_unrelated_bytes_are_not_read_as_messages() {
    let locales = locales();
    let english = locales.languages.iter().find(|language| language.code == "en").unwrap();
    let bytes = locales.compile(english).unwrap().bytes;
    assert!(Catalogue::read(&bytes).as_ref() == Some(Catalogue::english()));
    for length in 0..bytes.len() {
        assert_eq!(Catalogue::read(&bytes[..length]), None, "{length} bytes");
    }
    for position in (0..bytes.len()).step_by(7) {
        let mut damaged = bytes.clone();
        damaged[position] ^= 1;
        assert_eq!(Catalogue::read(&damaged), None, "byte {position}");
    }
    assert_eq!(read(b"t"), None);
    assert_eq!(read(b"en\0\xff\0"), None);
    assert_eq!(read(b"en\0").unwrap().code(), "en");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Bytes with a valid checksum may be nonsense.
    #[test]
    fn nonsense_with_a_valid_checksum_is_formatted_without_a_panic(
        pieces in prop::collection::vec(
            prop::collection::vec(
                prop::sample::select(vec![
                    VALUE, DATE, SELECT, CASE, CLOSE, b' ', b'!', b'0', b'X', b'~', b'a',
                ]),
                0..20,
            ),
            0..40,
        ),
        repeat in 1_usize..8,
    ) {
        let mut text = Vec::from(b"en\0<012\0");
        for piece in pieces.iter().cycle().take(pieces.len() * repeat) {
            text.extend(piece);
            text.push(0);
        }
        let catalogue = read(&text).unwrap();
        everything(&Locale::new(Box::leak(Box::new(catalogue))));
    }
}
