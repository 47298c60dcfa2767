//! Questions to a compiler.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::TARGET;
use crate::process;

/// A compiler that can be asked about itself.
#[derive(Debug, Clone)]
pub(crate) struct Rustc(PathBuf);

impl Rustc {
    /// The active toolchain's.
    pub(crate) fn active() -> Self {
        Self(std::env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from))
    }

    /// The one at this path.
    pub(crate) fn at(path: &Path) -> Self {
        Self(path.to_path_buf())
    }

    /// Its full version text, which changes with every update.
    pub(crate) fn version(&self) -> Result<String> {
        self.ask(&["-vV"])
    }

    /// Its major and minor version.
    pub(crate) fn release(&self) -> Result<(u32, u32)> {
        let version = self.version()?;
        release(&version).with_context(|| format!("no release number in {version:?}"))
    }

    /// Its host target, such as `x86_64-unknown-linux-gnu`.
    pub(crate) fn host(&self) -> Result<String> {
        let version = self.version()?;
        let host = version.lines().find_map(|line| line.strip_prefix("host: "));
        Ok(host.context("rustc tells no host")?.to_owned())
    }

    /// The folder it is installed in.
    pub(crate) fn sysroot(&self) -> Result<PathBuf> {
        Ok(PathBuf::from(self.ask(&["--print", "sysroot"])?.trim()))
    }

    /// Whether its standard library for WebAssembly is installed.
    pub(crate) fn has_web_std(&self) -> Result<bool> {
        let folder = self.sysroot()?.join("lib/rustlib").join(TARGET).join("lib");
        let Ok(entries) = folder.read_dir() else {
            return Ok(false);
        };
        Ok(entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-")))
    }

    /// Whether its standard library's source is installed.
    pub(crate) fn has_source(&self) -> Result<bool> {
        Ok(self.sysroot()?.join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
    }

    fn ask(&self, question: &[&str]) -> Result<String> {
        let mut command = Command::new(&self.0);
        command.args(question);
        process::capture(command)
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
}
