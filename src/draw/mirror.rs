//! Right to left: shapes turned over the vertical middle of their drawing.

use crate::language::TextDirection;
use crate::layout::Layout;
use crate::scene::{Anchor, Item, Point, Shape};

/// Shapes as they are read: turned over where what they show runs right to left. Layouts are made
/// left to right; the anchors of texts follow the direction of text by themselves, so where the
/// shapes run against it they are turned, too.
pub(super) fn turned(mut items: Vec<Item>, layout: &Layout, runs: TextDirection) -> Vec<Item> {
    for item in &mut items {
        if runs == TextDirection::Rtl {
            turn(item, layout.size.width);
        }
        if let Item::Text(text) = item
            && runs != layout.direction
        {
            text.anchor = match text.anchor {
                Anchor::Start => Anchor::End,
                Anchor::Middle => Anchor::Middle,
                Anchor::End => Anchor::Start,
            };
        }
    }
    items
}

fn turn(item: &mut Item, width: f64) {
    let point = |point: &mut Point| point.x = width - point.x;
    match item {
        Item::Rect { rect, .. } | Item::Frame { rect, .. } => *rect = rect.turned(width),
        Item::Area { outline: points, .. } | Item::Line { path: points, .. } => {
            points.iter_mut().for_each(point);
        }
        Item::Mark { center, shape, .. } => {
            point(center);
            match shape {
                Shape::Flag => *shape = Shape::FlagLeft,
                Shape::FlagLeft => *shape = Shape::Flag,
                // They are the same from both sides.
                Shape::Circle | Shape::Square | Shape::Diamond | Shape::Up | Shape::Down => {}
            }
        }
        Item::Text(text) => point(&mut text.position),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Furniture;
    use crate::scene::{Font, Rect, Role, Size, Text};

    fn layout(direction: TextDirection) -> Layout {
        Layout {
            size: Size::new(100.0, 50.0),
            direction,
            plot_direction: direction,
            furniture: Furniture::default(),
            plot: None,
        }
    }

    #[test]
    fn mirroring_twice_changes_nothing() {
        let rect = Rect::new(10.0, 5.0, 20.0, 8.0);
        let items = vec![Item::Rect { rect, fill: Role::Ink }];
        let layout = layout(TextDirection::Rtl);
        let once = turned(items.clone(), &layout, TextDirection::Rtl);
        assert_eq!(once, [Item::Rect { rect: Rect { x: 70.0, ..rect }, fill: Role::Ink }]);
        assert_eq!(turned(once, &layout, TextDirection::Rtl), items);
    }

    #[test]
    fn a_mirrored_text_keeps_its_side_of_what_it_labels() {
        let (font, role) = (Font::regular(10.0), Role::Ink);
        let position = Point::new(30.0, 5.0);
        let text = |position, anchor| Text { text: "86".into(), position, anchor, font, role };
        let (start, end) = (Anchor::Start, Anchor::End);
        let (ltr, rtl) = (TextDirection::Ltr, TextDirection::Rtl);
        for (direction, plot, x, anchor) in [
            (ltr, ltr, 30.0, start),
            (rtl, rtl, 70.0, start),
            (rtl, ltr, 30.0, end),
            (ltr, rtl, 70.0, end),
        ] {
            let items = vec![Item::Text(text(position, start))];
            let expected = Item::Text(text(Point::new(x, 5.0), anchor));
            assert_eq!(turned(items, &layout(direction), plot), [expected]);
        }
    }
}
