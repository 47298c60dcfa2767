//! The ways to compile for WebAssembly, each of which sets up a command.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{TARGET, linker};
use crate::build::Profile;
use crate::process;
use crate::project::Project;

/// Debian's cargo.
pub(crate) const DEBIAN_CARGO: &str = "/usr/bin/cargo";
/// Debian's compiler.
pub(crate) const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
/// Debian's documentation tool: cargo asks it for its version.
const DEBIAN_RUSTDOC: &str = "/usr/bin/rustdoc";
/// Debian's linter.
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";

/// Rust flags of a release whose standard library is built anew: a panic is one trap, with no text
/// and no place, and nothing is formatted for debugging.
const SMALLEST: &str =
    "-Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none -Zunstable-options";

/// Where the standard library for WebAssembly comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WebToolchain {
    /// The active toolchain has it, and perhaps its source too.
    Installed {
        /// Whether a release can build it anew, smaller.
        has_source: bool,
    },
    /// The active toolchain builds it from `rust-src`.
    Source,
    /// Debian's `rustc-web`, `cargo-web` and `rust-web-src` build it.
    Debian,
}

impl WebToolchain {
    /// A cargo command for WebAssembly, such as `cargo build`, ready for more arguments.
    pub(crate) fn cargo(self, project: &Project, subcommand: &str, profile: Profile) -> Command {
        let mut command = self.base(project, subcommand);
        command.args([subcommand, "--target", TARGET, "--target-dir"]).arg(project.web_target());
        if let Some(linker) = linker::find(self) {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        if self.builds_std(profile) {
            command.env("RUSTC_BOOTSTRAP", "1").arg("-Zbuild-std=std,panic_abort");
        }
        if profile == Profile::Dev {
            // The glue keeps no debug information, and reading it takes most of a test's time.
            command.env("CARGO_PROFILE_DEV_DEBUG", "none");
        }
        if profile == Profile::Release {
            command.arg("--release");
            if self.builds_std(profile) {
                command.arg("-Zbuild-std-features=optimize_for_size").env("RUSTFLAGS", SMALLEST);
            }
        }
        command
    }

    /// Whether this profile's standard library is built from source.
    pub(crate) fn builds_std(self, profile: Profile) -> bool {
        match self {
            Self::Installed { has_source } => has_source && profile == Profile::Release,
            Self::Source | Self::Debian => true,
        }
    }

    /// In words.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Installed { has_source: true } => "the active toolchain, with rust-src",
            Self::Installed { has_source: false } => "the active toolchain",
            Self::Source => "the active toolchain, standard library from rust-src",
            Self::Debian => "Debian's rustc-web, standard library from rust-web-src",
        }
    }

    /// The linter to install before `cargo clippy`, when it does not come with the toolchain.
    pub(crate) fn missing_linter(self) -> Option<&'static str> {
        let missing = self == Self::Debian && !Path::new(DEBIAN_CLIPPY).is_file();
        missing.then_some("rust-web-clippy")
    }

    fn base(self, project: &Project, subcommand: &str) -> Command {
        match self {
            Self::Installed { .. } | Self::Source => process::cargo(project),
            Self::Debian => {
                // Cargo prefers rustup's `cargo-clippy` to the one beside it, so name the latter.
                let program = if subcommand == "clippy" { DEBIAN_CLIPPY } else { DEBIAN_CARGO };
                let mut command = process::foreign_cargo(project, &PathBuf::from(program));
                command
                    .env("CARGO", DEBIAN_CARGO)
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("RUSTDOC", DEBIAN_RUSTDOC);
                command
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_installed_std_is_built_anew_only_for_release_and_from_source() {
        let with = WebToolchain::Installed { has_source: true };
        let without = WebToolchain::Installed { has_source: false };
        assert!(with.builds_std(Profile::Release));
        assert!(!with.builds_std(Profile::Dev));
        assert!(!without.builds_std(Profile::Release));
    }

    #[test]
    fn a_missing_std_is_always_built() {
        for way in [WebToolchain::Source, WebToolchain::Debian] {
            assert!(way.builds_std(Profile::Dev) && way.builds_std(Profile::Release));
        }
    }

    #[test]
    fn debian_is_called_by_its_own_paths() {
        let project = Project::here().unwrap();
        let command = WebToolchain::Debian.base(&project, "build");
        assert_eq!(command.get_program(), DEBIAN_CARGO);
        let has = |name: &str, value: Option<&str>| {
            command.get_envs().any(|(key, set)| key == name && set == value.map(AsRef::as_ref))
        };
        assert!(has("RUSTC", Some(DEBIAN_RUSTC)));
        assert!(has("RUSTDOC", Some(DEBIAN_RUSTDOC)));
        assert!(has("RUSTUP_TOOLCHAIN", None));
    }
}
