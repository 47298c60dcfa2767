//! The chart in a browser, without `pkg/`: pixels, fonts, fallback content and errors. The page tests
//! load `pkg/`.
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
#[path = "web/fallback.rs"]
mod fallback;
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

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
