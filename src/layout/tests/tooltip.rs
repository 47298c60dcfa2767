use crate::layout::tooltip::Room;
use crate::layout::{Inset, Tooltip};
use crate::sample::close;
use crate::scene::{Point, Rect, Size};
use crate::text::{LineKind, TooltipText};
use record::Direction;

const PLOT: Rect = Rect::new(40.0, 0.0, 600.0, 300.0);
const FIGURE: Size = Size::new(700.0, 340.0);

fn sample_text() -> TooltipText {
    let people = LineKind::People(Direction::Ukraine);
    let lines =
        vec![(people, "3 to Ukraine, confirmed".into()), (LineKind::Total, "So far 9".into())];
    TooltipText { title: "16 October 2023".into(), lines }
}

fn ring(x: f64, y: f64) -> Rect {
    Rect::around(Point::new(x, y), 7.0)
}

fn beside(rings: &[Rect], at: f64, figure: Size) -> Tooltip {
    Tooltip::new(&sample_text(), &Room { at, rings, in_rows: false, plot: &PLOT, figure })
}

fn of_row(y: f64) -> Tooltip {
    let rings = [Rect::new(300.0, y - 8.0, 100.0, 16.0)];
    let room = Room { at: 350.0, rings: &rings, in_rows: true, plot: &PLOT, figure: FIGURE };
    Tooltip::new(&sample_text(), &room)
}

fn hides(tooltip: &Tooltip, rings: &[Rect]) -> bool {
    rings.iter().any(|ring| ring.overlaps(&tooltip.rect))
}

#[test]
fn a_tooltip_is_after_the_focus_where_there_is_room() {
    let tooltip = beside(&[ring(100.0, 150.0)], 100.0, FIGURE);
    assert!(close(tooltip.rect.x, 114.0));
    assert_eq!(tooltip.corner.inline, Inset::Start(tooltip.rect.x));
}

#[test]
fn a_tooltip_that_would_hide_a_point_near_the_right_edge_is_before_it() {
    let rings = [ring(630.0, 30.0)];
    let tooltip = beside(&rings, 630.0, FIGURE);
    assert!(close(tooltip.rect.right(), 616.0), "{:?}", tooltip.rect);
    assert!(!hides(&tooltip, &rings));
    let Inset::End(inset) = tooltip.corner.inline else { panic!("{:?}", tooltip.corner) };
    assert!(close(inset, 84.0));
}

#[test]
fn a_tooltip_without_room_beside_a_point_at_the_top_moves_down() {
    let rings = [ring(110.0, 30.0)];
    let tooltip = beside(&rings, 110.0, Size::new(220.0, 340.0));
    assert!(tooltip.rect.y > rings[0].bottom(), "{:?}", tooltip.rect);
    assert!(!hides(&tooltip, &rings));
}

#[test]
fn a_tooltip_is_at_the_top_of_the_plot_while_it_hides_nothing_there() {
    let tooltip = beside(&[ring(100.0, 250.0)], 100.0, FIGURE);
    assert!(close(tooltip.rect.y, PLOT.y + 14.0));
}

#[test]
fn a_tooltip_stays_inside_the_figure_wherever_the_focus_is() {
    for x in (0..=70).map(|tens| f64::from(tens) * 10.0) {
        let rect = beside(&[ring(x, 150.0)], x, FIGURE).rect;
        let inside = rect.x >= 4.0 && rect.right() <= 696.0 && rect.y >= 0.0;
        assert!(inside && rect.bottom() <= FIGURE.height, "{x}: {rect:?}");
    }
}

#[test]
fn a_tooltip_leaves_two_points_above_one_another_to_be_seen() {
    for x in (4..=64).map(|tens| f64::from(tens) * 10.0) {
        let rings = [ring(x, 40.0), ring(x, 260.0)];
        let tooltip = beside(&rings, x, FIGURE);
        assert!(!hides(&tooltip, &rings), "{x}: {:?}", tooltip.rect);
    }
}

#[test]
fn lines_are_broken_where_a_shorter_tooltip_hides_less() {
    let rings = [Rect::new(150.0, 0.0, 20.0, 340.0)];
    let narrow = beside(&rings, 160.0, Size::new(320.0, 340.0));
    let wide = beside(&[ring(160.0, 150.0)], 160.0, FIGURE);
    assert!(narrow.texts.len() > wide.texts.len());
    assert!(!hides(&narrow, &rings), "{:?}", narrow.rect);
}

#[test]
fn the_tooltip_of_a_row_is_under_it() {
    let tooltip = of_row(100.0);
    assert!(close(tooltip.rect.y, 110.0), "{:?}", tooltip.rect);
    assert_eq!(tooltip.corner.block, Inset::Start(tooltip.rect.y));
}

#[test]
fn the_tooltip_of_the_last_row_is_over_it() {
    let tooltip = of_row(310.0);
    assert!(close(tooltip.rect.bottom(), 300.0), "{:?}", tooltip.rect);
    let Inset::End(inset) = tooltip.corner.block else { panic!("{:?}", tooltip.corner) };
    assert!(close(inset, 40.0));
}

#[test]
fn long_lines_of_a_tooltip_are_broken_at_340_pixels() {
    let lines = vec![(LineKind::Total, "a rather long line ".repeat(20))];
    let text = TooltipText { title: String::new(), lines };
    let room = Room { at: 50.0, rings: &[], in_rows: false, plot: &PLOT, figure: FIGURE };
    let tooltip = Tooltip::new(&text, &room);
    assert!(tooltip.texts.len() > 2);
    assert!(tooltip.rect.width <= 340.0 + 20.0, "{}", tooltip.rect.width);
}

#[test]
fn every_line_of_a_tooltip_is_inside_its_box() {
    let tooltip = beside(&[ring(100.0, 150.0)], 100.0, FIGURE);
    assert_eq!(tooltip.texts.len(), 3);
    for text in &tooltip.texts {
        let baseline = text.position.y;
        assert!(tooltip.rect.y < baseline && baseline < tooltip.rect.bottom(), "{}", text.text);
    }
}
