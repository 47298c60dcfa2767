//! The static figure is well-formed XML, so that XHTML and EPUB take it as it is.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::{
    Digits, Directions, Export, Group, Include, Language, Locale, Options, TextDirection,
    ThemeChoice, View, prerender,
};
use record::{Credit, Dataset, Keyword};
use roxmltree::Document;

const XHTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// Reads a figure with its description for search engines inside a page of XHTML.
fn check(dataset: &Dataset, options: &Options) {
    let locale = Locale::of(options);
    let export = Export { dataset, options, locale: &locale };
    let figure = prerender(dataset, options, &locale) + &export.linked_data_element();
    let page = format!("<body xmlns=\"{XHTML}\">{figure}</body>");
    let read = Document::parse(&page).map_err(|error| format!("{options:?}: {error}"));
    let page = read.unwrap();
    for name in ["svg", "title"] {
        let named = page.descendants().filter(|node| node.has_tag_name((SVG, name)));
        assert_eq!(named.count(), 2, "{options:?}");
    }
    assert!(page.descendants().any(|node| node.has_tag_name((XHTML, "table"))), "{options:?}");
}

/// Every combination of the options that change what is in a view.
fn combinations() -> Vec<Options> {
    let mut combinations = Vec::new();
    for (view, lang) in
        View::ALL.iter().flat_map(|view| Language::ALL.iter().map(move |lang| (*view, *lang)))
    {
        let stacked: &[bool] = if view == View::Cumulative { &[true, false] } else { &[true] };
        let groups: Vec<Option<Group>> = match view {
            View::Flows => {
                std::iter::once(None).chain(Group::ALL.iter().copied().map(Some)).collect()
            }
            View::Cumulative | View::Claims => vec![None],
        };
        for (stacked, group) in
            stacked.iter().flat_map(|stacked| groups.iter().map(move |group| (*stacked, *group)))
        {
            for directions in Directions::ALL {
                for include in Include::ALL {
                    combinations.push(Options {
                        view,
                        lang,
                        stacked,
                        group,
                        directions: *directions,
                        include: *include,
                        ..Options::default()
                    });
                }
            }
        }
    }
    combinations
}

#[test]
fn every_static_figure_is_well_formed_xml() {
    support::load_languages();
    let dataset = support::frozen_record();
    for options in combinations() {
        check(&dataset, &options);
    }
}

#[test]
fn a_static_figure_with_any_other_option_is_well_formed_xml() {
    support::load_languages();
    let dataset = support::frozen_record();
    for (view, lang) in
        View::ALL.iter().flat_map(|view| Language::ALL.iter().map(move |lang| (*view, *lang)))
    {
        let options = || Options { view, lang, ..Options::default() };
        let period = (support::day("2024-01-01"), support::day("2024-12-31"));
        for options in [
            Options { from: period.0, to: period.1, ..options() },
            Options { today: support::day("2030-01-01"), ..options() },
            Options { theme: ThemeChoice::Dark, ..options() },
            Options { digits: Digits::Arab, ..options() },
            Options { time_direction: Some(TextDirection::Rtl), ..options() },
            Options { heading: Some("<b>\"A & B\"</b> ]]> &nbsp; \u{1}".into()), ..options() },
        ] {
            check(&dataset, &options);
        }
    }
}

#[test]
fn text_of_custom_data_leaves_a_static_figure_well_formed() {
    let mut dataset = support::frozen_record();
    let hostile = "<script> ]]> &nbsp; \u{0}\u{1}\u{b}\u{1f}\u{fffe} --> \"'";
    dataset.credit = Some(Credit {
        title: hostile.into(),
        contributors: vec![hostile.into()],
        licence: hostile.into(),
        ..Credit::default()
    });
    dataset.version = hostile.into();
    for event in &mut dataset.events {
        event.title = hostile.into();
    }
    for claim in &mut dataset.claims {
        claim.claimant = hostile.into();
        claim.reason = hostile.into();
    }
    for source in &mut dataset.sources {
        source.publisher = hostile.into();
        source.title = hostile.into();
        source.url = "https://example.com/?a=1&b=\"<2>'".into();
    }
    for view in View::ALL {
        check(&dataset, &Options { view: *view, ..Options::default() });
    }
}
