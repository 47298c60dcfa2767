use crate::draw::picture;
use crate::language::TextDirection;
use crate::layout::{
    Axes, Body, ClaimsLayout, Corner, CumulativeLayout, Dot, FlowsLayout, Furniture, Inset, Layout,
    Overlay, Plot, PositionedAnnotation, PositionedBar, PositionedRow, TextPlacement, Tooltip,
    Whisker, XTick, YTick,
};
use crate::sample::close;
use crate::scene::{Anchor, Font, Item, Point, Rect, Role, Shape, Size, Text};
use crate::series::{AnnotationKind, Line};
use record::Direction;

const PLOT: Rect = Rect::new(40.0, 0.0, 200.0, 100.0);

fn text(text: &str) -> Text {
    let (position, font) = (Point::new(0.0, 0.0), Font::regular(12.0));
    Text { text: text.into(), position, anchor: Anchor::End, font, role: Role::Muted }
}

fn plot(body: Body) -> Plot {
    Plot { rect: PLOT, axes: Axes::default(), body, text_rects: Vec::new() }
}

/// Running totals with nothing but one labelled number, and text at these places.
fn with_gridline(is_zero: bool, text_rects: Vec<Rect>) -> Plot {
    let y = vec![YTick { y: 50.0, is_zero, label: text("20") }];
    let axes = Axes { x: Vec::new(), y };
    Plot { axes, text_rects, ..plot(Body::Cumulative(CumulativeLayout::default())) }
}

fn layout(plot: Option<Plot>) -> Layout {
    Layout {
        size: Size::new(300.0, 150.0),
        direction: TextDirection::Ltr,
        plot_direction: TextDirection::Ltr,
        furniture: Furniture::default(),
        plot,
    }
}

fn items(plot: Plot) -> Vec<Item> {
    picture(&layout(Some(plot)), "", "").items
}

/// The rectangles of a colour.
fn rects(items: &[Item], wanted: Role) -> Vec<Rect> {
    let of = |item: &Item| match item {
        Item::Rect { rect, fill } if *fill == wanted => Some(*rect),
        _ => None,
    };
    items.iter().filter_map(of).collect()
}

fn shapes(items: &[Item]) -> Vec<Shape> {
    let of = |item: &Item| match item {
        Item::Mark { shape, .. } => Some(*shape),
        _ => None,
    };
    items.iter().filter_map(of).collect()
}

/// From where to where the pieces of a gridline go.
fn pieces(labels: Vec<Rect>) -> Vec<(f64, f64)> {
    let pieces = rects(&items(with_gridline(false, labels)), Role::Grid);
    pieces.iter().map(|piece| (piece.x, piece.right())).collect()
}

#[test]
fn a_figure_without_a_plot_is_its_ground_alone() {
    let items = picture(&layout(None), "", "").items;
    assert_eq!(items, [Item::Rect { rect: Rect::new(0.0, 0.0, 300.0, 150.0), fill: Role::Ground }]);
}

#[test]
fn a_gridline_spans_the_plot() {
    assert_eq!(pieces(Vec::new()), [(40.0, 240.0)]);
}

#[test]
fn the_zero_line_is_an_axis_and_no_gridline() {
    let items = items(with_gridline(true, Vec::new()));
    assert_eq!(rects(&items, Role::Grid), []);
    assert_eq!(rects(&items, Role::Ink), [Rect::new(40.0, 49.5, 200.0, 1.0)]);
}

#[test]
fn a_gridline_leaves_three_pixels_around_text() {
    let pieces = pieces(vec![Rect::new(100.0, 45.0, 20.0, 10.0)]);
    assert_eq!(pieces, [(40.0, 97.0), (123.0, 240.0)]);
}

#[test]
fn text_beside_a_gridline_does_not_interrupt_it() {
    assert_eq!(pieces(vec![Rect::new(100.0, 60.0, 20.0, 10.0)]), [(40.0, 240.0)]);
}

