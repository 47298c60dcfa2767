//! What a reader's hand does: with a mouse, on keys, with a finger.

use std::time::Duration;

use anyhow::Result;
use fantoccini::actions::{
    InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};

use crate::{Key, Page};

/// How many moves a way is made of.
const STEPS: u32 = 12;
/// How long each of them takes: about a frame, so that a page sees a hand and not a jump.
const STEP: Duration = Duration::from_millis(16);

const DOWN: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const UP: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

/// A place in the window, in CSS pixels.
type Place = [f64; 2];

impl Page<'_> {
    /// Moves the mouse to a place in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the place is not in the window.
    pub fn point(&self, x: f64, y: f64) -> Result<()> {
        self.mouse([to([x, y])])
    }

    /// Clicks at a place in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the place is not in the window.
    pub fn click(&self, x: f64, y: f64) -> Result<()> {
        self.mouse([to([x, y]), DOWN, UP])
    }

    /// Presses the mouse's button at one place and draws to another, where it stays down.
    ///
    /// # Errors
    /// Fails where a place is not in the window.
    pub fn draw(&self, from: Place, until: Place) -> Result<()> {
        self.mouse([to(from), DOWN].into_iter().chain(way(from, until)))
    }

    /// Lets the mouse's button go where it is.
    ///
    /// # Errors
    /// Fails where the browser has no mouse.
    pub fn let_go(&self) -> Result<()> {
        self.mouse([UP])
    }

    /// Taps with a finger at a place in the window, in CSS pixels.
    ///
    /// # Errors
    /// Fails where the place is not in the window, or the driver has no finger.
    pub fn tap(&self, x: f64, y: f64) -> Result<()> {
        self.finger([to([x, y]), DOWN, PointerAction::Pause { duration: STEP }, UP])
    }

    /// Draws a finger from one place to another.
    ///
    /// # Errors
    /// Fails where a place is not in the window, or the driver has no finger.
    pub fn swipe(&self, from: Place, until: Place) -> Result<()> {
        self.finger([to(from), DOWN].into_iter().chain(way(from, until)).chain([UP]))
    }

    /// Presses a key and lets it go: a letter, or one of [`Key`].
    ///
    /// # Errors
    /// Fails where the browser takes no keys.
    pub fn press(&self, key: impl Into<char>) -> Result<()> {
        let value = key.into();
        self.keys([KeyAction::Down { value }, KeyAction::Up { value }])
    }

    /// Presses a key while the shift key is down.
    ///
    /// # Errors
    /// Fails where the browser takes no keys.
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
        self.browser.ask(|client| client.perform_actions(keys))
    }

    fn mouse(&self, actions: impl IntoIterator<Item = PointerAction>) -> Result<()> {
        let mouse = MouseActions::new("mouse".to_owned());
        let mouse = actions.into_iter().fold(mouse, MouseActions::then);
        self.browser.ask(|client| client.perform_actions(mouse))
    }

    fn finger(&self, actions: impl IntoIterator<Item = PointerAction>) -> Result<()> {
        let finger = TouchActions::new("finger".to_owned());
        let finger = actions.into_iter().fold(finger, TouchActions::then);
        self.browser.ask(|client| client.perform_actions(finger))
    }
}

const fn to([x, y]: Place) -> PointerAction {
    PointerAction::MoveTo { duration: None, x, y }
}

/// The moves from one place to another, at whole pixels.
fn way([x, y]: Place, [to_x, to_y]: Place) -> impl Iterator<Item = PointerAction> {
    (1..=STEPS).map(move |step| {
        let share = f64::from(step) / f64::from(STEPS);
        let at = |start: f64, end: f64| (end - start).mul_add(share, start).round();
        PointerAction::MoveTo { duration: Some(STEP), x: at(x, to_x), y: at(y, to_y) }
    })
}
