use super::label::{claim_label, claimant};
use super::people::{count_to, difference, number_of, recorded_then};
use crate::series::{Bar, Claims, Cumulative, Flows, Line, Series, Step, Tally};
use crate::text::join::append;
use crate::text::{DateStyle, Locale, Message};
use crate::view::Group;
use record::{Count, Dataset, Direction, EntryId, EventIndex};

/// The kind of a line of a tooltip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// People who went in a direction.
    People(Direction),
    /// The totals so far, or a claim and the record.
    Total,
    /// People of uncounted events.
    Apart,
    /// A correction.
    Correction,
    /// The sources, and that accounts differ.
    Sources,
    /// Which keys read on.
    Keys,
}

/// The text of a tooltip, which is also the text of a datum for screen readers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TooltipText {
    /// When: as exactly as it is known.
    pub title: String,
    /// The lines, each with its kind.
    pub lines: Vec<(LineKind, String)>,
}

impl TooltipText {
    /// The text of a datum, `None` where there is no such datum.
    #[must_use]
    pub fn new(dataset: &Dataset, series: &Series, datum: usize, locale: &Locale) -> Option<Self> {
        let writer = Writer { dataset, locale };
        let mut tooltip = match series {
            Series::Cumulative(series) => writer.step(series, datum),
            Series::Flows(series) => writer.bar(series, datum),
            Series::Claims(series) => writer.comparison(series, datum),
        }?;
        if let Some(day) = series.corrected_at(datum) {
            let corrected = locale.format(&Message::AboutCorrectedOn { date: day });
            tooltip.lines.push((LineKind::Correction, corrected));
        }
        Some(tooltip)
    }

    /// The text of one line, or of all.
    #[must_use]
    pub fn of(&self, line: Line) -> String {
        let mut sentence = String::new();
        for (about, text) in &self.lines {
            let asked = match (about, line) {
                (LineKind::People(direction), Line::Of(line)) => *direction == line,
                (LineKind::People(_), Line::All) => true,
                (
                    LineKind::Total
                    | LineKind::Apart
                    | LineKind::Correction
                    | LineKind::Sources
                    | LineKind::Keys,
                    _,
                ) => false,
            };
            if asked {
                append(&mut sentence, ". ", text);
            }
        }
        sentence
    }

    /// All of it as one text.
    #[must_use]
    pub fn sentence(&self) -> String {
        let mut sentence = self.title.clone();
        for (index, (_, line)) in self.lines.iter().enumerate() {
            sentence.push_str(if index == 0 { ": " } else { ". " });
            sentence.push_str(line);
        }
        sentence.push('.');
        sentence
    }
}

struct Writer<'a> {
    dataset: &'a Dataset,
    locale: &'a Locale,
}

impl Writer<'_> {
    fn step(&self, series: &Cumulative, datum: usize) -> Option<TooltipText> {
        let step = series.steps.get(datum)?;
        let event = self.dataset.event(step.event)?;
        let mut lines = Vec::new();
        for direction in series.tally.directions() {
            let count = *step.added.get(direction);
            if count.high == 0 {
                continue;
            }
            let mut line = count_to(count, direction, self.locale);
            if let Some(standing) = event.standing.get(direction) {
                let standing = Message::Standing { standing: *standing };
                self.locale.list(&mut line, &self.locale.format(&standing));
            }
            lines.push((LineKind::People(direction), line));
        }
        lines.push((LineKind::Total, self.running_total(step)));
        let title = self.locale.known_date(event.date, event.date_end, event.precision);
        let sources = self.dataset.sources_of(EntryId::Event(step.event)).count();
        let mut tooltip = self.with_sources(title, lines, sources);
        self.add_dispute(&[step.event], &mut tooltip.lines);
        Some(tooltip)
    }

    fn running_total(&self, step: &Step) -> String {
        let Count { value: total, low, high } = step.all();
        let (ukraine, russia) = (step.total.ukraine.value, step.total.russia.value);
        self.locale.format(&if step.all().is_range() {
            Message::RunningTotalRange { total, ukraine, russia, low, high }
        } else {
            Message::RunningTotal { total, ukraine, russia }
        })
    }

    /// Adds a line where there is more than one account of an event; the details have them.
    fn add_dispute(&self, events: &[EventIndex], lines: &mut Vec<(LineKind, String)>) {
        let mut accounts = events.iter().filter_map(|index| self.dataset.event(*index));
        if accounts.any(|event| !event.dispute.is_empty()) {
            lines.push((LineKind::Sources, self.locale.format(&Message::Disputed)));
        }
    }

    fn bar(&self, series: &Flows, datum: usize) -> Option<TooltipText> {
        let bar = series.bars.get(datum)?;
        let events = series.events_of(bar);
        let mut lines = Vec::new();
        for direction in Direction::BOTH {
            let count = *bar.people.get(direction);
            if count.high == 0 {
                continue;
            }
            let mut line = count_to(count, direction, self.locale);
            let one_sided = *bar.one_sided.get(direction);
            if one_sided > 0 {
                let standing = record::rule::receiving_side_only(direction);
                let message = if one_sided == count.value {
                    Message::Standing { standing }
                } else {
                    Message::StandingOfSome { people: one_sided, standing }
                };
                self.locale.list(&mut line, &self.locale.format(&message));
            }
            lines.push((LineKind::People(direction), line));
        }
        for direction in Direction::BOTH {
            let people = *bar.apart.get(direction);
            if people > 0 {
                let line = self.locale.format(&Message::Apart { people, direction });
                lines.push((LineKind::Apart, line));
            }
        }
        let sources = Tally::of(self.dataset, events).sources;
        let title = self.period(bar, series.group, events);
        let mut tooltip = self.with_sources(title, lines, sources);
        self.add_dispute(events, &mut tooltip.lines);
        Some(tooltip)
    }

    fn comparison(&self, series: &Claims, datum: usize) -> Option<TooltipText> {
        let row = series.rows.get(datum)?;
        let claim = self.dataset.claim(row.claim)?;
        let who = &claimant(claim, self.locale);
        let lines = [
            claim_label(who, (row.claimed, row.bound), row.line, self.locale),
            recorded_then(row.recorded, row.line, self.locale),
            difference(row.difference(), self.locale),
        ];
        let lines = lines.map(|line| (LineKind::Total, line)).into();
        let title = self.locale.known_date(claim.date, None, claim.precision);
        let sources = self.dataset.sources_of(EntryId::Claim(row.claim)).count();
        Some(self.with_sources(title, lines, sources))
    }

    fn with_sources(
        &self,
        title: String,
        mut lines: Vec<(LineKind, String)>,
        sources: usize,
    ) -> TooltipText {
        if sources > 0 {
            let sources = Message::SourceCount { sources: number_of(sources) };
            lines.push((LineKind::Sources, self.locale.format(&sources)));
        }
        TooltipText { title, lines }
    }

    fn period(&self, bar: &Bar, group: Group, events: &[EventIndex]) -> String {
        let locale = self.locale;
        match group {
            Group::Month => locale.date(bar.start, DateStyle::MonthYear),
            Group::Quarter => locale.days(bar.start, bar.end),
            Group::Year => locale.date(bar.start, DateStyle::Year),
            Group::Event => events
                .first()
                .and_then(|index| self.dataset.event(*index))
                .map_or_else(String::new, |event| {
                    locale.known_date(event.date, event.date_end, event.precision)
                }),
        }
    }
}
