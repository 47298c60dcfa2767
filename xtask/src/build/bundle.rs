//! Makes `pkg/dist/`: what of the package is generated besides the wasm and its glue.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::{NAME, ascii, bindgen};
use crate::project::Project;
use crate::stamp::{self, Key, Stamp};
use crate::{npm, process, step};

/// The package's generated files.
const FOLDER: &str = "pkg/dist";
/// The style sheet, which the element takes in as a text.
const STYLE: &str = "pkg/homeward.css";
/// Where the rules begin in it that only a static figure needs. A legal comment outlasts minifying.
const STATIC: &str = "/*! static */";
/// The name, version and licence of the package.
const MANIFEST: &str = "pkg/package.json";
/// The words of each language, in Fluent.
const LOCALES: &str = "locales";
/// The languages that are files of their own; English is in the wasm.
const LANGUAGES: [&str; 3] = ["ar", "ru", "uk"];
/// Scripts that are everything in one file, and their languages besides English.
const EMBEDS: [(&str, &[&str]); 2] = [("embed.js", &[]), ("embed.all.js", &LANGUAGES)];
/// Bytes in front of a language's text, which are no text themselves.
const HEAD: usize = 8;
/// The inner loop of the decoder.
const LOOP: &str = "pkg/decode.wat";
/// The hand-written scripts the element is made of.
const SCRIPTS: [&str; 14] = [
    "pkg/tag.js",
    "pkg/address.js",
    "pkg/figure.js",
    "pkg/chart.js",
    "pkg/box.js",
    "pkg/colour.js",
    "pkg/own.js",
    "pkg/reading.js",
    "pkg/take.js",
    "pkg/linked.js",
    "pkg/engine.js",
    "pkg/failure.js",
    "pkg/decode.js",
    LOOP,
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
    let mut sources = vec![wasm.clone(), glue, project.path(STYLE), project.path(MANIFEST)];
    sources.extend(SCRIPTS.map(|script| project.path(script)));
    sources.push(project.path(npm::FOLDER).join("package-lock.json"));
    for code in LANGUAGES {
        let file = folder.join(code).with_extension("js");
        stamp::replace(&file, language(project, code)?.as_bytes())?;
        sources.push(file);
    }
    let key = Key::of_files(&sources)?;
    let stamp = Stamp::new(project, "dist");
    if stamp.matches(&key) && EMBEDS.iter().all(|(name, _)| folder.join(name).is_file()) {
        step::done_before("pkg/dist");
        return Ok(());
    }
    step::quiet("esbuild of pkg/dist", || {
        let bytes = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
        stamp::replace(&folder.join("wasm.js"), inlined(&decoder(project)?, &bytes).as_bytes())?;
        let style = minified(project, STYLE)?;
        let style = style.split(STATIC).next().unwrap_or_default();
        let module = format!("export default {};\n", json!(style.trim_end()));
        stamp::replace(&folder.join("style.js"), module.as_bytes())?;
        for (name, languages) in EMBEDS {
            let main = folder.join("main.js");
            stamp::replace(&main, entry(languages)?.as_bytes())?;
            bundled(project, &main, &folder.join(name))?;
            fs::remove_file(&main)?;
        }
        Ok(String::new())
    })?;
    stamp.set(&key)
}

/// Writes the engine of figures as text as scripts.
pub(crate) fn still(project: &Project, bound: &Path) -> Result<()> {
    let folder = project.path(FOLDER);
    fs::create_dir_all(&folder)?;
    let read = |name: String| {
        fs::read(bound.join(&name)).with_context(|| format!("reading {name} of the still engine"))
    };
    stamp::replace(&folder.join("still.js"), &read(bindgen::glue_name())?)?;
    stamp::replace(&folder.join("still.d.ts"), &read(format!("{NAME}.d.ts"))?)?;
    let wasm = read(bindgen::wasm_name())?;
    stamp::replace(&folder.join("still-wasm.js"), inlined(&decoder(project)?, &wasm).as_bytes())
}

/// Writes what editors know of the tag.
pub(crate) fn manifest(project: &Project) -> Result<()> {
    step::quiet("custom-elements.json", || {
        let mut node = Command::new("node");
        node.current_dir(project.root()).args(["xtask/manifest.mjs", FOLDER]);
        process::capture(node)
    })
}

