use crate::options::Options;
use record::{
    Bound, ClaimIndex, Context, ContextIndex, Dataset, Day, Direction, EventIndex, Scope, Status,
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
                    let (day, bound) = (claim.date, claim.bound);
                    value.map(|value| Self { claim: index, day, line, value, bound })
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
    /// What surrounded the events.
    Context,
}

/// A dated note beside the data. It has no height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// What kind it is.
    pub kind: NoteKind,
    /// When.
    pub day: Day,
    /// What it tells.
    pub subject: NoteSubject,
}

/// What a note tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteSubject {
    /// An event that moves no total.
    Event(EventIndex),
    /// An entry of the context.
    Context(ContextIndex),
}

impl Note {
    /// The notes of the days shown, those to be placed first in front.
    #[must_use]
    pub fn of(dataset: &Dataset, options: &Options, days: (Day, Day)) -> Vec<Self> {
        let events = (0_u32..).map(EventIndex).zip(&dataset.events).filter_map(|(index, event)| {
            let kind = match event.status {
                Status::Completed => return None,
                Status::Agreed => NoteKind::Agreed,
                Status::Announced => NoteKind::Announced,
                Status::Hosting => NoteKind::Hosting,
                Status::Expected => NoteKind::Expected,
            };
            Some(Self { kind, day: event.date, subject: NoteSubject::Event(index) })
        });
        let entries = (0_u32..).map(ContextIndex).zip(&dataset.context);
        let context = entries.filter(|(_, entry)| is_drawn(entry)).map(|(index, entry)| Self {
            kind: NoteKind::Context,
            day: entry.date,
            subject: NoteSubject::Context(index),
        });
        let in_view = |note: &Self| {
            (days.0..=days.1).contains(&note.day) && options.to.is_none_or(|to| note.day <= to)
        };
        let mut notes: Vec<Self> = events.chain(context).filter(in_view).collect();
        notes.sort_by_key(|note| (note.kind, note.day));
        notes
    }
}

/// Milestones are claims already, and meetings would crowd out what is counted:
/// of the context only what bears on the count itself is drawn.
fn is_drawn(entry: &Context) -> bool {
    entry.kind == "other_channel" || entry.kind == "other-channel"
}
