//! Problems in data or options, and their locations.

use std::fmt;

/// One fault: its location, the value found and the value expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `data/events.csv, row 7, column ukraine` or `options.view`.
    pub location: String,
    /// The value found, quoted.
    pub found: String,
    /// The value expected and, where that helps, the remedy.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}, expected {}", self.location, self.found, self.expected)
    }
}

/// Every fault found, in the order found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes one fault.
    pub fn add(
        &mut self,
        location: impl Into<String>,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let (location, found, expected) = (location.into(), found.into(), expected.into());
        self.0.push(Problem { location, found, expected });
    }

    /// `value` when nothing is wrong, else everything that is.
    ///
    /// # Errors
    /// When at least one problem was added.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The faults in the order found.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    /// One problem a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
