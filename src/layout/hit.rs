use super::{Body, Plot, PositionedRow};
use crate::scene::Point;

/// Datums as close as this to the nearest one are told apart by their heights.
const TIE: f64 = 2.0;

/// The datum at a position of a plot: the nearest in time, or the nearest row. Among several at one
/// place it is the one whose point or bar is nearest in height, then in time; among equals the last.
pub(super) fn nearest(plot: &Plot, at: Point) -> Option<usize> {
    if let Body::Claims(body) = &plot.body {
        let away = |row: &PositionedRow| (row.claimed.y - at.y).abs();
        let rows = body.rows.iter().enumerate();
        return rows.min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b))).map(|(datum, _)| datum);
    }
    let datum_xs = plot.body.datum_xs();
    let away = |datum: f64| (datum - at.x).abs();
    // A count never restarts: there are steps before the first day shown.
    let shown = |datum: f64| datum >= plot.rect.x - TIE;
    let least = datum_xs.iter().filter(|datum| shown(**datum)).map(|datum| away(*datum));
    let limit = least.fold(f64::INFINITY, f64::min) + TIE;
    let mut best = None;
    let mut least = (f64::INFINITY, f64::INFINITY);
    for (index, datum) in datum_xs.iter().enumerate() {
        if !shown(*datum) || away(*datum) > limit {
            continue;
        }
        let distance = (height_to(&plot.body, index, at.y), away(*datum));
        if distance <= least {
            (best, least) = (Some(index), distance);
        }
    }
    best
}

/// The vertical distance to a datum's nearest point or bar; 0 where it has none.
fn height_to(body: &Body, datum: usize, y: f64) -> f64 {
    let mut least = f64::INFINITY;
    match body {
        Body::Cumulative(body) => {
            for dot in body.dots.iter().filter(|dot| dot.step == datum) {
                least = least.min((dot.center.y - y).abs());
            }
        }
        // Rows are told apart by height alone.
        Body::Claims(_) => {}
        Body::Flows(body) => {
            for bar in body.bars.iter().filter(|bar| bar.bar == datum) {
                let whole = bar.whole();
                least = least.min((whole.y - y).max(y - whole.bottom()).max(0.0));
            }
        }
    }
    if least.is_finite() { least } else { 0.0 }
}
