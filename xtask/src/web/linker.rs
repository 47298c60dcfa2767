//! The linker for WebAssembly.

use std::path::PathBuf;

use anyhow::Result;

use super::rustc::Rustc;
use super::toolchain::WebToolchain;
use crate::{install, process};

/// The linker to name to cargo; none when the toolchain's own default is there.
pub(crate) fn find(way: WebToolchain) -> Option<PathBuf> {
    match way {
        WebToolchain::Installed { .. } => None,
        WebToolchain::Source => rust_lld().or_else(wasm_ld),
        WebToolchain::Debian => wasm_ld().or_else(rust_lld),
    }
}

/// Installs a linker when this toolchain would find none.
pub(crate) fn provide(way: WebToolchain) -> Result<()> {
    if way == WebToolchain::Debian && find(way).is_none() {
        install::packages("a linker for WebAssembly", &["lld-22"])?;
    }
    Ok(())
}

fn wasm_ld() -> Option<PathBuf> {
    process::find("wasm-ld-22").or_else(|| process::find("wasm-ld"))
}

fn rust_lld() -> Option<PathBuf> {
    let rustc = Rustc::active();
    let folder = rustc.sysroot().ok()?.join("lib/rustlib").join(rustc.host().ok()?);
    let linker = folder.join("bin").join(format!("rust-lld{}", std::env::consts::EXE_SUFFIX));
    linker.is_file().then_some(linker)
}
