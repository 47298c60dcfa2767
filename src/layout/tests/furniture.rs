use super::plot_alone;
use crate::layout::furniture::Frame;
use crate::layout::{Advances, MeasureText, Style, WordsIn};
use crate::options::Options;
use crate::sample::{cumulative, dataset, event};
use crate::scene::{Font, Rect, Size};
use crate::series::Series;
use crate::text::{LegendEntry, Locale, Symbol, Words};
use record::Dataset;

/// Letters twice as wide as those of the built-in table.
struct Wide;

impl MeasureText for Wide {
    fn width(&self, text: &str, font: Font) -> f64 {
        2.0 * Advances.width(text, font)
    }
}

fn words() -> Words {
    Words {
        heading: "Reunited through Qatari mediation".into(),
        sentence: "Three people.".into(),
        legend: vec![LegendEntry { symbol: Symbol::Range, text: "range".into(), shown: true }],
        scope: "Scope.".into(),
        sources: "Sources.".into(),
        ..Words::default()
    }
}

fn series() -> Series {
    cumulative(&dataset([event("2024-01-10", 3, 0)]), &Options::default())
}

fn frame(width: f64, height: f64) -> Frame {
    let locale = Locale::default();
    Frame::new(&series(), &words(), Size::new(width, height), &Style::new(&locale, &Advances))
}

fn natural_height(width: f64, words_in: WordsIn) -> f64 {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances).with_words_in(words_in);
    Frame::natural_height(&series(), &words(), width, &style)
}

fn has(frame: &Frame, text: &str) -> bool {
    frame.texts.iter().any(|line| line.text == text)
}

#[test]
fn a_limited_height_costs_the_sources_first_then_the_legend_then_the_plot() {
    let mut plans = Vec::new();
    for height in (60..400).rev() {
        let frame = frame(600.0, f64::from(height));
        let legend = !frame.keys.is_empty();
        let plan = match frame.plot {
            Some(_) => (has(&frame, "Sources."), legend, true),
            None => (false, legend, false),
        };
        plans.push(plan);
    }
    plans.dedup();
    let everything = (true, true, true);
    let (no_sources, no_legend) = ((false, true, true), (false, false, true));
    assert_eq!(plans, [everything, no_sources, no_legend, (false, false, false)]);
}

#[test]
fn a_plot_is_never_lower_than_110_pixels() {
    for height in 0..400 {
        let plot = frame(600.0, f64::from(height)).plot;
        assert!(plot.is_none_or(|plot| plot.height >= 110.0), "{height}: {plot:?}");
    }
}

#[test]
fn a_figure_narrower_than_120_pixels_has_no_plot() {
    assert!(frame(120.0, 900.0).plot.is_some());
    assert_eq!(frame(119.0, 900.0).plot, None);
}

#[test]
fn in_a_figure_too_low_for_a_plot_no_text_leaves_it() {
    for height in 0..200 {
        let frame = frame(600.0, f64::from(height));
        let baselines = frame.texts.iter().map(|text| text.place.y);
        let lowest = baselines.fold(0.0, f64::max);
        assert!(lowest <= f64::from(height), "{height}: {lowest}");
    }
}

#[test]
fn text_below_the_plot_follows_its_bottom() {
    let bottom = |height| {
        let frame = frame(600.0, height);
        let scope = frame.texts.iter().find(|line| line.text == "Scope.").unwrap().place.y;
        scope - frame.plot.unwrap().bottom()
    };
    assert!((bottom(400.0) - bottom(500.0)).abs() < 1e-6);
    assert!(bottom(400.0) > 0.0);
}

#[test]
fn a_record_without_events_has_text_and_no_plot() {
    let locale = Locale::default();
    let series = cumulative(&Dataset::default(), &Options::default());
    let style = Style::new(&locale, &Advances);
    let frame = Frame::new(&series, &words(), Size::new(600.0, 400.0), &style);
    assert!(frame.plot.is_none() && frame.keys.is_empty());
    assert!(has(&frame, "Three people.") && has(&frame, "Sources."));
}

#[test]
fn with_its_text_in_the_page_a_figure_is_all_plot() {
    let layout =
        plot_alone(&dataset([event("2024-01-10", 3, 0)]), &Options::default(), 600.0, 300.0);
    assert_eq!(layout.frame.plot, Some(Rect::new(0.0, 0.0, 600.0, 300.0)));
    assert!(layout.frame.texts.is_empty() && layout.frame.keys.is_empty());
}

#[test]
fn a_plot_alone_is_left_out_below_110_pixels() {
    let dataset = dataset([event("2024-01-10", 3, 0)]);
    let plot = |height| plot_alone(&dataset, &Options::default(), 600.0, height).plot;
    assert!(plot(110.0).is_some());
    assert!(plot(109.0).is_none());
}

#[test]
fn the_height_of_the_plot_follows_from_the_breakpoint_alone() {
    let heights = [300.0, 479.0, 480.0, 879.0, 880.0, 2_000.0]
        .map(|width| natural_height(width, WordsIn::Page));
    let expected = [300.0, 300.0, 340.0, 340.0, 420.0, 420.0];
    assert!(heights.iter().zip(expected).all(|(height, wanted)| (height - wanted).abs() < 1e-9));
}

#[test]
fn at_its_natural_height_a_figure_has_everything() {
    let frame = frame(600.0, natural_height(600.0, WordsIn::Picture));
    assert!(has(&frame, "Sources.") && !frame.keys.is_empty());
    let height = frame.plot.unwrap().height;
    assert!((340.0..341.0).contains(&height), "{height}");
}

#[test]
fn a_heading_in_a_wider_font_shrinks_to_the_figure() {
    let locale = Locale::default();
    let style = Style::new(&locale, &Wide);
    let frame = Frame::new(&series(), &words(), Size::new(500.0, 600.0), &style);
    let heading = &frame.texts[0];
    assert!(heading.font.size < 20.0);
    assert!(Wide.width(&heading.text, heading.font) <= 500.0 - 32.0 + 1e-6);
}
