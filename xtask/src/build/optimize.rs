//! Makes a release's wasm and glue small.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{Content, NAME};
use crate::npm;
use crate::process::{capture, shell};
use crate::project::write;

/// The features of Rust's `wasm32-unknown-unknown`, as in its `target_features` section.
///
/// Never `--all-features`: it emits an encoding of imports that browsers reject.
const FEATURES: [&str; 9] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];
/// A function with one caller is left alone above a size of 20: inlining makes the file smaller
/// and the download larger, because Brotli finds less that is alike. Tried from 0 to 400, 20 is
/// smallest, 1.7 KB less than the default.
///
/// The first kilobyte of memory is the last of the stack (`--stack-first`): nothing has its address
/// there, so offsets can be folded into loads. A stack that has run so low traps, as one that has
/// run out does.
const SMALL: [&str; 6] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=20",
    "--strip-producers",
    "--strip-target-features",
];
/// The names between wasm and glue are long and end in random digits: two kilobytes of Brotli.
/// A step of its own, because `--converge` would print the names twice.
const NAMES: [&str; 1] = ["--minify-imports-and-exports-and-modules"];

/// The glue is written with comments and long names, which readers need not download.
const MINIFY: [&str; 6] = [
    "--bundle",
    "--minify",
    "--format=esm",
    "--log-level=warning",
    "--allow-overwrite",
    "--mangle-quoted",
];
/// What wasm-opt calls the module that all imports come from.
const MODULE: &str = "a";

/// What the output depends on besides the input.
pub(super) fn recipe(content: Content) -> Vec<&'static str> {
    [&FEATURES[..], &SMALL, &NAMES, &MINIFY, &[content.imports()]].concat()
}

/// Makes the wasm and the glue in this folder smaller.
pub(super) fn run(folder: &Path, content: Content) -> Result<()> {
    let shell = shell()?;
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    let optimize = |arguments: &[&str]| {
        let command = npm::program(&shell, "binaryen/bin/wasm-opt").args(FEATURES);
        capture(command.args(arguments).arg(&wasm).arg("--output").arg(&wasm))
    };
    optimize(&SMALL)?;
    let renamed = names(&optimize(&NAMES)?)?;
    let glue = folder.join(format!("{NAME}.js"));
    let [cache, entry] = ["names.json", "entry.js"].map(|end| glue.with_extension(end));
    write(&cache, serde_json::to_string(&renamed)?)?;
    write(&entry, format!("export {{ {} }} from \"./{NAME}.js\";\n", content.imports()))?;
    let escaped: Vec<String> = renamed.keys().map(|name| name.replace('.', "\\.")).collect();
    let esbuild = npm::program(&shell, "esbuild/bin/esbuild")
        .args(MINIFY)
        .arg(format!("--mangle-props=^({})$", escaped.join("|")))
        .arg(format!("--mangle-cache={}", cache.display()))
        .arg(format!("--outfile={}", glue.display()))
        .arg(&entry);
    capture(esbuild)?;
    for spent in [cache, entry] {
        fs::remove_file(spent)?;
    }
    Ok(())
}

/// The names that wasm-opt gave to imports, exports and their module, by the old ones.
fn names(printed: &str) -> Result<BTreeMap<String, String>> {
    let expected = "wasm-opt: expected the new names of imports and exports as JSON";
    let lists: Value = serde_json::from_str(printed).context(expected)?;
    let mut names = BTreeMap::new();
    for list in ["imports", "exports"] {
        for entry in lists.get(list).and_then(Value::as_array).context(expected)? {
            let words: Vec<&str> =
                entry.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let [.., old, new] = words.as_slice() else { continue };
            names.insert((*old).to_owned(), (*new).to_owned());
            if let [module, _, _] = words.as_slice() {
                names.insert((*module).to_owned(), MODULE.to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_new_names_are_read_from_what_wasm_opt_prints() {
        let printed =
            r#"{"imports": [["./x.js", "__wbg_call_40b0", "$"]], "exports": [["memory", "Ca"]]}"#;
        let names = names(printed).unwrap();
        assert_eq!(names.get("__wbg_call_40b0").map(String::as_str), Some("$"));
        assert_eq!(names.get("memory").map(String::as_str), Some("Ca"));
        assert_eq!(names.get("./x.js").map(String::as_str), Some(MODULE));
        assert!(super::names("no names").is_err());
    }
}
