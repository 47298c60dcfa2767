use super::{EDGE, add_rect, add_texts};
use crate::layout::{FlowsLayout, PositionedBar, Whisker};
use crate::scene::{Item, Rect, Role};

/// Bars, whiskers and numbers.
pub(super) fn add(body: &FlowsLayout, items: &mut Vec<Item>) {
    for bar in &body.bars {
        add_bar(bar, items);
    }
    for whisker in body.bars.iter().filter_map(|bar| bar.whisker) {
        add_whisker(&whisker, items);
    }
    for bar in &body.bars {
        add_texts(&bar.labels, items);
    }
    add_texts(&body.quiet, items);
}

fn add_bar(bar: &PositionedBar, items: &mut Vec<Item>) {
    let colour = Role::of(bar.direction);
    if bar.solid.height > 0.0 {
        add_rect(bar.solid, colour, items);
    }
    if bar.pale.height > 0.0 {
        pale(&bar.pale, bar.direction, items);
    }
    if bar.apart.height > 0.0 {
        let edge = edge_of(&bar.apart);
        items.push(Item::Frame { rect: bar.apart, edge, stroke: Role::Muted });
    }
}

/// A pale part has an outline, so that its edge is as clear as a solid one's.
pub(super) fn pale(rect: &Rect, direction: record::Direction, items: &mut Vec<Item>) {
    add_rect(*rect, Role::pale_of(direction), items);
    items.push(Item::Frame { rect: *rect, edge: edge_of(rect), stroke: Role::of(direction) });
}

/// The usual edge, or a thinner one that leaves half of the inside visible: a bar of one event is a
/// few pixels wide, and without an inside it would look solid.
fn edge_of(rect: &Rect) -> f64 {
    EDGE.min(rect.width.min(rect.height) / 4.0)
}

/// With shorter caps the ground around a whisker would cut its bar in pieces.
const LEAST_CAP_ON_GROUND: f64 = 4.0;

/// The line of a whisker and, unless the bar is too narrow for it, a wider one of the ground that
/// keeps it off its bar.
pub(super) fn add_whisker(whisker: &Whisker, items: &mut Vec<Item>) {
    let (top, bottom) = (whisker.high.min(whisker.low), whisker.high.max(whisker.low));
    let stem = Rect::new(whisker.x - EDGE / 2.0, top, EDGE, bottom - top);
    let cap = |y: f64| Rect::new(whisker.x - whisker.cap, y - EDGE / 2.0, 2.0 * whisker.cap, EDGE);
    let strokes = [stem, cap(top), cap(bottom)];
    for rect in strokes.iter().filter(|_| whisker.cap >= LEAST_CAP_ON_GROUND) {
        add_rect(rect.grown(1.0), Role::Ground, items);
    }
    for rect in strokes {
        add_rect(rect, Role::Ink, items);
    }
}
