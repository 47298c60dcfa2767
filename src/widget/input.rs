use crate::geometry::{Point, Size};
use crate::options::Options;
use crate::theme::{Scheme, Theme};

/// Something that happened to a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The page asks for something else.
    Options(Options),
    /// The chart has another size, in CSS pixels; 0 while it is hidden.
    Resize(Size),
    /// The reader's device prefers another scheme.
    Preference(Scheme),
    /// The page has colours and fonts of its own, whatever scheme is preferred.
    Theme(Theme),
    /// A pointer is at a place in the chart, in CSS pixels.
    Pointer(Point),
    /// The pointer left.
    Leave,
}
