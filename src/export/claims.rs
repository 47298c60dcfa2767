use super::table::{Row, Table};
use crate::options::Options;
use crate::series::{Cumulative, Series};
use record::{Claim, ClaimIndex, Dataset, Owner, Value, Word};

const COLUMNS: [&str; 19] = [
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
    "scope_note",
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
            shown.is_none_or(|series| claim.is_compared() && claim.date <= series.domain().1);
        if wanted {
            rows.push(row(dataset, claim, index, &record));
        }
    }
    Table { columns: &COLUMNS, rows }
}

fn row(dataset: &Dataset, claim: &Claim, index: ClaimIndex, record: &Cumulative) -> Vec<Value> {
    let mut row = Row::default();
    row.text(&claim.id);
    row.day(claim.date);
    row.text(claim.precision.word());
    row.text(&claim.claimant);
    row.number(claim.ukraine);
    row.number(claim.russia);
    row.number(claim.total);
    row.text(claim.bound.word());
    row.text(claim.unit.word());
    row.text(claim.scope.word());
    row.text(&claim.scope_note);
    let compared = claim.is_compared();
    row.0.push(Value::Bool(compared));
    let people = record.total_on(claim.date);
    let (ukraine, russia) = (people.ukraine.value, people.russia.value);
    let mut difference = Value::Null;
    // The widest figure that the claim gives is the one to compare.
    for (said, found) in
        [(claim.ukraine, ukraine), (claim.russia, russia), (claim.all(), ukraine + russia)]
    {
        row.number(compared.then_some(found));
        if let (true, Some(said)) = (compared, said) {
            difference = Value::Number(f64::from(found) - f64::from(said));
        }
    }
    row.0.push(difference);
    row.text(&claim.reason);
    row.sources(dataset, Owner::Claim(index));
    row.0
}
