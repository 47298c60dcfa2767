use super::plot_alone;
use crate::layout::{Body, CumulativeLayout, Plot};
use crate::options::Options;
use crate::sample::{
    claim, close, correction, dataset, day, days, event, one_sided, ranged, source,
};
use crate::series::Line;
use crate::view::Directions;
use record::{Claim, Dataset, Direction, Event, Party, SourceKind};

fn plot(dataset: &Dataset, options: &Options, width: f64) -> (Plot, CumulativeLayout) {
    let plot = plot_alone(dataset, options, width, 400.0).plot.unwrap();
    let Body::Cumulative(body) = plot.body.clone() else { panic!("not the running totals") };
    (plot, body)
}

fn body(dataset: &Dataset, options: &Options) -> CumulativeLayout {
    plot(dataset, options, 700.0).1
}

fn unstacked() -> Options {
    Options { stacked: false, ..Options::default() }
}

fn only(directions: Directions) -> Options {
    Options { directions, ..Options::default() }
}

fn ends(body: &CumulativeLayout) -> Vec<&str> {
    body.ends.iter().map(|end| end.text.as_str()).collect()
}

fn end_of(body: &CumulativeLayout, direction: Direction) -> f64 {
    let (_, line) = body.lines.iter().find(|(of, _)| *of == direction).unwrap();
    line.last().unwrap().y
}

#[test]
fn an_event_has_a_dot_for_each_direction_with_people() {
    let body = body(&dataset([event("2024-01-10", 3, 1), event("2024-02-10", 0, 2)]), &unstacked());
    let dots: Vec<(usize, Direction)> =
        body.dots.iter().map(|dot| (dot.step, dot.direction)).collect();
    let [ukraine, russia] = Direction::BOTH;
    assert_eq!(dots, [(0, ukraine), (0, russia), (1, russia)]);
}

#[test]
fn a_figure_of_one_side_only_has_a_hollow_dot() {
    let events = [one_sided(event("2024-01-10", 3, 1), Direction::Russia)];
    let hollow: Vec<bool> =
        body(&dataset(events), &Options::default()).dots.iter().map(|dot| dot.hollow).collect();
    assert_eq!(hollow, [false, true]);
}

#[test]
fn dots_closer_than_three_pixels_are_left_out() {
    let start = day("2024-01-01");
    let events = |count: i32| Dataset {
        events: (0..count)
            .map(|index| Event { date: start.plus(index), ..event("2024-01-01", 1, 0) })
            .collect(),
        ..Dataset::default()
    };
    assert_eq!(body(&events(100), &Options::default()).dots.len(), 100);
    assert_eq!(body(&events(300), &Options::default()).dots.len(), 0);
}

#[test]
fn the_upper_stacked_line_ends_at_the_number_of_all() {
    let dataset =
        Dataset { claims: vec![claim("2024-02-10", 8)], ..dataset([event("2024-02-10", 5, 3)]) };
    let body = body(&dataset, &Options::default());
    assert!(close(end_of(&body, Direction::Russia), body.claims[0].center.y));
}

#[test]
fn stacked_lines_have_areas_and_lines_from_zero_have_none() {
    let dataset = dataset([event("2024-02-10", 5, 3)]);
    assert_eq!(body(&dataset, &Options::default()).areas.len(), 2);
    assert_eq!(body(&dataset, &unstacked()).areas.len(), 0);
}

#[test]
fn a_hidden_direction_has_no_line() {
    let body = body(&dataset([event("2024-02-10", 5, 3)]), &only(Directions::Russia));
    let lines: Vec<Direction> = body.lines.iter().map(|(direction, _)| *direction).collect();
    assert_eq!(lines, [Direction::Russia]);
    assert!(body.dots.iter().all(|dot| dot.direction == Direction::Russia));
}

#[test]
fn without_its_neighbour_a_line_uses_the_whole_height() {
    let dataset = dataset([event("2024-02-10", 90, 10)]);
    let (both, alone) = (Options::default(), only(Directions::Russia));
    let height = |options| {
        let (plot, body) = plot(&dataset, options, 700.0);
        end_of(&body, Direction::Russia) - plot.rect.y
    };
    assert!(close(height(&both), height(&alone)));
}

#[test]
fn stacked_lines_share_one_range_and_others_have_their_own() {
    let mut both = ranged("2024-02-10", 2, 3, 5);
    both.people.russia = Some(record::Count { value: 2, low: 1, high: 2 });
    let dataset = dataset([both]);
    assert_eq!(body(&dataset, &Options::default()).ranges.len(), 1);
    assert_eq!(body(&dataset, &unstacked()).ranges.len(), 2);
}

#[test]
fn figures_nobody_disputes_have_no_range() {
    let body = body(&dataset([event("2024-02-10", 5, 3)]), &Options::default());
    assert!(body.ranges.is_empty());
}

#[test]
fn totals_are_labelled_at_the_ends_of_the_lines() {
    let dataset = dataset([event("2024-02-10", 50, 30)]);
    let stacked = body(&dataset, &Options::default());
    assert_eq!(ends(&stacked), ["50 to Ukraine", "30 to Russia", "80 in all"]);
    assert_eq!(ends(&body(&dataset, &unstacked())), ["30 to Russia", "50 to Ukraine"]);
}

