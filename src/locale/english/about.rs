//! The panel about the data, in English.

use super::{counted, date, people};
use crate::locale::{AboutData, DateStyle};
use record::{Correction, Day};

const WORDS: &str = "What the words mean
Reunited: reported as done by the mediator or a side. The date is that of the announcement, the meeting or the arrival.
Counted: reunited, through Qatar, in a known direction.
Confirmed: said by the mediator, or by both sides. One side’s word: said by Kyiv or by Moscow alone; drawn lighter.
Agreed, announced, expected: terms or lists that a party calls settled, statements, and hopes. Never added.
Stay in Doha: families hosted by Qatar. Not a reunion, never added.
Doubtful: Qatar’s part or the direction is not clear. Other channel: not through Qatar, by the reports found. Never added.
Claim: a total that somebody gave, held against the record on its day, never added.
Range: lowest to highest figure given for the same people.";

pub(super) fn say(about: &AboutData<'_>) -> String {
    match *about {
        AboutData::Title => "About the data".into(),
        AboutData::Counted => "What is counted".into(),
        AboutData::Words { as_of } => match as_of {
            Some(day) => {
                format!("{WORDS}\nSources to {}: the day of the newest page used.", full(day))
            }
            None => WORDS.into(),
        },
        AboutData::Rule { mediator, sending, receiving, adults } => format!(
            "How a figure is chosen
First the mediator’s, or a part of it: {}.
Else that of the side people left, Moscow’s to Ukraine and Kyiv’s to Russia: {}.
Else that of the side they came to, marked as one side’s word: {}.
Whether a total then fits decides nothing. Adults in a group are counted, too: {}.",
            figures(mediator),
            figures(sending),
            figures(receiving),
            people(adults),
        ),
        AboutData::Interest { events, unheard } => format!(
            "Who gains from this rule
Qatar’s account does: its figure comes first. It has an interest in how its mediation looks, as Kyiv and Moscow have in \
             how they do. So it is first for single events only, never for totals: these are added up here.
For {unheard} of the {events} events no Qatari number was found."
        ),
        AboutData::LeftOut { doubtful, other, other_people, unmoved, stays } => format!(
            "What is left out, and why
Doubtful: {}. Qatar’s part or the direction is not clear.
Other channels: {}, {}. Not through Qatar, by the reports found.
Lists, agreements, announcements, hopes: {unmoved}. Their people are counted elsewhere, or not reunited yet.
Stays in Doha: {stays}. Nobody was reunited by them.
Kyiv’s wider count and other totals: they are about more than Qatar’s mediation.
Children’s names, single ages and stories: for their safety.",
            reunions(doubtful),
            reunions(other),
            people(other_people),
        ),
        AboutData::Accounts => "How children came to be apart: the accounts differ".into(),
        AboutData::Kyiv { at_least } => format!(
            "Kyiv says that at least {} children were deported or forcibly moved",
            super::number(at_least)
        ),
        AboutData::Moscow => "Moscow denies this and says that they were evacuated".into(),
        AboutData::Caveat => "Reuters says that the early cases of this mediation appear to \
                              differ from those before the ICC"
            .into(),
        AboutData::Gaps { span, since, latest } => gaps(span, since, latest),
        AboutData::Corrections { any: true } => "Corrections".into(),
        AboutData::Corrections { any: false } => "Corrections\nNone so far.".into(),
        AboutData::Corrected(correction) => corrected(correction),
        AboutData::Version { version, as_of, checked } => {
            let mut said = format!("Version and licence\nVersion {version}");
            if let Some(day) = as_of {
                said = format!("{said}, sources to {}", full(day));
            }
            if let Some(day) = checked {
                said = format!("{said}, last checked on {}", full(day));
            }
            said + "."
        }
        AboutData::Licence => "Data: Homeward contributors, CC BY 4.0".into(),
        AboutData::Error { id } => format!(
            "An error? Tell the newsroom that publishes this chart, with the id of the event, \
             such as {id}. It stands with the event’s figures."
        ),
        AboutData::CorrectedSince(day) => format!("corrected since {}", full(day)),
        AboutData::CorrectedOn(day) => format!("Corrected on {}", full(day)),
        AboutData::Overdue(day) => format!(
            "This record was last checked on {}; newer reports may be missing.",
            full(day)
        ),
        AboutData::Id(id) => format!("Id: {id}"),
    }
}

fn gaps(span: Option<(Day, Day)>, since: Option<Day>, latest: Option<(u32, &str)>) -> String {
    let mut said = "Known gaps".to_owned();
    if let Some((total, reason)) = latest {
        said = format!("{said}\nThe latest total of Qatar’s that was found is {total}. {reason}");
    }
    if let Some((first, last)) = span {
        let (first, last) = (full(first), full(last));
        said = format!(
            "{said}\nNo reunion through Qatar was found after {last}, and none before {first}"
        );
    }
    if let Some(since) = since {
        let since = date(since, DateStyle::MonthAndYear);
        said = format!("{said}, though Qatar counts from {since}");
    }
    said + ".\nNo Ukrainian report on anybody going to Russia was found.\nPages were read as stored copies, often in part."
}

fn corrected(correction: &Correction) -> String {
    let Correction { date, id, from, to, why } = correction;
    let what = match (from.as_str(), to.as_str()) {
        ("", "") => "changed".to_owned(),
        ("", to) => format!("“{to}” was added"),
        (from, "") => format!("“{from}” was taken out"),
        (from, to) => format!("“{from}” became “{to}”"),
    };
    format!("{}, {id}: {what}. Why: {why}", full(*date))
}

fn full(day: Day) -> String {
    date(day, DateStyle::Full)
}

fn figures(count: u32) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), "figure", "figures")
}

fn reunions(count: u32) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), "reunion", "reunions")
}
