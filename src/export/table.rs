use record::{Dataset, Day, EntryId, Value};

/// Rows under named columns.
pub(super) struct Table {
    pub(super) columns: &'static [&'static str],
    /// As many values in each as there are columns.
    pub(super) rows: Vec<Vec<Value>>,
}

/// A row that is being filled.
#[derive(Default)]
pub(super) struct Row(pub(super) Vec<Value>);

impl Row {
    /// A text; nothing where it is empty. Many cells are texts, and each would be this again.
    #[inline(never)]
    pub(super) fn text(&mut self, cell: &str) {
        self.0.push(text(cell));
    }

    /// A day as `2023-10-16`.
    pub(super) fn day(&mut self, day: Day) {
        self.text(&day.to_string());
    }

    /// A number; nothing where there is none.
    pub(super) fn number(&mut self, number: Option<u32>) {
        self.0.push(number.map_or(Value::Null, |number| Value::Number(f64::from(number))));
    }

    /// The publishers of the cited sources, and their addresses in the same order. Only web
    /// addresses are included, because spreadsheets turn addresses into links.
    pub(super) fn sources(&mut self, dataset: &Dataset, entry: EntryId) {
        let (mut publishers, mut urls) = (Vec::new(), Vec::new());
        for source in dataset.sources_of(entry) {
            publishers.push(text(&source.publisher));
            urls.push(text(source.link().unwrap_or_default()));
        }
        self.0.push(Value::List(publishers));
        self.0.push(Value::List(urls));
    }
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { Value::Text(text.to_owned()) }
}

/// A value as one cell: lists are joined by semicolons, and `written` converts each text.
pub(super) fn cell(value: &Value, written: fn(&str) -> String) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(value) => String::from(if *value { "true" } else { "false" }),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => written(text),
        Value::List(values) => {
            let mut listed = String::new();
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    listed.push_str("; ");
                }
                listed.push_str(&cell(value, written));
            }
            listed
        }
    }
}
