//! The labels of claims and annotations in a picture.

use super::legend::CORRECTED;
use super::{Locale, Message, Speaker};
use crate::series::{Annotation, AnnotationKind, ClaimMark, Comparison, Line};
use record::{Bound, Claim, Dataset, Direction, Party};

pub(super) fn claim(dataset: &Dataset, mark: &ClaimMark, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(mark.claim) else { return String::new() };
    claim_label(&claimant(claim, locale), (mark.value, mark.bound), mark.line, locale)
}

/// "Qatar says 107", with the direction where the number is about one only.
pub(super) fn claim_label(
    who: &str,
    (value, bound): (u32, Bound),
    line: Line,
    locale: &Locale,
) -> String {
    locale.format(&match line {
        Line::All => Message::ClaimLabel { who, value, bound },
        Line::Of(direction) => Message::ClaimLabelTo { who, value, bound, direction },
    })
}

/// For which direction, who claims it, and when.
pub(super) fn comparison(dataset: &Dataset, row: &Comparison, locale: &Locale) -> String {
    let Some(claim) = dataset.claim(row.claim) else { return String::new() };
    let (who, when) =
        (&claimant(claim, locale), &locale.known_date(claim.date, None, claim.precision));
    let speaker = match claim.party {
        Party::Mediator => Speaker::Qatar,
        Party::Ukraine => Speaker::Kyiv,
        Party::Russia => Speaker::Moscow,
        Party::Third => Speaker::Other,
    };
    let mut named = locale.format(&match row.line {
        Line::All => Message::ClaimRow { who, when },
        Line::Of(direction) => Message::ClaimRowTo { direction, speaker, who, when },
    });
    if row.corrected.is_some() {
        named.push_str(CORRECTED);
    }
    named
}

/// Who claims it, as short as a label wants it.
#[must_use]
pub fn claimant(claim: &Claim, locale: &Locale) -> String {
    match claim.party {
        Party::Mediator => locale.format(&Message::Mediator),
        Party::Ukraine => locale.format(&Message::Speaker { direction: Direction::Ukraine }),
        Party::Russia => locale.format(&Message::Speaker { direction: Direction::Russia }),
        Party::Third => locale.isolated(&claim.claimant),
    }
}

pub(super) fn annotation(dataset: &Dataset, annotation: &Annotation, locale: &Locale) -> String {
    let title = dataset.event(annotation.event).map_or("", |event| event.title.as_str());
    match annotation.kind {
        AnnotationKind::Agreed | AnnotationKind::Apart | AnnotationKind::Announced => {
            locale.format(&Message::NotCounted { title })
        }
        AnnotationKind::Hosting | AnnotationKind::Expected => locale.isolated(title),
    }
}
