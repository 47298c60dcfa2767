mod annotation;
mod axis;
mod breakpoint;
mod claims;
mod cumulative;
mod flows;
mod furniture;
mod group;
mod hit;
mod label;
mod legend;
mod outline;
mod overlay;
mod tooltip;

use super::{Layout, Style, TextPlacement};
use crate::draw::Figure;
use crate::layout::Advances;
use crate::options::Options;
use crate::scene::Size;
use crate::text::Locale;
use record::Dataset;

/// The layout of a plot that takes the whole of a figure.
fn plot_alone(dataset: &Dataset, options: &Options, width: f64, height: f64) -> Layout {
    let locale = Locale::of(options);
    let style = Style::new(&locale, &Advances).with_text_in(TextPlacement::Page);
    let figure = Figure::new(dataset, options, width, &locale);
    figure.layout(Size::new(width, height), &style)
}
