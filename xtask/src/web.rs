//! The toolchain that compiles WebAssembly: what was found, what is chosen, how it is called.

mod findings;
mod linker;
mod probe;
mod rustc;
mod toolchain;

pub(crate) use probe::toolchain;
pub(crate) use toolchain::WebToolchain;

/// The target every WebAssembly build is for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
