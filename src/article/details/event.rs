//! The card of an event.

use super::{Writer, columns, meta};
use crate::article::Article;
use crate::article::markup::{Node, Tag};
use crate::article::table::element::{row, table};
use crate::text;
use crate::text::{ADULT_AGE, Message, WhyNot};
use record::{Direction, Event, EventIndex, Report, Role, Source, rule};

impl Writer<'_> {
    /// A title of numbers, in the reader's language. What is not counted has a title that tells why, and
    /// data of a newsroom's own have titles of their own.
    pub(super) fn made_title(&self, event: &Event) -> Option<String> {
        let made = text::event_title(event, self.article.locale);
        let is_ours = self.article.dataset.credit.is_none();
        (is_ours && event.is_counted() && !made.is_empty()).then_some(made)
    }

    pub(super) fn event_title(&self, event: &Event) -> String {
        self.made_title(event).unwrap_or_else(|| event.title.clone())
    }

    pub(super) fn event(&self, event: &Event, index: EventIndex) -> Vec<Node> {
        let mut parts = vec![self.circumstances(event)];
        if !event.is_counted() {
            let why_not = WhyNot::new(event.status, event.counting);
            let line = self.line(&Message::DetailWhyNotCounted { why_not });
            parts.push(line.with("class", "homeward-why-not"));
        }
        parts.extend(self.article.corrections_of(&event.id));
        let mut evidence: Vec<Node> = self.reports(index).into_iter().collect();
        evidence.extend(self.why(event, index));
        if !event.dispute.is_empty() {
            evidence.push(self.heading(&Message::Disputed));
            evidence.push(self.article.in_data_language(Tag::P, &event.dispute));
        }
        evidence.extend(self.overlaps(index));
        evidence.extend(self.sources_of_event(index));
        let notes = [
            &event.mediator_note,
            &event.date_note,
            &event.count_note,
            &event.standing_note,
            &event.counting_note,
        ];
        evidence.push(self.notes(&notes, &event.id));
        parts.push(columns(self.people(event, index), evidence));
        parts
    }

    /// When, where, who and by whom, in one line.
    fn circumstances(&self, event: &Event) -> Node {
        let Article { locale, .. } = *self.article;
        let text = |text: &str| Node::text(Tag::Span, text);
        let date = locale.known_date(event.date, event.date_end, event.precision);
        let mut parts = Vec::new();
        if let Some(basis) = text::date_basis(event, locale) {
            parts.push(text(&format!("{date} ({basis})")));
        } else {
            parts.push(text(&date));
            parts.push(self.article.in_data_language(Tag::Span, &event.date_basis));
        }
        if !event.place.is_empty() {
            parts.push(self.article.in_data_language(Tag::Span, &event.place));
        }
        if let (Some(low), Some(high)) = (event.age_low_months, event.age_high_months) {
            parts.push(text(&text::ages(low, high, locale)));
        }
        if let Some(adults) = event.adults.filter(|adults| *adults > 0) {
            let adults = Message::DetailAdults { adults, adult_age: ADULT_AGE };
            parts.push(text(&locale.format(&adults)));
        }
        if let Some(people) = event.third_country {
            parts.push(text(&locale.format(&Message::DetailInThirdCountry { people })));
        }
        parts.push(text(&text::mediated_by(event, locale)));
        meta(parts)
    }

    /// How many went each way, and who gives that figure.
    fn people(&self, event: &Event, index: EventIndex) -> Vec<Node> {
        let Article { dataset, locale, .. } = *self.article;
        let mut boxes = Vec::new();
        for direction in Direction::BOTH {
            let Some(count) = event.people.get(direction).filter(|count| count.high > 0) else {
                continue;
            };
            let number = text::figure(count, locale);
            let towards = locale.format(&Message::Towards { direction });
            let reported = event.standing.get(direction).map(|standing| {
                let by = text::reporters(dataset, index, direction, (count, standing));
                locale.format(&Message::DetailReported { reporters: by })
            });
            boxes.push(number_box(Some(direction), &number, &towards, reported.as_deref()));
        }
        boxes
    }

    /// Every figure that was given for an event: how many, who said it, and where that can be read.
    fn reports(&self, index: EventIndex) -> Option<Node> {
        let reports = self.article.dataset.reports.iter().filter(|report| report.event == index);
        let rows: Vec<Node> = reports.map(|report| self.report(report)).collect();
        let columns = [Message::DetailFigure, Message::DetailSaidBy, Message::TableSources]
            .map(|column| self.article.format(&column));
        let caption = Node::text(Tag::Caption, &self.article.format(&Message::DetailReports));
        let is_empty = rows.is_empty();
        let table = table(caption, &columns, rows, None).with("class", "homeward-reports");
        (!is_empty).then_some(table)
    }

    fn report(&self, report: &Report) -> Node {
        let Article { dataset, locale, .. } = *self.article;
        let role = locale.format(&Message::DetailRole { role: report.role });
        let class = if report.role == Role::Charted { "homeward-used" } else { "homeward-note" };
        let figure = vec![
            Node::Text(text::reported_figure(report, locale)),
            Node::Text(" ".into()),
            Node::text(Tag::Span, &role).with("class", class),
        ];
        let mut said_by = vec![self.article.in_data_language(Tag::Span, &report.said_by)];
        if !report.note.is_empty() {
            let note = self.article.in_data_language(Tag::P, &report.note);
            said_by.push(note.with("class", "homeward-note"));
        }
        let sources = report.sources.iter().filter_map(|index| dataset.source(*index));
        let cells = [figure, said_by, self.publishers(&sources.collect::<Vec<_>>())];
        row(cells.map(|cell| Node::new(Tag::Td, cell)).into())
    }

    /// By which step of the rule each figure is chosen.
    fn why(&self, event: &Event, index: EventIndex) -> Vec<Node> {
        let mut parts = Vec::new();
        for direction in Direction::BOTH.into_iter().filter(|_| event.is_counted()) {
            if let Some((_, step)) = rule::charted(self.article.dataset, index, direction)
                && event.count(direction).high > 0
            {
                let rule = self.article.format(&Message::DetailRule { step, direction });
                parts.push(Node::text(Tag::P, &format!("{rule}.")));
            }
        }
        if !parts.is_empty() {
            parts.insert(0, self.heading(&Message::DetailWhy));
        }
        parts
    }

    /// Other events about some of the same people.
    fn overlaps(&self, index: EventIndex) -> Option<Node> {
        let Article { dataset, locale, .. } = *self.article;
        let mut entries = Vec::new();
        for overlap in &dataset.overlaps {
            let other = match index {
                index if overlap.event == index => overlap.other,
                index if overlap.other == index => overlap.event,
                _ => continue,
            };
            let Some(other) = dataset.event(other) else { continue };
            let when = locale.known_date(other.date, other.date_end, other.precision);
            let named = format!("{when}: {}", locale.isolated(&self.event_title(other)));
            let mut entry =
                vec![super::button(vec![Node::Text(named)]).with("data-open", &other.id)];
            if let Some(people) = overlap.people {
                entry.push(self.line(&Message::DetailShared { people }));
            }
            if !overlap.note.is_empty() {
                entry.push(self.article.in_data_language(Tag::P, &overlap.note));
            }
            entries.push(Node::new(Tag::Li, entry));
        }
        if entries.is_empty() {
            return None;
        }
        let events = Message::DetailOverlaps { events: text::number_of(entries.len()) };
        let note = self.line(&Message::DetailOverlapsNote);
        Some(self.fold(&events, vec![note, Node::new(Tag::Ul, entries)]))
    }

    /// Every source of an event in full, those of its figures among them.
    fn sources_of_event(&self, index: EventIndex) -> Option<Node> {
        let dataset = self.article.dataset;
        let mut sources: Vec<&Source> = dataset.sources_of(record::EntryId::Event(index)).collect();
        for report in dataset.reports.iter().filter(|report| report.event == index) {
            for source in report.sources.iter().filter_map(|index| dataset.source(*index)) {
                if !sources.iter().any(|known| std::ptr::eq(*known, source)) {
                    sources.push(source);
                }
            }
        }
        self.sources_in_full(&sources)
    }
}

/// A large number of people, of what, and who says so.
pub(super) fn number_box(
    direction: Option<Direction>,
    number: &str,
    what: &str,
    note: Option<&str>,
) -> Node {
    let class = match direction {
        Some(Direction::Ukraine) => "homeward-to-ukraine",
        Some(Direction::Russia) => "homeward-to-russia",
        None => "homeward-title",
    };
    let number = Node::text(Tag::Span, number).with("class", class);
    let line = vec![number, Node::Text(format!(" {what}"))];
    let mut parts = vec![Node::new(Tag::P, line)];
    parts.extend(note.map(|note| Node::text(Tag::P, note).with("class", "homeward-note")));
    Node::new(Tag::Div, parts)
}
