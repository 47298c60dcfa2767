use crate::language::TextDirection;
use crate::layout::{
    Axes, Body, ClaimsLayout, CumulativeLayout, Dot, FlowsLayout, Furniture, Layout, Plot,
    PositionedBar, PositionedRow,
};
use crate::options::Options;
use crate::sample::{cumulative, dataset, day, event, options};
use crate::scene::{Point, Rect, Size};
use crate::series::{Line, Series};
use crate::view::View;
use record::Direction;

const PLOT: Rect = Rect::new(50.0, 50.0, 300.0, 200.0);

fn layout(body: Body, direction: TextDirection) -> Layout {
    let plot = Plot { rect: PLOT, axes: Axes::default(), body, text_rects: Vec::new() };
    Layout {
        size: Size::new(400.0, 300.0),
        direction,
        plot_direction: direction,
        furniture: Furniture::default(),
        plot: Some(plot),
    }
}

/// Events at these positions across, with a point at a height for some.
fn events(datum_xs: &[f64], points: &[(usize, f64)]) -> Layout {
    let dots = points.iter().map(|(step, y)| Dot {
        step: *step,
        direction: Direction::Ukraine,
        center: Point::new(datum_xs[*step], *y),
        hollow: false,
    });
    let body = CumulativeLayout {
        datum_xs: datum_xs.into(),
        dots: dots.collect(),
        ..CumulativeLayout::default()
    };
    layout(Body::Cumulative(body), TextDirection::Ltr)
}

fn hit(layout: &Layout, x: f64, y: f64) -> Option<usize> {
    layout.hit(Point::new(x, y))
}

#[test]
fn the_event_nearest_in_time_is_hit_whatever_the_height() {
    let layout = events(&[100.0, 200.0], &[(0, 240.0), (1, 60.0)]);
    assert_eq!(hit(&layout, 147.0, 60.0), Some(0));
    assert_eq!(hit(&layout, 153.0, 240.0), Some(1));
}

#[test]
fn of_events_within_two_pixels_the_one_nearest_in_height_is_hit() {
    let layout = events(&[100.0, 101.5], &[(0, 240.0), (1, 60.0)]);
    assert_eq!(hit(&layout, 100.0, 230.0), Some(0));
    assert_eq!(hit(&layout, 100.0, 70.0), Some(1));
}

#[test]
fn three_pixels_apart_time_decides() {
    let layout = events(&[100.0, 103.0], &[(0, 240.0), (1, 60.0)]);
    assert_eq!(hit(&layout, 100.0, 60.0), Some(0));
}

#[test]
fn of_two_equally_near_events_the_last_is_hit() {
    let layout = events(&[100.0, 100.0, 100.0], &[(0, 90.0), (1, 90.0), (2, 200.0)]);
    assert_eq!(hit(&layout, 100.0, 90.0), Some(1));
}

#[test]
fn a_finger_22_pixels_from_a_point_selects_it_or_a_nearer_one_at_any_height() {
    let datum_xs = [PLOT.x, 95.0, 100.0, 160.0, 300.0, PLOT.right()];
    let points: Vec<(usize, f64)> = (0..datum_xs.len()).map(|step| (step, 60.0)).collect();
    let layout = events(&datum_xs, &points);
    for (datum, at) in datum_xs.iter().enumerate() {
        for (away, y) in [-22.0, -2.0, 0.0, 2.0, 22.0]
            .iter()
            .flat_map(|away| [PLOT.y - 22.0, 60.0, PLOT.bottom() + 22.0].map(|y| (away, y)))
        {
            let x = at + away;
            let distance = |index: usize| (datum_xs[index] - x).abs();
            let found = hit(&layout, x, y).unwrap();
            assert!(distance(found) <= distance(datum), "{x}, {y}: found {found}, not {datum}");
        }
    }
}

#[test]
fn an_event_before_the_first_day_shown_cannot_be_hit() {
    let layout = events(&[10.0, 300.0], &[]);
    assert_eq!(hit(&layout, 50.0, 100.0), Some(1));
}

#[test]
fn an_event_just_before_the_first_day_shown_gives_way_to_the_first_one_shown() {
    let layout = events(&[47.5, 49.0], &[(0, 100.0), (1, 200.0)]);
    assert_eq!(hit(&layout, 48.0, 100.0), Some(1));
}

