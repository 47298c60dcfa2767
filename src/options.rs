//! The options of a chart.

use crate::error::Error;
use crate::language::{Digits, Language, TextDirection};
use crate::view::{Directions, Group, Include, View};
use record::fields::Location;
use record::{Day, Fields, Problems, Value, keywords};

keywords! {
    /// Which scheme to draw in.
    pub enum ThemeChoice {
        /// As the reader's device asks.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

/// The options of a chart. The default is a complete chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Which question the chart answers.
    pub view: View,
    /// Whether the cumulative lines are stacked.
    pub stacked: bool,
    /// What one bar of the flows covers; `None` chooses by width.
    pub group: Option<Group>,
    /// Which directions the picture shows.
    pub directions: Directions,
    /// Which events that are not counted the picture shows.
    pub include: Include,
    /// The first day shown. It never restarts a count.
    pub from: Option<Day>,
    /// The last day shown and counted.
    pub to: Option<Day>,
    /// Which scheme to draw in.
    pub theme: ThemeChoice,
    /// The language. Until the messages of another language are
    /// [loaded](crate::text::load_messages) it is English.
    pub lang: Language,
    /// Which digits numbers and dates have.
    pub digits: Digits,
    /// Which way time runs; `None` follows the language.
    pub time_direction: Option<TextDirection>,
    /// The page's own heading.
    pub heading: Option<String>,
    /// The day of reading, `None` where it is unknown. It is no option of the page: the caller adds
    /// it, because the core has no clock.
    pub today: Option<Day>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            view: View::default(),
            stacked: true,
            group: None,
            directions: Directions::default(),
            include: Include::default(),
            from: None,
            to: None,
            theme: ThemeChoice::default(),
            lang: Language::default(),
            digits: Digits::default(),
            time_direction: None,
            heading: None,
            today: None,
        }
    }
}

const OPTIONS: &str = "options";

impl Options {
    /// Reads options; `Value::Null` gives the default.
    ///
    /// ```
    /// use homeward::{Options, View};
    /// use record::Value;
    ///
    /// let option = |value: &str| vec![("view".to_owned(), Value::Text(value.to_owned()))];
    /// let options = Options::read(&Value::Object(option("flows")))?;
    /// assert_eq!(options.view, View::Flows);
    /// let error = Options::read(&Value::Object(option("flow"))).unwrap_err();
    /// assert_eq!(error.code(), "bad-option");
    /// # Ok::<(), homeward::Error>(())
    /// ```
    ///
    /// # Errors
    /// When anything is not an option, or not of an option's values: one
    /// sentence for each, all at once.
    pub fn read(value: &Value) -> Result<Self, Error> {
        match Self::read_leniently(value) {
            (options, None) => Ok(options),
            (_, Some(error)) => Err(error),
        }
    }

    /// Whether a day is among those shown.
    #[must_use]
    pub fn shows(&self, day: Day) -> bool {
        self.from.is_none_or(|from| day >= from) && self.to.is_none_or(|to| day <= to)
    }

    /// Reads the valid options, uses the default for the others and reports those: an article has
    /// to show something, whatever its attributes are.
    #[must_use]
    pub fn read_leniently(value: &Value) -> (Self, Option<Error>) {
        let none = Vec::new();
        let entries = match value {
            Value::Null => &none,
            Value::Object(entries) => entries,
            other => {
                let message = format!("{OPTIONS}: found {}, expected an object", other.shown());
                return (Self::default(), Some(Error::option(message)));
            }
        };
        let mut problems = Problems::default();
        let mut fields = Fields::new(Location::Path(OPTIONS), entries, &mut problems);
        let mut options = Self {
            view: fields.keyword("view").unwrap_or_default(),
            stacked: fields.flag("stacked").unwrap_or(true),
            group: fields.keyword("group"),
            directions: fields.keyword("directions").unwrap_or_default(),
            include: fields.keyword("include").unwrap_or_default(),
            from: fields.day("from"),
            to: fields.day("to"),
            theme: fields.keyword("theme").unwrap_or_default(),
            lang: Language::default(),
            digits: fields.keyword("digits").unwrap_or_default(),
            time_direction: fields.keyword("timeDirection"),
            heading: fields.text("heading").map(str::to_owned),
            today: None,
        };
        options.read_language(&mut fields);
        options.check_days(&mut fields);
        fields.finish();
        let error = problems.or(()).err().map(|problems| Error::option(problems.to_string()));
        (options, error)
    }

