//! Every event as a stop of the keyboard and of screen readers.

use super::{Article, button};
use crate::article::markup::{Node, Tag};
use crate::series::Series;
use crate::text::{Control, Message, StopWords};

impl Article<'_> {
    /// A button for each step or bar. One of them is reached by tabbing, the others
    /// by arrow keys from there.
    pub(super) fn walk(&self) -> Node {
        let series = self.series;
        let stops = series.stops();
        let first = stops.start;
        let mut buttons = Vec::with_capacity(stops.len());
        for stop in stops {
            let Some(words) = StopWords::new(self.dataset, series, stop, self.locale) else {
                continue;
            };
            let button = button(vec![Node::Text(words.sentence())])
                .with("tabindex", if stop == first { "0" } else { "-1" })
                .with("data-stop", &stop.to_string());
            buttons.push(button);
        }
        let (stops, events) = (buttons.len(), series.tally().events);
        let name = match series {
            Series::Claims(_) => Message::WalkClaims(stops),
            Series::Cumulative(_) | Series::Flows(_) => Message::Walk { stops, events },
        };
        Node::new(Tag::Div, buttons)
            .with("class", "homeward-walk")
            // Where the keys of a screen reader reach buttons that are walked through.
            .with("role", "toolbar")
            .with("aria-label", &self.say(&name))
            .with("aria-description", &self.control(Control::Hint(self.options.view)))
    }
}
