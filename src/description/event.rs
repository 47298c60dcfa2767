//! Everything about a selected step or bar.

use super::table::SourcesAs;
use super::{Describer, button, linked, title};
use crate::list::append;
use crate::locale::{Control, DateStyle, Message};
use crate::markup::{Node, Tag};
use crate::words::{self, StopWords};
use record::{Event, EventIndex, Owner, Source, TitleBasis};

impl Describer<'_> {
    /// The events of a stop with every figure given and every source; an empty and
    /// hidden part while nothing is selected.
    pub(super) fn event(&self, selected: Option<usize>, sources: SourcesAs) -> Node {
        let series = self.series;
        let words = selected.and_then(|stop| {
            Some((stop, StopWords::new(self.dataset, series, stop, self.locale)?))
        });
        let Some((stop, words)) = words else {
            return Node::part(Tag::Section, "event", Vec::new()).with("hidden", "");
        };
        let mut parts = vec![title(&words.title)];
        for (_, line) in &words.lines {
            parts.push(Node::text(Tag::P, line));
        }
        for index in series.events_at(stop) {
            if let Some(event) = self.dataset.event(index) {
                parts.extend(self.one(event, index, sources));
            }
        }
        let pressed = |control| button(vec![Node::Text(self.control(control))]);
        let mut buttons = Vec::new();
        if let (SourcesAs::Links, Some(day)) = (sources, series.day_of(stop)) {
            let set = |control, name| pressed(control).with("data-set", &format!("{name}={day}"));
            buttons.push(set(Control::FromHere, "from"));
            buttons.push(set(Control::UntilHere, "to"));
        }
        buttons.push(pressed(Control::Close).with("data-close", ""));
        parts.push(Node::new(Tag::Div, buttons).with("class", "homeward-group"));
        Node::part(Tag::Section, "event", parts)
            .with("role", "group")
            .with("aria-label", &self.control(Control::Details))
            .with("tabindex", "-1")
    }

    fn one(&self, event: &Event, index: EventIndex, sources: SourcesAs) -> Vec<Node> {
        let mut parts = vec![title(&event.title)];
        let notes = [
            &event.date_note,
            &event.count_note,
            &event.standing_note,
            &event.counting_note,
            &event.dispute,
        ];
        for note in notes.into_iter().filter(|note| !note.is_empty()) {
            parts.push(Node::text(Tag::P, note));
        }
        let readings = self.dataset.readings.iter().filter(|reading| reading.event == index);
        let readings: Vec<Node> = readings
            .map(|reading| Node::text(Tag::Li, &words::reading(reading, self.locale)))
            .collect();
        if !readings.is_empty() {
            parts.push(title(&self.say(&Message::Readings)));
            parts.push(Node::new(Tag::Ul, readings));
        }
        let cited: Vec<Node> = self
            .dataset
            .sources_of(Owner::Event(index))
            .map(|source| self.source(source, sources))
            .collect();
        if !cited.is_empty() {
            parts.push(title(&self.say(&Message::ColumnSources)));
            parts.push(Node::new(Tag::Ul, cited));
        }
        parts
    }

    fn source(&self, source: &Source, sources: SourcesAs) -> Node {
        let mut said = source.publisher.clone();
        if let Some(day) = source.published {
            append(&mut said, ", ", &self.locale.date(day, DateStyle::Full));
        }
        if !source.title.is_empty() {
            said.push_str(": ");
        }
        let mut parts = vec![Node::Text(said)];
        if !source.title.is_empty() {
            // A title of ours is in the language of the record.
            let own = source.title_basis == TitleBasis::Own;
            let language = if own { "en" } else { &source.language };
            let title = Node::text(Tag::Span, &source.title).with("lang", language);
            parts.push(title);
        }
        match sources {
            SourcesAs::Links => Node::new(Tag::Li, linked(source, parts)),
            SourcesAs::Names => Node::new(Tag::Li, parts),
        }
    }
}
