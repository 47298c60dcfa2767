use crate::list::append;
use record::{Dataset, Day, Owner, Value};

/// Rows under named columns.
pub(super) struct Table {
    pub(super) columns: &'static [&'static str],
    /// As many values in each as there are columns.
    pub(super) rows: Vec<Vec<Value>>,
}

impl Table {
    /// A list of objects, each a row.
    pub(super) fn into_objects(self) -> Value {
        let names = self.columns;
        let object = |row: Vec<Value>| {
            let named = names.iter().map(|name| String::from(*name)).zip(row);
            Value::Object(named.collect())
        };
        Value::List(self.rows.into_iter().map(object).collect())
    }
}

/// A text, nothing where it is empty.
pub(super) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { Value::Text(text.to_owned()) }
}

/// A day as `2023-10-16`.
pub(super) fn day(day: Day) -> Value {
    Value::Text(day.to_string())
}

/// A number, nothing where there is none.
pub(super) fn number(number: Option<u32>) -> Value {
    number.map_or(Value::Null, |number| Value::Number(f64::from(number)))
}

/// The publishers of what is cited, and the addresses of the same publications in the same order.
/// What is no address of the web is left out, because a spreadsheet makes links of addresses.
pub(super) fn sources(dataset: &Dataset, owner: Owner) -> [Value; 2] {
    let (mut publishers, mut urls) = (Vec::new(), Vec::new());
    for source in dataset.sources_of(owner) {
        publishers.push(text(&source.publisher));
        urls.push(source.link().map_or(Value::Null, text));
    }
    [Value::List(publishers), Value::List(urls)]
}

/// A value in one cell: a list with a semicolon between its items, where `written` is
/// what an item comes to.
pub(super) fn cell(value: &Value, written: fn(&str) -> String) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(value) => String::from(if *value { "true" } else { "false" }),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => written(text),
        Value::List(values) => {
            let mut listed = String::new();
            for value in values {
                append(&mut listed, "; ", &cell(value, written));
            }
            listed
        }
    }
}
