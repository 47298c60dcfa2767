use crate::error::Error;
use crate::series::Series;
use record::fields::Place;
use record::{Fields, Problems, Value, words};

words! {
    /// A table of the record.
    pub enum Sheet {
        /// One row for each event.
        Events = "events",
        /// One row for each total that somebody claimed.
        Claims = "claims",
    }
}

words! {
    /// How something taken along is written.
    pub enum Format {
        /// A table, for spreadsheets.
        Csv = "csv",
        /// Both tables, for programs.
        Json = "json",
        /// The picture.
        Svg = "svg",
        /// What search engines are told of the record.
        LinkedData = "json-ld",
    }
}

/// How much of the record is taken along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The table, where there is one in a file; that of the view when not said.
    pub table: Option<Sheet>,
    /// Everything in the record, also what is not counted, instead of what is shown.
    pub all: bool,
}

impl Excerpt {
    /// Reads `{ table, all }`; `Value::Null` gives what is shown.
    ///
    /// # Errors
    /// When anything else is asked for: one sentence for each fault, all at once.
    pub fn read(value: &Value) -> Result<Self, Error> {
        let none = Vec::new();
        let entries = match value {
            Value::Null => &none,
            Value::Object(entries) => entries,
            other => {
                let message = format!("excerpt: found {}, expected an object", other.shown());
                return Err(Error::option(message));
            }
        };
        let mut problems = Problems::default();
        let mut fields = Fields::new(Place::Path("excerpt"), entries, &mut problems);
        let excerpt =
            Self { table: fields.word("table"), all: fields.flag("all").unwrap_or_default() };
        fields.finish();
        problems.or(excerpt).map_err(|problems| Error::option(problems.to_string()))
    }

    /// The table of a file that holds one: the one the view is about, unless said.
    pub(super) fn sheet(self, series: &Series) -> Sheet {
        self.table.unwrap_or(match series {
            Series::Cumulative(_) | Series::Flows(_) => Sheet::Events,
            Series::Claims(_) => Sheet::Claims,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(entries: &[(&str, &str)]) -> Result<Excerpt, Error> {
        let text = |(key, value): &(&str, &str)| ((*key).into(), Value::Text((*value).into()));
        Excerpt::read(&Value::Object(entries.iter().map(text).collect()))
    }

    #[test]
    fn the_days_shown_are_exported_unless_all_are_asked_for() {
        assert_eq!(Excerpt::read(&Value::Null), Ok(Excerpt::default()));
        let claims = Excerpt { table: Some(Sheet::Claims), all: true };
        assert_eq!(read(&[("all", "true"), ("table", "claims")]), Ok(claims));
    }

    #[test]
    fn every_fault_is_reported_at_once_with_what_was_expected() {
        let error = read(&[("tables", "claims"), ("all", "yes")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "excerpt.all: found \"yes\", expected true or false\n\
             excerpt.tables: found an unknown name, expected \"table\""
        );
        assert_eq!(error.code(), "bad-option");
        let error = Excerpt::read(&Value::Number(1.0)).unwrap_err();
        assert_eq!(error.to_string(), "excerpt: found 1, expected an object");
    }
}
