use super::Locale;
use catalogue::{Id, Variable};
use record::{Day, Direction};

/// The age from which people are adults. It is put into messages so that it has their digits.
const ADULT_AGE: u32 = 18;

/// An argument of a message.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A whole number, or the position of a keyword in its set.
    Number(u32),
    /// Text that is put in as it is.
    Text(String),
    /// A day.
    Day(Day),
}

/// The arguments of a message. They are added by calls, because an array for each message makes the
/// engine larger.
pub(super) struct MessageArgs<'l> {
    locale: &'l Locale,
    values: Vec<(Variable, Value)>,
}

impl<'l> MessageArgs<'l> {
    /// Nothing yet, in a language.
    pub(super) const fn new(locale: &'l Locale) -> Self {
        Self { locale, values: Vec::new() }
    }

    /// A whole number, or the position of a keyword in its set.
    pub(super) fn number(&mut self, variable: Variable, number: u32) {
        self.values.push((variable, Value::Number(number)));
    }

    /// A number of things in memory, clamped to `u32`.
    pub(super) fn count(&mut self, variable: Variable, count: usize) {
        self.number(variable, u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// A number of people who went somewhere.
    pub(super) fn people(&mut self, people: u32, direction: Direction) {
        self.number(Variable::People, people);
        self.direction(direction);
    }

    /// A number of people under 18.
    pub(super) fn minors(&mut self, minors: u32) {
        self.number(Variable::Minors, minors);
        self.adult_age();
    }

    /// The age from which people are adults.
    pub(super) fn adult_age(&mut self) {
        self.number(Variable::AdultAge, ADULT_AGE);
    }

    /// Where people went.
    pub(super) fn direction(&mut self, direction: Direction) {
        self.number(Variable::Direction, direction as u32);
    }

    /// Text as it is.
    pub(super) fn text(&mut self, variable: Variable, text: &str) {
        self.values.push((variable, Value::Text(text.to_owned())));
    }

    /// A day.
    pub(super) fn day(&mut self, variable: Variable, day: Day) {
        self.values.push((variable, Value::Day(day)));
    }

    /// The message with all that.
    pub(super) fn format(&self, id: Id) -> String {
        let mut said = String::new();
        self.locale.formatter().write(id as usize, &self.values, &mut said);
        said
    }
}
