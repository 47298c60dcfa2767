use super::{Reader, Writer};
use crate::{
    Bound, ClaimIndex, ContextIndex, ContextKind, Count, Counting, Credit, Day, EntryId,
    EventIndex, Keyword, Mediator, Party, PerDirection, Precision, ReportDirection, Role, Scope,
    SourceIndex, SourceKind, Standing, Status, TitleBasis, Unit,
};

/// A value that is written into the record's two blocks.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);
}

/// A value that is read back from them. It is a trait of its own because only
/// this half goes into a reader's browser.
pub trait Decode {
    /// Reads the value; `None` when no writer wrote these bytes.
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()>;
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Decode for String {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.push_str(reader.text()?);
        Some(())
    }
}

impl Encode for u32 {
    fn encode(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }
}

impl Decode for u32 {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        *self = reader.whole()?.try_into().ok()?;
        Some(())
    }
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.whole(u64::from(*self));
    }
}

impl Decode for bool {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        *self = reader.whole()? != 0;
        Some(())
    }
}

/// Days are written from here on, so that a date of this record takes two bytes.
const FIRST_DAY: i32 = 18_262; // 2020-01-01
/// The years of days that can be written in a table, for which everything else is made.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

impl Encode for Day {
    fn encode(&self, writer: &mut Writer) {
        // Zigzag: earlier days are odd, later ones even.
        let days = self.days().wrapping_sub(FIRST_DAY);
        ((days << 1) ^ (days >> 31)).cast_unsigned().encode(writer);
    }
}

impl Decode for Day {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let mut zigzag = 0_u32;
        zigzag.decode(reader)?;
        let days = (zigzag >> 1).cast_signed() ^ -((zigzag & 1).cast_signed());
        let day = Self::from_days(days.wrapping_add(FIRST_DAY));
        *self = YEARS.contains(&day.year()).then_some(day)?;
        Some(())
    }
}

impl Encode for Count {
    fn encode(&self, writer: &mut Writer) {
        self.value.encode(writer);
        self.value.saturating_sub(self.low).encode(writer);
        self.high.saturating_sub(self.value).encode(writer);
    }
}

impl Decode for Count {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.value.decode(reader)?;
        self.low.decode(reader)?;
        self.high.decode(reader)?;
        self.low = self.value.checked_sub(self.low)?;
        self.high = self.value.checked_add(self.high)?;
        Some(())
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        self.is_some().encode(writer);
        if let Some(value) = self {
            value.encode(writer);
        }
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        if reader.whole()? != 0 {
            self.insert(T::default()).decode(reader)?;
        }
        Some(())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.whole(self.len() as u64);
        for value in self {
            value.encode(writer);
        }
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.resize_with(reader.length(1)?, T::default);
        self.iter_mut().try_for_each(|value| value.decode(reader))
    }
}

impl<T: Encode> Encode for PerDirection<T> {
    fn encode(&self, writer: &mut Writer) {
        self.ukraine.encode(writer);
        self.russia.encode(writer);
    }
}

impl<T: Decode> Decode for PerDirection<T> {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.ukraine.decode(reader)?;
        self.russia.decode(reader)
    }
}

impl Encode for EntryId {
    fn encode(&self, writer: &mut Writer) {
        let (table, index) = match self {
            Self::Event(EventIndex(index)) => (0_u32, index),
            Self::Claim(ClaimIndex(index)) => (1, index),
            Self::Context(ContextIndex(index)) => (2, index),
        };
        table.encode(writer);
        index.encode(writer);
    }
}

impl Decode for EntryId {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let (mut table, mut index) = (0_u32, 0_u32);
        table.decode(reader)?;
        index.decode(reader)?;
        *self = match table {
            0 => Self::Event(EventIndex(index)),
            1 => Self::Claim(ClaimIndex(index)),
            2 => Self::Context(ContextIndex(index)),
            _ => return None,
        };
        Some(())
    }
}

impl Encode for Credit {
    fn encode(&self, writer: &mut Writer) {
        let Self { name, title, contributors, licence, licence_url } = self;
        for text in [name, title, licence, licence_url] {
            text.encode(writer);
        }
        contributors.encode(writer);
    }
}

impl Decode for Credit {
    fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let Self { name, title, contributors, licence, licence_url } = self;
        for text in [name, title, licence, licence_url] {
            text.decode(reader)?;
        }
        contributors.decode(reader)
    }
}

macro_rules! index_cells {
    ($($index:ident),*) => {$(
        impl Encode for $index {
            fn encode(&self, writer: &mut Writer) {
                self.0.encode(writer);
            }
        }

        impl Decode for $index {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
                self.0.decode(reader)
            }
        }
    )*};
}
index_cells!(EventIndex, SourceIndex);

macro_rules! keyword_cells {
    ($($keyword:ident),*) => {$(
        impl Encode for $keyword {
            fn encode(&self, writer: &mut Writer) {
                let position = Self::ALL.iter().position(|value| value == self);
                writer.whole(position.unwrap_or(0) as u64);
            }
        }

        impl Decode for $keyword {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Option<()> {
                *self = *Self::ALL.get(usize::try_from(reader.whole()?).ok()?)?;
                Some(())
            }
        }
    )*};
}
keyword_cells!(
    Bound,
    ContextKind,
    Counting,
    Mediator,
    Party,
    Precision,
    ReportDirection,
    Role,
    Scope,
    SourceKind,
    Standing,
    Status,
    TitleBasis,
    Unit
);
