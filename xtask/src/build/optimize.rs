//! Makes a release's wasm small.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::project::Project;
use crate::{npm, process};

/// The features of Rust's `wasm32-unknown-unknown`, as in its `target_features` section.
///
/// Never `--all-features`: it emits an encoding of imports that browsers reject.
const ARGUMENTS: [&str; 13] = [
    "-Oz",
    "--converge",
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
    "--strip-target-features",
];

/// What the output depends on besides the input.
pub(crate) fn recipe() -> Vec<u8> {
    [ARGUMENTS.join(" "), MINIFY.join(" ")].concat().into_bytes()
}

/// The glue is written with comments and long names; readers download neither.
const MINIFY: [&str; 4] = ["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"];

/// Replaces the glue at this path by a smaller one and tells both sizes.
pub(crate) fn glue(project: &Project, glue: &Path) -> Result<String> {
    let before = fs::metadata(glue)?.len();
    let mut outfile = OsString::from("--outfile=");
    outfile.push(glue);
    let mut command = npm::node(project, "esbuild/bin/esbuild");
    command.args(MINIFY).arg(outfile).arg(glue);
    process::capture(command)?;
    let after = fs::metadata(glue)?.len();
    Ok(format!("  {before} bytes before, {after} after"))
}

/// Replaces the wasm at this path by a smaller one and tells both sizes.
pub(crate) fn run(project: &Project, wasm: &Path) -> Result<String> {
    let before = fs::metadata(wasm)?.len();
    let mut command = npm::node(project, "binaryen/bin/wasm-opt");
    command.args(ARGUMENTS).arg(wasm).arg("--output").arg(wasm);
    process::capture(command)?;
    let after = fs::metadata(wasm)?.len();
    Ok(format!("  {before} bytes before, {after} after"))
}
