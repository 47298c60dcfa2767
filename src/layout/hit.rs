use super::{Body, Plot, RowPlace};
use crate::scene::Point;

/// Stops as near as this to the nearest one are told apart by height.
const TIE: f64 = 2.0;

/// The stop that a place in a plot reads: the nearest in time, or the nearest row. Of several that stand
/// together, the one whose point or bar is nearest; of equals the last.
pub(super) fn nearest(plot: &Plot, at: Point) -> Option<usize> {
    if let Body::Claims(body) = &plot.body {
        let away = |row: &RowPlace| (row.claimed.y - at.y).abs();
        let rows = body.rows.iter().enumerate();
        return rows.min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b))).map(|(stop, _)| stop);
    }
    let stops = plot.body.stops();
    let away = |stop: f64| (stop - at.x).abs();
    // A count never restarts: there are steps before the first day shown.
    let shown = |stop: f64| stop >= plot.rect.x - TIE;
    let least = stops.iter().filter(|stop| shown(**stop)).map(|stop| away(*stop));
    let limit = least.fold(f64::INFINITY, f64::min) + TIE;
    let mut best = None;
    let mut least = f64::INFINITY;
    for (index, stop) in stops.iter().enumerate() {
        if !shown(*stop) || away(*stop) > limit {
            continue;
        }
        let height = height_to(&plot.body, index, at.y);
        if height <= least {
            (best, least) = (Some(index), height);
        }
    }
    best
}

/// How far up or down a stop's nearest point or bar is; 0 where it has none.
fn height_to(body: &Body, stop: usize, y: f64) -> f64 {
    let mut least = f64::INFINITY;
    match body {
        Body::Cumulative(body) => {
            for dot in body.dots.iter().filter(|dot| dot.step == stop) {
                least = least.min((dot.center.y - y).abs());
            }
        }
        // Rows are told apart by height alone.
        Body::Claims(_) => {}
        Body::Flows(body) => {
            for bar in body.bars.iter().filter(|bar| bar.bar == stop) {
                let whole = bar.whole();
                least = least.min((whole.y - y).max(y - whole.bottom()).max(0.0));
            }
        }
    }
    if least.is_finite() { least } else { 0.0 }
}
