//! What we promise about sizes.

use super::measure::Size;

/// Bytes in a kilobyte.
const KB: usize = 1000;

/// A build of the wasm without the record, in the words of the tables. What the whole weighs more
/// is the record with its decoder.
pub(crate) const ENGINE: &str = "wasm without the record";
const WASM: &str = "pkg/wasm/homeward_bg.wasm";
const GLUE: &str = "pkg/wasm/homeward.js";
const STYLE: &str = "pkg/dist/style.js";
const EMBED: &str = "pkg/dist/embed.js";
const MOUNT: [&str; 14] = [
    "pkg/index.js",
    "pkg/mount.js",
    "pkg/inlined.js",
    "pkg/languages.js",
    "pkg/chart.js",
    "pkg/box.js",
    "pkg/colour.js",
    "pkg/own.js",
    "pkg/reading.js",
    "pkg/take.js",
    "pkg/engine.js",
    "pkg/failure.js",
    "pkg/instead.js",
    "pkg/decode.js",
];
/// What the tag has besides.
const TAGGED: [&str; 5] =
    ["pkg/element.js", "pkg/tag.js", "pkg/address.js", "pkg/figure.js", "pkg/linked.js"];

/// Scripts as they are sent: one text, in which words that come again cost little. To weigh each by
/// itself would make every new file look dear.
const MOUNTING: &str = "the scripts of mount together";
const TAGGING: &str = "the scripts of the tag together";

/// The files that are weighed under one name, where it is not that of a file.
pub(crate) fn together(name: &str) -> Option<&'static [&'static str]> {
    match name {
        MOUNTING => Some(&MOUNT),
        TAGGING => Some(&TAGGED),
        _ => None,
    }
}

/// Hand-written scripts: weighed as `embed.js` and every bundler sends them, minified.
pub(crate) fn scripts() -> impl Iterator<Item = &'static str> {
    MOUNT.into_iter().chain(TAGGED)
}

/// What is measured: the files a reader downloads, and the wasm without the record.
pub(crate) fn files() -> impl Iterator<Item = &'static str> {
    [WASM, GLUE].into_iter().chain(scripts()).chain([MOUNTING, TAGGING, STYLE, EMBED, ENGINE])
}

/// The budgets, in bytes of Brotli.
pub(crate) const BUDGETS: [Budget; 4] = [
    Budget {
        name: "engine (wasm without the record, glue, element)",
        with: &[ENGINE, GLUE, TAGGING, STYLE],
        without: &[],
        limit: 107 * KB,
    },
    Budget { name: "record with decoder", with: &[WASM], without: &[ENGINE], limit: 20 * KB },
    Budget {
        name: "mount (what the engine and the record do not hold)",
        with: &[MOUNTING],
        without: &[],
        limit: 7 * KB,
    },
    Budget { name: "embed.js, everything, English", with: &[EMBED], without: &[], limit: 128 * KB },
];

/// The most that some files may weigh together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Budget {
    name: &'static str,
    with: &'static [&'static str],
    /// Files inside those above that have a budget of their own.
    without: &'static [&'static str],
    limit: usize,
}

/// A budget beside what it is about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Verdict {
    name: &'static str,
    /// None when not one of the files is there.
    weight: Option<usize>,
    limit: usize,
}

impl Budget {
    /// The most it may weigh, in bytes.
    pub(crate) const fn limit(&self) -> usize {
        self.limit
    }

    /// Weighs the files that are there.
    pub(crate) fn judge(&self, sizes: &[(&str, Option<Size>)]) -> Verdict {
        let weights = |names: &[&str]| -> Vec<usize> {
            let known = sizes.iter().filter(|(name, _)| names.contains(name));
            known.filter_map(|(_, size)| Some((*size)?.brotli)).collect()
        };
        let (with, without) = (weights(self.with), weights(self.without));
        let weight = with.iter().sum::<usize>().saturating_sub(without.iter().sum());
        Verdict { name: self.name, weight: (!with.is_empty()).then_some(weight), limit: self.limit }
    }
}

impl Verdict {
    /// What it is about.
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Bytes of Brotli, when there is anything to weigh.
    pub(crate) fn weight(&self) -> Option<usize> {
        self.weight
    }

    /// The most it may weigh, in bytes.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// Whether it weighs more than it may.
    pub(crate) fn is_over(&self) -> bool {
        self.weight.is_some_and(|weight| weight > self.limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget =
        Budget { name: "b", with: &["wasm", "glue"], without: &["record"], limit: 100 };

    fn size(brotli: usize) -> Size {
        Size { raw: 0, gzip: 0, brotli }
    }

    #[test]
    fn the_record_is_not_counted_twice() {
        let verdict = BUDGET.judge(&[
            ("wasm", Some(size(80))),
            ("glue", Some(size(30))),
            ("record", Some(size(20))),
        ]);
        assert_eq!(verdict.weight(), Some(90));
        assert!(!verdict.is_over());
    }

    #[test]
    fn one_byte_over_the_budget_is_over() {
        assert!(!BUDGET.judge(&[("wasm", Some(size(100)))]).is_over());
        assert!(BUDGET.judge(&[("wasm", Some(size(100))), ("glue", Some(size(1)))]).is_over());
    }

    #[test]
    fn what_is_not_built_is_not_judged() {
        let verdict = BUDGET.judge(&[("wasm", None), ("glue", None), ("record", Some(size(500)))]);
        assert_eq!(verdict.weight(), None);
        assert!(!verdict.is_over());
    }

    #[test]
    fn every_budget_is_about_measured_files() {
        for budget in &BUDGETS {
            for name in budget.with.iter().chain(budget.without) {
                assert!(files().any(|file| file == *name), "{name}");
            }
        }
    }
}
