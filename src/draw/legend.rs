use super::{EDGE, add_rect, add_texts, claims, cumulative, flows, middle};
use crate::layout::{Dot, Key, Whisker};
use crate::scene::{Anchor, Item, Point, Rect, Role, Shape, Text};
use crate::text::{CORRECTED, Symbol};
use record::Direction;

const DOT: f64 = 4.5;

/// One entry of the legend: its symbol, drawn as in the plot, and its text.
pub(super) fn add(key: &Key, items: &mut Vec<Item>) {
    let swatch = &key.swatch;
    match key.symbol {
        Symbol::Dot(direction) => items.push(dot(middle(swatch), direction, false)),
        Symbol::HollowDots => {
            for (direction, half) in halves(swatch) {
                items.push(dot(middle(&half), direction, true));
            }
        }
        Symbol::Record => items.push(claims::of_both(middle(swatch), DOT)),
        Symbol::Apart => items.push(cumulative::apart(middle(swatch))),
        Symbol::Range => add_rect(*swatch, Role::Range, items),
        Symbol::Claim => items.push(symbol(Shape::Diamond, swatch, Role::Ground, Role::Ink)),
        Symbol::Flag => add_flag(swatch, items),
        Symbol::Bar(direction) => {
            let shape = match direction {
                Direction::Ukraine => Shape::Up,
                Direction::Russia => Shape::Down,
            };
            items.push(symbol(shape, swatch, Role::of(direction), Role::of(direction)));
        }
        Symbol::PaleBars => {
            for (direction, half) in halves(swatch) {
                flows::pale(&half, direction, items);
            }
        }
        Symbol::Whisker => {
            let x = middle(swatch).x;
            let whisker = Whisker { x, high: swatch.y, low: swatch.bottom(), cap: 4.0 };
            flows::add_whisker(&whisker, items);
        }
        Symbol::Corrected => {
            let position = Point::new(middle(swatch).x, key.text.position.y);
            let (text, anchor) = (CORRECTED.to_owned(), Anchor::Middle);
            items.push(Item::Text(Text { text, position, anchor, role: Role::Ink, ..key.text }));
        }
    }
    add_texts(std::slice::from_ref(&key.text), items);
}

fn add_flag(swatch: &Rect, items: &mut Vec<Item>) {
    let pole = Rect::new(swatch.x, swatch.y, 1.0, swatch.height);
    add_rect(pole, Role::Muted, items);
    let flag = Rect::new(swatch.x + 1.0, swatch.y, 8.0, 8.0);
    items.push(symbol(Shape::Flag, &flag, Role::Muted, Role::Muted));
}

fn halves(swatch: &Rect) -> [(Direction, Rect); 2] {
    let width = swatch.height;
    let half = |x| Rect::new(x, swatch.y, width, swatch.height);
    [(Direction::Ukraine, half(swatch.x)), (Direction::Russia, half(swatch.right() - width))]
}

fn dot(center: Point, direction: Direction, hollow: bool) -> Item {
    cumulative::mark(&Dot { step: 0, direction, center, hollow }, DOT)
}

fn symbol(shape: Shape, swatch: &Rect, fill: Role, stroke: Role) -> Item {
    let radius = swatch.height / 2.0 + 0.5;
    Item::Mark { shape, center: middle(swatch), radius, fill, stroke, edge: EDGE }
}
