use super::*;
use crate::scene::{Colour, Font, Scheme, Size};

fn scene(items: Vec<Item>) -> Scene {
    Scene {
        size: Size::new(300.0, 120.5),
        title: "Title".into(),
        description: "Description".into(),
        items,
        ..Scene::default()
    }
}

fn drawn(items: Vec<Item>) -> String {
    svg(&scene(items), &Theme::new(Scheme::Light), "id", Fit::Own)
}

/// The first line of the drawing that begins with a tag.
fn element(items: Vec<Item>, tag: &str) -> String {
    let drawing = drawn(items);
    let start = format!("<{tag} ");
    drawing.lines().find(|line| line.starts_with(&start)).unwrap().to_owned()
}

fn text(text: &str, anchor: Anchor, font: Font) -> Item {
    let position = Point::new(1.0, 2.0);
    Item::Text(Text { text: text.into(), position, anchor, font, role: Role::Ink })
}

fn mark(shape: Shape, edge: f64) -> Item {
    let (center, fill, stroke) = (Point::new(10.0, 20.0), Role::Ukraine, Role::Ground);
    Item::Mark { shape, center, radius: 4.0, fill, stroke, edge }
}

#[test]
fn numbers_have_at_most_two_decimals() {
    let numbers = [1.0, 1.5, 2.0 / 3.0, 10.005, -3.456, 1e6].map(number);
    assert_eq!(numbers, ["1", "1.5", "0.67", "10.01", "-3.46", "1000000"]);
}

#[test]
fn what_rounds_to_zero_has_no_sign() {
    assert_eq!([0.0, -0.0, -0.004, 0.004].map(number), ["0"; 4]);
}

#[test]
fn a_drawing_is_an_image_named_by_its_title_and_description() {
    let drawing = drawn(Vec::new());
    assert!(drawing.contains("role=\"img\" aria-labelledby=\"id-title id-description\""));
    assert!(drawing.contains("<title id=\"id-title\">Title</title>"));
    assert!(drawing.contains("<desc id=\"id-description\">Description</desc>"));
}

#[test]
fn two_drawings_on_a_page_share_no_id() {
    let theme = Theme::new(Scheme::Light);
    let one = svg(&scene(Vec::new()), &theme, "one", Fit::Own);
    let two = svg(&scene(Vec::new()), &theme, "two", Fit::Own);
    assert!(one.contains("one-title") && !two.contains("one-title"));
}

#[test]
fn markup_in_a_text_is_escaped() {
    let drawing = drawn(vec![text("<b>\"4\" & 5</b>", Anchor::Start, Font::regular(12.0))]);
    assert!(drawing.contains(">&lt;b&gt;&quot;4&quot; &amp; 5&lt;/b&gt;</text>"), "{drawing}");
}

#[test]
fn markup_in_a_title_is_escaped() {
    let scene = Scene { title: "</title><script>".into(), ..scene(Vec::new()) };
    let drawing = svg(&scene, &Theme::new(Scheme::Light), "id", Fit::Own);
    assert!(!drawing.contains("<script>"), "{drawing}");
}

#[test]
fn quotes_in_a_font_family_do_not_end_the_attribute() {
    let theme = Theme { font_family: "\"Noto Sans\"".into(), ..Theme::new(Scheme::Light) };
    let drawing = svg(&scene(Vec::new()), &theme, "id", Fit::Own);
    assert!(drawing.contains("font-family=\"&quot;Noto Sans&quot;\""), "{drawing}");
}

#[test]
fn control_characters_are_left_out_and_line_ends_are_not() {
    let drawing = drawn(vec![text("a\u{7}b\nc\u{ffff}", Anchor::Start, Font::regular(12.0))]);
    assert!(drawing.contains(">ab\nc</text>"), "{drawing}");
}

#[test]
fn the_size_follows_the_column_the_height_or_the_scene() {
    let size = |fit| {
        let drawing = svg(&scene(Vec::new()), &Theme::new(Scheme::Light), "id", fit);
        let root = drawing.lines().next().unwrap().to_owned();
        (root.contains(" width=\"300\""), root.contains(" height=\"120.5\""))
    };
    assert_eq!(size(Fit::Own), (true, true));
    assert_eq!(size(Fit::Column), (false, false));
    assert_eq!(size(Fit::Rows), (false, true));
}

