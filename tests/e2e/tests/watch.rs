//! The watch over the other tests: a fault in a page does not go unseen.

use anyhow::{Result, ensure};
use e2e::{Page, with};

/// A fault of `www/fixtures/faults.js`, and what is told of it.
const FAULTS: [(&str, &str); 4] = [
    ("throwing", "thrown on purpose"),
    ("rejecting", "unhandled rejection: Error: rejected on purpose"),
    ("missing", "not loaded: <img"),
    ("looping", "error: ResizeObserver loop"),
];

pub(crate) fn what_goes_wrong_in_a_page_is_found(page: &Page) -> Result<()> {
    for (name, told) in FAULTS {
        ensure_told(page, "fixtures/faults.html", name, told)?;
    }
    Ok(())
}

pub(crate) fn what_a_policy_forbids_is_found(page: &Page) -> Result<()> {
    ensure_told(page, "fixtures/strict.html", "styling", "violation: style-src")
}

fn ensure_told(page: &Page, path: &str, fault: &str, told: &str) -> Result<()> {
    page.open(path)?;
    page.run::<()>(with("faulty[arguments[0]]()", [fault]))?;
    let found = with("return faults.some((fault) => fault.includes(arguments[0]))", [told]);
    page.wait(told, found, |&found: &bool| found)?;
    let taken = page.take_faults()?;
    ensure!(!taken.is_empty(), "found no faults to take, expected {told}");
    let left = page.take_faults()?;
    ensure!(left.is_empty(), "found {left:?} although all faults were taken");
    Ok(())
}
