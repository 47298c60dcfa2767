//! The rooms of `src/`: which may import which, and how long files and functions may be.
//!
//! Only code that ships is read: test modules are left out, because a test may build its input with
//! whatever is at hand.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The rooms from the bottom up. A room may import those in the lines before its own.
const LAYERS: [&[&str]; 15] = [
    &["error", "language"],
    &["dataset", "view"],
    &["options"],
    &["excerpt"],
    &["series"],
    &["text"],
    &["scene"],
    &["layout"],
    &["draw"],
    &["output"],
    &["article", "export"],
    &["widget"],
    &["wasm"],
    &["lib"],
    &["bin"],
];

/// Test data for unit tests; it may import every room.
const TEST_DATA: &str = "sample";

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 40;

#[test]
fn a_room_imports_only_rooms_below_it() {
    let mut upward = Vec::new();
    for file in files() {
        let room = file.room();
        for (number, line) in file.shipped() {
            for imported in imports(line) {
                if imported != room && layer(imported) >= layer(&room) {
                    upward.push(format!("{}:{number}: {room} imports {imported}", file.shown()));
                }
            }
        }
    }
    assert!(upward.is_empty(), "expected imports downwards only, found\n{}", upward.join("\n"));
}

#[test]
fn files_are_short() {
    let mut long = Vec::new();
    for file in files() {
        let lines = file.shipped().count();
        if lines > LONGEST_FILE {
            long.push(format!("{}: {lines} lines", file.shown()));
        }
    }
    assert!(long.is_empty(), "expected {LONGEST_FILE} lines at most, found\n{}", long.join("\n"));
}

#[test]
fn functions_are_short() {
    let mut long = Vec::new();
    for file in files() {
        for (name, lines) in file.functions() {
            if lines.len() > LONGEST_FUNCTION {
                let (start, lines) = (lines.start, lines.len());
                long.push(format!("{}:{start}: {name} has {lines} lines", file.shown()));
            }
        }
    }
    assert!(
        long.is_empty(),
        "expected {LONGEST_FUNCTION} lines at most, found\n{}",
        long.join("\n")
    );
}

/// A source file.
struct File {
    path: PathBuf,
    text: String,
}

impl File {
    /// Its path from the root of the repository.
    fn shown(&self) -> String {
        self.path.strip_prefix(root()).unwrap_or(&self.path).display().to_string()
    }

    /// The first part of its path in `src/`.
    fn room(&self) -> String {
        let path = self.path.strip_prefix(root().join("src")).unwrap_or(&self.path);
        let first = path.components().next().map(|part| part.as_os_str().to_string_lossy());
        first.unwrap_or_default().trim_end_matches(".rs").to_owned()
    }

    /// The lines that ship, with their numbers: all before the test module.
    fn shipped(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines()).take_while(|(_, line)| *line != "#[cfg(test)]")
    }

    /// The functions that ship, each from its signature to its closing brace.
    fn functions(&self) -> Vec<(&str, Range<usize>)> {
        let mut functions = Vec::new();
        for (number, line) in self.shipped() {
            let Some(name) = function_name(line) else { continue };
            let indent = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indent));
            // Of a function in one line, or of a trait without a body, there is nothing to measure.
            if line.ends_with('}') || line.ends_with(';') {
                continue;
            }
            let rest = self.shipped().skip(number);
            let last = rest.map_while(|(number, line)| (line != end).then_some(number)).last();
            functions.push((name, number..last.unwrap_or(number) + 2));
        }
        functions
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of `src/` that ships.
fn files() -> Vec<File> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    assert!(!files.is_empty());
    files
}

fn collect(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("src/ can be listed") {
        let path = entry.expect("src/ can be listed").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name == "tests" || name == TEST_DATA {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else {
            let text = fs::read_to_string(&path).expect("a source file is text");
            files.push(File { path, text });
        }
    }
}

/// The rooms that a line of code names by a path from the crate's root.
fn imports(line: &str) -> Vec<&str> {
    let code = if line.trim_start().starts_with("//") { "" } else { line };
    let mut rooms = Vec::new();
    for path in code.split("crate::").skip(1) {
        // `crate::{scene, text}` names several.
        let (paths, is_group) = match path.strip_prefix('{') {
            Some(group) => (group.split('}').next().unwrap_or_default(), true),
            None => (path, false),
        };
        let first_only = if is_group { usize::MAX } else { 1 };
        for path in paths.split(',').map(str::trim).take(first_only) {
            let end = path.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            rooms.push(path.get(..end.unwrap_or(path.len())).unwrap_or_default());
        }
    }
    rooms
}

fn layer(room: &str) -> usize {
    let found = LAYERS.iter().position(|rooms| rooms.contains(&room));
    found
        .unwrap_or_else(|| panic!("found the room \"{room}\", expected one in the table of layers"))
}

fn function_name(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let is_modifier = |word: &&str| word.starts_with("pub") || matches!(*word, "const" | "async");
    let first = words.find(|word| !is_modifier(word))?;
    let name = words.next().filter(|_| first == "fn")?;
    name.split(['(', '<']).next()
}