#[test]
fn a_direction_alone_has_no_label_of_all() {
    let body = body(&dataset([event("2024-02-10", 50, 30)]), &only(Directions::Ukraine));
    assert_eq!(ends(&body), ["50 to Ukraine"]);
}

#[test]
fn in_a_narrow_figure_totals_have_their_nouns_in_a_second_line() {
    let dataset = dataset([event("2024-02-10", 50, 30)]);
    let (_, body) = plot(&dataset, &Options::default(), 400.0);
    assert_eq!(ends(&body), ["50 to", "Ukraine", "30 to", "Russia", "80", "in all"]);
    let (_, body) = plot(&dataset, &Options::default(), 359.0);
    assert_eq!(ends(&body), ["50", "30", "80"]);
    let low = plot_alone(&dataset, &Options::default(), 400.0, 199.0).plot.unwrap();
    let Body::Cumulative(body) = low.body else { panic!("not the running totals") };
    assert_eq!(ends(&body), ["50", "30", "80"]);
}

#[test]
fn end_labels_of_nearly_equal_lines_do_not_touch() {
    let (plot, body) = plot(&dataset([event("2024-02-10", 50, 49)]), &unstacked(), 700.0);
    let [.., lower, upper] = &body.ends[..] else { panic!("{:?}", body.ends) };
    let gap = (lower.position.y - upper.position.y).abs();
    assert!(gap >= lower.font.line_height() - 1e-6, "{gap}");
    assert!(upper.position.y.min(lower.position.y) > plot.rect.y);
}

#[test]
fn end_labels_of_small_totals_stay_beside_the_plot() {
    let dataset = claimed(vec![claim("2024-06-01", 2_000)]);
    let (plot, body) = plot(&dataset, &Options::default(), 700.0);
    let labels: Vec<f64> =
        body.ends.iter().filter(|end| end.text != "80").map(|end| end.position.y).collect();
    assert_eq!(labels.len(), 3);
    assert!(labels.windows(2).all(|pair| pair[0] - pair[1] >= 13.0), "{labels:?}");
    assert!(labels.iter().all(|y| *y < plot.rect.bottom() + 13.0), "{labels:?}");
}

fn claimed(claims: Vec<Claim>) -> Dataset {
    let mut dataset = Dataset { claims, ..dataset([event("2024-03-01", 50, 30)]) };
    dataset.sources = vec![source("A", SourceKind::News)];
    dataset
}

#[test]
fn the_axis_reaches_the_highest_claim() {
    let (plot, body) = plot(&claimed(vec![claim("2024-06-01", 300)]), &Options::default(), 700.0);
    assert!(body.claims[0].center.y > plot.rect.y);
}

#[test]
fn a_claim_of_one_direction_is_stacked_on_the_line_below() {
    let russia = Claim { total: None, russia: Some(30), ..claim("2024-06-01", 0) };
    let stacked = body(&claimed(vec![russia.clone()]), &Options::default());
    assert_eq!(stacked.claims[0].line, Line::Of(Direction::Russia));
    assert!(close(stacked.claims[0].center.y, end_of(&stacked, Direction::Russia)));
    let apart = body(&claimed(vec![russia]), &unstacked());
    assert!(close(apart.claims[0].center.y, end_of(&apart, Direction::Russia)));
}

#[test]
fn a_claim_without_room_for_its_label_keeps_its_diamond() {
    let claims = vec![claim("2024-06-01", 80); 12];
    let body = body(&claimed(claims), &Options::default());
    let labelled = body.claims.iter().filter(|claim| claim.label.is_some()).count();
    assert_eq!(body.claims.len(), 12);
    assert!((1..12).contains(&labelled), "{labelled}");
}

#[test]
fn the_mediators_latest_total_is_labelled_before_the_others() {
    // In this order the first one would be labelled last.
    let kyiv = |_| Claim { party: Party::Ukraine, ..claim("2024-06-01", 80) };
    let mut claims = vec![claim("2024-06-01", 80)];
    claims.extend((0..11).map(kyiv));
    let body = body(&claimed(claims), &Options::default());
    let label = body.claims[0].label.as_ref().map(|label| label.text.as_str());
    assert_eq!(label, Some("Qatar says 80"));
    assert!(body.claims.iter().any(|claim| claim.label.is_none()));
}

#[test]
fn a_newsrooms_own_total_is_labelled_in_a_wide_figure_only() {
    let third =
        Claim { party: Party::Third, claimant: "Doha News".into(), ..claim("2024-06-01", 40) };
    let dataset = claimed(vec![third]);
    let label = |width| plot(&dataset, &Options::default(), width).1.claims[0].label.clone();
    assert_eq!(label(879.0), None);
    assert_eq!(label(880.0).map(|label| label.text), Some("Doha News says 40".into()));
}

#[test]
fn a_corrected_step_has_a_mark_only_in_the_days_shown() {
    let mut dataset = dataset([event("2024-01-10", 50, 0), event("2024-05-10", 5, 0)]);
    dataset.checked = Some(day("2024-06-01"));
    dataset.corrections = vec![correction("2024-05-20", "2024-01-10")];
    assert_eq!(body(&dataset, &Options::default()).corrected.len(), 1);
    assert_eq!(body(&dataset, &days("2024-03-01", "2024-12-31")).corrected.len(), 0);
}
