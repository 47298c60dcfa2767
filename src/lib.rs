//! Homeward draws who was reunited with their families across the
//! Russia–Ukraine war through Qatari mediation: how many by when, and which way.
//!
//! Data flows one way, through values:
//!
//! ```text
//! Dataset ─ Options ─► Series ─ Words, Size, Style ─► Layout ─► Scene ─► paint (plotters) │ svg
//!                        └──► words and tables ─► Markup ─► DOM │ HTML text
//! pointer, resize, options ─► Input ─► Widget::handle ─► Update ─► what to paint, what to tell
//! ```
//!
//! Everything but `web` is plain Rust without clock, randomness or browser, so
//! the same input gives the same picture everywhere.
//!
//! ```
//! use homeward::{Figure, Fit, Locale, Options, Style, Theme};
//!
//! let dataset = homeward::dataset();
//! let locale = Locale::default();
//! let style = Style::new(&locale, &homeward::layout::Advances);
//! let figure = Figure::new(&dataset, &Options::default(), 760.0, &locale);
//! let scene = figure.natural_scene(760.0, &style);
//! let svg = homeward::svg(&scene, &Theme::new(Default::default()), "figure", Fit::Own);
//! assert!(svg.contains(" to Ukraine"));
//! ```

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
