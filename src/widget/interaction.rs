//! How a chart is read: pointer, touch and keyboard end in the same focus.

use super::{Act, Device, Key, Notice, Pointing, Stale, Update, Widget};
use crate::language::TextDirection;
use crate::layout::WordsIn;
use crate::scene::Point;
use crate::series::{Focus, Line, Series, Walk};
use crate::text::{Message, Table, Take};
use record::EntryId;

/// Where a reader is.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    pub(super) focus: Option<Focus>,
    /// The focus of the keyboard, which comes back when a pointer leaves.
    held: Option<Focus>,
    /// What is selected, the first of what a stop tells: it stays the same when bars are grouped
    /// anew.
    pub(super) selected: Option<EntryId>,
    pub(super) pressed: Option<Pressed>,
    /// What is announced.
    pub(super) said: String,
}

/// A button or finger that is down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pressed {
    device: Device,
    from: f64,
    /// What had the focus before.
    focus: Option<Focus>,
    /// How far days are drawn over.
    brush: Option<f64>,
}

/// Less than this, in CSS pixels, is a trembling hand.
const LEAST_WAY: f64 = 6.0;

impl Pressed {
    /// Whether it is a finger that has not gone across, so may tap or scroll.
    fn is_still_touching(self, across: f64) -> bool {
        self.device == Device::Touch && (across - self.from).abs() < LEAST_WAY
    }
}

impl Reading {
    /// Whether the keyboard is where the focus is.
    pub(super) fn is_held(&self) -> bool {
        self.focus.is_some() && self.focus == self.held
    }

    /// The places across between which days are drawn over.
    pub(super) fn brush(&self) -> Option<(f64, f64)> {
        let pressed = self.pressed?;
        Some((pressed.from, pressed.brush?))
    }
}

