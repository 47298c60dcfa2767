use crate::list::append;
use crate::locale::{AboutData, DateStyle, Locale, Message};
use crate::options::Group;
use crate::series::{Bar, Cumulative, Flows, Line, Series, Tally};
use record::{Dataset, Direction, EventIndex, Owner, PerDirection};

/// What a line at a stop is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// People who went in a direction.
    People(Direction),
    /// The totals so far.
    Total,
    /// What was corrected.
    Correction,
    /// Who says so.
    Sources,
    /// Which keys read on.
    Keys,
}

/// What is said where a reader stops: at a step of the running totals or at a
/// bar of the flows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StopWords {
    /// When: as exactly as it is known.
    pub title: String,
    /// What happened, and what each line is about.
    pub lines: Vec<(About, String)>,
}

impl StopWords {
    /// The words of a stop, `None` where there is no such stop.
    #[must_use]
    pub fn new(dataset: &Dataset, series: &Series, stop: usize, locale: &Locale) -> Option<Self> {
        let writer = Writer { dataset, locale };
        let mut words = match series {
            Series::Cumulative(series) => writer.step(series, stop),
            Series::Flows(series) => writer.bar(series, stop),
        }?;
        if let Some(day) = series.corrected_at(stop) {
            let said = locale.say(&Message::AboutData(&AboutData::CorrectedOn(day)));
            words.lines.push((About::Correction, said));
        }
        Some(words)
    }

    /// What is said of one line, or of all.
    #[must_use]
    pub fn of(&self, line: Line) -> String {
        let mut said = String::new();
        for (about, text) in &self.lines {
            let asked = match (about, line) {
                (About::People(direction), Line::Of(line)) => *direction == line,
                (About::People(_), Line::All) => true,
                (About::Total | About::Correction | About::Sources | About::Keys, _) => false,
            };
            if asked {
                append(&mut said, ". ", text);
            }
        }
        said
    }

    /// All of it as one text.
    #[must_use]
    pub fn sentence(&self) -> String {
        let mut said = self.title.clone();
        for (place, (_, line)) in self.lines.iter().enumerate() {
            said.push_str(if place == 0 { ": " } else { ". " });
            said.push_str(line);
        }
        said.push('.');
        said
    }
}

struct Writer<'a> {
    dataset: &'a Dataset,
    locale: &'a Locale,
}

impl Writer<'_> {
    fn step(&self, series: &Cumulative, stop: usize) -> Option<StopWords> {
        let step = series.steps.get(stop)?;
        let event = self.dataset.event(step.event)?;
        let mut lines = Vec::new();
        for direction in series.tally.directions() {
            let count = *step.added.get(direction);
            if count.high == 0 {
                continue;
            }
            let mut line = self.locale.say(&Message::CountTo { count, direction });
            if let Some(standing) = event.standing.get(direction) {
                line = format!("{line}, {}", self.locale.say(&Message::Standing(*standing)));
            }
            lines.push((About::People(direction), line));
        }
        let people = PerDirection::from_fn(|direction| step.total.get(direction).value);
        let total = Message::RunningTotal { people, all: step.all() };
        lines.push((About::Total, self.locale.say(&total)));
        let title = self.locale.known_date(event.date, event.date_end, event.precision);
        let sources = self.dataset.sources_of(Owner::Event(step.event)).count();
        Some(self.with_sources(title, lines, sources))
    }

    fn bar(&self, series: &Flows, stop: usize) -> Option<StopWords> {
        let bar = series.bars.get(stop)?;
        let events = series.events_of(bar);
        let mut lines = Vec::new();
        for direction in Direction::BOTH {
            let count = *bar.people.get(direction);
            if count.high == 0 {
                continue;
            }
            let mut line = self.locale.say(&Message::CountTo { count, direction });
            let one_sided = *bar.one_sided.get(direction);
            if one_sided > 0 {
                let standing = record::rule::receiving_side_only(direction);
                let message = if one_sided == count.value {
                    Message::Standing(standing)
                } else {
                    Message::PartStanding { people: one_sided, standing }
                };
                line = format!("{line}, {}", self.locale.say(&message));
            }
            lines.push((About::People(direction), line));
        }
        let sources = Tally::of(self.dataset, events).sources;
        Some(self.with_sources(self.period(bar, series.group, events), lines, sources))
    }

    fn with_sources(
        &self,
        title: String,
        mut lines: Vec<(About, String)>,
        sources: usize,
    ) -> StopWords {
        if sources > 0 {
            lines.push((About::Sources, self.locale.say(&Message::SourceCount(sources))));
        }
        StopWords { title, lines }
    }

    fn period(&self, bar: &Bar, group: Group, events: &[EventIndex]) -> String {
        let locale = self.locale;
        match group {
            Group::Month => locale.date(bar.start, DateStyle::MonthAndYear),
            Group::Quarter => locale.say(&Message::Days { first: bar.start, last: bar.end }),
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
