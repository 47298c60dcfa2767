//! End-to-end tests: pages of `www/` in Chromium, Firefox and WebKit, driven through WebDriver.
//!
//! A test is a function of a [`Page`] and a line in the table of `tests/e2e.rs`:
//!
//! ```ignore
//! pub(crate) fn update_redraws_the_chart(page: &Page) -> Result<()> {
//!     page.open("fixtures/canvas.html")?;
//!     let width: u32 = page.run("return stage.canvas().width")?;
//!     ensure!(width > 0, "found a canvas {width} pixels wide, expected pixels");
//!     Ok(())
//! }
//! ```
//!
//! `cargo xtask test` sets up the browsers, serves the site and runs this program once per browser.

mod actions;
mod browser;
mod command;
mod device;
mod driver;
mod environment;
mod page;
mod run;
mod screenshot;
mod script;
mod session;
mod start;

pub use browser::Browser;
pub use device::{Device, Preference};
pub use fantoccini::key::Key;
pub use page::Page;
pub use run::{Test, main};
pub use script::{Script, with};
