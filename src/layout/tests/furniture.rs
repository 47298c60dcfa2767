use super::plot_alone;
use crate::layout::furniture::Furniture;
use crate::layout::{Advances, MeasureText, Style, TextPlacement};
use crate::options::Options;
use crate::sample::{cumulative, dataset, event};
use crate::scene::{Font, Rect, Size};
use crate::series::Series;
use crate::text::{FigureText, LegendEntry, Locale, Part, Sentence, Symbol};
use record::Dataset;

/// Letters twice as wide as those of the built-in table.
struct Wide;

impl MeasureText for Wide {
    fn width(&self, text: &str, font: Font) -> f64 {
        2.0 * Advances.width(text, font)
    }
}

fn sample_text() -> FigureText {
    FigureText {
        heading: "Reunited through Qatari mediation".into(),
        sentence: Sentence(vec![Part { text: "Three people.".into(), opens: None }]),
        legend: vec![LegendEntry { symbol: Symbol::Range, text: "range".into(), shown: true }],
        scope: "Scope.".into(),
        sources: "Sources.".into(),
        ..FigureText::default()
    }
}

fn series() -> Series {
    cumulative(&dataset([event("2024-01-10", 3, 0)]), &Options::default())
}

fn furniture(width: f64, height: f64) -> Furniture {
    let locale = Locale::default();
    Furniture::new(
        &series(),
        &sample_text(),
        Size::new(width, height),
        &Style::new(&locale, &Advances),
    )
}

fn natural_height(width: f64, words_in: TextPlacement) -> f64 {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances).with_text_in(words_in);
    Furniture::natural_height(&series(), &sample_text(), width, &style)
}

fn has(furniture: &Furniture, text: &str) -> bool {
    furniture.texts.iter().any(|line| line.text == text)
}

#[test]
fn a_limited_height_costs_the_sources_first_then_the_legend_then_the_plot() {
    let mut plans = Vec::new();
    for height in (60..400).rev() {
        let furniture = furniture(600.0, f64::from(height));
        let legend = !furniture.keys.is_empty();
        let plan = match furniture.plot {
            Some(_) => (has(&furniture, "Sources."), legend, true),
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
        let plot = furniture(600.0, f64::from(height)).plot;
        assert!(plot.is_none_or(|plot| plot.height >= 110.0), "{height}: {plot:?}");
    }
}

#[test]
fn a_figure_narrower_than_120_pixels_has_no_plot() {
    assert!(furniture(120.0, 900.0).plot.is_some());
    assert_eq!(furniture(119.0, 900.0).plot, None);
}

#[test]
fn in_a_figure_too_low_for_a_plot_no_text_leaves_it() {
    for height in 0..200 {
        let furniture = furniture(600.0, f64::from(height));
        let baselines = furniture.texts.iter().map(|text| text.position.y);
        let lowest = baselines.fold(0.0, f64::max);
        assert!(lowest <= f64::from(height), "{height}: {lowest}");
    }
}

#[test]
fn text_below_the_plot_follows_its_bottom() {
    let bottom = |height| {
        let furniture = furniture(600.0, height);
        let scope = furniture.texts.iter().find(|line| line.text == "Scope.").unwrap().position.y;
        scope - furniture.plot.unwrap().bottom()
    };
    assert!((bottom(400.0) - bottom(500.0)).abs() < 1e-6);
    assert!(bottom(400.0) > 0.0);
}

#[test]
fn a_record_without_events_has_text_and_no_plot() {
    let locale = Locale::default();
    let series = cumulative(&Dataset::default(), &Options::default());
    let style = Style::new(&locale, &Advances);
    let furniture = Furniture::new(&series, &sample_text(), Size::new(600.0, 400.0), &style);
    assert!(furniture.plot.is_none() && furniture.keys.is_empty());
    assert!(has(&furniture, "Three people.") && has(&furniture, "Sources."));
}

#[test]
fn with_its_text_in_the_page_a_figure_is_all_plot() {
    let layout =
        plot_alone(&dataset([event("2024-01-10", 3, 0)]), &Options::default(), 600.0, 300.0);
    assert_eq!(layout.furniture.plot, Some(Rect::new(0.0, 0.0, 600.0, 300.0)));
    assert!(layout.furniture.texts.is_empty() && layout.furniture.keys.is_empty());
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
        .map(|width| natural_height(width, TextPlacement::Page));
    let expected = [300.0, 300.0, 340.0, 340.0, 420.0, 420.0];
    assert!(heights.iter().zip(expected).all(|(height, wanted)| (height - wanted).abs() < 1e-9));
}

#[test]
fn at_its_natural_height_a_figure_has_everything() {
    let furniture = furniture(600.0, natural_height(600.0, TextPlacement::Picture));
    assert!(has(&furniture, "Sources.") && !furniture.keys.is_empty());
    let height = furniture.plot.unwrap().height;
    assert!((340.0..341.0).contains(&height), "{height}");
}

#[test]
fn a_heading_in_a_wider_font_shrinks_to_the_figure() {
    let locale = Locale::default();
    let style = Style::new(&locale, &Wide);
    let furniture = Furniture::new(&series(), &sample_text(), Size::new(500.0, 600.0), &style);
    let heading = &furniture.texts[0];
    assert!(heading.font.size < 20.0);
    assert!(Wide.width(&heading.text, heading.font) <= 500.0 - 32.0 + 1e-6);
}
