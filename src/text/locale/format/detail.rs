//! What is said of an event or a claim that is opened.

use crate::text::locale::message_args::Saying;
use crate::text::{DateStyle, Detail, Locale};
use ::catalogue::Variable::{
    Adults, Age, Bound, Families, Figure, Half, Kind, Language, Name, Oldest, People, Publisher,
    Role, Scope, Step, Unit, Value, Who, WhyNot, With, Years, Youngest,
};
use ::catalogue::{Id, LANGUAGES};
use record::{Claim, Counting, Direction, Source, Status};

/// Months of a year.
const YEAR: u32 = 12;

pub(super) fn name(detail: &Detail<'_>, locale: &Locale, saying: &mut Saying<'_>) -> Id {
    match *detail {
        Detail::Readings => Id::DetailReadings,
        Detail::NoFigure => Id::DetailNoFigure,
        Detail::InThirdCountry(people) => {
            saying.number(People, people);
            Id::DetailInThirdCountry
        }
        Detail::Reading { figure, who, role } => {
            saying.text(Figure, figure);
            saying.text(Who, who);
            saying.number(Role, role as u32);
            Id::DetailReading
        }
        Detail::Counted => Id::DetailCounted,
        Detail::WhyNotCounted(status, counting) => {
            saying.number(WhyNot, why_not_counted(status, counting));
            Id::DetailWhyNotCounted
        }
        Detail::Adults(adults) => {
            saying.number(Adults, adults);
            saying.adult_age();
            Id::DetailAdults
        }
        Detail::Ages { low, high } => {
            saying.text(Youngest, &years(locale, low));
            saying.text(Oldest, &years(locale, high));
            saying.number(Age, high / YEAR);
            Id::DetailAges
        }
        Detail::MediatedBy { name, with } => {
            saying.text(Name, name);
            saying.text(With, with);
            if with.is_empty() { Id::DetailMediatedBy } else { Id::DetailMediatedByWith }
        }
        Detail::Rule { step, direction } => {
            saying.direction(direction);
            saying.number(Step, step as u32);
            Id::DetailRule
        }
        Detail::Overlaps => Id::DetailOverlaps,
        Detail::Shared(people) => {
            saying.number(People, people);
            Id::DetailShared
        }
        Detail::OtherSources => Id::DetailOtherSources,
        Detail::Source(_) => Id::DetailSource,
        Detail::Claimed(_) => Id::DetailNothingClaimed,
        Detail::ClaimScope(scope) => {
            saying.text(Scope, scope);
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
    let mut saying = Saying::new(locale);
    saying.number(Years, months / YEAR);
    saying.number(Half, u32::from(months % YEAR == YEAR / 2));
    saying.say(Id::DetailYears)
}

pub(super) fn source(locale: &Locale, source: &Source) -> String {
    let language = match source.language.as_str() {
        "" => "unknown",
        language => language,
    };
    let place = LANGUAGES.iter().position(|known| *known == language);
    let mut saying = Saying::new(locale);
    saying.text(Publisher, &source.publisher);
    saying.number(Kind, source.kind as u32);
    saying.count(Language, place.unwrap_or_default());
    let mut said = saying.say(Id::DetailSource);
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
        let mut saying = Saying::new(locale);
        saying.number(Value, value);
        saying.number(Bound, claim.bound as u32);
        saying.number(Unit, claim.unit as u32);
        saying.direction(direction.unwrap_or_default());
        saying.number(Families, families.unwrap_or_default());
        let id = match (direction, families) {
            (None, _) => Id::DetailClaimed,
            (Some(_), None) => Id::DetailClaimedTo,
            (Some(_), Some(_)) => Id::DetailClaimedToFamilies,
        };
        locale.list(&mut said, &saying.say(id));
    }
    if said.is_empty() { Saying::new(locale).say(Id::DetailNothingClaimed) } else { said }
}