    fn read_language(&mut self, fields: &mut Fields<'_>) {
        if let Some(lang) = fields.text("lang") {
            match Language::of(lang) {
                Some(language) => self.lang = language,
                None => fields.refuse_keyword::<Language>("lang", lang),
            }
        }
    }

    fn check_days(&mut self, fields: &mut Fields<'_>) {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            fields.refuse("to", to.to_string(), &format!("a day on or after \"from\", {from}"));
            self.to = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(entries: &[(&str, Value)]) -> Result<Options, Error> {
        let entries = entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        Options::read(&Value::Object(entries.collect()))
    }

    #[test]
    fn empty_options_are_the_default() {
        assert_eq!(Options::read(&Value::Null), Ok(Options::default()));
        assert_eq!(read(&[]), Ok(Options::default()));
    }

    #[test]
    fn every_fault_is_reported_at_once_with_what_was_expected() {
        let error = read(&[
            ("view", Value::Text("flow".into())),
            ("veiw", Value::Text("flows".into())),
            ("from", Value::Text("2025-01-01".into())),
            ("to", Value::Text("2024-01-01".into())),
        ]);
        assert_eq!(
            error.unwrap_err().to_string(),
            "options.view: found \"flow\", expected \"cumulative\", \"flows\" or \"claims\"\n\
             options.to: found 2024-01-01, expected a day on or after \"from\", 2025-01-01\n\
             options.veiw: found an unknown name, expected \"view\""
        );
    }

    #[test]
    fn lenient_parsing_keeps_valid_options_and_reports_the_others() {
        let value = |text: &str| Value::Text(text.into());
        let entries = vec![
            ("view".to_owned(), value("flows")),
            ("group".to_owned(), value("weekly")),
            ("stacked".to_owned(), value("false")),
            ("from".to_owned(), value("2025-01-01")),
            ("to".to_owned(), value("2024-01-01")),
        ];
        let (options, error) = Options::read_leniently(&Value::Object(entries));
        assert_eq!((options.view, options.group, options.stacked), (View::Flows, None, false));
        assert_eq!((options.from, options.to), (Day::parse("2025-01-01"), None));
        assert_eq!(error.unwrap().to_string().lines().count(), 2);
        assert_eq!(Options::read_leniently(&Value::Null), (Options::default(), None));
    }

    #[test]
    fn language_tags_are_read_as_pages_write_them() {
        for (tag, language) in [
            ("en", Language::English),
            ("uk-UA", Language::Ukrainian),
            ("RU", Language::Russian),
            ("ar-QA-x-news", Language::Arabic),
            ("ru_RU", Language::Russian),
            ("uk-Cyrl-UA", Language::Ukrainian),
            ("UA", Language::Ukrainian),
            ("ara", Language::Arabic),
        ] {
            let options = read(&[("lang", Value::Text(tag.into()))]).unwrap();
            assert_eq!(options.lang, language, "{tag}");
        }
        for tag in ["", "-", "ukrainian", "tlh-UK"] {
            let error = read(&[("lang", Value::Text(tag.into()))]).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("options.lang: found \"{tag}\", expected \"en\", \"uk\", \"ru\" or \"ar\"")
            );
        }
    }

    #[test]
    fn digits_and_the_direction_of_time_are_options() {
        let text = |text: &str| Value::Text(text.into());
        let options = read(&[("digits", text("arab")), ("timeDirection", text("ltr"))]).unwrap();
        let asked = (options.digits, options.time_direction);
        assert_eq!(asked, (Digits::Arab, Some(TextDirection::Ltr)));
        let error = read(&[("digits", text("arabic")), ("timeDirecton", text("ltr"))]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "options.digits: found \"arabic\", expected \"latn\" or \"arab\"\n\
             options.timeDirecton: found an unknown name, expected \"timeDirection\""
        );
    }

    #[test]
    fn options_that_are_no_object_are_refused() {
        let error = Options::read(&Value::Number(7.0)).unwrap_err();
        assert_eq!(error.to_string(), "options: found 7, expected an object");
        assert_eq!(error.code(), "bad-option");
    }
}
