//! How many tests passed, read from what the runners print.

use std::fmt::{Display, Formatter};
use std::iter::Sum;

/// How many tests ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Did what they claim.
    pub(crate) passed: u32,
    /// Did not.
    pub(crate) failed: u32,
    /// Were not run.
    pub(crate) skipped: u32,
}

/// Tests that are run together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suite {
    /// What it is called in the summary.
    pub(crate) name: String,
    /// What it came to.
    pub(crate) counts: Counts,
    /// What the runner said of each test that failed, to be said again at the end: a log may be cut.
    pub(crate) failures: Vec<String>,
}

impl Counts {
    /// One failure, for a suite that could not be run.
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    /// One left out, for a suite that cannot be had here.
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, counts| Self {
            passed: sum.passed + counts.passed,
            failed: sum.failed + counts.failed,
            skipped: sum.skipped + counts.skipped,
        })
    }
}

impl Display for Counts {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

impl Suite {
    /// A suite by name.
    pub(crate) fn new(name: &str, counts: Counts) -> Self {
        Self { name: name.to_owned(), counts, failures: Vec::new() }
    }

    /// The same with what was said of its failures.
    pub(crate) fn with_failures(self, failures: Vec<String>) -> Self {
        Self { failures, ..self }
    }
}

/// What a `cargo test` output says of each failure: a heading, then lines up to an empty one.
pub(crate) fn failures_of_cargo(text: &str) -> Vec<String> {
    let mut failures: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("---- ") {
            failures.push(line.to_owned());
            inside = true;
        } else if let Some(last) = failures.last_mut().filter(|_| inside && !line.trim().is_empty())
        {
            last.push('\n');
            last.push_str(line);
        } else {
            // A test's own output begins with an empty line after its heading.
            inside = inside && failures.last().is_some_and(|last| !last.contains('\n'));
        }
    }
    failures
}

/// What a `node --test` output says of its failures, from the heading it puts before them.
pub(crate) fn failures_of_node(text: &str) -> Vec<String> {
    let mut parts = text.split("✖ failing tests:");
    parts.next();
    parts.map(|part| part.trim().to_owned()).collect()
}

/// The suites of a `cargo test` output, natively or in the browser.
///
/// A run that ended badly without any failed test, such as one that did not compile, is one failure.
pub(crate) fn of_cargo(text: &str, success: bool) -> Vec<Suite> {
    let mut suites: Vec<Suite> = Vec::new();
    let mut name = "tests".to_owned();
    for line in text.lines().map(str::trim) {
        if let Some(heading) = heading(line) {
            heading.clone_into(&mut name);
        } else if let Some(counts) = result(line) {
            match suites.last_mut().filter(|suite| suite.name == name) {
                Some(suite) => suite.counts = [suite.counts, counts].into_iter().sum(),
                None => suites.push(Suite::new(&name, counts)),
            }
        }
    }
    if let Some(suite) = suites.last_mut() {
        suite.failures = failures_of_cargo(text);
    }
    if !success && suites.iter().all(|suite| suite.counts.failed == 0) {
        suites.push(Suite::new("ended before it was counted", Counts::FAILED));
    }
    suites
}

/// The suite of a `node --test` output; none when it has no closing lines.
pub(crate) fn of_node(text: &str, success: bool) -> Option<Counts> {
    let count = |name: &str| {
        text.lines().rev().find_map(|line| {
            let line = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "))?;
            line.strip_prefix(name)?.trim().parse::<u32>().ok()
        })
    };
    let failed = count("fail ")? + count("cancelled ")?;
    Some(Counts {
        passed: count("pass ")?,
        failed: if success { failed } else { failed.max(1) },
        skipped: count("skipped ")? + count("todo ")?,
    })
}

/// The name in `Running tests/web.rs (target/…)` or `Doc-tests record`.
fn heading(line: &str) -> Option<&str> {
    if line.starts_with("Doc-tests ") {
        return Some(line);
    }
    let (file, program) = line.strip_prefix("Running ")?.rsplit_once(" (")?;
    let program = program.strip_suffix(')')?;
    let file = file.strip_prefix("unittests ").unwrap_or(file);
    // Every crate has a `src/lib.rs`: its program tells which one this is.
    if file.starts_with("src/") { crate_of(program).or(Some(file)) } else { Some(file) }
}

