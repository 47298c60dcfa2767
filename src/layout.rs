//! The layout of a figure: the position of each text, line and mark, in CSS pixels. Nothing here
//! fails: a figure of any size, with any data, has a layout.
//!
//! Layouts run left to right. For right-to-left scripts a scene is mirrored, its text and its plot
//! separately.

mod annotation;
mod axis;
mod breakpoint;
mod claims;
mod cumulative;
mod flows;
mod furniture;
mod hit;
mod label;
mod legend;
mod measure;
mod outline;
mod overlay;
mod quiet;
mod scale;
mod tooltip;

pub use annotation::PositionedAnnotation;
pub(crate) use annotation::{APART, FLAG_WIDTH};
pub(crate) use axis::TICK_LENGTH;
pub use axis::{Axes, XTick, YTick};
pub use breakpoint::Breakpoint;
pub use claims::{ClaimsLayout, PositionedRow};
pub(crate) use cumulative::CLAIM_RATIO;
pub use cumulative::{CumulativeLayout, Dot, PositionedClaim};
pub use flows::{FlowsLayout, PositionedBar, Whisker};
pub use furniture::Furniture;
pub use legend::Key;
pub use measure::{Advances, MeasureText, lines};
pub use overlay::Overlay;
pub use scale::{Calendar, LinearScale, TimeScale, TimeTick};
pub use tooltip::{Corner, Inset, Tooltip};

use crate::language::TextDirection;
use crate::options::Options;
use crate::scene::{Point, Rect, Size, Text};
use crate::series::Series;
use crate::text::{FigureText, Locale};
use crate::view::{Group, View};
use record::{Dataset, Day};

/// Where the text around the plot is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextPlacement {
    /// In the picture: heading, sentence, legend, scope and sources around the plot.
    #[default]
    Picture,
    /// In the page, as text beside a picture of the plot alone.
    Page,
}

/// What the page adds to data and text: its language, its fonts, and where the text is shown.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The fonts at hand.
    pub measure: &'a dyn MeasureText,
    /// Where the text around the plot is shown.
    pub text_placement: TextPlacement,
}

impl<'a> Style<'a> {
    /// A style with all text in the picture.
    #[must_use]
    pub const fn new(locale: &'a Locale, measure: &'a dyn MeasureText) -> Self {
        Self { locale, measure, text_placement: TextPlacement::Picture }
    }

    /// The same style with another placement of the text.
    #[must_use]
    pub const fn with_text_in(self, text_placement: TextPlacement) -> Self {
        Self { text_placement, ..self }
    }
}

/// The layout of a whole figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The size of the figure.
    pub size: Size,
    /// Which way its text runs.
    pub direction: TextDirection,
    /// Which way its plot runs: as time does, or as text where time runs down.
    pub plot_direction: TextDirection,
    /// The text and the legend around the plot.
    pub furniture: Furniture,
    /// The rectangle inside the axes; `None` where there is no room for one.
    pub plot: Option<Plot>,
}

/// The axes and the data inside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// The rectangle inside the axes.
    pub rect: Rect,
    /// The axes.
    pub axes: Axes,
    /// The data.
    pub body: Body,
    /// The bounds of text in the plot, where gridlines are interrupted.
    pub text_rects: Vec<Rect>,
}

/// The layout of one view.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// How many by when.
    Cumulative(CumulativeLayout),
    /// Which way, period by period.
    Flows(FlowsLayout),
    /// Others' totals beside the dataset's.
    Claims(ClaimsLayout),
}

/// How far outside the plot the pointer still selects a datum.
const REACH: f64 = 24.0;

