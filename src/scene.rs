//! Shapes and nothing else: the one input of the canvas and of SVG.

mod font;
mod geometry;
mod item;
mod theme;

pub use font::{Font, Weight};
pub use geometry::{Point, Rect, Size};
pub use item::{Anchor, Item, Shape, Text};
pub use theme::{Colour, Contrast, FONT_FAMILY, Role, Scheme, Theme};

use crate::language::TextDirection;

/// A finished drawing: shapes at fixed positions, in the order of painting.
///
/// Colours are named by [`Role`], so one scene serves the
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
    /// Its description, for a screen reader.
    pub description: String,
    /// What it is made from, which version and under which licence, for whoever finds the file alone; empty
    /// inside a page.
    pub metadata: String,
    /// The shapes, the hindmost first.
    pub items: Vec<Item>,
}
