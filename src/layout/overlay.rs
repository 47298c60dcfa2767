use super::tooltip::Room;
use super::{Body, Layout, Plot, PositionedBar, Tooltip};
use crate::scene::Rect;
use crate::series::{Focus, Line};
use crate::text::TooltipText;
use record::Direction;

/// The overlay, painted over a picture and never into it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// The days that a reader draws over, to see them alone.
    pub brush: Option<Rect>,
    /// The rule at the focus.
    pub crosshair: Option<Rect>,
    /// Around each point or bar in focus.
    pub rings: Vec<Rect>,
    /// The tooltip.
    pub tooltip: Option<Tooltip>,
}

const RING: f64 = 3.0;

impl Overlay {
    /// The overlay at the focus, with its tooltip.
    #[must_use]
    pub fn of_focus(layout: &Layout, focus: Focus, text: &TooltipText) -> Option<Self> {
        let plot = layout.plot.as_ref()?;
        let at = layout.datum_x(focus.datum)?;
        let rings = Self::rings(layout, focus);
        let crosshair = match &plot.body {
            Body::Cumulative(_) => Some(Rect::new(at - 0.5, plot.rect.y, 1.0, plot.rect.height)),
            Body::Flows(_) | Body::Claims(_) => None,
        };
        let tooltip = Some(tooltip(layout, plot, text, (at, &rings)));
        Some(Self { crosshair, rings, tooltip, brush: None })
    }

    /// The overlay between two horizontal positions, with a tooltip for their days.
    #[must_use]
    pub fn of_brush(layout: &Layout, (a, b): (f64, f64), days: &TooltipText) -> Option<Self> {
        let plot = layout.plot.as_ref()?;
        let rect = plot.rect;
        let (left, right) = (a.min(b).max(rect.x), a.max(b).min(rect.right()));
        let brush = Rect::new(left, rect.y, (right - left).max(0.0), rect.height);
        let tooltip = Some(tooltip(layout, plot, days, (b, &[])));
        Some(Self { brush: Some(brush), tooltip, ..Self::default() })
    }

    /// Around each point or bar in focus.
    #[must_use]
    pub fn rings(layout: &Layout, focus: Focus) -> Vec<Rect> {
        layout.plot.as_ref().map_or_else(Vec::new, |plot| rings(plot, focus))
    }
}

/// The tooltip beside a horizontal position and its rings. It is mirrored as text is, which may
/// differ from the plot.
fn tooltip(
    layout: &Layout,
    plot: &Plot,
    text: &TooltipText,
    (at, rings): (f64, &[Rect]),
) -> Tooltip {
    let figure = layout.size;
    let (mut at, mut rings) = (at, rings.to_vec());
    if layout.plot_direction != layout.direction {
        at = figure.width - at;
        for ring in &mut rings {
            *ring = ring.turned(figure.width);
        }
    }
    let in_rows = matches!(plot.body, Body::Claims(_));
    Tooltip::new(text, &Room { at, rings: &rings, in_rows, plot: &plot.rect, figure })
}

fn rings(plot: &Plot, focus: Focus) -> Vec<Rect> {
    let on_line = |direction: Direction| match focus.line {
        Line::All => true,
        Line::Of(line) => line == direction,
    };
    match &plot.body {
        Body::Cumulative(body) => {
            let dots = body.dots.iter().filter(|dot| dot.step == focus.datum);
            dots.filter(|dot| on_line(dot.direction))
                .map(|dot| Rect::around(dot.center, body.radius + RING))
                .collect()
        }
        Body::Flows(body) => {
            let bars = body.bars.iter().filter(|bar| bar.bar == focus.datum);
            let bars = bars.filter(|bar| on_line(bar.direction));
            bars.map(|bar| bar.whole().grown(RING)).reduce(Rect::union).into_iter().collect()
        }
        Body::Claims(body) => {
            let row = body.rows.get(focus.datum);
            row.map(|row| row.whole(body.radius).grown(RING)).into_iter().collect()
        }
    }
}

impl PositionedBar {
    /// All its parts.
    pub(super) fn whole(&self) -> Rect {
        let parts = [self.solid, self.pale, self.apart];
        let drawn = parts.into_iter().filter(|part| part.height > 0.0);
        drawn.reduce(Rect::union).unwrap_or(self.solid)
    }
}
