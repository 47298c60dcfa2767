//! How a number of the sentence comes about: the events that it adds up, with their sources.

use super::{Article, button, in_data_language, publisher, title};
use crate::article::markup::{Node, Tag};
use crate::text::{self, ADULT_AGE, Breakdown, Message, number_of};
use record::{Direction, Event, EventIndex, Report, Role};

impl Article<'_> {
    /// The events behind a number; `None` where the sentence does not have it, or has it from a claim.
    pub(super) fn breakdown(&self, breakdown: Breakdown) -> Option<Node> {
        let number = self.text.sentence.number(breakdown)?;
        let events = self.series.events(self.dataset).into_iter();
        let rows: Vec<Node> = events.filter_map(|index| self.addend(breakdown, index)).collect();
        let tally = self.series.tally();
        let (people, adults, events) = (tally.all().value, tally.adults, number_of(rows.len()));
        let lead = self.format(&match breakdown {
            Breakdown::Mediator => return None,
            Breakdown::Minors => Message::BreakdownMinors { people, adults, adult_age: ADULT_AGE },
            Breakdown::Range => Message::BreakdownRange { events },
            Breakdown::People | Breakdown::Ukraine | Breakdown::Russia => {
                Message::BreakdownSum { events }
            }
        });
        let head = vec![
            title(number),
            self.icon("homeward-close", &Message::ControlClose).with("data-close", ""),
        ];
        let parts = vec![
            Node::new(Tag::Div, head).with("class", "homeward-card-head"),
            Node::text(Tag::P, &lead),
            Node::new(Tag::Ul, rows).with("class", "homeward-addends").with("role", "list"),
        ];
        let card = Node::part(Tag::Section, "event", parts);
        Some(card.with("role", "group").with("aria-label", number).with("tabindex", "-1"))
    }

    /// An event that a number counts: its day, which opens it, its part of the number, its sources.
    fn addend(&self, breakdown: Breakdown, index: EventIndex) -> Option<Node> {
        let event = self.dataset.event(index)?;
        let figure = self.part_of(breakdown, event)?;
        let date = self.locale.known_date(event.date, event.date_end, event.precision);
        let parts = vec![
            button(vec![Node::Text(date)]).with("data-open", &event.id),
            Node::text(Tag::Span, &figure).with("class", "homeward-addend"),
            Node::new(Tag::Span, self.reported_by(breakdown, index)).with("class", "homeward-note"),
        ];
        Some(Node::new(Tag::Li, parts))
    }

    /// The sources of the figures that are used, each publisher once; where figures differ, of all of them.
    fn reported_by(&self, breakdown: Breakdown, index: EventIndex) -> Vec<Node> {
        let is_used = |report: &&Report| {
            report.event == index
                && match breakdown {
                    Breakdown::Range => report.is_in_range(),
                    Breakdown::Ukraine => report.is_of(Direction::Ukraine),
                    Breakdown::Russia => report.is_of(Direction::Russia),
                    _ => true,
                }
                && (report.role == Role::Charted || breakdown == Breakdown::Range)
        };
        let mut seen: Vec<&str> = Vec::new();
        let mut parts = Vec::new();
        let reports = self.dataset.reports.iter().filter(is_used);
        let sources = reports.flat_map(|report| &report.sources);
        for source in sources.filter_map(|index| self.dataset.source(*index)) {
            if seen.contains(&source.publisher.as_str()) {
                continue;
            }
            if !seen.is_empty() {
                parts.push(Node::Text(self.locale.list_separator()));
            }
            seen.push(&source.publisher);
            parts.push(in_data_language(self.dataset, self.locale, publisher(source)));
        }
        parts
    }

    /// What an event adds to a number, as text; `None` where that is nothing.
    fn part_of(&self, breakdown: Breakdown, event: &Event) -> Option<String> {
        let to = |direction| {
            let count = event.count(direction);
            (count.high > 0).then(|| text::count_to(count, direction, self.locale))
        };
        let [ukraine, russia] = Direction::BOTH;
        match breakdown {
            Breakdown::Ukraine => to(ukraine),
            Breakdown::Russia => to(russia),
            Breakdown::Minors => {
                let adults = event.adults.filter(|adults| *adults > 0)?;
                Some(self.format(&Message::DetailAdults { adults, adult_age: ADULT_AGE }))
            }
            Breakdown::Range if !Direction::BOTH.iter().any(|it| event.count(*it).is_range()) => {
                None
            }
            Breakdown::People | Breakdown::Range => {
                let mut joined = String::new();
                for part in Direction::BOTH.into_iter().filter_map(to) {
                    self.locale.list(&mut joined, &part);
                }
                Some(joined)
            }
            Breakdown::Mediator => None,
        }
    }
}
