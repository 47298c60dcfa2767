/// How many bytes one column takes, before compression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnSize {
    /// The table, such as `events`.
    pub table: &'static str,
    /// The column, such as `title`.
    pub column: &'static str,
    /// Its text in the block.
    pub text: String,
    /// Its numbers in the block.
    pub numbers: Vec<u8>,
}

/// Collects a dataset's text and numbers.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    text: String,
    numbers: Vec<u8>,
    columns: Vec<ColumnSize>,
    measured: (usize, usize),
}

/// Ends each text in the block. The tables' reader refuses it inside a cell.
pub(super) const END_OF_TEXT: u8 = b'\n';

impl Writer {
    /// Writes a number of up to 64 bits.
    pub fn whole(&mut self, mut number: u64) {
        loop {
            let [low, ..] = number.to_le_bytes();
            number >>= 7;
            if number == 0 {
                self.numbers.push(low & 0x7f);
                return;
            }
            self.numbers.push(low | 0x80);
        }
    }

    /// Writes one text. A line end inside it becomes a space.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(&text.replace(char::from(END_OF_TEXT), " "));
        self.text.push(char::from(END_OF_TEXT));
    }

    /// Notes that a column ends here, for [`column_sizes`](Self::column_sizes).
    pub(crate) fn end_column(&mut self, table: &'static str, column: &'static str) {
        let (text_start, numbers_start) = self.measured;
        self.columns.push(ColumnSize {
            table,
            column,
            text: self.text.get(text_start..).unwrap_or_default().to_owned(),
            numbers: self.numbers.get(numbers_start..).unwrap_or_default().to_vec(),
        });
        self.measured = (self.text.len(), self.numbers.len());
    }

    /// The size of each column, in the order of writing.
    #[must_use]
    pub fn column_sizes(&self) -> &[ColumnSize] {
        &self.columns
    }

    /// The bytes: the length of the text, the text, the numbers.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        [number(self.text.len() as u64), self.text.into_bytes(), self.numbers].concat()
    }
}

/// A number alone.
pub(super) fn number(number: u64) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.whole(number);
    writer.numbers
}
