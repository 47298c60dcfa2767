use super::table::{Row, Table};
use crate::options::Options;
use crate::series::Cumulative;
use record::{Claim, ClaimIndex, Dataset, EntryId, Keyword, Value};

const COLUMNS: [&str; 23] = [
    "id",
    "date",
    "precision",
    "claimant",
    "ukraine",
    "russia",
    "total",
    "ukraine_families",
    "russia_families",
    "bound",
    "unit",
    "scope",
    "scope_note",
    "compared",
    "recorded_ukraine",
    "recorded_russia",
    "recorded_total",
    "difference_ukraine",
    "difference_russia",
    "difference_total",
    "reason",
    "publishers",
    "urls",
];

/// One row for each claim: the comparable ones of the shown days, or all.
pub(super) fn table(dataset: &Dataset, shown: Option<&Options>) -> Table {
    // A claim is always compared with everything counted up to its day.
    let record = Cumulative::new(dataset, &Options::default());
    let mut rows = Vec::new();
    for (index, claim) in (0_u32..).map(ClaimIndex).zip(&dataset.claims) {
        let is_shown = |options: &Options| claim.is_compared() && options.shows(claim.date);
        if shown.is_none_or(is_shown) {
            rows.push(row(dataset, claim, index, &record));
        }
    }
    Table { columns: &COLUMNS, rows }
}

fn row(dataset: &Dataset, claim: &Claim, index: ClaimIndex, record: &Cumulative) -> Vec<Value> {
    let mut row = Row::default();
    row.text(&claim.id);
    row.day(claim.date);
    row.text(claim.precision.keyword());
    row.text(&claim.claimant);
    row.number(claim.ukraine);
    row.number(claim.russia);
    row.number(claim.total);
    row.number(claim.ukraine_families);
    row.number(claim.russia_families);
    row.text(claim.bound.keyword());
    row.text(claim.unit.keyword());
    row.text(claim.scope.keyword());
    row.text(&claim.scope_note);
    let compared = claim.is_compared();
    row.0.push(Value::Bool(compared));
    let people = record.total_on(claim.date);
    let (ukraine, russia) = (people.ukraine.value, people.russia.value);
    let mut differences = Vec::new();
    for (claimed, found) in
        [(claim.ukraine, ukraine), (claim.russia, russia), (claim.total, ukraine + russia)]
    {
        row.number(compared.then_some(found));
        differences.push(match claimed {
            Some(claimed) if compared => Value::Number(f64::from(found) - f64::from(claimed)),
            _ => Value::Null,
        });
    }
    row.0.append(&mut differences);
    row.text(&claim.reason);
    row.sources(dataset, EntryId::Claim(index));
    row.0
}
