//! Values as JSON text.

use super::table::Table;
use record::Value;

/// Writes an object entry by entry. The output is safe inside a script element.
pub(super) struct Writer {
    out: String,
}

impl Writer {
    /// An object without entries.
    pub(super) fn new() -> Self {
        Self { out: String::from("{") }
    }

    /// One entry more, a text; nothing where it is empty.
    #[expect(clippy::needless_pass_by_value, reason = "given up here, not at each of many calls")]
    pub(super) fn text(&mut self, name: &str, text: String) {
        if !text.is_empty() {
            self.name(name);
            add_text(&mut self.out, &text);
        }
    }

    /// One entry more, a text that a writer has written already.
    pub(super) fn written(&mut self, name: &str, written: &str) {
        self.name(name);
        self.out.push_str(written);
    }

    /// One entry more, a list of objects: each row in a line.
    pub(super) fn table(&mut self, name: &str, table: &Table) {
        self.name(name);
        self.out.push('[');
        for (index, row) in table.rows.iter().enumerate() {
            self.out.push_str(if index == 0 { "\n{" } else { ",\n{" });
            for (index, (name, value)) in table.columns.iter().zip(row).enumerate() {
                separate(&mut self.out, index);
                add_text(&mut self.out, name);
                self.out.push_str(": ");
                add(&mut self.out, value);
            }
            self.out.push('}');
        }
        self.out.push(']');
    }

    /// The whole object.
    pub(super) fn end(mut self) -> String {
        self.out.push_str("\n}");
        self.out
    }

    fn name(&mut self, name: &str) {
        let first = self.out.len() == 1;
        self.out.push_str(if first { "\n" } else { ",\n" });
        add_text(&mut self.out, name);
        self.out.push_str(": ");
    }
}

fn add(out: &mut String, value: &Value) {
    match value {
        Value::Null | Value::Object(_) => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Text(text) => add_text(out, text),
        Value::List(values) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                separate(out, index);
                add(out, value);
            }
            out.push(']');
        }
    }
}

fn separate(out: &mut String, index: usize) {
    if index > 0 {
        out.push_str(", ");
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
            // A "<" could end the surrounding script element.
            '<' | '\0'..='\x1f' => add_code(out, letter),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// A character below 128 as `\u003c`.
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
    fn text_ends_neither_its_string_nor_a_script_element() {
        let mut writer = Writer::new();
        writer.text("a", "</script> \"a\" \\ \n\u{1}".into());
        writer.text("empty", String::new());
        assert_eq!(writer.end(), "{\n\"a\": \"\\u003c/script> \\\"a\\\" \\\\ \\u000a\\u0001\"\n}");
    }

    #[test]
    fn each_row_of_a_table_is_one_line() {
        let row = |number| vec![Value::Number(number), Value::List(vec![Value::Null; 2])];
        let table = Table { columns: &["a", "b"], rows: vec![row(1.0), row(-2.0)] };
        let mut writer = Writer::new();
        writer.table("rows", &table);
        writer.written("ok", "true");
        assert_eq!(
            writer.end(),
            "{\n\"rows\": [\n{\"a\": 1, \"b\": [null, null]},\n{\"a\": -2, \"b\": [null, null]}],\n\"ok\": true\n}"
        );
    }
}
