//! The part of the dataset that a file contains.

use crate::error::Error;
use crate::options::Options;
use crate::view::View;
use record::fields::Location;
use record::{Dataset, Fields, Keyword as _, Problems, Value, keywords};

keywords! {
    /// A table of the record.
    pub enum Sheet {
        /// One row for each event.
        Events = "events",
        /// One row for each claimed total.
        Claims = "claims",
    }
}

/// The part of the dataset to export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The table, in formats that contain one; by default the table of the view.
    pub table: Option<Sheet>,
    /// Everything in the dataset, uncounted events included, instead of the shown part.
    pub all: bool,
}

impl Excerpt {
    /// Reads `{ table, all }`; `Value::Null` is the shown part.
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
        let mut fields = Fields::new(Location::Path("excerpt"), entries, &mut problems);
        let excerpt =
            Self { table: fields.keyword("table"), all: fields.flag("all").unwrap_or_default() };
        fields.finish();
        problems.or(excerpt).map_err(|problems| Error::option(problems.to_string()))
    }

    /// The table of a file that contains one: the table of the view, unless another is named.
    pub(crate) fn sheet(self, view: View) -> Sheet {
        self.table.unwrap_or(match view {
            View::Cumulative | View::Flows => Sheet::Events,
            View::Claims => Sheet::Claims,
        })
    }

    /// The name of a file, with the name and the version of the dataset.
    #[must_use]
    pub fn file_name(self, dataset: &Dataset, options: &Options, ending: &str) -> String {
        let credit = dataset.credit.as_ref();
        let mut name = credit.map_or("homeward", |credit| &credit.name).to_owned();
        let part = match self {
            Self { all: false, .. } => options.view.keyword(),
            Self { table: Some(sheet), .. } => sheet.keyword(),
            Self { table: None, .. } => "",
        };
        for part in [part, &dataset.version] {
            if !part.is_empty() {
                name.push('-');
                name.push_str(part);
            }
        }
        name.push('.');
        name.push_str(ending);
        name
    }
}
