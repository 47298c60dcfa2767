//! Mouse, keyboard and touch input.

use std::time::Duration;

use anyhow::Result;
use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};

use crate::{Key, Page};

/// How many moves a drag or a swipe consists of.
const STEPS: u32 = 12;
/// The duration of each move: about a frame, so that a page gets moves and not one jump.
const STEP: Duration = Duration::from_millis(16);

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

/// A position in the window, in CSS pixels.
type Position = [f64; 2];

impl Page<'_> {
    /// Moves the mouse to a position in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the position is not in the window.
    pub fn point(&self, x: f64, y: f64) -> Result<()> {
        self.mouse([move_to([x, y])])
    }

    /// Clicks at a position in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the position is not in the window.
    pub fn click(&self, x: f64, y: f64) -> Result<()> {
        self.mouse([move_to([x, y]), DOWN, UP])
    }

    /// Presses the mouse button at one position and drags to another, where it stays down.
    ///
    /// # Errors
    /// Fails where a position is not in the window.
    pub fn drag(&self, from: Position, to: Position) -> Result<()> {
        self.mouse([move_to(from), DOWN].into_iter().chain(path(from, to)))
    }

    /// Releases the mouse button.
    ///
    /// # Errors
    /// Fails where the browser has no mouse.
    pub fn release(&self) -> Result<()> {
        self.mouse([UP])
    }

    /// Taps at a position in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the position is not in the window, or the driver has no touch input.
    pub fn tap(&self, x: f64, y: f64) -> Result<()> {
        self.touch([move_to([x, y]), DOWN, PointerAction::Pause { duration: STEP }, UP])
    }

    /// Swipes from one position to another.
    ///
    /// # Errors
    /// Fails where a position is not in the window, or the driver has no touch input.
    pub fn swipe(&self, from: Position, to: Position) -> Result<()> {
        self.touch([move_to(from), DOWN].into_iter().chain(path(from, to)).chain([UP]))
    }

    /// Presses and releases a key: a letter, or one of [`Key`].
    ///
    /// # Errors
    /// Fails where the browser has no keyboard.
    pub fn press(&self, key: impl Into<char>) -> Result<()> {
        let value = key.into();
        self.keys([KeyAction::Down { value }, KeyAction::Up { value }])
    }

    /// Presses a key while the shift key is down.
    ///
    /// # Errors
    /// Fails where the browser has no keyboard.
    pub fn press_shifted(&self, key: impl Into<char>) -> Result<()> {
        let (shift, value) = (char::from(Key::Shift), key.into());
        self.keys([
            KeyAction::Down { value: shift },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: shift },
        ])
    }

    fn keys(&self, actions: impl IntoIterator<Item = KeyAction>) -> Result<()> {
        let keys = KeyActions::new("keys".to_owned());
        let keys = actions.into_iter().fold(keys, KeyActions::then);
        self.session.send(|client| client.perform_actions(keys))
    }

    fn mouse(&self, actions: impl IntoIterator<Item = PointerAction>) -> Result<()> {
        let mouse = MouseActions::new("mouse".to_owned());
        let mouse = actions.into_iter().fold(mouse, MouseActions::then);
        self.session.send(|client| client.perform_actions(mouse))
    }

    fn touch(&self, actions: impl IntoIterator<Item = PointerAction>) -> Result<()> {
        let touch = TouchActions::new("touch".to_owned());
        let touch = actions.into_iter().fold(touch, TouchActions::then);
        self.session.send(|client| client.perform_actions(touch))
    }
}

const fn move_to([x, y]: Position) -> PointerAction {
    PointerAction::MoveTo { duration: None, x, y }
}

/// The moves from one position to another, at whole pixels.
fn path([x, y]: Position, [to_x, to_y]: Position) -> impl Iterator<Item = PointerAction> {
    (1..=STEPS).map(move |step| {
        let share = f64::from(step) / f64::from(STEPS);
        let at = |start: f64, end: f64| (end - start).mul_add(share, start).round();
        PointerAction::MoveTo { duration: Some(STEP), x: at(x, to_x), y: at(y, to_y) }
    })
}