impl Layout {
    /// Lays out a figure of the given size.
    #[must_use]
    pub fn new(series: &Series, text: &FigureText, size: Size, style: &Style<'_>) -> Self {
        let furniture = Furniture::new(series, text, size, style);
        let plot = furniture.plot.map(|outer| match series {
            Series::Cumulative(cumulative) => cumulative::lay_out(cumulative, text, outer, style),
            Series::Flows(flows) => flows::lay_out(flows, text, outer, style),
            Series::Claims(claims) => claims::lay_out(claims, text, outer, style),
        });
        let Locale { direction, time_direction, .. } = *style.locale;
        let plot_direction = match series {
            Series::Cumulative(_) | Series::Flows(_) => time_direction,
            Series::Claims(_) => direction,
        };
        Self { size, direction, plot_direction, furniture, plot }
    }

    /// The natural height of a figure at a width.
    #[must_use]
    pub fn natural_height(
        series: &Series,
        text: &FigureText,
        width: f64,
        style: &Style<'_>,
    ) -> f64 {
        Furniture::natural_height(series, text, width, style)
    }

    /// The step or bar that a pointer at `point` reads: the nearest in time.
    #[must_use]
    pub fn hit(&self, point: Point) -> Option<usize> {
        let plot = self.plot.as_ref()?;
        let x = self.turned(point.x);
        if !plot.rect.grown(REACH).contains(&Rect::new(x, point.y, 0.0, 0.0)) {
            return None;
        }
        hit::nearest(plot, Point::new(x, point.y))
    }

    /// The days between two horizontal positions of this layout, in any order; `None` where the
    /// horizontal axis is not time.
    #[must_use]
    pub fn days_between(&self, series: &Series, (a, b): (f64, f64)) -> Option<(Day, Day)> {
        let Plot { rect, body, .. } = self.plot.as_ref()?;
        if matches!(body, Body::Claims(_)) {
            return None;
        }
        let scale = TimeScale::new(series.domain(), (rect.x, rect.right()));
        let (a, b) = (scale.invert(a), scale.invert(b));
        Some((a.min(b), a.max(b)))
    }

    /// Converts a horizontal position between the page and the plot, in either direction.
    #[must_use]
    pub fn turned(&self, x: f64) -> f64 {
        match self.plot_direction {
            TextDirection::Ltr => x,
            TextDirection::Rtl => self.size.width - x,
        }
    }

    /// The horizontal position of a datum.
    #[must_use]
    pub fn datum_x(&self, index: usize) -> Option<f64> {
        self.plot.as_ref()?.body.datum_xs().get(index).copied()
    }
}

impl Plot {
    fn new(rect: Rect, axes: Axes, body: Body, style: &Style<'_>) -> Self {
        let text_rects = body.text_rects(style);
        Self { rect, axes, body, text_rects }
    }
}

impl Body {
    /// The bounds of the text and the numbers in the plot.
    fn text_rects(&self, style: &Style<'_>) -> Vec<Rect> {
        let mut rects = Vec::new();
        let mut add = |texts: &[Text]| {
            for text in texts {
                rects.push(label::text_rect(text, style));
            }
        };
        match self {
            Self::Cumulative(body) => {
                add(&body.ends);
                add(&body.quiet);
                for claim in &body.claims {
                    add(claim.label.as_slice());
                }
                for annotation in &body.annotations {
                    add(&annotation.lines);
                }
            }
            Self::Flows(body) => {
                add(&body.quiet);
                for bar in &body.bars {
                    add(&bar.labels);
                }
            }
            Self::Claims(body) => add(&body.texts),
        }
        rects
    }

    /// The horizontal position of each datum.
    fn datum_xs(&self) -> &[f64] {
        match self {
            Self::Cumulative(body) => &body.datum_xs,
            Self::Flows(body) => &body.datum_xs,
            Self::Claims(body) => &body.datum_xs,
        }
    }
}

/// What a bar of the flows covers when the options leave it open: the shortest period whose bars
/// have room for their numbers.
#[must_use]
pub fn group_for(dataset: &Dataset, options: &Options, width: f64) -> Group {
    if options.view != View::Flows {
        return Group::default();
    }
    flows::fitting_group(dataset, options, width)
}

#[cfg(test)]
mod tests;
