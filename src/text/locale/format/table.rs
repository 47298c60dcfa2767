//! What tables are called.

use crate::text::Table;
use crate::text::locale::message_args::MessageArgs;
use ::catalogue::{Id, Variable};

pub(super) fn name(table: Table, args: &mut MessageArgs<'_>) -> Id {
    match table {
        Table::Title(view) => {
            args.number(Variable::View, view as u32);
            Id::TableTitle
        }
        Table::To(direction) => {
            args.direction(direction);
            Id::TableTo
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
    }
}
