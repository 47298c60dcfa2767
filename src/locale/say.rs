//! What each message is called in the catalogues, and what is put into it.

mod about;
mod control;
mod detail;
mod table;
mod take;

use super::Locale;
use super::message::{DateStyle, Message};
use crate::list::append;
use crate::options::Group;
use ::catalogue::Variable::{self, Bound, Date, High, Low, People, Value};
use ::catalogue::{Argument, Id};
use record::{Count, Day, Direction, PerDirection};

pub(super) fn say(locale: &Locale, message: &Message<'_>) -> String {
    let plain = |id| locale.tell(id, &[]);
    match *message {
        Message::CumulativeHeading => plain(Id::CumulativeHeading),
        Message::FlowsHeading(group) => locale.tell(Id::FlowsHeading, &[self::group(group)]),
        Message::ClaimsHeading => plain(Id::ClaimsHeading),
        Message::NothingRecorded => plain(Id::NothingRecorded),
        Message::CumulativeSentence { all, minors, since, parts } => {
            let [larger, smaller] = parts.map(|(direction, people)| {
                locale.tell(Id::To, &[People.is(people), self::direction(direction)])
            });
            locale.tell(
                Id::CumulativeSentence,
                &[
                    People.is(all),
                    Variable::Minors.is(minors),
                    Variable::Since.is(since),
                    Variable::Larger.is(&*larger),
                    Variable::Smaller.is(&*smaller),
                ],
            )
        }
        Message::RangeOfAll(count) => {
            locale.tell(Id::RangeOfAll, &[Low.is(count.low), High.is(count.high)])
        }
        Message::MediatorTotal { total, day } => {
            locale.tell(Id::MediatorTotal, &[Variable::Total.is(total), Date.is(day)])
        }
        Message::FlowsSentence { all, minors, people } => locale.tell(
            Id::FlowsSentence,
            &[
                People.is(all),
                Variable::Minors.is(minors),
                Variable::Ukraine.is(people.ukraine),
                Variable::Russia.is(people.russia),
            ],
        ),
        Message::ClaimsSentence { all, equal, latest } => {
            claims_sentence(locale, all, equal, latest)
        }
        Message::Scope { all, minors, first, last, events, as_of } => {
            let mut said = locale.tell(
                Id::Scope,
                &[
                    People.is(all),
                    Variable::Minors.is(minors),
                    Variable::Events.is(whole(events)),
                    Variable::Days.is(&*days(locale, first, last)),
                ],
            );
            if let Some(as_of) = as_of {
                append(&mut said, " ", &locale.tell(Id::SourcesTo, &[Date.is(as_of)]));
            }
            said
        }
        Message::OneSided(people) => one_sided(locale, people),
        Message::Sources { sources, publishers, official } => locale.tell(
            Id::SourcesSaid,
            &[
                Variable::Sources.is(whole(sources)),
                Variable::Publishers.is(whole(publishers)),
                Variable::Official.is(whole(official)),
            ],
        ),
        Message::Credit { version } => locale.tell(Id::Credit, &[Variable::Version.is(version)]),
        Message::To { people, direction } => to(locale, Id::To, people, direction),
        Message::NotShown { people, direction } => to(locale, Id::NotShown, people, direction),
        Message::Apart { people, direction } => to(locale, Id::Apart, people, direction),
        Message::Towards(direction) => locale.tell(Id::Towards, &[self::direction(direction)]),
        Message::BothDirections => plain(Id::BothDirections),
        Message::Date(day, style) => locale.date(day, style),
        Message::InAll(people) => locale.tell(Id::InAll, &[People.is(people)]),
        Message::KeyOneSided => plain(Id::KeyOneSided),
        Message::KeyRange => plain(Id::KeyRange),
        Message::KeyClaim => plain(Id::KeyClaim),
        Message::KeyAnnounced => plain(Id::KeyAnnounced),
        Message::KeyRecord => plain(Id::KeyRecord),
        Message::KeyApart => plain(Id::KeyApart),
        Message::RecordedThen { count, direction } => {
            let found = match direction {
                Some(direction) => Message::CountTo { count, direction },
                None => Message::Figure(count),
            };
            locale.tell(Id::RecordedThen, &[Variable::Count.is(&*say(locale, &found))])
        }
        Message::Difference(difference) => {
            locale.tell(Id::Difference, &self::difference(difference))
        }
        Message::SignedDifference(difference) => {
            locale.tell(Id::SignedDifference, &self::difference(difference))
        }
        Message::ClaimNumber(value, bound) => {
            locale.tell(Id::ClaimNumber, &[Value.is(value), Bound.word(bound as u32)])
        }
        Message::ClaimLabel { who, value, bound, direction } => {
            let id = if direction.is_some() { Id::ClaimLabelTo } else { Id::ClaimLabel };
            let direction = self::direction(direction.unwrap_or_default());
            let bound = Bound.word(bound as u32);
            locale.tell(id, &[Variable::Who.is(who), Value.is(value), bound, direction])
        }
        Message::NotCounted { title } => locale.tell(Id::NotCounted, &[Variable::Title.is(title)]),
        Message::Days { first, last } => days(locale, first, last),
        Message::CountTo { count, direction } => {
            let id = if count.is_range() { Id::CountToRange } else { Id::To };
            let (people, direction) = (People.is(count.value), self::direction(direction));
            locale.tell(id, &[people, direction, Low.is(count.low), High.is(count.high)])
        }
        Message::Figure(count) if count.is_range() => locale.tell(
            Id::FigureRange,
            &[Value.is(count.value), Low.is(count.low), High.is(count.high)],
        ),
        Message::Figure(count) => locale.number(count.value),
        Message::Standing(standing) => {
            locale.tell(Id::Standing, &[Variable::Standing.word(standing as u32)])
        }
        Message::PartStanding { people, standing } => locale
            .tell(Id::PartStanding, &[People.is(people), Variable::Standing.word(standing as u32)]),
        Message::RunningTotal { people, all } => running_total(locale, people, all),
        Message::Disputed => plain(Id::Disputed),
        Message::SourceCount(sources) => {
            locale.tell(Id::SourceCount, &[Variable::Sources.is(whole(sources))])
        }
        Message::Mediator => plain(Id::Mediator),
        Message::Speaker(direction) => locale.tell(Id::Speaker, &[self::direction(direction)]),
        Message::Picture => plain(Id::Picture),
        Message::Walk { stops, events } => {
            let id = if stops == events { Id::Walk } else { Id::WalkPeriods };
            let stops = Variable::Periods.is(whole(stops));
            locale.tell(id, &[stops, Variable::Events.is(whole(events))])
        }
        Message::WalkClaims(claims) => {
            locale.tell(Id::WalkClaims, &[Variable::Claims.is(whole(claims))])
        }
        Message::Table(word) => table::say(locale, word),
        Message::Detail(ref detail) => detail::say(locale, detail),
        Message::Control(control) => control::say(locale, control),
        Message::Take(take) => take::say(locale, take),
        Message::AboutData(about) => about::say(locale, about),
    }
}

