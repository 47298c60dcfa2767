//! Words with their structure: the one description of what is text and not
//! picture, written as live DOM in the browser and as escaped HTML elsewhere.

mod html;
mod node;

pub use html::html;
pub use node::{Node, Tag};
