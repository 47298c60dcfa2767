use super::{EDGE, add_rect, add_texts};
use crate::layout::Tooltip;
use crate::scene::Item;
use crate::theme::Role;

/// Crosshair, rings and the box with its words.
pub(super) fn items(tooltip: &Tooltip) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(rect) = tooltip.crosshair {
        add_rect(rect, Role::Ink, &mut items);
    }
    for ring in &tooltip.rings {
        let (rect, edge) = (ring.grown(1.0), EDGE + 1.0);
        items.push(Item::Frame { rect, edge, stroke: Role::Ground });
        items.push(Item::Frame { rect: *ring, edge: EDGE, stroke: Role::Ink });
    }
    add_rect(tooltip.rect, Role::Ground, &mut items);
    items.push(Item::Frame { rect: tooltip.rect, edge: 1.0, stroke: Role::Edge });
    add_texts(&tooltip.texts, &mut items);
    items
}
