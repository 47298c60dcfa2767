use crate::scene::Point;
use record::{EntryId, keywords};

/// Something that a reader does to read a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// A pointer event at a position in the chart, in CSS pixels.
    Pointer(Pointing, Point, Device),
    /// The keyboard focuses a datum.
    Focus(usize),
    /// The keyboard left.
    Blur,
    /// A key press while the keyboard focuses a datum.
    Key(Key),
    /// Opens the details of a datum.
    Open(usize),
    /// Selects an event or a claim, or clears the selection.
    Select(Option<EntryId>),
    /// A citation was copied, or could not be and is selected instead.
    Copied(bool),
}

/// The pointing device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A mouse or a pen, which can point without pressing.
    Mouse,
    /// A finger.
    Touch,
}

keywords! {
    /// A pointer event, by its name in the browser.
    pub enum Pointing {
        /// It moved.
        Move = "pointermove",
        /// A button or a finger went down.
        Press = "pointerdown",
        /// It was lifted.
        Lift = "pointerup",
        /// The page took the press for itself, to scroll.
        Cancel = "pointercancel",
        /// It left.
        Leave = "pointerleave",
    }
}

keywords! {
    /// A key that the chart handles. Enter is not among them: a datum is a button.
    pub enum Key {
        /// To the datum on the left.
        Left = "ArrowLeft",
        /// To the datum on the right.
        Right = "ArrowRight",
        /// To the line before.
        Up = "ArrowUp",
        /// To the line after.
        Down = "ArrowDown",
        /// To the first datum.
        Home = "Home",
        /// To the last datum.
        End = "End",
        /// To the last datum of the year before.
        PageUp = "PageUp",
        /// To the first datum of the year after.
        PageDown = "PageDown",
        /// Closes the details, then the tooltip.
        Escape = "Escape",
    }
}
