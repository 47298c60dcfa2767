//! Untrusted bytes are read or refused, without a panic and without more memory than they could fill.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use record::binary::{FORM, Row, Unreadable, from_file, read, to_file, write};
use record::{
    Bound, Cite, Claim, Context, ContextKind, Correction, Counting, Credit, Dataset, Event,
    Keyword, Mediator, Overlap, Party, Precision, Report, ReportDirection, Role, Scope, Source,
    SourceKind, Standing, Status, TitleBasis, Unit, csv,
};
use std::path::Path;
use std::sync::LazyLock;

/// The frozen record, so that a new event changes no expectation here.
static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/record-1.0.0");
    csv::load(&folder).unwrap()
});
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| to_file(&DATASET));

fn settings() -> ProptestConfig {
    let default = ProptestConfig::default();
    let given = default.rng_seed;
    let rng_seed = if given == RngSeed::Random { RngSeed::Fixed(20_231_016) } else { given };
    ProptestConfig { cases: 500, rng_seed, failure_persistence: None, ..default }
}

#[test]
fn a_compiled_file_contains_the_credit() {
    let found = from_file(&FILE).unwrap();
    let credit = found.credit.unwrap();
    assert_eq!(credit.name, "homeward-record");
    assert_eq!(credit.by(), "Homeward contributors");
    assert_eq!(credit.licence, "CC-BY-4.0");
    assert_eq!(credit.licence_link(), Some("https://creativecommons.org/licenses/by/4.0/"));
    assert_eq!((found.events.len(), found.version), (DATASET.events.len(), "1.0.0".to_owned()));
}

#[test]
fn a_compiled_file_is_the_same_after_a_round_trip() {
    assert_eq!(to_file(&from_file(&FILE).unwrap()), *FILE);
}

#[test]
fn a_licence_address_other_than_http_becomes_no_link() {
    let credit = Credit { licence_url: "javascript:alert(1)".into(), ..Credit::default() };
    assert_eq!(credit.licence_link(), None);
}

#[test]
fn an_unrelated_file_and_another_format_version_have_errors_of_their_own() {
    let something_else = [&b""[..], b"{\"events\": []}", b"<!doctype html>", b"homewar"];
    for bytes in something_else {
        assert_eq!(from_file(bytes), Err(Unreadable::Foreign), "{bytes:?}");
    }
    let mut newer = FILE.clone();
    newer[9] = 99;
    assert_eq!(from_file(&newer), Err(Unreadable::Form(99)));
    let message = Unreadable::Form(99).to_string();
    assert!(message.contains("found form 99") && message.contains("expected"), "{message}");
}

#[test]
fn a_truncated_or_extended_file_is_damaged() {
    for length in (10..FILE.len()).step_by(199).chain(FILE.len() - 40..FILE.len()) {
        assert_eq!(from_file(&FILE[..length]), Err(Unreadable::Damaged), "{length} bytes");
    }
    let longer = [&FILE[..], b"\0"].concat();
    assert_eq!(from_file(&longer), Err(Unreadable::Damaged));
}

/// A transfer in text mode converts line ends.
#[test]
fn a_file_with_converted_line_ends_is_refused() {
    let mut changed = Vec::new();
    for byte in &*FILE {
        changed.extend(if *byte == b'\n' { &b"\r\n"[..] } else { std::slice::from_ref(byte) });
    }
    assert_eq!(from_file(&changed), Err(Unreadable::Foreign));
}

#[test]
fn a_day_that_no_table_can_hold_is_refused() {
    let mut dataset = Dataset { version: "1".into(), ..Dataset::default() };
    dataset.checked = Some(record::Day::from_days(i32::MAX));
    assert_eq!(read(&write(&dataset).into_bytes()), None);
}

/// If this fails, the compiled format has changed: raise `FORM`, so that an older file is refused with
/// a message instead of misread, and put the new checksum here.
#[test]
fn the_compiled_format_changes_only_with_its_version() {
    let columns = [
        Event::COLUMNS,
        Report::COLUMNS,
        Overlap::COLUMNS,
        Cite::COLUMNS,
        Claim::COLUMNS,
        Context::COLUMNS,
        Source::COLUMNS,
        Correction::COLUMNS,
    ];
    let words = [
        Bound::KEYWORDS,
        ContextKind::KEYWORDS,
        Counting::KEYWORDS,
        Mediator::KEYWORDS,
        Party::KEYWORDS,
        Precision::KEYWORDS,
        ReportDirection::KEYWORDS,
        Role::KEYWORDS,
        Scope::KEYWORDS,
        SourceKind::KEYWORDS,
        Standing::KEYWORDS,
        Status::KEYWORDS,
        TitleBasis::KEYWORDS,
        Unit::KEYWORDS,
    ];
    // FNV-1a.
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for name in columns.iter().chain(&words).flat_map(|names| names.iter()) {
        for byte in name.bytes().chain([b' ']) {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    assert_eq!((FORM, sum), (1, 2_984_092_114_593_898_788));
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = from_file(&bytes);
        let behind_the_mark = [&FILE[..10], &bytes].concat();
        let _ = from_file(&behind_the_mark);
    }

    #[test]
    fn a_changed_file_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        drop in 0..40_usize,
    ) {
        let mut bytes = FILE.clone();
        let from = cut.index(bytes.len());
        bytes.drain(from..(from + drop).min(FILE.len()));
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(dataset) = from_file(&bytes) {
            // A row takes at least a byte for each of its cells.
            let rows = dataset.events.len() * Event::COLUMNS.len()
                + dataset.sources.len() * Source::COLUMNS.len();
            prop_assert!(rows <= bytes.len());
        }
    }
}
