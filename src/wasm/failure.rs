use crate::error::Error;
use wasm_bindgen::{JsCast, JsValue};

/// An error as JavaScript knows it: an `Error` with a stable `code`.
pub(super) fn js_error(error: &Error) -> JsValue {
    let js_error = js_sys::Error::new(&error.to_string());
    let name = JsValue::from_str("code");
    // Setting a property of a new object cannot fail.
    let _ = js_sys::Reflect::set(&js_error, &name, &JsValue::from_str(error.code()));
    js_error.unchecked_into()
}

/// An exception of the browser as an error of the chart.
pub(super) fn browser_error(what: &str, reason: &JsValue) -> Error {
    let reason = reason.dyn_ref::<js_sys::Error>().map(js_sys::Error::message);
    let reason = reason.map_or_else(String::new, |text| format!(" ({})", String::from(text)));
    Error::internal(format!("{what}: found a refusal of the browser{reason}, expected none"))
}
