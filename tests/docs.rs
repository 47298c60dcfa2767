//! The documentation agrees with the code: `docs/options.md` with the options, the package's types and
//! its names for style sheets, the README with its length, and every link with the file it names.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use homeward::Options;
use record::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const OPTIONS: &str = "docs/options.md";
const README_LINES: usize = 90;
/// Folders without documentation of ours.
const SKIPPED: [&str; 5] = ["dist", "node_modules", "target", "wasm", ".git"];
/// What the options table has in place of a name.
const NONE: &str = "–";

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cells of the table that follows this heading, without its head.
fn table(markdown: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, section) = markdown.split_once(&format!("\n## {heading}\n")).unwrap();
    let rows = section.lines().skip_while(|line| !line.starts_with('|'));
    let rows = rows.take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// The code in a cell: `a`, `b` gives both.
fn code(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The code in a column of a table.
fn column(rows: &[Vec<String>], index: usize) -> BTreeSet<String> {
    rows.iter().flat_map(|row| code(row.get(index).unwrap())).map(str::to_owned).collect()
}

fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// What a TypeScript file has between this line and the next line that ends a declaration.
fn declaration<'s>(source: &'s str, start: &str) -> &'s str {
    let (_, rest) = source.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    rest.split_once("\n}").unwrap().0
}

/// The members of a declaration, each with the last line of the comment before it.
fn members(declaration: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut comment = "";
    // Arguments of methods are indented further.
    for line in declaration.lines().filter_map(|line| line.strip_prefix("  ")) {
        let name = ["get ", "set ", "async ", "static ", "readonly "]
            .iter()
            .fold(line, |name, modifier| name.trim_start_matches(modifier));
        if line.trim_start().starts_with(['*', '/']) {
            comment = line;
        } else if name.starts_with(|first: char| first == '"' || first.is_alphabetic())
            && let Some((name, _)) = name.split_once([':', '(', '<'])
            && !comment.contains("@internal")
            && !["addEventListener", "constructor", "private constructor"].contains(&name)
        {
            found.push((name.trim_end_matches('?').trim_matches('"'), comment));
        }
    }
    found
}

/// Reads one option as a page gives it.
fn option(name: &str, value: &str) -> Result<Options, String> {
    let entry = (name.to_owned(), Value::Text(value.to_owned()));
    Options::read(&Value::Object(vec![entry])).map_err(|error| error.to_string())
}

/// A row of the options table.
struct Row {
    attribute: Option<String>,
    option: Option<String>,
    values: Vec<String>,
    default: String,
}

fn rows() -> Vec<Row> {
    let name = |cell: &str| (cell != NONE).then(|| code(cell).concat());
    let row = |cells: Vec<String>| {
        let [attribute, option, values, default, _] = cells.as_slice() else {
            panic!("found {cells:?}, expected five cells")
        };
        let values = code(values).into_iter().map(str::to_owned).collect();
        let (attribute, option) = (name(attribute), name(option));
        Row { attribute, option, values, default: default.clone() }
    };
    table(&read(OPTIONS), "Attributes and options").into_iter().map(row).collect()
}

#[test]
fn the_options_table_has_every_attribute_and_option_of_the_types() {
    let element = read("pkg/src/element/types.ts");
    let (index, options_source) = (read("pkg/src/types.ts"), read("pkg/src/options.ts"));
    let names = |source: &str, start: &str| {
        set(members(declaration(source, start)).into_iter().map(|(name, _)| name))
    };
    let options = names(&options_source, "export interface Options {");
    let mut attributes = options.clone();
    assert!(attributes.remove("timeDirection"));
    let own = element.split_once("export type HomewardChartAttributes").unwrap().1;
    attributes.extend(names(own, "} & {"));
    let documented: BTreeSet<String> = rows().into_iter().filter_map(|row| row.attribute).collect();
    assert_eq!(documented, attributes);

    let mut all = options;
    all.extend(names(&index, "export interface ChartOptions extends Options {"));
    all.extend(names(&index, "export interface MountOptions extends ChartOptions {"));
    let server = read("pkg/static.ts");
    all.extend(names(&server, "export interface SvgOptions extends HtmlOptions {"));
    let documented: BTreeSet<String> = rows().into_iter().filter_map(|row| row.option).collect();
    assert_eq!(documented, all);
}

