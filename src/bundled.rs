//! The record that ships with the crate.

use record::Dataset;
use std::sync::OnceLock;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/record.bin"));

/// The bundled record: the tables of `data/`, read and checked when the crate
/// was built.
///
/// Empty only if the bytes were damaged since, which a test rules out for what
/// the build wrote.
#[must_use]
pub fn dataset() -> Dataset {
    record::compiled::read(BYTES).unwrap_or_default()
}

/// The bundled record, read once for everybody on a page.
#[must_use]
pub fn shared() -> &'static Dataset {
    static SHARED: OnceLock<Dataset> = OnceLock::new();
    SHARED.get_or_init(dataset)
}

/// The record as it is bundled, for size reports.
#[must_use]
pub const fn bytes() -> &'static [u8] {
    BYTES
}
