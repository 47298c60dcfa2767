//! Scripts that a test runs in its page.

use serde::Serialize;
use serde_json::{Value, json};

/// The body of a JavaScript function, with its arguments.
#[derive(Debug, Clone)]
pub struct Script {
    /// The body; its return value is the result, and a promise is awaited.
    pub(crate) text: String,
    /// The function's `arguments`.
    pub(crate) arguments: Vec<Value>,
}

impl From<&str> for Script {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), arguments: Vec::new() }
    }
}

/// A script with arguments from a tuple or an array: `with("return arguments[0]", [1])`.
#[must_use]
pub fn with(text: &str, arguments: impl Serialize) -> Script {
    // A value that cannot be written as JSON arrives as null.
    let arguments = match json!(arguments) {
        Value::Array(arguments) => arguments,
        single => vec![single],
    };
    Script { arguments, ..text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_of_a_tuple_is_one_argument() {
        assert_eq!(with("", ("a", 1)).arguments, [json!("a"), json!(1)]);
        assert_eq!(with("", json!({ "view": "flows" })).arguments, [json!({ "view": "flows" })]);
    }
}
