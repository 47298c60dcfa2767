//! Makes a release's wasm small.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::Content;
use crate::project::Project;
use crate::{npm, process};

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
/// and what is sent larger, because Brotli finds less that is alike. Tried from 0 to 400, 20 sends
/// least, 1.7 KB less than the default.
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
/// The names between wasm and glue are long and end in random digits: two kilobytes as sent.
/// A step of its own, because `--converge` would print the names twice.
const NAMES: [&str; 1] = ["--minify-imports-and-exports-and-modules"];

/// What the output depends on besides the input.
pub(crate) fn recipe(content: Content) -> Vec<u8> {
    [&FEATURES[..], &SMALL, &NAMES, &MINIFY, &[exports(content)]].concat().join(" ").into_bytes()
}

/// The glue is written with comments and long names; readers download neither.
const MINIFY: [&str; 6] = [
    "--bundle",
    "--minify",
    "--format=esm",
    "--log-level=warning",
    "--allow-overwrite",
    "--mangle-quoted",
];
/// What `pkg/engine.js` and `pkg/static.js` take from the glue. The rest, which fetches, is left out.
fn exports(content: Content) -> &'static str {
    match content {
        Content::Whole | Content::Engine => "Chart, __wbg_reset_state, initSync",
        Content::Still => "initSync, renderHtml, renderSvg",
    }
}

/// Makes the wasm and the glue in this folder smaller and tells their sizes.
pub(crate) fn run(
    project: &Project,
    content: Content,
    (wasm, glue): (&Path, &Path),
) -> Result<String> {
    let sizes = || Ok::<_, std::io::Error>([fs::metadata(wasm)?.len(), fs::metadata(glue)?.len()]);
    let before = sizes()?;
    let optimize = |arguments: &[&str]| {
        let mut command = npm::node(project, "binaryen/bin/wasm-opt");
        command.args(FEATURES).args(arguments).arg(wasm).arg("--output").arg(wasm);
        process::capture(command)
    };
    optimize(&SMALL)?;
    let renamed = names(&optimize(&NAMES)?)?;
    rename(project, glue, (&renamed, exports(content)))?;
    let after = sizes()?;
    Ok(format!(
        "  wasm {} bytes before, {} after; glue {} before, {} after",
        before[0], after[0], before[1], after[1]
    ))
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

/// What wasm-opt calls the module that all imports come from.
const MODULE: &str = "a";

/// Gives the glue the same names, and takes out what only people read.
fn rename(
    project: &Project,
    glue: &Path,
    (names, exports): (&BTreeMap<String, String>, &str),
) -> Result<()> {
    let cache = glue.with_extension("names.json");
    fs::write(&cache, serde_json::to_string(names)?)?;
    let entry = glue.with_extension("entry.js");
    let name = glue.file_name().unwrap_or_default().to_string_lossy();
    fs::write(&entry, format!("export {{ {exports} }} from \"./{name}\";\n"))?;
    let escaped: Vec<String> = names.keys().map(|name| name.replace('.', "\\.")).collect();
    let path = |flag: &str, path: &Path| {
        let mut word = OsString::from(flag);
        word.push(path);
        word
    };
    let mut command = npm::node(project, "esbuild/bin/esbuild");
    command
        .args(MINIFY)
        .arg(format!("--mangle-props=^({})$", escaped.join("|")))
        .arg(path("--mangle-cache=", &cache))
        .arg(path("--outfile=", glue))
        .arg(&entry);
    process::capture(command)?;
    for spent in [cache, entry] {
        fs::remove_file(spent)?;
    }
    Ok(())
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
