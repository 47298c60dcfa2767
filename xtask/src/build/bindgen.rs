//! Makes the glue between JavaScript and the compiled crate.

use std::ffi::OsString;
use std::path::Path;

use anyhow::Result;
use wasm_bindgen_cli::wasm_bindgen;

use super::{NAME, Profile};

/// The glue is an ES module that is told where the wasm is.
///
/// It can start afresh: `pkg/engine.js` replaces an engine that broke off in the middle of something.
const ALWAYS: [&str; 7] = [
    "--target",
    "web",
    "--omit-default-module-path",
    "--experimental-reset-state-function",
    "--typescript",
    "--out-name",
    NAME,
];
/// Names and producers are for people who debug.
const RELEASE: [&str; 2] = ["--remove-name-section", "--remove-producers-section"];

/// The file name of the wasm among the output.
pub(crate) fn wasm_name() -> String {
    format!("{NAME}_bg.wasm")
}

/// The file name of the glue among the output.
pub(crate) fn glue_name() -> String {
    format!("{NAME}.js")
}

/// What the output depends on besides the input.
pub(crate) fn recipe(profile: Profile) -> Vec<u8> {
    arguments(profile).join(" ").into_bytes()
}

/// Writes the wasm, the glue and their types.
pub(crate) fn run(input: &Path, output: &Path, profile: Profile) -> Result<()> {
    let words = std::iter::once(OsString::from("wasm-bindgen"))
        .chain(arguments(profile).into_iter().map(OsString::from))
        .chain([OsString::from("--out-dir"), output.into(), input.into()]);
    wasm_bindgen::run_cli_with_args(words)
}

fn arguments(profile: Profile) -> Vec<&'static str> {
    let extra: &[&str] = match profile {
        Profile::Dev => &[],
        Profile::Release => &RELEASE,
    };
    ALWAYS.iter().chain(extra).copied().collect()
}
