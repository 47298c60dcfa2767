use super::{all, attribute, described, text, together};
use crate::article::markup::{Node, Tag};
use crate::options::Options;
use crate::sample::{dataset, days, event, options, source};
use crate::view::{Directions, Group, Include, View};
use record::{Dataset, Direction, SourceKind};

/// Events from 2019 on, and sources to the end of 2024.
fn six_years() -> Dataset {
    let mut dataset = dataset([event("2019-05-10", 3, 1), event("2024-01-20", 2, 0)]);
    dataset.sources = vec![source("A", SourceKind::News)];
    dataset
}

fn views(options: &Options) -> Node {
    described(&six_years(), options, |article| together(vec![article.tabs(), article.variants()]))
}

fn periods(options: &Options) -> Node {
    described(&six_years(), options, |article| together(article.periods()))
}

/// The options that a button sets, such as `from=2024-01-01 to=`.
fn set(button: &Node) -> String {
    let Node::Element { attributes, .. } = button else { return String::new() };
    let options = attributes.iter().filter_map(|(name, value)| {
        let option = name.strip_prefix("data-").filter(|name| *name != "set")?;
        Some(format!("{option}={value}"))
    });
    options.collect::<Vec<_>>().join(" ")
}

/// The options that each button sets.
fn sets(node: &Node) -> Vec<String> {
    all(node, &|node| attribute(node, "data-set").is_some()).into_iter().map(set).collect()
}

/// The options that the pressed buttons set.
fn pressed(node: &Node) -> Vec<String> {
    let pressed = |node: &Node| attribute(node, "aria-pressed") == Some("true");
    all(node, &pressed).into_iter().map(set).collect()
}

#[test]
fn the_view_and_the_kind_of_lines_that_are_shown_are_pressed() {
    assert_eq!(pressed(&views(&Options::default())), ["view=cumulative", "stacked=true"]);
    let split = Options { stacked: false, ..Options::default() };
    assert_eq!(pressed(&views(&split)), ["view=cumulative", "stacked=false"]);
}

#[test]
fn the_bars_that_are_drawn_are_pressed_also_where_the_width_decides() {
    assert_eq!(pressed(&views(&options(View::Flows))), ["view=flows", "group=quarter"]);
    let events = Options { group: Some(Group::Event), ..options(View::Flows) };
    assert_eq!(pressed(&views(&events)), ["view=flows", "group=event"]);
}

#[test]
fn claims_have_no_second_group_and_keep_its_position() {
    let views = views(&options(View::Claims));
    let Node::Element { children, .. } = &views else { panic!() };
    assert_eq!(attribute(&children[1], "hidden"), Some(""));
    assert_eq!(children.len(), 2);
}

#[test]
fn at_most_the_last_four_years_have_a_button() {
    let periods = periods(&Options::default());
    let years: Vec<_> = sets(&periods).into_iter().filter(|set| set.contains("-01-01 ")).collect();
    let of = |year: u32| format!("from={year}-01-01 to={year}-12-31");
    assert_eq!(years, [of(2021), of(2022), of(2023), of(2024)]);
}

#[test]
fn twelve_months_end_with_the_day_of_the_newest_source() {
    let periods = periods(&Options::default());
    assert!(sets(&periods).contains(&"from=2024-01-02 to=2024-12-31".to_owned()));
}

#[test]
fn the_whole_record_is_pressed_at_first() {
    assert_eq!(pressed(&periods(&Options::default()))[0], "from= to=");
}

#[test]
fn days_of_their_own_have_a_button_that_is_hidden_otherwise() {
    let own = |options: &Options| {
        let periods = periods(options);
        let hidden = all(&periods, &|node| attribute(node, "hidden").is_some()).len();
        (pressed(&periods).join(" "), hidden)
    };
    let shown = own(&days("2024-02-03", "2024-04-05"));
    assert_eq!(shown, ("from=2024-02-03 to=2024-04-05".into(), 0));
    let year = own(&days("2023-01-01", "2023-12-31"));
    assert_eq!(year.1, 1);
    assert!(year.0.contains("from=2023-01-01 to=2023-12-31"));
}

#[test]
fn kinds_of_uncounted_events_are_toggled_one_by_one() {
    let sets = |include| {
        let sets = sets(&periods(&Options { include, ..Options::default() }));
        sets.into_iter().filter(|set| set.starts_with("inc")).collect::<Vec<_>>()
    };
    assert_eq!(sets(Include::Nothing), ["include=doubtful", "include=other-channel"]);
    assert_eq!(sets(Include::Doubtful), ["include=", "include=doubtful other-channel"]);
    assert_eq!(sets(Include::Both), ["include=other-channel", "include=doubtful"]);
}

#[test]
fn uncounted_events_cannot_be_shown_beside_claims() {
    let periods = periods(&options(View::Claims));
    assert!(sets(&periods).iter().all(|set| !set.starts_with("include")));
}

fn toggled(shown: Directions, direction: Direction) -> (Option<String>, Option<String>) {
    let options = Options { directions: shown, ..Options::default() };
    described(&six_years(), &options, |article| {
        let toggle = article.toggle(direction, Vec::new(), true);
        let value = |name| attribute(&toggle, name).map(str::to_owned);
        (value("aria-pressed"), Some(set(&toggle)))
    })
}

#[test]
fn pressing_a_shown_direction_leaves_the_other_one() {
    for shown in [Directions::Both, Directions::Ukraine] {
        let expected = (Some("true".into()), Some("directions=russia".into()));
        assert_eq!(toggled(shown, Direction::Ukraine), expected, "{shown:?}");
    }
}

#[test]
fn pressing_a_hidden_direction_shows_both() {
    let expected = (Some("false".into()), Some("directions=both".into()));
    assert_eq!(toggled(Directions::Russia, Direction::Ukraine), expected);
}

#[test]
fn in_a_static_figure_a_direction_is_no_button() {
    let toggle = described(&six_years(), &Options::default(), |article| {
        article.toggle(Direction::Ukraine, vec![Node::Text("3".into())], false)
    });
    assert!(matches!(toggle, Node::Element { tag: Tag::Span, .. }));
    assert_eq!(attribute(&toggle, "data-set"), None);
    assert_eq!(text(&toggle), "3");
}

#[test]
fn a_record_without_sources_has_no_years_to_choose() {
    let dataset = dataset([event("2024-01-20", 2, 0)]);
    let periods = described(&dataset, &Options::default(), |article| together(article.periods()));
    let sets = sets(&periods);
    assert_eq!(sets[..2], ["from= to=", "from=2024-01-01 to=2024-01-20"]);
}
