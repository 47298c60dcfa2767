//! The one reader of objects and rows.

use crate::{Day, Keyword, Problems, Value};

/// The location of an object, for error messages.
#[derive(Clone, Copy, Debug)]
pub enum Location<'a> {
    /// A row of a table, counted as a spreadsheet does: the header is row 1.
    Row {
        /// The file's path, such as `data/events.csv`.
        file: &'a str,
        /// The row's number.
        row: usize,
    },
    /// An object of options or JSON, such as `options`.
    Path(&'a str),
}

impl Location<'_> {
    /// The location of one field.
    #[must_use]
    pub fn field(self, name: &str) -> String {
        match self {
            Self::Row { file, row } => format!("{file}, row {row}, column {name}"),
            Self::Path(path) => format!("{path}.{name}"),
        }
    }
}

/// Reads the fields of one object by their types. Reports every fault and, at the end, the unknown
/// fields.
///
/// A field that is missing or wrong reads as its empty value, so that reading goes on and the next
/// fault is found too. In a table row every cell is text, so numbers are parsed from text there,
/// and only there.
///
/// ```
/// # use record::{fields::Location, Fields, Problems, Value};
/// let options = [("veiw".to_owned(), Value::Text("flows".into()))];
/// let mut problems = Problems::default();
/// let mut fields = Fields::new(Location::Path("options"), &options, &mut problems);
/// assert_eq!(fields.flag("stacked"), None);
/// assert_eq!(fields.text("view"), None);
/// fields.finish();
/// assert_eq!(
///     problems.to_string(),
///     "options.veiw: found an unknown name, expected \"view\"",
/// );
/// ```
#[derive(Debug)]
pub struct Fields<'a> {
    location: Location<'a>,
    entries: &'a [(String, Value)],
    asked: Vec<&'static str>,
    problems: &'a mut Problems,
}

impl<'a> Fields<'a> {
    /// A reader of `entries`, which are at `location`.
    pub fn new(
        location: Location<'a>,
        entries: &'a [(String, Value)],
        problems: &'a mut Problems,
    ) -> Self {
        Self { location, entries, asked: Vec::new(), problems }
    }

    /// Text, `None` when nothing is given.
    pub fn text(&mut self, name: &'static str) -> Option<&'a str> {
        match self.value(name)? {
            Value::Text(text) => Some(text),
            other => self.fault(name, other, "text"),
        }
    }

    /// Text that has to be there.
    pub fn required_text(&mut self, name: &'static str) -> &'a str {
        let found = self.text(name);
        self.require(name, found, "text").unwrap_or_default()
    }

    /// `true` or `false`, as an attribute's text too; `yes` or `no` in a table.
    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        match (self.location, self.value(name)?) {
            (Location::Path(_), Value::Bool(value)) => Some(*value),
            (Location::Path(_), Value::Text(text)) if text == "true" => Some(true),
            (Location::Path(_), Value::Text(text)) if text == "false" => Some(false),
            (Location::Row { .. }, Value::Text(text)) if text == "yes" => Some(true),
            (Location::Row { .. }, Value::Text(text)) if text == "no" => Some(false),
            (Location::Path(_), other) => self.fault(name, other, "true or false"),
            (Location::Row { .. }, other) => self.fault(name, other, "yes or no"),
        }
    }

    /// `true` or `false`, `yes` or `no`, that has to be there.
    pub fn required_flag(&mut self, name: &'static str) -> bool {
        let found = self.flag(name);
        self.require(name, found, "yes or no").unwrap_or_default()
    }

    /// A number of any size.
    pub fn number(&mut self, name: &'static str) -> Option<f64> {
        let value = self.value(name)?;
        let number = match (self.location, value) {
            (_, Value::Number(number)) => Some(*number),
            (Location::Row { .. }, Value::Text(text)) => text.parse().ok(),
            _ => None,
        };
        match number.filter(|number| number.is_finite()) {
            Some(number) => Some(number),
            None => self.fault(name, value, "a number"),
        }
    }

    /// A whole number from 0 to 4,294,967,295.
    pub fn whole(&mut self, name: &'static str) -> Option<u32> {
        const EXPECTED: &str = "a whole number, 0 or more";
        let value = self.value(name)?;
        let whole = match (self.location, value) {
            (_, Value::Number(number)) => whole(*number),
            (Location::Row { .. }, Value::Text(text)) => text.parse().ok(),
            _ => None,
        };
        match whole {
            Some(whole) => Some(whole),
            None => self.fault(name, value, EXPECTED),
        }
    }

    /// A calendar day, written `2023-10-16`.
    pub fn day(&mut self, name: &'static str) -> Option<Day> {
        let value = self.value(name)?;
        let day = match value {
            Value::Text(text) => Day::parse(text),
            _ => None,
        };
        match day {
            Some(day) => Some(day),
            None => self.fault(name, value, "a day such as 2023-10-16"),
        }
    }

    /// A calendar day that has to be there.
    pub fn required_day(&mut self, name: &'static str) -> Day {
        let found = self.day(name);
        self.require(name, found, "a day such as 2023-10-16").unwrap_or_default()
    }

    /// A keyword of a fixed set.
    pub fn keyword<T: Keyword>(&mut self, name: &'static str) -> Option<T> {
        let position = self.position_of(name, T::KEYWORDS)?;
        T::ALL.get(position).copied()
    }

    /// A required keyword of a fixed set.
    pub fn required_keyword<T: Keyword>(&mut self, name: &'static str) -> T {
        let found = self.keyword(name);
        self.require(name, found, &list(T::KEYWORDS)).unwrap_or_default()
    }

    /// The position of the keyword in its set. Not generic, because this code is many times the
    /// size of the generic part.
    fn position_of(&mut self, name: &'static str, keywords: &[&'static str]) -> Option<usize> {
        let value = self.value(name)?;
        let position = match value {
            Value::Text(text) => keywords.iter().position(|keyword| keyword == text),
            _ => None,
        };
        match position {
            Some(position) => Some(position),
            None => self.fault(name, value, &list(keywords)),
        }
    }

