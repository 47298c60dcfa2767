//! Options of a chart, and the errors for invalid ones.

use crate::stage::{DESK, Stage, UNDATED, VIEWS, canvas, error, error_parts, plain};
use homeward::Chart;
use homeward::widget::Stale;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// The code and the message of the error that a chart with wrong options throws.
fn refusal(options: &JsValue) -> (String, String) {
    error_parts(&Chart::new(canvas(), None, options, None, UNDATED).unwrap_err())
}

/// The value that a script returns.
fn returned(script: &str) -> JsValue {
    Function::new_no_args(script).call0(&JsValue::NULL).unwrap()
}

#[wasm_bindgen_test]
fn a_wrong_option_throws_an_error_with_a_code() {
    let refused = |options: &str| refusal(&plain(options));
    let (code, message) = refused(r#"{"veiw":"flows"}"#);
    assert_eq!(code, "bad-option");
    assert!(
        message.contains("options.veiw") && message.contains(r#"expected "view""#),
        "{message}"
    );
    let (code, message) = refused(r#"{"view":"flow","from":"2024-02-30","stacked":1}"#);
    assert_eq!(code, "bad-option");
    assert_eq!(message.lines().count(), 3, "{message}");
}

#[wasm_bindgen_test]
fn options_other_than_plain_objects_are_refused() {
    // The package's scripts make every value plain; the engine reads one that is not as a list.
    const LIST: &str = "options: found a list, expected an object";
    for (script, expected) in [
        ("return () => ({})", LIST),
        ("return Symbol('view')", LIST),
        ("return new Set(['view'])", LIST),
        ("return new Uint8Array(4)", LIST),
        ("return { view: Symbol('flows') }", LIST),
        ("return { view: () => 'flows' }", LIST),
        ("return { view: { toString: () => 'flows' } }", LIST),
        ("return ['flows']", LIST),
        ("return 'flows'", "options: found \"flows\", expected an object"),
        ("return 7", "options: found 7, expected an object"),
        ("return NaN", "options: found NaN, expected an object"),
        ("return 7n", "options: found 7, expected an object"),
        ("return true", "options: found true, expected an object"),
        ("return { view: ['flows'] }", "options.view: found a list, expected "),
        ("return { view: {} }", "options.view: found an object, expected "),
        ("return { from: new Date(0) }", "options.from: found an object, expected "),
        ("return { heading: document.body }", "options.heading: found an object, expected "),
    ] {
        let (code, message) = refusal(&returned(script));
        assert_eq!(code, "bad-option", "{script}");
        assert!(message.starts_with(expected), "{script}: {message}");
    }
}

#[wasm_bindgen_test]
fn undefined_and_null_options_are_the_defaults() {
    let usual = Stage::drawn("{}", DESK).picture();
    for nothing in [JsValue::UNDEFINED, JsValue::NULL, plain(r#"{"group":null}"#)] {
        let mut stage = Stage::of(canvas(), None, &nothing);
        stage.size(DESK);
        stage.paint();
        assert!(stage.picture() == usual, "{nothing:?}");
    }
}

#[wasm_bindgen_test]
fn a_refused_update_keeps_picture_and_text() {
    let mut stage = Stage::drawn("{}", DESK);
    let (picture, summary, texts) = (stage.picture(), stage.chart.summary(), stage.texts("*"));
    let (code, message) = error(&stage.ask(&plain(r#"{"view":"flows","theme":"drak"}"#))).unwrap();
    assert_eq!(code, "bad-option");
    assert!(message.contains("options.theme"), "{message}");
    assert_eq!(stage.stale, Stale::Nothing);
    stage.stale = Stale::Size;
    stage.paint();
    assert!(stage.picture() == picture);
    assert_eq!(stage.chart.summary(), summary);
    assert_eq!(stage.texts("*"), texts);
}

#[wasm_bindgen_test]
fn an_update_changes_picture_and_text() {
    let mut stage = Stage::drawn(VIEWS[0], DESK);
    let texts = stage.texts("p");
    stage.ask(&plain(VIEWS[1]));
    stage.size(DESK);
    stage.paint();
    assert!(stage.picture() == Stage::drawn(VIEWS[1], DESK).picture());
    assert_ne!(stage.texts("p"), texts);
    assert_eq!(stage.canvas.child_element_count(), 1);
}

#[wasm_bindgen_test]
fn a_canvas_with_another_context_is_refused() {
    let canvas = canvas();
    canvas.get_context("bitmaprenderer").unwrap().expect("a context of another kind");
    let made = Chart::new(canvas.clone(), None, &JsValue::UNDEFINED, None, UNDATED);
    let (code, message) = error_parts(&made.unwrap_err());
    assert_eq!(code, "bad-canvas");
    assert!(message.contains("2D"), "{message}");
    assert_eq!(canvas.child_element_count(), 0);
}

#[wasm_bindgen_test]
fn options_with_a_cycle_are_refused() {
    let options = returned("const options = {}; options.view = options; return options;");
    assert_eq!(refusal(&options).0, "bad-option");
}
