//! What crosses between JavaScript and the core, as each of them has it.

use super::failure::js_error;
use crate::dataset::{self, DatasetRef};
use crate::error::Error;
use crate::options::Options;
use crate::widget::{Focused, Notice};
use record::Value;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The record of a file, or else the bundled one.
pub(super) fn dataset_of(data: Option<Vec<u8>>) -> Result<DatasetRef<'static>, Error> {
    match data {
        None => Ok(DatasetRef::Borrowed(dataset::shared())),
        Some(bytes) => {
            let dataset = record::binary::from_file(&bytes).map_err(Error::data)?;
            Ok(DatasetRef::Owned(Rc::new(dataset)))
        }
    }
}

pub(super) fn unknown_id(id: &str) -> JsValue {
    let message = format!("select: found \"{id}\", expected the id of an event or a claim");
    js_error(&Error::option(message))
}

/// The options and, where it is not an error, the problem with them.
pub(super) fn read_options(
    options: &JsValue,
    lenient: bool,
) -> Result<(Options, Option<String>), Error> {
    match read(options) {
        (_, Some(error)) if !lenient => Err(error),
        (options, error) => Ok((options, error.map(|error| error.to_string()))),
    }
}

fn read(options: &JsValue) -> (Options, Option<Error>) {
    match plain_value("options", options) {
        Ok(value) => Options::read_leniently(&value),
        Err(error) => (Options::default(), Some(error)),
    }
}

/// A value of the page as plain data.
pub(super) fn plain_value(what: &str, given: &JsValue) -> Result<Value, Error> {
    if given.is_undefined() {
        return Ok(Value::Null);
    }
    serde_wasm_bindgen::from_value(given.clone()).map_err(|error| {
        Error::option(format!(
            "{what}: found something that is not plain data ({error}), expected an object of texts, numbers, true and false"
        ))
    })
}

/// Notices as a list of names and details; `undefined` for none.
pub(super) fn notices_to_js(notices: Vec<Notice>) -> JsValue {
    if notices.is_empty() {
        return JsValue::UNDEFINED;
    }
    let list = js_sys::Array::new();
    for notice in notices {
        let (name, detail) = match notice {
            Notice::Focus(focused) => ("focus", detail(focused)),
            Notice::Select(focused) => ("select", detail(focused)),
            Notice::Period(from, to) => ("set", format!("from={from}&to={to}").into()),
        };
        list.push(&name.into());
        list.push(&detail);
    }
    list.into()
}

/// A focus or a selection as the plain object of an event's detail.
fn detail(focused: Option<Focused>) -> JsValue {
    let Some(focused) = focused else { return JsValue::NULL };
    let detail = js_sys::Object::new();
    let entries: [(&str, JsValue); 4] = [
        ("id", focused.id.into()),
        ("date", focused.day.to_string().into()),
        ("ukraine", focused.ukraine.map_or(JsValue::NULL, JsValue::from)),
        ("russia", focused.russia.map_or(JsValue::NULL, JsValue::from)),
    ];
    for (key, value) in &entries {
        // Setting a property of a new object cannot fail.
        let _ = js_sys::Reflect::set(&detail, &JsValue::from_str(key), value);
    }
    detail.into()
}

/// Options as strict as those of a canvas of the page's own.
#[cfg(feature = "prerender")]
pub(super) fn strict(options: &JsValue) -> Result<Options, Error> {
    read_options(options, false).map(|(options, _)| options)
}
