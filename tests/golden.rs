//! What a figure looks like: each case is an SVG in `tests/golden/`. A test that fails shows the old
//! picture and the new one on a page, `target/golden/index.html`; `cargo xtask golden --update`
//! accepts the new ones.

mod support;

use homeward::{
    Digits, Directions, Group, Include, Language, Options, Scheme, TextDirection, View,
};
use record::Dataset;
use support::case::Case;
use support::golden::{Review, check, check_that_all_have_a_case};
use support::vision::Vision;

fn cumulative() -> Options {
    Options::default()
}

fn flows() -> Options {
    Options { view: View::Flows, ..Options::default() }
}

fn claims() -> Options {
    Options { view: View::Claims, ..Options::default() }
}

/// Days in which one total was claimed, of one direction.
fn of_one_claim() -> Options {
    let (from, to) = (support::day("2025-01-01"), support::day("2025-02-28"));
    Options { from, to, ..claims() }
}

fn apart(view: View) -> Options {
    Options { view, include: Include::Both, ..Options::default() }
}

fn only(directions: Directions) -> Options {
    Options { directions, ..Options::default() }
}

fn in_language(lang: Language, options: Options) -> Options {
    Options { lang, ..options }
}

fn in_arabic_digits(options: Options) -> Options {
    Options { digits: Digits::Arab, ..in_language(Language::Arabic, options) }
}

fn time_left_to_right(options: Options) -> Options {
    Options { time_direction: Some(TextDirection::Ltr), ..in_language(Language::Arabic, options) }
}

