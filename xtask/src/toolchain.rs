//! The toolchain that compiles for WebAssembly. Nothing else finds one where rustup can fetch nothing.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::install;
use crate::process::{self, capture, find, shell, step};
use crate::project::{self, digest, target};

/// The compilation target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_RUSTDOC: &str = "/usr/bin/rustdoc";
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// The oldest Debian compiler that will do.
const DEBIAN_OLDEST: (u32, u32) = (1, 96);
/// The longest a download by rustup may take.
const PATIENCE: Duration = Duration::from_mins(3);

/// Variables that choose a compiler or its flags, which Debian's must not see.
const FOREIGN: [&str; 8] = [
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC_BOOTSTRAP",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTDOCFLAGS",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
    "RUSTC",
];
/// Rust flags of a release whose standard library is built again: a panic is one trap, without text
/// or location, and nothing is formatted for debugging.
const SMALLEST: &str =
    "-Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none -Zunstable-options";

/// How a build is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Fast to build, with names and checks.
    Dev,
    /// Small.
    Release,
}

impl Profile {
    /// The name of cargo's output folder.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// Where the standard library for WebAssembly comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The active toolchain has it, and perhaps its source too.
    Installed {
        /// Whether a release can build it again, smaller.
        has_source: bool,
    },
    /// The active toolchain builds it from `rust-src`.
    Source,
    /// Debian's `rustc-web`, `cargo-web` and `rust-web-src` build it.
    Debian,
}

impl Toolchain {
    /// Finds the toolchain and installs what is missing, once in a run.
    pub(crate) fn provide() -> Result<Self> {
        static FOUND: OnceLock<Toolchain> = OnceLock::new();
        if let Some(&found) = FOUND.get() {
            return Ok(found);
        }
        let _guard = project::lock("toolchain")?;
        let found = Self::find()?;
        println!("WebAssembly toolchain: {}", found.name());
        Ok(*FOUND.get_or_init(|| found))
    }

    /// What is installed comes first, then what rustup adds, what can be built from source, Debian's.
    fn find() -> Result<Self> {
        let active = Rustc::active();
        if !active.has_web_std()? {
            add_with_rustup(&active)?;
        }
        let has_source = active.has_source()?;
        if active.has_web_std()? {
            Ok(Self::Installed { has_source })
        } else if has_source {
            Ok(Self::Source)
        } else if debian()? {
            Ok(Self::Debian)
        } else {
            bail!(
                "the Rust standard library for WebAssembly is missing: \
                 install it with `rustup target add {TARGET}`"
            )
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Installed { has_source: true } => "the active toolchain, with rust-src",
            Self::Installed { has_source: false } => "the active toolchain",
            Self::Source => "the active toolchain, standard library from rust-src",
            Self::Debian => "Debian's rustc-web, standard library from rust-web-src",
        }
    }

    /// A cargo command for WebAssembly, such as `cargo build`, ready for more arguments.
    pub(crate) fn cargo<'s>(self, shell: &'s Shell, subcommand: &str, profile: Profile) -> Cmd<'s> {
        // Apart from the native builds: another compiler may write it.
        let folder = target().join("web");
        let mut command =
            self.base(shell, subcommand).args([subcommand, "--target", TARGET]).arg("--target-dir");
        command = command.arg(folder);
        if let Some(linker) = self.linker() {
            command = command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        if self.builds_std(profile) {
            command = command.env("RUSTC_BOOTSTRAP", "1").arg("-Zbuild-std=std,panic_abort");
        }
        match profile {
            // The glue keeps no debug information, and reading it takes most of a test's time.
            Profile::Dev => command.env("CARGO_PROFILE_DEV_DEBUG", "none"),
            Profile::Release if self.builds_std(profile) => command
                .args(["--release", "-Zbuild-std-features=optimize_for_size"])
                .env("RUSTFLAGS", SMALLEST),
            Profile::Release => command.arg("--release"),
        }
    }

    /// Installs the linter, which Debian has in a package of its own.
    pub(crate) fn provide_linter(self) -> Result<()> {
        if self == Self::Debian && !Path::new(DEBIAN_CLIPPY).is_file() {
            install::packages("clippy for WebAssembly", &["rust-web-clippy"])?;
        }
        Ok(())
    }

    fn builds_std(self, profile: Profile) -> bool {
        match self {
            Self::Installed { has_source } => has_source && profile == Profile::Release,
            Self::Source | Self::Debian => true,
        }
    }

    fn base<'s>(self, shell: &'s Shell, subcommand: &str) -> Cmd<'s> {
        match self {
            Self::Installed { .. } | Self::Source => process::cargo(shell),
            Self::Debian => {
                // Cargo prefers rustup's `cargo-clippy` to the one beside it, so name the latter.
                let program = if subcommand == "clippy" { DEBIAN_CLIPPY } else { DEBIAN_CARGO };
                let command = process::cargo_at(shell, Path::new(program));
                FOREIGN
                    .iter()
                    .fold(command, Cmd::env_remove)
                    .env("CARGO", DEBIAN_CARGO)
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("RUSTDOC", DEBIAN_RUSTDOC)
            }
        }
    }

    /// The linker to name to cargo; none when the toolchain's own default is there.
    fn linker(self) -> Option<PathBuf> {
        match self {
            Self::Installed { .. } => None,
            Self::Source => rust_lld().or_else(wasm_ld),
            Self::Debian => wasm_ld().or_else(rust_lld),
        }
    }
}

