//! Figures that somebody reported for an event.

use crate::text::join::append;
use crate::text::{Locale, Message, Reporters};
use record::{Count, Dataset, Direction, EventIndex, Party, Report, ReportDirection, Standing};

/// How many people a report is about, with their direction.
#[must_use]
pub(crate) fn reported_figure(report: &Report, locale: &Locale) -> String {
    locale.format(&match (report.value, report.direction) {
        (None, _) => Message::DetailNoFigure,
        (Some(people), ReportDirection::Ukraine) => {
            Message::To { people, direction: Direction::Ukraine }
        }
        (Some(people), ReportDirection::Russia) => {
            Message::To { people, direction: Direction::Russia }
        }
        (Some(people), ReportDirection::ThirdCountry) => Message::DetailInThirdCountry { people },
        (Some(people), ReportDirection::Both) => Message::InAll { people },
    })
}

/// One report in a line: how many, who reported it, and how the dataset uses it.
pub(crate) fn report(report: &Report, locale: &Locale) -> String {
    let (figure, who) = (reported_figure(report, locale), locale.isolated(&report.said_by));
    let role = locale.format(&Message::DetailRole { role: report.role });
    let mut text = format!("{figure}: {who} ({role})");
    append(&mut text, ". ", &locale.isolated(&report.note));
    text
}

/// Who gives the very figure that is used for a direction of an event.
pub(crate) fn reporters(
    dataset: &Dataset,
    event: EventIndex,
    direction: Direction,
    (count, standing): (Count, Standing),
) -> Reporters {
    let gives = |party: Party| {
        dataset.reports.iter().any(|report| {
            report.event == event
                && report.party == party
                && report.is_of(direction)
                && report.is_in_range()
                && report.value == Some(count.value)
        })
    };
    match (standing, [Party::Mediator, Party::Ukraine, Party::Russia].map(gives)) {
        (Standing::KyivOnly, _) => Reporters::KyivOnly,
        (Standing::MoscowOnly, _) => Reporters::MoscowOnly,
        (Standing::Confirmed, [true, true, true]) => Reporters::All,
        (Standing::Confirmed, [true, true, false]) => Reporters::QatarKyiv,
        (Standing::Confirmed, [true, false, true]) => Reporters::QatarMoscow,
        (Standing::Confirmed, [true, false, false]) => Reporters::Qatar,
        (Standing::Confirmed, [false, true, true]) => Reporters::Sides,
        (Standing::Confirmed, [false, true, false]) => Reporters::Kyiv,
        (Standing::Confirmed, [false, false, true]) => Reporters::Moscow,
        (Standing::Confirmed, [false, false, false]) => Reporters::Confirmed,
    }
}
