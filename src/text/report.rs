use crate::text::join::append;
use crate::text::{Detail, Locale, Message};
use record::{Direction, Report, ReportDirection};

/// One figure that somebody gave: how many, who said so, and what the record makes of it.
#[must_use]
pub(crate) fn reading(reading: &Report, locale: &Locale) -> String {
    let people = match (reading.value, reading.direction) {
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
    let (figure, who, role) = (&locale.format(&people), &reading.said_by, reading.role);
    let mut said = locale.format(&Message::Detail(Detail::Reading { figure, who, role }));
    append(&mut said, ". ", &locale.isolated(&reading.note));
    said
}
