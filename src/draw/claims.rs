use super::cumulative::{diamond, mark};
use super::{HAIRLINE, LINE_WIDTH, add_gridline, add_rect, add_texts};
use crate::layout::{CLAIM_RATIO, ClaimsLayout, Dot, Plot, PositionedRow};
use crate::scene::{Item, Point, Rect, Role, Shape};
use crate::series::Line;

/// The lines of the axis that runs across.
pub(super) fn grid(plot: &Plot, items: &mut Vec<Item>) {
    let rect = &plot.rect;
    for tick in &plot.axes.x {
        let line = Rect::new(tick.x - HAIRLINE / 2.0, rect.y, HAIRLINE, rect.height);
        add_gridline(line, &plot.text_rects, items);
    }
}

/// From each claim to the record.
pub(super) fn add(body: &ClaimsLayout, items: &mut Vec<Item>) {
    for row in &body.rows {
        if row.range.width > 0.0 {
            add_rect(row.range, Role::Range, items);
        }
        let path = vec![row.claimed, row.recorded];
        items.push(Item::Line { path, stroke: Role::Muted, width: LINE_WIDTH });
        items.push(diamond(row.claimed, row.line, body.radius * CLAIM_RATIO));
        // Where the two are equal, the point is inside the diamond.
        items.push(record(row, body.radius));
    }
    add_texts(&body.texts, items);
}

/// The counted people: a point of a direction's colour, or a dark one for both.
fn record(row: &PositionedRow, radius: f64) -> Item {
    match row.line {
        Line::Of(direction) => {
            mark(&Dot { step: 0, direction, center: row.recorded, hollow: false }, radius)
        }
        Line::All => of_both(row.recorded, radius),
    }
}

/// People in both directions, as a point.
pub(super) const fn of_both(center: Point, radius: f64) -> Item {
    let (shape, fill, stroke) = (Shape::Circle, Role::Ink, Role::Ground);
    Item::Mark { shape, center, radius, fill, stroke, edge: 1.0 }
}
