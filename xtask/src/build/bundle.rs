//! Makes the generated scripts of a package: the wasm and the style sheet as modules, the messages of
//! each language, and everything as one script.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use xshell::cmd;

use super::{GENERATED, NAME, language};
use crate::npm;
use crate::process::{capture, shell, step};
use crate::project::{self, read};

/// Begins the rules of the style sheet that only a static figure needs. A legal comment outlasts
/// minifying.
const STATIC: &str = "/*! static */";

/// `ascii` so that a wrong charset changes nothing; `es2022` for the private fields of classes.
const EMBED: [&str; 7] = [
    "--bundle",
    "--minify",
    "--format=iife",
    "--charset=ascii",
    "--target=es2022",
    "--legal-comments=none",
    "--log-level=warning",
];

/// Writes the wasm, the style sheet and the messages as modules, and everything as one script.
pub(super) fn write_scripts(package: &Path) -> Result<()> {
    let dist = package.join("dist");
    let wasm = package.join("wasm").join(format!("{NAME}_bg.wasm"));
    write_wasm(&wasm, &dist.join("wasm.js"), ENGINE)?;
    let style = minified_style(&package.join("homeward.css"))?;
    let style = style.split(STATIC).next().unwrap_or_default().trim_end();
    project::write(&dist.join("style.js"), format!("export default {};\n", json!(style)))?;
    let languages = language::write_scripts(&dist)?;
    compile(package)?;
    let shell = shell()?;
    // Scripts that hold everything, and their languages besides English.
    for (name, languages) in [("embed.js", &[][..]), ("embed.all.js", &languages)] {
        let entry = dist.join("main.js");
        project::write(&entry, embed_entry(languages)?)?;
        let outfile = format!("--outfile={}", dist.join(name).display());
        let esbuild = npm::program(&shell, "esbuild/bin/esbuild").args(EMBED).arg(banner(package)?);
        capture(esbuild.arg(&entry).arg(outfile))?;
        fs::remove_file(entry)?;
    }
    Ok(())
}

/// Writes a module beside each source in TypeScript.
fn compile(package: &Path) -> Result<()> {
    let (mut sources, mut compiled) = (Vec::new(), Vec::new());
    find(package, &is_source, &mut sources)?;
    // What an earlier build left of sources that are no more.
    let is_compiled = |path: &Path| !is_source(path) && path.extension() != Some("wat".as_ref());
    find(&package.join("src"), &is_compiled, &mut compiled)?;
    for module in compiled {
        fs::remove_file(module)?;
    }
    let shell = shell()?;
    let esbuild = npm::program(&shell, "esbuild/bin/esbuild").args(&sources);
    let folder = package.display();
    let output = [format!("--outdir={folder}"), format!("--outbase={folder}")];
    let options = ["--format=esm", "--target=es2022", "--charset=ascii", "--log-level=warning"];
    capture(esbuild.args(output).args(options))?;
    // A source of types alone leaves nothing.
    for module in sources.iter().map(|source| source.with_extension("js")) {
        if fs::metadata(&module)?.len() == 0 {
            fs::remove_file(&module)?;
        }
    }
    Ok(())
}

/// The types of the generated modules, by name.
const TYPES: [(&str, &str); 5] = [
    (
        "languages",
        "export declare const files: import(\"../src/engine/language.js\").LanguageFiles;\n",
    ),
    ("prerender-wasm", "export declare function bytes(): Uint8Array<ArrayBuffer>;\n"),
    ("style", "declare const style: string;\nexport default style;\n"),
    ("texts", "export declare const page_no_chart: Record<string, string>;\n"),
    (
        "wasm",
        "export declare const engine: import(\"../src/engine/engine.js\").Engine;\n\
         export declare function bytes(): Uint8Array<ArrayBuffer>;\n",
    ),
];

/// Whether a file is TypeScript, and no declaration of types.
fn is_source(path: &Path) -> bool {
    let is = |end: &str| path.extension() == Some(end.as_ref());
    is("ts")
        && path.file_stem().is_some_and(|stem| Path::new(stem).extension() != Some("d".as_ref()))
}

