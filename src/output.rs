//! A scene written for others: painted with plotters, or as SVG text.

mod paint;
mod svg;

pub use paint::{PixelRatio, paint};
pub use svg::{Fit, svg};
