use crate::layout::group_for;
use crate::options::Options;
use crate::sample::{dataset, event};
use crate::view::{Group, View};

/// Two years of events, and the options for their flows.
fn group(asked: Option<Group>, width: f64) -> Group {
    let dataset = dataset([event("2023-01-01", 1, 0), event("2024-12-31", 1, 0)]);
    group_for(&dataset, &Options { view: View::Flows, group: asked, ..Options::default() }, width)
}

#[test]
fn bars_are_months_while_each_has_room_for_its_number() {
    // 730 days; 17 pixels for each month of 30.44 days, and 64 for the margins.
    assert_eq!(group(None, 472.0), Group::Month);
    assert_eq!(group(None, 471.0), Group::Quarter);
}

#[test]
fn bars_are_quarters_before_they_are_years() {
    assert_eq!(group(None, 200.0), Group::Quarter);
    assert_eq!(group(None, 199.0), Group::Year);
    assert_eq!(group(None, 0.0), Group::Year);
}

#[test]
fn the_bars_that_are_asked_for_are_drawn_where_they_can_be_told_apart() {
    assert_eq!(group(Some(Group::Month), 200.0), Group::Month);
    assert_eq!(group(Some(Group::Year), 2_000.0), Group::Year);
    assert_eq!(group(Some(Group::Event), 68.0), Group::Event);
}

#[test]
fn bars_that_would_lie_on_one_another_are_grouped_by_width() {
    assert_eq!(group(Some(Group::Event), 67.0), Group::Year);
    assert_eq!(group(Some(Group::Month), 100.0), Group::Year);
}

#[test]
fn only_events_that_are_counted_need_room_for_a_bar() {
    let doubtful =
        record::Event { counting: record::Counting::Doubtful, ..event("2024-12-31", 1, 0) };
    let dataset = dataset([event("2023-01-01", 1, 0), doubtful]);
    let group = Some(Group::Event);
    let options = Options { view: View::Flows, group, ..Options::default() };
    assert_eq!(group_for(&dataset, &options, 67.0), Group::Event);
}

#[test]
fn the_width_groups_nothing_in_the_other_views() {
    let dataset = dataset([event("2023-01-01", 1, 0)]);
    for view in [View::Cumulative, View::Claims] {
        let options = Options { view, ..Options::default() };
        assert_eq!(group_for(&dataset, &options, 10.0), Group::default(), "{view:?}");
    }
}
