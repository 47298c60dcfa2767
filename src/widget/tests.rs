mod display;
mod keyboard;
mod pointer;
mod selection;
mod update;

use super::{Action, Device, Input, Key, Notice, PointerEvent, Pointing, Press, Update, Widget};
use crate::layout::{Advances, TextPlacement};
use crate::options::Options;
use crate::sample::{claim, dataset, event};
use crate::scene::{Point, Size};
use crate::view::View;
use record::{Dataset, EntryId};

/// Four events: two to Ukraine in 2022, one both ways in 2023, one to Ukraine in 2024; one claim.
fn four() -> Dataset {
    let events = [
        event("2022-01-10", 3, 0),
        event("2022-06-10", 4, 0),
        event("2023-02-10", 1, 2),
        event("2024-10-10", 5, 0),
    ];
    Dataset { claims: vec![claim("2024-11-10", 20)], ..dataset(events) }
}

/// A chart of a page, 700 by 400 pixels.
fn chart(dataset: &Dataset, options: Options) -> Widget<'_> {
    let mut widget = Widget::new(dataset, options, TextPlacement::Page);
    widget.handle(Input::Resize(Size::new(700.0, 400.0)), &Advances);
    widget
}

/// The same that shows a view.
fn of_view(dataset: &Dataset, view: View) -> Widget<'_> {
    chart(dataset, crate::sample::options(view))
}

fn act(widget: &mut Widget<'_>, action: Action) -> Update {
    widget.handle(Input::Action(action), &Advances)
}

fn press(widget: &mut Widget<'_>, key: Key) -> Update {
    act(widget, Action::Key(key, None))
}

fn open(widget: &mut Widget<'_>, datum: usize) -> Update {
    act(widget, Action::Press(Press::Datum(datum)))
}

fn pointer(widget: &mut Widget<'_>, pointing: Pointing, to: Point, device: Device) -> Update {
    act(widget, Action::Pointer(PointerEvent::new(pointing, to, device)))
}

fn mouse(widget: &mut Widget<'_>, pointing: Pointing, to: Point) -> Update {
    pointer(widget, pointing, to, Device::Mouse)
}

fn finger(widget: &mut Widget<'_>, pointing: Pointing, to: Point) -> Update {
    pointer(widget, pointing, to, Device::Touch)
}

/// The ids of the notices that something has the focus; nothing where the focus left.
fn focused<'a>(update: &'a Update) -> Vec<Option<&'a str>> {
    let of = |notice: &'a Notice| match notice {
        Notice::Focus(focused) => Some(focused.as_ref().map(|focused| focused.id.as_str())),
        _ => None,
    };
    update.notices.iter().filter_map(of).collect()
}

/// The same of selections.
fn selected<'a>(update: &'a Update) -> Vec<Option<&'a str>> {
    let of = |notice: &'a Notice| match notice {
        Notice::Select(selected) => Some(selected.as_ref().map(|found| found.id.as_str())),
        _ => None,
    };
    update.notices.iter().filter_map(of).collect()
}

/// What is announced to screen readers.
fn announced(widget: &Widget<'_>) -> String {
    widget.interaction.announcement.clone()
}

fn event_owner(index: u32) -> EntryId {
    EntryId::Event(record::EventIndex(index))
}
