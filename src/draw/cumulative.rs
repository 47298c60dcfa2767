use super::{EDGE, LINE_WIDTH, add_rect, add_texts};
use crate::layout::{APART, CLAIM_RATIO, CumulativeLayout, Dot, FLAG_WIDTH, PositionedAnnotation};
use crate::scene::{Item, Point, Role, Shape};
use crate::series::{AnnotationKind, Line};
use record::Direction;

/// Areas, ranges and lines: what lies under the axis line.
pub(super) fn add(body: &CumulativeLayout, items: &mut Vec<Item>) {
    for (direction, outline) in &body.areas {
        items.push(Item::Area { outline: outline.clone(), fill: Role::area_of(*direction) });
    }
    for range in &body.ranges {
        items.push(Item::Area { outline: range.clone(), fill: Role::Range });
    }
    for (direction, path) in &body.lines {
        let stroke = Role::of(*direction);
        items.push(Item::Line { path: path.clone(), stroke, width: LINE_WIDTH });
    }
}

/// Notes, points, claims and end labels: what lies over it.
pub(super) fn add_marks(body: &CumulativeLayout, items: &mut Vec<Item>) {
    for annotation in &body.annotations {
        add_note(annotation, items);
    }
    for claim in &body.claims {
        items.push(diamond(claim.center, claim.line, body.radius * CLAIM_RATIO));
    }
    for dot in &body.dots {
        items.push(mark(dot, body.radius));
    }
    add_texts(&body.corrected, items);
    for claim in &body.claims {
        add_texts(claim.label.as_slice(), items);
    }
    add_texts(&body.quiet, items);
    add_texts(&body.ends, items);
}

/// The form of a direction's points.
pub(super) const fn shape(direction: Direction) -> Shape {
    match direction {
        Direction::Ukraine => Shape::Circle,
        Direction::Russia => Shape::Square,
    }
}

/// A square looks larger than a circle of its width.
const SQUARE_RATIO: f64 = 0.88;

/// A point; a thin edge of the ground keeps solid neighbours apart.
pub(super) fn mark(dot: &Dot, radius: f64) -> Item {
    let colour = Role::of(dot.direction);
    let radius = match dot.direction {
        Direction::Ukraine => radius,
        Direction::Russia => radius * SQUARE_RATIO,
    };
    let (fill, stroke, edge) =
        if dot.hollow { (Role::Ground, colour, EDGE) } else { (colour, Role::Ground, 1.0) };
    let shape = shape(dot.direction);
    Item::Mark { shape, center: dot.center, radius, fill, stroke, edge }
}

/// A claim for a line.
pub(super) const fn diamond(center: Point, line: Line, radius: f64) -> Item {
    let stroke = match line {
        Line::All => Role::Ink,
        Line::Of(direction) => Role::of(direction),
    };
    let (shape, fill) = (Shape::Diamond, Role::Ground);
    Item::Mark { shape, center, radius, fill, stroke, edge: EDGE }
}

fn add_note(annotation: &PositionedAnnotation, items: &mut Vec<Item>) {
    add_rect(annotation.pole, Role::Muted, items);
    if matches!(annotation.kind, AnnotationKind::Agreed | AnnotationKind::Announced) {
        let radius = FLAG_WIDTH / 2.0 - 1.0;
        let pole = annotation.pole;
        let (shape, x) = if annotation.flag.x < pole.x {
            (Shape::FlagLeft, pole.x - radius)
        } else {
            (Shape::Flag, pole.right() + radius)
        };
        let center = Point::new(x, pole.y + radius * 0.8);
        let (fill, stroke) = (Role::Muted, Role::Muted);
        items.push(Item::Mark { shape, center, radius, fill, stroke, edge: 0.0 });
    }
    if annotation.kind == AnnotationKind::Apart {
        items.push(apart(Point::new(annotation.pole.x, annotation.pole.y + APART)));
    }
    add_texts(&annotation.lines, items);
}

/// The mark of an uncounted event is hollow and has neither direction's colour.
pub(super) const fn apart(center: Point) -> Item {
    let (shape, fill, stroke) = (Shape::Square, Role::Ground, Role::Muted);
    Item::Mark { shape, center, radius: APART, fill, stroke, edge: EDGE }
}
