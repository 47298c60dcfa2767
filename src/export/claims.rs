use super::table::{Table, day, number, sources, text};
use crate::options::Options;
use crate::series::{Cumulative, Series};
use record::{Claim, ClaimIndex, Dataset, Owner, Scope, Value, Word};

const COLUMNS: [&str; 18] = [
    "id",
    "date",
    "precision",
    "claimant",
    "ukraine",
    "russia",
    "total",
    "bound",
    "unit",
    "scope",
    "compared",
    "recorded_ukraine",
    "recorded_russia",
    "recorded_total",
    "difference",
    "reason",
    "publishers",
    "urls",
];

/// One row for each claim: those held against the record in what is shown, or all
/// there are.
pub(super) fn table(dataset: &Dataset, shown: Option<&Series>) -> Table {
    // Whatever is shown, a claim is held against everything counted up to its day.
    let record = Cumulative::new(dataset, &Options::default());
    let mut rows = Vec::new();
    for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
        let wanted =
            shown.is_none_or(|series| is_compared(claim) && claim.date <= series.domain().1);
        if wanted {
            rows.push(row(dataset, claim, index, &record));
        }
    }
    Table { columns: &COLUMNS, rows }
}

fn row(dataset: &Dataset, claim: &Claim, index: ClaimIndex, record: &Cumulative) -> Vec<Value> {
    let mut row = vec![
        text(&claim.id),
        day(claim.date),
        text(claim.precision.word()),
        text(&claim.claimant),
        number(claim.ukraine),
        number(claim.russia),
        number(claim.total),
        text(claim.bound.word()),
        text(claim.unit.word()),
        text(claim.scope.word()),
        Value::Bool(is_compared(claim)),
    ];
    let people = record.total_on(claim.date);
    let (ukraine, russia) = (people.ukraine.value, people.russia.value);
    let found = [ukraine, russia, ukraine + russia];
    let said = [claim.ukraine, claim.russia, claim.all()];
    // The widest figure that the claim gives is the one to compare.
    let compared = said.into_iter().zip(found).filter_map(|(said, found)| Some((said?, found)));
    let difference = compared.last().filter(|_| is_compared(claim));
    row.extend(found.map(|people| number(is_compared(claim).then_some(people))));
    row.push(
        difference
            .map_or(Value::Null, |(said, found)| Value::Number(f64::from(found) - f64::from(said))),
    );
    row.push(text(&claim.reason));
    row.extend(sources(dataset, Owner::Claim(index)));
    row
}

/// Whether a claim is of the same people as the record.
fn is_compared(claim: &Claim) -> bool {
    claim.compared && claim.scope == Scope::QatarTotal
}
