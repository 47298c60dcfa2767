//! How a chart is read: pointer, touch and keyboard end in the same focus.

use super::{
    Action, Copyable, Device, Key, Notice, PointerEvent, Pointing, Press, Stale, Target, Update,
    Widget,
};
use crate::language::TextDirection;
use crate::layout::TextPlacement;
use crate::scene::Point;
use crate::series::{Focus, Line, Movement, Series};
use crate::text::{Breakdown, Message, mediator_total};
use record::EntryId;

/// Where a reader is.
#[derive(Clone, Debug, Default)]
pub(super) struct Interaction {
    pub(super) focus: Option<Focus>,
    /// The focus of the keyboard, which comes back when a pointer leaves.
    keyboard_focus: Option<Focus>,
    /// The selection: the first entry of a datum, so that it stays the same when bars are grouped
    /// in another way.
    pub(super) selected: Option<EntryId>,
    /// The number of the sentence that is open instead of a selection.
    pub(super) breakdown: Option<Breakdown>,
    /// What the details were opened from, where that is no datum.
    opener: Option<Opener>,
    pub(super) pressed: Option<Pressed>,
    /// The announcement of the live region.
    pub(super) announcement: String,
}

/// What the details were opened from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opener {
    /// An entry of a table.
    Entry(EntryId),
    /// A number of the sentence.
    Breakdown(Breakdown),
}

/// A button or finger that is down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pressed {
    device: Device,
    from: f64,
    /// What had the focus before.
    focus: Option<Focus>,
    /// Where the brush ends.
    brush: Option<f64>,
}

/// The shortest drag, in CSS pixels. A shorter movement of a pressed pointer is a click.
const LEAST_WAY: f64 = 6.0;

impl Pressed {
    /// Whether it is a finger that has not gone across, so may tap or scroll.
    fn may_tap(self, across: f64) -> bool {
        self.device == Device::Touch && (across - self.from).abs() < LEAST_WAY
    }
}

impl Interaction {
    /// Whether the keyboard is where the focus is.
    pub(super) fn has_keyboard_focus(&self) -> bool {
        self.focus.is_some() && self.focus == self.keyboard_focus
    }

    /// The horizontal positions between which the reader brushes.
    pub(super) fn brush(&self) -> Option<(f64, f64)> {
        let pressed = self.pressed?;
        Some((pressed.from, pressed.brush?))
    }
}

