//! The properties of `datapackage.json` that concern the whole package.

use crate::{Credit, Day, Problems};
use serde_json::Value;
use std::path::Path;

const FILE: &str = "datapackage.json";
/// The property with the day of the last check. The standard asks for a prefix on properties it
/// does not define.
const CHECKED: &str = "homeward:checked";

/// The properties that are read.
#[derive(Default)]
pub(super) struct Package {
    pub(super) version: String,
    pub(super) checked: Option<Day>,
    pub(super) credit: Credit,
}

impl Package {
    /// Reads the description of a folder.
    pub(super) fn read(folder: &Path, shown: &str, problems: &mut Problems) -> Self {
        let location = format!("{shown}/{FILE}");
        let text = match std::fs::read_to_string(folder.join(FILE)) {
            Ok(text) => text,
            Err(error) => {
                problems.add(location, error.to_string(), "the description of the data package");
                return Self::default();
            }
        };
        let package = match serde_json::from_str::<Value>(&text) {
            Ok(package) => package,
            Err(error) => {
                problems.add(location, error.to_string(), "JSON");
                return Self::default();
            }
        };
        let mut fields = Description { location, package: &package, problems };
        let version = fields.text("version", "text such as \"1.0.0\"", |text| !text.is_empty());
        let is_day = |text: &str| Day::parse(text).is_some();
        let checked = fields.text(CHECKED, "a day such as \"2023-10-16\"", is_day);
        Self { version, checked: Day::parse(&checked), credit: fields.credit() }
    }
}

/// The properties, each with the expected form.
struct Description<'a> {
    location: String,
    package: &'a Value,
    problems: &'a mut Problems,
}

impl Description<'_> {
    fn text(&mut self, name: &str, expected: &str, fits: impl Fn(&str) -> bool) -> String {
        let value = self.package.get(name);
        let found = value.and_then(Value::as_str).filter(|text| fits(text));
        if found.is_none() {
            self.refuse(name, value, expected);
        }
        found.unwrap_or_default().to_owned()
    }

    fn credit(&mut self) -> Credit {
        let plain = |letter: char| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter)
        };
        let is_name = |text: &str| !text.is_empty() && text.chars().all(plain);
        let name = self.text("name", "lower-case letters, digits, \"-\", \"_\" and \".\"", is_name);
        let title = self.text("title", "what the data is, in a line", |text| !text.is_empty());
        let contributors = self.contributors();
        let (licence, licence_url) = self.licence();
        Credit { name, title, contributors, licence, licence_url }
    }

    fn contributors(&mut self) -> Vec<String> {
        let value = self.package.get("contributors");
        let listed = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let named = listed.iter().map(|one| text(one, "title")).collect::<Option<Vec<_>>>();
        let named = named.filter(|named| !named.is_empty());
        named.unwrap_or_else(|| {
            let expected = "who made the data: a list of objects with a \"title\"";
            self.refuse("contributors", value, expected);
            Vec::new()
        })
    }

    /// The name and the address of the first licence. Data need none.
    fn licence(&mut self) -> (String, String) {
        let Some(value) = self.package.get("licenses") else { return Default::default() };
        let first = value.get(0);
        let licence = |name| first.and_then(|first| text(first, name));
        let Some(name) = licence("name").or_else(|| licence("title")) else {
            let expected = "a list of objects with a \"name\" such as \"CC-BY-4.0\"";
            self.refuse("licenses", Some(value), expected);
            return Default::default();
        };
        (name, licence("path").unwrap_or_default())
    }

    fn refuse(&mut self, name: &str, value: Option<&Value>, expected: &str) {
        let found = value.map_or_else(|| "nothing".to_owned(), ToString::to_string);
        self.problems.add(format!("{}, {name}", self.location), found, expected);
    }
}

/// A property that is text with something in it.
fn text(object: &Value, name: &str) -> Option<String> {
    let text = object.get(name)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}
