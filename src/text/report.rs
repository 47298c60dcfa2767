use crate::text::join::append;
use crate::text::{Locale, Message};
use record::{Direction, Report, ReportDirection};

/// One report as text: how many, who reported it, and how the dataset uses it.
#[must_use]
pub(crate) fn report(report: &Report, locale: &Locale) -> String {
    let people = match (report.value, report.direction) {
        (None, _) => Message::DetailNoFigure,
        (Some(people), ReportDirection::Ukraine) => {
            Message::To { people, direction: Direction::Ukraine }
        }
        (Some(people), ReportDirection::Russia) => {
            Message::To { people, direction: Direction::Russia }
        }
        (Some(people), ReportDirection::ThirdCountry) => Message::DetailInThirdCountry { people },
        (Some(people), ReportDirection::Both) => Message::InAll { people },
    };
    let (figure, who, role) = (&locale.format(&people), &report.said_by, report.role);
    let mut text = locale.format(&Message::DetailReport { figure, who, role });
    append(&mut text, ". ", &locale.isolated(&report.note));
    text
}
