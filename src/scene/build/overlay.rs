use super::{EDGE, frame};
use crate::layout::Tooltip;
use crate::scene::Item;
use crate::theme::Role;

/// Crosshair, rings and the box with its words.
pub(super) fn items(tooltip: &Tooltip) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(rect) = tooltip.crosshair {
        items.push(Item::Rect { rect, fill: Role::Ink });
    }
    for ring in &tooltip.rings {
        items.extend(frame(&ring.grown(1.0), EDGE + 1.0, Role::Ground));
        items.extend(frame(ring, EDGE, Role::Ink));
    }
    items.push(Item::Rect { rect: tooltip.rect, fill: Role::Ground });
    items.extend(frame(&tooltip.rect, 1.0, Role::Edge));
    items.extend(tooltip.texts.iter().cloned().map(Item::Text));
    items
}
