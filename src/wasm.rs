//! The edge to the browser: it forwards what happens there and paints what the
//! core decides. Nothing is decided here.

mod allocator;
mod canvas;
mod chart;
mod convert;
mod dom;
mod failure;
mod page;
#[cfg(feature = "still")]
mod prerender;
mod text_metrics;

pub use chart::Chart;
