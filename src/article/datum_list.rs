//! Every datum as a button, for the keyboard and for screen readers.

use super::{Article, button};
use crate::article::markup::{Node, Tag};
use crate::series::Series;
use crate::text::{Control, Message, TooltipText};

impl Article<'_> {
    /// A button for each step or bar. One of them is reached by tabbing, the others
    /// by arrow keys from there.
    pub(super) fn datum_list(&self) -> Node {
        let series = self.series;
        let datums = series.datums();
        let first = datums.start;
        let mut buttons = Vec::with_capacity(datums.len());
        for datum in datums {
            let Some(tooltip) = TooltipText::new(self.dataset, series, datum, self.locale) else {
                continue;
            };
            let button = button(vec![Node::Text(tooltip.sentence())])
                .with("tabindex", if datum == first { "0" } else { "-1" })
                .with("data-stop", &datum.to_string());
            buttons.push(button);
        }
        let (datums, events) = (buttons.len(), series.tally().events);
        let name = match series {
            Series::Claims(_) => Message::ClaimList(datums),
            Series::Cumulative(_) | Series::Flows(_) => Message::DatumList { datums, events },
        };
        Node::new(Tag::Div, buttons)
            .with("class", "homeward-walk")
            // In a toolbar, screen readers pass the arrow keys on to the page.
            .with("role", "toolbar")
            .with("aria-label", &self.format(&name))
            .with("aria-description", &self.control(Control::Hint(self.options.view)))
    }
}
