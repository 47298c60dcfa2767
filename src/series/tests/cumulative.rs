use crate::options::Options;
use crate::sample::{cumulative, dataset, day, days, event, ranged};
use crate::series::Cumulative;
use crate::view::Directions;
use record::{Count, Dataset, Direction, Event, EventIndex, PerDirection};

fn totals(dataset: &Dataset, options: &Options) -> Vec<(u32, u32)> {
    let series = Cumulative::new(dataset, options);
    let total = |people: &PerDirection<Count>| (people.ukraine.value, people.russia.value);
    series.steps.iter().map(|step| total(&step.total)).collect()
}

fn indices(dataset: &Dataset) -> Vec<u32> {
    let series = Cumulative::new(dataset, &Options::default());
    series.steps.iter().map(|step| step.event.0).collect()
}

fn exactly(ukraine: u32, russia: u32) -> PerDirection<Count> {
    PerDirection { ukraine: Count::exactly(ukraine), russia: Count::exactly(russia) }
}

#[test]
fn running_totals_add_up_by_direction() {
    let dataset = dataset([event("2024-01-01", 3, 1), event("2024-02-01", 2, 0)]);
    assert_eq!(totals(&dataset, &Options::default()), [(3, 1), (5, 1)]);
}

#[test]
fn steps_are_in_the_order_of_their_dates() {
    let dataset =
        dataset([event("2024-03-01", 1, 0), event("2024-01-01", 1, 0), event("2024-02-01", 1, 0)]);
    assert_eq!(indices(&dataset), [1, 2, 0]);
}

#[test]
fn events_of_one_day_keep_the_order_of_the_record() {
    let dataset =
        dataset([event("2024-03-01", 1, 0), event("2024-03-01", 2, 0), event("2024-03-01", 3, 0)]);
    assert_eq!(indices(&dataset), [0, 1, 2]);
}

#[test]
fn a_count_never_restarts_at_the_first_day_shown() {
    let dataset = dataset([event("2024-01-01", 3, 0), event("2024-06-01", 2, 0)]);
    assert_eq!(totals(&dataset, &days("2024-05-01", "2024-12-31")), [(3, 0), (5, 0)]);
}

#[test]
fn the_last_day_shown_is_the_last_one_counted() {
    let dataset = dataset([event("2024-06-01", 3, 0), event("2024-06-02", 2, 0)]);
    assert_eq!(totals(&dataset, &days("2024-01-01", "2024-06-01")), [(3, 0)]);
}

#[test]
fn only_steps_from_the_first_day_shown_on_can_have_the_focus() {
    let dataset =
        dataset([event("2024-04-30", 1, 0), event("2024-05-01", 1, 0), event("2024-06-01", 1, 0)]);
    let series = cumulative(&dataset, &days("2024-05-01", "2024-12-31"));
    assert_eq!(series.datums(), 1..3);
    assert_eq!(series.datum_of(record::EntryId::Event(EventIndex(0))), None);
}

#[test]
fn the_total_on_a_day_includes_the_events_of_that_day() {
    let dataset = dataset([event("2024-01-10", 3, 0), event("2024-01-10", 1, 1)]);
    let series = Cumulative::new(&dataset, &Options::default());
    assert_eq!(series.total_on(day("2024-01-09")), PerDirection::default());
    assert_eq!(series.total_on(day("2024-01-10")), exactly(4, 1));
    assert_eq!(series.total_on(day("2025-01-01")), exactly(4, 1));
}

#[test]
fn an_event_without_a_figure_adds_nobody() {
    let mut unknown = event("2024-02-01", 0, 2);
    unknown.people.ukraine = None;
    let dataset = dataset([event("2024-01-01", 3, 0), unknown]);
    assert_eq!(totals(&dataset, &Options::default()), [(3, 0), (3, 2)]);
}

#[test]
fn lowest_and_highest_figures_add_up_each_by_themselves() {
    let dataset = dataset([ranged("2024-01-01", 2, 3, 5), ranged("2024-02-01", 4, 4, 6)]);
    let series = Cumulative::new(&dataset, &Options::default());
    assert_eq!(series.steps[1].all(), Count { value: 7, low: 6, high: 11 });
}

#[test]
fn the_smaller_direction_is_stacked_on_the_larger_one() {
    let dataset = dataset([event("2024-01-01", 2, 7)]);
    let series = Cumulative::new(&dataset, &Options::default());
    let level = |direction| series.level(&exactly(2, 7), direction).value;
    assert_eq!(series.lines().collect::<Vec<_>>(), [Direction::Russia, Direction::Ukraine]);
    assert_eq!([level(Direction::Russia), level(Direction::Ukraine)], [7, 9]);
}

#[test]
fn a_direction_shown_alone_is_not_stacked_on_the_hidden_one() {
    let dataset = dataset([event("2024-01-01", 7, 2)]);
    let options = Options { directions: Directions::Russia, ..Options::default() };
    let series = Cumulative::new(&dataset, &options);
    assert_eq!(series.lines().collect::<Vec<_>>(), [Direction::Russia]);
    assert_eq!(series.level(&exactly(7, 2), Direction::Russia).value, 2);
}

#[test]
fn lines_that_are_not_stacked_each_start_from_zero() {
    let dataset = dataset([event("2024-01-01", 7, 2)]);
    let series = Cumulative::new(&dataset, &Options { stacked: false, ..Options::default() });
    assert_eq!(series.level(&exactly(7, 2), Direction::Russia).value, 2);
    assert_eq!(series.level(&exactly(7, 2), Direction::Ukraine).value, 7);
}

#[test]
fn an_event_that_is_not_counted_is_no_step() {
    for apart in [
        Event { counting: record::Counting::Doubtful, ..event("2024-01-01", 3, 0) },
        Event { counting: record::Counting::Overlap, ..event("2024-01-01", 3, 0) },
        Event { status: record::Status::Agreed, ..event("2024-01-01", 3, 0) },
    ] {
        let dataset = dataset([apart]);
        assert_eq!(totals(&dataset, &Options::default()), []);
    }
}
