//! Painting a scene on a plotters backend that records each call.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use homeward::output::{PixelRatio, paint};
use homeward::scene::{Anchor, Font, Item, Point, Rect, Role, Shape, Text};
use homeward::{Fit, Group, Options, Scene, Scheme, Size, Theme, View};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use support::case::Case;

/// One call of the backend.
#[derive(Debug, Clone, PartialEq)]
enum Call {
    Rect(BackendCoord, BackendCoord, (u8, u8, u8)),
    Path(Vec<BackendCoord>, u32),
    Polygon(Vec<BackendCoord>, f64),
    Circle(BackendCoord, u32, (u8, u8, u8)),
    Text { text: String, position: BackendCoord, size: f64, bold: bool, across: &'static str },
}

#[derive(Default)]
struct Recorder {
    calls: Vec<Call>,
    broken: bool,
}

#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("out of ink")
    }
}

impl std::error::Error for Broken {}

type Drawn = Result<(), DrawingErrorKind<Broken>>;

impl Recorder {
    fn note(&mut self, call: Call) -> Drawn {
        if self.broken {
            return Err(DrawingErrorKind::DrawingError(Broken));
        }
        self.calls.push(call);
        Ok(())
    }
}

impl DrawingBackend for Recorder {
    type ErrorType = Broken;

    fn get_size(&self) -> (u32, u32) {
        (760, 480)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        panic!("nothing is drawn pixel by pixel")
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        assert!(fill, "edges are filled shapes: strokes blur");
        self.note(Call::Rect(a, b, style.color().rgb))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.note(Call::Path(path.into_iter().collect(), style.stroke_width()))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        assert!(fill, "edges are filled shapes: strokes blur");
        self.note(Call::Circle(center, radius, style.color().rgb))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.note(Call::Polygon(path.into_iter().collect(), style.color().alpha))
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        position: BackendCoord,
    ) -> Drawn {
        let anchor = style.anchor();
        assert!(matches!(anchor.v_pos, VPos::Center));
        let across = match anchor.h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        let bold = style.style().as_str() == "bold";
        self.note(Call::Text { text: text.into(), position, size: style.size(), bold, across })
    }
}

#[test]
fn a_bar_reported_by_one_side_has_a_lighter_inside_at_every_width() {
    for width in [390.0, 760.0, 1200.0] {
        let options =
            Options { view: View::Flows, group: Some(Group::Event), ..Options::default() };
        let scene = Case::new(options, width).with_words_in_page().scene();
        let mut frames = scene.items;
        frames.retain(|item| matches!(item, Item::Frame { .. }));
        assert_eq!(frames.len(), 6, "of the record's events, at {width}");
        for (frame, ratio) in frames.iter().flat_map(|frame| [(frame, 1.0), (frame, 2.0)]) {
            let sides = painted(vec![frame.clone()], ratio);
            let sides: Vec<_> = sides
                .iter()
                .map(|call| match call {
                    Call::Rect(a, b, _) => (*a, *b),
                    other => panic!("{other:?} is no side"),
                })
                .collect();
            let middle = |from: i32, to: i32| i32::midpoint(from, to);
            let (left, right) =
                (sides.iter().map(|(a, _)| a.0).min(), sides.iter().map(|(_, b)| b.0).max());
            let (top, bottom) =
                (sides.iter().map(|(a, _)| a.1).min(), sides.iter().map(|(_, b)| b.1).max());
            let x = middle(left.unwrap(), right.unwrap());
            let y = middle(top.unwrap(), bottom.unwrap());
            let covers = |(a, b): &(BackendCoord, BackendCoord)| {
                (a.0..b.0).contains(&x) && (a.1..b.1).contains(&y)
            };
            assert!(!sides.iter().any(covers), "{width} at {ratio}: {sides:?} leave no inside");
        }
    }
}

fn painted(items: Vec<Item>, ratio: f64) -> Vec<Call> {
    let scene = Scene { size: Size::new(100.0, 100.0), items, ..Scene::default() };
    let mut recorder = Recorder::default();
    paint(&scene, &Theme::new(Scheme::Light), PixelRatio::new(ratio), &mut recorder).unwrap();
    recorder.calls
}

const INK: (u8, u8, u8) = (0x1a, 0x1a, 0x1a);
const GROUND: (u8, u8, u8) = (0xff, 0xff, 0xff);

#[test]
fn a_hairline_is_a_whole_pixel_at_every_ratio() {
    for (ratio, thick) in [(0.5, 1), (1.0, 1), (1.25, 1), (1.5, 2), (2.0, 2), (3.0, 3)] {
        let rect = Rect::new(10.2, 20.4, 50.0, 1.0);
        let calls = painted(vec![Item::Rect { rect, fill: Role::Ink }], ratio);
        let [Call::Rect(from, to, INK)] = calls[..] else { panic!("{calls:?}") };
        assert_eq!(to.1 - from.1, thick, "at {ratio}");
    }
}

