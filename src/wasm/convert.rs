//! Plain values and datasets from JavaScript.

use crate::dataset::{self, DatasetRef};
use crate::error::Error;
#[cfg(feature = "prerender")]
use crate::options::Options;
use record::Value;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The dataset of a file, or else the bundled one.
pub(super) fn dataset_of(data: Option<Vec<u8>>) -> Result<DatasetRef<'static>, Error> {
    match data {
        None => Ok(DatasetRef::Borrowed(dataset::shared())),
        Some(bytes) => {
            let dataset = record::binary::from_file(&bytes).map_err(Error::data)?;
            Ok(DatasetRef::Owned(Rc::new(dataset)))
        }
    }
}

/// A value of the page as plain data. The package's scripts have made it plain; one that is not is
/// refused like any other that is no option.
pub(super) fn plain_value(given: &JsValue) -> Value {
    serde_wasm_bindgen::from_value(given.clone()).unwrap_or(Value::List(Vec::new()))
}

/// Options as strict as those of a canvas of the page's own.
#[cfg(feature = "prerender")]
pub(super) fn strict(options: &JsValue) -> Result<Options, Error> {
    Options::read(&plain_value(options))
}
