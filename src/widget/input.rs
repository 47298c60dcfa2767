use super::Action;
use crate::options::Options;
use crate::scene::{Contrast, Scheme, Size, Theme};

/// Something that happened to a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The page asks for something else.
    Options(Options),
    /// The chart has another size, in CSS pixels; 0 while it is hidden.
    Resize(Size),
    /// The preferences of the reader's device. They replace colours and fonts of the page.
    Preference(Scheme, Contrast),
    /// The page has colours and fonts of its own, whatever the device prefers.
    Theme(Theme),
    /// A reader did something.
    Action(Action),
}
