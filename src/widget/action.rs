use crate::scene::Point;
use crate::text::Breakdown;
use record::{EntryId, keywords};

/// Something that a reader does to read a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// A pointer event over the picture.
    Pointer(PointerEvent),
    /// The keyboard focuses a datum.
    Focus(usize),
    /// The keyboard left.
    Blur,
    /// A key press, at the datum that the keyboard focuses or elsewhere in the page.
    Key(Key, Option<usize>),
    /// A press of one of the chart's buttons.
    Press(Press),
    /// Selects an event or a claim, or clears the selection.
    Select(Option<EntryId>),
    /// Something was copied, or could not be.
    Copied(Copyable, bool),
}

/// A button of the chart that opens or closes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Opens the details of a datum.
    Datum(usize),
    /// Opens the details of an entry of a table.
    Entry(EntryId),
    /// Opens how a number of the sentence comes about.
    Breakdown(Breakdown),
    /// Closes the details.
    Close,
}

/// A pointer event, as browsers report it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "the fields of the browser's own event")]
pub struct PointerEvent {
    /// What the pointer did.
    pub pointing: Pointing,
    /// Its position in the picture, in CSS pixels.
    pub point: Point,
    /// The device.
    pub device: Device,
    /// Whether it is the only pointer of its device, or the first of several.
    pub is_primary: bool,
    /// Whether no other button than the main one changed.
    pub is_main_button: bool,
    /// Whether any button is down.
    pub has_buttons: bool,
    /// Whether the control key is down.
    pub has_control: bool,
}

impl PointerEvent {
    /// An event of the main button, or of a first finger.
    #[must_use]
    pub const fn new(pointing: Pointing, point: Point, device: Device) -> Self {
        Self {
            pointing,
            point,
            device,
            is_primary: true,
            is_main_button: true,
            has_buttons: true,
            has_control: false,
        }
    }

    /// Whether the event is for the chart: a second finger is for zooming, and another button, or the
    /// main one with the control key on a Mac, is for the browser's menu.
    #[must_use]
    pub fn is_for_chart(&self) -> bool {
        let zooms = self.device == Device::Touch && !self.is_primary;
        let opens_menu =
            !self.is_main_button || (self.pointing == Pointing::Press && self.has_control);
        !zooms && !opens_menu
    }

    /// Whether a button was released where nobody reported it, such as over a menu or a dialog.
    #[must_use]
    pub fn lost_release(&self) -> bool {
        self.pointing == Pointing::Move && self.device == Device::Mouse && !self.has_buttons
    }
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
    /// What a reader can copy by a button.
    pub enum Copyable {
        /// A citation, which is selected where it cannot be copied.
        Text = "text",
        /// A link to an event or a claim, which is in the address bar where it cannot be copied.
        Link = "link",
        /// The picture.
        Picture = "picture",
    }
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
