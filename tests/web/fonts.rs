//! Text is measured in the fonts of the page.

use crate::stage::{DESK, PHONE, Stage, VIEWS, document, element};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{MutationObserver, MutationObserverInit};

#[wasm_bindgen_test]
fn measuring_text_changes_nothing_in_the_page() {
    let observer = MutationObserver::new(&Function::new_no_args("")).unwrap();
    let everything = MutationObserverInit::new();
    everything.set_attributes(true);
    everything.set_child_list(true);
    everything.set_subtree(true);
    observer.observe_with_options(&document(), &everything).unwrap();
    for options in VIEWS {
        let mut stage = Stage::drawn(options, PHONE);
        let middle = stage.chart.height(PHONE.width).unwrap() / 2.0;
        stage.point(200.0, middle);
        stage.paint();
        stage.size(DESK);
        stage.paint();
    }
    let changes = observer.take_records().length();
    observer.disconnect();
    assert_eq!(changes, 0);
    // The observer records an insertion and a removal.
    observer.observe_with_options(&document(), &everything).unwrap();
    let probe = element("span");
    document().body().unwrap().append_child(&probe).unwrap();
    probe.remove();
    assert_eq!(observer.take_records().length(), 2);
    observer.disconnect();
}

#[wasm_bindgen_test]
fn text_is_measured_in_the_fonts_of_the_page() {
    const WIDER: &str = "
        const prototype = CanvasRenderingContext2D.prototype;
        const own = prototype.measureText;
        const fonts = new Set();
        prototype.measureText = function (text) {
            fonts.add(this.font);
            return { width: 2 * own.call(this, text).width };
        };
        return () => { prototype.measureText = own; return [...fonts].join('; '); };";
    let usual = Stage::drawn("{}", DESK).picture();
    let restore: Function =
        Function::new_no_args(WIDER).call0(&JsValue::NULL).unwrap().unchecked_into();
    let wider = Stage::drawn("{}", DESK).picture();
    let fonts = restore.call0(&JsValue::NULL).unwrap().as_string().unwrap();
    assert!(fonts.contains("bold 20px") && fonts.contains("sans-serif"), "{fonts}");
    assert!(wider != usual, "fonts twice as wide changed nothing");
    assert!(Stage::drawn("{}", DESK).picture() == usual);
}
