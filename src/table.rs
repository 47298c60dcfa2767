//! What the picture shows, as words and tables.

use crate::list::append;
use crate::locale::{Locale, Message};
use crate::markup::{Node, Tag};
use crate::series::{Series, Tally};
use crate::words::{Words, speaker};
use record::{Claim, Count, Dataset, Direction, Event, EventIndex, Owner, Scope, Standing};

/// The whole figure in words: finding, scope, every counted event, every claim
/// that can be held against the record. It stands where the picture cannot be
/// seen.
#[must_use]
pub(crate) fn description(
    dataset: &Dataset,
    series: &Series,
    words: &Words,
    locale: &Locale,
) -> Node {
    let mut parts = vec![
        Node::text(Tag::P, &words.heading),
        Node::text(Tag::P, &words.sentence),
        Node::text(Tag::P, &words.scope),
    ];
    let rows = Rows { dataset, locale };
    parts.push(rows.events(series));
    if let Series::Cumulative(cumulative) = series {
        let last = cumulative.domain.1;
        parts.extend(rows.claims(cumulative, |claim| claim.date <= last));
        let notes = words.notes.iter().map(|note| Node::text(Tag::P, note));
        parts.extend(notes);
    }
    parts.push(Node::text(Tag::P, &words.sources));
    Node::new(Tag::Div, parts)
}

/// Between the items of a list in a cell.
const LISTED: &str = "; ";

struct Rows<'a> {
    dataset: &'a Dataset,
    locale: &'a Locale,
}

impl Rows<'_> {
    fn events(&self, series: &Series) -> Node {
        let events: Vec<EventIndex> = match series {
            Series::Cumulative(series) => series.steps.iter().map(|step| step.event).collect(),
            Series::Flows(series) => series.events.clone(),
        };
        let columns = [
            Message::ColumnDate,
            Message::ColumnTo(Direction::Ukraine),
            Message::ColumnTo(Direction::Russia),
            Message::ColumnTotal,
            Message::ColumnStanding,
            Message::ColumnSources,
        ];
        let mut total = Count::default();
        let mut rows = Vec::with_capacity(events.len());
        for index in events {
            let Some(event) = self.dataset.event(index) else { continue };
            total += event.count(Direction::Ukraine);
            total += event.count(Direction::Russia);
            rows.push(self.event(event, index, total));
        }
        table(
            self.locale.say(&Message::TableCaption),
            self.head(&columns),
            rows,
            Some(self.sum(series.tally())),
        )
    }

    fn event(&self, event: &Event, index: EventIndex, total: Count) -> Node {
        let date = self.locale.known_date(event.date, event.date_end, event.precision);
        let figure = |count| Node::text(Tag::Td, self.locale.say(&Message::Figure(count)));
        let mut seen: Vec<&str> = Vec::new();
        let mut publishers = String::new();
        for source in self.dataset.sources_of(Owner::Event(index)) {
            if !seen.contains(&source.publisher.as_str()) {
                seen.push(&source.publisher);
                append(&mut publishers, LISTED, &source.publisher);
            }
        }
        row(vec![
            row_head(date),
            figure(event.count(Direction::Ukraine)),
            figure(event.count(Direction::Russia)),
            figure(total),
            Node::text(Tag::Td, self.standing(event)),
            Node::text(Tag::Td, publishers),
        ])
    }

    fn standing(&self, event: &Event) -> String {
        let say = |standing: Standing| self.locale.say(&Message::Standing(standing));
        let towards = |direction: Direction| self.locale.say(&Message::Towards(direction));
        match (event.standing.ukraine, event.standing.russia) {
            (Some(ukraine), Some(russia)) if ukraine != russia => format!(
                "{}: {}; {}: {}",
                towards(Direction::Ukraine),
                say(ukraine),
                towards(Direction::Russia),
                say(russia)
            ),
            (Some(standing), _) | (None, Some(standing)) => say(standing),
            (None, None) => String::new(),
        }
    }

    fn sum(&self, tally: &Tally) -> Node {
        let figure = |count| Node::text(Tag::Td, self.locale.say(&Message::Figure(count)));
        row(vec![
            row_head(self.locale.say(&Message::RowSum)),
            figure(tally.people.ukraine),
            figure(tally.people.russia),
            figure(tally.all()),
            Node::text(Tag::Td, self.locale.say(&Message::OneSided(tally.one_sided))),
            Node::text(Tag::Td, self.locale.say(&Message::SourceCount(tally.sources))),
        ])
    }

    fn claims(
        &self,
        series: &crate::series::Cumulative,
        shown: impl Fn(&Claim) -> bool,
    ) -> Option<Node> {
        let columns = [
            Message::ColumnDate,
            Message::ColumnClaimant,
            Message::ColumnClaimed,
            Message::ColumnRecorded,
            Message::ColumnReason,
        ];
        let compared =
            |claim: &&Claim| claim.compared && claim.scope == Scope::QatarTotal && shown(claim);
        let rows: Vec<Node> = self
            .dataset
            .claims
            .iter()
            .filter(compared)
            .map(|claim| self.claim(claim, series))
            .collect();
        if rows.is_empty() {
            return None;
        }
        Some(table(self.locale.say(&Message::ClaimsCaption), self.head(&columns), rows, None))
    }

    fn claim(&self, claim: &Claim, series: &crate::series::Cumulative) -> Node {
        let total = series.total_on(claim.date);
        let all = (total.ukraine + total.russia).value;
        let mut claimed = String::new();
        let mut recorded = String::new();
        let who = speaker(claim, self.locale);
        let mut add = |value: Option<u32>, direction: Option<Direction>, record: u32| {
            let Some(value) = value else { return };
            let bound = claim.bound;
            let label = Message::ClaimLabel { who: &who, value, bound, direction };
            append(&mut claimed, LISTED, &self.locale.say(&label));
            let found = match direction {
                Some(direction) => Message::To { people: record, direction },
                None => Message::InAll(record),
            };
            append(&mut recorded, LISTED, &self.locale.say(&found));
        };
        add(claim.total, None, all);
        add(claim.ukraine, Some(Direction::Ukraine), total.ukraine.value);
        add(claim.russia, Some(Direction::Russia), total.russia.value);
        row(vec![
            row_head(self.locale.known_date(claim.date, None, claim.precision)),
            Node::text(Tag::Td, &claim.claimant),
            Node::text(Tag::Td, claimed),
            Node::text(Tag::Td, recorded),
            Node::text(Tag::Td, &claim.reason),
        ])
    }

    fn head(&self, columns: &[Message<'_>]) -> Node {
        let cell = |message| Node::text(Tag::Th, self.locale.say(message)).with("scope", "col");
        row(columns.iter().map(cell).collect())
    }
}

fn row(cells: Vec<Node>) -> Node {
    Node::new(Tag::Tr, cells)
}

fn row_head(text: String) -> Node {
    Node::text(Tag::Th, text).with("scope", "row")
}

fn table(caption: String, head: Node, rows: Vec<Node>, foot: Option<Node>) -> Node {
    let mut parts = vec![
        Node::text(Tag::Caption, caption),
        Node::new(Tag::Thead, vec![head]),
        Node::new(Tag::Tbody, rows),
    ];
    parts.extend(foot.map(|foot| Node::new(Tag::Tfoot, vec![foot])));
    Node::new(Tag::Table, parts)
}
