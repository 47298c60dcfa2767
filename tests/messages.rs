//! Every message in every language, and compiled messages from untrusted bytes.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::format_push_string, reason = "a test may waste some memory")]

mod support;

use catalogue::form::{CASE, CLOSE, DATE, HASH_OF_NOTHING, SAY, SELECT, hash};
use catalogue::{Id, Kind, Variable, ftl};
use homeward::text::{AboutData, Catalogue, Control, DateStyle, Detail, Download, Message, Table};
use homeward::{Digits, Group, Locale, Options, TextDirection, View, prerender};
use proptest::prelude::*;
use record::rule::Step;
use record::{
    Bound, Claim, Correction, Count, Counting, Day, Direction, Keyword, PerDirection, Precision,
    Role, Source, SourceKind, Standing, Status, Unit,
};
use std::fs;
use std::path::Path;

/// Numbers of every plural form, and some with separators.
const NUMBERS: [u32; 12] = [0, 1, 2, 3, 5, 11, 21, 22, 88, 100, 1_985, 1_000_007];

/// Replaces a variable that a message was not given.
const NOTHING: char = char::REPLACEMENT_CHARACTER;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A language for the rest of the test.
fn language(source: &str, place: &str, code: &str) -> Locale {
    let bytes = ftl::compile(source, place, code).unwrap_or_else(|problems| panic!("{problems}"));
    Locale::new(Box::leak(Box::new(Catalogue::read(&bytes).unwrap())))
}

/// Every language with a file in `locales/`.
fn languages() -> Vec<Locale> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let code = path.file_stem().unwrap().to_str().unwrap();
        let shown = format!("locales/{code}.ftl");
        found.push(language(&fs::read_to_string(&path).unwrap(), &shown, code));
    }
    assert!(!found.is_empty());
    found
}

/// Every message formatted, with its name.
fn everything(locale: &Locale) -> Vec<(String, String)> {
    let mut text = Vec::new();
    let mut add =
        |message: &Message<'_>| text.push((format!("{message:?}"), locale.format(message)));
    for number in NUMBERS {
        for message in numbered(number) {
            add(&message);
        }
        for detail in details(number) {
            add(&Message::Detail(detail));
        }
    }
    for message in others() {
        add(&message);
    }
    for about in panel() {
        add(&Message::AboutData(&about));
    }
    for claim in claims() {
        add(&Message::Detail(Detail::Claimed(&claim)));
    }
    for source in sources() {
        add(&Message::Detail(Detail::Source(&source)));
    }
    for correction in corrections() {
        add(&Message::AboutData(&AboutData::Corrected(&correction)));
    }
    text
}

fn numbered(number: u32) -> Vec<Message<'static>> {
    let (first, last) = (day("2023-10-16"), day("2025-08-25"));
    let size = usize::try_from(number).unwrap();
    let range = Count { value: number, low: number, high: number + 2 };
    let people = PerDirection { ukraine: number, russia: number };
    let parts = [(Direction::Ukraine, number), (Direction::Russia, number)];
    let mut messages = vec![
        Message::CumulativeSentence { all: number, minors: number, since: first, parts },
        Message::RangeOfAll(range),
        Message::MediatorTotal { total: number, day: first },
        Message::FlowsSentence { all: number, minors: number, people },
        Message::ClaimsSentence { all: size, equal: size, latest: None },
        Message::ClaimsSentence { all: size, equal: size, latest: Some((last, number, number)) },
        Message::Scope { all: number, minors: number, first, last, events: size, as_of: None },
        Message::Scope {
            all: number,
            minors: number,
            first,
            last,
            events: size,
            as_of: Some(last),
        },
        Message::OneSided(PerDirection { ukraine: number + 1, russia: 0 }),
        Message::OneSided(PerDirection { ukraine: 0, russia: number + 1 }),
        Message::OneSided(PerDirection { ukraine: number + 1, russia: number + 1 }),
        Message::Sources { sources: size, publishers: size, official: size },
        Message::InAll(number),
        Message::RecordedThen { count: range, direction: None },
        Message::Difference(i64::from(number)),
        Message::Difference(-i64::from(number)),
        Message::SignedDifference(i64::from(number)),
        Message::SignedDifference(-i64::from(number)),
        Message::Figure(Count::exactly(number)),
        Message::Figure(range),
        Message::RunningTotal { people, all: Count::exactly(number) },
        Message::RunningTotal { people, all: range },
        Message::SourceCount(size),
        Message::DatumList { datums: size, events: size },
        Message::DatumList { datums: size, events: size + 1 },
        Message::ClaimList(size),
    ];
    for direction in Direction::BOTH {
        messages.extend([
            Message::To { people: number, direction },
            Message::NotShown { people: number, direction },
            Message::Apart { people: number, direction },
            Message::CountTo { count: Count::exactly(number), direction },
            Message::CountTo { count: range, direction },
            Message::RecordedThen { count: range, direction: Some(direction) },
        ]);
    }
    for bound in Bound::ALL.iter().copied() {
        messages.push(Message::ClaimNumber(number, bound));
        for direction in [None, Some(Direction::Ukraine), Some(Direction::Russia)] {
            messages.push(Message::ClaimLabel { who: "Somebody", value: number, bound, direction });
        }
    }
    for standing in Standing::ALL.iter().copied() {
        messages.push(Message::PartStanding { people: number, standing });
    }
    messages
}

