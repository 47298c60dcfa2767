use super::linked;
use crate::list::append;
use crate::locale::{DateStyle, Locale, Message};
use crate::markup::{Node, Tag};
use crate::series::{Series, Tally};
use crate::words::{Words, speaker};
use record::{
    Claim, ClaimIndex, Count, Dataset, Direction, Event, EventIndex, Owner, Scope, Standing,
};

/// Between the items of a list in a cell.
const LISTED: &str = "; ";

/// How a table names its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourcesAs {
    /// By publisher. Inside a canvas nobody sees where a link has the focus.
    Names,
    /// Each by a link to it.
    Links,
}

/// What tables are made from.
pub(super) struct Writer<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) locale: &'a Locale,
    pub(super) sources: SourcesAs,
}

impl Writer<'_> {
    /// Every table of a series, and the notes of its picture.
    pub(super) fn all(&self, series: &Series, words: &Words) -> Vec<Node> {
        let mut parts = vec![self.events(series)];
        if let Series::Cumulative(cumulative) = series {
            let last = cumulative.domain.1;
            parts.extend(self.claims(cumulative, |claim| claim.date <= last));
            for (note, text) in cumulative.notes.iter().zip(&words.notes) {
                let day = self.locale.date(note.day, DateStyle::Full);
                parts.push(Node::text(Tag::P, &format!("{day}: {text}")));
            }
        }
        parts
    }

    fn events(&self, series: &Series) -> Node {
        let events = series.events();
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
            self.said(Tag::Caption, &Message::TableCaption),
            self.head(&columns),
            rows,
            Some(self.sum(series.tally())),
        )
    }

    fn event(&self, event: &Event, index: EventIndex, total: Count) -> Node {
        let date = self.locale.known_date(event.date, event.date_end, event.precision);
        let figure = |count| self.said(Tag::Td, &Message::Figure(count));
        row(vec![
            row_head(&date),
            figure(event.count(Direction::Ukraine)),
            figure(event.count(Direction::Russia)),
            figure(total),
            Node::text(Tag::Td, &self.standing(event)),
            Node::new(Tag::Td, self.sources(Owner::Event(index))),
        ])
    }

    fn sources(&self, owner: Owner) -> Vec<Node> {
        let sources = self.dataset.sources_of(owner);
        match self.sources {
            SourcesAs::Names => {
                let mut seen: Vec<&str> = Vec::new();
                let mut named = String::new();
                for source in sources {
                    if !seen.contains(&source.publisher.as_str()) {
                        seen.push(&source.publisher);
                        append(&mut named, LISTED, &source.publisher);
                    }
                }
                vec![Node::Text(named)]
            }
            SourcesAs::Links => {
                let mut listed = Vec::new();
                for source in sources {
                    if !listed.is_empty() {
                        listed.push(Node::Text(LISTED.into()));
                    }
                    let titled = |link: Node| {
                        if source.title.is_empty() {
                            link
                        } else {
                            link.with("title", &source.title)
                        }
                    };
                    let named = vec![Node::Text(source.publisher.clone())];
                    listed.extend(linked(source, named).into_iter().map(titled));
                }
                listed
            }
        }
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
        let figure = |count| self.said(Tag::Td, &Message::Figure(count));
        row(vec![
            self.said(Tag::Th, &Message::RowSum).with("scope", "row"),
            figure(tally.people.ukraine),
            figure(tally.people.russia),
            figure(tally.all()),
            self.said(Tag::Td, &Message::OneSided(tally.one_sided)),
            self.said(Tag::Td, &Message::SourceCount(tally.sources)),
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
            Message::ColumnSources,
        ];
        let compared =
            |claim: &&Claim| claim.compared && claim.scope == Scope::QatarTotal && shown(claim);
        let claims = (0_u32..).map(ClaimIndex).zip(&self.dataset.claims);
        let rows: Vec<Node> = claims
            .filter(|(_, claim)| compared(claim))
            .map(|(index, claim)| self.claim(claim, index, series))
            .collect();
        if rows.is_empty() {
            return None;
        }
        Some(table(
            self.said(Tag::Caption, &Message::ClaimsCaption),
            self.head(&columns),
            rows,
            None,
        ))
    }

    fn claim(&self, claim: &Claim, index: ClaimIndex, series: &crate::series::Cumulative) -> Node {
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
            row_head(&self.locale.known_date(claim.date, None, claim.precision)),
            Node::text(Tag::Td, &claim.claimant),
            Node::text(Tag::Td, &claimed),
            Node::text(Tag::Td, &recorded),
            Node::text(Tag::Td, &claim.reason),
            Node::new(Tag::Td, self.sources(Owner::Claim(index))),
        ])
    }

    fn head(&self, columns: &[Message<'_>]) -> Node {
        let cell = |message| self.said(Tag::Th, message).with("scope", "col");
        row(columns.iter().map(cell).collect())
    }

    fn said(&self, tag: Tag, message: &Message<'_>) -> Node {
        Node::text(tag, &self.locale.say(message))
    }
}

fn row(cells: Vec<Node>) -> Node {
    Node::new(Tag::Tr, cells)
}

fn row_head(text: &str) -> Node {
    Node::text(Tag::Th, text).with("scope", "row")
}

fn table(caption: Node, head: Node, rows: Vec<Node>, foot: Option<Node>) -> Node {
    let mut parts = vec![caption, Node::new(Tag::Thead, vec![head]), Node::new(Tag::Tbody, rows)];
    parts.extend(foot.map(|foot| Node::new(Tag::Tfoot, vec![foot])));
    Node::new(Tag::Table, parts)
}