    /// Notes a fault of a field that only its reader can see, such as an id
    /// that names nothing.
    pub fn refuse(&mut self, name: &'static str, found: impl Into<String>, expected: &str) {
        self.problems.add(self.location.field(name), found, expected);
    }

    /// Reports a text that is no keyword of a fixed set.
    pub fn refuse_keyword<T: Keyword>(&mut self, name: &'static str, found: &str) {
        self.problems.add(self.location.field(name), format!("\"{found}\""), list(T::KEYWORDS));
    }

    /// The names that were read so far.
    #[must_use]
    pub fn asked(&self) -> &[&'static str] {
        &self.asked
    }

    /// Ends the reading and reports the names that were never read.
    pub fn finish(self) {
        for (name, _) in self.entries {
            if !self.asked.contains(&name.as_str()) {
                let expected = match nearest(name, &self.asked) {
                    Some(near) => format!("\"{near}\""),
                    None => format!("one of {}", list(&self.asked)),
                };
                self.problems.add(self.location.field(name), "an unknown name", expected);
            }
        }
    }

    fn value(&mut self, name: &'static str) -> Option<&'a Value> {
        self.asked.push(name);
        let (_, value) = self.entries.iter().find(|(key, _)| key == name)?;
        (*value != Value::Null).then_some(value)
    }

    fn fault<T>(&mut self, name: &str, found: &Value, expected: &str) -> Option<T> {
        self.problems.add(self.location.field(name), found.shown(), expected);
        None
    }

    fn require<T>(&mut self, name: &str, found: Option<T>, expected: &str) -> Option<T> {
        let given = self.entries.iter().any(|(key, value)| key == name && *value != Value::Null);
        if !given {
            self.problems.add(self.location.field(name), "nothing", expected);
        }
        found
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range and the fraction are checked"
)]
fn whole(number: f64) -> Option<u32> {
    let fits = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    fits.then_some(number as u32)
}

/// `"a", "b" or "c"`.
fn list(keywords: &[&str]) -> String {
    let mut listed = String::new();
    for (index, word) in keywords.iter().enumerate() {
        listed.push_str(match (index, index + 1 == keywords.len()) {
            (0, _) => "\"",
            (_, false) => ", \"",
            (_, true) => " or \"",
        });
        listed.push_str(word);
        listed.push('"');
    }
    listed
}

/// How many characters may differ before a suggestion is only a guess.
const NEAR_LETTERS: usize = 3;

/// The name that a misspelt one most likely means.
pub(crate) fn nearest<'w>(name: &str, keywords: &[&'w str]) -> Option<&'w str> {
    let distances = keywords.iter().map(|word| (edit_distance(name, word), *word));
    let (distance, word) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= NEAR_LETTERS && distance < name.chars().count()).then_some(word)
}

/// The least number of characters to insert, drop or replace (Levenshtein).
fn edit_distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, letter_a) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, letter_b) in row.iter_mut().skip(1).zip(b.chars()) {
            let replaced = diagonal + usize::from(letter_a != letter_b);
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Status;

    fn text(key: &str, value: &str) -> (String, Value) {
        (key.into(), Value::Text(value.into()))
    }

    #[test]
    fn every_fault_of_a_row_is_found_at_once() {
        let row = [text("date", "2023-02-30"), text("ukraine", "four"), text("status", "done")];
        let mut problems = Problems::default();
        let location = Location::Row { file: "data/events.csv", row: 7 };
        let mut fields = Fields::new(location, &row, &mut problems);
        fields.required_day("date");
        fields.whole("ukraine");
        fields.required_keyword::<Status>("status");
        fields.required_text("id");
        fields.finish();
        assert_eq!(
            problems.to_string(),
            "data/events.csv, row 7, column date: found \"2023-02-30\", expected a day such as 2023-10-16\n\
             data/events.csv, row 7, column ukraine: found \"four\", expected a whole number, 0 or more\n\
             data/events.csv, row 7, column status: found \"done\", expected \"completed\", \"agreed\", \"announced\", \"expected\" or \"hosting\"\n\
             data/events.csv, row 7, column id: found nothing, expected text"
        );
    }

    #[test]
    fn a_number_in_options_is_not_read_from_text() {
        let entries = [text("digits", "4")];
        let mut problems = Problems::default();
        let mut fields = Fields::new(Location::Path("options"), &entries, &mut problems);
        assert_eq!(fields.whole("digits"), None);
        assert_eq!(problems.iter().count(), 1);
    }

    #[test]
    fn a_misspelt_name_suggests_the_nearest() {
        assert_eq!(nearest("stakced", &["view", "stacked"]), Some("stacked"));
        assert_eq!(nearest("colour", &["view", "from"]), None);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("", "ab"), 2);
    }
}