#[test]
fn a_frame_keeps_its_thickness_within_the_pixels_of_its_rectangle() {
    for (x, width) in [(10.0, 20.0), (10.3, 20.4), (10.6, 20.9), (10.5, 19.5)] {
        let rect = Rect::new(x, 5.0, width, 40.0);
        let frame = Item::Frame { rect, edge: 1.5, stroke: Role::Ink };
        let calls = painted(vec![Item::Rect { rect, fill: Role::Ground }, frame], 1.0);
        let [Call::Rect(from, to, GROUND), sides @ ..] = &calls[..] else { panic!("{calls:?}") };
        let right = sides.iter().map(|side| matches!(side, Call::Rect(a, b, INK) if b.0 == to.0 && a.0 == to.0 - 2 && a.1 == from.1 && b.1 == to.1));
        assert_eq!(right.filter(|is_right| *is_right).count(), 1, "{calls:?}");
    }
}

#[test]
fn a_line_has_an_even_width_to_cover_whole_pixels() {
    for ratio in [1.0, 1.25, 1.5, 2.0, 3.0] {
        let path = vec![Point::new(0.0, 0.0), Point::new(10.0, 0.0)];
        let calls = painted(vec![Item::Line { path, stroke: Role::Ink, width: 2.0 }], ratio);
        let [Call::Path(_, width)] = &calls[..] else { panic!("{calls:?}") };
        assert_eq!(width % 2, 0, "{width} at {ratio}");
        assert!(*width >= 2);
    }
}

#[test]
fn the_edge_of_a_mark_is_a_larger_shape_under_a_smaller_one() {
    let mark = |shape, edge| Item::Mark {
        shape,
        center: Point::new(50.0, 50.0),
        radius: 4.0,
        fill: Role::Ground,
        stroke: Role::Ink,
        edge,
    };
    assert_eq!(
        painted(vec![mark(Shape::Circle, 1.0)], 2.0),
        [Call::Circle((100, 100), 8, INK), Call::Circle((100, 100), 6, GROUND)]
    );
    assert_eq!(
        painted(vec![mark(Shape::Square, 1.0)], 1.0),
        [Call::Rect((46, 46), (54, 54), INK), Call::Rect((47, 47), (53, 53), GROUND)]
    );
    assert_eq!(painted(vec![mark(Shape::Up, 0.0)], 1.0).len(), 1, "no edge, no second shape");
}

#[test]
fn text_is_scaled_and_vertically_centred() {
    let text = Text {
        text: "86".into(),
        position: Point::new(10.0, 30.0),
        anchor: Anchor::End,
        font: Font::bold(20.0),
        role: Role::Ink,
    };
    let expected =
        Call::Text { text: "86".into(), position: (20, 48), size: 40.0, bold: true, across: "end" };
    assert_eq!(painted(vec![Item::Text(text)], 2.0), [expected]);
}

#[test]
fn areas_are_translucent() {
    let outline = vec![Point::new(0.0, 0.0), Point::new(9.0, 0.0), Point::new(9.0, 9.0)];
    let calls = painted(vec![Item::Area { outline, fill: Role::UkraineArea }], 1.0);
    assert!(matches!(&calls[..], [Call::Polygon(_, alpha)] if *alpha < 0.5), "{calls:?}");
}

#[test]
fn an_invalid_pixel_ratio_counts_as_one() {
    for ratio in [0.0, -2.0, f64::NAN, f64::INFINITY] {
        assert_eq!(PixelRatio::new(ratio), PixelRatio::new(1.0));
    }
}

#[test]
fn a_failing_backend_returns_an_error_without_a_panic() {
    let case = Case::new(Options::default(), 760.0);
    let mut recorder = Recorder { broken: true, ..Recorder::default() };
    let error =
        paint(&case.scene(), &Theme::new(Scheme::Light), PixelRatio::new(1.0), &mut recorder);
    let error = error.unwrap_err();
    assert_eq!(error.code(), "bad-canvas");
    assert!(error.to_string().contains("out of ink"), "{error}");
}

#[test]
fn canvas_and_svg_have_the_same_texts() {
    for view in [View::Cumulative, View::Flows] {
        let case = Case::new(Options { view, ..Options::default() }, 760.0);
        let scene = case.scene();
        let mut recorder = Recorder::default();
        paint(&scene, &Theme::new(Scheme::Light), PixelRatio::new(2.0), &mut recorder).unwrap();
        let svg = homeward::svg(&scene, &Theme::new(Scheme::Light), "figure", Fit::Own);
        let mut texts = 0;
        for call in &recorder.calls {
            if let Call::Text { text, .. } = call {
                assert!(
                    svg.contains(&format!(">{}</text>", homeward::output::escape(text))),
                    "{text}"
                );
                texts += 1;
            }
        }
        assert_eq!(texts, svg.matches("<text ").count());
        assert!(recorder.calls.len() < 400, "{} canvas calls", recorder.calls.len());
    }
}
