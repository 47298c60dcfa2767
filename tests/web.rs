//! The browser's edge: pixels, fonts, words in the canvas, errors. It is tested
//! without `pkg/`, which the page tests load.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails where it finds what it did not expect"
)]

#[path = "web/article.rs"]
mod article;
#[path = "web/focus.rs"]
mod focus;
#[path = "web/fonts.rs"]
mod fonts;
#[path = "web/options.rs"]
mod options;
#[path = "web/pictures.rs"]
mod pictures;
#[path = "web/stage.rs"]
mod stage;
#[path = "web/words.rs"]
mod words;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