/// The files of these names in a folder and below it, but for generated folders.
fn find(folder: &Path, wanted: &dyn Fn(&Path) -> bool, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !GENERATED.contains(&&*name) {
            find(&path, wanted, found)?;
        } else if path.is_file() && wanted(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(())
}

/// Checks the types of the scripts, and writes them beside each.
pub(super) fn write_types(package: &Path) -> Result<()> {
    for (name, types) in TYPES {
        project::write(&package.join("dist").join(name).with_extension("d.ts"), types)?;
    }
    let shell = shell()?;
    let tsc = npm::program(&shell, "typescript/bin/tsc").arg("-p");
    capture(tsc.arg(package.join("tsconfig.json")).arg("--outDir").arg(package))?;
    Ok(())
}

/// Writes the engine of figures as text as modules.
pub(super) fn static_engine(compiled: &Path, dist: &Path) -> Result<()> {
    for end in ["js", "d.ts"] {
        let from = compiled.join(format!("{NAME}.{end}"));
        fs::copy(&from, dist.join(format!("prerender.{end}")))
            .with_context(|| format!("copying {}", from.display()))?;
    }
    write_wasm(&compiled.join(format!("{NAME}_bg.wasm")), &dist.join("prerender-wasm.js"), "")
}

/// Writes what editors and documentation know of the element.
pub(super) fn manifest(package: &Path) -> Result<()> {
    let shell = shell()?;
    step("custom-elements.json", || capture(cmd!(shell, "node xtask/manifest.mjs {package}")))?;
    Ok(())
}

/// The glue in the module with the wasm: both are loaded by the first chart, and none of it before.
const ENGINE: &str = "import { Chart, __wbg_reset_state, initSync } from \"../wasm/homeward.js\";\n\
     export const engine = { Chart, __wbg_reset_state, initSync };\n";

/// Writes a wasm as a module that returns its bytes, with more of the module behind that.
fn write_wasm(wasm: &Path, module: &Path, more: &str) -> Result<()> {
    let bytes = fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    project::write(module, inlined(&decoder()?, &bytes) + more)
}

fn inlined(decoder: &[u8], wasm: &[u8]) -> String {
    let [code, data] = codec::encode(wasm);
    format!(
        "import {{ decode }} from \"../src/engine/decode.js\";\n\
         export const bytes = () => decode(\"{}\", [\"{code}\", \"{data}\"], {});\n",
        decoder.escape_ascii(),
        wasm.len()
    )
}

/// The inner loop of the decoder, assembled.
fn decoder() -> Result<Vec<u8>> {
    let shell = shell()?;
    let output = project::state()?.join("decode.wasm");
    let assemble = npm::program(&shell, "binaryen/bin/wasm-as").arg("pkg/src/engine/decode.wat");
    capture(assemble.arg("--output").arg(&output))?;
    let optimize = npm::program(&shell, "binaryen/bin/wasm-opt").arg("-Oz").arg(&output);
    capture(optimize.arg("--output").arg(&output))?;
    fs::read(&output).with_context(|| format!("reading {}", output.display()))
}

fn minified_style(file: &Path) -> Result<String> {
    let shell = shell()?;
    let esbuild = npm::program(&shell, "esbuild/bin/esbuild").arg(file);
    let options = ["--minify", "--charset=ascii", "--legal-comments=inline", "--log-level=warning"];
    capture(esbuild.args(options))
}

/// What such a script is bundled from. It imports nothing while it runs: for that esbuild adds helpers
/// which fail in a page that adds an enumerable property to every object.
fn embed_entry(languages: &[String]) -> Result<String> {
    let mut script = "import { bytes, engine } from \"./wasm.js\";\n\
         import { define } from \"../src/element/define.js\";\n\
         const files = {};\n"
        .to_owned();
    for code in languages {
        writeln!(
            script,
            "import {{ head as {code}Head, text as {code}Text }} from \"./languages/{code}.js\";\n\
             files.{code} = async () => ({{ head: {code}Head, text: {code}Text }});"
        )?;
    }
    script.push_str("define({ load: async () => ({ engine, wasm: bytes() }), files });\n");
    Ok(script)
}

/// The first lines of a script that is copied alone. The first tells Chromium that all functions are
/// needed: it then compiles them while the rest of the file is downloaded, and beside the page.
fn banner(package: &Path) -> Result<String> {
    let manifest: Value = serde_json::from_str(&read(&package.join("package.json"))?)?;
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