macro_rules! cases {
    ($($name:ident: $case:expr;)*) => {$(
        #[test]
        fn $name() {
            check(stringify!($name), &$case);
        }
    )*

    /// The names of all cases.
    const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

cases! {
    cumulative_320: Case::new(cumulative(), 320.0);
    cumulative_760: Case::new(cumulative(), 760.0);
    cumulative_390: Case::new(cumulative(), 390.0);
    cumulative_600: Case::new(cumulative(), 600.0);
    cumulative_1200: Case::new(cumulative(), 1200.0);
    cumulative_760_dark: Case::new(cumulative(), 760.0).in_scheme(Scheme::Dark);
    cumulative_320_dark: Case::new(cumulative(), 320.0).in_scheme(Scheme::Dark);
    cumulative_unstacked_320: Case::new(Options { stacked: false, ..cumulative() }, 320.0);
    cumulative_unstacked_760: Case::new(Options { stacked: false, ..cumulative() }, 760.0);
    cumulative_one_year: Case::new(
        Options { from: support::day("2025-01-01"), to: support::day("2025-08-31"), ..cumulative() },
        760.0,
    );
    cumulative_right_to_left: Case::new(cumulative(), 760.0).right_to_left();
    cumulative_empty: Case::new(cumulative(), 760.0).of(Dataset::default());
    cumulative_one_event: Case::new(cumulative(), 760.0).of(support::one_event());
    cumulative_long_labels: Case::new(cumulative(), 760.0).of(support::long_labels());
    cumulative_long_labels_320: Case::new(cumulative(), 320.0).of(support::long_labels());
    cumulative_corrected: Case::new(cumulative(), 760.0).of(support::corrected());
    cumulative_corrected_320: Case::new(cumulative(), 320.0).of(support::corrected());
    claims_corrected: Case::new(claims(), 760.0).of(support::corrected());
    claims_corrected_320: Case::new(claims(), 320.0).of(support::corrected());
    flows_corrected: Case::new(flows(), 760.0).of(support::corrected());
    plot_cumulative_320: Case::new(cumulative(), 320.0).with_words_in_page();
    plot_cumulative_760: Case::new(cumulative(), 760.0).with_words_in_page();
    plot_flows_760: Case::new(flows(), 760.0).with_words_in_page();
    plot_empty: Case::new(flows(), 760.0).with_words_in_page().of(Dataset::default());
    flows_320: Case::new(flows(), 320.0);
    flows_760: Case::new(flows(), 760.0);
    flows_1200: Case::new(flows(), 1200.0);
    flows_760_dark: Case::new(flows(), 760.0).in_scheme(Scheme::Dark);
    flows_by_event: Case::new(Options { group: Some(Group::Event), ..flows() }, 760.0);
    flows_by_quarter: Case::new(Options { group: Some(Group::Quarter), ..flows() }, 760.0);
    flows_by_year: Case::new(Options { group: Some(Group::Year), ..flows() }, 760.0);
    flows_right_to_left: Case::new(flows(), 760.0).right_to_left();
    flows_empty: Case::new(flows(), 760.0).of(Dataset::default());
    flows_one_event: Case::new(flows(), 760.0).of(support::one_event());
    cumulative_protan: Case::new(cumulative(), 760.0).seen_by(Vision::Protan);
    cumulative_deutan: Case::new(cumulative(), 760.0).seen_by(Vision::Deutan);
    flows_deutan_dark: Case::new(flows(), 760.0).in_scheme(Scheme::Dark).seen_by(Vision::Deutan);
    flows_tritan: Case::new(flows(), 760.0).seen_by(Vision::Tritan);
    cumulative_to_ukraine: Case::new(only(Directions::Ukraine), 760.0);
    cumulative_to_russia: Case::new(only(Directions::Russia), 390.0);
    flows_to_russia: Case::new(
        Options { view: View::Flows, ..only(Directions::Russia) },
        760.0,
    );
    claims_280: Case::new(claims(), 280.0);
    claims_of_one: Case::new(of_one_claim(), 320.0);
    claims_of_one_760: Case::new(of_one_claim(), 760.0);
    claims_320: Case::new(claims(), 320.0);
    claims_390: Case::new(claims(), 390.0);
    claims_760: Case::new(claims(), 760.0);
    claims_1200: Case::new(claims(), 1200.0);
    claims_760_dark: Case::new(claims(), 760.0).in_scheme(Scheme::Dark);
    claims_right_to_left: Case::new(claims(), 760.0).right_to_left();
    claims_long_labels: Case::new(claims(), 760.0).of(support::long_labels());
    claims_empty: Case::new(claims(), 760.0).of(Dataset::default());
    claims_deutan: Case::new(claims(), 760.0).seen_by(Vision::Deutan);
    plot_claims_760: Case::new(claims(), 760.0).with_words_in_page();
    tooltip_claims: Case::new(claims(), 760.0).focused_on(5);
    cumulative_apart: Case::new(apart(View::Cumulative), 760.0);
    cumulative_apart_390: Case::new(apart(View::Cumulative), 390.0);
    flows_apart: Case::new(apart(View::Flows), 760.0);
    flows_apart_by_event: Case::new(
        Options { group: Some(Group::Event), ..apart(View::Flows) },
        760.0,
    );
    flows_apart_390_dark: Case::new(apart(View::Flows), 390.0).in_scheme(Scheme::Dark);
    tooltip_flows_apart: Case::new(apart(View::Flows), 760.0).focused_on(13);
    tooltip_cumulative: Case::new(cumulative(), 760.0).focused_on(17);
    tooltip_cumulative_320: Case::new(cumulative(), 320.0).focused_on(4);
    tooltip_cumulative_360_late: Case::new(cumulative(), 360.0).focused_on(20);
    tooltip_flows: Case::new(flows(), 760.0).focused_on(2);
    cumulative_uk_390: Case::new(in_language(Language::Ukrainian, cumulative()), 390.0);
    cumulative_uk_760: Case::new(in_language(Language::Ukrainian, cumulative()), 760.0);
    flows_uk_390: Case::new(in_language(Language::Ukrainian, flows()), 390.0);
    flows_uk_760: Case::new(in_language(Language::Ukrainian, flows()), 760.0);
    claims_uk_390: Case::new(in_language(Language::Ukrainian, claims()), 390.0);
    claims_uk_760: Case::new(in_language(Language::Ukrainian, claims()), 760.0);
    cumulative_ru_390: Case::new(in_language(Language::Russian, cumulative()), 390.0);
    cumulative_ru_760: Case::new(in_language(Language::Russian, cumulative()), 760.0);
    flows_ru_390: Case::new(in_language(Language::Russian, flows()), 390.0);
    flows_ru_760: Case::new(in_language(Language::Russian, flows()), 760.0);
    claims_ru_390: Case::new(in_language(Language::Russian, claims()), 390.0);
    claims_ru_760: Case::new(in_language(Language::Russian, claims()), 760.0);
    cumulative_ar_390: Case::new(in_language(Language::Arabic, cumulative()), 390.0);
    cumulative_ar_760: Case::new(in_language(Language::Arabic, cumulative()), 760.0);
    flows_ar_390: Case::new(in_language(Language::Arabic, flows()), 390.0);
    flows_ar_760: Case::new(in_language(Language::Arabic, flows()), 760.0);
    claims_ar_390: Case::new(in_language(Language::Arabic, claims()), 390.0);
    claims_ar_760: Case::new(in_language(Language::Arabic, claims()), 760.0);
    plot_cumulative_uk: Case::new(in_language(Language::Ukrainian, cumulative()), 390.0).with_words_in_page();
    plot_cumulative_ar: Case::new(in_language(Language::Arabic, cumulative()), 390.0).with_words_in_page();
    cumulative_ar_digits: Case::new(in_arabic_digits(cumulative()), 760.0);
    flows_ar_digits: Case::new(in_arabic_digits(flows()), 390.0);
    claims_ar_digits: Case::new(in_arabic_digits(claims()), 390.0);
    cumulative_ar_left_to_right: Case::new(time_left_to_right(cumulative()), 760.0);
    cumulative_ar_left_to_right_390: Case::new(time_left_to_right(cumulative()), 390.0);
    flows_ar_left_to_right: Case::new(time_left_to_right(flows()), 760.0);
    tooltip_ar: Case::new(in_language(Language::Arabic, cumulative()), 760.0).focused_on(17);
    tooltip_ar_left_to_right: Case::new(time_left_to_right(cumulative()), 760.0).focused_on(17);
    tooltip_ru: Case::new(in_language(Language::Russian, claims()), 390.0).focused_on(5);
}

#[test]
fn every_stored_picture_is_drawn_by_a_case() {
    check_that_all_have_a_case(NAMES);
}

#[test]
fn the_review_page_lists_changed_new_and_unused_pictures() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-review");
    let page = |review: &Review, name, old, new| {
        std::fs::read_to_string(review.add(name, old, new)).unwrap()
    };
    let review = Review::new(folder.clone());
    assert!(
        page(&review, "flows", Some("<svg/>"), Some("<svg></svg>"))
            .contains("[\"flows\", true, true],")
    );
    page(&review, "new", None, Some("<svg/>"));
    let listed = page(&review, "claims", Some("<svg/>"), None);
    let expected = "[\"claims\", true, false],\n[\"flows\", true, true],\n[\"new\", false, true],";
    assert!(listed.contains(expected), "{listed}");
    assert_eq!(std::fs::read_to_string(folder.join("flows.old.svg")).unwrap(), "<svg/>");
    let next = page(&Review::new(folder), "new", None, Some("<svg/>"));
    assert!(!next.contains("flows"), "a picture of the run before is listed: {next}");
}
