//! Shapes and nothing else: what the canvas and the SVG draw alike.

mod build;
mod item;
mod mirror;

pub use item::{Anchor, Item, Shape, Text};

use crate::geometry::Size;
use crate::locale::TextDirection;

/// A finished drawing: shapes at fixed places, in the order of painting.
///
/// Colours are named by [`Role`](crate::theme::Role), so one scene serves the
/// light and the dark scheme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The size of the drawing.
    pub size: Size,
    /// The code of the language of its text, where that is not English.
    pub lang: Option<&'static str>,
    /// Which way its text runs.
    pub direction: TextDirection,
    /// Its name, for a screen reader.
    pub title: String,
    /// What it shows in words, for a screen reader.
    pub description: String,
    /// The shapes, the hindmost first.
    pub items: Vec<Item>,
}

#[cfg(test)]
mod tests;
