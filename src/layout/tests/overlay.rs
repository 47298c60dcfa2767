use super::plot_alone;
use crate::layout::{Layout, Overlay};
use crate::options::Options;
use crate::sample::{claim, close, dataset, event, options};
use crate::series::{Focus, Line};
use crate::text::TooltipText;
use crate::view::View;
use record::{Dataset, Direction};

fn both_ways() -> Dataset {
    let mut dataset = dataset([event("2024-01-10", 3, 1), event("2024-03-10", 2, 0)]);
    dataset.claims = vec![claim("2024-03-20", 9)];
    dataset
}

fn layout(view: View) -> Layout {
    plot_alone(&both_ways(), &options(view), 600.0, 400.0)
}

fn overlay(layout: &Layout, datum: usize, line: Line) -> Option<Overlay> {
    Overlay::of_focus(layout, Focus { datum, line }, &TooltipText::default())
}

#[test]
fn each_direction_of_an_event_has_a_ring() {
    let layout = layout(View::Cumulative);
    assert_eq!(overlay(&layout, 0, Line::All).unwrap().rings.len(), 2);
    assert_eq!(overlay(&layout, 1, Line::All).unwrap().rings.len(), 1);
}

#[test]
fn a_focus_on_one_direction_has_the_ring_of_that_direction() {
    let layout = layout(View::Cumulative);
    let on = |direction| overlay(&layout, 0, Line::Of(direction)).unwrap().rings;
    let all = overlay(&layout, 0, Line::All).unwrap().rings;
    assert_eq!([on(Direction::Ukraine), on(Direction::Russia)].concat(), all);
}

#[test]
fn the_crosshair_spans_the_height_of_the_plot() {
    let layout = layout(View::Cumulative);
    let crosshair = overlay(&layout, 0, Line::All).unwrap().crosshair.unwrap();
    let plot = layout.plot.as_ref().unwrap().rect;
    assert!(close(crosshair.height, plot.height) && close(crosshair.y, plot.y));
    assert!(close(crosshair.x + crosshair.width / 2.0, layout.datum_x(0).unwrap()));
}

#[test]
fn bars_and_claims_have_no_crosshair() {
    for view in [View::Flows, View::Claims] {
        assert_eq!(overlay(&layout(view), 0, Line::All).unwrap().crosshair, None, "{view:?}");
    }
}

#[test]
fn the_two_bars_of_a_month_share_one_ring() {
    let layout = layout(View::Flows);
    let rings = overlay(&layout, 0, Line::All).unwrap().rings;
    let up = overlay(&layout, 0, Line::Of(Direction::Ukraine)).unwrap().rings[0];
    let down = overlay(&layout, 0, Line::Of(Direction::Russia)).unwrap().rings[0];
    assert_eq!(rings, [up.union(down)]);
}

#[test]
fn the_ring_of_a_claim_surrounds_the_claim_and_the_record() {
    let layout = layout(View::Claims);
    let ring = overlay(&layout, 0, Line::All).unwrap().rings[0];
    let crate::layout::Body::Claims(body) = &layout.plot.as_ref().unwrap().body else { panic!() };
    for point in [body.rows[0].claimed, body.rows[0].recorded] {
        assert!(close(ring.distance(point), 0.0));
    }
}

#[test]
fn an_event_that_does_not_exist_has_no_overlay() {
    assert_eq!(overlay(&layout(View::Cumulative), 7, Line::All), None);
}

#[test]
fn a_figure_without_a_plot_has_no_overlay() {
    let layout = plot_alone(&both_ways(), &Options::default(), 80.0, 60.0);
    assert_eq!(overlay(&layout, 0, Line::All), None);
}

#[test]
fn a_brush_is_cut_off_at_the_edges_of_the_plot() {
    let layout = layout(View::Cumulative);
    let plot = layout.plot.as_ref().unwrap().rect;
    let brush =
        |ends| Overlay::of_brush(&layout, ends, &TooltipText::default()).unwrap().brush.unwrap();
    assert_eq!(brush((-50.0, 5_000.0)), plot);
    assert_eq!(brush((5_000.0, -50.0)), plot);
}

#[test]
fn a_brush_beside_the_plot_is_empty() {
    let layout = layout(View::Cumulative);
    let overlay = Overlay::of_brush(&layout, (-50.0, -20.0), &TooltipText::default()).unwrap();
    assert!(close(overlay.brush.unwrap().width, 0.0));
}
