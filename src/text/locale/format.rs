//! The id and the arguments of each message.

mod about;
mod control;
mod detail;
mod download;
mod table;

use super::message_args::MessageArgs;
use super::{DateStyle, Detail, Download, Locale, Message};
use crate::text::join::append;
use ::catalogue::Id;
use ::catalogue::Variable::{
    Bound, Claims, Compared, Count, Date, Days, Difference, Equal, Events, First, Group, High,
    Larger, Last, Licence, Low, Named, Official, People, Periods, Publishers, Russia, Since,
    Smaller, Sources, Standing, Title, Total, Ukraine, Value, Version, Who,
};
use record::{Day, Direction, PerDirection};

#[expect(clippy::too_many_lines, reason = "an arm for each message")]
pub(super) fn message(locale: &Locale, message: &Message<'_>) -> String {
    let mut args = MessageArgs::new(locale);
    let id = match *message {
        Message::CumulativeHeading => Id::CumulativeHeading,
        Message::FlowsHeading(group) => {
            args.number(Group, group as u32);
            Id::FlowsHeading
        }
        Message::ClaimsHeading => Id::ClaimsHeading,
        Message::NothingRecorded => Id::NothingRecorded,
        Message::NothingClaimed => Id::NothingClaimed,
        Message::CumulativeSentence { all, minors, since, parts: [larger, smaller] } => {
            args.number(People, all);
            args.minors(minors);
            args.day(Since, since);
            for (index, (direction, people)) in [(Larger, larger), (Smaller, smaller)] {
                args.text(index, &locale.format(&Message::To { people, direction }));
            }
            Id::CumulativeSentence
        }
        Message::RangeOfAll(count) => {
            range(&mut args, count);
            Id::RangeOfAll
        }
        Message::MediatorTotal { total, day } => {
            args.number(Total, total);
            args.day(Date, day);
            Id::MediatorTotal
        }
        Message::FlowsSentence { all, minors, people } => {
            args.number(People, all);
            args.minors(minors);
            both(&mut args, people);
            Id::FlowsSentence
        }
        Message::ClaimsSentence { all, equal, latest } => {
            args.count(Claims, all);
            args.count(Equal, equal);
            let mut said = args.format(Id::ClaimsSentence);
            if let Some((day, claimed, recorded)) = latest {
                args.day(Date, day);
                args.number(Total, claimed);
                args.number(People, recorded);
                append(&mut said, " ", &args.format(Id::ClaimsLatest));
            }
            return said;
        }
        Message::Scope { all, minors, first, last, events, as_of } => {
            args.number(People, all);
            args.minors(minors);
            args.count(Events, events);
            args.text(Days, &days(locale, first, last));
            let mut said = args.format(Id::Scope);
            if let Some(as_of) = as_of {
                args.day(Date, as_of);
                append(&mut said, " ", &args.format(Id::SourcesTo));
            }
            return said;
        }
        Message::OneSided(PerDirection { ukraine: 0, russia: 0 }) => return String::new(),
        Message::OneSided(PerDirection { ukraine, russia: 0 }) => {
            args.people(ukraine, Direction::Ukraine);
            Id::OneSided
        }
        Message::OneSided(PerDirection { ukraine: 0, russia }) => {
            args.people(russia, Direction::Russia);
            Id::OneSided
        }
        Message::OneSided(people) => {
            both(&mut args, people);
            Id::OneSidedBoth
        }
        Message::Sources { sources, publishers, official } => {
            args.count(Sources, sources);
            args.count(Publishers, publishers);
            args.count(Official, official);
            Id::SourcesSaid
        }
        Message::Credit { version } => {
            args.text(Version, version);
            Id::Credit
        }
        Message::OwnCredit { named } => {
            args.text(Named, named);
            Id::OwnCredit
        }
        Message::To { people, direction } => {
            args.people(people, direction);
            Id::To
        }
        Message::NotShown { people, direction } => {
            args.people(people, direction);
            Id::NotShown
        }
        Message::Apart { people, direction } => {
            args.people(people, direction);
            Id::Apart
        }
        Message::Towards(direction) => {
            args.direction(direction);
            Id::Towards
        }
        Message::BothDirections => Id::BothDirections,
        Message::Date(day, style) => return locale.date(day, style),
        Message::InAll(people) => {
            args.number(People, people);
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
            args.text(Count, &locale.format(&found));
            Id::RecordedThen
        }
        Message::Difference(difference) => {
            compared(&mut args, difference);
            Id::Difference
        }
        Message::SignedDifference(difference) => {
            compared(&mut args, difference);
            Id::SignedDifference
        }
        Message::ClaimNumber(value, bound) => {
            args.number(Value, value);
            args.number(Bound, bound as u32);
            Id::ClaimNumber
        }
        Message::ClaimLabel { who, value, bound, direction } => {
            args.text(Who, who);
            args.number(Value, value);
            args.number(Bound, bound as u32);
            match direction {
                Some(direction) => {
                    args.direction(direction);
                    Id::ClaimLabelTo
                }
                None => Id::ClaimLabel,
            }
        }
        Message::NotCounted { title } => {
            args.text(Title, title);
            Id::NotCounted
        }
        Message::Days { first, last } => return days(locale, first, last),
        Message::CountTo { count, direction } => {
            args.people(count.value, direction);
            range(&mut args, count);
            if count.is_range() { Id::CountToRange } else { Id::To }
        }
        Message::Figure(count) if count.is_range() => {
            args.number(Value, count.value);
            range(&mut args, count);
            Id::FigureRange
        }
        Message::Figure(count) => return locale.number(count.value),
        Message::Standing(standing) => {
            args.number(Standing, standing as u32);
            Id::Standing
        }
        Message::PartStanding { people, standing } => {
            args.number(People, people);
            args.number(Standing, standing as u32);
            Id::PartStanding
        }
        Message::RunningTotal { people, all } => {
            args.number(Total, all.value);
            both(&mut args, people);
            range(&mut args, all);
            if all.is_range() { Id::RunningTotalRange } else { Id::RunningTotal }
        }
        Message::Disputed => Id::Disputed,
        Message::SourceCount(sources) => {
            args.count(Sources, sources);
            Id::SourceCount
        }
        Message::Mediator => Id::Mediator,
        Message::Speaker(direction) => {
            args.direction(direction);
            Id::Speaker
        }
        Message::Picture => Id::Picture,
        Message::DatumList { datums, events } => {
            args.count(Periods, datums);
            args.count(Events, events);
            if datums == events { Id::Walk } else { Id::WalkPeriods }
        }
        Message::ClaimList(claims) => {
            args.count(Claims, claims);
            Id::WalkClaims
        }
        Message::Table(table) => table::name(table, &mut args),
        Message::Detail(Detail::Source(source)) => return detail::source(locale, source),
        Message::Detail(Detail::Claimed(claim)) => return detail::claimed(locale, claim),
        Message::Detail(ref detail) => detail::name(detail, locale, &mut args),
        Message::Control(control) => control::name(control, &mut args),
        Message::Download(Download::Citation { version, as_of }) => {
            return download::citation(locale, args.format(Id::TakeCitation), version, as_of);
        }
        Message::Download(Download::OwnCitation { named, version, as_of }) => {
            return download::citation(locale, named.to_owned(), version, as_of);
        }
        Message::Download(Download::OwnLicence(licence)) => {
            args.text(Licence, licence);
            Id::OwnLicence
        }
        Message::Download(download) => download::name(download),
        Message::AboutData(about) => return about::message(locale, about),
    };
    args.format(id)
}

fn range(args: &mut MessageArgs<'_>, count: record::Count) {
    args.number(Low, count.low);
    args.number(High, count.high);
}

fn both(args: &mut MessageArgs<'_>, people: PerDirection<u32>) {
    args.number(Ukraine, people.ukraine);
    args.number(Russia, people.russia);
}

fn compared(args: &mut MessageArgs<'_>, difference: i64) {
    let comparison = match difference {
        0 => 0,
        1.. => 1,
        _ => 2,
    };
    args.number(Difference, u32::try_from(difference.unsigned_abs()).unwrap_or(u32::MAX));
    args.number(Compared, comparison);
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
    let mut args = MessageArgs::new(locale);
    args.day(First, first);
    args.day(Last, last);
    args.format(id)
}