fn wasm_ld() -> Option<PathBuf> {
    find("wasm-ld-22").or_else(|| find("wasm-ld"))
}

fn rust_lld() -> Option<PathBuf> {
    let rustc = Rustc::active();
    let version = rustc.ask("-vV").ok()?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    let folder = rustc.sysroot().ok()?.join("lib/rustlib").join(host).join("bin");
    let linker = folder.join(format!("rust-lld{}", std::env::consts::EXE_SUFFIX));
    linker.is_file().then_some(linker)
}

/// Asks rustup for the standard library, unless it could not help this compiler before.
fn add_with_rustup(rustc: &Rustc) -> Result<()> {
    let refused = project::state()?.join("rustup-cannot-add-the-target");
    let compiler = digest([rustc.ask("-vV")?.as_bytes()]);
    if find("rustup").is_none() || std::fs::read_to_string(&refused).is_ok_and(|it| it == compiler)
    {
        return Ok(());
    }
    let added = step("asking rustup for the WebAssembly target", || {
        Ok(rustup(&["target", "add", TARGET]))
    })?;
    if added {
        // With its source a release is a fifth smaller; without it, it works as well.
        rustup(&["component", "add", "rust-src"]);
    } else {
        println!("rustup cannot add it; trying other ways");
        project::write(&refused, compiler)?;
    }
    Ok(())
}

/// Whether rustup succeeds in time; what it prints is dropped.
fn rustup(arguments: &[&str]) -> bool {
    let mut command = Command::new("rustup");
    command.args(arguments).stdout(std::process::Stdio::null());
    let Ok(mut child) = command.stderr(std::process::Stdio::null()).spawn() else {
        return false;
    };
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(50));
            }
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// Whether Debian's compiler is there, installed if need be.
fn debian() -> Result<bool> {
    if !debian_is_ready()
        && let Err(error) = install::packages("Debian's Rust for WebAssembly", &DEBIAN_PACKAGES)
    {
        println!("{error:#}");
    }
    let ready = debian_is_ready();
    if ready && Toolchain::Debian.linker().is_none() {
        install::packages("a linker for WebAssembly", &["lld-22"])?;
    }
    Ok(ready)
}

fn debian_is_ready() -> bool {
    let rustc = Rustc(DEBIAN_RUSTC.into());
    Path::new(DEBIAN_CARGO).is_file()
        && rustc.release().is_ok_and(|release| release >= DEBIAN_OLDEST)
        && rustc.has_source().unwrap_or(false)
}

/// A compiler that can be asked about itself.
struct Rustc(PathBuf);

impl Rustc {
    /// The active toolchain's.
    fn active() -> Self {
        Self(std::env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from))
    }

    fn ask(&self, question: &str) -> Result<String> {
        let (program, shell) = (&self.0, shell()?);
        let words = question.split(' ');
        capture(cmd!(shell, "{program} {words...}"))
    }

    /// Its major and minor version.
    fn release(&self) -> Result<(u32, u32)> {
        let version = self.ask("-vV")?;
        release(&version).with_context(|| format!("no release number in {version:?}"))
    }

    fn sysroot(&self) -> Result<PathBuf> {
        Ok(PathBuf::from(self.ask("--print sysroot")?.trim()))
    }

    /// Whether its standard library for WebAssembly is installed.
    fn has_web_std(&self) -> Result<bool> {
        let folder = self.sysroot()?.join("lib/rustlib").join(TARGET).join("lib");
        let entries = folder.read_dir().into_iter().flatten().flatten();
        let mut names = entries.map(|entry| entry.file_name());
        Ok(names.any(|name| name.to_string_lossy().starts_with("libcore-")))
    }

    /// Whether its standard library's source is installed.
    fn has_source(&self) -> Result<bool> {
        Ok(self.sysroot()?.join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
    }
}

fn release(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix("rustc ")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_read_from_the_version() {
        assert_eq!(release("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some((1, 96)));
        assert_eq!(release("rustc 1.98.0-nightly"), Some((1, 98)));
        assert_eq!(release("cargo 1.96.0"), None);
    }

    #[test]
    fn an_installed_standard_library_is_built_again_only_for_release_and_from_source() {
        let with = Toolchain::Installed { has_source: true };
        let without = Toolchain::Installed { has_source: false };
        assert!(with.builds_std(Profile::Release));
        assert!(!with.builds_std(Profile::Dev) && !without.builds_std(Profile::Release));
    }

    #[test]
    fn debians_compiler_sees_no_setting_of_another() {
        let shell = shell().unwrap();
        let command = Command::from(Toolchain::Debian.base(&shell, "build"));
        assert_eq!(command.get_program(), DEBIAN_CARGO);
        let has = |name: &str, value: Option<&str>| {
            command.get_envs().any(|(key, set)| key == name && set == value.map(AsRef::as_ref))
        };
        assert!(has("RUSTC", Some(DEBIAN_RUSTC)) && has("RUSTDOC", Some(DEBIAN_RUSTDOC)));
        assert!(has("RUSTUP_TOOLCHAIN", None));
    }
}
