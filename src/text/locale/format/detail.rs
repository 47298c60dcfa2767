//! Messages in the details of an event or a claim.

use crate::text::locale::message_args::MessageArgs;
use crate::text::{DateStyle, Detail, Locale};
use ::catalogue::Variable::{
    Adults, Age, Bound, Families, Figure, Half, Kind, Language, Name, Oldest, People, Publisher,
    Role, Scope, Step, Unit, Value, Who, WhyNot, With, Years, Youngest,
};
use ::catalogue::{Id, LANGUAGES};
use record::{Claim, Counting, Direction, Source, Status};

/// Months of a year.
const YEAR: u32 = 12;

pub(super) fn name(detail: &Detail<'_>, locale: &Locale, args: &mut MessageArgs<'_>) -> Id {
    match *detail {
        Detail::Reports => Id::DetailReadings,
        Detail::NoFigure => Id::DetailNoFigure,
        Detail::InThirdCountry(people) => {
            args.number(People, people);
            Id::DetailInThirdCountry
        }
        Detail::Report { figure, who, role } => {
            args.text(Figure, figure);
            args.text(Who, who);
            args.number(Role, role as u32);
            Id::DetailReading
        }
        Detail::Counted => Id::DetailCounted,
        Detail::WhyNotCounted(status, counting) => {
            args.number(WhyNot, why_not_counted(status, counting));
            Id::DetailWhyNotCounted
        }
        Detail::Adults(adults) => {
            args.number(Adults, adults);
            args.adult_age();
            Id::DetailAdults
        }
        Detail::Ages { low, high } => {
            args.text(Youngest, &years(locale, low));
            args.text(Oldest, &years(locale, high));
            args.number(Age, high / YEAR);
            Id::DetailAges
        }
        Detail::MediatedBy { name, with } => {
            args.text(Name, name);
            args.text(With, with);
            if with.is_empty() { Id::DetailMediatedBy } else { Id::DetailMediatedByWith }
        }
        Detail::Rule { step, direction } => {
            args.direction(direction);
            args.number(Step, step as u32);
            Id::DetailRule
        }
        Detail::Overlaps => Id::DetailOverlaps,
        Detail::Shared(people) => {
            args.number(People, people);
            Id::DetailShared
        }
        Detail::OtherSources => Id::DetailOtherSources,
        Detail::Source(_) => Id::DetailSource,
        Detail::Claimed(_) => Id::DetailNothingClaimed,
        Detail::ClaimScope(scope) => {
            args.text(Scope, scope);
            Id::DetailClaimScope
        }
        Detail::NotCompared => Id::DetailNotCompared,
    }
}

const fn why_not_counted(status: Status, counting: Counting) -> u32 {
    match (status, counting) {
        (Status::Completed, Counting::Doubtful) => 0,
        (Status::Completed, _) => 1,
        (Status::Agreed, _) => 2,
        (Status::Announced, _) => 3,
        (Status::Expected, _) => 4,
        (Status::Hosting, _) => 5,
    }
}

/// Months as years, with a half where they are not whole.
fn years(locale: &Locale, months: u32) -> String {
    let mut args = MessageArgs::new(locale);
    args.number(Years, months / YEAR);
    args.number(Half, u32::from(months % YEAR == YEAR / 2));
    args.format(Id::DetailYears)
}

pub(super) fn source(locale: &Locale, source: &Source) -> String {
    let language = match source.language.as_str() {
        "" => "unknown",
        language => language,
    };
    let index = LANGUAGES.iter().position(|known| *known == language);
    let mut args = MessageArgs::new(locale);
    args.text(Publisher, &source.publisher);
    args.number(Kind, source.kind as u32);
    args.count(Language, index.unwrap_or_default());
    let mut said = args.format(Id::DetailSource);
    if let Some(day) = source.published {
        locale.list(&mut said, &locale.date(day, DateStyle::Full));
    }
    said
}

pub(super) fn claimed(locale: &Locale, claim: &Claim) -> String {
    let mut said = String::new();
    let figures = [
        (claim.total, None, None),
        (claim.ukraine, Some(Direction::Ukraine), claim.ukraine_families),
        (claim.russia, Some(Direction::Russia), claim.russia_families),
    ];
    for (value, direction, families) in figures {
        let Some(value) = value else { continue };
        let mut args = MessageArgs::new(locale);
        args.number(Value, value);
        args.number(Bound, claim.bound as u32);
        args.number(Unit, claim.unit as u32);
        args.direction(direction.unwrap_or_default());
        args.number(Families, families.unwrap_or_default());
        let id = match (direction, families) {
            (None, _) => Id::DetailClaimed,
            (Some(_), None) => Id::DetailClaimedTo,
            (Some(_), Some(_)) => Id::DetailClaimedToFamilies,
        };
        locale.list(&mut said, &args.format(id));
    }
    if said.is_empty() { MessageArgs::new(locale).format(Id::DetailNothingClaimed) } else { said }
}
