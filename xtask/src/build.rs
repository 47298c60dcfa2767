//! Compiles the crate to WebAssembly and assembles the npm package around it.
//!
//! The package is assembled in a folder: in `pkg/` for a release, and below `target/` for the demo and
//! for tests, so that a test never passes because of what another command left in `pkg/`.

mod bundle;
mod data;
mod language;
mod notice;
mod optimize;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli::wasm_bindgen;

use crate::npm;
use crate::process::{capture, shell, step};
use crate::project::{self, digest, root, target};
use crate::toolchain::{Profile, TARGET, Toolchain};

/// The name of the crate, the wasm and the glue.
pub(crate) const NAME: &str = "homeward";
/// The folders of the package that are generated.
const GENERATED: [&str; 2] = ["wasm", "dist"];

/// The record that a build bundles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Record {
    /// That of `data/`.
    Live,
    /// The frozen one of `tests/record-1.0.0`.
    Fixture,
}

/// What a wasm can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Charts in pages.
    Page(Record),
    /// Figures as text, for servers.
    Static(Record),
    /// Charts without a bundled record: it is weighed, never shipped.
    Engine,
}

impl Content {
    /// The name of its intermediate folder.
    fn name(self) -> &'static str {
        match self {
            Self::Page(Record::Live) => "page",
            Self::Page(Record::Fixture) => "page-fixture",
            Self::Static(Record::Live) => "static",
            Self::Static(Record::Fixture) => "static-fixture",
            Self::Engine => "engine",
        }
    }

    /// What cargo is called with.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Page(Record::Live) => &[],
            Self::Page(Record::Fixture) => &["--features=fixture"],
            Self::Static(Record::Live) => &["--features=still"],
            Self::Static(Record::Fixture) => &["--features=still,fixture"],
            Self::Engine => &["--no-default-features"],
        }
    }

    /// What `pkg/engine.js` and `pkg/static.js` import from the glue. The rest, which fetches, is left
    /// out.
    fn imports(self) -> &'static str {
        match self {
            Self::Page(_) | Self::Engine => "Chart, __wbg_reset_state, initSync",
            Self::Static(_) => "initSync, renderHtml, renderSvg",
        }
    }
}

/// Writes `pkg/wasm/` and `pkg/dist/`, quickly.
pub(crate) fn development() -> Result<()> {
    assemble(&root().join("pkg"), Profile::Dev, Record::Live)
}

/// Writes all of `pkg/` that `npm pack` needs.
pub(crate) fn release() -> Result<()> {
    finish(&root().join("pkg"))
}

/// The same package in a folder of its own.
pub(crate) fn package(folder: &Path) -> Result<()> {
    copy_sources(folder)?;
    finish(folder)
}

/// The package's parts that a page with a tag needs, in a folder of its own.
pub(crate) fn for_pages(folder: &Path, record: Record) -> Result<()> {
    copy_sources(folder)?;
    assemble(folder, Profile::Release, record)
}

/// The engine of figures as text, which makes `static.js` in this folder work.
pub(crate) fn for_servers(folder: &Path, record: Record) -> Result<()> {
    let wasm = compiled(Profile::Release, Content::Static(record))?;
    bundle::static_engine(&wasm, &folder.join("dist"))
}

/// The wasm of the engine without a record.
pub(crate) fn engine() -> Result<PathBuf> {
    Ok(compiled(Profile::Release, Content::Engine)?.join(format!("{NAME}_bg.wasm")))
}

fn copy_sources(folder: &Path) -> Result<()> {
    project::clear(folder)?;
    project::copy(&root().join("pkg"), folder, &GENERATED)
}

fn finish(folder: &Path) -> Result<()> {
    assemble(folder, Profile::Release, Record::Live)?;
    for_servers(folder, Record::Live)?;
    let dist = folder.join("dist");
    bundle::manifest(&dist)?;
    data::write_data(&dist)?;
    notice::write_notices(&dist)
}

fn assemble(folder: &Path, profile: Profile, record: Record) -> Result<()> {
    let from = compiled(profile, Content::Page(record))?;
    for generated in GENERATED {
        project::clear(&folder.join(generated))?;
    }
    project::copy(&from, &folder.join("wasm"), &[])?;
    step("esbuild", || bundle::write_scripts(folder))
}

/// The folder with a wasm and its glue.
fn compiled(profile: Profile, content: Content) -> Result<PathBuf> {
    npm::provide()?;
    let toolchain = Toolchain::provide()?;
    let name = format!("{}-{}", content.name(), profile.folder());
    // Cargo puts every content's wasm into the same file.
    let _guard = project::lock()?;
    let wasm = step(&format!("compiling {name} for WebAssembly"), || {
        let shell = shell()?;
        let cargo = toolchain.cargo(&shell, "build", profile);
        let arguments = ["--quiet", "--lib", "--package", NAME];
        capture(cargo.args(arguments).args(content.features()))?;
        let folder = target().join("web").join(TARGET).join(profile.folder());
        Ok(folder.join(NAME).with_extension("wasm"))
    })?;
    let output = project::state()?.join(&name);
    let bytes = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let recipe = [bindgen(profile), optimize::recipe(content)].concat().join(" ");
    // The lock files have the versions of wasm-bindgen, wasm-opt and esbuild.
    let locks = npm::lock_file()? + &project::read(&root().join("Cargo.lock"))?;
    let key = digest([&bytes, locks.as_bytes(), recipe.as_bytes()]);
    project::once(&name, &key, &output, || bind(&wasm, &output, profile, content))?;
    Ok(output)
}

/// Makes the glue, and the small wasm of a release.
fn bind(wasm: &Path, output: &Path, profile: Profile, content: Content) -> Result<()> {
    project::clear(output)?;
    step("wasm-bindgen", || {
        let arguments = bindgen(profile).into_iter().map(OsString::from);
        let folders = [OsString::from("--out-dir"), output.into(), wasm.into()];
        wasm_bindgen::run_cli_with_args(arguments.chain(folders))
    })?;
    if profile == Profile::Release {
        step("wasm-opt, esbuild --minify", || optimize::run(output, content))?;
    }
    Ok(())
}

/// The glue is an ES module that is passed the wasm, and that can start again: `pkg/engine.js`
/// replaces an engine that was interrupted. Names and producers are for people who debug.
fn bindgen(profile: Profile) -> Vec<&'static str> {
    let mut arguments = vec![
        "wasm-bindgen",
        "--target=web",
        "--omit-default-module-path",
        "--experimental-reset-state-function",
        "--typescript",
        "--out-name",
        NAME,
    ];
    if profile == Profile::Release {
        arguments.extend(["--remove-name-section", "--remove-producers-section"]);
    }
    arguments
}
