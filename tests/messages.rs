//! Every message that `locales/en.ftl` declares is asked for by the chart.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use messages::MessageList;

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

/// `in-all` as `InAll`.
fn variant(name: &str) -> String {
    name.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

#[test]
fn every_declared_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = fs::read_to_string(root.join("locales/en.ftl")).unwrap();
    let list = MessageList::read(&english, "locales/en.ftl").unwrap();
    let mut code_of_chart = String::new();
    code(&root.join("src"), &mut code_of_chart);
    let is_used = |name: &str| {
        let asked = format!("Message::{}", variant(name));
        let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric());
        code_of_chart.split(&asked).skip(1).any(ends)
    };
    let names = list.messages.iter().map(|message| message.name.as_str());
    let unused: Vec<&str> = names.filter(|name| !is_used(name)).collect();
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
}
