//! What a reader should know of the data: what is counted and by which rule, who
//! gains from it, what is left out, what is not known, what was corrected.

use super::{Describer, linked};
use crate::age::Age;
use crate::list::append;
use crate::locale::{AboutData, Message};
use crate::markup::{Node, Tag};
use crate::series::{Tally, counted};
use crate::words::{mediator_total, scope_of};
use record::rule::Step;
use record::{
    Claim, ClaimIndex, Context, ContextIndex, ContextKind, Counting, Dataset, Direction, Event,
    EventIndex, Owner, PerDirection, Source, Status,
};

/// The claims that carry the two accounts of how children came to be apart.
const KYIV_ACCOUNT: &str = "kyiv-wider-19500-2023-12";
const MOSCOW_ACCOUNT: &str = "kyiv-wider-20000-2024-09";
/// Whose report of the second has Moscow's account in it, too.
const MOSCOW_BY: &str = "Doha News";
/// Who says more of it.
const CAVEAT_BY: &str = "Reuters";

const LICENCE: (&str, &str) = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");

impl Describer<'_> {
    /// The panel, closed at first; none where nothing is counted. Its inside is
    /// left out where it comes later.
    pub(super) fn about(&self, later: bool) -> Option<Node> {
        if !self.dataset.events.iter().any(Event::is_counted) {
            return None;
        }
        let inside = if later { Vec::new() } else { self.chapters() };
        let title = vec![Node::Text(self.about_data(&AboutData::Title))];
        let parts = vec![Node::part(Tag::Summary, "summary", title), Node::new(Tag::Div, inside)];
        Some(Node::part(Tag::Details, "about", parts))
    }

    /// What changed in the cells of an event, and the id to name it by.
    pub(super) fn kept(&self, event: &Event) -> Vec<Node> {
        let corrections = Age::new(self.dataset, self.options).corrections(event);
        let texts = corrections.map(AboutData::Corrected).chain([AboutData::Id(&event.id)]);
        texts.map(|text| Node::text(Tag::P, &self.about_data(&text))).collect()
    }

    fn chapters(&self) -> Vec<Node> {
        let dataset = self.dataset;
        let events = counted(dataset, |_| true);
        let tally = Tally::of(dataset, &events);
        let as_of = tally.as_of;
        let mut parts = chapter(&self.about_data(&AboutData::Counted));
        parts.push(Node::text(Tag::P, &scope_of(&tally, self.locale)));
        let mut add = |about: AboutData<'_>| parts.extend(chapter(&self.about_data(&about)));
        add(AboutData::Words { as_of });
        let (rule, unheard) = rests_on(dataset, &events, tally.adults);
        add(rule);
        add(AboutData::Interest { events: tally.events, unheard });
        add(left_out(dataset));
        parts.extend(self.accounts());
        let mut add = |about: AboutData<'_>| parts.extend(chapter(&self.about_data(&about)));
        if let Some((first, last)) = tally.span {
            let start = dataset.context.iter().find(|entry| entry.kind == ContextKind::Start);
            let latest = mediator_total(dataset);
            add(AboutData::Gaps {
                first,
                last,
                since: start.map(|entry| entry.date),
                latest: latest.map(|(claim, total)| (total, claim.reason.as_str())),
            });
        }
        add(AboutData::Corrections { any: !dataset.corrections.is_empty() });
        let entry = |correction| entry(&self.about_data(&AboutData::Corrected(correction)));
        let log: Vec<Node> = dataset.corrections.iter().rev().map(entry).collect();
        if !log.is_empty() {
            parts.push(Node::new(Tag::Ul, log));
        }
        let (version, checked) = (dataset.version.as_str(), dataset.checked);
        let said = self.about_data(&AboutData::Version { version, as_of, checked });
        if let Some((heading, said)) = said.split_once('\n') {
            let licence = Node::text(Tag::A, LICENCE.0).with("href", LICENCE.1);
            let said = vec![Node::Text(format!("{said}, ")), licence, Node::Text(".".into())];
            parts.extend([title(heading), Node::new(Tag::P, said)]);
        }
        if let Some(first) = events.first().and_then(|index| dataset.event(*index)) {
            let error = self.about_data(&AboutData::Error { id: &first.id });
            parts.push(Node::text(Tag::P, &error));
        }
        parts
    }

    /// Each account with its sources: Kyiv's, Moscow's, what lies behind them, what
    /// a newsroom adds.
    fn accounts(&self) -> Vec<Node> {
        let dataset = self.dataset;
        let mut entries = Vec::new();
        let mut add = |text: &str, sources: &mut dyn Iterator<Item = &Source>| {
            entries.push(sourced(text, sources));
        };
        if let Some((owner, claim)) = claim_named(dataset, KYIV_ACCOUNT) {
            let at_least = claim.all().or(claim.ukraine).unwrap_or_default();
            let text = self.about_data(&AboutData::Kyiv { at_least });
            add(&text, &mut dataset.sources_of(owner));
        }
        if let Some((owner, _)) = claim_named(dataset, MOSCOW_ACCOUNT) {
            let by = |source: &&Source| source.publisher == MOSCOW_BY;
            let text = self.about_data(&AboutData::Moscow);
            add(&text, &mut dataset.sources_of(owner).filter(by));
        }
        for (index, entry) in (0_u32..).map(ContextIndex).zip(&dataset.context) {
            let Context { date, precision, kind, title, .. } = entry;
            let mut sources = dataset.sources_of(Owner::Context(index));
            match kind {
                ContextKind::Background => {
                    let day = self.locale.known_date(*date, None, *precision);
                    add(&format!("{day}: {title}"), &mut sources);
                }
                ContextKind::Start => {
                    let by = |source: &&Source| source.publisher.contains(CAVEAT_BY);
                    add(&self.about_data(&AboutData::Caveat), &mut sources.filter(by));
                }
                _ => {}
            }
        }
        if entries.is_empty() {
            return entries;
        }
        vec![title(&self.about_data(&AboutData::Accounts)), Node::new(Tag::Ul, entries)]
    }

    fn about_data(&self, about: &AboutData<'_>) -> String {
        self.say(&Message::AboutData(*about))
    }
}

