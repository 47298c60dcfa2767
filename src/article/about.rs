//! The panel about the data: what is counted and by which rule, whom the rule favours, what is left
//! out, what is unknown and what was corrected.

use super::{Article, in_data_language, link, linked};
use crate::article::markup::{Node, Tag};
use crate::series::{Tally, counted};
use crate::text::{self, Gaps, LICENCE_URL, Message, credit, mediator_total, number_of, scope_of};
use record::rule::Step;
use record::{
    ClaimIndex, ContextIndex, ContextKind, Counting, Dataset, Direction, EntryId, Event,
    EventIndex, PerDirection, Status,
};

/// The claims that carry the two accounts of how children came to be apart.
const KYIV_ACCOUNT: &str = "kyiv-wider-19500-2023-12";
const MOSCOW_ACCOUNT: &str = "kyiv-wider-20000-2024-09";
/// Whose report of the second has Moscow's account in it, too.
const MOSCOW_BY: &str = "Doha News";
/// The suffix of the publishers that carry the caveat.
const CAVEAT_BY: &str = "(Reuters)";

impl Article<'_> {
    /// The panel, closed at first. There is none if nothing is counted, or if the dataset has no
    /// version and so was never published. Its content is left out if it comes later.
    pub(super) fn about(&self, later: bool) -> Option<Node> {
        let is_edition = !self.dataset.version.is_empty();
        if !is_edition || !self.dataset.events.iter().any(Event::is_counted) {
            return None;
        }
        let inside = if later { Vec::new() } else { self.chapters() };
        let title = vec![Node::Text(self.format(&Message::AboutTitle))];
        let parts = vec![Node::part(Tag::Summary, "summary", title), Node::new(Tag::Div, inside)];
        Some(Node::part(Tag::Details, "about", parts))
    }

    /// What changed in the cells of an event or a claim, and the id to name it by.
    pub(super) fn corrections_of(&self, id: &str) -> Vec<Node> {
        let mut parts = Vec::new();
        for correction in &self.dataset.corrections {
            if correction.id == id {
                parts.push(Node::text(Tag::P, &text::corrected(correction, self.locale)));
            }
        }
        parts
    }

    fn chapters(&self) -> Vec<Node> {
        let dataset = self.dataset;
        let events = counted(dataset, None);
        let tally = Tally::of(dataset, &events);
        let (as_of, checked, version) = (tally.as_of, dataset.checked, dataset.version.as_str());
        let mut parts = Vec::new();
        chapter(&mut parts, &self.format(&Message::AboutCounted));
        parts.push(Node::text(Tag::P, &scope_of(&tally, self.locale)));
        let (rule, unheard) = rests_on(dataset, &events, tally.adults);
        let events_in_all = number_of(tally.events);
        let interest = Message::AboutInterest { events: events_in_all, unheard };
        chapter(&mut parts, &text::terms(as_of, self.locale));
        for message in [rule, interest, left_out(dataset)] {
            chapter(&mut parts, &self.format(&message));
        }
        if dataset.credit.is_none() {
            // Known of the bundled dataset only.
            self.accounts(&mut parts);
            chapter(&mut parts, &text::gaps(gaps(dataset, &tally), self.locale));
        }
        self.corrections(&mut parts);
        chapter(&mut parts, &text::version(version, as_of, checked, self.locale));
        parts.push(self.licence());
        if let Some(first) = events.first().and_then(|index| dataset.event(*index)) {
            parts.push(self.text_node(Tag::P, &Message::AboutError { id: &first.id }));
        }
        parts
    }

    /// The corrections, the latest first.
    fn corrections(&self, parts: &mut Vec<Node>) {
        let corrections = &self.dataset.corrections;
        if corrections.is_empty() {
            return chapter(parts, &self.format(&Message::AboutNoCorrections));
        }
        chapter(parts, &self.format(&Message::AboutCorrections));
        let mut log = Vec::new();
        for correction in corrections.iter().rev() {
            log.push(Node::text(Tag::Li, &text::corrected(correction, self.locale)));
        }
        parts.push(Node::new(Tag::Ul, log));
    }

    /// Each account with its sources: Kyiv's, Moscow's, the background, and the caveat of a
    /// newsroom.
    fn accounts(&self, parts: &mut Vec<Node>) {
        let dataset = self.dataset;
        let mut entries = Vec::new();
        for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
            let (about, by) = match (claim.id.as_str(), claim.total) {
                (KYIV_ACCOUNT, Some(at_least)) => (Message::AboutKyiv { children: at_least }, ""),
                (MOSCOW_ACCOUNT, _) => (Message::AboutMoscow, MOSCOW_BY),
                _ => continue,
            };
            entries.push(self.sourced(&self.format(&about), EntryId::Claim(index), by));
        }
        for (index, entry) in (0_u32..).map(ContextIndex).zip(&dataset.context) {
            let (text, by) = match entry.kind {
                ContextKind::Background => {
                    let day = self.locale.known_date(entry.date, None, entry.precision);
                    (format!("{day}: {}", self.locale.isolated(&entry.title)), "")
                }
                ContextKind::Start => (self.format(&Message::AboutCaveat), CAVEAT_BY),
                _ => continue,
            };
            entries.push(self.sourced(&text, EntryId::Context(index), by));
        }
        if !entries.is_empty() {
            chapter(parts, &self.format(&Message::AboutAccounts));
            parts.push(Node::new(Tag::Ul, entries));
        }
    }

    /// An entry that ends in links to its sources: all of them, or those of publishers whose names
    /// have this suffix.
    fn sourced(&self, text: &str, entry: EntryId, by: &str) -> Node {
        let mut parts = vec![Node::Text(text.to_owned())];
        for source in self.dataset.sources_of(entry) {
            if !source.publisher.ends_with(by) {
                continue;
            }
            let is_first = parts.len() == 1;
            let before = if is_first { ": ".into() } else { self.locale.list_separator() };
            parts.push(Node::Text(before));
            let named = linked(source, vec![Node::Text(source.publisher.clone())]);
            parts.extend(
                named.into_iter().map(|link| in_data_language(self.dataset, self.locale, link)),
            );
        }
        Node::new(Tag::Li, parts)
    }

    /// Whose data it is, as a link to the licence where that has an address.
    fn licence(&self) -> Node {
        let Some(own) = &self.dataset.credit else {
            let licence = self.text_node(Tag::A, &Message::AboutLicence).with("href", LICENCE_URL);
            return Node::new(Tag::P, vec![licence]);
        };
        let credit = credit(self.dataset, self.locale).unwrap_or_default();
        Node::new(Tag::P, link(own.licence_link(), vec![Node::Text(credit)]))
    }

    fn text_node(&self, tag: Tag, message: &Message<'_>) -> Node {
        Node::text(tag, &self.format(message))
    }
}

