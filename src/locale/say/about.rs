//! What is said of the data as a whole.

use crate::list::append;
use crate::locale::{AboutData, Locale};
use ::catalogue::Variable::{self, Date, People, Version};
use ::catalogue::{Argument, Id};
use record::{Correction, Day};

pub(super) fn say(locale: &Locale, about: &AboutData<'_>) -> String {
    let plain = |id| locale.tell(id, &[]);
    let on = |id, day| locale.tell(id, &[Date.is(day)]);
    match *about {
        AboutData::Title => plain(Id::AboutTitle),
        AboutData::Counted => plain(Id::AboutCounted),
        AboutData::Words { as_of } => {
            let mut said = plain(Id::AboutWords);
            if let Some(day) = as_of {
                append(&mut said, "\n", &on(Id::AboutWordsSources, day));
            }
            said
        }
        AboutData::Rule { mediator, sending, receiving, adults } => locale.tell(
            Id::AboutRule,
            &[
                Variable::Mediator.is(mediator),
                Variable::Sending.is(sending),
                Variable::Receiving.is(receiving),
                People.is(adults),
            ],
        ),
        AboutData::Interest { events, unheard } => locale.tell(
            Id::AboutInterest,
            &[
                Variable::Events.is(super::whole(events)),
                Variable::Unheard.is(super::whole(unheard)),
            ],
        ),
        AboutData::LeftOut { doubtful, other, other_people, unmoved, stays } => locale.tell(
            Id::AboutLeftOut,
            &[
                Variable::Doubtful.is(doubtful),
                Variable::Other.is(other),
                People.is(other_people),
                Variable::Unmoved.is(unmoved),
                Variable::Stays.is(stays),
            ],
        ),
        AboutData::Accounts => plain(Id::AboutAccounts),
        AboutData::Kyiv { at_least } => {
            locale.tell(Id::AboutKyiv, &[Variable::Children.is(at_least)])
        }
        AboutData::Moscow => plain(Id::AboutMoscow),
        AboutData::Caveat => plain(Id::AboutCaveat),
        AboutData::Gaps { span, since, latest } => gaps(locale, span, since, latest),
        AboutData::Corrections { any: true } => plain(Id::AboutCorrections),
        AboutData::Corrections { any: false } => plain(Id::AboutNoCorrections),
        AboutData::Corrected(correction) => corrected(locale, correction),
        AboutData::Version { version, as_of, checked } => {
            let mut said = locale.tell(Id::AboutVersion, &[Version.is(version)]);
            if let Some(day) = as_of {
                locale.list(&mut said, &on(Id::AboutVersionSources, day));
            }
            if let Some(day) = checked {
                locale.list(&mut said, &on(Id::AboutVersionChecked, day));
            }
            said.push('.');
            said
        }
        AboutData::Licence => plain(Id::AboutLicence),
        AboutData::Error { id } => locale.tell(Id::AboutError, &[Variable::Id.is(id)]),
        AboutData::CorrectedSince(day) => on(Id::AboutCorrectedSince, day),
        AboutData::CorrectedOn(day) => on(Id::AboutCorrectedOn, day),
        AboutData::Overdue(day) => on(Id::AboutOverdue, day),
        AboutData::Id(id) => locale.tell(Id::AboutId, &[Variable::Id.is(id)]),
    }
}

fn gaps(
    locale: &Locale,
    span: Option<(Day, Day)>,
    since: Option<Day>,
    latest: Option<(u32, &str)>,
) -> String {
    let mut said = locale.tell(Id::AboutGaps, &[]);
    let mut add = |id, arguments: &[Argument<'_>]| {
        append(&mut said, "\n", &locale.tell(id, arguments));
    };
    if let Some((total, reason)) = latest {
        let latest = [Variable::Total.is(total), Variable::Reason.is(reason)];
        add(Id::AboutGapsLatest, &latest);
    }
    if let Some((first, last)) = span {
        let id = if since.is_some() { Id::AboutGapsSpanSince } else { Id::AboutGapsSpan };
        let since = Variable::Since.is(since.unwrap_or_default());
        add(id, &[Variable::First.is(first), Variable::Last.is(last), since]);
    }
    add(Id::AboutGapsRest, &[]);
    said
}

fn corrected(locale: &Locale, correction: &Correction) -> String {
    let Correction { date, id, from, to, why } = correction;
    let change = u32::from(!to.is_empty()) + 2 * u32::from(!from.is_empty());
    locale.tell(
        Id::AboutCorrected,
        &[
            Date.is(*date),
            Variable::Id.is(id.as_str()),
            Variable::Change.word(change),
            Variable::From.is(from.as_str()),
            Variable::To.is(to.as_str()),
            Variable::Why.is(why.as_str()),
        ],
    )
}
