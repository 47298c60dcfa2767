pub(super) mod element;

use super::{button, in_data_language, publisher, title};
use crate::article::markup::{Node, Tag};
use crate::options::Options;
use crate::series::{Claims, Comparison, Series, Staleness, Tally, counted};
use crate::text::{self, Locale, Message, WhyNot, with_correction};
use element::{row, table};
use record::{
    Claim, ClaimIndex, Count, Dataset, Direction, EntryId, Event, EventIndex, Source, Standing,
};
use std::cell::Cell;

/// The sources that a row names before it unfolds the others: names that are out of sight make no row tall.
const NAMED: usize = 2;

/// How a table names its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SourcesAs {
    /// By publisher. Inside a canvas nobody sees where a link has the focus.
    Names,
    /// Each by a link to it, and by a number for paper.
    Links,
}

/// What tables are made from.
pub(super) struct Writer<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) locale: &'a Locale,
    pub(super) options: &'a Options,
    pub(super) sources: SourcesAs,
    /// Whether a row can be opened.
    pub(super) live: bool,
    pub(super) staleness: Staleness<'a>,
    /// The linked sources, in the order of their numbers.
    pub(super) cited: Cell<Vec<&'a Source>>,
}

impl<'a> Writer<'a> {
    /// Every table of a series.
    pub(super) fn all(&self, series: &Series) -> Vec<Node> {
        let mut parts = Vec::new();
        match series {
            Series::Cumulative(_) => {
                parts.push(self.events(series));
                parts.extend(self.claims(&Claims::new(self.dataset, self.options)));
            }
            Series::Flows(_) => parts.push(self.events(series)),
            Series::Claims(series) => {
                parts.extend(self.claims(series));
                parts.extend(self.other_claims());
                return parts;
            }
        }
        parts.extend(self.uncounted());
        parts
    }

    fn events(&self, series: &Series) -> Node {
        let events = series.events(self.dataset);
        let columns = [
            Message::TableDate,
            Message::TableTo { direction: Direction::Ukraine },
            Message::TableTo { direction: Direction::Russia },
            Message::TableTotal,
            Message::TableStanding,
            Message::TableSources,
        ];
        let mut shown = events.iter().peekable();
        let mut total = Count::default();
        let mut rows = Vec::with_capacity(events.len());
        // What came before the days shown is in the running total, too: it never restarts.
        for index in counted(self.dataset, self.options.to) {
            let Some(event) = self.dataset.event(index) else { continue };
            total += event.count(Direction::Ukraine);
            total += event.count(Direction::Russia);
            if shown.next_if_eq(&&index).is_some() {
                rows.push(self.event(event, index, total));
            }
        }
        table(
            self.text_node(Tag::Caption, &Message::TableEventsCaption),
            &self.names(&columns),
            rows,
            Some(self.sum(series.tally(), total)),
        )
    }

    fn event(&self, event: &Event, index: EventIndex, total: Count) -> Node {
        let date = self.locale.known_date(event.date, event.date_end, event.precision);
        row(vec![
            self.row_head(date, &event.id),
            self.figure(event.count(Direction::Ukraine)),
            self.figure(event.count(Direction::Russia)),
            self.figure(total),
            Node::text(Tag::Td, &self.standing(event)),
            Node::new(Tag::Td, self.sources(EntryId::Event(index))),
        ])
    }

    /// A cell with a figure and its range, in one line.
    fn figure(&self, count: Count) -> Node {
        Node::text(Tag::Td, &text::figure(count, self.locale)).with("class", "homeward-number")
    }

    fn sources(&self, entry: EntryId) -> Vec<Node> {
        let sources = self.dataset.sources_of(entry);
        match self.sources {
            SourcesAs::Names => {
                let mut seen: Vec<&str> = Vec::new();
                let mut named = String::new();
                for source in sources {
                    if !seen.contains(&source.publisher.as_str()) {
                        seen.push(&source.publisher);
                        let publisher = self.locale.isolated(&source.publisher);
                        self.locale.list_of_lists(&mut named, &publisher);
                    }
                }
                vec![Node::Text(named)]
            }
            SourcesAs::Links => {
                let links: Vec<Node> = sources.map(|source| self.numbered(source)).collect();
                self.folded(links)
            }
        }
    }

    fn numbered(&self, source: &'a Source) -> Node {
        self.link(source).with("data-source", &self.number(source))
    }

