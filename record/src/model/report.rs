use super::row::row;
use super::{Direction, EventIndex, SourceIndex};
use crate::keywords;

keywords! {
    /// The people that a report is about.
    pub enum ReportDirection {
        /// Those who went to Ukraine.
        Ukraine = "ukraine",
        /// Those who went to Russia.
        Russia = "russia",
        /// Those met in a third country.
        ThirdCountry = "third-country",
        /// All of the event.
        Both = "both",
    }
}

keywords! {
    /// Who gave a figure. Which of the two sides handed over and which received
    /// follows from the direction.
    pub enum Party {
        /// The mediator.
        Mediator = "mediator",
        /// The Ukrainian side.
        Ukraine = "ukraine",
        /// The Russian side.
        Russia = "russia",
        /// Anybody else: newsrooms, agencies, unnamed officials.
        Third = "third",
    }
}

keywords! {
    /// How the dataset uses a report.
    pub enum Role {
        /// The figure the record uses.
        Charted = "charted",
        /// Another figure for the same people: part of the range.
        Competing = "competing",
        /// A slip, or a stage that a later figure replaced.
        Superseded = "superseded",
        /// A figure that includes other people; shown, but never part of the range.
        Wider = "wider",
    }
}

row! {
    /// A figure that somebody reported for an event.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Report (report_columns) {
        /// A stable name.
        [kept id]
        pub id: String,
        /// The event it is about.
        pub event: EventIndex,
        /// Which of its people.
        pub direction: ReportDirection,
        /// The figure; `None` where it was refused or denied.
        pub value: Option<u32>,
        /// The name of who reported it.
        [required]
        pub said_by: String,
        /// Who gave it.
        pub party: Party,
        /// Where it was published.
        pub sources: Vec<SourceIndex>,
        /// How the dataset uses it.
        pub role: Role,
        /// The id of the mediator's wider figure that this one is a part of.
        pub part_of: String,
        /// A note.
        pub note: String,
    }
}

impl Report {
    /// Whether the report is about the people of one direction.
    #[must_use]
    pub fn is_of(&self, direction: Direction) -> bool {
        matches!(
            (self.direction, direction),
            (ReportDirection::Ukraine, Direction::Ukraine)
                | (ReportDirection::Russia, Direction::Russia)
        )
    }

    /// Whether it is a figure for the very people of the event.
    #[must_use]
    pub fn is_in_range(&self) -> bool {
        matches!(self.role, Role::Charted | Role::Competing)
    }
}
