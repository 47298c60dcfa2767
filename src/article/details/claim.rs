//! The card of a claim.

use super::event::number_box;
use super::{Writer, columns, meta};
use crate::article::Article;
use crate::article::markup::{Node, Tag};
use crate::article::table::element::{row, table};
use crate::series::{Claims, Comparison, Line};
use crate::text;
use crate::text::join::append;
use crate::text::{ADULT_AGE, Message};
use record::{Claim, ClaimIndex, Direction, EntryId, Scope, Source, Unit};

impl Writer<'_> {
    pub(super) fn claim(&self, claim: &Claim, index: ClaimIndex) -> Vec<Node> {
        let Article { dataset, locale, options, .. } = *self.article;
        let day = locale.known_date(claim.date, None, claim.precision);
        let scope = Message::DetailClaimScope { scope: &claim.scope_note };
        let about = [day, locale.format(&scope)].map(|text| Node::text(Tag::Span, &text));
        let mut parts = vec![meta(about.into())];
        parts.extend(self.article.corrections_of(&claim.id));
        let series = Claims::new(dataset, options);
        let rows: Vec<&Comparison> = series.rows.iter().filter(|row| row.claim == index).collect();
        let mut evidence = self.compared(claim, &rows);
        if !claim.reason.is_empty() {
            evidence.push(self.heading(&Message::TableReason));
            evidence.push(self.article.in_data_language(Tag::P, &claim.reason));
        }
        let cited: Vec<&Source> = dataset.sources_of(EntryId::Claim(index)).collect();
        evidence.extend(self.sources_in_full(&cited));
        evidence.push(self.notes(&[], &claim.id));
        parts.push(columns(self.totals(claim, &rows), evidence));
        parts
    }

    /// The total that somebody gave, and what is counted here on that day.
    fn totals(&self, claim: &Claim, rows: &[&Comparison]) -> Vec<Node> {
        let locale = self.article.locale;
        let mut boxes = Vec::new();
        let theirs = locale.format(&Message::TableClaimed);
        let figures = text::claimed_figures(claim, locale);
        if figures.is_empty() {
            boxes.push(number_box(None, &text::claimed(claim, locale), "", Some(&theirs)));
        }
        // A total comes first; the parts of it are in the comparison.
        let largest = if claim.total.is_some() { 1 } else { figures.len() };
        for (figure, direction) in figures.iter().take(largest) {
            boxes.push(number_box(*direction, figure, &self.towards(*direction), Some(&theirs)));
        }
        if let Some(row) = rows.first() {
            let people = locale.format(&Message::DetailClaimPeople { people: row.recorded.value });
            let direction = match row.line {
                Line::Of(direction) => Some(direction),
                Line::All => None,
            };
            let mut note = locale.format(&Message::TableRecorded);
            if let Some(minors) = row.minors {
                let minors = Message::DetailClaimMinors { minors, adult_age: ADULT_AGE };
                append(&mut note, "\u{a0}· ", &locale.format(&minors));
            }
            boxes.push(number_box(direction, &people, &self.towards(direction), Some(&note)));
        }
        boxes
    }

    fn towards(&self, direction: Option<Direction>) -> String {
        let format = |direction| self.article.format(&Message::Towards { direction });
        direction.map(format).unwrap_or_default()
    }

    /// The comparison with this count in people and in minors, or why there is none.
    fn compared(&self, claim: &Claim, rows: &[&Comparison]) -> Vec<Node> {
        if !claim.is_compared() {
            let mut parts = vec![self.heading(&Message::DetailNotCompared)];
            if matches!(
                claim.scope,
                Scope::RussianOfficeTotal | Scope::UkrainianTotal | Scope::KyivWiderCount
            ) {
                parts.push(self.line(&Message::DetailWider));
            }
            return parts;
        }
        let mut body = Vec::new();
        for row in rows {
            let people = i64::from(row.recorded.value);
            let figure = text::figure(row.recorded, self.article.locale);
            body.push(self.comparison(row, &Message::DetailAllPeople, (people, figure)));
            if let Some(minors) = row.minors {
                let of_minors = Message::DetailMinorsOnly { adult_age: ADULT_AGE };
                let figure = self.article.locale.number(minors);
                body.push(self.comparison(row, &of_minors, (i64::from(minors), figure)));
            }
        }
        if body.is_empty() {
            return Vec::new();
        }
        let format = |message: Message<'_>| self.article.format(&message);
        let columns = [
            String::new(),
            format(Message::TableClaimed),
            format(Message::TableRecorded),
            format(Message::TableDifference),
        ];
        let caption = Node::text(Tag::Caption, &format(Message::TableClaimsCaption));
        let mut parts = vec![table(caption, &columns, body, None)];
        if claim.unit == Unit::Children {
            parts.push(self.line(&Message::DetailUnitNote).with("class", "homeward-note"));
        }
        parts
    }

    /// A row: who is compared, their number, ours, and the difference.
    fn comparison(
        &self,
        comparison: &Comparison,
        who: &Message<'_>,
        (counted, figure): (i64, String),
    ) -> Node {
        let locale = self.article.locale;
        let mut named = String::new();
        if let Line::Of(direction) = comparison.line {
            named = locale.format(&Message::TableTo { direction });
            named.push_str(": ");
        }
        named.push_str(&locale.format(who));
        let difference = text::signed_difference(counted - i64::from(comparison.claimed), locale);
        let theirs = text::claimed_number(comparison.claimed, comparison.bound, locale);
        let mut cells = vec![Node::text(Tag::Th, &named).with("scope", "row")];
        for number in [theirs, figure, difference] {
            cells.push(Node::text(Tag::Td, &number).with("class", "homeward-number"));
        }
        row(cells)
    }
}
