use super::plot_alone;
use crate::layout::{Body, FlowsLayout, Plot, PositionedBar};
use crate::options::Options;
use crate::sample::{close, correction, dataset, day, event, one_sided, ranged};
use crate::view::{Directions, Group, Include, View};
use record::{Counting, Dataset, Direction, Event};

fn by(group: Group) -> Options {
    Options { view: View::Flows, group: Some(group), ..Options::default() }
}

fn plot(dataset: &Dataset, options: &Options) -> (Plot, FlowsLayout) {
    let plot = plot_alone(dataset, options, 700.0, 400.0).plot.unwrap();
    let Body::Flows(body) = plot.body.clone() else { panic!("not the flows") };
    (plot, body)
}

fn body(dataset: &Dataset) -> FlowsLayout {
    plot(dataset, &by(Group::Month)).1
}

fn labels(bar: &PositionedBar) -> Vec<&str> {
    bar.labels.iter().map(|label| label.text.as_str()).collect()
}

#[test]
fn bars_to_ukraine_go_up_and_bars_to_russia_go_down() {
    let body = body(&dataset([event("2024-01-10", 3, 2)]));
    let [up, down] = &body.bars[..] else { panic!("{:?}", body.bars) };
    assert!(close(up.solid.bottom(), body.zero) && up.solid.y < body.zero);
    assert!(close(down.solid.y, body.zero) && down.solid.bottom() > body.zero);
}

#[test]
fn both_directions_have_one_scale() {
    let body = body(&dataset([event("2024-01-10", 4, 2)]));
    assert!(close(body.bars[0].solid.height, 2.0 * body.bars[1].solid.height));
}

#[test]
fn a_direction_without_people_has_no_bar() {
    let body = body(&dataset([event("2024-01-10", 0, 2)]));
    let directions: Vec<Direction> = body.bars.iter().map(|bar| bar.direction).collect();
    assert_eq!(directions, [Direction::Russia]);
}

#[test]
fn a_hidden_direction_has_no_bars() {
    let options = Options { directions: Directions::Ukraine, ..by(Group::Month) };
    let (_, body) = plot(&dataset([event("2024-01-10", 3, 2)]), &options);
    assert!(body.bars.iter().all(|bar| bar.direction == Direction::Ukraine));
    assert_eq!(body.bars.len(), 1);
}

#[test]
fn the_pale_part_is_beyond_the_confirmed_one() {
    let mixed = dataset([
        event("2024-01-10", 3, 2),
        one_sided(event("2024-01-20", 1, 0), Direction::Ukraine),
        one_sided(event("2024-01-21", 0, 2), Direction::Russia),
    ]);
    let body = body(&mixed);
    let [up, down] = &body.bars[..] else { panic!("{:?}", body.bars) };
    assert!(close(up.pale.bottom(), up.solid.y) && close(up.solid.height, 3.0 * up.pale.height));
    assert!(close(down.pale.y, down.solid.bottom()));
}

#[test]
fn differing_figures_have_a_whisker_from_the_lowest_to_the_highest() {
    let body = body(&dataset([ranged("2024-01-10", 2, 3, 6)]));
    let (bar, whisker) = (&body.bars[0], body.bars[0].whisker.unwrap());
    let unit = bar.solid.height / 3.0;
    assert!(close(body.zero - whisker.low, 2.0 * unit));
    assert!(close(body.zero - whisker.high, 6.0 * unit));
}

#[test]
fn figures_nobody_disputes_have_no_whisker() {
    assert_eq!(body(&dataset([event("2024-01-10", 3, 0)])).bars[0].whisker, None);
}

#[test]
fn people_apart_are_20_pixels_off_the_bar() {
    let doubtful = |date, people| Event { counting: Counting::Doubtful, ..event(date, people, 0) };
    let dataset =
        dataset([event("2024-01-10", 3, 0), doubtful("2024-01-20", 1), doubtful("2024-03-20", 1)]);
    let options = Options { include: Include::Doubtful, ..by(Group::Month) };
    let (_, body) = plot(&dataset, &options);
    let [beside, alone] = &body.bars[..] else { panic!("{:?}", body.bars) };
    assert!(close(beside.solid.y - beside.apart.bottom(), 20.0));
    assert!(close(alone.apart.bottom(), body.zero));
}

#[test]
fn a_bar_is_never_wider_than_56_pixels() {
    let body = body(&dataset([event("2024-01-10", 3, 0)]));
    assert!(body.slot > 100.0);
    assert!(close(body.bars[0].solid.width, 56.0));
}

#[test]
fn a_bar_is_never_narrower_than_4_pixels() {
    let dates = ["2020-01-10", "2024-01-10", "2024-01-11", "2024-06-01"];
    let events = dates.map(|date| event(date, 3, 0));
    let (_, body) = plot(&dataset(events), &by(Group::Event));
    assert!(body.slot < 1.0);
    assert!(close(body.bars[1].solid.width, 4.0));
}

#[test]
fn a_bar_at_the_edge_is_cut_off_at_the_plot() {
    let events = [event("2024-01-01", 3, 0), event("2024-12-31", 3, 0)];
    let (plot, body) = plot(&dataset(events), &by(Group::Event));
    let (first, last) = (body.bars[0].solid, body.bars[1].solid);
    assert!(close(first.x, plot.rect.x) && close(last.right(), plot.rect.right()));
    assert!(first.width < 56.0 && first.width > 0.0);
}

#[test]
fn a_bar_of_a_month_is_in_the_middle_of_its_month() {
    let (plot, body) = plot(&dataset([event("2024-01-02", 3, 0)]), &by(Group::Month));
    let middle = plot.rect.x + plot.rect.width / 2.0;
    assert!((body.datum_xs[0] - middle).abs() < 15.0);
}

#[test]
fn a_bar_is_labelled_with_its_number_beyond_its_end() {
    let body = body(&dataset([event("2024-01-10", 3, 2)]));
    let [up, down] = &body.bars[..] else { panic!("{:?}", body.bars) };
    assert_eq!((labels(up), labels(down)), (vec!["3"], vec!["2"]));
    assert!(up.labels[0].position.y < up.solid.y);
    assert!(down.labels[0].position.y > down.solid.bottom());
}

/// Two bars beside one another, closer than their numbers are wide.
fn close_bars() -> Dataset {
    dataset([
        event("2020-01-01", 1, 0),
        event("2024-01-10", 100, 0),
        event("2024-01-12", 101, 0),
        event("2024-12-01", 1, 0),
    ])
}

#[test]
fn of_two_numbers_that_would_touch_the_larger_is_drawn() {
    let (_, body) = plot(&close_bars(), &by(Group::Event));
    assert_eq!(labels(&body.bars[1]), [] as [&str; 0]);
    assert_eq!(labels(&body.bars[2]), ["101"]);
}

#[test]
fn a_corrected_number_without_room_keeps_its_asterisk() {
    let mut dataset = close_bars();
    dataset.checked = Some(day("2024-02-01"));
    dataset.corrections = vec![correction("2024-01-20", "2024-01-10")];
    let (_, body) = plot(&dataset, &by(Group::Event));
    assert_eq!(labels(&body.bars[1]), ["*"]);
    dataset.corrections = vec![correction("2024-01-20", "2024-01-12")];
    let (_, body) = plot(&dataset, &by(Group::Event));
    assert_eq!(labels(&body.bars[2]), ["101*"]);
}
