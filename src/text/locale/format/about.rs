//! What is said of the data as a whole.

use crate::text::join::append;
use crate::text::locale::message_args::Saying;
use crate::text::{AboutData, Locale};
use ::catalogue::Id;
use ::catalogue::Variable::{
    self, Change, Children, Date, Doubtful, Events, First, From, Last, Mediator, Other, People,
    Reason, Receiving, Sending, Since, Stays, To, Total, Unheard, Unmoved, Version, Why,
};
use record::{Correction, Day};

pub(super) fn say(locale: &Locale, about: &AboutData<'_>) -> String {
    let mut saying = Saying::new(locale);
    let id = match *about {
        AboutData::Title => Id::AboutTitle,
        AboutData::Counted => Id::AboutCounted,
        AboutData::Words { as_of } => {
            let mut said = saying.say(Id::AboutWords);
            if let Some(day) = as_of {
                saying.day(Date, day);
                append(&mut said, "\n", &saying.say(Id::AboutWordsSources));
            }
            return said;
        }
        AboutData::Rule { mediator, sending, receiving, adults } => {
            saying.number(Mediator, mediator);
            saying.number(Sending, sending);
            saying.number(Receiving, receiving);
            saying.number(People, adults);
            Id::AboutRule
        }
        AboutData::Interest { events, unheard } => {
            saying.count(Events, events);
            saying.count(Unheard, unheard);
            Id::AboutInterest
        }
        AboutData::LeftOut { doubtful, other, other_people, unmoved, stays } => {
            saying.number(Doubtful, doubtful);
            saying.number(Other, other);
            saying.number(People, other_people);
            saying.number(Unmoved, unmoved);
            saying.number(Stays, stays);
            Id::AboutLeftOut
        }
        AboutData::Accounts => Id::AboutAccounts,
        AboutData::Kyiv { at_least } => {
            saying.number(Children, at_least);
            Id::AboutKyiv
        }
        AboutData::Moscow => Id::AboutMoscow,
        AboutData::Caveat => Id::AboutCaveat,
        AboutData::Gaps { span, since, latest } => return gaps(locale, span, since, latest),
        AboutData::Corrections { any: true } => Id::AboutCorrections,
        AboutData::Corrections { any: false } => Id::AboutNoCorrections,
        AboutData::Corrected(correction) => {
            corrected(&mut saying, correction);
            Id::AboutCorrected
        }
        AboutData::Version { version, as_of, checked } => {
            saying.text(Version, version);
            let mut said = saying.say(Id::AboutVersion);
            for (id, day) in [(Id::AboutVersionSources, as_of), (Id::AboutVersionChecked, checked)]
            {
                let Some(day) = day else { continue };
                let mut saying = Saying::new(locale);
                saying.day(Date, day);
                locale.list(&mut said, &saying.say(id));
            }
            said.push('.');
            return said;
        }
        AboutData::Licence => Id::AboutLicence,
        AboutData::Error { id } => {
            saying.text(Variable::Id, id);
            Id::AboutError
        }
        AboutData::CorrectedSince(day) => {
            saying.day(Date, day);
            Id::AboutCorrectedSince
        }
        AboutData::CorrectedOn(day) => {
            saying.day(Date, day);
            Id::AboutCorrectedOn
        }
        AboutData::Overdue(day) => {
            saying.day(Date, day);
            Id::AboutOverdue
        }
        AboutData::Id(id) => {
            saying.text(Variable::Id, id);
            Id::AboutId
        }
    };
    saying.say(id)
}

fn gaps(
    locale: &Locale,
    span: Option<(Day, Day)>,
    since: Option<Day>,
    latest: Option<(u32, &str)>,
) -> String {
    let mut saying = Saying::new(locale);
    let mut said = saying.say(Id::AboutGaps);
    if let Some((total, reason)) = latest {
        saying.number(Total, total);
        saying.text(Reason, reason);
        append(&mut said, "\n", &saying.say(Id::AboutGapsLatest));
    }
    if let Some((first, last)) = span {
        saying.day(First, first);
        saying.day(Last, last);
        saying.day(Since, since.unwrap_or_default());
        let id = if since.is_some() { Id::AboutGapsSpanSince } else { Id::AboutGapsSpan };
        append(&mut said, "\n", &saying.say(id));
    }
    append(&mut said, "\n", &saying.say(Id::AboutGapsRest));
    said
}

fn corrected(saying: &mut Saying<'_>, correction: &Correction) {
    let Correction { date, id, from, to, why } = correction;
    saying.day(Date, *date);
    saying.number(Change, u32::from(!to.is_empty()) + 2 * u32::from(!from.is_empty()));
    for (place, text) in [(Variable::Id, id), (From, from), (To, to), (Why, why)] {
        saying.text(place, text);
    }
}
