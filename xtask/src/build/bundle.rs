//! Makes `pkg/dist/`: what of the package is generated besides the wasm and its glue.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;

use super::{ascii, bindgen};
use crate::project::Project;
use crate::stamp::{self, Key, Stamp};
use crate::{npm, process, step};

/// The package's generated files.
const FOLDER: &str = "pkg/dist";
/// The style sheet, which the element takes in as a text.
const STYLE: &str = "pkg/homeward.css";
/// Where the rules begin in it that only a static figure needs. A legal comment outlasts minifying.
const STATIC: &str = "/*! static */";
/// What `embed.js` is bundled from.
const ELEMENT: &str = "pkg/element.js";
/// The hand-written scripts the element is made of.
const SCRIPTS: [&str; 7] = [
    ELEMENT,
    "pkg/chart.js",
    "pkg/reading.js",
    "pkg/take.js",
    "pkg/linked.js",
    "pkg/engine.js",
    "pkg/decode.js",
];

const QUIET: &str = "--log-level=warning";
/// `ascii` so that a wrong charset changes nothing; `es2022` for the private fields of classes.
const EMBED: [&str; 7] = [
    "--bundle",
    "--minify",
    "--format=iife",
    "--charset=ascii",
    "--target=es2022",
    "--legal-comments=none",
    QUIET,
];

/// Writes the wasm and the style sheet as scripts, and everything as one script.
pub(crate) fn run(project: &Project) -> Result<()> {
    let folder = project.path(FOLDER);
    fs::create_dir_all(&folder)?;
    let wasm = project.path("pkg/wasm").join(bindgen::wasm_name());
    let glue = project.path("pkg/wasm").join(bindgen::glue_name());
    let mut sources = vec![wasm.clone(), glue, project.path(STYLE)];
    sources.extend(SCRIPTS.map(|script| project.path(script)));
    sources.push(project.path(npm::FOLDER).join("package-lock.json"));
    let key = Key::of_files(&sources)?;
    let stamp = Stamp::new(project, "dist");
    let embed = folder.join("embed.js");
    if stamp.matches(&key) && embed.is_file() {
        step::done_before("pkg/dist");
        return Ok(());
    }
    step::quiet("esbuild of pkg/dist", || {
        let bytes = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
        stamp::replace(&folder.join("wasm.js"), inlined(&bytes).as_bytes())?;
        let style = minified(project, STYLE)?;
        let style = style.split(STATIC).next().unwrap_or_default();
        let module = format!("export default {};\n", json!(style.trim_end()));
        stamp::replace(&folder.join("style.js"), module.as_bytes())?;
        bundled(project, &embed)?;
        Ok(String::new())
    })?;
    stamp.set(&key)
}

/// A module that gives the wasm's bytes.
fn inlined(wasm: &[u8]) -> String {
    let [code, data] = ascii::encode(wasm);
    format!(
        "import {{ decode }} from \"../decode.js\";\n\
         export const bytes = () => decode([\"{code}\", \"{data}\"], {});\n",
        wasm.len()
    )
}

/// A style sheet or script, as small as it is sent.
pub(crate) fn minified(project: &Project, file: &str) -> Result<String> {
    let mut esbuild = npm::node(project, "esbuild/bin/esbuild");
    esbuild.args(["--minify", "--charset=ascii", "--legal-comments=inline", QUIET, file]);
    process::capture(esbuild)
}

fn bundled(project: &Project, embed: &Path) -> Result<String> {
    let mut outfile = OsString::from("--outfile=");
    outfile.push(embed);
    let mut esbuild = npm::node(project, "esbuild/bin/esbuild");
    esbuild.args(EMBED).arg(ELEMENT).arg(outfile);
    process::capture(esbuild)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wasm_is_written_with_its_size() {
        let module = inlined(b"\0asm\x01\0\0\0");
        assert!(module.is_ascii() && module.ends_with("], 8);\n"), "{module}");
    }
}
