use super::{Reader, Writer};
use crate::{
    Bound, ClaimIndex, ContextIndex, ContextKind, Count, Counting, Day, EventIndex, Mediator,
    Owner, Party, PerDirection, Precision, ReadingDirection, Role, Scope, SourceIndex, SourceKind,
    Standing, Status, TitleBasis, Unit, Word,
};

/// A value that is written into the record's two blocks.
pub trait Put {
    /// Writes the value.
    fn put(&self, writer: &mut Writer);
}

/// A value that is read back from them. It is a trait of its own because only
/// this half goes into a reader's browser.
pub trait Take {
    /// Reads the value; `None` when no writer wrote what stands there.
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()>;
}

impl Put for String {
    fn put(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Take for String {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.push_str(reader.text()?);
        Some(())
    }
}

impl Put for u32 {
    fn put(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }
}

impl Take for u32 {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        *self = reader.whole()?.try_into().ok()?;
        Some(())
    }
}

impl Put for bool {
    fn put(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }
}

impl Take for bool {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        *self = reader.whole()? != 0;
        Some(())
    }
}

/// Days are written from here on, so that a date of this record takes two bytes.
const FIRST_DAY: i32 = 18_262; // 2020-01-01
/// The years of days that can be written in a table, for which everything else is made.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

impl Put for Day {
    fn put(&self, writer: &mut Writer) {
        // Zigzag: earlier days are odd, later ones even.
        let days = self.days().wrapping_sub(FIRST_DAY);
        ((days << 1) ^ (days >> 31)).cast_unsigned().put(writer);
    }
}

impl Take for Day {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let mut zigzag = 0_u32;
        zigzag.take(reader)?;
        let days = (zigzag >> 1).cast_signed() ^ -((zigzag & 1).cast_signed());
        let day = Self::from_days(days.wrapping_add(FIRST_DAY));
        *self = YEARS.contains(&day.year()).then_some(day)?;
        Some(())
    }
}

impl Put for Count {
    fn put(&self, writer: &mut Writer) {
        self.value.put(writer);
        self.value.saturating_sub(self.low).put(writer);
        self.high.saturating_sub(self.value).put(writer);
    }
}

impl Take for Count {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.value.take(reader)?;
        self.low.take(reader)?;
        self.high.take(reader)?;
        self.low = self.value.checked_sub(self.low)?;
        self.high = self.value.checked_add(self.high)?;
        Some(())
    }
}

impl<T: Put> Put for Option<T> {
    fn put(&self, writer: &mut Writer) {
        self.is_some().put(writer);
        if let Some(value) = self {
            value.put(writer);
        }
    }
}

impl<T: Take + Default> Take for Option<T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        if reader.whole()? != 0 {
            self.insert(T::default()).take(reader)?;
        }
        Some(())
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, writer: &mut Writer) {
        writer.whole(self.len() as u64);
        for value in self {
            value.put(writer);
        }
    }
}

impl<T: Take + Default> Take for Vec<T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.resize_with(reader.length(1)?, T::default);
        self.iter_mut().try_for_each(|value| value.take(reader))
    }
}

impl<T: Put> Put for PerDirection<T> {
    fn put(&self, writer: &mut Writer) {
        self.ukraine.put(writer);
        self.russia.put(writer);
    }
}

impl<T: Take> Take for PerDirection<T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.ukraine.take(reader)?;
        self.russia.take(reader)
    }
}

impl Put for Owner {
    fn put(&self, writer: &mut Writer) {
        let (table, index) = match self {
            Self::Event(EventIndex(index)) => (0_u32, index),
            Self::Claim(ClaimIndex(index)) => (1, index),
            Self::Context(ContextIndex(index)) => (2, index),
        };
        table.put(writer);
        index.put(writer);
    }
}

impl Take for Owner {
    fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let (mut table, mut index) = (0_u32, 0_u32);
        table.take(reader)?;
        index.take(reader)?;
        *self = match table {
            0 => Self::Event(EventIndex(index)),
            1 => Self::Claim(ClaimIndex(index)),
            2 => Self::Context(ContextIndex(index)),
            _ => return None,
        };
        Some(())
    }
}

macro_rules! index_cells {
    ($($index:ident),*) => {$(
        impl Put for $index {
            fn put(&self, writer: &mut Writer) {
                self.0.put(writer);
            }
        }

        impl Take for $index {
            fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
                self.0.take(reader)
            }
        }
    )*};
}
index_cells!(EventIndex, SourceIndex);

macro_rules! word_cells {
    ($($word:ident),*) => {$(
        impl Put for $word {
            fn put(&self, writer: &mut Writer) {
                let position = Self::ALL.iter().position(|value| value == self);
                writer.whole(position.unwrap_or(0) as u64);
            }
        }

        impl Take for $word {
            fn take(&mut self, reader: &mut Reader<'_>) -> Option<()> {
                *self = *Self::ALL.get(usize::try_from(reader.whole()?).ok()?)?;
                Some(())
            }
        }
    )*};
}
word_cells!(
    Bound,
    ContextKind,
    Counting,
    Mediator,
    Party,
    Precision,
    ReadingDirection,
    Role,
    Scope,
    SourceKind,
    Standing,
    Status,
    TitleBasis,
    Unit
);