fn others() -> Vec<Message<'static>> {
    let first = day("2023-10-16");
    let mut messages = vec![
        Message::CumulativeHeading,
        Message::ClaimsHeading,
        Message::NothingRecorded,
        Message::NothingClaimed,
        Message::Credit { version: "1.0.0" },
        Message::OwnCredit { named: "A newsroom" },
        Message::BothDirections,
        Message::KeyOneSided,
        Message::KeyRange,
        Message::KeyClaim,
        Message::KeyAnnounced,
        Message::KeyRecord,
        Message::KeyApart,
        Message::NotCounted { title: "A list" },
        Message::Days { first, last: first },
        Message::Days { first, last: day("2023-10-18") },
        Message::Days { first, last: day("2023-12-18") },
        Message::Days { first, last: day("2025-08-25") },
        Message::Disputed,
        Message::Mediator,
        Message::Picture,
    ];
    for direction in Direction::BOTH {
        messages.extend([
            Message::Towards(direction),
            Message::Speaker(direction),
            Message::Table(Table::To(direction)),
        ]);
    }
    messages.extend(Standing::ALL.iter().copied().map(Message::Standing));
    for group in Group::ALL.iter().copied() {
        messages.extend([Message::FlowsHeading(group), Message::Control(Control::Group(group))]);
    }
    for view in View::ALL.iter().copied() {
        messages.extend([
            Message::Control(Control::Hint(view)),
            Message::Control(Control::View(view)),
            Message::Table(Table::Title(view)),
        ]);
    }
    for month in 1..=12 {
        let day = Day::from_ymd(2023, month, 1).unwrap();
        for style in [
            DateStyle::Full,
            DateStyle::MonthAndYear,
            DateStyle::ShortDay,
            DateStyle::ShortMonth,
            DateStyle::Year,
        ] {
            messages.push(Message::Date(day, style));
        }
    }
    messages.extend(CONTROLS.map(Message::Control));
    messages.extend(TABLES.map(Message::Table));
    messages.extend(TAKES.map(Message::Download));
    let citation = |version, as_of| Message::Download(Download::Citation { version, as_of });
    messages.extend([citation("1.0.0", Some(first)), citation("", None)]);
    messages
}

const CONTROLS: [Control; 16] = [
    Control::Views,
    Control::Lines,
    Control::Stacked(true),
    Control::Stacked(false),
    Control::Bars,
    Control::Period,
    Control::WholeRecord,
    Control::LastTwelveMonths,
    Control::Apart,
    Control::Counting(Counting::Doubtful),
    Control::Counting(Counting::OtherChannel),
    Control::FromHere,
    Control::UntilHere,
    Control::Close,
    Control::Details,
    Control::Key,
];