    /// The first sources, and what unfolds the others. One more is as short as what would unfold it.
    fn folded(&self, mut links: Vec<Node>) -> Vec<Node> {
        let others = if links.len() > NAMED + 1 { links.split_off(NAMED) } else { Vec::new() };
        let mut parts = self.separated(links);
        if !others.is_empty() {
            let more = Message::TableMoreSources { sources: text::number_of(others.len()) };
            let mut folded = vec![self.text_node(Tag::Summary, &more)];
            folded.extend(self.separated(others));
            parts.push(Node::Text(self.locale.list_separator()));
            parts.push(Node::new(Tag::Details, folded).with("class", "homeward-more"));
        }
        parts
    }

    fn separated(&self, links: Vec<Node>) -> Vec<Node> {
        let mut parts = Vec::new();
        for link in links {
            if !parts.is_empty() {
                parts.push(Node::Text(self.locale.list_separator()));
            }
            parts.push(link);
        }
        parts
    }

    /// A publisher, as a link where the source has an address of the web.
    fn link(&self, source: &Source) -> Node {
        self.in_data_language(publisher(source))
    }

    /// The number of a source on paper, where an address is printed once.
    fn number(&self, source: &'a Source) -> String {
        let mut cited = self.cited.take();
        let known = cited.iter().position(|other| std::ptr::eq(*other, source));
        let index = known.unwrap_or(cited.len());
        if known.is_none() {
            cited.push(source);
        }
        self.cited.set(cited);
        text::number_of(index + 1).to_string()
    }

    /// The sources by their numbers, for paper.
    pub(super) fn references(&self) -> Option<Node> {
        let cited = self.cited.take();
        let entry = |source: &&Source| Node::new(Tag::Li, vec![self.link(source)]);
        let list = Node::new(Tag::Ol, cited.iter().map(entry).collect());
        let parts = vec![title(&self.locale.format(&Message::TableSources)), list];
        let references = Node::new(Tag::Div, parts).with("class", "homeward-references");
        (!cited.is_empty()).then_some(references)
    }

    fn standing(&self, event: &Event) -> String {
        let format =
            |standing: Standing| self.locale.format(&Message::TableStandingValue { standing });
        let towards = |direction: Direction| self.locale.format(&Message::Towards { direction });
        match (event.standing.ukraine, event.standing.russia) {
            (Some(ukraine), Some(russia)) if ukraine != russia => {
                let mut standings = format!("{}: {}", towards(Direction::Ukraine), format(ukraine));
                let russia = format!("{}: {}", towards(Direction::Russia), format(russia));
                self.locale.list_of_lists(&mut standings, &russia);
                standings
            }
            (Some(standing), _) | (None, Some(standing)) => format(standing),
            (None, None) => String::new(),
        }
    }

    fn sum(&self, tally: &Tally, total: Count) -> Node {
        let sources = Message::SourceCount { sources: text::number_of(tally.sources) };
        row(vec![
            self.text_node(Tag::Th, &Message::TableSum).with("scope", "row"),
            self.figure(tally.people.ukraine),
            self.figure(tally.people.russia),
            self.figure(total),
            Node::text(Tag::Td, &text::one_sided(tally.one_sided, self.locale)),
            self.text_node(Tag::Td, &sources),
        ])
    }

    /// The events of some days that are not counted.
    fn uncounted(&self) -> Option<Node> {
        let columns = [
            Message::TableDate,
            Message::TableWhat,
            Message::TableTo { direction: Direction::Ukraine },
            Message::TableTo { direction: Direction::Russia },
            Message::TableWhyNotCounted,
            Message::TableSources,
        ];
        let mut rows = Vec::new();
        for (index, event) in self.dataset.indexed_events() {
            if event.is_counted() || !self.options.shows(event.date) {
                continue;
            }
            let date = self.locale.known_date(event.date, event.date_end, event.precision);
            let figure = |direction: Direction| match event.people.get(direction) {
                Some(count) => Node::text(Tag::Td, &text::figure(*count, self.locale)),
                None => Node::text(Tag::Td, ""),
            };
            let why_not = WhyNot::new(event.status, event.counting);
            rows.push(row(vec![
                self.row_head(date, &event.id),
                self.in_data_language(Node::text(Tag::Td, &event.title)),
                figure(Direction::Ukraine),
                figure(Direction::Russia),
                self.text_node(Tag::Td, &Message::DetailWhyNotCounted { why_not }),
                Node::new(Tag::Td, self.sources(EntryId::Event(index))),
            ]));
        }
        self.table(&Message::TableUncountedCaption, &columns, rows)
    }

