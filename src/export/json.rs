//! Values as JSON text.

use record::Value;

/// Rows and entries have a line each; what is in them has not.
const DEEPEST_LINES: usize = 2;

/// The entries of an object, in their order.
#[derive(Default)]
pub(super) struct Entries(Vec<(String, Value)>);

impl Entries {
    /// One entry more.
    pub(super) fn add(&mut self, name: &str, value: Value) {
        self.0.push((name.to_owned(), value));
    }
}

impl From<Entries> for Value {
    fn from(entries: Entries) -> Self {
        Self::Object(entries.0)
    }
}

/// A value as JSON, with a line for each entry and row. It can stand in a script of HTML.
pub(super) fn write(value: &Value) -> String {
    let mut out = String::new();
    add(&mut out, value, 0);
    out.push('\n');
    out
}

fn add(out: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Text(text) => add_text(out, text),
        Value::List(values) => {
            out.push('[');
            for (place, value) in values.iter().enumerate() {
                begin(out, place, depth);
                add(out, value, depth + 1);
            }
            out.push(']');
        }
        Value::Object(entries) => {
            out.push('{');
            for (place, (name, value)) in entries.iter().enumerate() {
                begin(out, place, depth);
                add_text(out, name);
                out.push_str(": ");
                add(out, value, depth + 1);
            }
            out.push('}');
        }
    }
}

/// What stands before an item.
fn begin(out: &mut String, place: usize, depth: usize) {
    if place > 0 {
        out.push(',');
    }
    if depth < DEEPEST_LINES {
        out.push('\n');
    } else if place > 0 {
        out.push(' ');
    }
}

fn add_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            // A "<" could end the script it stands in.
            '<' | '\0'..='\x1f' => add_code(out, letter),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// A letter below 128 as `\u003c`.
fn add_code(out: &mut String, letter: char) {
    let code = u32::from(letter);
    out.push_str("\\u00");
    for digit in [code >> 4, code & 0xf] {
        out.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_written_so_that_it_ends_nothing_around_it() {
        let text = Value::Text("</script> \"a\" \\ \n\u{1}".into());
        assert_eq!(write(&text), "\"\\u003c/script> \\\"a\\\" \\\\ \\u000a\\u0001\"\n");
    }

    #[test]
    fn rows_have_lines_and_their_values_have_not() {
        let row = |number| Value::List(vec![Value::Number(number), Value::Null]);
        let mut entries = Entries::default();
        entries.add("rows", Value::List(vec![row(1.0), row(-2.0)]));
        entries.add("ok", Value::Bool(true));
        assert_eq!(
            write(&entries.into()),
            "{\n\"rows\": [\n[1, null],\n[-2, null]],\n\"ok\": true}\n"
        );
    }
}