/// How many figures rest on each step of the rule, and how many events have no
/// number of the mediator's. Goes through the readings once, however many events there are.
fn rests_on(dataset: &Dataset, events: &[EventIndex], adults: u32) -> (AboutData<'static>, usize) {
    let mut best: Vec<PerDirection<Option<Step>>> = Vec::new();
    best.resize_with(dataset.events.len(), PerDirection::default);
    let place = |index: EventIndex| usize::try_from(index.0).unwrap_or(usize::MAX);
    for reading in dataset.readings.iter().filter(|reading| reading.value > Some(0)) {
        let Some(best) = best.get_mut(place(reading.event)) else { continue };
        for direction in Direction::BOTH.into_iter().filter(|way| reading.is_of(*way)) {
            if let Some(step) = Step::of(reading, direction) {
                let best = best.get_mut(direction);
                *best = Some(best.map_or(step, |best| best.min(step)));
            }
        }
    }
    let (mut mediator, mut sending, mut receiving, mut unheard) = (0, 0, 0, 0);
    for best in events.iter().filter_map(|index| best.get(place(*index))) {
        let before = mediator;
        for direction in Direction::BOTH {
            match best.get(direction) {
                Some(Step::Mediator) => mediator += 1,
                Some(Step::SendingSide) => sending += 1,
                Some(Step::ReceivingSide) => receiving += 1,
                None => {}
            }
        }
        unheard += usize::from(mediator == before);
    }
    (AboutData::Rule { mediator, sending, receiving, adults }, unheard)
}

fn left_out(dataset: &Dataset) -> AboutData<'static> {
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
    AboutData::LeftOut { doubtful, other, other_people, unmoved, stays }
}

fn claim_named<'d>(dataset: &'d Dataset, id: &str) -> Option<(Owner, &'d Claim)> {
    let mut claims = (0_u32..).map(ClaimIndex).zip(&dataset.claims);
    let (index, claim) = claims.find(|(_, claim)| claim.id == id)?;
    Some((Owner::Claim(index), claim))
}

/// A text whose first line is a title, and the others entries of a list.
fn chapter(text: &str) -> Vec<Node> {
    let mut lines = text.split('\n');
    let mut parts: Vec<Node> = lines.next().map(title).into_iter().collect();
    let entries: Vec<Node> = lines.map(entry).collect();
    if !entries.is_empty() {
        parts.push(Node::new(Tag::Ul, entries));
    }
    parts
}

fn title(text: &str) -> Node {
    Node::text(Tag::P, text).with("class", "homeward-title")
}

fn entry(text: &str) -> Node {
    Node::text(Tag::Li, text)
}

/// An entry that ends in links to who says it.
fn sourced(text: &str, sources: &mut dyn Iterator<Item = &Source>) -> Node {
    let mut parts = vec![Node::Text(text.to_owned())];
    let mut separator = ": ";
    for source in sources {
        parts.push(Node::Text(separator.into()));
        let mut name = source.publisher.clone();
        let year = source.published.map_or_else(String::new, |day| day.year().to_string());
        append(&mut name, ", ", &year);
        parts.extend(linked(source, vec![Node::Text(name)]));
        separator = "; ";
    }
    Node::new(Tag::Li, parts)
}
