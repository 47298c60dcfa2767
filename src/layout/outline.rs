use crate::layout::TimeScale;
use crate::scene::Point;
use crate::series::Step;

/// Steps that share one of these columns are one vertical stroke on any screen.
const COLUMN: f64 = 0.5;

/// The indices of the steps worth drawing, those inside the scale's domain.
///
/// Where there are more steps than columns of the plot, only the last of each
/// column is drawn, so a drawing's size is bounded by its width and not by its
/// data. A line of running totals loses nothing by it.
pub(super) fn drawn_steps(steps: &[Step], x: &TimeScale) -> Vec<usize> {
    let (first, last) = x.domain();
    let from = steps.partition_point(|step| step.day < first);
    let until = steps.partition_point(|step| step.day <= last);
    let column = |index: &usize| {
        let position = steps.get(*index).map_or(0.0, |step| x.map(step.day));
        (position / COLUMN).floor()
    };
    let columns = (x.map(last) - x.map(first)).abs() / COLUMN;
    let mut drawn: Vec<usize> = (from..until).collect();
    if f64::from(u32::try_from(drawn.len()).unwrap_or(u32::MAX)) > columns {
        // Kept from the back, so that the last of each column stays.
        drawn.reverse();
        drawn.dedup_by_key(|index| column(index));
        drawn.reverse();
    }
    drawn
}

/// The corners of a line of steps: along, then up, at each drawn step, from the
/// first day of the scale to its last.
pub(super) fn corners(
    steps: &[Step],
    drawn: &[usize],
    x: &TimeScale,
    height: impl Fn(Option<&Step>) -> f64,
) -> Vec<Point> {
    let (first, last) = x.domain();
    let before = steps.partition_point(|step| step.day < first).checked_sub(1);
    let mut y = height(before.and_then(|index| steps.get(index)));
    let mut points = Vec::with_capacity(2 * drawn.len() + 2);
    points.push(Point::new(x.map(first), y));
    for step in drawn.iter().filter_map(|index| steps.get(*index)) {
        let position = x.map(step.day);
        points.push(Point::new(position, y));
        y = height(Some(step));
        points.push(Point::new(position, y));
    }
    points.push(Point::new(x.map(last), y));
    points
}

/// The outline between an upper line and a lower one.
pub(super) fn between(upper: &[Point], lower: &[Point]) -> Vec<Point> {
    upper.iter().chain(lower.iter().rev()).copied().collect()
}
