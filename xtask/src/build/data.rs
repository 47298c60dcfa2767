//! Makes the package's data of `data/`: the tables as they are, as JSON, and as a module with types.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::project::{read, root, write};

/// The first line of the module.
const HEAD: &str = "// The tables of Homeward's record. Data: CC BY 4.0, see data/LICENSE.\n";

/// One table as `datapackage.json` describes it.
struct Table<'d> {
    name: &'d str,
    title: &'d str,
    path: &'d str,
    fields: &'d [Value],
}

/// Writes everything into `dist/`.
pub(super) fn write_data(dist: &Path) -> Result<()> {
    let (source, copies) = (root().join("data"), dist.join("data"));
    fs::create_dir_all(&copies)?;
    let description: Value = serde_json::from_str(&read(&source.join("datapackage.json"))?)?;
    let version = description.get("version").context("the data has no version")?.to_string();
    let mut json = format!("{{\n\"version\": {version}");
    let mut module = format!("{HEAD}export const version = {version};\n");
    let mut types =
        format!("{HEAD}/** The version of the data. */\nexport const version: string;\n");
    let tables = tables(&description)?;
    for table in &tables {
        let rows = rows(&source.join(table.path), table.fields)?;
        write!(json, ",\n\"{}\": {rows}", table.name)?;
        writeln!(module, "export const {} = {rows};", table.name)?;
        types.push_str(&typed(table));
    }
    let paths = tables.iter().map(|table| table.path);
    for name in paths.chain(["datapackage.json", "LICENSE"]) {
        fs::copy(source.join(name), copies.join(name))
            .with_context(|| format!("copying {name}"))?;
    }
    write(&copies.join("record.json"), json + "\n}\n")?;
    write(&dist.join("data.js"), module)?;
    write(&dist.join("data.d.ts"), types)
}

fn tables(description: &Value) -> Result<Vec<Table<'_>>> {
    let resources = description.get("resources").and_then(Value::as_array);
    let tables: Option<_> =
        resources.context("the data has no tables")?.iter().map(table).collect();
    tables.context("expected a name, a title, a path and fields of every table")
}

fn table(resource: &Value) -> Option<Table<'_>> {
    let text = |name| resource.get(name).and_then(Value::as_str);
    Some(Table {
        name: text("name")?,
        title: text("title")?,
        path: text("path")?,
        fields: resource.pointer("/schema/fields")?.as_array()?,
    })
}

/// The rows as JSON, one a line: what is empty is null.
fn rows(file: &Path, fields: &[Value]) -> Result<String> {
    let mut reader = csv::Reader::from_path(file)?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| format!("reading {}", file.display()))?;
        let cells = fields.iter().zip(&record).map(|(field, cell)| {
            let name = field.get("name").cloned().unwrap_or_default();
            format!("{name}: {}", value(field, cell))
        });
        lines.push(format!("  {{ {} }}", cells.collect::<Vec<_>>().join(", ")));
    }
    Ok(if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", lines.join(",\n")) })
}

/// A cell as JSON. The tables have been checked: numbers are written as JSON writes them.
fn value(field: &Value, cell: &str) -> String {
    match (kind(field), cell) {
        (_, "") => "null".to_owned(),
        ("integer" | "number", cell) => cell.to_owned(),
        ("boolean", cell) => is_true(field, cell).to_string(),
        (_, cell) => json!(cell).to_string(),
    }
}

/// Whether a cell has one of the column's own values for true.
fn is_true(field: &Value, cell: &str) -> bool {
    let words = field.get("trueValues").and_then(Value::as_array).into_iter().flatten();
    words.filter_map(Value::as_str).any(|word| word == cell)
}

fn kind(field: &Value) -> &str {
    field.get("type").and_then(Value::as_str).unwrap_or_default()
}

/// The type of a table's rows, and of the table.
fn typed(table: &Table<'_>) -> String {
    let name = type_name(table.name);
    let mut text =
        format!("\n/** A row of the table \"{}\". */\nexport interface {name} {{\n", table.title);
    for field in table.fields {
        let word = |name: &str| field.get(name).and_then(Value::as_str).unwrap_or_default();
        let required = field.pointer("/constraints/required") == Some(&Value::Bool(true));
        let null = if required { "" } else { " | null" };
        let comment = word("description").replace("*/", "* /");
        let _ = writeln!(text, "  /** {comment} */\n  {}: {}{null};", word("name"), of(field));
    }
    let _ = writeln!(
        text,
        "}}\n/** {}. */\nexport const {}: readonly {name}[];",
        table.title, table.name
    );
    text
}

/// The TypeScript of a field's values.
fn of(field: &Value) -> String {
    let words = field.pointer("/constraints/enum").and_then(Value::as_array);
    match (words, kind(field)) {
        (Some(words), _) => words.iter().map(Value::to_string).collect::<Vec<_>>().join(" | "),
        (None, "integer" | "number") => "number".to_owned(),
        (None, "boolean") => "boolean".to_owned(),
        (None, _) => "string".to_owned(),
    }
}

/// `events` has rows of the type `EventRow`.
fn type_name(table: &str) -> String {
    let one = table.strip_suffix('s').unwrap_or(table);
    let mut letters = one.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).chain("Row".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_become_values_of_their_kind() {
        let field = |kind| json!({ "name": "a", "type": kind });
        assert_eq!(value(&field("integer"), "7"), "7");
        assert_eq!(value(&field("integer"), ""), "null");
        let asked = json!({ "name": "a", "type": "boolean", "trueValues": ["yes"] });
        assert_eq!([value(&asked, "yes"), value(&asked, "no")], ["true", "false"]);
        assert_eq!(value(&field("string"), "a \"b\""), "\"a \\\"b\\\"\"");
        assert_eq!(value(&field("date"), "2024-01-31"), "\"2024-01-31\"");
    }

    #[test]
    fn words_of_a_column_are_its_type() {
        let field = json!({ "name": "a", "type": "string", "constraints": { "enum": ["x", "y"] } });
        assert_eq!(of(&field), "\"x\" | \"y\"");
        assert_eq!(of(&json!({ "type": "number" })), "number");
        assert_eq!(type_name("events"), "EventRow");
        assert_eq!(type_name("context"), "ContextRow");
    }
}
