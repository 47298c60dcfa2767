//! Sizes and budgets as text.

use std::fmt::Write as _;

use super::budget::Verdict;
use super::entry::Weighed;
use super::measure::Size;

/// One line per file: its size as it is, with gzip and with Brotli.
pub(crate) fn files(sizes: &[(&str, Option<Size>)]) -> String {
    let head = format!("{:<48} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip -9", "Brotli 11");
    sizes.iter().fold(head, |mut text, (name, size)| {
        let [raw, gzip, brotli] = match size {
            Some(size) => [size.raw, size.gzip, size.brotli].map(grouped),
            None => ["not built", "", ""].map(str::to_owned),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<48} {raw:>10} {gzip:>10} {brotli:>10}");
        text
    })
}

/// One line per budget: what is used of it.
pub(crate) fn budgets(verdicts: &[Verdict]) -> String {
    let head = format!("{:<48} {:>10} {:>10} {:>10}\n", "Brotli", "is", "budget", "used");
    verdicts.iter().fold(head, |mut text, verdict| {
        let limit = kilobytes(verdict.limit());
        let (is, used) = match verdict.weight() {
            Some(weight) => (kilobytes(weight), percent(weight, verdict.limit())),
            None => ("not built".to_owned(), String::new()),
        };
        let mark = if verdict.is_over() { "  OVER" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<48} {is:>10} {limit:>10} {used:>10}{mark}", verdict.name());
        text
    })
}

/// One line per entry of the package, with its budget, and per chart of somebody else's.
pub(crate) fn entries(entries: &[Weighed]) -> String {
    let head = format!(
        "{:<32} {:>10} {:>10} {:>10} {:>10}\n",
        "what a page downloads for", "raw", "gzip -9", "Brotli 11", "budget"
    );
    entries.iter().fold(head, |mut text, (name, size, limit)| {
        let [raw, gzip, brotli] = [size.raw, size.gzip, size.brotli].map(grouped);
        let budget = limit.map(grouped).unwrap_or_default();
        let mark = if limit.is_some_and(|most| size.brotli > most) { "  OVER" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:<32} {raw:>10} {gzip:>10} {brotli:>10} {budget:>10}{mark}");
        text
    })
}

/// `12,345`.
fn grouped(bytes: usize) -> String {
    let digits = bytes.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in (0..digits.len()).rev().zip(digits.chars()) {
        text.push(digit);
        if place > 0 && place % 3 == 0 {
            text.push(',');
        }
    }
    text
}

/// `12.3 KB`, rounded up, so that what is shown as fitting fits.
fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

/// `87 %`, rounded up.
fn percent(part: usize, whole: usize) -> String {
    format!("{} %", (part * 100).div_ceil(whole.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::size::budget::BUDGETS;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(kilobytes(0), "0.0 KB");
        assert_eq!(kilobytes(61_000), "61.0 KB");
        assert_eq!(kilobytes(61_001), "61.1 KB");
        assert_eq!(percent(61_001, 61_000), "101 %");
        assert_eq!(percent(0, 0), "0 %");
    }

    #[test]
    fn a_file_that_is_not_there_is_said_to_be_missing() {
        let size = Size { raw: 24_968, gzip: 12_000, brotli: 10_000 };
        let text = files(&[("there", Some(size)), ("away", None)]);
        assert!(text.contains("24,968"), "{text}");
        assert!(
            text.lines().any(|line| line.starts_with("away") && line.contains("not built")),
            "{text}"
        );
    }

    #[test]
    fn what_is_over_its_budget_is_marked() {
        let huge = Size { raw: 0, gzip: 0, brotli: 1_000_000 };
        let verdicts: Vec<_> = BUDGETS
            .iter()
            .map(|budget| budget.judge(&[("pkg/wasm/homeward.js", Some(huge))]))
            .collect();
        let text = budgets(&verdicts);
        let marked: Vec<_> = text.lines().filter(|line| line.ends_with("OVER")).collect();
        assert_eq!(marked.len(), 1, "{text}");
        assert!(marked[0].starts_with("engine"), "{text}");
    }
}