#[test]
fn the_options_table_has_every_option_that_the_crate_reads() {
    let source = read("src/options.rs");
    let calls = source.split("fields.").skip(1).filter_map(|call| call.split_once("(\""));
    let known = calls.filter(|(method, _)| !method.contains([' ', ';', '\n']));
    let known = set(known.filter_map(|(_, rest)| rest.split('"').next()));
    let both = rows().into_iter().filter(|row| row.attribute.is_some());
    let documented: BTreeSet<String> = both.filter_map(|row| row.option).collect();
    assert_eq!(documented, known);
}

#[test]
fn the_options_table_has_exactly_the_values_that_the_crate_accepts() {
    for Row { attribute, option: name, values, .. } in rows() {
        let (Some(_), Some(name)) = (attribute, name) else { continue };
        for value in &values {
            assert!(option(&name, value).is_ok(), "{name}: {value}");
        }
        // An option of any text refuses nothing.
        let Err(refusal) = option(&name, "?") else { continue };
        let (_, expected) = refusal.split_once("expected ").unwrap();
        let accepted = set(expected.split('"').skip(1).step_by(2));
        let listed = expected.starts_with('"').then_some(accepted);
        if let Some(accepted) = listed {
            assert_eq!(set(values.iter().map(String::as_str)), accepted, "{name}");
        }
    }
}

#[test]
fn the_options_table_has_the_defaults_of_the_crate_and_of_the_types() {
    for Row { attribute, option: name, default, .. } in rows() {
        let (Some(_), Some(name)) = (attribute, name) else { continue };
        if let [default] = code(&default).as_slice()
            && name != "lang"
        {
            assert_eq!(option(&name, default).unwrap(), Options::default(), "{name}");
        }
    }
    for (file, start) in [
        ("pkg/src/options.ts", "export interface Options {"),
        ("pkg/src/element/types.ts", "\"time-direction\"?:"),
    ] {
        let source = read(file);
        for (name, comment) in members(declaration(&source, start)) {
            let Some((_, default)) = comment.split_once("Default: ") else { continue };
            let default = default.trim_end_matches("*/").trim().trim_end_matches('.');
            let row = rows().into_iter().find(|row| {
                [&row.attribute, &row.option].into_iter().flatten().any(|known| known == name)
            });
            let row = row.unwrap();
            if row.values.iter().any(|value| value == default) {
                assert_eq!(code(&row.default), [default], "{name} in {file}");
            }
        }
    }
}

#[test]
fn every_method_event_and_error_code_is_documented() {
    let (page, element) = (read(OPTIONS), read("pkg/src/element/homeward-chart.ts"));
    let (chart, types) = (read("pkg/src/chart/chart.ts"), read("pkg/src/element/types.ts"));
    let rows = table(&page, "Properties and methods");
    let first = |cell: &str| cell.split('(').next().unwrap().to_owned();
    let documented = |column: usize| -> BTreeSet<String> {
        let rows = rows.iter().filter(|row| row.get(column).unwrap() == "yes");
        rows.map(|row| first(code(row.first().unwrap()).first().unwrap())).collect()
    };
    let declared = |source: &str, start: &str| {
        set(members(declaration(source, start)).into_iter().map(|(name, _)| name))
    };
    let tag = "export class HomewardChart extends Base {";
    assert_eq!(documented(1), declared(&element, tag));
    assert_eq!(documented(2), declared(&chart, "export class Chart extends EventTarget {"));

    let map = "export interface HomewardChartEventMap extends HTMLElementEventMap {";
    let events = declared(&types, map);
    let (_, section) = page.split_once("\n## Events\n").unwrap();
    assert_eq!(column(&table(&page, "Events"), 0), events);
    let scripts = read("pkg/src/engine/failure.ts");
    let (_, codes) = scripts.split_once("export type ErrorCode =").unwrap();
    let codes = codes.split_once(';').unwrap().0;
    let codes = codes.split('"').skip(1).step_by(2).filter(|code| *code != "code");
    let engine = read("src/error.rs");
    let engine = engine.lines().filter(|line| line.trim().starts_with("ErrorKind::"));
    let engine = engine.filter_map(|line| line.split('"').nth(1));
    let codes = set(codes.chain(engine));
    let (_, listed) = section.split_once("| code | meaning |\n").unwrap();
    let listed = listed.lines().take_while(|line| line.starts_with('|')).skip(1);
    assert_eq!(set(listed.filter_map(|line| code(line).first().copied())), codes);
}

