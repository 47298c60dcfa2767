//! Paints a scene with plotters, and is the only code that names plotters.
//!
//! plotters works in whole device pixels, so everything is scaled by the pixel
//! ratio and rounded here, once.

use crate::error::Error;
use crate::scene::{Anchor, Item, Point, Rect, Role, Scene, Shape, Text, Theme, Weight};
use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use std::fmt::Display;

/// Device pixels for one CSS pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PixelRatio(f64);

impl PixelRatio {
    /// A ratio; whatever is not a positive number counts as 1.
    #[must_use]
    pub fn new(ratio: f64) -> Self {
        Self(if ratio.is_finite() && ratio > 0.0 { ratio } else { 1.0 })
    }

    /// A length in whole device pixels.
    fn whole(self, length: f64) -> i32 {
        let pixels = (length * self.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "a cast from f64 saturates")]
        {
            pixels as i32
        }
    }

    fn coord(self, point: Point) -> (i32, i32) {
        (self.whole(point.x), self.whole(point.y))
    }
}

/// Paints a scene, the hindmost shape first.
///
/// # Errors
/// When the backend cannot draw.
pub fn paint<B: DrawingBackend>(
    scene: &Scene,
    theme: &Theme,
    ratio: PixelRatio,
    backend: &mut B,
) -> Result<(), Error> {
    let mut pen = Pen { theme, ratio, backend };
    scene.items.iter().try_for_each(|item| pen.item(item))
}

struct Pen<'a, B> {
    theme: &'a Theme,
    ratio: PixelRatio,
    backend: &'a mut B,
}

impl<B: DrawingBackend> Pen<'_, B> {
    fn item(&mut self, item: &Item) -> Result<(), Error> {
        match item {
            Item::Rect { rect, fill } => {
                let (from, to) = self.pixels(rect);
                self.rect(from, to, *fill)
            }
            Item::Frame { rect, edge, stroke } => self.frame(rect, *edge, *stroke),
            Item::Area { outline, fill } => self.area(outline, *fill),
            Item::Line { path, stroke, width } => self.line(path, *stroke, *width),
            Item::Mark { shape, center, radius, fill, stroke, edge } => {
                // An edge is a larger shape under a smaller one: plotters' own
                // strokes would blur between device pixels.
                if *edge > 0.0 {
                    self.shape(*shape, *center, *radius, *stroke)?;
                }
                self.shape(*shape, *center, radius - edge, *fill)
            }
            Item::Text(text) => self.text(text),
        }
    }

    /// The corners of a rectangle in whole device pixels. A thin rectangle keeps its thickness
    /// everywhere, so that hairlines are equal and sharp; any other keeps its edges.
    fn pixels(&self, rect: &Rect) -> ((i32, i32), (i32, i32)) {
        let end = |start: i32, position: f64, length: f64| {
            let thick = self.ratio.whole(length).max(1);
            if thick < THIN {
                start.saturating_add(thick)
            } else {
                self.ratio.whole(position + length)
            }
        };
        let (left, top) = self.ratio.coord(Point::new(rect.x, rect.y));
        ((left, top), (end(left, rect.x, rect.width), end(top, rect.y, rect.height)))
    }

    fn rect(&mut self, from: (i32, i32), to: (i32, i32), fill: Role) -> Result<(), Error> {
        self.backend.draw_rect(from, to, &self.solid(fill), true).map_err(unpainted)
    }

    /// Four sides of one thickness inside the very pixels of the rectangle.
    fn frame(&mut self, rect: &Rect, edge: f64, stroke: Role) -> Result<(), Error> {
        let ((left, top), (right, bottom)) = self.pixels(rect);
        let thick = self.ratio.whole(edge).max(1);
        self.rect((left, top), (right, top + thick), stroke)?;
        self.rect((left, bottom - thick), (right, bottom), stroke)?;
        self.rect((left, top), (left + thick, bottom), stroke)?;
        self.rect((right - thick, top), (right, bottom), stroke)
    }

    fn area(&mut self, outline: &[Point], fill: Role) -> Result<(), Error> {
        let (ratio, style) = (self.ratio, self.solid(fill));
        let corners = outline.iter().map(|point| ratio.coord(*point));
        self.backend.fill_polygon(corners, &style).map_err(unpainted)
    }

    fn line(&mut self, path: &[Point], stroke: Role, width: f64) -> Result<(), Error> {
        let (ratio, mut style) = (self.ratio, self.solid(stroke));
        // An even width lies on whole pixels to both sides of its middle.
        style.stroke_width = 2 * ratio.whole(width / 2.0).max(1).unsigned_abs();
        let points = path.iter().map(|point| ratio.coord(*point));
        self.backend.draw_path(points, &style).map_err(unpainted)
    }

    fn shape(&mut self, shape: Shape, center: Point, radius: f64, fill: Role) -> Result<(), Error> {
        let style = self.solid(fill);
        let (x, y) = self.ratio.coord(center);
        let half = self.ratio.whole(radius).max(1);
        match shape {
            Shape::Circle => {
                let radius = half.unsigned_abs();
                self.backend.draw_circle((x, y), radius, &style, true).map_err(unpainted)
            }
            Shape::Square => {
                let corners = ((x - half, y - half), (x + half, y + half));
                self.backend.draw_rect(corners.0, corners.1, &style, true).map_err(unpainted)
            }
            Shape::Diamond | Shape::Up | Shape::Down | Shape::Flag | Shape::FlagLeft => {
                self.area(&shape.corners(center, radius), fill)
            }
        }
    }

    fn text(&mut self, text: &Text) -> Result<(), Error> {
        let weight = match text.font.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        };
        let family = FontFamily::Name(&self.theme.font_family);
        let font = FontDesc::new(family, text.font.size * self.ratio.0, weight);
        // The canvas backend writes left as `start` and right as `end`.
        let across = match text.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let colour = self.colour(text.role);
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(across, VPos::Center));
        let middle = text.position.y - text.font.size * MIDDLE_ABOVE_BASELINE;
        let position = self.ratio.coord(Point::new(text.position.x, middle));
        self.backend.draw_text(&text.text, &style, position).map_err(unpainted)
    }

    fn solid(&self, role: Role) -> ShapeStyle {
        ShapeStyle { color: self.colour(role), filled: true, stroke_width: 1 }
    }

    fn colour(&self, role: Role) -> RGBAColor {
        let colour = self.theme.colour(role);
        let (red, green, blue) = colour.rgb();
        RGBAColor(red, green, blue, colour.opacity())
    }
}

/// Fewer device pixels than this are a stroke and not an area.
const THIN: i32 = 6;

/// A canvas centres text on the middle of the em square, which is this share of the font size above
/// the baseline; plotters has no baseline.
const MIDDLE_ABOVE_BASELINE: f64 = 0.3;

fn unpainted(error: impl Display) -> Error {
    Error::canvas(format!(
        "canvas: found one that cannot be drawn on ({error}), expected a 2D canvas"
    ))
}
