use super::loaded_messages;
use super::message_args::Value;
use crate::language::{Digits, TextDirection};
use catalogue::form::{
    CASE, CLOSE, DATE, END, FIRST, HASH_OF_NOTHING, OTHERS, PLURAL, SAY, SELECT, hash,
};
use catalogue::plural::Rule;
use catalogue::{Id, Variable};
use record::Day;
use std::mem;

/// The length of a language's code.
const CODE: usize = 2;
/// Replaces a variable without a value.
const NOTHING: char = char::REPLACEMENT_CHARACTER;
/// How many messages a character and the next can name, each.
const NAMED: usize = 64;
/// Numbers have a separator before each three digits.
const SEPARATED: u32 = 3;

/// The messages of one language, compiled from its file in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    text: String,
    /// Where each message begins; the language's code comes before them.
    starts: Vec<usize>,
    rule: Rule,
}

impl Catalogue {
    /// The English messages, which are bundled.
    #[must_use]
    pub fn english() -> &'static Self {
        loaded_messages::english()
    }

    /// A catalogue without messages.
    pub(super) const fn silent() -> Self {
        Self { text: String::new(), starts: Vec::new(), rule: Rule::English }
    }

    /// The messages that were compiled to these bytes. `None` where they are truncated or damaged,
    /// or belong to another version of the chart.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (list, rest) = bytes.split_first_chunk()?;
        let (sum, text) = rest.split_first_chunk()?;
        if u32::from_le_bytes(*list) != Id::LIST
            || u32::from_le_bytes(*sum) != hash(text, HASH_OF_NOTHING)
        {
            return None;
        }
        let text = std::str::from_utf8(text).ok()?.to_owned();
        let mut starts = Vec::new();
        for (index, byte) in text.bytes().enumerate() {
            if byte == END {
                starts.push(index + 1);
            }
        }
        let rule = Rule::of(text.get(..CODE)?)?;
        Some(Self { text, starts, rule })
    }

    /// The language's code, as in the `lang` attribute.
    #[must_use]
    pub fn code(&self) -> &str {
        self.text.get(..CODE).unwrap_or_default()
    }

    /// Which way the language runs.
    #[must_use]
    pub const fn direction(&self) -> TextDirection {
        match self.rule {
            Rule::English | Rule::EastSlavic => TextDirection::Ltr,
            Rule::Arabic => TextDirection::Rtl,
        }
    }
}

/// Formats the messages of a catalogue.
pub(super) struct Formatter<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) digits: Digits,
}

impl Formatter<'_> {
    /// Writes the message at an index with its arguments.
    pub(super) fn write(&self, index: usize, values: &[(Variable, Value)], out: &mut String) {
        let text = &self.catalogue.text;
        let start = self.catalogue.starts.get(index).copied().unwrap_or(text.len());
        let mut rest = Rest(text.get(start..).unwrap_or_default());
        loop {
            let (text_before, mark) = rest.until_mark();
            out.push_str(text_before);
            match mark {
                SAY => self.value(rest.value(values), out),
                DATE => {
                    let value = rest.value(values);
                    let form = rest.number() * NAMED + rest.number();
                    match value {
                        Some(Value::Day(day)) => self.date(form, *day, out),
                        _ => out.push(NOTHING),
                    }
                }
                SELECT => {
                    let Some(&Value::Number(number)) = rest.value(values) else {
                        out.push(NOTHING);
                        return;
                    };
                    while rest.skip_case() == CASE && !self.is_case(rest.number(), number) {}
                }
                // The case that was chosen ends where the next begins.
                CASE => while rest.skip_case() == CASE {},
                CLOSE => {}
                _ => return,
            }
        }
    }

    fn is_case(&self, key: usize, number: u32) -> bool {
        match key.checked_sub(usize::from(PLURAL)) {
            None => u32::try_from(key) == Ok(number),
            Some(category) => {
                key == usize::from(OTHERS)
                    || category == self.catalogue.rule.category(number) as usize
            }
        }
    }

    fn value(&self, value: Option<&Value>, out: &mut String) {
        match value {
            Some(Value::Text(text)) => out.push_str(text),
            Some(Value::Number(number)) => self.number(*number, true, out),
            Some(Value::Day(_)) | None => out.push(NOTHING),
        }
    }

    /// Writes a day in the form of the message at an index.
    pub(super) fn date(&self, form: usize, day: Day, out: &mut String) {
        let (year, month, day) = day.year_month_day();
        let mut digits = String::new();
        self.number(year.unsigned_abs(), false, &mut digits);
        let values = [
            (Variable::Day, Value::Number(day)),
            (Variable::Month, Value::Number(month)),
            (Variable::Year, Value::Text(digits)),
        ];
        self.write(form, &values, out);
    }

    /// Writes a number, with separators or without.
    pub(super) fn number(&self, number: u32, separated: bool, out: &mut String) {
        let mut index = number.checked_ilog10().unwrap_or_default() + 1;
        while index > 0 {
            index -= 1;
            let digit = number / 10_u32.pow(index) % 10;
            out.extend(char::from_u32(self.digits.zero() + digit));
            if separated && index > 0 && index.is_multiple_of(SEPARATED) {
                let digits = (Variable::Digits, Value::Number(self.digits as u32));
                self.write(Id::NumberSeparator as usize, &[digits], out);
            }
        }
    }
}

/// The rest of a message.
struct Rest<'t>(&'t str);

impl<'t> Rest<'t> {
    /// The text before the next mark, and the mark.
    fn until_mark(&mut self) -> (&'t str, u8) {
        for (end, byte) in self.0.bytes().enumerate() {
            if byte < FIRST && byte != b'\n' {
                let text = self.0.get(..end).unwrap_or_default();
                self.0 = self.0.get(end + 1..).unwrap_or_default();
                return (text, byte);
            }
        }
        (mem::take(&mut self.0), END)
    }

    /// The next character of one byte.
    fn character(&mut self) -> u8 {
        let byte = self.0.bytes().next().unwrap_or_default();
        self.0 = self.0.get(1..).unwrap_or_default();
        byte
    }

    /// A number that follows a mark.
    fn number(&mut self) -> usize {
        usize::from(self.character().saturating_sub(FIRST))
    }

    /// The value of the variable that follows a mark.
    fn value<'v>(&mut self, values: &'v [(Variable, Value)]) -> Option<&'v Value> {
        let variable = self.number();
        let found = values.iter().find(|(index, _)| *index as usize == variable);
        found.map(|(_, value)| value)
    }

    /// Goes on after the next mark of the choice that is being read: a case or its end.
    fn skip_case(&mut self) -> u8 {
        let mut inside = 0_u32;
        loop {
            match (self.until_mark().1, inside) {
                (SELECT, _) => inside += 1,
                (CLOSE, 1..) => inside -= 1,
                (mark @ (CASE | CLOSE), 0) | (mark @ END, _) => return mark,
                _ => {}
            }
        }
    }
}
