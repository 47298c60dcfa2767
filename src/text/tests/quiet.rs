use crate::options::Options;
use crate::sample::{dataset, day, days, event, source};
use crate::series::Series;
use crate::text::{FigureText, Locale, Quiet};
use crate::view::{Group, View};
use record::{Credit, Dataset, Precision, SourceKind};

/// The text of a record whose sources were read up to 2024-12-31.
fn quiet(dataset: Dataset, options: &Options) -> Option<Quiet> {
    let dataset = Dataset { sources: vec![source("A", SourceKind::News)], ..dataset };
    let series = Series::new(&dataset, options, Group::default());
    FigureText::new(&dataset, &series, options, &Locale::default()).quiet
}

fn last_on(date: &str) -> Dataset {
    dataset([event("2024-01-10", 1, 0), event(date, 1, 0)])
}

#[test]
fn a_picture_names_the_quiet_months_from_the_ninetieth_day() {
    for view in [View::Cumulative, View::Flows] {
        let options = Options { view, ..Options::default() };
        let text = quiet(last_on("2024-10-02"), &options).unwrap();
        assert_eq!(text.since, day("2024-10-02"));
        assert_eq!(text.full, "No reunion through Qatar reported since 2 October 2024");
        assert_eq!(text.short, "None through Qatar since 2 October 2024");
        assert_eq!(quiet(last_on("2024-10-03"), &options), None);
    }
}

#[test]
fn days_that_end_before_or_after_the_sources_have_no_quiet_months() {
    let ends = [("2024-12-30", false), ("2024-12-31", true), ("2025-01-01", false)];
    for (until, is_named) in ends {
        let found = quiet(last_on("2024-03-01"), &days("2024-01-01", until));
        assert_eq!(found.is_some(), is_named, "{until}");
    }
}

#[test]
fn a_newsrooms_own_record_says_nothing_about_the_time_since() {
    let own = Dataset { credit: Some(Credit::default()), ..last_on("2024-03-01") };
    assert_eq!(quiet(own, &Options::default()), None);
}

#[test]
fn a_day_that_stands_for_a_month_is_not_named() {
    let mut dataset = last_on("2024-03-01");
    dataset.events[1].precision = Precision::Month;
    assert_eq!(quiet(dataset, &Options::default()), None);
}
