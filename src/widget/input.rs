use crate::geometry::{Point, Size};
use crate::options::Options;
use crate::theme::{Scheme, Theme};
use record::words;

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
    /// A button or a finger went down.
    Press(Point, Device),
    /// It was lifted where it was pressed, or after a way.
    Lift(Point),
    /// The page took the press for itself, to scroll.
    Cancel,
    /// The pointer left.
    Leave,
    /// The keyboard is at a stop: a step or a bar.
    Hold(usize),
    /// The keyboard left.
    Release,
    /// A key went down while the keyboard was at a stop.
    Key(Key),
    /// A stop is chosen, to read all about it, or none any more.
    Select(Option<usize>),
}

/// What a pointer is moved by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A mouse or a pen, which can point without pressing.
    Mouse,
    /// A finger.
    Touch,
}

words! {
    /// A key that the chart reads. Enter is not among them: a stop is a button.
    pub enum Key {
        /// To the stop on the left.
        Left = "ArrowLeft",
        /// To the stop on the right.
        Right = "ArrowRight",
        /// To the line before.
        Up = "ArrowUp",
        /// To the line after.
        Down = "ArrowDown",
        /// To the first stop.
        Home = "Home",
        /// To the last stop.
        End = "End",
        /// To the last stop of the year before.
        PageUp = "PageUp",
        /// To the first stop of the year after.
        PageDown = "PageDown",
        /// Closes what is open, then what is shown at the focus.
        Escape = "Escape",
    }
}
