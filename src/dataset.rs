//! The record that ships with the crate.
//!
//! Without the feature `record` it is empty: that is the engine alone, whose
//! size has a budget of its own.

use record::Dataset;
use std::sync::OnceLock;

#[cfg(feature = "record")]
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/record.bin"));

/// The bundled record: the tables of `data/`, read and checked when the crate
/// was built.
///
/// Empty only if the bytes were damaged since, which a test rules out for what
/// the build wrote.
#[must_use]
pub fn dataset() -> Dataset {
    #[cfg(feature = "record")]
    return record::compiled::read(BYTES).unwrap_or_default();
    #[cfg(not(feature = "record"))]
    Dataset::default()
}

/// The bundled record, read once for everybody on a page.
#[must_use]
pub fn shared() -> &'static Dataset {
    static SHARED: OnceLock<Dataset> = OnceLock::new();
    SHARED.get_or_init(dataset)
}
