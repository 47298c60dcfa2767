use crate::text::join::append;
use crate::text::{Detail, Locale, Message};
use record::{Direction, Reading, ReadingDirection};

/// One figure that somebody gave: how many, who said so, and what the record makes of it.
#[must_use]
pub(crate) fn reading(reading: &Reading, locale: &Locale) -> String {
    let people = match (reading.value, reading.direction) {
        (None, _) => Message::Detail(Detail::NoFigure),
        (Some(people), ReadingDirection::Ukraine) => {
            Message::To { people, direction: Direction::Ukraine }
        }
        (Some(people), ReadingDirection::Russia) => {
            Message::To { people, direction: Direction::Russia }
        }
        (Some(people), ReadingDirection::ThirdCountry) => {
            Message::Detail(Detail::InThirdCountry(people))
        }
        (Some(people), ReadingDirection::Both) => Message::InAll(people),
    };
    let (figure, who, role) = (&locale.say(&people), &reading.said_by, reading.role);
    let mut said = locale.say(&Message::Detail(Detail::Reading { figure, who, role }));
    append(&mut said, ". ", &locale.quoted(&reading.note));
    said
}
