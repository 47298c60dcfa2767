//! Every datum as a button, for the keyboard and for screen readers.

use super::{Article, button};
use crate::article::markup::{Node, Tag};
use crate::series::Series;
use crate::text::{Message, TooltipText, number_of};

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
                .with("data-datum", &datum.to_string());
            buttons.push(button);
        }
        let (datums, events) = (number_of(buttons.len()), number_of(series.tally().events));
        let name = match series {
            Series::Claims(_) => Message::DatumListOfClaims { claims: datums },
            Series::Cumulative(_) | Series::Flows(_) if datums == events => {
                Message::DatumList { events }
            }
            Series::Cumulative(_) | Series::Flows(_) => {
                Message::DatumListOfPeriods { periods: datums, events }
            }
        };
        Node::new(Tag::Div, buttons)
            .with("class", "homeward-datums")
            // In a toolbar, screen readers pass the arrow keys on to the page.
            .with("role", "toolbar")
            .with("aria-label", &self.format(&name))
            .with(
                "aria-description",
                &self.format(&Message::ControlHint { view: self.options.view }),
            )
    }
}
