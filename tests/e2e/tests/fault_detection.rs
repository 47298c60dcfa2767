//! The tests themselves: a fault in a page fails its test.

use anyhow::{Result, ensure};
use e2e::{Page, with};

/// The faults of `www/fixtures/faults.js`, and a part of the report of each.
const FAULTS: [(&str, &str); 4] = [
    ("throwing", "thrown on purpose"),
    ("rejecting", "unhandled rejection: Error: rejected on purpose"),
    ("missing", "not loaded: <img"),
    ("looping", "error: ResizeObserver loop"),
];

pub(crate) fn errors_in_a_page_are_detected(page: &Page) -> Result<()> {
    for (name, report) in FAULTS {
        ensure_reported(page, "fixtures/faults.html", name, report)?;
    }
    Ok(())
}

pub(crate) fn violations_of_a_policy_are_detected(page: &Page) -> Result<()> {
    ensure_reported(page, "fixtures/strict.html", "styling", "violation: style-src")
}

fn ensure_reported(page: &Page, path: &str, fault: &str, report: &str) -> Result<()> {
    page.open(path)?;
    page.run::<()>(with("faulty[arguments[0]]()", [fault]))?;
    let found = with("return faults.some((fault) => fault.includes(arguments[0]))", [report]);
    page.wait(report, found, |&found: &bool| found)?;
    let taken = page.take_faults()?;
    ensure!(!taken.is_empty(), "found no faults to take, expected {report}");
    let left = page.take_faults()?;
    ensure!(left.is_empty(), "found {left:?} although all faults had been taken");
    Ok(())
}
