//! The edge to the browser: it forwards what happens there and paints what the
//! core decides. Nothing is decided here.

mod chart;
mod dom;
mod failure;
mod letters;
mod memory;
#[cfg(feature = "still")]
mod still;
mod surface;

pub use chart::Chart;
