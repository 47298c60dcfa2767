//! The browser's edge: it forwards events to the core and paints the result. Nothing is decided
//! here.

mod allocator;
mod canvas;
mod chart;
mod contract;
mod convert;
mod dom;
mod failure;
mod page;
#[cfg(feature = "prerender")]
mod prerender;
mod text_metrics;

pub use chart::Chart;
