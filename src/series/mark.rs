use crate::options::Options;
use crate::series::Staleness;
use crate::view::{Directions, Include};
use record::{
    Bound, ClaimIndex, Dataset, Day, Direction, Event, EventIndex, Party, PerDirection, Standing,
    Status,
};

/// A line of the cumulative view that a claim can belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Both directions together.
    All,
    /// One direction.
    Of(Direction),
}

/// A claimed total, compared with the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimMark {
    /// The claim.
    pub claim: ClaimIndex,
    /// The day it is for.
    pub day: Day,
    /// Which line it is about.
    pub line: Line,
    /// The number claimed.
    pub value: u32,
    /// How the number is meant.
    pub bound: Bound,
    /// Who claims it.
    pub party: Party,
    /// The day of its latest correction, while that is marked.
    pub corrected: Option<Day>,
}

impl ClaimMark {
    /// The comparable claims of the shown days that have a line. Where no line is for both
    /// directions, or the claim has no total, there is one for each of its directions: a sum
    /// computed here would be a claim that nobody made.
    #[must_use]
    pub fn of(dataset: &Dataset, days: (Day, Day), options: &Options) -> Vec<Self> {
        let shown = options.directions;
        let apart = !options.stacked || shown != Directions::Both;
        let staleness = Staleness::new(dataset, options);
        let mut marks = Vec::new();
        for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
            let in_days = (days.0..=days.1).contains(&claim.date);
            if !claim.is_compared() || !in_days {
                continue;
            }
            let corrected = staleness.corrected(&claim.id);
            let mut mark = |line, value: Option<u32>| {
                let (day, bound, party) = (claim.date, claim.bound, claim.party);
                marks.extend(value.map(|value| Self {
                    claim: index,
                    day,
                    line,
                    value,
                    bound,
                    party,
                    corrected,
                }));
            };
            match claim.total {
                Some(total) if !apart => mark(Line::All, Some(total)),
                _ => {
                    let parts = PerDirection { ukraine: claim.ukraine, russia: claim.russia };
                    for way in Direction::BOTH.into_iter().filter(|way| shown.has(*way)) {
                        mark(Line::Of(way), *parts.get(way));
                    }
                }
            }
        }
        marks
    }
}

fn is_confirmed(event: &Event) -> bool {
    let standings = [event.standing.ukraine, event.standing.russia];
    standings.iter().flatten().any(|standing| *standing == Standing::Confirmed)
}

/// The kind of an annotation. The earlier ones are laid out first, the later ones are dropped
/// first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnnotationKind {
    /// Lists or terms that somebody reports as agreed: never height, never added.
    Agreed,
    /// An event that is not counted, included on request.
    Apart,
    /// Something announced: never height, never added.
    Announced,
    /// A stay of families at the mediator's.
    Hosting,
    /// An expected group.
    Expected,
}

/// A dated note beside the data: an event that moves no total, so it has no
/// height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// What kind it is.
    pub kind: AnnotationKind,
    /// When.
    pub day: Day,
    /// The event.
    pub event: EventIndex,
}

impl Annotation {
    /// The annotations of the shown days, in the order of layout.
    #[must_use]
    pub fn of(dataset: &Dataset, days: (Day, Day), include: Include) -> Vec<Self> {
        let mut annotations = Vec::new();
        for (index, event) in dataset.indexed_events() {
            let kind = match event.status {
                Status::Completed if include.has(event) => AnnotationKind::Apart,
                Status::Completed => continue,
                Status::Agreed => AnnotationKind::Agreed,
                // A statement that both sides or the mediator confirm sums up events that are
                // counted one by one, so a claim has it already.
                Status::Announced if is_confirmed(event) => continue,
                Status::Announced => AnnotationKind::Announced,
                Status::Hosting => AnnotationKind::Hosting,
                Status::Expected => AnnotationKind::Expected,
            };
            if (days.0..=days.1).contains(&event.date) {
                annotations.push(Self { kind, day: event.date, event: index });
            }
        }
        annotations
            .sort_unstable_by_key(|annotation| (annotation.kind, annotation.day, annotation.event));
        annotations
    }
}
