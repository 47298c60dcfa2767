//! The card of the selection: the events of a datum, or a claim.

mod claim;
mod event;
mod source;

use super::table::SourcesAs;
use super::{Article, button, in_data_language, title};
use crate::article::markup::{Node, Tag};
use crate::series::Series;
use crate::text::{LineKind, Message, Neighbour, TooltipText};
use crate::view::Group;
use record::EntryId;

impl Article<'_> {
    /// The card of the selection with every report and every source: of all entries of its datum
    /// or, where no datum has it, of the entry alone. Empty and hidden without a selection.
    pub(super) fn event(&self, selected: Option<EntryId>, sources: SourcesAs) -> Node {
        let Some(entry) = selected else {
            return Node::part(Tag::Section, "event", Vec::new()).with("hidden", "");
        };
        let writer = Writer { article: self, sources };
        let datum = self.series.datum_of(entry);
        let entries = datum.map_or_else(|| vec![entry], |datum| self.series.entries_at(datum));
        let tooltip = datum
            .filter(|_| entries.len() > 1)
            .and_then(|datum| TooltipText::new(self.dataset, self.series, datum, self.locale));
        let (heading, named, body) = if let Some(tooltip) = tooltip {
            let mut body = lines(&tooltip);
            body.extend(entries.iter().map(|entry| writer.part(*entry)));
            (title(&tooltip.title), tooltip.title, body)
        } else {
            let (heading, named) = writer.title(entry);
            (heading, named, writer.body(entry))
        };
        let mut head = vec![heading];
        head.extend(writer.buttons(datum));
        let mut parts = vec![Node::new(Tag::Div, head).with("class", "homeward-card-head")];
        parts.extend(body);
        parts.extend(writer.actions(datum, entry));
        let label = format!("{}: {named}", self.format(&Message::ControlDetails));
        Node::part(Tag::Section, "event", parts)
            .with("role", "group")
            .with("aria-label", &label)
            .with("tabindex", "-1")
    }
}

impl Article<'_> {
    /// A button whose label has no room on phones.
    pub(super) fn icon(&self, class: &str, label: &Message<'_>) -> Node {
        let label = Node::text(Tag::Span, &self.format(label));
        button(vec![label]).with("class", class)
    }
}

/// The numbers of a bar of several events.
fn lines(tooltip: &TooltipText) -> Vec<Node> {
    let people = tooltip.lines.iter().filter(|(kind, _)| matches!(kind, LineKind::People(_)));
    people.map(|(_, line)| Node::text(Tag::P, line)).collect()
}

struct Writer<'a> {
    article: &'a Article<'a>,
    sources: SourcesAs,
}

