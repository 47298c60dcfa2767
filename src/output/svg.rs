//! A scene as accessible SVG text.
//!
//! Colours are literal attributes beside a class name, so the text needs no
//! style sheet and takes one gladly: a class rule beats an attribute. There is
//! no `<style>`, no `style=`, no `var()`: strict content policies block the
//! first two, and some renderers paint the third black.

use crate::language::TextDirection;
use crate::output::escape;
use crate::scene::{Anchor, Item, Point, Rect, Role, Scene, Shape, Text, Theme, Weight};

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

/// The SVG of a scene. `id` is the prefix of the ids of its title and description, so that several
/// fit on one page.
#[must_use]
pub fn svg(scene: &Scene, theme: &Theme, id: &str, fit: Fit) -> String {
    let (title, description) = (format!("{id}-title"), format!("{id}-description"));
    let (width, height) = (number(scene.size.width), number(scene.size.height));
    let mut writer = Writer { out: String::new(), theme };
    writer.open("svg");
    writer.set("xmlns", "http://www.w3.org/2000/svg");
    writer.set("class", "homeward");
    writer.set("role", "img");
    writer.set("aria-labelledby", &format!("{title} {description}"));
    if fit == Fit::Own {
        writer.set("width", &width);
    }
    if fit != Fit::Column {
        writer.set("height", &height);
    }
    writer.set("viewBox", &format!("0 0 {width} {height}"));
    writer.set("font-family", &theme.font_family);
    if let Some(lang) = scene.lang {
        writer.set("lang", lang);
    }
    if scene.direction == TextDirection::Rtl {
        writer.set("direction", "rtl");
    }
    writer.out.push_str(">\n");
    for (name, id, text) in [
        ("title", title.as_str(), &scene.title),
        ("desc", &description, &scene.description),
        ("metadata", "", &scene.metadata),
    ] {
        writer.about(name, id, text);
    }
    for item in &scene.items {
        writer.item(item);
    }
    writer.out.push_str("</svg>\n");
    writer.out
}

/// Writes one attribute after the other: every browser downloads it, and texts with
/// gaps in them to be filled are several times as large.
struct Writer<'a> {
    out: String,
    theme: &'a Theme,
}

impl Writer<'_> {
    fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
    }

    fn set(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.out.push_str(&escape(value));
        self.out.push('"');
    }

    fn length(&mut self, name: &str, value: f64) {
        self.set(name, &number(value));
    }

    /// An element of text about the drawing, with an id if it has one; nothing without both.
    fn about(&mut self, name: &str, id: &str, text: &str) {
        if id.is_empty() && text.is_empty() {
            return;
        }
        self.open(name);
        if !id.is_empty() {
            self.set("id", id);
        }
        self.close_around(name, text);
    }

    /// Ends an empty element.
    fn close(&mut self) {
        self.out.push_str("/>\n");
    }

    /// Ends an element with a text.
    fn close_around(&mut self, name: &str, text: &str) {
        self.out.push('>');
        self.out.push_str(&escape(text));
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Rect { rect, fill } => {
                self.rect(rect);
                self.painted("fill", *fill);
                self.close();
            }
            Item::Frame { rect, edge, stroke } => {
                self.rect(&Rect::new(
                    rect.x + edge / 2.0,
                    rect.y + edge / 2.0,
                    (rect.width - edge).max(0.0),
                    (rect.height - edge).max(0.0),
                ));
                self.line(*stroke, *edge);
            }
            Item::Area { outline, fill } => {
                self.path(outline, true);
                self.painted("fill", *fill);
                self.close();
            }
            Item::Line { path, stroke, width } => {
                self.path(path, false);
                self.line(*stroke, *width);
            }
            Item::Mark { shape, center, radius, fill, stroke, edge } => {
                self.shape(*shape, *center, radius - edge / 2.0);
                self.mark_colours(*fill, *stroke, *edge);
                self.close();
            }
            Item::Text(line) => self.text(line),
        }
    }

    /// Begins the element of a shape.
    fn shape(&mut self, shape: Shape, center: Point, radius: f64) {
        if shape == Shape::Circle {
            self.open("circle");
            self.length("cx", center.x);
            self.length("cy", center.y);
            self.length("r", radius);
        } else {
            self.path(&shape.corners(center, radius), true);
        }
    }

    fn mark_colours(&mut self, fill: Role, stroke: Role, edge: f64) {
        let class = format!("homeward-{}-mark homeward-{}-edge", fill.name(), stroke.name());
        self.set("class", &class);
        self.set("fill", &self.theme.colour(fill).to_string());
        if edge > 0.0 {
            self.set("stroke", &self.theme.colour(stroke).to_string());
            self.length("stroke-width", edge);
        }
    }

    fn rect(&mut self, rect: &Rect) {
        self.open("rect");
        self.length("x", rect.x);
        self.length("y", rect.y);
        self.length("width", rect.width);
        self.length("height", rect.height);
    }

    /// Ends an element that is a line.
    fn line(&mut self, stroke: Role, width: f64) {
        self.set("fill", "none");
        self.length("stroke-width", width);
        self.painted("stroke", stroke);
        self.close();
    }

    fn path(&mut self, points: &[Point], closed: bool) {
        let mut path = String::new();
        for point in points {
            path.push(if path.is_empty() { 'M' } else { 'L' });
            path.push_str(&number(point.x));
            path.push(' ');
            path.push_str(&number(point.y));
        }
        if closed {
            path.push('Z');
        }
        self.open("path");
        self.set("d", &path);
    }

    fn text(&mut self, line: &Text) {
        self.open("text");
        self.length("x", line.position.x);
        self.length("y", line.position.y);
        self.length("font-size", line.font.size);
        match line.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.set("text-anchor", "middle"),
            Anchor::End => self.set("text-anchor", "end"),
        }
        if line.font.weight == Weight::Bold {
            self.set("font-weight", "700");
        }
        self.painted("fill", line.role);
        self.close_around("text", &line.text);
    }

    /// A colour as class and literal attribute.
    fn painted(&mut self, attribute: &str, role: Role) {
        let colour = self.theme.colour(role);
        let end = if attribute == "stroke" { "-line" } else { "" };
        self.set("class", &format!("homeward-{}{end}", role.name()));
        self.set(attribute, &colour.to_string());
        if !colour.is_solid() {
            self.length(&format!("{attribute}-opacity"), colour.opacity());
        }
    }
}

/// A number with at most two decimals and no trailing zeros, written the same
/// way everywhere.
fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Negative zero would be written "-0".
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}

#[cfg(test)]
mod tests;
