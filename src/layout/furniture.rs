use super::breakpoint::Breakpoint;
use super::label::paragraph;
use super::legend::{self, Key};
use super::{Style, TextPlacement, claims};
use crate::layout::{Advances, MeasureText, lines};
use crate::scene::{Anchor, Font, Point, Rect, Role, Size, Text};
use crate::series::Series;
use crate::text::FigureText;

/// The text and the legend around the plot: title, sentence, legend and footer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Furniture {
    /// The lines of text.
    pub texts: Vec<Text>,
    /// The legend.
    pub keys: Vec<Key>,
    /// The room of the plot with its axes.
    pub plot: Option<Rect>,
}

/// The smallest useful plot.
const LEAST_PLOT: Size = Size::new(120.0, 110.0);
/// Longer lines, in font sizes, are hard to read.
const LONGEST_LINE: f64 = 62.0;
const GAP: f64 = 8.0;

/// What a figure leaves out when its height is limited, the least important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    Everything,
    NoSources,
    NoLegend,
    /// Text only, as many lines as fit.
    TextOnly,
}

impl Furniture {
    /// Lays out the text of a figure; the rest is for the plot.
    pub(super) fn new(series: &Series, text: &FigureText, size: Size, style: &Style<'_>) -> Self {
        let drawn = has_data(series) && size.width >= LEAST_PLOT.width;
        let least = match series {
            // One row takes less.
            Series::Claims(_) => claims::natural_height(text, size.width).min(LEAST_PLOT.height),
            Series::Cumulative(_) | Series::Flows(_) => LEAST_PLOT.height,
        };
        if style.text_placement == TextPlacement::Page {
            let all = Rect::new(0.0, 0.0, size.width, size.height);
            let plot = (drawn && size.height >= least).then_some(all);
            return Self { plot, ..Self::default() };
        }
        let stack_of = |plan| Stack::new(text, size.width, style, plan);
        if !drawn {
            return stack_of(Plan::TextOnly).text_within(size);
        }
        for plan in [Plan::Everything, Plan::NoSources, Plan::NoLegend] {
            let stack = stack_of(plan);
            let height = size.height - stack.above - stack.below;
            if height >= least {
                let plot = Rect::new(0.0, stack.above, size.width, height);
                return stack.around(plot);
            }
        }
        stack_of(Plan::TextOnly).text_within(size)
    }

    /// The height of everything at the plot's own height.
    pub(super) fn natural_height(
        series: &Series,
        text: &FigureText,
        width: f64,
        style: &Style<'_>,
    ) -> f64 {
        let drawn = has_data(series) && width >= LEAST_PLOT.width;
        let plot = match series {
            _ if !drawn => 0.0,
            Series::Claims(_) => claims::natural_height(text, width),
            Series::Cumulative(_) | Series::Flows(_) => Breakpoint::of(width).plot_height(),
        };
        if style.text_placement == TextPlacement::Page {
            return plot;
        }
        let plan = if drawn { Plan::Everything } else { Plan::TextOnly };
        let stack = Stack::new(text, width, style, plan);
        (stack.above + plot + stack.below).ceil()
    }
}

/// Whether there is anything to draw.
fn has_data(series: &Series) -> bool {
    !series.datums().is_empty() || series.tally().events > 0
}

/// The text above and below a plot whose height is not known yet.
struct Stack {
    head: Vec<Text>,
    above: f64,
    /// Laid out as if the plot ended at 0, like the text below it.
    keys: Vec<Key>,
    foot: Vec<Text>,
    below: f64,
}

impl Stack {
    fn new(text: &FigureText, width: f64, style: &Style<'_>, plan: Plan) -> Self {
        let breakpoint = Breakpoint::of(width);
        let padding = breakpoint.padding().min(width / 8.0);
        let room = (width - 2.0 * padding).max(0.0);
        let block = |text: &str, font: Font, role: Role, y: f64| {
            block(text, Point::new(padding, y), room, (font, role), style)
        };
        let (mut head, mut above) = block(&text.heading, breakpoint.heading(), Role::Ink, padding);
        let (sentence, end) =
            block(&text.sentence.to_string(), breakpoint.sentence(), Role::Ink, above + GAP / 4.0);
        head.extend(sentence);
        above = end + GAP;
        let (mut keys, mut below) = (Vec::new(), GAP);
        if matches!(plan, Plan::Everything | Plan::NoSources) {
            let top = Point::new(padding, below);
            let height;
            (keys, height) = legend::lay_out(&text.legend, top, room, breakpoint);
            below += height;
        }
        let (mut foot, end) = block(&text.scope, breakpoint.small(), Role::Ink, below);
        below = end;
        let (staleness, end) = block(&text.staleness, breakpoint.small(), Role::Ink, below);
        foot.extend(staleness);
        below = end;
        let sourced = match plan {
            Plan::Everything => true,
            // Whose data it is, which nothing else says when there is nothing to count.
            Plan::TextOnly => !text.sources.is_empty(),
            Plan::NoSources | Plan::NoLegend => false,
        };
        if sourced {
            let (sources, end) =
                block(&text.sources, breakpoint.small(), Role::Muted, below + GAP / 2.0);
            foot.extend(sources);
            below = end;
        }
        Self { head, above, keys, foot, below: below + padding }
    }

    /// The furniture around a plot.
    fn around(self, plot: Rect) -> Furniture {
        let mut texts = self.head;
        texts.extend(lowered(self.foot, plot.bottom()));
        let mut keys = self.keys;
        for key in &mut keys {
            key.swatch.y += plot.bottom();
            key.text.position.y += plot.bottom();
        }
        Furniture { texts, keys, plot: Some(plot) }
    }

    /// The text that fits where there is no room for a plot.
    fn text_within(self, size: Size) -> Furniture {
        let mut texts = self.head;
        texts.extend(lowered(self.foot, self.above - GAP));
        let fits = |text: &Text| text.position.y + text.font.size * 0.3 <= size.height;
        texts.retain(fits);
        Furniture { texts, keys: Vec::new(), plot: None }
    }
}

fn lowered(texts: Vec<Text>, by: f64) -> impl Iterator<Item = Text> {
    texts.into_iter().map(move |mut text| {
        text.position.y += by;
        text
    })
}

/// A text broken into lines from `top` down, and the end of the last one. The built-in advances
/// decide the line breaks; where the page's fonts are wider still, the font size shrinks, so that
/// no line overflows the figure.
fn block(
    text: &str,
    top: Point,
    room: f64,
    (font, role): (Font, Role),
    style: &Style<'_>,
) -> (Vec<Text>, f64) {
    let lines = lines(text, font, room.min(LONGEST_LINE * font.size));
    let wide = |line: &String| Advances.width(line, font).max(style.measure.width(line, font));
    let widest = lines.iter().map(wide).fold(0.0, f64::max);
    let shrink = if widest > room { room / widest } else { 1.0 };
    let height = font.line_height() * f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    let shrunk = Font { size: font.size * shrink, ..font };
    let mut texts = paragraph(&lines, top, Anchor::Start, font, role);
    for text in &mut texts {
        text.font = shrunk;
    }
    (texts, top.y + height)
}
