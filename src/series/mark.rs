use record::{
    Bound, ClaimIndex, Dataset, Day, Direction, Event, EventIndex, Party, Scope, Standing, Status,
};

/// A line of the cumulative view that a claim can stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Both directions together.
    All,
    /// One direction.
    Of(Direction),
}

/// A total that somebody claimed, set against the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimMark {
    /// The claim.
    pub claim: ClaimIndex,
    /// The day it stands for.
    pub day: Day,
    /// Which line it is about.
    pub line: Line,
    /// The number claimed.
    pub value: u32,
    /// How the number is meant.
    pub bound: Bound,
    /// Who claims it.
    pub party: Party,
}

impl ClaimMark {
    /// The comparable claims of the days shown. `parts` takes a claim of both
    /// directions apart into one mark for each.
    #[must_use]
    pub fn of(dataset: &Dataset, days: (Day, Day), parts: bool) -> Vec<Self> {
        let claims = (0_u32..).map(ClaimIndex).zip(&dataset.claims);
        let shown = claims.filter(|(_, claim)| {
            claim.compared
                && claim.scope == Scope::QatarTotal
                && (days.0..=days.1).contains(&claim.date)
        });
        shown
            .flat_map(|(index, claim)| {
                let mark = |line, value: Option<u32>| {
                    let (day, bound, party) = (claim.date, claim.bound, claim.party);
                    value.map(|value| Self { claim: index, day, line, value, bound, party })
                };
                let ukraine = mark(Line::Of(Direction::Ukraine), claim.ukraine);
                let russia = mark(Line::Of(Direction::Russia), claim.russia);
                match mark(Line::All, claim.all()) {
                    Some(all) if !parts => [Some(all), None],
                    _ => [ukraine, russia],
                }
            })
            .flatten()
            .collect()
    }
}

fn is_confirmed(event: &Event) -> bool {
    let standings = [event.standing.ukraine, event.standing.russia];
    standings.iter().flatten().any(|standing| *standing == Standing::Confirmed)
}

/// What kind of dated note it is. The earlier ones are placed first, the later
/// ones give way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// Lists or terms someone says were agreed: never height, never added.
    Agreed,
    /// Something announced: never height, never added.
    Announced,
    /// A stay of families at the mediator's.
    Hosting,
    /// A group somebody hoped for.
    Expected,
}

/// A dated note beside the data: an event that moves no total, so it has no
/// height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// What kind it is.
    pub kind: NoteKind,
    /// When.
    pub day: Day,
    /// What it tells.
    pub event: EventIndex,
}

impl Note {
    /// The notes of the days shown, those to be placed first in front.
    #[must_use]
    pub fn of(dataset: &Dataset, days: (Day, Day)) -> Vec<Self> {
        let events = (0_u32..).map(EventIndex).zip(&dataset.events);
        let shown = events.filter(|(_, event)| (days.0..=days.1).contains(&event.date));
        let mut notes: Vec<Self> = shown
            .filter_map(|(index, event)| {
                let kind = match event.status {
                    Status::Completed => return None,
                    Status::Agreed => NoteKind::Agreed,
                    // A statement that both sides or the mediator confirm sums up
                    // events that are counted one by one: a claim says it already.
                    Status::Announced if is_confirmed(event) => return None,
                    Status::Announced => NoteKind::Announced,
                    Status::Hosting => NoteKind::Hosting,
                    Status::Expected => NoteKind::Expected,
                };
                Some(Self { kind, day: event.date, event: index })
            })
            .collect();
        notes.sort_unstable_by_key(|note| (note.kind, note.day, note.event));
        notes
    }
}