#[test]
fn a_piece_of_a_gridline_of_six_pixels_or_less_is_left_out() {
    let label = |x| vec![Rect::new(x, 45.0, 20.0, 10.0)];
    assert_eq!(pieces(label(49.0)).len(), 1);
    assert_eq!(pieces(label(49.5)).len(), 2);
}

#[test]
fn a_gridline_is_interrupted_by_every_text_on_it() {
    let labels = [190.0, 100.0].map(|x| Rect::new(x, 45.0, 20.0, 10.0));
    let mut pieces = pieces(labels.into());
    pieces.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert_eq!(pieces, [(40.0, 97.0), (123.0, 187.0), (213.0, 240.0)]);
}

fn dot(direction: Direction, hollow: bool) -> Item {
    let center = Point::new(100.0, 50.0);
    let dots = vec![Dot { step: 0, direction, center, hollow }];
    let body = CumulativeLayout { dots, radius: 4.0, ..CumulativeLayout::default() };
    items(plot(Body::Cumulative(body))).pop().unwrap()
}

#[test]
fn directions_differ_in_shape_and_not_in_colour_alone() {
    let shape = |direction| shapes(&[dot(direction, false)])[0];
    assert_eq!(Direction::BOTH.map(shape), [Shape::Circle, Shape::Square]);
}

#[test]
fn a_hollow_dot_has_the_ground_inside_and_its_colour_around() {
    let colours = |hollow| match dot(Direction::Ukraine, hollow) {
        Item::Mark { fill, stroke, .. } => (fill, stroke),
        other => panic!("{other:?}"),
    };
    assert_eq!(colours(true), (Role::Ground, Role::Ukraine));
    assert_eq!(colours(false), (Role::Ukraine, Role::Ground));
}

#[test]
fn only_lists_and_announcements_fly_a_flag() {
    let shapes = |kind| {
        let pole = Rect::new(100.0, 10.0, 1.0, 40.0);
        let annotations = vec![PositionedAnnotation { kind, pole, flag: pole, lines: Vec::new() }];
        let body = CumulativeLayout { annotations, ..CumulativeLayout::default() };
        shapes(&items(plot(Body::Cumulative(body))))
    };
    for (kind, drawn) in [
        (AnnotationKind::Agreed, vec![Shape::Flag]),
        (AnnotationKind::Announced, vec![Shape::Flag]),
        (AnnotationKind::Apart, vec![Shape::Square]),
        (AnnotationKind::Hosting, vec![]),
        (AnnotationKind::Expected, vec![]),
    ] {
        assert_eq!(shapes(kind), drawn, "{kind:?}");
    }
}

fn flows(pale: f64, whisker: Option<Whisker>) -> Vec<Item> {
    let bar = PositionedBar {
        bar: 0,
        direction: Direction::Russia,
        solid: Rect::new(100.0, 50.0, 8.0, 20.0),
        pale: Rect::new(100.0, 70.0, 8.0, pale),
        apart: Rect::default(),
        whisker,
        labels: Vec::new(),
    };
    items(plot(Body::Flows(FlowsLayout { bars: vec![bar], ..FlowsLayout::default() })))
}

#[test]
fn a_pale_part_is_drawn_with_an_outline_of_its_colour() {
    let items = flows(10.0, None);
    let rect = Rect::new(100.0, 70.0, 8.0, 10.0);
    assert_eq!(rects(&items, Role::RussiaPale), [rect]);
    assert!(items.contains(&Item::Frame { rect, edge: 1.5, stroke: Role::Russia }));
}

#[test]
fn the_outline_of_a_low_part_leaves_half_of_its_inside() {
    let rect = Rect::new(100.0, 70.0, 8.0, 2.0);
    assert!(flows(2.0, None).contains(&Item::Frame { rect, edge: 0.5, stroke: Role::Russia }));
}

#[test]
fn parts_without_height_are_not_drawn() {
    assert_eq!(rects(&flows(0.0, None), Role::RussiaPale), []);
}

