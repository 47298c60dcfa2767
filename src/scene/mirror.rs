//! Right to left: the whole drawing turned over its vertical middle.

use super::{Item, Scene};
use crate::geometry::{Point, Rect};
use crate::locale::TextDirection;

impl Scene {
    /// The scene as it is read: turned over where text runs right to left.
    /// Layouts are made left to right; the anchors of texts follow the
    /// direction by themselves.
    #[must_use]
    pub(super) fn turned(mut self) -> Self {
        if self.direction == TextDirection::Rtl {
            for item in &mut self.items {
                turn(item, self.size.width);
            }
        }
        self
    }
}

fn turn(item: &mut Item, width: f64) {
    let point = |point: &mut Point| point.x = width - point.x;
    match item {
        Item::Rect { rect, .. } | Item::Frame { rect, .. } => {
            *rect = Rect::new(width - rect.right(), rect.y, rect.width, rect.height);
        }
        Item::Area { outline: points, .. } | Item::Line { path: points, .. } => {
            points.iter_mut().for_each(point);
        }
        Item::Mark { center, .. } => point(center),
        Item::Text(text) => point(&mut text.place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Size;
    use crate::theme::Role;

    #[test]
    fn turning_twice_changes_nothing() {
        let rect = Rect::new(10.0, 5.0, 20.0, 8.0);
        let scene = Scene {
            size: Size::new(100.0, 50.0),
            direction: TextDirection::Rtl,
            items: vec![Item::Rect { rect, fill: Role::Ink }],
            ..Scene::default()
        };
        let once = scene.clone().turned();
        assert_eq!(once.items, [Item::Rect { rect: Rect { x: 70.0, ..rect }, fill: Role::Ink }]);
        assert_eq!(once.turned(), scene);
    }
}