fn gaps<'d>(dataset: &'d Dataset, tally: &Tally) -> Gaps<'d> {
    let start = dataset.context.iter().find(|entry| entry.kind == ContextKind::Start);
    let latest = mediator_total(dataset);
    Gaps {
        span: tally.span,
        since: start.map(|entry| entry.date),
        latest: latest.map(|(claim, total)| (total, claim.reason.as_str())),
    }
}

/// How many figures come from each step of the rule, and how many events have no number from the
/// mediator. One pass over the reports, however many events there are.
fn rests_on(dataset: &Dataset, events: &[EventIndex], adults: u32) -> (Message<'static>, u32) {
    let mut best: Vec<PerDirection<Option<Step>>> = Vec::new();
    best.resize_with(dataset.events.len(), PerDirection::default);
    let slot = |index: EventIndex| usize::try_from(index.0).unwrap_or(usize::MAX);
    for report in &dataset.reports {
        let Some(best) = best.get_mut(slot(report.event)) else { continue };
        for direction in Direction::BOTH {
            if let Some(step) = Step::of(report, direction)
                && report.is_of(direction)
                && report.value > Some(0)
            {
                let best = best.get_mut(direction);
                *best = Some(best.map_or(step, |best| best.min(step)));
            }
        }
    }
    let (mut mediator, mut sending, mut receiving, mut unheard) = (0, 0, 0, 0);
    for best in events.iter().filter_map(|index| best.get(slot(*index))) {
        let before = mediator;
        for direction in Direction::BOTH {
            match best.get(direction) {
                Some(Step::Mediator | Step::Part) => mediator += 1,
                Some(Step::SendingSide) => sending += 1,
                Some(Step::ReceivingSide) => receiving += 1,
                None => {}
            }
        }
        unheard += u32::from(mediator == before);
    }
    (Message::AboutRule { mediator, sending, receiving, people: adults }, unheard)
}

fn left_out(dataset: &Dataset) -> Message<'static> {
    let (mut doubtful, mut other, mut other_people, mut unmoved, mut stays) = (0, 0, 0, 0, 0);
    for event in &dataset.events {
        match (event.status, event.counting) {
            (Status::Hosting, _) => stays += 1,
            (Status::Agreed | Status::Announced | Status::Expected, _) => unmoved += 1,
            (Status::Completed, Counting::Doubtful) => doubtful += 1,
            (Status::Completed, Counting::OtherChannel) => {
                other += 1;
                let people = event.count(Direction::Ukraine) + event.count(Direction::Russia);
                other_people += people.value;
            }
            (Status::Completed, Counting::Counted | Counting::Overlap) => {}
        }
    }
    Message::AboutLeftOut { doubtful, other, people: other_people, unmoved, stays }
}

/// Adds a text whose first line is a title, and the others entries of a list.
fn chapter(parts: &mut Vec<Node>, text: &str) {
    let mut entries = Vec::new();
    let mut rest = Some(text);
    while let Some(text) = rest {
        // Splitting by the standard library costs a reader half a kilobyte more.
        let end = text.bytes().position(|byte| byte == b'\n');
        let line = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
        rest = end.and_then(|end| text.get(end + 1..));
        entries.push(Node::text(Tag::Li, line));
    }
    let mut title = entries.remove(0);
    if let Node::Element { tag, .. } = &mut title {
        *tag = Tag::P;
    }
    parts.push(title.with("class", "homeward-title"));
    if !entries.is_empty() {
        parts.push(Node::new(Tag::Ul, entries));
    }
}