#[test]
fn language_and_direction_are_written_where_they_differ_from_english() {
    let root = |lang, direction| {
        let scene = Scene { lang, direction, ..scene(Vec::new()) };
        let drawing = svg(&scene, &Theme::new(Scheme::Light), "id", Fit::Own);
        drawing.lines().next().unwrap().to_owned()
    };
    let english = root(None, TextDirection::Ltr);
    assert!(!english.contains("lang=") && !english.contains("direction="), "{english}");
    let arabic = root(Some("ar"), TextDirection::Rtl);
    assert!(arabic.contains("lang=\"ar\" direction=\"rtl\""), "{arabic}");
}

#[test]
fn a_clear_colour_has_an_opacity_and_a_solid_one_has_none() {
    let rect = Rect::new(0.0, 0.0, 5.0, 5.0);
    let of = |fill| element(vec![Item::Rect { rect, fill }], "rect");
    assert!(of(Role::Range).contains("fill-opacity=\"0.38\""), "{}", of(Role::Range));
    assert!(!of(Role::Ink).contains("opacity"));
}

#[test]
fn a_colour_is_written_as_class_and_as_literal() {
    let theme = Theme { ink: Colour::solid(0x12_34_56), ..Theme::new(Scheme::Light) };
    let rect = Rect::new(0.0, 0.0, 5.0, 5.0);
    let drawing = svg(&scene(vec![Item::Rect { rect, fill: Role::Ink }]), &theme, "id", Fit::Own);
    assert!(drawing.contains("class=\"homeward-ink\" fill=\"#123456\""), "{drawing}");
}

#[test]
fn the_edge_of_a_frame_is_drawn_inside_it() {
    let rect = Rect::new(10.0, 20.0, 30.0, 40.0);
    let frame = element(vec![Item::Frame { rect, edge: 2.0, stroke: Role::Ink }], "rect");
    assert!(frame.contains("x=\"11\" y=\"21\" width=\"28\" height=\"38\""), "{frame}");
    assert!(frame.contains("fill=\"none\" stroke-width=\"2\""), "{frame}");
}

#[test]
fn a_frame_thinner_than_its_edge_has_no_negative_size() {
    let rect = Rect::new(10.0, 20.0, 1.0, 1.0);
    let frame = element(vec![Item::Frame { rect, edge: 2.0, stroke: Role::Ink }], "rect");
    assert!(frame.contains("width=\"0\" height=\"0\""), "{frame}");
}

#[test]
fn an_area_is_closed_and_a_line_is_open() {
    let path = vec![Point::new(0.0, 0.0), Point::new(5.0, 1.25)];
    let area = element(vec![Item::Area { outline: path.clone(), fill: Role::Ink }], "path");
    let line = element(vec![Item::Line { path, stroke: Role::Ink, width: 2.0 }], "path");
    assert!(area.contains("d=\"M0 0L5 1.25Z\""), "{area}");
    assert!(line.contains("d=\"M0 0L5 1.25\""), "{line}");
}

#[test]
fn the_radius_of_a_mark_includes_its_edge() {
    let circle = element(vec![mark(Shape::Circle, 1.0)], "circle");
    assert!(circle.contains("r=\"3.5\"") && circle.contains("stroke-width=\"1\""), "{circle}");
    let diamond = element(vec![mark(Shape::Diamond, 1.0)], "path");
    assert!(diamond.contains("d=\"M10 16.5L13.5 20L10 23.5L6.5 20Z\""), "{diamond}");
}

#[test]
fn a_mark_without_an_edge_has_no_stroke() {
    let flag = element(vec![mark(Shape::Flag, 0.0)], "path");
    assert!(!flag.contains(" stroke"), "{flag}");
}

#[test]
fn anchor_and_weight_are_written_where_they_are_not_the_usual_ones() {
    let of = |anchor, font| element(vec![text("4", anchor, font)], "text");
    let plain = of(Anchor::Start, Font::regular(12.0));
    assert!(!plain.contains("anchor") && !plain.contains("weight"), "{plain}");
    let bold = of(Anchor::End, Font::bold(12.0));
    assert!(bold.contains("text-anchor=\"end\" font-weight=\"700\""), "{bold}");
}

#[test]
fn items_are_drawn_in_the_order_of_the_scene() {
    let rect = Rect::new(0.0, 0.0, 5.0, 5.0);
    let below = Item::Rect { rect, fill: Role::Ground };
    let drawing = drawn(vec![below, mark(Shape::Circle, 1.0)]);
    assert!(drawing.find("<rect").unwrap() < drawing.find("<circle").unwrap());
}
