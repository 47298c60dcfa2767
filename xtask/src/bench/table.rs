//! Times and budgets as text.

use std::fmt::Write as _;

use super::budget::Verdict;
use super::load::{Load, Page, SPEEDS, of};
use super::statistics::{Quartiles, median};
use crate::size::Size;

/// One line per page and speed: medians in milliseconds, quartiles, the script of one move of a
/// pointer, and what the script weighs.
pub(crate) fn times(loads: &[Load], sizes: &[(Page, Size)]) -> String {
    let mut text = format!(
        "{:<28} {:>10} {:>17} {:>12} {:>10} {:>10}\n",
        "ms from navigation to drawn", "median", "quartiles", "from script", "a move", "Brotli 11"
    );
    for slow in SPEEDS {
        for page in Page::ALL {
            let Some(drawn) = Quartiles::of(&of(loads, (page, slow), |load| load.drawn)) else {
                continue;
            };
            let middle = |number| median(&of(loads, (page, slow), number)).unwrap_or_default();
            let script = middle(|load| load.script);
            let pointer = middle(|load| load.pointer);
            let name = format!("{}{}", page.name(), speed(slow));
            let quartiles = format!("{:.1} to {:.1}", drawn.low, drawn.high);
            let size = sizes.iter().find(|(of, _)| *of == page).map_or(0, |(_, size)| size.brotli);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "{name:<28} {:>10.1} {quartiles:>17} {script:>12.1} {pointer:>10.2} {size:>10}",
                drawn.median
            );
        }
    }
    text
}

/// One line per budget.
pub(crate) fn budgets(verdicts: &[Verdict]) -> String {
    let head = format!("{:<40} {:>10} {:>10} {:>10}\n", "", "is", "in pairs", "budget");
    verdicts.iter().fold(head, |mut text, verdict| {
        let mark = if verdict.is_over() { "  OVER" } else { "" };
        // Writing to a string cannot fail.
        let _ = match verdict {
            Verdict::Ratio { peer, slow, ratio, paired, limit } => {
                let name = format!("homeward / {}{}", peer.name(), speed(*slow));
                writeln!(text, "{name:<40} {ratio:>10.2} {paired:>10.2} {limit:>10.2}{mark}")
            }
            Verdict::Task { longest, limit } => {
                let name = "ms of our longest task, 4 times slower";
                writeln!(text, "{name:<40} {longest:>10.0} {:>10} {limit:>10.0}{mark}", "")
            }
            Verdict::Pointer { script, limit } => {
                let name = "ms of our script for a pointer’s move";
                writeln!(text, "{name:<40} {script:>10.2} {:>10} {limit:>10.2}{mark}", "")
            }
        };
        text
    })
}

/// Our layout shift. It is not judged: without the static figure in its place none is promised.
pub(crate) fn shift(loads: &[Load]) -> String {
    let ours =
        SPEEDS.into_iter().flat_map(|slow| of(loads, (Page::Homeward, slow), |load| load.shift));
    format!("our layout shift, without a static figure: {:.4}\n", ours.fold(0.0, f64::max))
}

fn speed(slow: u64) -> String {
    if slow == 1 { String::new() } else { format!(", {slow} times slower") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(page: Page, slow: u64, drawn: f64) -> Load {
        Load {
            page,
            slow,
            drawn,
            script: drawn / 2.0,
            shift: 0.25,
            pointer: 0.5,
            longest_task: 0.0,
        }
    }

    #[test]
    fn every_page_has_a_line_at_each_speed() {
        let loads: Vec<Load> = SPEEDS
            .into_iter()
            .flat_map(|slow| Page::ALL.map(|page| load(page, slow, 80.0)))
            .collect();
        let size = Size { raw: 3, gzip: 2, brotli: 12_345 };
        let text = times(&loads, &[(Page::Uplot, size)]);
        assert_eq!(text.lines().count(), 1 + SPEEDS.len() * Page::ALL.len());
        let line = text.lines().find(|line| line.starts_with("uplot, 4 times slower")).unwrap();
        for word in ["80.0", "80.0 to 80.0", "40.0", "12345"] {
            assert!(line.contains(word), "{line}");
        }
    }

    #[test]
    fn what_is_over_its_budget_is_marked() {
        let ratio =
            |ratio| Verdict::Ratio { peer: Page::Uplot, slow: 1, ratio, paired: 0.8, limit: 0.9 };
        let text =
            budgets(&[ratio(0.95), ratio(0.85), Verdict::Task { longest: 0.0, limit: 50.0 }]);
        let marked: Vec<_> = text.lines().filter(|line| line.ends_with("OVER")).collect();
        assert_eq!(marked.len(), 1, "{text}");
        assert!(marked[0].contains("0.95"), "{text}");
    }

    #[test]
    fn the_worst_shift_is_told() {
        let text = shift(&[load(Page::Homeward, 1, 1.0), load(Page::Chartjs, 1, 1.0)]);
        assert!(text.ends_with("0.2500\n"), "{text}");
    }
}
