//! The labels of claims and annotations in a picture.

use super::legend::CORRECTED;
use super::{Locale, Message};
use crate::series::{ClaimMark, Comparison, Line, Note, NoteKind};
use record::{Claim, Dataset, Direction, Party};

pub(super) fn claim(dataset: &Dataset, mark: &ClaimMark, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(mark.claim) else { return String::new() };
    let direction = match mark.line {
        Line::All => None,
        Line::Of(direction) => Some(direction),
    };
    let who = speaker(claim, locale);
    locale.say(&Message::ClaimLabel { who: &who, value: mark.value, bound: mark.bound, direction })
}

/// Who claims it, when, and for which direction.
pub(super) fn comparison(dataset: &Dataset, row: &Comparison, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(row.claim) else { return String::new() };
    let day = locale.known_date(claim.date, None, claim.precision);
    let mut named = speaker(claim, locale);
    locale.list(&mut named, &day);
    if let Line::Of(direction) = row.line {
        locale.list(&mut named, &locale.say(&Message::Towards(direction)));
    }
    if row.corrected.is_some() {
        named.push_str(CORRECTED);
    }
    named
}

/// Who claims it, as short as a label wants it.
#[must_use]
pub fn speaker(claim: &Claim, locale: &Locale) -> String {
    match claim.party {
        Party::Mediator => locale.say(&Message::Mediator),
        Party::Ukraine => locale.say(&Message::Speaker(Direction::Ukraine)),
        Party::Russia => locale.say(&Message::Speaker(Direction::Russia)),
        Party::Third => locale.quoted(&claim.claimant),
    }
}

pub(super) fn note(dataset: &Dataset, note: &Note, locale: &Locale) -> String {
    let title = dataset.event(note.event).map_or("", |event| event.title.as_str());
    match note.kind {
        NoteKind::Agreed | NoteKind::Apart | NoteKind::Announced => {
            locale.say(&Message::NotCounted { title })
        }
        NoteKind::Hosting | NoteKind::Expected => locale.quoted(title),
    }
}
