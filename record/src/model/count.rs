use std::ops::{Add, AddAssign};

/// A number of people, with the lowest and highest figure given for the same
/// people. `low <= value <= high`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The charted figure.
    pub value: u32,
    /// The lowest figure anyone gave.
    pub low: u32,
    /// The highest figure anyone gave.
    pub high: u32,
}

impl Count {
    /// A number nobody disputes.
    #[must_use]
    pub const fn exactly(value: u32) -> Self {
        Self { value, low: value, high: value }
    }

    /// Whether the figures given differ.
    #[must_use]
    pub const fn is_range(self) -> bool {
        self.low != self.high
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            value: self.value.saturating_add(other.value),
            low: self.low.saturating_add(other.low),
            high: self.high.saturating_add(other.high),
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
