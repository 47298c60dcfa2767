//! The details of the selection: the events of a datum, or a claim.

use super::table::SourcesAs;
use super::{Article, button, in_data_language, linked, title};
use crate::article::markup::{Node, Tag};
use crate::series::Claims;
use crate::text;
use crate::text::ADULT_AGE;
use crate::text::join::append;
use crate::text::{Message, TooltipText, WhyNot};
use record::{
    Claim, ClaimIndex, Direction, EntryId, Event, EventIndex, Report, Source, SourceKind,
    TitleBasis, rule,
};

impl Article<'_> {
    /// The details of the selection with every report and every source: of all entries of its datum
    /// or, where no datum has it, of the entry alone. Empty and hidden without a selection.
    pub(super) fn event(&self, selected: Option<EntryId>, sources: SourcesAs) -> Node {
        let Some(entry) = selected else {
            return Node::part(Tag::Section, "event", Vec::new()).with("hidden", "");
        };
        let series = self.series;
        let datum = series.datum_of(entry);
        let tooltip =
            datum.and_then(|datum| TooltipText::new(self.dataset, series, datum, self.locale));
        let mut parts = Vec::new();
        if let Some(tooltip) = &tooltip {
            parts.push(title(&tooltip.title));
            for (_, line) in &tooltip.lines {
                parts.push(Node::text(Tag::P, line));
            }
        }
        let entries = datum.map_or_else(|| vec![entry], |datum| series.entries_at(datum));
        // The tooltip's text already has the numbers of a single event or claim.
        let is_in_summary = tooltip.is_some() && entries.len() == 1;
        for entry in entries {
            let writer = Writer { article: self, sources, is_in_summary };
            writer.one(entry, &mut parts);
        }
        let pressed = |label| button(vec![Node::Text(self.format(&label))]);
        let mut buttons = Vec::new();
        let day = datum.and_then(|datum| series.day_of(datum));
        if let (SourcesAs::Links, Some(day)) = (sources, day) {
            let day = day.to_string();
            let set = |label, name| pressed(label).with("data-set", "").with(name, &day);
            buttons.push(set(Message::ControlFromHere, "data-from"));
            buttons.push(set(Message::ControlUntilHere, "data-to"));
        }
        buttons.push(pressed(Message::ControlClose).with("data-close", ""));
        parts.push(Node::new(Tag::Div, buttons).with("class", "homeward-group"));
        Node::part(Tag::Section, "event", parts)
            .with("role", "group")
            .with("aria-label", &self.format(&Message::ControlDetails))
            .with("tabindex", "-1")
    }
}

struct Writer<'a> {
    article: &'a Article<'a>,
    sources: SourcesAs,
    /// Whether the numbers are already in the lines above.
    is_in_summary: bool,
}

