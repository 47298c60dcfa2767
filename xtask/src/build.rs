//! Compiles the crate to WebAssembly and assembles the npm package around it.
//!
//! The package is assembled in a folder: in `pkg/` for a release, and below `target/` for the demo and
//! for tests, so that a test never passes because of what another command left in `pkg/`.

mod bundle;
mod data;
mod language;
mod optimize;
mod third_party;

use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context as _, Result};
use xshell::cmd;

use crate::npm;
use crate::process::{capture, cargo, join, shell, step};
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
            Self::Static(Record::Live) => &["--features=prerender"],
            Self::Static(Record::Fixture) => &["--features=prerender,fixture"],
            Self::Engine => &["--no-default-features"],
        }
    }

    /// What the package's scripts import from the glue. The rest, which fetches, is left
    /// out.
    fn imports(self) -> &'static str {
        match self {
            Self::Page(_) | Self::Engine => "Chart, __wbg_reset_state, initSync",
            Self::Static(_) => "__wbg_reset_state, initSync, renderHtml, renderSvg",
        }
    }
}

/// How much of the package is made; each holds those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(crate) enum Parts {
    /// What a page needs.
    Pages,
    /// The engine of figures as text, too.
    Servers,
    /// All that `npm pack` needs.
    All,
}

/// Writes `pkg/wasm/` and `pkg/dist/`, quickly.
pub(crate) fn development() -> Result<()> {
    assemble(&root().join("pkg"), Profile::Dev, Record::Live, Parts::Pages)
}

/// Writes all of `pkg/` that `npm pack` needs.
pub(crate) fn release() -> Result<()> {
    assemble(&root().join("pkg"), Profile::Release, Record::Live, Parts::All)
}

/// Makes a release in a folder of its own.
pub(crate) fn package(folder: &Path, record: Record, parts: Parts) -> Result<()> {
    project::clear(folder)?;
    project::copy(&root().join("pkg"), folder, &GENERATED)?;
    assemble(folder, Profile::Release, record, parts)
}

/// The wasm of the engine without a record.
pub(crate) fn engine() -> Result<PathBuf> {
    let folder = compiled(Profile::Release, &[Content::Engine])?.pop().context("no engine")?;
    Ok(folder.join(format!("{NAME}_bg.wasm")))
}

fn assemble(folder: &Path, profile: Profile, record: Record, parts: Parts) -> Result<()> {
    let page = [Content::Page(record)];
    let both = [Content::Static(record), Content::Page(record)];
    let mut compiled = compiled(profile, if parts == Parts::Pages { &page } else { &both })?;
    let page = compiled.pop().context("no wasm for pages")?;
    let dist = folder.join("dist");
    for generated in GENERATED {
        project::clear(&folder.join(generated))?;
    }
    project::copy(&page, &folder.join("wasm"), &[])?;
    step("esbuild", || bundle::write_scripts(folder))?;
    if let Some(servers) = compiled.pop() {
        bundle::static_engine(&servers, &dist)?;
    }
    if parts == Parts::All {
        data::write_data(&dist)?;
        step("tsc", || bundle::write_types(folder))?;
        bundle::manifest(folder)?;
        third_party::write_licences(&dist)?;
    }
    Ok(())
}

/// The folders with each wasm and its glue.
fn compiled(profile: Profile, contents: &[Content]) -> Result<Vec<PathBuf>> {
    npm::provide()?;
    let toolchain = Toolchain::provide()?;
    let _guard = project::lock("wasm")?;
    // One is made small, on one core, while the next is compiled.
    thread::scope(|scope| {
        let mut running = Vec::new();
        for &content in contents {
            let wasm = cargo_build(toolchain, profile, content)?;
            running.push(scope.spawn(move || bound(&wasm, profile, content)));
        }
        running.into_iter().map(join).collect()
    })
}

/// A wasm as cargo makes it.
fn cargo_build(toolchain: Toolchain, profile: Profile, content: Content) -> Result<PathBuf> {
    let name = content.name();
    let output = project::state()?.join(name).with_extension("wasm");
    step(&format!("compiling {name} for WebAssembly"), || {
        let shell = shell()?;
        let cargo = toolchain.cargo(&shell, "build", profile);
        let arguments = ["--quiet", "--lib", "--package", NAME];
        capture(cargo.args(arguments).args(content.features()))?;
        // Cargo puts every content's wasm into the same file.
        let folder = target().join("web").join(TARGET).join(profile.folder());
        let wasm = folder.join(NAME).with_extension("wasm");
        fs::copy(&wasm, &output).with_context(|| format!("copying {}", wasm.display()))
    })?;
    Ok(output)
}

/// The folder with this wasm and its glue, made when it is not there.
fn bound(wasm: &Path, profile: Profile, content: Content) -> Result<PathBuf> {
    let name = format!("{}-{}", content.name(), profile.folder());
    let output = project::state()?.join(&name);
    let bytes = fs::read(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let recipe = [bindgen(profile), optimize::recipe(content)].concat().join(" ");
    // The lock files have the versions of wasm-bindgen, wasm-opt and esbuild.
    let locks = npm::lock_file()? + &project::read(&root().join("Cargo.lock"))?;
    let key = digest([&bytes, locks.as_bytes(), recipe.as_bytes()]);
    project::once(&name, &key, &output, || bind(wasm, &output, profile, content))?;
    Ok(output)
}

/// wasm-bindgen, which runs tests as well when its first argument is `test`.
pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    let shell = shell()?;
    let name = "wasm-bindgen-tools";
    let build = cargo(&shell).args(["build", "--quiet", "--package", name]);
    step("compiling wasm-bindgen", || capture(build))?;
    Ok(target().join("debug").join(name).with_extension(EXE_EXTENSION))
}

/// Makes the glue, and the small wasm of a release.
fn bind(wasm: &Path, output: &Path, profile: Profile, content: Content) -> Result<()> {
    project::clear(output)?;
    let (shell, program, name) = (shell()?, wasm_bindgen()?, content.name());
    let arguments = bindgen(profile);
    step(&format!("wasm-bindgen of {name}"), || {
        capture(cmd!(shell, "{program} {arguments...} --out-dir {output} {wasm}"))
    })?;
    if profile == Profile::Release {
        step(&format!("wasm-opt of {name}"), || optimize::run(output, content))?;
    }
    Ok(())
}

/// The glue is an ES module that is passed the wasm, and that can start again: `pkg/src/engine/`
/// replaces an engine that was interrupted. Names and producers are for people who debug.
fn bindgen(profile: Profile) -> Vec<&'static str> {
    let mut arguments = vec![
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
