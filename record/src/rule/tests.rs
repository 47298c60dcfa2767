use super::*;
use crate::{ReportDirection, Role};

fn report(party: Party, value: u32) -> Report {
    Report { party, value: Some(value), ..Report::default() }
}

/// The value and the step of the figure to Ukraine that is used.
fn used(reports: Vec<Report>) -> Option<(u32, Step)> {
    let dataset = Dataset { reports, ..Dataset::default() };
    let (report, step) = charted(&dataset, EventIndex(0), Direction::Ukraine)?;
    Some((report.value?, step))
}

#[test]
fn the_mediators_figure_comes_before_those_of_both_sides() {
    let reports = [(Party::Ukraine, 1), (Party::Russia, 2), (Party::Mediator, 3)];
    let reports = reports.map(|(party, value)| report(party, value));
    assert_eq!(used(reports.into()), Some((3, Step::Mediator)));
}

#[test]
fn the_sending_sides_figure_comes_before_the_receiving_sides() {
    let reports = vec![report(Party::Ukraine, 1), report(Party::Russia, 2)];
    assert_eq!(used(reports), Some((2, Step::SendingSide)));
}

#[test]
fn the_receiving_side_alone_is_enough() {
    assert_eq!(used(vec![report(Party::Ukraine, 1)]), Some((1, Step::ReceivingSide)));
}

#[test]
fn which_side_sends_follows_from_the_direction() {
    let step = |party, direction| Step::of(&report(party, 1), direction);
    let (sending, receiving) = (Some(Step::SendingSide), Some(Step::ReceivingSide));
    assert_eq!(step(Party::Russia, Direction::Ukraine), sending);
    assert_eq!(step(Party::Ukraine, Direction::Russia), sending);
    assert_eq!(step(Party::Ukraine, Direction::Ukraine), receiving);
    assert_eq!(step(Party::Russia, Direction::Russia), receiving);
}

#[test]
fn a_part_of_the_mediators_number_comes_before_the_sending_sides_figure() {
    let part = Report { part_of: "whole".into(), ..report(Party::Ukraine, 4) };
    assert_eq!(used(vec![report(Party::Russia, 2), part]), Some((4, Step::Part)));
}

#[test]
fn of_two_figures_on_one_step_the_first_is_used() {
    let reports = vec![report(Party::Mediator, 5), report(Party::Mediator, 6)];
    assert_eq!(used(reports), Some((5, Step::Mediator)));
}

#[test]
fn nobody_outside_the_three_parties_decides_a_figure() {
    assert_eq!(used(vec![report(Party::Third, 5)]), None);
}

#[test]
fn a_refusal_a_slip_and_a_wider_figure_are_no_candidates() {
    let refused = Report { value: None, ..report(Party::Mediator, 0) };
    let slip = Report { role: Role::Superseded, ..report(Party::Mediator, 7) };
    let wider = Report { role: Role::Wider, ..report(Party::Mediator, 8) };
    let receiving = report(Party::Ukraine, 1);
    assert_eq!(used(vec![refused, slip, wider, receiving]), Some((1, Step::ReceivingSide)));
}

#[test]
fn figures_of_another_event_or_direction_are_left_out() {
    let other = Report { event: EventIndex(1), ..report(Party::Mediator, 7) };
    let direction = |direction| Report { direction, ..report(Party::Mediator, 8) };
    let reports = [ReportDirection::Russia, ReportDirection::Both, ReportDirection::ThirdCountry];
    assert_eq!(used([vec![other], reports.map(direction).into()].concat()), None);
}