const TABLES: [Table; 17] = [
    Table::EventsCaption,
    Table::Date,
    Table::Total,
    Table::Standing,
    Table::Sources,
    Table::Sum,
    Table::ClaimsCaption,
    Table::Claimant,
    Table::Claimed,
    Table::Recorded,
    Table::Difference,
    Table::Reason,
    Table::UncountedCaption,
    Table::What,
    Table::WhyNotCounted,
    Table::OtherClaimsCaption,
    Table::Scope,
];

const TAKES: [Download<'static>; 20] = [
    Download::Title,
    Download::Shown,
    Download::Whole,
    Download::Csv,
    Download::Json,
    Download::Svg,
    Download::Png,
    Download::EventsCsv,
    Download::ClaimsCsv,
    Download::Cite,
    Download::CiteInFull,
    Download::Copy,
    Download::Copied,
    Download::Selected,
    Download::Licence,
    Download::OwnLicence("CC0"),
    Download::DatasetName,
    Download::Creator,
    Download::Keywords,
    Download::Rule,
];

fn details(number: u32) -> Vec<Detail<'static>> {
    let mut details = vec![
        Detail::Reports,
        Detail::NoFigure,
        Detail::InThirdCountry(number),
        Detail::Counted,
        Detail::Adults(number),
        Detail::Ages { low: 18, high: number.saturating_mul(12) },
        Detail::MediatedBy { name: "Somebody", with: "" },
        Detail::MediatedBy { name: "Somebody", with: "others" },
        Detail::Overlaps,
        Detail::Shared(number),
        Detail::OtherSources,
        Detail::ClaimScope("people"),
        Detail::NotCompared,
    ];
    for role in Role::ALL.iter().copied() {
        details.push(Detail::Report { figure: "6", who: "Somebody", role });
    }
    for status in Status::ALL.iter().copied() {
        for counting in Counting::ALL.iter().copied() {
            details.push(Detail::WhyNotCounted(status, counting));
        }
    }
    for step in [Step::Mediator, Step::Part, Step::SendingSide, Step::ReceivingSide] {
        for direction in Direction::BOTH {
            details.push(Detail::Rule { step, direction });
        }
    }
    details
}

fn panel() -> Vec<AboutData<'static>> {
    let (first, last) = (day("2023-10-16"), day("2025-08-25"));
    let mut panel = vec![
        AboutData::Title,
        AboutData::Counted,
        AboutData::Words { as_of: None },
        AboutData::Words { as_of: Some(last) },
        AboutData::Accounts,
        AboutData::Moscow,
        AboutData::Caveat,
        AboutData::Gaps { span: None, since: None, latest: None },
        AboutData::Gaps { span: Some((first, last)), since: None, latest: Some((107, "Why.")) },
        AboutData::Gaps { span: Some((first, last)), since: Some(first), latest: None },
        AboutData::Corrections { any: false },
        AboutData::Corrections { any: true },
        AboutData::Version { version: "1.0.0", as_of: None, checked: None },
        AboutData::Version { version: "1.0.0", as_of: Some(last), checked: Some(last) },
        AboutData::Licence,
        AboutData::Error { id: "an-event" },
        AboutData::CorrectedSince(last),
        AboutData::CorrectedOn(last),
        AboutData::Overdue(last),
        AboutData::Id("an-event"),
    ];
    for number in NUMBERS {
        let events = usize::try_from(number).unwrap();
        panel.extend([
            AboutData::Rule {
                mediator: number,
                sending: number,
                receiving: number,
                adults: number,
            },
            AboutData::Interest { events, unheard: events },
            AboutData::LeftOut {
                doubtful: number,
                other: number,
                other_people: number,
                unmoved: number,
                stays: number,
            },
            AboutData::Kyiv { at_least: number },
        ]);
    }
    panel
}

