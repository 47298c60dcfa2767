use super::*;
use crate::{ReadingDirection, Role};

fn reading(party: Party, value: u32) -> Reading {
    Reading { party, value: Some(value), ..Reading::default() }
}

/// The value and the step of the figure to Ukraine that is used.
fn used(readings: Vec<Reading>) -> Option<(u32, Step)> {
    let dataset = Dataset { readings, ..Dataset::default() };
    let (reading, step) = charted(&dataset, EventIndex(0), Direction::Ukraine)?;
    Some((reading.value?, step))
}

#[test]
fn the_mediators_figure_comes_before_those_of_both_sides() {
    let readings = [(Party::Ukraine, 1), (Party::Russia, 2), (Party::Mediator, 3)];
    let readings = readings.map(|(party, value)| reading(party, value));
    assert_eq!(used(readings.into()), Some((3, Step::Mediator)));
}

#[test]
fn the_sending_sides_figure_comes_before_the_receiving_sides() {
    let readings = vec![reading(Party::Ukraine, 1), reading(Party::Russia, 2)];
    assert_eq!(used(readings), Some((2, Step::SendingSide)));
}

#[test]
fn the_receiving_side_alone_is_enough() {
    assert_eq!(used(vec![reading(Party::Ukraine, 1)]), Some((1, Step::ReceivingSide)));
}

#[test]
fn which_side_sends_follows_from_the_direction() {
    let step = |party, direction| Step::of(&reading(party, 1), direction);
    let (sending, receiving) = (Some(Step::SendingSide), Some(Step::ReceivingSide));
    assert_eq!(step(Party::Russia, Direction::Ukraine), sending);
    assert_eq!(step(Party::Ukraine, Direction::Russia), sending);
    assert_eq!(step(Party::Ukraine, Direction::Ukraine), receiving);
    assert_eq!(step(Party::Russia, Direction::Russia), receiving);
}

#[test]
fn a_part_of_the_mediators_number_comes_before_the_sending_sides_figure() {
    let part = Reading { part_of: "whole".into(), ..reading(Party::Ukraine, 4) };
    assert_eq!(used(vec![reading(Party::Russia, 2), part]), Some((4, Step::Part)));
}

#[test]
fn of_two_figures_on_one_step_the_first_is_used() {
    let readings = vec![reading(Party::Mediator, 5), reading(Party::Mediator, 6)];
    assert_eq!(used(readings), Some((5, Step::Mediator)));
}

#[test]
fn nobody_outside_the_three_parties_decides_a_figure() {
    assert_eq!(used(vec![reading(Party::Third, 5)]), None);
}

#[test]
fn a_refusal_a_slip_and_a_wider_figure_are_no_candidates() {
    let refused = Reading { value: None, ..reading(Party::Mediator, 0) };
    let slip = Reading { role: Role::Superseded, ..reading(Party::Mediator, 7) };
    let wider = Reading { role: Role::Wider, ..reading(Party::Mediator, 8) };
    let receiving = reading(Party::Ukraine, 1);
    assert_eq!(used(vec![refused, slip, wider, receiving]), Some((1, Step::ReceivingSide)));
}

#[test]
fn figures_of_another_event_or_direction_are_left_out() {
    let other = Reading { event: EventIndex(1), ..reading(Party::Mediator, 7) };
    let direction = |direction| Reading { direction, ..reading(Party::Mediator, 8) };
    let readings =
        [ReadingDirection::Russia, ReadingDirection::Both, ReadingDirection::ThirdCountry];
    assert_eq!(used([vec![other], readings.map(direction).into()].concat()), None);
}