#[test]
fn every_custom_property_and_part_is_documented() {
    let (page, names) = (read(OPTIONS), read("xtask/parts.mjs"));
    let keys = |start: &str| -> BTreeSet<String> {
        members(declaration(&names, start)).into_iter().map(|(name, _)| name.to_owned()).collect()
    };
    let properties = keys("export const CUSTOM_PROPERTIES = {");
    let properties = properties.iter().map(|name| format!("--homeward-{name}")).collect();
    assert_eq!(column(&table(&page, "Custom properties"), 0), properties);
    assert_eq!(column(&table(&page, "Parts"), 0), keys("export const PARTS = {"));
}

#[test]
fn the_readme_fits_into_ninety_lines() {
    let lines = read("README.md").lines().count();
    assert!(lines <= README_LINES, "README.md: found {lines} lines, expected {README_LINES}");
}

/// The Markdown files of a folder and of those below it.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() && !SKIPPED.iter().any(|skipped| name == *skipped) {
            found.extend(pages(&path));
        } else if path.extension().is_some_and(|end| end == "md") {
            found.push(path);
        }
    }
    found
}

/// The addresses of links and pictures, outside blocks of code.
fn links(markdown: &str) -> Vec<&str> {
    let prose = markdown.split("```").step_by(2);
    let ends = |(start, end): (&'static str, char)| {
        prose.clone().flat_map(move |part| {
            part.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
        })
    };
    [("](", ')'), ("src=\"", '"'), ("href=\"", '"')].into_iter().flat_map(ends).collect()
}

/// A heading as the fragment of an address.
fn fragment(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|letter| letter.is_alphanumeric() || "-_".contains(*letter)).collect()
}

#[test]
fn every_relative_link_names_a_file_and_a_heading() {
    let mut broken = Vec::new();
    for page in pages(Path::new(ROOT)) {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text).into_iter().filter(|link| !link.contains("://")) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let target =
                if path.is_empty() { page.clone() } else { page.parent().unwrap().join(path) };
            let there = target.exists()
                && (heading.is_empty()
                    || fs::read_to_string(&target).unwrap_or_default().lines().any(|line| {
                        line.starts_with('#')
                            && fragment(line.trim_start_matches(['#', ' '])) == heading
                    }));
            if !there {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "links to nothing:\n{}", broken.join("\n"));
}

/// Paths in code spans, such as `src/options.rs`, up to the first sign of a pattern.
fn paths(markdown: &str) -> Vec<&str> {
    let prose = markdown.split("```").step_by(2);
    let lines = prose.flat_map(str::lines).filter(|line| !line.starts_with("    "));
    let spans = lines.flat_map(code);
    let rooms = [
        "src/",
        "tests/",
        "record/",
        "xtask/",
        "pkg/",
        "www/",
        "docs/",
        "data/",
        "locales/",
        "examples/",
        "codec/",
    ];
    let generated = ["pkg/dist", "pkg/wasm"];
    spans
        .filter(|span| rooms.iter().any(|room| span.starts_with(room)))
        .filter(|span| !generated.iter().any(|folder| span.starts_with(folder)))
        .filter(|span| !span.contains(['*', '<', '…', ' ']))
        .collect()
}

#[test]
fn every_path_in_the_documentation_exists() {
    let mut missing = Vec::new();
    for page in pages(Path::new(ROOT)) {
        let text = fs::read_to_string(&page).unwrap();
        // Change logs name files of their time; the package's README names those of the package.
        if page.ends_with("CHANGELOG.md") || page.ends_with("pkg/README.md") {
            continue;
        }
        for path in paths(&text).into_iter().filter(|path| !Path::new(ROOT).join(path).exists()) {
            missing.push(format!("{}: {path}", page.display()));
        }
    }
    assert!(missing.is_empty(), "paths to nothing:\n{}", missing.join("\n"));
}