#[test]
fn a_plot_without_events_has_no_hit() {
    assert_eq!(hit(&events(&[], &[]), 100.0, 100.0), None);
}

#[test]
fn a_pointer_hits_up_to_24_pixels_outside_the_plot() {
    let layout = events(&[100.0], &[]);
    assert_eq!(hit(&layout, PLOT.x - 24.0, 100.0), Some(0));
    assert_eq!(hit(&layout, PLOT.x - 24.1, 100.0), None);
    assert_eq!(hit(&layout, 100.0, PLOT.bottom() + 24.0), Some(0));
    assert_eq!(hit(&layout, 100.0, PLOT.bottom() + 24.1), None);
}

#[test]
fn in_a_plot_that_runs_right_to_left_the_first_event_is_on_the_right() {
    let body = CumulativeLayout { datum_xs: vec![100.0, 200.0], ..CumulativeLayout::default() };
    let layout = layout(Body::Cumulative(body), TextDirection::Rtl);
    assert_eq!(hit(&layout, 300.0, 100.0), Some(0));
    assert_eq!(hit(&layout, 200.0, 100.0), Some(1));
}

#[test]
fn of_two_bars_at_one_position_the_one_under_the_pointer_is_hit() {
    let bar = |bar, y| PositionedBar {
        bar,
        direction: Direction::Ukraine,
        solid: Rect::new(95.0, y, 10.0, 50.0),
        pale: Rect::default(),
        apart: Rect::default(),
        whisker: None,
        labels: Vec::new(),
    };
    let body = FlowsLayout {
        bars: vec![bar(0, 60.0), bar(1, 160.0)],
        datum_xs: vec![100.0, 100.0],
        ..FlowsLayout::default()
    };
    let layout = layout(Body::Flows(body), TextDirection::Ltr);
    assert_eq!(hit(&layout, 100.0, 80.0), Some(0));
    assert_eq!(hit(&layout, 100.0, 180.0), Some(1));
}

#[test]
fn claims_are_hit_by_height_alone() {
    let row = |y| PositionedRow {
        line: Line::All,
        claimed: Point::new(300.0, y),
        recorded: Point::new(310.0, y),
        range: Rect::default(),
    };
    let body = ClaimsLayout {
        rows: vec![row(80.0), row(120.0)],
        datum_xs: vec![300.0; 2],
        ..ClaimsLayout::default()
    };
    let layout = layout(Body::Claims(body), TextDirection::Ltr);
    assert_eq!(hit(&layout, 60.0, 99.0), Some(0));
    assert_eq!(hit(&layout, 60.0, 101.0), Some(1));
}

fn january() -> Series {
    let options = crate::sample::days("2024-01-01", "2024-01-31");
    cumulative(&dataset([event("2024-01-10", 1, 0)]), &options)
}

#[test]
fn days_between_two_positions_are_in_order_whichever_comes_first() {
    let layout = events(&[], &[]);
    let days = Some((day("2024-01-11"), day("2024-01-21")));
    assert_eq!(layout.days_between(&january(), (150.0, 250.0)), days);
    assert_eq!(layout.days_between(&january(), (250.0, 150.0)), days);
}

#[test]
fn days_between_positions_outside_the_plot_are_those_shown() {
    let days = Some((day("2024-01-01"), day("2024-01-31")));
    assert_eq!(events(&[], &[]).days_between(&january(), (-500.0, 5_000.0)), days);
}

#[test]
fn no_days_lie_between_two_positions_where_time_runs_down() {
    let layout = layout(Body::Claims(ClaimsLayout::default()), TextDirection::Ltr);
    assert_eq!(layout.days_between(&january(), (150.0, 250.0)), None);
}

#[test]
fn claims_run_as_text_does_and_the_other_views_as_time_does() {
    let mut dataset = dataset([event("2024-01-10", 1, 0)]);
    dataset.claims = vec![crate::sample::claim("2024-01-20", 1)];
    let direction = |view| {
        let time_direction = Some(TextDirection::Rtl);
        let options = Options { time_direction, ..options(view) };
        super::plot_alone(&dataset, &options, 600.0, 400.0).plot_direction
    };
    assert_eq!(direction(View::Claims), TextDirection::Ltr);
    assert_eq!(direction(View::Flows), TextDirection::Rtl);
    assert_eq!(direction(View::Cumulative), TextDirection::Rtl);
}
