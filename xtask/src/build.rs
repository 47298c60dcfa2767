//! Compiles the crate to WebAssembly and writes `pkg/wasm/` and `pkg/dist/`.

mod ascii;
mod bindgen;
mod bundle;
mod data;
mod lock;
mod notice;
mod optimize;

pub(crate) use bundle::minified;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::project::Project;
use crate::stamp::{self, Key, Stamp};
use crate::web::{self, WebToolchain};
use crate::{npm, process, step};

/// The name of the package, the wasm and the glue.
pub(crate) const NAME: &str = "homeward";

/// How a build is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Fast to build, with names and checks.
    Dev,
    /// Small.
    Release,
}

impl Profile {
    /// Cargo's name of the profile's output folder, and ours.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// What goes into a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// Engine and record: what is shipped.
    Whole,
    /// The engine alone, to be weighed.
    Engine,
    /// Engine, record and what writes figures as text: for servers, shipped beside the other.
    Still,
}

impl Content {
    /// The name of its outputs' folder and stamp.
    fn name(self) -> &'static str {
        match self {
            Self::Whole => "wasm",
            Self::Engine => "engine",
            Self::Still => "still",
        }
    }

    /// How it differs, in words.
    fn said(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Engine => " without its record",
            Self::Still => " with figures as text",
        }
    }

    /// How it differs, for cargo.
    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Whole => &[],
            Self::Engine => &["--no-default-features"],
            Self::Still => &["--features", "still"],
        }
    }
}

/// Builds the engine without its record and tells where its wasm is. It is weighed, never shipped.
pub(crate) fn engine(project: &Project) -> Result<PathBuf> {
    let (bound, _guard) = built(project, Profile::Release, Content::Engine)?;
    Ok(bound.join(bindgen::wasm_name()))
}

/// Builds all that `npm pack` needs, for release.
pub(crate) fn package(project: &Project) -> Result<()> {
    // Cargo leaves the last build's wasm where the package's is looked for.
    let (bound, guard) = built(project, Profile::Release, Content::Still)?;
    bundle::still(project, &bound)?;
    bundle::manifest(project)?;
    data::run(project)?;
    notice::run(project)?;
    drop(guard);
    wasm(project, Profile::Release)
}

/// Sets up what is needed and builds `pkg/wasm/` and `pkg/dist/`.
pub(crate) fn wasm(project: &Project, profile: Profile) -> Result<()> {
    let (bound, _guard) = built(project, profile, Content::Whole)?;
    publish(project, &bound)?;
    bundle::run(project)
}

/// The folder with a build's wasm and glue, and the lock that keeps it as it is.
fn built(project: &Project, profile: Profile, content: Content) -> Result<(PathBuf, File)> {
    let version = lock::bindgen_version(project)?;
    let toolchain = web::toolchain(project)?;
    npm::provide(project)?;
    let compiled = compile(project, toolchain, profile, content)?;
    let guard = project.lock()?;
    Ok((bind(project, (profile, content), &compiled, &version)?, guard))
}

fn compile(
    project: &Project,
    toolchain: WebToolchain,
    profile: Profile,
    content: Content,
) -> Result<PathBuf> {
    let part = content.said();
    let title = format!("compiling {NAME}{part} for WebAssembly, {}", profile.folder());
    step::quiet(&title, || {
        let mut cargo = toolchain.cargo(project, "build", profile);
        cargo.args(["--quiet", "--lib", "--package", NAME]).args(content.features());
        process::capture(cargo)
    })?;
    let folder = project.web_target().join(web::TARGET).join(profile.folder());
    Ok(folder.join(NAME).with_extension("wasm"))
}

/// Makes the glue, and the small wasm of a release, unless this very wasm was the last one.
fn bind(
    project: &Project,
    (profile, content): (Profile, Content),
    compiled: &Path,
    version: &str,
) -> Result<PathBuf> {
    let name = format!("{}-{}", content.name(), profile.folder());
    let output = project.state().join(&name);
    let stamp = Stamp::new(project, &name);
    let wasm = fs::read(compiled).with_context(|| format!("reading {}", compiled.display()))?;
    let npm_lock = fs::read(project.path(npm::FOLDER).join("package-lock.json"))?;
    let key = Key::of([
        &wasm,
        &npm_lock,
        version.as_bytes(),
        &bindgen::recipe(profile),
        &optimize::recipe(content),
    ]);
    if stamp.matches(&key) && output.join(bindgen::wasm_name()).is_file() {
        step::done_before("wasm-bindgen and wasm-opt");
        return Ok(output);
    }
    if output.exists() {
        fs::remove_dir_all(&output)?;
    }
    step::quiet(&format!("wasm-bindgen {version}"), || {
        bindgen::run(compiled, &output, profile).map(|()| String::new())
    })?;
    if profile == Profile::Release {
        let (wasm, glue) = (output.join(bindgen::wasm_name()), output.join(bindgen::glue_name()));
        step::quiet("wasm-opt -Oz, esbuild --minify", || {
            optimize::run(project, content, (&wasm, &glue))
        })?;
    }
    stamp.set(&key)?;
    Ok(output)
}

/// Copies the result into `pkg/wasm/` and removes what an earlier build left there.
fn publish(project: &Project, from: &Path) -> Result<()> {
    let to = project.path("pkg/wasm");
    fs::create_dir_all(&to)?;
    let mut names = Vec::new();
    for entry in from.read_dir()?.flatten() {
        stamp::replace(&to.join(entry.file_name()), &fs::read(entry.path())?)?;
        names.push(entry.file_name());
    }
    for entry in to.read_dir()?.flatten() {
        if !names.contains(&entry.file_name()) && entry.path().is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
