mod axis;
mod band;
mod claims;
mod cumulative;
mod flows;
mod frame;
mod group;
mod hit;
mod label;
mod legend;
mod notes;
mod outline;
mod overlay;
mod tooltip;

use super::{Layout, Style, WordsIn};
use crate::figure::Figure;
use crate::geometry::Size;
use crate::locale::Locale;
use crate::measure::Advances;
use crate::options::Options;
use record::Dataset;

/// The layout of a plot that takes the whole of a figure.
fn plot_alone(dataset: &Dataset, options: &Options, width: f64, height: f64) -> Layout {
    let locale = Locale::of(options);
    let style = Style::new(&locale, &Advances).with_words_in(WordsIn::Page);
    let figure = Figure::new(dataset, options, width, &locale);
    figure.layout(Size::new(width, height), &style)
}
