//! What tables are called.

use crate::locale::{Locale, Table};
use ::catalogue::{Id, Variable};

pub(super) fn say(locale: &Locale, word: Table) -> String {
    let id = match word {
        Table::Title(view) => {
            return locale.tell(Id::TableTitle, &[Variable::View.word(view as u32)]);
        }
        Table::To(direction) => {
            return locale.tell(Id::TableTo, &[super::direction(direction)]);
        }
        Table::EventsCaption => Id::TableEventsCaption,
        Table::Date => Id::TableDate,
        Table::Total => Id::TableTotal,
        Table::Standing => Id::TableStanding,
        Table::Sources => Id::TableSources,
        Table::Sum => Id::TableSum,
        Table::ClaimsCaption => Id::TableClaimsCaption,
        Table::Claimant => Id::TableClaimant,
        Table::Claimed => Id::TableClaimed,
        Table::Recorded => Id::TableRecorded,
        Table::Difference => Id::TableDifference,
        Table::Reason => Id::TableReason,
        Table::UncountedCaption => Id::TableUncountedCaption,
        Table::What => Id::TableWhat,
        Table::WhyNotCounted => Id::TableWhyNotCounted,
        Table::OtherClaimsCaption => Id::TableOtherClaimsCaption,
        Table::Scope => Id::TableScope,
    };
    locale.tell(id, &[])
}
