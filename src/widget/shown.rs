//! What is shown at the focus: over the picture, beside it, and to screen readers.

use super::Widget;
use crate::article::markup::Node;
use crate::layout::{Corner, Overlay, TextPlacement};
use crate::scene::Scene;
use crate::series::Focus;
use crate::text::{LineKind, Message, TooltipText};
use crate::{article, draw};
use record::Day;

/// The parts that change with the focus.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The overlay over the picture.
    pub overlay: Option<Scene>,
    /// The live region and, where the page shows the text, the tooltip.
    pub live_region: Node,
    /// The position of the tooltip.
    pub tooltip: Option<Corner>,
}

impl Widget<'_> {
    /// The overlay, the live region and the tooltip.
    #[must_use]
    pub fn shown(&self) -> Shown {
        let tooltip = self.current_tooltip();
        let live_region = article::live_region(
            &self.interaction.announcement,
            self.text_placement,
            tooltip.as_ref(),
        );
        let Some((layout, overlay)) = self.layout.as_ref().and_then(|layout| {
            let tooltip = tooltip.as_ref()?;
            let overlay = match (self.interaction.brush(), self.interaction.focus) {
                (Some(brush), _) => Overlay::of_brush(layout, brush, tooltip),
                (None, focus) => Overlay::of_focus(layout, focus?, tooltip),
            };
            Some((layout, overlay?))
        }) else {
            return Shown { overlay: None, live_region, tooltip: None };
        };
        Shown {
            overlay: Some(draw::overlay(layout, &overlay, self.text_placement)),
            live_region,
            tooltip: overlay.tooltip.map(|tooltip| tooltip.corner),
        }
    }

    /// The text at the focus, or of the brushed days.
    pub(super) fn current_tooltip(&self) -> Option<TooltipText> {
        if let Some(brush) = self.interaction.brush() {
            let (first, last) = self.days_between(brush)?;
            let title = self.locale.days(first, last);
            return Some(TooltipText { title, lines: Vec::new() });
        }
        let mut tooltip = self.tooltip_text(self.interaction.focus?)?;
        if self.text_placement == TextPlacement::Picture && self.interaction.has_keyboard_focus() {
            // An article has them as text under the picture.
            tooltip.lines.push((
                LineKind::Keys,
                self.locale.format(&Message::ControlHint { view: self.options.view }),
            ));
        }
        Some(tooltip)
    }

    pub(super) fn days_between(&self, brush: (f64, f64)) -> Option<(Day, Day)> {
        self.layout.as_ref()?.days_between(&self.figure.series, brush)
    }

    pub(super) fn tooltip_text(&self, focus: Focus) -> Option<TooltipText> {
        TooltipText::new(&self.dataset, self.series()?, focus.datum, &self.locale)
    }
}
