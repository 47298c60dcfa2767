//! Options of a chart, and the errors for invalid ones.

use crate::stage::{DESK, Stage, UNDATED, VIEWS, canvas, error_parts, plain};
use homeward::Chart;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_wrong_option_throws_an_error_with_a_code() {
    let refused =
        |options: &str| error_parts(&Chart::new(canvas(), &plain(options), UNDATED).unwrap_err());
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
    let made = |code: &str| Function::new_no_args(code).call0(&JsValue::NULL).unwrap();
    for code in [
        "return () => ({})",
        "return Symbol('view')",
        "return new Set(['view'])",
        "return ['flows']",
        "return 'flows'",
        "return 7",
        "return NaN",
        "return 7n",
        "return true",
        "return new Uint8Array(4)",
        "return { view: Symbol('flows') }",
        "return { view: () => 'flows' }",
        "return { view: { toString: () => 'flows' } }",
        "return { view: ['flows'] }",
        "return { from: new Date(0) }",
        "return { heading: document.body }",
    ] {
        let refused = Chart::new(canvas(), &made(code), UNDATED).expect_err(code);
        assert_eq!(error_parts(&refused).0, "bad-option", "{code}");
    }
}

#[wasm_bindgen_test]
fn undefined_and_null_options_are_the_defaults() {
    let usual = Stage::drawn("{}", DESK).picture();
    for nothing in [JsValue::UNDEFINED, JsValue::NULL, plain(r#"{"group":null}"#)] {
        let canvas = canvas();
        let chart = Chart::new(canvas.clone(), &nothing, UNDATED).unwrap();
        let mut stage = Stage { canvas, chart };
        stage.size(DESK);
        stage.chart.paint().unwrap();
        assert!(stage.picture() == usual, "{nothing:?}");
    }
}

#[wasm_bindgen_test]
fn a_refused_update_keeps_picture_and_text() {
    let mut stage = Stage::drawn("{}", DESK);
    let (picture, summary, texts) = (stage.picture(), stage.chart.summary(), stage.texts("*"));
    let refused = stage.chart.update(&plain(r#"{"view":"flows","theme":"drak"}"#)).unwrap_err();
    let (code, message) = error_parts(&refused);
    assert_eq!(code, "bad-option");
    assert!(message.contains("options.theme"), "{message}");
    stage.chart.paint().unwrap();
    assert!(stage.picture() == picture);
    assert_eq!(stage.chart.summary(), summary);
    assert_eq!(stage.texts("*"), texts);
}

#[wasm_bindgen_test]
fn an_update_changes_picture_and_text() {
    let mut stage = Stage::drawn(VIEWS[0], DESK);
    let texts = stage.texts("p");
    stage.chart.update(&plain(VIEWS[1])).unwrap();
    stage.size(DESK);
    stage.chart.paint().unwrap();
    assert!(stage.picture() == Stage::drawn(VIEWS[1], DESK).picture());
    assert_ne!(stage.texts("p"), texts);
    assert_eq!(stage.canvas.child_element_count(), 1);
}

#[wasm_bindgen_test]
fn a_canvas_with_another_context_is_refused() {
    let canvas = canvas();
    canvas.get_context("bitmaprenderer").unwrap().expect("a context of another kind");
    let (code, message) =
        error_parts(&Chart::new(canvas.clone(), &JsValue::UNDEFINED, UNDATED).unwrap_err());
    assert_eq!(code, "bad-canvas");
    assert!(message.contains("2D"), "{message}");
    assert_eq!(canvas.child_element_count(), 0);
}

#[wasm_bindgen_test]
fn options_with_a_cycle_are_refused() {
    let made = Function::new_no_args("const options = {}; options.view = options; return options;");
    let options = made.call0(&JsValue::NULL).unwrap();
    assert_eq!(error_parts(&Chart::new(canvas(), &options, UNDATED).unwrap_err()).0, "bad-option");
}
