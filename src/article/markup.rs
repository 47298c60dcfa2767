//! Structured text: described once, written as live DOM in the browser and as escaped HTML
//! elsewhere.

mod html;
mod node;

pub use html::html;
pub use node::{Node, Tag};