    fn claims(&self, series: &Claims) -> Option<Node> {
        let columns = [
            Message::TableDate,
            Message::TableClaimant,
            Message::TableClaimed,
            Message::TableRecorded,
            Message::TableDifference,
            Message::TableReason,
            Message::TableSources,
        ];
        let mut rows = Vec::new();
        // The figures of one claim are adjacent.
        for compared in series.rows.chunk_by(|a, b| a.claim == b.claim) {
            let Some((index, claim)) =
                compared.first().and_then(|row| Some((row.claim, self.dataset.claim(row.claim)?)))
            else {
                continue;
            };
            let (recorded, differences) = self.compared(compared);
            rows.push(row(vec![
                self.claim_head(claim),
                self.in_data_language(Node::text(Tag::Td, &claim.claimant)),
                Node::text(Tag::Td, &text::claimed(claim, self.locale)),
                Node::text(Tag::Td, &recorded),
                Node::text(Tag::Td, &differences),
                self.in_data_language(Node::text(Tag::Td, &claim.reason)),
                Node::new(Tag::Td, self.sources(EntryId::Claim(index))),
            ]));
        }
        self.table(&Message::TableClaimsCaption, &columns, rows)
    }

    /// The counted people and the difference, for each figure of a claim.
    fn compared(&self, figures: &[Comparison]) -> (String, String) {
        let (mut recorded, mut differences) = (String::new(), String::new());
        for comparison in figures {
            let found = text::count_on(comparison.recorded, comparison.line, self.locale);
            self.locale.list_of_lists(&mut recorded, &found);
            let difference = text::signed_difference(comparison.difference(), self.locale);
            self.locale.list_of_lists(&mut differences, &difference);
        }
        (recorded, differences)
    }

    /// The claims of the shown days that count something else.
    fn other_claims(&self) -> Option<Node> {
        let columns = [
            Message::TableDate,
            Message::TableClaimant,
            Message::TableClaimed,
            Message::TableScope,
            Message::TableSources,
        ];
        let claims = (0_u32..).map(ClaimIndex).zip(&self.dataset.claims);
        let others =
            claims.filter(|(_, claim)| !claim.is_compared() && self.options.shows(claim.date));
        let rows = others.map(|(index, claim)| {
            row(vec![
                self.claim_head(claim),
                self.in_data_language(Node::text(Tag::Td, &claim.claimant)),
                Node::text(Tag::Td, &text::claimed(claim, self.locale)),
                self.in_data_language(Node::text(Tag::Td, &claim.scope_note)),
                Node::new(Tag::Td, self.sources(EntryId::Claim(index))),
            ])
        });
        self.table(&Message::TableOtherClaimsCaption, &columns, rows.collect())
    }

    fn claim_head(&self, claim: &Claim) -> Node {
        self.row_head(self.locale.known_date(claim.date, None, claim.precision), &claim.id)
    }

    /// What names a row by its date, and opens all about it.
    fn row_head(&self, date: String, id: &str) -> Node {
        let text = Node::Text(with_correction(self.staleness, date, id, self.locale));
        let head = match self.sources {
            _ if !self.live => text,
            SourcesAs::Links => button(vec![text]).with("data-open", id),
            // Focus inside a canvas is invisible, so only the datum list is in the tab order.
            SourcesAs::Names => button(vec![text]).with("data-open", id).with("tabindex", "-1"),
        };
        Node::new(Tag::Th, vec![head]).with("scope", "row")
    }

    /// A table, where it has any rows.
    fn table(
        &self,
        caption: &Message<'_>,
        columns: &[Message<'_>],
        rows: Vec<Node>,
    ) -> Option<Node> {
        let caption = self.text_node(Tag::Caption, caption);
        (!rows.is_empty()).then(|| table(caption, &self.names(columns), rows, None))
    }

    fn names(&self, columns: &[Message<'_>]) -> Vec<String> {
        columns.iter().map(|column| self.locale.format(column)).collect()
    }

    fn in_data_language(&self, node: Node) -> Node {
        in_data_language(self.dataset, self.locale, node)
    }

    fn text_node(&self, tag: Tag, message: &Message<'_>) -> Node {
        Node::text(tag, &self.locale.format(message))
    }
}