impl Writer<'_> {
    fn one(&self, entry: EntryId, parts: &mut Vec<Node>) {
        let dataset = self.article.dataset;
        match entry {
            EntryId::Event(index) => {
                if let Some(event) = dataset.event(index) {
                    self.event(event, index, parts);
                }
            }
            EntryId::Claim(index) => {
                if let Some(claim) = dataset.claim(index) {
                    self.claim(claim, index, parts);
                }
            }
            EntryId::Context(_) => {}
        }
    }

    fn event(&self, event: &Event, index: EventIndex, parts: &mut Vec<Node>) {
        let locale = self.article.locale;
        parts.push(self.title(&event.title));
        let mut when = locale.known_date(event.date, event.date_end, event.precision);
        locale.list(&mut when, &locale.isolated(&event.date_basis));
        append(&mut when, ". ", &locale.isolated(&event.place));
        parts.push(Node::text(Tag::P, &when));
        let status = if event.is_counted() {
            Message::DetailCounted
        } else {
            Message::DetailWhyNotCounted { why_not: WhyNot::new(event.status, event.counting) }
        };
        self.line(&status, parts);
        if !self.is_in_summary {
            self.people(event, parts);
        }
        if let Some(people) = event.third_country {
            self.line(&Message::DetailInThirdCountry { people }, parts);
        }
        if let Some(adults) = event.adults.filter(|adults| *adults > 0) {
            self.line(&Message::DetailAdults { adults, adult_age: ADULT_AGE }, parts);
        }
        if let (Some(low), Some(high)) = (event.age_low_months, event.age_high_months) {
            parts.push(Node::text(Tag::P, &text::ages(low, high, locale)));
        }
        let mediated = text::mediated_by(&event.mediator_name, &event.mediator_with, locale);
        parts.push(Node::text(Tag::P, &mediated));
        self.notes(event, parts);
        parts.extend(self.article.corrections_and_id(&event.id));
        self.reports(event, index, parts);
        self.overlaps(index, parts);
        self.other_sources(index, parts);
    }

    /// How many went each way, and whose figure that is.
    fn people(&self, event: &Event, parts: &mut Vec<Node>) {
        let locale = self.article.locale;
        for direction in Direction::BOTH {
            let Some(count) = *event.people.get(direction) else { continue };
            let mut line = text::count_to(count, direction, locale);
            if let Some(standing) = event.standing.get(direction) {
                let standing = Message::Standing { standing: *standing };
                locale.list(&mut line, &locale.format(&standing));
            }
            parts.push(Node::text(Tag::P, &line));
        }
    }

    fn notes(&self, event: &Event, parts: &mut Vec<Node>) {
        let notes = [
            &event.mediator_note,
            &event.date_note,
            &event.count_note,
            &event.standing_note,
            &event.counting_note,
            &event.dispute,
        ];
        for note in notes.into_iter().filter(|note| !note.is_empty()) {
            parts.push(self.article.in_data_language(Tag::P, note));
        }
    }

    /// Every figure that was given for an event, and by which rule one of them is charted.
    fn reports(&self, event: &Event, index: EventIndex, parts: &mut Vec<Node>) {
        let dataset = self.article.dataset;
        let reports = || dataset.reports.iter().filter(move |report| report.event == index);
        let figures: Vec<Node> = reports().map(|report| self.report(report)).collect();
        self.list(&Message::DetailReports, figures, parts);
        for direction in Direction::BOTH.into_iter().filter(|_| event.is_counted()) {
            if let Some((_, step)) = rule::charted(dataset, index, direction)
                && event.count(direction).high > 0
            {
                self.line(&Message::DetailRule { step, direction }, parts);
            }
        }
    }

    /// The sources of an event that are not already listed under one of its figures.
    fn other_sources(&self, index: EventIndex, parts: &mut Vec<Node>) {
        let dataset = self.article.dataset;
        let reports = || dataset.reports.iter().filter(move |report| report.event == index);
        let is_listed = |source: &Source| {
            let mut listed = reports().flat_map(|report| &report.sources);
            listed.any(|index| {
                dataset.source(*index).is_some_and(|cited| std::ptr::eq(cited, source))
            })
        };
        let others = dataset.sources_of(EntryId::Event(index)).filter(|source| !is_listed(source));
        let others: Vec<&Source> = others.collect();
        let heading = if reports().next().is_some() {
            Message::DetailOtherSources { sources: text::number_of(others.len()) }
        } else {
            Message::TableSources
        };
        self.list(&heading, self.listed(&others), parts);
    }

    /// Other events about some of the same people.
    fn overlaps(&self, index: EventIndex, parts: &mut Vec<Node>) {
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
            let named = vec![Node::Text(format!("{when}: {}", locale.isolated(&other.title)))];
            let people =
                overlap.people.map(|people| locale.format(&Message::DetailShared { people }));
            let mut text = people.unwrap_or_default();
            append(&mut text, ". ", &locale.isolated(&overlap.note));
            let entry = vec![button(named).with("data-open", &other.id), Node::text(Tag::P, &text)];
            entries.push(Node::new(Tag::Li, entry));
        }
        let events = text::number_of(entries.len());
        self.list(&Message::DetailOverlaps { events }, entries, parts);
    }

    fn claim(&self, claim: &Claim, index: ClaimIndex, parts: &mut Vec<Node>) {
        let Article { dataset, locale, options, .. } = *self.article;
        parts.push(self.title(&claim.claimant));
        let day = locale.known_date(claim.date, None, claim.precision);
        let figures = text::claimed(claim, locale);
        parts.push(Node::text(Tag::P, &format!("{day}: {figures}")));
        self.line(&Message::DetailClaimScope { scope: &claim.scope_note }, parts);
        let compared = Claims::new(dataset, options);
        let rows = compared.rows.iter().filter(|row| row.claim == index);
        if !claim.is_compared() {
            self.line(&Message::DetailNotCompared, parts);
        }
        for row in rows.filter(|_| !self.is_in_summary) {
            let recorded = text::recorded_then(row.recorded, row.line, locale);
            let difference = text::difference(row.difference(), locale);
            parts.push(Node::text(Tag::P, &format!("{recorded}. {difference}.")));
        }
        if !claim.reason.is_empty() {
            parts.push(self.article.in_data_language(Tag::P, &claim.reason));
        }
        parts.extend(self.article.corrections_and_id(&claim.id));
        let cited: Vec<&Source> = dataset.sources_of(EntryId::Claim(index)).collect();
        self.list(&Message::TableSources, self.listed(&cited), parts);
    }

    /// A figure, who gave it, and where that can be read: all who relay one statement together.
    fn report(&self, report: &Report) -> Node {
        let Article { dataset, locale, .. } = *self.article;
        let sources = report.sources.iter().filter_map(|index| dataset.source(*index));
        let mut parts = vec![Node::Text(text::report(report, locale))];
        parts.extend(list(self.listed(&sources.collect::<Vec<_>>())));
        Node::new(Tag::Li, parts)
    }

    /// Sources in the order of their kinds: original ones first, copies last.
    fn listed(&self, sources: &[&Source]) -> Vec<Node> {
        let mut entries = Vec::new();
        for kind in [SourceKind::Official, SourceKind::Agency, SourceKind::News, SourceKind::Mirror]
        {
            for source in sources.iter().filter(|source| source.kind == kind) {
                entries.push(self.source(source));
            }
        }
        entries
    }

    fn source(&self, source: &Source) -> Node {
        let mut text = text::source(source, self.article.locale);
        if !source.title.is_empty() {
            text.push_str(": ");
        }
        let mut parts = vec![Node::Text(text)];
        if !source.title.is_empty() {
            // A title by the editors is in the language of the dataset.
            let own = source.title_basis == TitleBasis::Own;
            let language = if own { "en" } else { &source.language };
            let title = Node::text(Tag::Span, &source.title).with("lang", language);
            parts.push(title.with("dir", "auto"));
        }
        match self.sources {
            SourcesAs::Links => Node::new(Tag::Li, linked(source, parts)),
            SourcesAs::Names => Node::new(Tag::Li, parts),
        }
    }

    /// The title in the dataset.
    fn title(&self, text: &str) -> Node {
        let Article { dataset, locale, .. } = *self.article;
        in_data_language(dataset, locale, title(text))
    }

    fn line(&self, message: &Message<'_>, parts: &mut Vec<Node>) {
        parts.push(Node::text(Tag::P, &self.article.format(message)));
    }

    fn list(&self, heading: &Message<'_>, entries: Vec<Node>, parts: &mut Vec<Node>) {
        if let Some(list) = list(entries) {
            parts.push(title(&self.article.format(heading)));
            parts.push(list);
        }
    }
}

/// A list, where there is anything to list.
fn list(entries: Vec<Node>) -> Option<Node> {
    (!entries.is_empty()).then(|| Node::new(Tag::Ul, entries))
}
