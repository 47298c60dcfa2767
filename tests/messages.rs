//! Every message that `locales/en.ftl` declares is asked for by the chart.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use messages::{Locales, Message};

/// The Rust code under a folder, without test modules.
fn code(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_test = path.file_stem().unwrap() == "tests";
        if path.is_dir() && !is_test {
            code(&path, out);
        } else if !is_test {
            out.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_declared_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = Locales::read(root).unwrap().list;
    let mut code_of_chart = String::new();
    code(&root.join("src"), &mut code_of_chart);
    let is_used = |message: &&Message| {
        let asked = format!("Message::{}", message.variant());
        let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric());
        code_of_chart.split(&asked).skip(1).any(ends)
    };
    let unused: Vec<&Message> = list.messages.iter().filter(|it| !is_used(it)).collect();
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
}
