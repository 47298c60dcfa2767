use super::{EDGE, add_rect, add_texts};
use crate::layout::{Overlay, Tooltip};
use crate::scene::{Item, Role};

/// Brush, crosshair and rings.
pub(super) fn items(overlay: &Overlay) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(rect) = overlay.brush {
        add_rect(rect, Role::Range, &mut items);
        items.push(Item::Frame { rect, edge: EDGE, stroke: Role::Ink });
    }
    if let Some(rect) = overlay.crosshair {
        add_rect(rect, Role::Ink, &mut items);
    }
    for ring in &overlay.rings {
        let (rect, edge) = (ring.grown(1.0), EDGE + 1.0);
        items.push(Item::Frame { rect, edge, stroke: Role::Ground });
        items.push(Item::Frame { rect: *ring, edge: EDGE, stroke: Role::Ink });
    }
    items
}

/// The tooltip's box and text.
pub(super) fn add_tooltip(tooltip: &Tooltip, items: &mut Vec<Item>) {
    add_rect(tooltip.rect, Role::Ground, items);
    items.push(Item::Frame { rect: tooltip.rect, edge: 1.0, stroke: Role::Edge });
    add_texts(&tooltip.texts, items);
}