fn claims() -> Vec<Claim> {
    let mut claims = vec![Claim::default()];
    for unit in Unit::ALL.iter().copied() {
        for bound in Bound::ALL.iter().copied() {
            for number in NUMBERS {
                claims.push(Claim { total: Some(number), unit, bound, ..Claim::default() });
                claims.push(Claim {
                    ukraine: Some(number),
                    russia: Some(number),
                    russia_families: Some(number),
                    unit,
                    bound,
                    ..Claim::default()
                });
            }
        }
    }
    claims
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for kind in SourceKind::ALL.iter().copied() {
        for language in catalogue::LANGUAGES {
            sources.push(Source {
                kind,
                language: language.into(),
                publisher: "A paper".into(),
                published: Some(day("2024-01-31")),
                ..Source::default()
            });
        }
    }
    sources
}

fn corrections() -> Vec<Correction> {
    let texts = [("", ""), ("", "7"), ("6", ""), ("6", "7")];
    let corrected = |(from, to): (&str, &str)| Correction {
        date: day("2026-01-05"),
        id: "an-event".into(),
        from: from.into(),
        to: to.into(),
        why: "Why.".into(),
    };
    texts.map(corrected).into()
}

#[test]
fn every_message_is_translated_and_has_all_its_variables() {
    for mut locale in languages() {
        for digits in [Digits::Latn, Digits::Arab] {
            locale.digits = digits;
            for (name, text) in everything(&locale) {
                assert!(!text.trim().is_empty(), "{} has no text: {name}", locale.code());
                assert!(!text.contains(NOTHING), "{}: {name}: {text}", locale.code());
                let marks = |letter: char| letter.is_control() && letter != '\n';
                assert!(!text.contains(marks), "{}: {name}: {text:?}", locale.code());
            }
        }
    }
}

/// Texts with European digits in every language: names, and sample text of the record.
const NAMES: [&str; 6] = ["CC\u{a0}BY\u{a0}4.0", "CC BY 4.0", "CC0", "1.0.0", "6", "7"];

#[test]
fn arabic_digits_are_never_mixed_with_european_ones() {
    let mut locale = languages().into_iter().find(|locale| locale.code() == "ar").unwrap();
    locale.digits = Digits::Arab;
    for (name, text) in everything(&locale) {
        let text = NAMES.iter().fold(text, |text, known| text.replace(known, ""));
        assert!(!text.contains(|letter: char| letter.is_ascii_digit()), "{name}: {text}");
    }
}

#[test]
fn a_source_in_another_language_is_labelled_with_it() {
    let text = |locale: &Locale, language: &str| {
        let source = Source { language: language.into(), ..Source::default() };
        locale.format(&Message::Detail(Detail::Source(&source)))
    };
    for locale in languages() {
        let unlabelled = text(&locale, "");
        for language in ["en", "uk", "ru", "ar"] {
            let is_labelled = text(&locale, language) != unlabelled;
            assert_eq!(is_labelled, language != locale.code(), "{} in {}", language, locale.code());
        }
        assert_ne!(text(&locale, "tlh"), unlabelled);
    }
}

/// A language in which each message is its name and its variables.
fn names(code: &str) -> Locale {
    let mut file = String::new();
    for id in Id::ALL {
        file.push_str(&format!("{} = <{}>", id.name(), id.name()));
        for variable in id.variables() {
            let name = variable.name();
            file.push_str(&match variable.kind() {
                Kind::Number | Kind::Text | Kind::Choice => format!(" {{ ${name} }}"),
                Kind::Day => format!(" {{ DATE(${name}, style: \"full\") }}"),
                Kind::Keyword(words) => format!(
                    " {{ ${name} ->\n       *[{}] {{ \"\" }}\n    }}",
                    words.first().unwrap()
                ),
            });
        }
        file.push('\n');
    }
    language(&file, "names.ftl", code)
}

#[test]
fn every_message_is_used_and_given_all_its_variables() {
    let locale = names("en");
    let mut text: String = everything(&locale).into_iter().map(|(_, text)| text).collect();
    for view in View::ALL.iter().copied() {
        let options = Options { view, ..Options::default() };
        text.push_str(
            &prerender(&support::frozen_record(), &options, &locale).replace("&lt;", "<"),
        );
    }
    assert!(!text.contains(NOTHING));
    for id in Id::ALL {
        assert!(text.contains(&format!("<{}", id.name())), "nothing uses {}", id.name());
    }
}

