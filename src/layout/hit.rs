use super::{Body, Plot};
use crate::geometry::Point;

/// Stops as near as this to the nearest one are told apart by height.
const TIE: f64 = 2.0;

/// The stop that a place in a plot reads: the nearest in time. Of several that stand
/// together, the one whose point or bar is nearest; of equals the last.
pub(super) fn nearest(plot: &Plot, at: Point) -> Option<usize> {
    let stops = plot.body.stops();
    // A count never restarts: there are steps before the first day shown.
    let first = stops.partition_point(|stop| *stop < plot.rect.x - TIE);
    let shown = stops.get(first..)?;
    let after = first + shown.partition_point(|stop| *stop <= at.x);
    let away = |stop: usize| stops.get(stop).map_or(f64::INFINITY, |place| (place - at.x).abs());
    let before = after.checked_sub(1).filter(|stop| *stop >= first);
    let least = away(after).min(before.map_or(f64::INFINITY, away));
    let tied = |stop: &usize| away(*stop) <= least + TIE;
    let mut candidates: Vec<usize> = (first..after).rev().take_while(tied).collect();
    candidates.reverse();
    candidates.extend((after..stops.len()).take_while(tied));
    let mut best: Option<(f64, usize)> = None;
    for stop in candidates {
        let height = height_to(&plot.body, stop, at.y);
        if best.is_none_or(|(least, _)| height <= least) {
            best = Some((height, stop));
        }
    }
    best.map(|(_, stop)| stop)
}

/// How far up or down a stop's nearest point or bar is; 0 where it has none.
fn height_to(body: &Body, stop: usize, y: f64) -> f64 {
    let heights: Vec<f64> = match body {
        Body::Cumulative(body) => {
            let dots = body.dots.iter().filter(|dot| dot.step == stop);
            dots.map(|dot| (dot.center.y - y).abs()).collect()
        }
        Body::Flows(body) => {
            let bars = body.bars.iter().filter(|bar| bar.bar == stop).map(super::BarPlace::whole);
            bars.map(|bar| (bar.y - y).max(y - bar.bottom()).max(0.0)).collect()
        }
    };
    heights.into_iter().reduce(f64::min).unwrap_or(0.0)
}
