//! The words of what is opened.

use super::{bounded, country, date, number};
use crate::list::append;
use crate::locale::{DateStyle, Detail};
use record::rule::Step;
use record::{Claim, Counting, Direction, Role, Source, SourceKind, Status, Unit};

pub(super) fn say(detail: &Detail<'_>) -> String {
    match *detail {
        Detail::Readings => "Figures given".into(),
        Detail::NoFigure => "No figure".into(),
        Detail::InThirdCountry(people) => format!("{} in a third country", number(people)),
        Detail::ReadingRole(role) => reading_role(role).into(),
        Detail::Counted => "Reunited, and counted".into(),
        Detail::WhyNotCounted(status, counting) => why_not_counted(status, counting).into(),
        Detail::Adults(adults) => format!("{} of them 18 or over", number(adults)),
        Detail::Ages { low, high } => format!("Aged {} to {}", years(low), years(high)),
        Detail::MediatedBy { name, with } => {
            let mut said = format!("Mediator: {name}");
            append(&mut said, ", with ", with);
            said
        }
        Detail::Rule { step, direction } => format!("To {}: {}", country(direction), rule(step)),
        Detail::Overlaps => "Not to be added to".into(),
        Detail::Shared(people) => format!("{} of the same people", number(people)),
        Detail::OtherSources => "Other sources".into(),
        Detail::Source(source) => self::source(source),
        Detail::Claimed(claim) => claimed(claim),
        Detail::ClaimScope(scope) => format!("What it counts: {scope}"),
        Detail::NotCompared => "Not held against the record, which counts something else".into(),
    }
}

const fn reading_role(role: Role) -> &'static str {
    match role {
        Role::Charted => "the figure used here",
        Role::Competing => "another figure",
        Role::Superseded => "replaced later",
        Role::Wider => "not the same people",
    }
}

const fn why_not_counted(status: Status, counting: Counting) -> &'static str {
    match (status, counting) {
        (Status::Completed, Counting::Doubtful) => "Doubtful: shown apart, never added",
        (Status::Completed, _) => "Another channel, by the sources found",
        (Status::Agreed, _) => "Lists or terms, not a reunion",
        (Status::Announced, _) => "A statement; what happened is counted singly",
        (Status::Expected, _) => "Hoped for, not a reunion",
        (Status::Hosting, _) => "A stay, not a reunion",
    }
}

const fn rule(step: Step) -> &'static str {
    match step {
        Step::Mediator => "the mediator’s figure is used, as always where there is one",
        Step::SendingSide => {
            "no figure of the mediator was found, so that of the side that handed over is used"
        }
        Step::ReceivingSide => {
            "neither the mediator nor the side that handed over gave a figure, so that of the \
             side that received is used, as one side’s word"
        }
    }
}

/// Months as years, with a half where they are not whole.
fn years(months: u32) -> String {
    let half = if months % 12 == 6 { ".5" } else { "" };
    format!("{}{half}", months / 12)
}

fn source(source: &Source) -> String {
    let kind = match source.kind {
        SourceKind::News => "newsroom",
        SourceKind::Official => "official",
        SourceKind::Agency => "agency",
        SourceKind::Mirror => "a copy",
    };
    let language = match source.language.as_str() {
        "en" | "" => "",
        "uk" => ", in Ukrainian",
        "ru" => ", in Russian",
        "ar" => ", in Arabic",
        "de" => ", in German",
        "fr" => ", in French",
        "bg" => ", in Bulgarian",
        "el" => ", in Greek",
        "sr" => ", in Serbian",
        "zh" => ", in Chinese",
        _ => ", in another language",
    };
    let mut said = format!("{} ({kind}{language})", source.publisher);
    if let Some(day) = source.published {
        append(&mut said, ", ", &date(day, DateStyle::Full));
    }
    said
}

fn claimed(claim: &Claim) -> String {
    let unit = match claim.unit {
        Unit::Children => "",
        Unit::Groups => " groups",
        Unit::Requests => " requests",
        Unit::Cases => " cases",
        Unit::Months => " months",
    };
    let mut said = String::new();
    if let Some(total) = claim.total {
        said = format!("{}{unit}", bounded(total, claim.bound));
    }
    let ways = [
        (claim.ukraine, claim.ukraine_families, Direction::Ukraine),
        (claim.russia, claim.russia_families, Direction::Russia),
    ];
    for (value, families, direction) in ways {
        let Some(value) = value else { continue };
        let mut part = format!("{}{unit} to {}", bounded(value, claim.bound), country(direction));
        if let Some(families) = families {
            part = format!("{part} ({} families)", number(families));
        }
        append(&mut said, ", ", &part);
    }
    if said.is_empty() { "no figure".into() } else { said }
}
