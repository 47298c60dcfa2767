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
//! let style = Style::new(&locale, &homeward::measure::Advances);
//! let figure = Figure::new(&dataset, &Options::default(), 760.0, &locale);
//! let scene = figure.natural_scene(760.0, &style);
//! let svg = homeward::svg(&scene, &Theme::new(Default::default()), "figure", Fit::Own);
//! assert!(svg.contains(" to Ukraine"));
//! ```

mod age;
mod bundled;
mod description;
mod error;
pub mod export;
mod figure;
pub mod geometry;
mod held;
pub mod layout;
mod list;
pub mod locale;
pub mod markup;
pub mod measure;
pub mod options;
pub mod paint;
#[cfg(test)]
mod sample;
pub mod scale;
pub mod scene;
pub mod series;
mod still;
mod svg;
pub mod theme;
#[cfg(target_arch = "wasm32")]
mod web;
pub mod widget;
pub mod words;

pub use bundled::{dataset, shared};
pub use description::{Extent, Live};
pub use error::{Error, ErrorKind};
pub use figure::Figure;
pub use geometry::Size;
pub use held::Held;
pub use layout::{Layout, Style};
pub use locale::Locale;
pub use options::Options;
pub use scene::Scene;
pub use series::Series;
pub use still::still;
pub use svg::{Fit, svg};
pub use theme::{Contrast, Scheme, Theme};
#[cfg(target_arch = "wasm32")]
pub use web::Chart;
pub use widget::Widget;
