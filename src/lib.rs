//! Homeward draws how many people were reunited with their families across the Russia–Ukraine war
//! through Qatari mediation: how many by when, and in which direction.
//!
//! ```
//! use homeward::{Export, Locale, Options, prerender};
//!
//! let (dataset, options, locale) = (homeward::dataset(), Options::default(), Locale::default());
//! let html = prerender(&dataset, &options, &locale);
//! assert!(html.contains(" to Ukraine"));
//! let export = Export { dataset: &dataset, options: &options, locale: &locale };
//! assert!(export.svg().starts_with("<svg"));
//! ```
//!
//! # The pipeline
//!
//! Data flows one way, through values, and each module knows only those before it:
//!
//! ```text
//! Dataset ─ Options ─► Series ─► FigureText ─ Size, Style ─► Layout ─► Scene ─► paint (plotters) │ SVG
//!                                     └──► Article: markup ─► DOM │ HTML text
//! pointer, key, resize, options ─► Input ─► Widget::handle ─► Update: what is stale, notices
//! ```
//!
//! | module | what it adds |
//! |---|---|
//! | `options`, `view`, `language`, `excerpt` | what a page may ask for |
//! | [`series`] | the data of a view |
//! | [`text`] | the text of a figure in a language |
//! | [`scene`] | shapes, fonts and colours |
//! | [`layout`] | the position of everything |
//! | [`draw`] | layouts as scenes; [`Figure`] is the whole pipeline |
//! | [`output`] | scenes on a canvas and as SVG |
//! | [`article`] | the figure as markup around its picture |
//! | [`export`] | files to download |
//! | [`widget`] | the state of an interactive chart |
//! | `wasm` | the browser's edge |
//!
//! All but `wasm` is plain Rust without clock, randomness or browser, so the same input gives the
//! same picture everywhere.

pub mod article;
mod dataset;
pub mod draw;
mod error;
mod excerpt;
pub mod export;
mod language;
pub mod layout;
mod options;
pub mod output;
#[cfg(test)]
mod sample;
pub mod scene;
pub mod series;
pub mod text;
mod view;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod widget;

pub use article::{Article, Live, RenderStage, prerender};
pub use dataset::{DatasetRef, dataset, shared};
pub use draw::Figure;
pub use error::{Error, ErrorKind};
pub use excerpt::{Excerpt, Sheet};
pub use export::Export;
pub use language::{Digits, Language, TextDirection};
pub use layout::{Layout, Style};
pub use options::{Options, ThemeChoice};
pub use output::{Fit, svg};
pub use scene::{Contrast, Scene, Scheme, Size, Theme};
pub use series::Series;
pub use text::Locale;
pub use view::{Directions, Group, Include, View};
#[cfg(target_arch = "wasm32")]
pub use wasm::Chart;
pub use widget::Widget;
