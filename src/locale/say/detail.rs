//! What is said of an event or a claim that is opened.

use super::direction;
use crate::locale::{DateStyle, Detail, Locale};
use ::catalogue::Variable::{self, Bound, People, Unit, Value};
use ::catalogue::{Argument, Id, LANGUAGES};
use record::{Claim, Counting, Direction, Source, Status};

/// Months of a year.
const YEAR: u32 = 12;

pub(super) fn say(locale: &Locale, detail: &Detail<'_>) -> String {
    let plain = |id| locale.tell(id, &[]);
    match *detail {
        Detail::Readings => plain(Id::DetailReadings),
        Detail::NoFigure => plain(Id::DetailNoFigure),
        Detail::InThirdCountry(people) => {
            locale.tell(Id::DetailInThirdCountry, &[People.is(people)])
        }
        Detail::Reading { figure, who, role } => locale.tell(
            Id::DetailReading,
            &[Variable::Figure.is(figure), Variable::Who.is(who), Variable::Role.word(role as u32)],
        ),
        Detail::Counted => plain(Id::DetailCounted),
        Detail::WhyNotCounted(status, counting) => {
            let why = Variable::WhyNot.word(why_not_counted(status, counting));
            locale.tell(Id::DetailWhyNotCounted, &[why])
        }
        Detail::Adults(adults) => locale.tell(Id::DetailAdults, &[Variable::Adults.is(adults)]),
        Detail::Ages { low, high } => locale.tell(
            Id::DetailAges,
            &[
                Variable::Youngest.is(&*years(locale, low)),
                Variable::Oldest.is(&*years(locale, high)),
                Variable::Age.is(high / YEAR),
            ],
        ),
        Detail::MediatedBy { name, with } => {
            let id = if with.is_empty() { Id::DetailMediatedBy } else { Id::DetailMediatedByWith };
            locale.tell(id, &[Variable::Name.is(name), Variable::With.is(with)])
        }
        Detail::Rule { step, direction } => locale
            .tell(Id::DetailRule, &[super::direction(direction), Variable::Step.word(step as u32)]),
        Detail::Overlaps => plain(Id::DetailOverlaps),
        Detail::Shared(people) => locale.tell(Id::DetailShared, &[People.is(people)]),
        Detail::OtherSources => plain(Id::DetailOtherSources),
        Detail::Source(source) => self::source(locale, source),
        Detail::Claimed(claim) => claimed(locale, claim),
        Detail::ClaimScope(scope) => {
            locale.tell(Id::DetailClaimScope, &[Variable::Scope.is(scope)])
        }
        Detail::NotCompared => plain(Id::DetailNotCompared),
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
    let half = Variable::Half.word(u32::from(months % YEAR == YEAR / 2));
    locale.tell(Id::DetailYears, &[Variable::Years.is(months / YEAR), half])
}

fn source(locale: &Locale, source: &Source) -> String {
    let language = match source.language.as_str() {
        "" => "en",
        language => language,
    };
    let place = LANGUAGES.iter().position(|known| *known == language);
    let mut said = locale.tell(
        Id::DetailSource,
        &[
            Variable::Publisher.is(source.publisher.as_str()),
            Variable::Kind.word(source.kind as u32),
            Variable::Language.word(super::whole(place.unwrap_or_default())),
        ],
    );
    if let Some(day) = source.published {
        locale.list(&mut said, &locale.date(day, DateStyle::Full));
    }
    said
}

fn claimed(locale: &Locale, claim: &Claim) -> String {
    let tell = |id, value, arguments: [Argument<'static>; 2]| {
        let [first, second] = arguments;
        let (bound, unit) = (Bound.word(claim.bound as u32), Unit.word(claim.unit as u32));
        locale.tell(id, &[Value.is(value), bound, unit, first, second])
    };
    let mut said = String::new();
    if let Some(total) = claim.total {
        said = tell(Id::DetailClaimed, total, [direction(Direction::Ukraine); 2]);
    }
    let ways = [
        (claim.ukraine, claim.ukraine_families, Direction::Ukraine),
        (claim.russia, claim.russia_families, Direction::Russia),
    ];
    for (value, families, direction) in ways {
        let Some(value) = value else { continue };
        let id = if families.is_some() { Id::DetailClaimedToFamilies } else { Id::DetailClaimedTo };
        let families = Variable::Families.is(families.unwrap_or_default());
        locale.list(&mut said, &tell(id, value, [super::direction(direction), families]));
    }
    if said.is_empty() { locale.tell(Id::DetailNothingClaimed, &[]) } else { said }
}