#[test]
fn a_whisker_has_a_stem_and_two_caps_over_a_clear_ground() {
    let items = flows(0.0, Some(Whisker { x: 104.0, high: 90.0, low: 60.0, cap: 4.0 }));
    let strokes = rects(&items, Role::Ink);
    assert_eq!(strokes.len(), 3);
    assert!(close(strokes[0].y, 60.0) && close(strokes[0].bottom(), 90.0));
    let cleared: Vec<Rect> = rects(&items, Role::Ground).into_iter().skip(1).collect();
    assert_eq!(cleared, strokes.iter().map(|stroke| stroke.grown(1.0)).collect::<Vec<_>>());
}

#[test]
fn the_whisker_of_a_narrow_bar_leaves_it_whole() {
    let items = flows(0.0, Some(Whisker { x: 104.0, high: 90.0, low: 60.0, cap: 2.0 }));
    assert_eq!(rects(&items, Role::Ink).len(), 3);
    assert_eq!(rects(&items, Role::Ground).len(), 1, "the ground of the figure alone");
}

#[test]
fn a_claim_is_a_diamond_under_the_point_of_the_record() {
    let rows = vec![PositionedRow {
        line: Line::Of(Direction::Russia),
        claimed: Point::new(60.0, 50.0),
        recorded: Point::new(90.0, 50.0),
        range: Rect::default(),
    }];
    let body = ClaimsLayout { rows, radius: 4.0, ..ClaimsLayout::default() };
    let items = items(plot(Body::Claims(body)));
    assert_eq!(shapes(&items), [Shape::Diamond, Shape::Square]);
    assert_eq!(rects(&items, Role::Range), []);
}

#[test]
fn the_plot_is_mirrored_and_the_text_around_it_is_not() {
    let tick = XTick { x: 60.0, labels: Vec::new() };
    let axes = Axes { x: vec![tick], y: Vec::new() };
    let plot = Plot { axes, ..plot(Body::Cumulative(CumulativeLayout::default())) };
    let furniture = Furniture { texts: vec![text("heading")], ..Furniture::default() };
    let layout = Layout { plot_direction: TextDirection::Rtl, furniture, ..layout(Some(plot)) };
    let scene = picture(&layout, "", "");
    assert!(close(rects(&scene.items, Role::Muted)[0].x, 239.5));
    assert_eq!(scene.items.last(), Some(&Item::Text(text("heading"))));
}

fn overlay(text_placement: TextPlacement) -> Vec<Item> {
    let tooltip = Tooltip {
        rect: Rect::new(10.0, 10.0, 50.0, 20.0),
        texts: vec![text("3 to Ukraine")],
        corner: Corner { inline: Inset::Start(10.0), block: Inset::Start(10.0) },
    };
    let rings = vec![Rect::new(90.0, 40.0, 20.0, 20.0)];
    let overlay = Overlay { rings, tooltip: Some(tooltip), ..Overlay::default() };
    super::overlay(&layout(None), &overlay, text_placement).items
}

#[test]
fn a_tooltip_is_painted_only_where_the_text_is_in_the_picture() {
    let texts =
        |placement| overlay(placement).iter().filter(|item| matches!(item, Item::Text(_))).count();
    assert_eq!((texts(TextPlacement::Picture), texts(TextPlacement::Page)), (1, 0));
}

#[test]
fn a_ring_is_kept_off_its_ground_by_a_wider_one() {
    let strokes: Vec<Role> = overlay(TextPlacement::Page)
        .iter()
        .filter_map(|item| match item {
            Item::Frame { stroke, .. } => Some(*stroke),
            _ => None,
        })
        .collect();
    assert_eq!(strokes, [Role::Ground, Role::Ink]);
}

#[test]
fn shapes_with_corners_stay_within_their_radius() {
    let center = Point::new(10.0, 20.0);
    for shape in
        [Shape::Square, Shape::Diamond, Shape::Up, Shape::Down, Shape::Flag, Shape::FlagLeft]
    {
        let around = Rect::around(center, 4.0);
        let inside = |corner: &Point| close(around.distance(*corner), 0.0);
        assert!(shape.corners(center, 4.0).iter().all(inside), "{shape:?}");
    }
    assert_eq!(Shape::Circle.corners(center, 4.0), []);
}