impl Widget<'_> {
    /// Takes in what a reader does.
    pub(super) fn read(&mut self, act: Act) -> Update {
        match act {
            Act::Pointer(pointing, point, device) => match (pointing, device) {
                (Pointing::Move, _) => self.point(point),
                (Pointing::Press, _) => self.press(point, device),
                (Pointing::Lift, _) => self.lift(point),
                (Pointing::Cancel, _) => self.cancel(),
                (Pointing::Leave, Device::Mouse) => self.focus_on(self.reading.held),
                // A finger leaves as soon as it is lifted; what it tapped stays readable.
                (Pointing::Leave, Device::Touch) => Update::none(),
            },
            Act::Hold(stop) => {
                let known = self.series().map(Series::stops);
                if !known.is_some_and(|stops| stops.contains(&stop)) {
                    return Update::none();
                }
                let line = self.reading.held.map_or(Line::All, |focus| focus.line);
                self.hold(Focus { stop, line })
            }
            Act::Release => self.lose_focus(),
            Act::Key(key) => self.key(key),
            Act::Open(stop) => self.open(stop),
            Act::Select(entry) => self.select(entry),
            Act::Copied(copied) => {
                let take = if copied { Take::Copied } else { Take::Selected };
                let mut said = self.locale.say(&Message::Take(take));
                // The same words again are no news to a screen reader.
                if self.reading.said == said {
                    said.push('\u{a0}');
                }
                self.reading.said = said;
                Update::stale(Stale::Overlay)
            }
        }
    }

    fn point(&mut self, point: Point) -> Update {
        let across = self.across(point);
        let days = !matches!(self.series(), Some(Series::Claims(_)));
        if let Some(pressed) = &mut self.reading.pressed
            && pressed.device == Device::Mouse
            && self.words == WordsIn::Page
            && days
            && (pressed.brush.is_some() || (across - pressed.from).abs() >= LEAST_WAY)
        {
            pressed.brush = Some(across);
            return Update::stale(Stale::Overlay);
        }
        if self.reading.pressed.is_some_and(|pressed| pressed.is_still_touching(across)) {
            // It may be about to scroll the page.
            return Update::none();
        }
        let hit = self.hit(point);
        self.focus_on(hit)
    }

    fn press(&mut self, point: Point, device: Device) -> Update {
        let from = self.across(point);
        let focus = self.reading.focus;
        self.reading.pressed = Some(Pressed { device, from, focus, brush: None });
        match device {
            Device::Mouse => self.point(point),
            Device::Touch => Update::none(),
        }
    }

    fn lift(&mut self, point: Point) -> Update {
        let Some(pressed) = self.reading.pressed else { return Update::none() };
        let brush = self.reading.brush();
        let taps = pressed.is_still_touching(self.across(point));
        let update = self.end_press();
        if let Some(brush) = brush {
            return update.and(self.period(brush));
        }
        let hit = self.hit(point);
        let update = update.and(self.focus_on(hit));
        match (hit, pressed.device) {
            (Some(hit), Device::Mouse) => update.and(self.open(hit.stop)),
            // The first tap shows, the second opens.
            (Some(hit), Device::Touch) if taps && pressed.focus == Some(hit) => {
                update.and(self.open(hit.stop))
            }
            (Some(_) | None, _) => update,
        }
    }

    /// What was read on the way to something else was not meant.
    fn cancel(&mut self) -> Update {
        let before = self.reading.pressed.map(|pressed| pressed.focus);
        let update = self.end_press();
        before.map_or_else(Update::none, |focus| self.focus_on(focus)).and(update)
    }

    fn end_press(&mut self) -> Update {
        let drawn = self.reading.brush().is_some();
        self.reading.pressed = None;
        if drawn { Update::stale(Stale::Overlay) } else { Update::none() }
    }

    fn period(&self, brush: (f64, f64)) -> Update {
        let notices = self.days_between(brush).map(|(first, last)| Notice::Period(first, last));
        Update { stale: Stale::Nothing, notices: notices.into_iter().collect() }
    }

    fn key(&mut self, key: Key) -> Update {
        let Some(series) = self.series() else { return Update::none() };
        let (left, right) = match self.locale.time_direction {
            TextDirection::Ltr => (Walk::Previous, Walk::Next),
            TextDirection::Rtl => (Walk::Next, Walk::Previous),
        };
        // Claims stand under one another.
        let rows = matches!(series, Series::Claims(_));
        let here = self.reading.held.or(self.reading.focus);
        let walk = match key {
            Key::Left => left,
            Key::Right => right,
            Key::Home => Walk::First,
            Key::End => Walk::Last,
            Key::PageUp => Walk::PreviousYear,
            Key::PageDown => Walk::NextYear,
            Key::Up if rows => Walk::Previous,
            Key::Down if rows => Walk::Next,
            Key::Up | Key::Down => {
                let Some(here) = here else { return Update::none() };
                let line = here.next_line(series, key == Key::Down);
                return self.read_line(here.on(series, line));
            }
            Key::Escape => return self.escape(),
        };
        let next = here.map(|focus| focus.walked(series, walk));
        next.map_or_else(Update::none, |focus| self.hold(focus))
    }

    /// Says which line is read now, and what it tells here.
    fn read_line(&mut self, focus: Focus) -> Update {
        let line = match focus.line {
            Line::All => self.locale.say(&Message::BothDirections),
            Line::Of(direction) => self.locale.say(&Message::Table(Table::To(direction))),
        };
        // Another stop says itself what it is, as it gets the keyboard.
        let stays = self.reading.held.is_some_and(|held| held.stop == focus.stop);
        let told = self.stop_words(focus).filter(|_| stays).map(|words| words.of(focus.line));
        let update = self.hold(focus);
        self.reading.said = told.map_or_else(|| line.clone(), |told| format!("{line}: {told}"));
        update.and(Update::stale(Stale::Overlay))
    }

    fn escape(&mut self) -> Update {
        if self.reading.brush().is_some() {
            self.end_press()
        } else if self.reading.selected.is_some() {
            self.select(None)
        } else {
            self.focus_on(None)
        }
    }

    fn hold(&mut self, focus: Focus) -> Update {
        self.reading.held = Some(focus);
        self.focus_on(Some(focus))
    }

    fn open(&mut self, stop: usize) -> Update {
        let first = self.series().and_then(|series| series.told_at(stop).first().copied());
        first.map_or_else(Update::none, |entry| self.select(Some(entry)))
    }

    /// Opens the stop that tells of an event or a claim, or what nothing shown tells of alone;
    /// or closes what is open.
    pub(super) fn select(&mut self, entry: Option<EntryId>) -> Update {
        let stop = entry.and_then(|entry| self.series()?.stop_of(entry));
        let first = stop.and_then(|stop| self.series()?.told_at(stop).first().copied());
        let selected = first.or(entry);
        if selected == self.reading.selected {
            return Update::none();
        }
        self.reading.selected = selected;
        let told = self.focused(stop).or_else(|| self.focused_on(entry?));
        Update { stale: Stale::Words, notices: vec![Notice::Select(told)] }
    }

    /// Whether what is selected is among what is shown.
    pub(super) fn shows_selected(&self) -> bool {
        self.reading.selected.is_some_and(|entry| {
            self.series().is_some_and(|series| series.stop_of(entry).is_some())
        })
    }

    pub(super) fn lose_focus(&mut self) -> Update {
        self.reading.held = None;
        self.focus_on(None)
    }

    fn focus_on(&mut self, focus: Option<Focus>) -> Update {
        if focus == self.reading.focus {
            return Update::none();
        }
        let before = self.at();
        self.reading.focus = focus;
        self.reading.said.clear();
        let now = self.at();
        let notices =
            if now == before { Vec::new() } else { vec![Notice::Focus(self.focused(now))] };
        Update { stale: Stale::Overlay, notices }
    }

    fn hit(&self, point: Point) -> Option<Focus> {
        let stop = self.layout.as_ref()?.hit(point)?;
        Some(Focus { stop, line: Line::All })
    }

    /// A place across, as the layout has it.
    fn across(&self, point: Point) -> f64 {
        self.layout.as_ref().map_or(point.x, |layout| layout.turned(point.x))
    }
}