#[test]
fn keywords_of_variables_are_those_of_the_options_in_their_order() {
    assert_eq!(Variable::View.kind(), Kind::Keyword(View::KEYWORDS));
    assert_eq!(Variable::Group.kind(), Kind::Keyword(Group::KEYWORDS));
}

#[test]
fn the_compiled_format_has_room_for_all_variables_and_messages() {
    assert!(Variable::ALL.len() < catalogue::form::VALUES);
    assert!(Id::ALL.len() < 64 * 64);
}

#[test]
fn a_date_range_names_a_shared_month_or_year_once() {
    let locale = Locale::default();
    let text = |first, last| locale.format(&Message::Days { first: day(first), last: day(last) });
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
        locale.format(&Message::FlowsSentence {
            all: people,
            minors: 0,
            people: PerDirection { ukraine, russia },
        })
    };
    assert!(text(1).contains("Of the 1 person,"));
    for many in [0, 2, 88, 89, 94, 1_001] {
        assert!(text(many).contains(" people,"), "{many}");
    }
}

#[test]
fn a_range_is_shown_only_where_figures_differ() {
    let (locale, direction) = (Locale::default(), Direction::Ukraine);
    let text = |count| locale.format(&Message::CountTo { count, direction });
    assert_eq!(text(Count { value: 6, low: 6, high: 8 }), "6 to Ukraine (6 to 8)");
    assert_eq!(text(Count::exactly(4)), "4 to Ukraine");
}

#[test]
fn arabic_runs_from_right_to_left_and_so_does_its_time() {
    let locale = names("ar");
    assert_eq!((locale.code(), locale.direction), ("ar", TextDirection::Rtl));
    assert_eq!(locale.time_direction, TextDirection::Rtl);
    assert_eq!(Locale::default().direction, TextDirection::Ltr);
}

fn read(text: &[u8]) -> Option<Catalogue> {
    let mut bytes = Vec::from(Id::LIST.to_le_bytes());
    bytes.extend(hash(text, HASH_OF_NOTHING).to_le_bytes());
    bytes.extend(text);
    Catalogue::read(&bytes)
}

#[test]
fn truncated_damaged_or_unrelated_bytes_are_not_read_as_messages() {
    let source = fs::read_to_string("locales/en.ftl").unwrap();
    let bytes = ftl::compile(&source, "en.ftl", "en").unwrap();
    assert!(Catalogue::read(&bytes).as_ref() == Some(Catalogue::english()));
    for length in 0..bytes.len() {
        assert_eq!(Catalogue::read(&bytes[..length]), None, "{length} bytes");
    }
    for position in (0..bytes.len()).step_by(7) {
        let mut damaged = bytes.clone();
        damaged[position] ^= 1;
        assert_eq!(Catalogue::read(&damaged), None, "byte {position}");
    }
    assert_eq!(read(b"tlh\0"), None);
    assert_eq!(read(b"en\0\xff\0"), None);
    assert_eq!(read(b"en\0").unwrap().code(), "en");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Bytes with a valid checksum may be nonsense.
    #[test]
    fn nonsense_with_a_valid_checksum_is_formatted_without_a_panic(
        pieces in prop::collection::vec(
            prop::collection::vec(
                prop::sample::select(vec![
                    SAY, DATE, SELECT, CASE, CLOSE, b' ', b'!', b'0', b'X', b'~', b'a',
                ]),
                0..20,
            ),
            0..40,
        ),
        repeat in 1_usize..8,
    ) {
        let mut text = Vec::from(b"en\0");
        for piece in pieces.iter().cycle().take(pieces.len() * repeat) {
            text.extend(piece);
            text.push(0);
        }
        let catalogue = read(&text).unwrap();
        everything(&Locale::new(Box::leak(Box::new(catalogue))));
    }
}
