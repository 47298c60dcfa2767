//! What a page is answered.

use crate::error::Error;
use crate::widget::{self, Focused, Target};
use js_sys::{Array, Object, Reflect};
use record::{Keyword as _, Value};
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Answer")]
    pub type JsAnswer;
}

/// What an input led to.
#[derive(Debug, Tsify)]
#[expect(dead_code, reason = "the type of what `answer` makes")]
struct Answer {
    /// How much of the chart is out of date. The larger of two levels includes the smaller.
    stale: Stale,
    /// What the page should know or do, in this order.
    notices: Vec<Notice>,
}

/// How much of a chart is out of date, the least first.
#[derive(Debug, Tsify)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "the type of the keywords of `widget::Stale`")]
enum Stale {
    Nothing,
    Overlay,
    Picture,
    Text,
    Size,
}

/// Something that the page should know or do.
#[derive(Debug, Tsify)]
#[serde(tag = "type", content = "detail", rename_all = "lowercase")]
#[expect(dead_code, reason = "the type of what `notice` makes")]
enum Notice {
    /// The focus moved, or left.
    Focus(#[tsify(type = "FocusDetail | null")] Option<FocusDetail>),
    /// Something is selected, or nothing any more.
    Select(#[tsify(type = "FocusDetail | null")] Option<FocusDetail>),
    /// The reader asks for these days alone.
    Period { from: String, to: String },
    /// The keyboard's focus belongs here: a datum, the button of an entry in a table, a number of the
    /// sentence, or the details.
    Keyboard(
        #[tsify(
            type = "{ datum?: number; lastDatum?: true; entry?: string; breakdown?: string; details?: true }"
        )]
        Value,
    ),
    /// The messages of this language are not loaded: nothing changes until they are.
    Language(String),
    /// The key is the chart's, and the page should not act on it.
    Handled(()),
    /// Something is wrong.
    Error(EngineError),
}

/// The focused or selected entry: an event, the first event of a period, or a claim.
#[derive(Debug, Tsify)]
#[expect(dead_code, reason = "the type of what `focus_detail` makes")]
struct FocusDetail {
    /// Its id in the dataset.
    id: String,
    /// Its date, as `2024-01-31`.
    date: String,
    /// People to Ukraine, in the whole period if the entry stands for one; `null` if no figure was given.
    #[tsify(type = "number | null")]
    ukraine: Option<u32>,
    /// People to Russia, in the same way.
    #[tsify(type = "number | null")]
    russia: Option<u32>,
}

/// A fault that the engine found: a stable code, and a sentence.
#[derive(Debug, Tsify)]
#[expect(dead_code, reason = "the type of what `answer` makes of an error")]
struct EngineError {
    #[tsify(type = "\"bad-canvas\" | \"bad-data\" | \"bad-option\" | \"internal\"")]
    code: String,
    message: String,
}

/// An answer for the page.
pub(in crate::wasm) fn answer(
    stale: widget::Stale,
    notices: Vec<widget::Notice>,
    error: Option<&Error>,
) -> JsAnswer {
    let list: Array = notices.into_iter().map(notice).collect();
    if let Some(error) = error {
        let detail =
            object(&[("code", error.code().into()), ("message", error.to_string().into())]);
        list.push(&typed("error", detail));
    }
    object(&[("stale", stale.keyword().into()), ("notices", list.into())]).unchecked_into()
}

fn notice(notice: widget::Notice) -> JsValue {
    use widget::Notice;
    match notice {
        Notice::Focus(focused) => typed("focus", focus_detail(focused)),
        Notice::Select(selected) => typed("select", focus_detail(selected)),
        Notice::Period(from, to) => {
            let days = [("from", from.to_string().into()), ("to", to.to_string().into())];
            typed("period", object(&days))
        }
        Notice::Keyboard(target) => typed("keyboard", object(&[keyboard(target)])),
        Notice::Language(language) => typed("language", language.keyword().into()),
        Notice::Handled => typed("handled", JsValue::UNDEFINED),
    }
}

fn keyboard(target: Target) -> (&'static str, JsValue) {
    match target {
        Target::Datum(datum) => ("datum", datum.into()),
        Target::LastDatum => ("lastDatum", true.into()),
        Target::Entry(id) => ("entry", id.into()),
        Target::Breakdown(breakdown) => ("breakdown", breakdown.keyword().into()),
        Target::Details => ("details", true.into()),
    }
}

fn focus_detail(focused: Option<Focused>) -> JsValue {
    let Some(focused) = focused else { return JsValue::NULL };
    let people = |people: Option<u32>| people.map_or(JsValue::NULL, JsValue::from);
    object(&[
        ("id", focused.id.into()),
        ("date", focused.day.to_string().into()),
        ("ukraine", people(focused.ukraine)),
        ("russia", people(focused.russia)),
    ])
}

fn typed(name: &str, detail: JsValue) -> JsValue {
    object(&[("type", name.into()), ("detail", detail)])
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        set(&object, key, value);
    }
    object.into()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a property of a new object cannot fail.
    let _ = Reflect::set(object, &JsValue::from_str(key), value);
}