/// The decoder's inner loop, assembled.
fn decoder(project: &Project) -> Result<Vec<u8>> {
    let output = project.state().join("decode.wasm");
    let tool = |name: &str, input: &Path| {
        let mut command = npm::node(project, name);
        command.arg(input).arg("--output").arg(&output);
        command
    };
    process::capture(tool("binaryen/bin/wasm-as", &project.path(LOOP)))?;
    let mut optimize = tool("binaryen/bin/wasm-opt", &output);
    optimize.arg("-Oz");
    process::capture(optimize)?;
    fs::read(&output).with_context(|| format!("reading {}", output.display()))
}

/// A module that gives the wasm's bytes.
fn inlined(decoder: &[u8], wasm: &[u8]) -> String {
    let [code, data] = ascii::encode(wasm);
    format!(
        "import {{ decode }} from \"../decode.js\";\n\
         export const bytes = () => decode(\"{}\", [\"{code}\", \"{data}\"], {});\n",
        decoder.escape_ascii(),
        wasm.len()
    )
}

/// A style sheet or script, as small as it is sent.
pub(crate) fn minified(project: &Project, file: &str) -> Result<String> {
    let mut esbuild = npm::node(project, "esbuild/bin/esbuild");
    esbuild.args(["--minify", "--charset=ascii", "--legal-comments=inline", QUIET, file]);
    process::capture(esbuild)
}

/// A module that gives a language's words: the head as numbers, the rest as a text.
fn language(project: &Project, code: &str) -> Result<String> {
    let place = format!("{LOCALES}/{code}.ftl");
    let words =
        fs::read_to_string(project.path(&place)).with_context(|| format!("reading {place}"))?;
    let bytes = catalogue::ftl::compile(&words, &place, code)
        .map_err(|problems| anyhow::anyhow!("{problems}"))?;
    let (head, text) =
        bytes.split_at_checked(HEAD).with_context(|| format!("{place}: no words"))?;
    let text = json!(str::from_utf8(text).context("words that are no text")?);
    // Letters stay what they are even where a server tells a wrong charset.
    let text = text.to_string().chars().fold(String::new(), escaped);
    Ok(format!("export const head = {head:?};\nexport const text = {text};\n"))
}

/// A script's text with another letter, in ASCII.
fn escaped(mut text: String, letter: char) -> String {
    if letter.is_ascii() && letter != '\x7f' {
        text.push(letter);
    } else {
        for unit in letter.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}

/// What such a script is bundled from. It imports nothing while it runs: for that esbuild brings
/// along helpers which fail in a page that adds something to every object.
fn entry(languages: &[&str]) -> Result<String> {
    let mut script = "import { bytes } from \"./wasm.js\";\n\
         import { define } from \"../tag.js\";\n\
         const files = {};\n"
        .to_owned();
    for code in languages {
        writeln!(
            script,
            "import {{ head as {code}Head, text as {code}Text }} from \"./{code}.js\";"
        )?;
        writeln!(script, "files.{code} = async () => ({{ head: {code}Head, text: {code}Text }});")?;
    }
    script.push_str("define({ content: async () => bytes(), files });\n");
    Ok(script)
}

fn bundled(project: &Project, entry: &Path, embed: &Path) -> Result<String> {
    let mut outfile = OsString::from("--outfile=");
    outfile.push(embed);
    let mut esbuild = npm::node(project, "esbuild/bin/esbuild");
    esbuild.args(EMBED).arg(notice(project)?).arg(entry).arg(outfile);
    process::capture(esbuild)
}

/// What a file says of itself that travels alone. First, to Chromium, that it needs all of its
/// functions: it then compiles them while the rest of the file is on its way, and beside the page.
fn notice(project: &Project) -> Result<String> {
    let manifest: Value = serde_json::from_str(&fs::read_to_string(project.path(MANIFEST))?)?;
    let text = |name| manifest.get(name).and_then(Value::as_str).unwrap_or_default();
    Ok(format!(
        "--banner:js=//# allFunctionsCalledOnLoad\n/*! {} {}, {}; parts by others: see its THIRD-PARTY.txt */",
        text("name"),
        text("version"),
        text("license"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wasm_is_written_with_its_size() {
        let module = inlined(b"\0asm", b"\0asm\x01\0\0\0");
        assert!(module.is_ascii() && module.ends_with("], 8);\n"), "{module}");
    }
}