impl Widget<'_> {
    /// Applies a reader's action.
    pub(super) fn act(&mut self, action: Action) -> Update {
        match action {
            Action::Pointer(event) => self.pointer(event),
            Action::Focus(datum) => self.focus_datum(datum),
            Action::Blur => self.lose_focus(),
            Action::Key(key, None) => self.key(key),
            Action::Key(key, Some(datum)) => self.key_at(datum, key),
            Action::Press(press) => self.press(press),
            Action::Select(entry) => self.select(entry),
            Action::Copied(what, copied) => self.announce(&match (what, copied) {
                (Copyable::Text | Copyable::Picture, true) => Message::DownloadCopied,
                (Copyable::Text, false) => Message::DownloadSelected,
                (Copyable::Picture, false) => Message::DownloadPictureNotCopied,
                (Copyable::Link, true) => Message::DetailLinkCopied,
                (Copyable::Link, false) => Message::DetailLinkNotCopied,
            }),
        }
    }

    fn announce(&mut self, message: &Message<'_>) -> Update {
        let mut text = self.locale.format(message);
        // A live region does not announce the same text twice.
        if self.interaction.announcement == text {
            text.push('\u{a0}');
        }
        self.interaction.announcement = text;
        Update::stale(Stale::Overlay)
    }

    fn pointer(&mut self, event: PointerEvent) -> Update {
        if !event.is_for_chart() {
            return Update::none();
        }
        let released = if event.lost_release() { self.cancel() } else { Update::none() };
        let PointerEvent { pointing, point, device, .. } = event;
        released.and(match (pointing, device) {
            (Pointing::Move, _) => self.point(point),
            (Pointing::Press, _) => self.push(point, device),
            (Pointing::Lift, _) => self.lift(point),
            (Pointing::Cancel, _) => self.cancel(),
            (Pointing::Leave, Device::Mouse) => self.focus_on(self.interaction.keyboard_focus),
            // A finger leaves as soon as it is lifted; the tooltip of its tap stays.
            (Pointing::Leave, Device::Touch) => Update::none(),
        })
    }

    fn focus_datum(&mut self, datum: usize) -> Update {
        let known = self.series().map(Series::datums);
        if !known.is_some_and(|datums| datums.contains(&datum)) {
            return Update::none();
        }
        let line = self.interaction.keyboard_focus.map_or(Line::All, |focus| focus.line);
        self.focus_by_keyboard(Focus { datum, line })
    }

    fn press(&mut self, press: Press) -> Update {
        match press {
            Press::Datum(datum) => self.open(datum).notify(Notice::Keyboard(Target::Details)),
            Press::Entry(entry) => {
                let update = self.select(Some(entry));
                self.interaction.opener = Some(Opener::Entry(entry));
                update.notify(Notice::Keyboard(Target::Details))
            }
            Press::Breakdown(breakdown) => self.break_down(breakdown),
            Press::Close => self.close(),
        }
    }

    /// Closes the details. What they were opened from gets the keyboard back.
    fn close(&mut self) -> Update {
        let target = match self.interaction.opener {
            Some(Opener::Breakdown(breakdown)) => Target::Breakdown(breakdown),
            Some(Opener::Entry(entry)) => {
                let opener = self.focused_on(entry);
                opener.map_or(Target::LastDatum, |opener| Target::Entry(opener.id))
            }
            None => Target::LastDatum,
        };
        self.select(None).notify(Notice::Keyboard(target))
    }

    /// Opens how a number of the sentence comes about. The mediator's is a claim.
    fn break_down(&mut self, breakdown: Breakdown) -> Update {
        let claim = match breakdown {
            Breakdown::Mediator => mediator_total(&self.dataset).map(|(claim, _)| claim.id.clone()),
            _ => None,
        };
        let entry = claim.and_then(|id| self.named(&id));
        let update = self.select(entry);
        self.interaction.breakdown = Some(breakdown).filter(|_| entry.is_none());
        self.interaction.opener = Some(Opener::Breakdown(breakdown));
        update.and(Update::stale(Stale::Text)).notify(Notice::Keyboard(Target::Details))
    }

    fn point(&mut self, point: Point) -> Update {
        let across = self.across(point);
        let days = !matches!(self.series(), Some(Series::Claims(_)));
        if let Some(pressed) = &mut self.interaction.pressed
            && pressed.device == Device::Mouse
            && self.text_placement == TextPlacement::Page
            && days
            && (pressed.brush.is_some() || (across - pressed.from).abs() >= LEAST_WAY)
        {
            pressed.brush = Some(across);
            return Update::stale(Stale::Overlay);
        }
        if self.interaction.pressed.is_some_and(|pressed| pressed.may_tap(across)) {
            // It may be about to scroll the page.
            return Update::none();
        }
        let hit = self.hit(point);
        self.focus_on(hit)
    }

    fn push(&mut self, point: Point, device: Device) -> Update {
        let from = self.across(point);
        let focus = self.interaction.focus;
        self.interaction.pressed = Some(Pressed { device, from, focus, brush: None });
        match device {
            Device::Mouse => self.point(point),
            Device::Touch => Update::none(),
        }
    }

    fn lift(&mut self, point: Point) -> Update {
        let Some(pressed) = self.interaction.pressed else { return Update::none() };
        let brush = self.interaction.brush();
        let taps = pressed.may_tap(self.across(point));
        let update = self.end_press();
        if let Some(brush) = brush {
            return update.and(self.period(brush));
        }
        let hit = self.hit(point);
        let update = update.and(self.focus_on(hit));
        match (hit, pressed.device) {
            (Some(hit), Device::Mouse) => update.and(self.open(hit.datum)),
            // The first tap shows, the second opens.
            (Some(hit), Device::Touch) if taps && pressed.focus == Some(hit) => {
                update.and(self.open(hit.datum))
            }
            (Some(_) | None, _) => update,
        }
    }

    /// The focus on the way to a scroll was not meant.
    fn cancel(&mut self) -> Update {
        let before = self.interaction.pressed.map(|pressed| pressed.focus);
        let update = self.end_press();
        before.map_or_else(Update::none, |focus| self.focus_on(focus)).and(update)
    }

    fn end_press(&mut self) -> Update {
        let drawn = self.interaction.brush().is_some();
        self.interaction.pressed = None;
        if drawn { Update::stale(Stale::Overlay) } else { Update::none() }
    }

    fn period(&self, brush: (f64, f64)) -> Update {
        let notices = self.days_between(brush).map(|(first, last)| Notice::Period(first, last));
        Update { stale: Stale::Nothing, notices: notices.into_iter().collect() }
    }

    /// A key at a datum. The page may have changed what is shown, which ends the focus, but not that of
    /// the keyboard.
    fn key_at(&mut self, datum: usize, key: Key) -> Update {
        if key == Key::Escape {
            return self.key(key);
        }
        let update = self.focus_datum(datum).and(self.key(key)).notify(Notice::Handled);
        let next = self.focused_datum().map(|datum| Notice::Keyboard(Target::Datum(datum)));
        next.into_iter().fold(update, Update::notify)
    }

    fn key(&mut self, key: Key) -> Update {
        let Some(series) = self.series() else { return Update::none() };
        let (left, right) = match self.locale.time_direction {
            TextDirection::Ltr => (Movement::Previous, Movement::Next),
            TextDirection::Rtl => (Movement::Next, Movement::Previous),
        };
        // Claims are rows.
        let rows = matches!(series, Series::Claims(_));
        let here = self.interaction.keyboard_focus.or(self.interaction.focus);
        let movement = match key {
            Key::Left => left,
            Key::Right => right,
            Key::Home => Movement::First,
            Key::End => Movement::Last,
            Key::PageUp => Movement::PreviousYear,
            Key::PageDown => Movement::NextYear,
            Key::Up if rows => Movement::Previous,
            Key::Down if rows => Movement::Next,
            Key::Up | Key::Down => {
                let Some(here) = here else { return Update::none() };
                let line = here.next_line(series, key == Key::Down);
                return self.read_line(here.on(series, line));
            }
            Key::Escape => return self.escape(),
        };
        let next = here.map(|focus| focus.moved(series, movement));
        next.map_or_else(Update::none, |focus| self.focus_by_keyboard(focus))
    }

    /// Announces the new line and its text at this datum.
    fn read_line(&mut self, focus: Focus) -> Update {
        let line = match focus.line {
            Line::All => self.locale.format(&Message::BothDirections),
            Line::Of(direction) => self.locale.format(&Message::TableTo { direction }),
        };
        // Another datum is announced by itself when it gets the keyboard focus.
        let stays = self
            .interaction
            .keyboard_focus
            .is_some_and(|keyboard_focus| keyboard_focus.datum == focus.datum);
        let line_text =
            self.tooltip_text(focus).filter(|_| stays).map(|tooltip| tooltip.of(focus.line));
        let update = self.focus_by_keyboard(focus);
        self.interaction.announcement =
            line_text.map_or_else(|| line.clone(), |text| format!("{line}: {text}"));
        update.and(Update::stale(Stale::Overlay))
    }

    fn escape(&mut self) -> Update {
        if self.interaction.brush().is_some() {
            self.end_press().notify(Notice::Handled)
        } else if self.interaction.selected.is_some() || self.interaction.breakdown.is_some() {
            self.close().notify(Notice::Handled)
        } else if self.interaction.focus.is_some() {
            self.focus_on(None).notify(Notice::Handled)
        } else {
            Update::none()
        }
    }

    fn focus_by_keyboard(&mut self, focus: Focus) -> Update {
        self.interaction.keyboard_focus = Some(focus);
        self.focus_on(Some(focus))
    }

    fn open(&mut self, datum: usize) -> Update {
        let first = self.series().and_then(|series| series.entries_at(datum).first().copied());
        first.map_or_else(Update::none, |entry| self.select(Some(entry)))
    }

    /// Selects the datum of an event or a claim, or the entry alone where no shown datum has it; or
    /// clears the selection.
    pub(super) fn select(&mut self, entry: Option<EntryId>) -> Update {
        let datum = entry.and_then(|entry| self.series()?.datum_of(entry));
        let first = datum.and_then(|datum| self.series()?.entries_at(datum).first().copied());
        let selected = first.or(entry);
        let had_breakdown = self.interaction.breakdown.take().is_some();
        if selected == self.interaction.selected {
            let stale = if had_breakdown { Stale::Text } else { Stale::Nothing };
            return Update::stale(stale);
        }
        self.interaction.selected = selected;
        self.interaction.opener = None;
        let selected_detail = self.focused(datum).or_else(|| self.focused_on(entry?));
        Update { stale: Stale::Text, notices: vec![Notice::Select(selected_detail)] }
    }

    /// Whether the selection is in the shown part.
    pub(super) fn shows_selected(&self) -> bool {
        self.interaction.selected.is_some_and(|entry| {
            self.series().is_some_and(|series| series.datum_of(entry).is_some())
        })
    }

    pub(super) fn lose_focus(&mut self) -> Update {
        self.interaction.keyboard_focus = None;
        self.focus_on(None)
    }

    fn focus_on(&mut self, focus: Option<Focus>) -> Update {
        if focus == self.interaction.focus {
            return Update::none();
        }
        let before = self.focused_datum();
        self.interaction.focus = focus;
        self.interaction.announcement.clear();
        let now = self.focused_datum();
        let notices =
            if now == before { Vec::new() } else { vec![Notice::Focus(self.focused(now))] };
        Update { stale: Stale::Overlay, notices }
    }

    fn hit(&self, point: Point) -> Option<Focus> {
        let datum = self.layout.as_ref()?.hit(point)?;
        Some(Focus { datum, line: Line::All })
    }

    /// A horizontal position in the layout.
    fn across(&self, point: Point) -> f64 {
        self.layout.as_ref().map_or(point.x, |layout| layout.turned(point.x))
    }
}