impl Writer<'_> {
    /// One of several entries.
    fn part(&self, entry: EntryId) -> Node {
        let mut parts = vec![self.title(entry).0];
        parts.extend(self.body(entry));
        Node::new(Tag::Div, parts).with("class", "homeward-entry")
    }

    /// The title of an entry, and its text.
    fn title(&self, entry: EntryId) -> (Node, String) {
        let Article { dataset, locale, .. } = *self.article;
        let (named, is_made) = match entry {
            EntryId::Event(index) => dataset.event(index).map_or_else(Default::default, |event| {
                (self.event_title(event), self.made_title(event).is_some())
            }),
            EntryId::Claim(index) => {
                (dataset.claim(index).map_or_else(String::new, |it| it.claimant.clone()), false)
            }
            EntryId::Context(_) => Default::default(),
        };
        let node = title(&named);
        (if is_made { node } else { in_data_language(dataset, locale, node) }, named)
    }

    fn body(&self, entry: EntryId) -> Vec<Node> {
        let dataset = self.article.dataset;
        let body = match entry {
            EntryId::Event(index) => dataset.event(index).map(|event| self.event(event, index)),
            EntryId::Claim(index) => dataset.claim(index).map(|claim| self.claim(claim, index)),
            EntryId::Context(_) => None,
        };
        body.unwrap_or_default()
    }

    /// To the datums before and after, and what closes the card: at its top, where they are reached
    /// at once and stay where they are while a reader goes from card to card.
    fn buttons(&self, datum: Option<usize>) -> Vec<Node> {
        let mut buttons = Vec::new();
        if let (SourcesAs::Links, Some(datum)) = (self.sources, datum) {
            let neighbour = match self.article.series {
                Series::Claims(_) => Neighbour::Claim,
                Series::Flows(flows) if flows.group != Group::Event => Neighbour::Period,
                Series::Cumulative(_) | Series::Flows(_) => Neighbour::Event,
            };
            let [before, after] = self.neighbours(datum);
            let labels = [Message::DetailPrevious { neighbour }, Message::DetailNext { neighbour }];
            for ((class, label), id) in
                ["homeward-previous", "homeward-next"].into_iter().zip(labels).zip([before, after])
            {
                let button = self.article.icon(class, &label);
                buttons.push(match id {
                    Some(id) => button.with("data-open", id),
                    None => button.with("disabled", ""),
                });
            }
        }
        buttons.push(
            self.article.icon("homeward-close", &Message::ControlClose).with("data-close", ""),
        );
        buttons
    }

    /// The ids of what is before and after a datum. A claim with several figures has several.
    fn neighbours(&self, datum: usize) -> [Option<&str>; 2] {
        let Article { dataset, series, .. } = *self.article;
        let first = |datum: usize| series.entries_at(datum).first().copied();
        let here = first(datum);
        let datums = series.datums();
        let id = |other: Option<EntryId>| match other? {
            EntryId::Event(index) => dataset.event(index).map(|event| event.id.as_str()),
            EntryId::Claim(index) => dataset.claim(index).map(|claim| claim.id.as_str()),
            EntryId::Context(_) => None,
        };
        let before = (datums.start..datum).rev().map(first).find(|other| *other != here);
        let after = (datum..datums.end).map(first).find(|other| *other != here);
        [id(before.flatten()), id(after.flatten())]
    }

    /// What can be done with the selection besides reading it.
    fn actions(&self, datum: Option<usize>, entry: EntryId) -> Option<Node> {
        let Article { dataset, series, .. } = *self.article;
        if self.sources == SourcesAs::Names {
            return None;
        }
        let labelled = |label| button(vec![Node::Text(self.article.format(&label))]);
        let mut buttons = Vec::new();
        if let Some(day) = datum.and_then(|datum| series.day_of(datum)) {
            let set =
                |label, name| labelled(label).with("data-set", "").with(name, &day.to_string());
            buttons.push(set(Message::ControlFromHere, "data-from"));
            buttons.push(set(Message::ControlUntilHere, "data-to"));
        }
        let id = match entry {
            EntryId::Event(index) => dataset.event(index).map(|event| &event.id),
            EntryId::Claim(index) => dataset.claim(index).map(|claim| &claim.id),
            EntryId::Context(_) => None,
        };
        // Shown where the page keeps the state of the chart in its address.
        buttons.extend(id.map(|id| labelled(Message::DetailCopyLink).with("data-link", id)));
        Some(Node::new(Tag::Div, buttons).with("class", "homeward-group"))
    }

    /// What opens on demand. Inside a canvas, where nobody sees what has the focus, it is open.
    fn fold(&self, summary: &Message<'_>, content: Vec<Node>) -> Node {
        let summary = self.article.format(summary);
        match self.sources {
            SourcesAs::Links => {
                let mut parts = vec![Node::text(Tag::Summary, &summary)];
                parts.extend(content);
                Node::new(Tag::Details, parts).with("class", "homeward-fold")
            }
            SourcesAs::Names => {
                let mut parts = vec![title(&summary)];
                parts.extend(content);
                Node::new(Tag::Div, parts)
            }
        }
    }

    /// Notes by the editors, and the id.
    fn notes(&self, notes: &[&String], id: &str) -> Node {
        let notes = notes.iter().filter(|note| !note.is_empty());
        let mut parts: Vec<Node> =
            notes.map(|note| self.article.in_data_language(Tag::P, note)).collect();
        parts.push(self.line(&Message::AboutId { id }));
        self.fold(&Message::DetailNotes, parts)
    }

    fn heading(&self, message: &Message<'_>) -> Node {
        title(&self.article.format(message))
    }

    fn line(&self, message: &Message<'_>) -> Node {
        Node::text(Tag::P, &self.article.format(message))
    }
}

/// The numbers, and beside them, where there is room, what they rest on.
fn columns(numbers: Vec<Node>, evidence: Vec<Node>) -> Node {
    let evidence = group("homeward-evidence", evidence);
    if numbers.is_empty() {
        return evidence;
    }
    group("homeward-columns", vec![group("homeward-numbers", numbers), evidence])
}

/// A part that only groups.
fn group(class: &str, parts: Vec<Node>) -> Node {
    Node::new(Tag::Div, parts).with("class", class)
}

/// Several texts in one line.
fn meta(texts: Vec<Node>) -> Node {
    let mut parts = Vec::new();
    for text in texts {
        if !parts.is_empty() {
            // No line begins with the point.
            parts.push(Node::Text("\u{a0}· ".into()));
        }
        parts.push(text);
    }
    Node::new(Tag::P, parts).with("class", "homeward-note")
}
