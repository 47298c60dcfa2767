use crate::text::join::append;
use crate::text::{Detail, Locale, Message};
use record::{Direction, Report, ReportDirection};

/// One report as text: how many, who reported it, and how the dataset uses it.
#[must_use]
pub(crate) fn report(report: &Report, locale: &Locale) -> String {
    let people = match (report.value, report.direction) {
        (None, _) => Message::Detail(Detail::NoFigure),
        (Some(people), ReportDirection::Ukraine) => {
            Message::To { people, direction: Direction::Ukraine }
        }
        (Some(people), ReportDirection::Russia) => {
            Message::To { people, direction: Direction::Russia }
        }
        (Some(people), ReportDirection::ThirdCountry) => {
            Message::Detail(Detail::InThirdCountry(people))
        }
        (Some(people), ReportDirection::Both) => Message::InAll(people),
    };
    let (figure, who, role) = (&locale.format(&people), &report.said_by, report.role);
    let mut text = locale.format(&Message::Detail(Detail::Report { figure, who, role }));
    append(&mut text, ". ", &locale.isolated(&report.note));
    text
}
