//! A scene as accessible SVG text.
//!
//! Colours are literal attributes beside a class name, so the text needs no
//! style sheet and takes one gladly: a class rule beats an attribute. There is
//! no `<style>`, no `style=`, no `var()`: strict content policies block the
//! first two, and some renderers paint the third black.

use crate::geometry::Point;
use crate::locale::TextDirection;
use crate::markup::escape;
use crate::measure::Weight;
use crate::scene::{Anchor, Item, Scene, Shape, Text};
use crate::theme::{Role, Theme};
use std::fmt::Write;

/// How large a drawing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// As large as its scene.
    Own,
    /// As wide as there is room, as high as follows.
    Column,
    /// As wide as there is room, as high as its scene.
    Rows,
}

/// The SVG of a scene. `id` begins the ids of its title and description, so
/// that several can stand on one page.
#[must_use]
pub fn svg(scene: &Scene, theme: &Theme, id: &str, fit: Fit) -> String {
    let mut out = String::new();
    let (width, height) = (number(scene.size.width), number(scene.size.height));
    let id = escape(id);
    let size = match fit {
        Fit::Own => format!(" width=\"{width}\" height=\"{height}\""),
        Fit::Column => String::new(),
        Fit::Rows => format!(" height=\"{height}\""),
    };
    let direction = match scene.direction {
        TextDirection::Ltr => "",
        TextDirection::Rtl => " direction=\"rtl\"",
    };
    push(
        &mut out,
        &format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"homeward\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\"{size} viewBox=\"0 0 {width} {height}\" font-family=\"{}\"{direction}>",
            escape(&theme.font_family),
        ),
    );
    push(&mut out, &format!("<title id=\"{id}-title\">{}</title>", escape(&scene.title)));
    push(&mut out, &format!("<desc id=\"{id}-description\">{}</desc>", escape(&scene.description)));
    for item in &scene.items {
        push(&mut out, &element(item, theme));
    }
    out.push_str("</svg>\n");
    out
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

fn element(item: &Item, theme: &Theme) -> String {
    match item {
        Item::Rect { rect, fill } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
            number(rect.x),
            number(rect.y),
            number(rect.width),
            number(rect.height),
            painted("fill", *fill, theme),
        ),
        Item::Frame { rect, edge, stroke } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke-width=\"{}\"{}/>",
            number(rect.x + edge / 2.0),
            number(rect.y + edge / 2.0),
            number((rect.width - edge).max(0.0)),
            number((rect.height - edge).max(0.0)),
            number(*edge),
            painted("stroke", *stroke, theme),
        ),
        Item::Area { outline, fill } => {
            format!("<path d=\"{}Z\"{}/>", path(outline), painted("fill", *fill, theme))
        }
        Item::Line { path: points, stroke, width } => format!(
            "<path d=\"{}\" fill=\"none\" stroke-width=\"{}\"{}/>",
            path(points),
            number(*width),
            painted("stroke", *stroke, theme),
        ),
        Item::Mark { .. } => mark(item, theme),
        Item::Text(line) => text(line, theme),
    }
}

fn mark(item: &Item, theme: &Theme) -> String {
    let Item::Mark { shape, center, radius, fill, stroke, edge } = item else {
        return String::new();
    };
    let class = format!("homeward-{}-mark homeward-{}-edge", fill.name(), stroke.name());
    let inner = radius - edge / 2.0;
    let mut colours = format!(" class=\"{class}\" fill=\"{}\"", theme.colour(*fill));
    if *edge > 0.0 {
        let colour = theme.colour(*stroke);
        let _ = write!(colours, " stroke=\"{colour}\" stroke-width=\"{}\"", number(*edge));
    }
    match shape {
        Shape::Circle => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{colours}/>",
            number(center.x),
            number(center.y),
            number(inner),
        ),
        _ => format!("<path d=\"{}Z\"{colours}/>", path(&shape.corners(*center, inner))),
    }
}

fn text(line: &Text, theme: &Theme) -> String {
    let anchor = match line.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let weight = match line.font.weight {
        Weight::Regular => "",
        Weight::Bold => " font-weight=\"700\"",
    };
    format!(
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}{}>{}</text>",
        number(line.place.x),
        number(line.place.y),
        number(line.font.size),
        painted("fill", line.role, theme),
        escape(&line.text),
    )
}

/// A colour as class and literal attribute.
fn painted(attribute: &str, role: Role, theme: &Theme) -> String {
    let colour = theme.colour(role);
    let class = match attribute {
        "stroke" => format!("homeward-{}-line", role.name()),
        _ => format!("homeward-{}", role.name()),
    };
    let opacity = if colour.is_solid() {
        String::new()
    } else {
        format!(" {attribute}-opacity=\"{}\"", number(colour.opacity()))
    };
    format!(" class=\"{class}\" {attribute}=\"{colour}\"{opacity}")
}

fn path(points: &[Point]) -> String {
    let mut path = String::new();
    for (index, point) in points.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{command}{} {}", number(point.x), number(point.y));
    }
    path
}

/// A number with at most two decimals and no trailing zeros, written the same
/// way everywhere.
fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Negative zero would be written "-0".
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}