fn to(locale: &Locale, id: Id, people: u32, direction: Direction) -> String {
    locale.tell(id, &[People.is(people), self::direction(direction)])
}

const fn direction(direction: Direction) -> Argument<'static> {
    Variable::Direction.word(direction as u32)
}

const fn group(group: Group) -> Argument<'static> {
    Variable::Group.word(group as u32)
}

fn difference(difference: i64) -> [Argument<'static>; 2] {
    let compared = match difference {
        0 => 0,
        1.. => 1,
        _ => 2,
    };
    let people = u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX);
    [Variable::Difference.is(people), Variable::Compared.word(compared)]
}

fn claims_sentence(
    locale: &Locale,
    all: usize,
    equal: usize,
    latest: Option<(Day, u32, u32)>,
) -> String {
    let claims = Variable::Claims.is(whole(all));
    let mut said = locale.tell(Id::ClaimsSentence, &[claims, Variable::Equal.is(whole(equal))]);
    if let Some((day, claimed, recorded)) = latest {
        let latest = [Date.is(day), Variable::Total.is(claimed), People.is(recorded)];
        append(&mut said, " ", &locale.tell(Id::ClaimsLatest, &latest));
    }
    said
}

fn one_sided(locale: &Locale, people: PerDirection<u32>) -> String {
    let PerDirection { ukraine, russia } = people;
    match (ukraine, russia) {
        (0, 0) => String::new(),
        (ukraine, 0) => to(locale, Id::OneSided, ukraine, Direction::Ukraine),
        (0, russia) => to(locale, Id::OneSided, russia, Direction::Russia),
        (ukraine, russia) => locale
            .tell(Id::OneSidedBoth, &[Variable::Ukraine.is(ukraine), Variable::Russia.is(russia)]),
    }
}

fn running_total(locale: &Locale, people: PerDirection<u32>, all: Count) -> String {
    let id = if all.is_range() { Id::RunningTotalRange } else { Id::RunningTotal };
    locale.tell(
        id,
        &[
            Variable::Total.is(all.value),
            Variable::Ukraine.is(people.ukraine),
            Variable::Russia.is(people.russia),
            Low.is(all.low),
            High.is(all.high),
        ],
    )
}

fn days(locale: &Locale, first: Day, last: Day) -> String {
    let (from, until) = (first.year_month_day(), last.year_month_day());
    let id = if first == last {
        return locale.date(first, DateStyle::Full);
    } else if (from.0, from.1) == (until.0, until.1) {
        Id::DaysOfMonth
    } else if from.0 == until.0 {
        Id::DaysOfYear
    } else {
        Id::Days
    };
    locale.tell(id, &[Variable::First.is(first), Variable::Last.is(last)])
}

/// A count of things in memory, which are fewer than this holds.
fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
