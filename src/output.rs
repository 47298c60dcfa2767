//! Scenes as output: painted with plotters, or written as SVG text.

mod escape;
mod paint;
mod svg;

pub use escape::escape;
pub use paint::{PixelRatio, paint};
pub use svg::{Fit, svg};
