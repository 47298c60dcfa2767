//! Messages about the whole dataset.

use crate::text::join::append;
use crate::text::locale::message_args::MessageArgs;
use crate::text::{AboutData, Locale};
use ::catalogue::Id;
use ::catalogue::Variable::{
    self, Change, Children, Date, Doubtful, Events, First, From, Last, Mediator, Other, People,
    Reason, Receiving, Sending, Since, Stays, To, Total, Unheard, Unmoved, Version, Why,
};
use record::{Correction, Day};

pub(super) fn message(locale: &Locale, about: &AboutData<'_>) -> String {
    let mut args = MessageArgs::new(locale);
    let id = match *about {
        AboutData::Title => Id::AboutTitle,
        AboutData::Counted => Id::AboutCounted,
        AboutData::Words { as_of } => {
            let mut said = args.format(Id::AboutWords);
            if let Some(day) = as_of {
                args.day(Date, day);
                append(&mut said, "\n", &args.format(Id::AboutWordsSources));
            }
            return said;
        }
        AboutData::Rule { mediator, sending, receiving, adults } => {
            args.number(Mediator, mediator);
            args.number(Sending, sending);
            args.number(Receiving, receiving);
            args.number(People, adults);
            Id::AboutRule
        }
        AboutData::Interest { events, unheard } => {
            args.count(Events, events);
            args.count(Unheard, unheard);
            Id::AboutInterest
        }
        AboutData::LeftOut { doubtful, other, other_people, unmoved, stays } => {
            args.number(Doubtful, doubtful);
            args.number(Other, other);
            args.number(People, other_people);
            args.number(Unmoved, unmoved);
            args.number(Stays, stays);
            Id::AboutLeftOut
        }
        AboutData::Accounts => Id::AboutAccounts,
        AboutData::Kyiv { at_least } => {
            args.number(Children, at_least);
            Id::AboutKyiv
        }
        AboutData::Moscow => Id::AboutMoscow,
        AboutData::Caveat => Id::AboutCaveat,
        AboutData::Gaps { span, since, latest } => return gaps(locale, span, since, latest),
        AboutData::Corrections { any: true } => Id::AboutCorrections,
        AboutData::Corrections { any: false } => Id::AboutNoCorrections,
        AboutData::Corrected(correction) => {
            corrected(&mut args, correction);
            Id::AboutCorrected
        }
        AboutData::Version { version, as_of, checked } => {
            args.text(Version, version);
            let mut said = args.format(Id::AboutVersion);
            for (id, day) in [(Id::AboutVersionSources, as_of), (Id::AboutVersionChecked, checked)]
            {
                let Some(day) = day else { continue };
                let mut args = MessageArgs::new(locale);
                args.day(Date, day);
                locale.list(&mut said, &args.format(id));
            }
            said.push('.');
            return said;
        }
        AboutData::Licence => Id::AboutLicence,
        AboutData::Error { id } => {
            args.text(Variable::Id, id);
            Id::AboutError
        }
        AboutData::CorrectedSince(day) => {
            args.day(Date, day);
            Id::AboutCorrectedSince
        }
        AboutData::CorrectedOn(day) => {
            args.day(Date, day);
            Id::AboutCorrectedOn
        }
        AboutData::Overdue(day) => {
            args.day(Date, day);
            Id::AboutOverdue
        }
        AboutData::Id(id) => {
            args.text(Variable::Id, id);
            Id::AboutId
        }
    };
    args.format(id)
}

fn gaps(
    locale: &Locale,
    span: Option<(Day, Day)>,
    since: Option<Day>,
    latest: Option<(u32, &str)>,
) -> String {
    let mut args = MessageArgs::new(locale);
    let mut said = args.format(Id::AboutGaps);
    if let Some((total, reason)) = latest {
        args.number(Total, total);
        args.text(Reason, reason);
        append(&mut said, "\n", &args.format(Id::AboutGapsLatest));
    }
    if let Some((first, last)) = span {
        args.day(First, first);
        args.day(Last, last);
        args.day(Since, since.unwrap_or_default());
        let id = if since.is_some() { Id::AboutGapsSpanSince } else { Id::AboutGapsSpan };
        append(&mut said, "\n", &args.format(id));
    }
    append(&mut said, "\n", &args.format(Id::AboutGapsRest));
    said
}

fn corrected(args: &mut MessageArgs<'_>, correction: &Correction) {
    let Correction { date, id, from, to, why } = correction;
    args.day(Date, *date);
    args.number(Change, u32::from(!to.is_empty()) + 2 * u32::from(!from.is_empty()));
    for (index, text) in [(Variable::Id, id), (From, from), (To, to), (Why, why)] {
        args.text(index, text);
    }
}
