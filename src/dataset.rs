//! The record that ships with the crate.
//!
//! Without the feature `record` it is empty: that is the engine alone, whose
//! size has a budget of its own.

use record::Dataset;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::OnceLock;

#[cfg(feature = "record")]
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/record.bin"));

/// The bundled record: the tables of `data/`, read and checked when the crate
/// was built.
///
/// Empty only if the bytes were damaged, which a test rules out for the output of the build.
#[must_use]
pub fn dataset() -> Dataset {
    #[cfg(feature = "record")]
    return record::binary::read(BYTES).unwrap_or_default();
    #[cfg(not(feature = "record"))]
    Dataset::default()
}

/// The bundled record, read once for everybody on a page.
#[must_use]
pub fn shared() -> &'static Dataset {
    static SHARED: OnceLock<Dataset> = OnceLock::new();
    SHARED.get_or_init(dataset)
}

/// The record that a chart shows: one that outlasts the chart, as the bundled one does, or one
/// that goes with the last chart that shows it.
#[derive(Clone, Debug)]
pub enum DatasetRef<'a> {
    /// A dataset that outlives the chart.
    Borrowed(&'a Dataset),
    /// The charts that show it keep it.
    Owned(Rc<Dataset>),
}

impl<'a> From<&'a Dataset> for DatasetRef<'a> {
    fn from(dataset: &'a Dataset) -> Self {
        Self::Borrowed(dataset)
    }
}

impl Deref for DatasetRef<'_> {
    type Target = Dataset;

    fn deref(&self) -> &Dataset {
        match self {
            Self::Borrowed(dataset) => dataset,
            Self::Owned(dataset) => dataset,
        }
    }
}
