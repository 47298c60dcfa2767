use super::Catalogue;
use crate::language::Digits;
use crate::text::message::Message;
use messages::compiled::{CASE, CLOSE, DATE, END, FIRST, NAMED, OTHERS, PLURAL, SELECT, VALUE};
use record::Day;
use std::mem;

/// Replaces a variable without a value.
const NOTHING: char = char::REPLACEMENT_CHARACTER;
/// Numbers have a separator before each three digits.
const SEPARATED: u32 = 3;

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    /// A whole number, or the position of a keyword in its set.
    Number(u32),
    /// Text that is put in as it is.
    Text(&'a str),
    /// A day.
    Day(Day),
}

/// The values of a message, in the order of its variables.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values<'a>(pub(super) Vec<Value<'a>>);

/// Calls, because pushing in place for each message makes the engine larger.
impl<'a> Values<'a> {
    /// A whole number, or the position of a keyword in its set.
    #[inline(never)]
    pub(crate) fn number(&mut self, number: u32) {
        self.0.push(Value::Number(number));
    }

    /// Text that is put in as it is.
    #[inline(never)]
    pub(crate) fn text(&mut self, text: &'a str) {
        self.0.push(Value::Text(text));
    }

    /// A day.
    #[inline(never)]
    pub(crate) fn day(&mut self, day: Day) {
        self.0.push(Value::Day(day));
    }
}

/// Formats the messages of a catalogue.
pub(super) struct Formatter<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) digits: Digits,
}

impl Formatter<'_> {
    /// Writes the message at an index with the values of its variables.
    pub(super) fn write(&self, index: usize, values: &[Value<'_>], out: &mut String) {
        let mut rest = Rest(self.catalogue.from(index));
        loop {
            let (text_before, mark) = rest.until_mark();
            out.push_str(text_before);
            match mark {
                VALUE => self.value(rest.value(values), out),
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
            Some(form) => key == usize::from(OTHERS) || self.catalogue.plural(number) == Some(form),
        }
    }

    fn value(&self, value: Option<&Value<'_>>, out: &mut String) {
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
        // In the order of `messages::compiled::DAY`.
        let values = [Value::Number(day), Value::Number(month), Value::Text(&digits)];
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
                let mut values = Values::default();
                let separator = Message::NumberSeparator { digits: self.digits };
                let separator = separator.values(&mut values);
                self.write(separator, &values.0, out);
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
    fn value<'v, 'a>(&mut self, values: &'v [Value<'a>]) -> Option<&'v Value<'a>> {
        values.get(self.number())
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
