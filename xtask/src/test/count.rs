//! Counts tests by the closing lines of their runners: cargo's and Node's.

use std::fmt;
use std::ops::AddAssign;

/// How many tests came to what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Tests that passed.
    pub(super) passed: u32,
    /// Tests that failed.
    pub(super) failed: u32,
    /// Tests that were not run.
    pub(super) skipped: u32,
    /// The names of those that failed.
    pub(super) failures: Vec<String>,
}

impl Counts {
    /// A suite that could not be run at all.
    pub(super) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0, failures: Vec::new() };
    /// A suite that was left out.
    pub(super) const SKIPPED: Self =
        Self { passed: 0, failed: 0, skipped: 1, failures: Vec::new() };

    /// One test.
    pub(super) fn of(passed: bool) -> Self {
        if passed { Self { passed: 1, ..Self::default() } } else { Self::FAILED }
    }

    /// Takes in a line that a runner prints.
    pub(super) fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some((_, numbers)) =
            line.strip_prefix("test result: ").and_then(|it| it.split_once(". "))
        {
            for part in numbers.split("; ") {
                self.add(part.split_once(' ').map(|(number, name)| (name, number)));
            }
        } else if let Some(rest) = line.strip_prefix("ℹ ") {
            self.add(rest.split_once(' '));
        } else if let Some(name) =
            line.strip_prefix("test ").and_then(|it| it.strip_suffix(" ... FAILED"))
        {
            self.failures.push(name.to_owned());
        } else if let Some(name) = line.strip_prefix("✖ ")
            && name.ends_with("ms)")
            && !self.failures.iter().any(|known| known == name)
        {
            self.failures.push(name.to_owned());
        }
    }

    fn add(&mut self, entry: Option<(&str, &str)>) {
        let Some((name, number)) = entry else { return };
        let Ok(number) = number.parse::<u32>() else { return };
        match name {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" | "cancelled" => self.failed += number,
            "ignored" | "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }

    /// The counts of a runner that has ended. One that failed without a failed test could not run all
    /// of them.
    pub(super) fn ended(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.failures.extend(other.failures);
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> Counts {
        let mut counts = Counts::default();
        text.lines().for_each(|line| counts.read(line));
        counts
    }

    #[test]
    fn cargos_binaries_are_added_up() {
        let text = "test a ... ok\ntest b::c ... FAILED\n\
            test result: FAILED. 3 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(counts(text).to_string(), "7 passed, 1 failed, 1 skipped");
        assert_eq!(counts(text).failures, ["b::c"]);
    }

    #[test]
    fn nodes_summary_is_counted_and_a_failure_named_once() {
        let text = "✖ a tag is drawn (1.2ms)\nℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 0\n\
            ℹ skipped 1\nℹ todo 0\n✖ failing tests:\n✖ a tag is drawn (1.2ms)";
        assert_eq!(counts(text).to_string(), "2 passed, 1 failed, 1 skipped");
        assert_eq!(counts(text).failures, ["a tag is drawn (1.2ms)"]);
    }

    #[test]
    fn a_runner_that_breaks_off_has_failed() {
        assert_eq!(counts("").ended(false).failed, 1);
        assert_eq!(counts("ℹ fail 2").ended(false).failed, 2);
        assert_eq!(counts("ℹ pass 2").ended(true).failed, 0);
    }
}
