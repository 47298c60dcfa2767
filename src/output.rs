//! A scene written for others: painted with plotters, or as SVG text.

mod escape;
mod paint;
mod svg;

pub use escape::escape;
pub use paint::{PixelRatio, paint};
pub use svg::{Fit, svg};