/// `record` in `target/debug/deps/record-0123456789abcdef`.
fn crate_of(program: &str) -> Option<&str> {
    let name = program.rsplit(['/', '\\']).next()?;
    Some(name.rsplit_once('-')?.0)
}

/// The counts in `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn result(line: &str) -> Option<Counts> {
    let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |name: &str| {
        numbers
            .split(';')
            .find_map(|part| part.trim().strip_suffix(name)?.trim().parse::<u32>().ok())
    };
    Some(Counts { passed: count("passed")?, failed: count("failed")?, skipped: count("ignored")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO: &str = "\
   Compiling homeward v0.1.0
     Running unittests src/lib.rs (target/debug/deps/homeward-00aa11bb22cc33dd)

running 2 tests
test a ... ok
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running tests/golden.rs (target/debug/deps/golden-00aa11bb22cc33dd)
test result: FAILED. 4 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.10s

   Doc-tests homeward
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: ok. 1 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    const BROWSER: &str = "\
     Running tests/web.rs (target/web/wasm32-unknown-unknown/debug/deps/web-00aa11bb22cc33dd.wasm)
Running headless tests in Chrome on `http://127.0.0.1:44021/`
test a_canvas_is_drawn ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.02s
";

    fn counts(passed: u32, failed: u32, skipped: u32) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn each_suite_of_cargo_is_counted_under_its_name() {
        let expected = [
            Suite::new("homeward", counts(2, 0, 0)),
            Suite::new("tests/golden.rs", counts(4, 1, 2)),
            Suite::new("Doc-tests homeward", counts(4, 0, 1)),
        ];
        assert_eq!(of_cargo(CARGO, false), expected);
    }

    #[test]
    fn the_browser_runner_is_read_like_cargo() {
        assert_eq!(of_cargo(BROWSER, true), [Suite::new("tests/web.rs", counts(1, 0, 0))]);
    }

    #[test]
    fn a_run_that_did_not_compile_is_a_failure() {
        let suites = of_cargo("error: could not compile `homeward`\n", false);
        assert_eq!(suites.iter().map(|suite| suite.counts).sum::<Counts>(), counts(0, 1, 0));
    }

    #[test]
    fn a_run_that_crashed_after_a_good_suite_is_a_failure() {
        let suites = of_cargo(BROWSER, false);
        assert_eq!(suites.iter().map(|suite| suite.counts).sum::<Counts>(), counts(1, 1, 0));
    }

    #[test]
    fn both_reporters_of_node_are_understood() {
        let spec =
            "ℹ tests 6\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 1\nℹ todo 1\n";
        assert_eq!(of_node(spec, false), Some(counts(3, 1, 2)));
        assert_eq!(of_node(&spec.replace('ℹ', "#"), false), Some(counts(3, 1, 2)));
    }

    #[test]
    fn a_cancelled_test_of_node_has_failed() {
        let text = "ℹ pass 3\nℹ fail 0\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n";
        assert_eq!(of_node(text, false), Some(counts(3, 1, 0)));
    }

    #[test]
    fn what_was_said_of_failures_is_kept() {
        let text = "test b ... FAILED\n\nfailures:\n\n---- a stdout ----\n\nthread 'a' panicked\nleft: 1\n\n\
                    ---- b ----\nfound no button\n\n\nfailures:\n    a\n    b\n";
        let expected =
            ["---- a stdout ----\nthread 'a' panicked\nleft: 1", "---- b ----\nfound no button"];
        assert_eq!(failures_of_cargo(text), expected);
        assert_eq!(failures_of_cargo(CARGO), [""; 0]);
        assert_eq!(failures_of_node("ℹ fail 1\n\n✖ failing tests:\n\n✖ a\n"), ["✖ a"]);
        assert_eq!(failures_of_node("ℹ fail 0\n"), [""; 0]);
    }

    #[test]
    fn node_without_closing_lines_has_no_counts() {
        assert_eq!(of_node("node: bad option: --test\n", false), None);
    }

    #[test]
    fn the_closing_line_is_plain() {
        assert_eq!(counts(4, 0, 0).to_string(), "4 passed, 0 failed");
        assert_eq!(counts(4, 1, 2).to_string(), "4 passed, 1 failed, 2 skipped");
    }
}
