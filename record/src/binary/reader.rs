use super::writer::END_OF_TEXT;

/// Hands out a dataset's text and numbers in the order they were written.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    text: &'a str,
    numbers: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader of what [`Writer::into_bytes`](super::Writer::into_bytes) made.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let mut length = Self::of_numbers(bytes);
        let text_length = length.whole()?;
        let (text, numbers) = length.rest().split_at_checked(usize::try_from(text_length).ok()?)?;
        Some(Self { text: std::str::from_utf8(text).ok()?, numbers })
    }

    /// A reader of numbers alone.
    pub(super) const fn of_numbers(numbers: &'a [u8]) -> Self {
        Self { text: "", numbers }
    }

    /// What comes behind the numbers read so far.
    pub(super) const fn rest(&self) -> &'a [u8] {
        self.numbers
    }

    /// The next number.
    pub fn whole(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..u64::BITS).step_by(7) {
            let (byte, rest) = self.numbers.split_first()?;
            self.numbers = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// The next number as a count of rows with so many cells. A cell takes at least a byte,
    /// so more of them than bytes is a fault, found before anything is reserved.
    pub fn length(&mut self, cells: usize) -> Option<usize> {
        let length = usize::try_from(self.whole()?).ok()?;
        (length.checked_mul(cells)? <= self.numbers.len() + self.text.len()).then_some(length)
    }

    /// Whether everything was handed out.
    #[must_use]
    pub const fn is_at_end(&self) -> bool {
        self.text.is_empty() && self.numbers.is_empty()
    }

    /// The next text.
    pub fn text(&mut self) -> Option<&'a str> {
        let end = self.text.bytes().position(|byte| byte == END_OF_TEXT)?;
        let text = self.text.get(..end)?;
        self.text = self.text.get(end + 1..)?;
        Some(text)
    }
}
