use crate::layout::axis::{Counting, XTick, number, tick_target, x_axis, y_axis};
use crate::layout::label::text_rect;
use crate::layout::{Advances, Breakpoint, Calendar, LinearScale, Style, TimeScale};
use crate::sample::day;
use crate::scene::Rect;
use crate::text::Locale;

const PLOT: Rect = Rect::new(40.0, 0.0, 600.0, 300.0);

fn time_axis(first: &str, last: &str, shift: f64, finest: Calendar) -> Vec<XTick> {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    let scale = TimeScale::new((day(first), day(last)), (PLOT.x, PLOT.right()));
    let counting = Counting { finest, shift, edges: (PLOT.x, PLOT.right()) };
    x_axis(&scale, &PLOT, (&style, Breakpoint::Medium), counting)
}

fn lines(tick: &XTick) -> Vec<&str> {
    tick.labels.iter().map(|label| label.text.as_str()).collect()
}

fn number_axis(height: f64) -> Vec<String> {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    let plot = Rect { height, ..PLOT };
    let scale = LinearScale::new((0.0, 100.0), (plot.bottom(), plot.y));
    let ticks = y_axis(&scale, &plot, &style, Breakpoint::Medium);
    ticks.into_iter().map(|tick| tick.label.text).collect()
}

#[test]
fn an_axis_of_numbers_aims_at_two_to_eight_ticks() {
    assert_eq!([0.0, 300.0, 9_000.0].map(tick_target), [2, 5, 8]);
}

#[test]
fn a_taller_axis_has_more_numbers() {
    assert_eq!(number_axis(110.0), ["0", "50", "100"]);
    assert_eq!(number_axis(300.0), ["0", "20", "40", "60", "80", "100"]);
}

#[test]
fn in_a_plot_of_hardly_any_height_zero_alone_is_labelled() {
    assert_eq!(number_axis(10.0), ["0"]);
}

#[test]
fn people_below_the_zero_line_are_positive_numbers() {
    assert_eq!(number(-20.0, &Locale::default()), "20");
}

#[test]
fn thousands_on_an_axis_are_separated() {
    assert_eq!(number(12_000.0, &Locale::default()), "12,000");
}

#[test]
fn the_year_is_written_at_the_first_tick_and_where_it_changes() {
    let ticks = time_axis("2023-07-01", "2024-06-30", 0.0, Calendar::Days(1));
    let with_year: Vec<Vec<&str>> =
        ticks.iter().map(lines).filter(|lines| lines.len() == 2).collect();
    assert_eq!(with_year, [["Jul", "2023"], ["Jan", "2024"]]);
}

#[test]
fn an_axis_of_years_has_one_line_of_labels() {
    let ticks = time_axis("2014-01-01", "2024-12-31", 0.0, Calendar::Days(1));
    assert_eq!(lines(&ticks[0]), ["2014"]);
    assert!(ticks.iter().all(|tick| tick.labels.len() == 1));
}

#[test]
fn an_axis_under_bars_of_a_year_has_no_months() {
    let ticks = time_axis("2024-01-01", "2024-12-31", 0.0, Calendar::Years(1));
    assert_eq!(ticks.iter().map(lines).collect::<Vec<_>>(), [["2024"]]);
}

#[test]
fn an_axis_of_a_few_weeks_is_labelled_by_days() {
    let ticks = time_axis("2024-03-01", "2024-03-31", 0.0, Calendar::Days(1));
    assert_eq!(lines(&ticks[0]), ["4 Mar", "2024"]);
    assert_eq!(lines(&ticks[1]), ["11 Mar"]);
}

#[test]
fn a_label_at_the_edge_of_the_figure_moves_inside() {
    let ticks = time_axis("2024-01-01", "2024-12-31", 0.0, Calendar::Months(1));
    let first = &ticks[0];
    assert!(first.labels[0].position.x > first.x);
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    for label in ticks.iter().flat_map(|tick| &tick.labels) {
        let room = text_rect(label, &style);
        assert!(room.x >= PLOT.x && room.right() <= PLOT.right(), "{}", label.text);
    }
}

#[test]
fn a_label_that_would_touch_the_one_before_is_dropped_and_its_tick_is_not() {
    // Moved in from the left edge, the label of January comes close to that of April.
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    let scale = TimeScale::new((day("2024-01-01"), day("2024-12-31")), (0.0, 500.0));
    let plot = Rect::new(0.0, 0.0, 500.0, 300.0);
    let counting = Counting { finest: Calendar::Months(1), shift: 0.0, edges: (90.0, 500.0) };
    let ticks = x_axis(&scale, &plot, (&style, Breakpoint::Medium), counting);
    let labelled: Vec<bool> = ticks.iter().map(|tick| !tick.labels.is_empty()).collect();
    assert_eq!(labelled[..3], [true, false, true]);
}

#[test]
fn a_tick_shifted_beyond_the_plot_is_dropped() {
    let months = |shift| time_axis("2024-01-01", "2024-12-31", shift, Calendar::Months(1)).len();
    assert_eq!((months(25.0), months(60.0)), (12, 11));
}
