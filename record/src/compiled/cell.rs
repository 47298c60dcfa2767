use super::{Reader, Writer};
use crate::{
    Bound, ClaimIndex, ContextIndex, Count, Counting, Day, EventIndex, Mediator, Owner, Party,
    PerDirection, Precision, ReadingDirection, Role, Scope, SourceIndex, SourceKind, Standing,
    Status, TitleBasis, Unit, Word,
};

/// A value that is written into the record's two blocks.
pub trait Cell: Sized {
    /// Writes the value.
    fn put(&self, writer: &mut Writer);

    /// Reads it back; `None` when no writer wrote what stands there.
    fn take(reader: &mut Reader<'_>) -> Option<Self>;
}

impl Cell for String {
    fn put(&self, writer: &mut Writer) {
        writer.text(self);
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        reader.text().map(Self::from)
    }
}

impl Cell for u32 {
    fn put(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        reader.whole()?.try_into().ok()
    }
}

impl Cell for bool {
    fn put(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        Some(reader.whole()? != 0)
    }
}

/// Days are written from here on, so that a date of this record takes two bytes.
const FIRST_DAY: i32 = 18_262; // 2020-01-01

impl Cell for Day {
    fn put(&self, writer: &mut Writer) {
        // Zigzag: earlier days are odd, later ones even.
        let days = self.days().wrapping_sub(FIRST_DAY);
        u32::put(&((days << 1) ^ (days >> 31)).cast_unsigned(), writer);
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let zigzag = u32::take(reader)?;
        let days = (zigzag >> 1).cast_signed() ^ -((zigzag & 1).cast_signed());
        Some(Self::from_days(days.wrapping_add(FIRST_DAY)))
    }
}

impl Cell for Count {
    fn put(&self, writer: &mut Writer) {
        self.value.put(writer);
        (self.value.saturating_sub(self.low)).put(writer);
        (self.high.saturating_sub(self.value)).put(writer);
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let value = u32::take(reader)?;
        let low = value.checked_sub(u32::take(reader)?)?;
        let high = value.checked_add(u32::take(reader)?)?;
        Some(Self { value, low, high })
    }
}

impl<T: Cell> Cell for Option<T> {
    fn put(&self, writer: &mut Writer) {
        self.is_some().put(writer);
        if let Some(value) = self {
            value.put(writer);
        }
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        Some(if bool::take(reader)? { Some(T::take(reader)?) } else { None })
    }
}

impl<T: Cell> Cell for Vec<T> {
    fn put(&self, writer: &mut Writer) {
        writer.whole(self.len() as u64);
        for value in self {
            value.put(writer);
        }
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        (0..reader.length()?).map(|_| T::take(reader)).collect()
    }
}

impl<T: Cell> Cell for PerDirection<T> {
    fn put(&self, writer: &mut Writer) {
        self.ukraine.put(writer);
        self.russia.put(writer);
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self { ukraine: T::take(reader)?, russia: T::take(reader)? })
    }
}

impl Cell for Owner {
    fn put(&self, writer: &mut Writer) {
        let (table, index) = match self {
            Self::Event(EventIndex(index)) => (0_u32, index),
            Self::Claim(ClaimIndex(index)) => (1, index),
            Self::Context(ContextIndex(index)) => (2, index),
        };
        table.put(writer);
        index.put(writer);
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        match (u32::take(reader)?, u32::take(reader)?) {
            (0, index) => Some(Self::Event(EventIndex(index))),
            (1, index) => Some(Self::Claim(ClaimIndex(index))),
            (2, index) => Some(Self::Context(ContextIndex(index))),
            _ => None,
        }
    }
}

macro_rules! index_cells {
    ($($index:ident),*) => {$(
        impl Cell for $index {
            fn put(&self, writer: &mut Writer) {
                self.0.put(writer);
            }

            fn take(reader: &mut Reader<'_>) -> Option<Self> {
                Some(Self(u32::take(reader)?))
            }
        }
    )*};
}
index_cells!(EventIndex, SourceIndex);

macro_rules! word_cells {
    ($($word:ident),*) => {$(
        impl Cell for $word {
            fn put(&self, writer: &mut Writer) {
                let position = Self::ALL.iter().position(|value| value == self);
                writer.whole(position.unwrap_or(0) as u64);
            }

            fn take(reader: &mut Reader<'_>) -> Option<Self> {
                Self::ALL.get(usize::try_from(reader.whole()?).ok()?).copied()
            }
        }
    )*};
}
word_cells!(
    Bound, Counting, Mediator, Party, Precision, ReadingDirection, Role, Scope, SourceKind,
    Standing, Status, TitleBasis, Unit
);
