//! Tables as RFC 4180 has them: commas, quotes where needed, `CRLF` at the end of lines.

use super::table::{Table, cell};
use record::Value;

const SEPARATOR: char = ',';
const LINE_END: &str = "\r\n";
/// Characters that begin a formula in spreadsheets.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

pub(super) fn write(table: &Table) -> String {
    let mut out = String::new();
    for (index, name) in table.columns.iter().enumerate() {
        add(&mut out, index, name);
    }
    out.push_str(LINE_END);
    for row in &table.rows {
        for (index, value) in row.iter().enumerate() {
            add(&mut out, index, &shown(value));
        }
        out.push_str(LINE_END);
    }
    out
}

/// A value as text. A number is one whatever its sign; only texts can be formulas.
fn shown(value: &Value) -> String {
    cell(value, inert)
}

/// A text that no spreadsheet takes for a formula: an apostrophe in front makes it text.
fn inert(text: &str) -> String {
    let mut inert = String::new();
    if text.starts_with(FORMULA) {
        inert.push('\'');
    }
    inert.push_str(text);
    inert
}

fn add(out: &mut String, index: usize, cell: &str) {
    if index > 0 {
        out.push(SEPARATOR);
    }
    if !cell.contains([SEPARATOR, '"', '\r', '\n']) {
        out.push_str(cell);
        return;
    }
    out.push('"');
    for letter in cell.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: Vec<Value>) -> String {
        let table = Table { columns: &["a"], rows: vec![values] };
        write(&table).strip_prefix("a\r\n").unwrap().to_owned()
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_written_as_text() {
        for start in ["=", "+", "-", "@", "\t", "＝"] {
            let cell = format!("{start}1");
            assert_eq!(line(vec![text(&cell)]), format!("'{cell}\r\n"));
        }
        assert_eq!(line(vec![text("\r=1")]), "\"'\r=1\"\r\n");
        assert_eq!(line(vec![text("a=1")]), "a=1\r\n");
        let list = Value::List(vec![text("a"), text("=1")]);
        assert_eq!(line(vec![list]), "a; '=1\r\n");
    }

    #[test]
    fn a_number_stays_a_number() {
        assert_eq!(line(vec![Value::Number(-4.0), Value::Number(103.0)]), "-4,103\r\n");
        assert_eq!(line(vec![Value::Null, Value::Bool(true), Value::Null]), ",true,\r\n");
    }

    #[test]
    fn quotes_commas_and_line_ends_stay_within_their_cell() {
        assert_eq!(line(vec![text("a, \"b\"\nc"), text("d")]), "\"a, \"\"b\"\"\nc\",d\r\n");
    }
}
