//! From layout to scene.

mod claims;
mod cumulative;
mod figure;
mod flows;
mod legend;
mod mirror;
mod overlay;

pub use figure::Figure;

use crate::layout::{Body, Layout, Overlay, Plot, TICK_LENGTH, TextPlacement};
use crate::scene::{Item, Point, Rect, Role, Scene, Text};
use mirror::turned;

/// How thick a line of running totals is.
const LINE_WIDTH: f64 = 2.0;
/// How thick the edge of a mark is.
const EDGE: f64 = 1.5;
/// How thick gridlines, ticks and axis lines are.
const HAIRLINE: f64 = 1.0;
/// Between a gridline and text on it.
const CLEAR: f64 = 3.0;

/// The scene of a layout. `title` and `description` are for screen readers.
#[must_use]
pub fn picture(layout: &Layout, title: &str, description: &str) -> Scene {
    let mut items = vec![ground(layout)];
    if let Some(plot) = &layout.plot {
        grid(plot, &mut items);
        match &plot.body {
            Body::Cumulative(body) => cumulative::add(body, &mut items),
            Body::Flows(body) => flows::add(body, &mut items),
            Body::Claims(body) => {
                claims::grid(plot, &mut items);
                claims::add(body, &mut items);
            }
        }
        axes(plot, &mut items);
        if let Body::Cumulative(body) = &plot.body {
            cumulative::add_marks(body, &mut items);
        }
    }
    let mut items = turned(items, layout, layout.plot_direction);
    let mut furniture = Vec::new();
    for key in &layout.furniture.keys {
        legend::add(key, &mut furniture);
    }
    add_texts(&layout.furniture.texts, &mut furniture);
    items.extend(turned(furniture, layout, layout.direction));
    Scene {
        size: layout.size,
        lang: None,
        direction: layout.direction,
        title: title.to_owned(),
        description: description.to_owned(),
        metadata: String::new(),
        items,
    }
}

/// The scene of an overlay, to be painted over the picture of `layout`. It has the tooltip only
/// where the picture contains the text.
#[must_use]
pub fn overlay(layout: &Layout, overlay: &Overlay, text_placement: TextPlacement) -> Scene {
    let mut items = turned(overlay::items(overlay), layout, layout.plot_direction);
    if let (Some(tooltip), TextPlacement::Picture) = (&overlay.tooltip, text_placement) {
        let mut items_over = Vec::new();
        overlay::add_tooltip(tooltip, &mut items_over);
        items.extend(turned(items_over, layout, layout.direction));
    }
    Scene { size: layout.size, direction: layout.direction, items, ..Scene::default() }
}

fn ground(layout: &Layout) -> Item {
    let rect = Rect::new(0.0, 0.0, layout.size.width, layout.size.height);
    Item::Rect { rect, fill: Role::Ground }
}

fn grid(plot: &Plot, items: &mut Vec<Item>) {
    let rect = &plot.rect;
    for tick in plot.axes.y.iter().filter(|tick| !tick.is_zero) {
        let line = Rect::new(rect.x, tick.y - HAIRLINE / 2.0, rect.width, HAIRLINE);
        add_gridline(line, &plot.text_rects, items);
    }
}

/// A gridline, horizontal or vertical, interrupted where there is text.
fn add_gridline(line: Rect, labels: &[Rect], items: &mut Vec<Item>) {
    let mut pieces = vec![line];
    for label in labels {
        let room = label.grown(CLEAR);
        for index in 0..pieces.len() {
            let Some(piece) = pieces.get_mut(index) else { continue };
            if !piece.overlaps(label) {
                continue;
            }
            let mut behind = *piece;
            if line.width > line.height {
                behind.x = room.right();
                behind.width = piece.right() - behind.x;
                piece.width = room.x - piece.x;
            } else {
                behind.y = room.bottom();
                behind.height = piece.bottom() - behind.y;
                piece.height = room.y - piece.y;
            }
            pieces.push(behind);
        }
    }
    for piece in pieces {
        // A piece hardly longer than its distance to the text looks like a speck.
        if piece.width.min(piece.height) > 0.0 && piece.width.max(piece.height) > 2.0 * CLEAR {
            add_rect(piece, Role::Grid, items);
        }
    }
}

fn axes(plot: &Plot, items: &mut Vec<Item>) {
    let rect = &plot.rect;
    for tick in &plot.axes.y {
        if tick.is_zero {
            let line = Rect::new(rect.x, tick.y - HAIRLINE / 2.0, rect.width, HAIRLINE);
            add_rect(line, Role::Ink, items);
        }
        add_texts(std::slice::from_ref(&tick.label), items);
    }
    for tick in &plot.axes.x {
        let top = rect.bottom() + HAIRLINE;
        let line = Rect::new(tick.x - HAIRLINE / 2.0, top, HAIRLINE, TICK_LENGTH);
        add_rect(line, Role::Muted, items);
        add_texts(&tick.labels, items);
    }
}

fn add_texts(texts: &[Text], items: &mut Vec<Item>) {
    for text in texts {
        items.push(Item::Text(text.clone()));
    }
}

fn add_rect(rect: Rect, fill: Role, items: &mut Vec<Item>) {
    items.push(Item::Rect { rect, fill });
}

/// A rectangle's middle.
const fn middle(rect: &Rect) -> Point {
    Point::new(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0)
}

#[cfg(test)]
mod tests;
