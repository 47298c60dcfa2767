//! What a test runs in its page.

use serde::Serialize;
use serde_json::{Value, json};

/// The body of a function, with its arguments.
#[derive(Debug, Clone)]
pub struct Script {
    /// The body; what it returns is the result, and a promise is waited for.
    pub(crate) text: String,
    /// What `arguments` holds.
    pub(crate) arguments: Vec<Value>,
}

impl From<&str> for Script {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), arguments: Vec::new() }
    }
}

/// A script with arguments, which a tuple or an array gives: `with("return arguments[0]", [1])`.
#[must_use]
pub fn with(text: &str, arguments: impl Serialize) -> Script {
    // What cannot be written as JSON arrives as null.
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
    fn a_tuple_gives_one_argument_for_each_part() {
        assert_eq!(with("", ("a", 1)).arguments, [json!("a"), json!(1)]);
        assert_eq!(with("", json!({ "view": "flows" })).arguments, [json!({ "view": "flows" })]);
    }
}
