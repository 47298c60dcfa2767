use crate::keywords;

keywords! {
    /// Which way people went. Origin is often unstated, so a direction names
    /// the destination alone.
    pub enum Direction {
        /// To Ukraine.
        Ukraine = "ukraine",
        /// To Russia.
        Russia = "russia",
    }
}

impl Direction {
    /// Both directions.
    pub const BOTH: [Self; 2] = [Self::Ukraine, Self::Russia];

    /// The other direction.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ukraine => Self::Russia,
            Self::Russia => Self::Ukraine,
        }
    }
}

/// One value for each direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerDirection<T> {
    /// The value for people who went to Ukraine.
    pub ukraine: T,
    /// The value for people who went to Russia.
    pub russia: T,
}

impl<T> PerDirection<T> {
    /// The value of one direction.
    pub const fn get(&self, direction: Direction) -> &T {
        match direction {
            Direction::Ukraine => &self.ukraine,
            Direction::Russia => &self.russia,
        }
    }

    /// The value of one direction, to change it.
    pub const fn get_mut(&mut self, direction: Direction) -> &mut T {
        match direction {
            Direction::Ukraine => &mut self.ukraine,
            Direction::Russia => &mut self.russia,
        }
    }

    /// One value for each direction, made by `make`.
    pub fn from_fn(mut make: impl FnMut(Direction) -> T) -> Self {
        Self { ukraine: make(Direction::Ukraine), russia: make(Direction::Russia) }
    }
}
