use super::{EDGE, add_frame, add_rect, add_texts};
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
        add_frame(&ring.grown(1.0), EDGE + 1.0, Role::Ground, &mut items);
        add_frame(ring, EDGE, Role::Ink, &mut items);
    }
    add_rect(tooltip.rect, Role::Ground, &mut items);
    add_frame(&tooltip.rect, 1.0, Role::Edge, &mut items);
    add_texts(&tooltip.texts, &mut items);
    items
}
