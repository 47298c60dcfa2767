//! What each message is called in the catalogues, and what is put into it.

mod about;
mod control;
mod detail;
mod download;
mod table;

use super::message_args::Saying;
use super::{DateStyle, Detail, Locale, Message, Take};
use crate::text::join::append;
use ::catalogue::Id;
use ::catalogue::Variable::{
    Bound, Claims, Compared, Count, Date, Days, Difference, Equal, Events, First, Group, High,
    Larger, Last, Licence, Low, Named, Official, People, Periods, Publishers, Russia, Since,
    Smaller, Sources, Standing, Title, Total, Ukraine, Value, Version, Who,
};
use record::{Day, Direction, PerDirection};

#[expect(clippy::too_many_lines, reason = "an arm for each message")]
pub(super) fn say(locale: &Locale, message: &Message<'_>) -> String {
    let mut saying = Saying::new(locale);
    let id = match *message {
        Message::CumulativeHeading => Id::CumulativeHeading,
        Message::FlowsHeading(group) => {
            saying.number(Group, group as u32);
            Id::FlowsHeading
        }
        Message::ClaimsHeading => Id::ClaimsHeading,
        Message::NothingRecorded => Id::NothingRecorded,
        Message::NothingClaimed => Id::NothingClaimed,
        Message::CumulativeSentence { all, minors, since, parts: [larger, smaller] } => {
            saying.number(People, all);
            saying.minors(minors);
            saying.day(Since, since);
            for (place, (direction, people)) in [(Larger, larger), (Smaller, smaller)] {
                saying.text(place, &locale.say(&Message::To { people, direction }));
            }
            Id::CumulativeSentence
        }
        Message::RangeOfAll(count) => {
            range(&mut saying, count);
            Id::RangeOfAll
        }
        Message::MediatorTotal { total, day } => {
            saying.number(Total, total);
            saying.day(Date, day);
            Id::MediatorTotal
        }
        Message::FlowsSentence { all, minors, people } => {
            saying.number(People, all);
            saying.minors(minors);
            both(&mut saying, people);
            Id::FlowsSentence
        }
        Message::ClaimsSentence { all, equal, latest } => {
            saying.count(Claims, all);
            saying.count(Equal, equal);
            let mut said = saying.say(Id::ClaimsSentence);
            if let Some((day, claimed, recorded)) = latest {
                saying.day(Date, day);
                saying.number(Total, claimed);
                saying.number(People, recorded);
                append(&mut said, " ", &saying.say(Id::ClaimsLatest));
            }
            return said;
        }
        Message::Scope { all, minors, first, last, events, as_of } => {
            saying.number(People, all);
            saying.minors(minors);
            saying.count(Events, events);
            saying.text(Days, &days(locale, first, last));
            let mut said = saying.say(Id::Scope);
            if let Some(as_of) = as_of {
                saying.day(Date, as_of);
                append(&mut said, " ", &saying.say(Id::SourcesTo));
            }
            return said;
        }
        Message::OneSided(PerDirection { ukraine: 0, russia: 0 }) => return String::new(),
        Message::OneSided(PerDirection { ukraine, russia: 0 }) => {
            saying.people(ukraine, Direction::Ukraine);
            Id::OneSided
        }
        Message::OneSided(PerDirection { ukraine: 0, russia }) => {
            saying.people(russia, Direction::Russia);
            Id::OneSided
        }
        Message::OneSided(people) => {
            both(&mut saying, people);
            Id::OneSidedBoth
        }
        Message::Sources { sources, publishers, official } => {
            saying.count(Sources, sources);
            saying.count(Publishers, publishers);
            saying.count(Official, official);
            Id::SourcesSaid
        }
        Message::Credit { version } => {
            saying.text(Version, version);
            Id::Credit
        }
        Message::OwnCredit { named } => {
            saying.text(Named, named);
            Id::OwnCredit
        }
        Message::To { people, direction } => {
            saying.people(people, direction);
            Id::To
        }
        Message::NotShown { people, direction } => {
            saying.people(people, direction);
            Id::NotShown
        }
        Message::Apart { people, direction } => {
            saying.people(people, direction);
            Id::Apart
        }
        Message::Towards(direction) => {
            saying.direction(direction);
            Id::Towards
        }
        Message::BothDirections => Id::BothDirections,
        Message::Date(day, style) => return locale.date(day, style),
        Message::InAll(people) => {
            saying.number(People, people);
            Id::InAll
        }
        Message::KeyOneSided => Id::KeyOneSided,
        Message::KeyRange => Id::KeyRange,
        Message::KeyClaim => Id::KeyClaim,
        Message::KeyAnnounced => Id::KeyAnnounced,
        Message::KeyRecord => Id::KeyRecord,
        Message::KeyApart => Id::KeyApart,
        Message::RecordedThen { count, direction } => {
            let found = match direction {
                Some(direction) => Message::CountTo { count, direction },
                None => Message::Figure(count),
            };
            saying.text(Count, &locale.say(&found));
            Id::RecordedThen
        }
        Message::Difference(difference) => {
            compared(&mut saying, difference);
            Id::Difference
        }
        Message::SignedDifference(difference) => {
            compared(&mut saying, difference);
            Id::SignedDifference
        }
        Message::ClaimNumber(value, bound) => {
            saying.number(Value, value);
            saying.number(Bound, bound as u32);
            Id::ClaimNumber
        }
        Message::ClaimLabel { who, value, bound, direction } => {
            saying.text(Who, who);
            saying.number(Value, value);
            saying.number(Bound, bound as u32);
            match direction {
                Some(direction) => {
                    saying.direction(direction);
                    Id::ClaimLabelTo
                }
                None => Id::ClaimLabel,
            }
        }
        Message::NotCounted { title } => {
            saying.text(Title, title);
            Id::NotCounted
        }
        Message::Days { first, last } => return days(locale, first, last),
        Message::CountTo { count, direction } => {
            saying.people(count.value, direction);
            range(&mut saying, count);
            if count.is_range() { Id::CountToRange } else { Id::To }
        }
        Message::Figure(count) if count.is_range() => {
            saying.number(Value, count.value);
            range(&mut saying, count);
            Id::FigureRange
        }
        Message::Figure(count) => return locale.number(count.value),
        Message::Standing(standing) => {
            saying.number(Standing, standing as u32);
            Id::Standing
        }
        Message::PartStanding { people, standing } => {
            saying.number(People, people);
            saying.number(Standing, standing as u32);
            Id::PartStanding
        }
        Message::RunningTotal { people, all } => {
            saying.number(Total, all.value);
            both(&mut saying, people);
            range(&mut saying, all);
            if all.is_range() { Id::RunningTotalRange } else { Id::RunningTotal }
        }
        Message::Disputed => Id::Disputed,
        Message::SourceCount(sources) => {
            saying.count(Sources, sources);
            Id::SourceCount
        }
        Message::Mediator => Id::Mediator,
        Message::Speaker(direction) => {
            saying.direction(direction);
            Id::Speaker
        }
        Message::Picture => Id::Picture,
        Message::Walk { stops, events } => {
            saying.count(Periods, stops);
            saying.count(Events, events);
            if stops == events { Id::Walk } else { Id::WalkPeriods }
        }
        Message::WalkClaims(claims) => {
            saying.count(Claims, claims);
            Id::WalkClaims
        }
        Message::Table(word) => table::name(word, &mut saying),
        Message::Detail(Detail::Source(source)) => return detail::source(locale, source),
        Message::Detail(Detail::Claimed(claim)) => return detail::claimed(locale, claim),
        Message::Detail(ref detail) => detail::name(detail, locale, &mut saying),
        Message::Control(control) => control::name(control, &mut saying),
        Message::Take(Take::Citation { version, as_of }) => {
            return download::citation(locale, saying.say(Id::TakeCitation), version, as_of);
        }
        Message::Take(Take::OwnCitation { named, version, as_of }) => {
            return download::citation(locale, named.to_owned(), version, as_of);
        }
        Message::Take(Take::OwnLicence(licence)) => {
            saying.text(Licence, licence);
            Id::OwnLicence
        }
        Message::Take(take) => download::name(take),
        Message::AboutData(about) => return about::say(locale, about),
    };
    saying.say(id)
}

fn range(saying: &mut Saying<'_>, count: record::Count) {
    saying.number(Low, count.low);
    saying.number(High, count.high);
}

fn both(saying: &mut Saying<'_>, people: PerDirection<u32>) {
    saying.number(Ukraine, people.ukraine);
    saying.number(Russia, people.russia);
}

fn compared(saying: &mut Saying<'_>, difference: i64) {
    let word = match difference {
        0 => 0,
        1.. => 1,
        _ => 2,
    };
    saying.number(Difference, u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX));
    saying.number(Compared, word);
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
    let mut saying = Saying::new(locale);
    saying.day(First, first);
    saying.day(Last, last);
    saying.say(id)
}
