use crate::scene::Point;
use record::{EntryId, keywords};

/// Something that a reader does to read a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Something a pointer did at a place in the chart, in CSS pixels.
    Pointer(Pointing, Point, Device),
    /// The keyboard is at a stop: a step or a bar.
    Focus(usize),
    /// The keyboard left.
    Blur,
    /// A key went down while the keyboard was at a stop.
    Key(Key),
    /// A stop is chosen, to read all about it.
    Open(usize),
    /// An event or a claim is, wherever it stands, or nothing any more.
    Select(Option<EntryId>),
    /// A citation was copied, or could not be and is selected instead.
    Copied(bool),
}

/// What a pointer is moved by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A mouse or a pen, which can point without pressing.
    Mouse,
    /// A finger.
    Touch,
}

keywords! {
    /// What a pointer does, by the name of the browser's event.
    pub enum Pointing {
        /// It moved.
        Move = "pointermove",
        /// A button or a finger went down.
        Press = "pointerdown",
        /// It was lifted where it was pressed, or after a way.
        Lift = "pointerup",
        /// The page took the press for itself, to scroll.
        Cancel = "pointercancel",
        /// It left.
        Leave = "pointerleave",
    }
}

keywords! {
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
