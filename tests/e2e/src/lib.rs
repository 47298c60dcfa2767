//! End-to-end tests: pages of `www/` in Chromium, Firefox and WebKit, driven through WebDriver.
//!
//! A test is one function that takes a [`Page`] and one line in the table of `tests/e2e.rs`:
//!
//! ```ignore
//! pub(crate) fn an_update_is_drawn(page: &Page) -> Result<()> {
//!     page.open("fixtures/canvas.html")?;
//!     let width: u32 = page.run("return stage.canvas().width")?;
//!     ensure!(width > 0, "found a canvas {width} pixels wide, expected one with pixels");
//!     Ok(())
//! }
//! ```
//!
//! `cargo xtask e2e` sets up the browsers, serves the site and runs this program once per engine.

mod browser;
mod command;
mod device;
mod driver;
mod engine;
mod hand;
mod page;
mod picture;
mod run;
mod script;
mod setting;

pub use device::{Device, Preference};
pub use engine::Engine;
pub use fantoccini::key::Key;
pub use page::Page;
pub use run::{Test, main};
pub use script::{Script, with};
