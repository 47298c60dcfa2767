//! Inputs of a widget and the updates they return.

mod support;

use homeward::layout::{Advances, TextPlacement};
use homeward::scene::Point;
use homeward::widget::{Action, Device, Input, Notice, PointerEvent, Pointing, Stale};
use homeward::{Contrast, Options, RenderStage, Scheme, Size, Theme, ThemeChoice, View, Widget};
use record::Dataset;

fn moved(to: Point) -> Input {
    Input::Action(Action::Pointer(PointerEvent::new(Pointing::Move, to, Device::Mouse)))
}

const DARK: Input = Input::Preference(Scheme::Dark, Contrast::Usual);
const LEAVE: Input = Input::Action(Action::Pointer(PointerEvent::new(
    Pointing::Leave,
    Point::new(0.0, 0.0),
    Device::Mouse,
)));

fn shown(dataset: &Dataset, options: Options) -> Widget<'_> {
    let mut widget = Widget::new(dataset, options, TextPlacement::Picture);
    let height = widget.natural_height(760.0, &Advances);
    widget.handle(Input::Resize(Size::new(760.0, height)), &Advances);
    widget
}

#[test]
fn a_chart_without_a_size_has_no_scene() {
    let dataset = support::frozen_record();
    let mut widget = Widget::new(&dataset, Options::default(), TextPlacement::Picture);
    assert!(widget.scene().is_none());
    assert_eq!(widget.handle(moved(Point::new(9.0, 9.0)), &Advances).stale, Stale::Nothing);
    let update = widget.handle(Input::Resize(Size::new(0.0, 300.0)), &Advances);
    assert!(widget.scene().is_none());
    assert_eq!(update.stale, Stale::Picture);
    widget.handle(Input::Resize(Size::new(600.0, 500.0)), &Advances);
    assert!(widget.scene().is_some());
    assert!(widget.summary().contains("103 people"), "{}", widget.summary());
}

#[test]
fn pointing_at_an_event_focuses_it_with_its_numbers() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    let mut read = Vec::new();
    let mut index = 0;
    while let Some(position) = widget.position_of(index) {
        let update = widget.handle(moved(position), &Advances);
        if let [Notice::Focus(Some(focused))] = &update.notices[..] {
            assert_eq!(update.stale, Stale::Overlay);
            let event = dataset.events.iter().find(|event| event.id == focused.id).unwrap();
            assert_eq!(focused.day, event.date);
            assert_eq!(focused.ukraine, event.people.ukraine.map(|count| count.value));
            assert_eq!(focused.russia, event.people.russia.map(|count| count.value));
            assert!(widget.shown().overlay.is_some());
            read.push(focused.id.clone());
        }
        index += 1;
    }
    assert_eq!(read.len(), 23);
}

#[test]
fn moving_within_one_event_changes_nothing_and_leaving_sends_one_notice() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    let position = widget.position_of(3).unwrap();
    assert!(!widget.handle(moved(position), &Advances).notices.is_empty());
    let again = widget.handle(moved(Point::new(position.x, position.y + 5.0)), &Advances);
    assert_eq!((again.stale, again.notices), (Stale::Nothing, vec![]));
    let left = widget.handle(LEAVE, &Advances);
    assert_eq!((left.stale, left.notices), (Stale::Overlay, vec![Notice::Focus(None)]));
    assert_eq!(widget.handle(LEAVE, &Advances).notices, []);
}

#[test]
fn a_colour_scheme_preference_repaints_only_an_automatic_theme() {
    let dataset = support::frozen_record();
    let mut auto = shown(&dataset, Options::default());
    assert_eq!(auto.handle(DARK, &Advances).stale, Stale::Picture);
    assert_eq!(*auto.theme(), Theme::new(Scheme::Dark));
    let light = Options { theme: ThemeChoice::Light, ..Options::default() };
    let mut light = shown(&dataset, light);
    assert_eq!(light.handle(DARK, &Advances).stale, Stale::Nothing);
    assert_eq!(*light.theme(), Theme::new(Scheme::Light));
}

#[test]
fn more_contrast_is_applied_in_both_schemes() {
    let dataset = support::frozen_record();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let mut widget = shown(&dataset, Options::default());
        let update = widget.handle(Input::Preference(scheme, Contrast::More), &Advances);
        assert_eq!(update.stale, Stale::Picture);
        let (usual, more) = (Theme::new(scheme), widget.theme());
        assert_eq!((more.muted, more.grid), (usual.ink, usual.ink.at(102)));
        assert_eq!((more.ink, more.ukraine, more.russia), (usual.ink, usual.ukraine, usual.russia));
        widget.handle(Input::Preference(scheme, Contrast::Usual), &Advances);
        assert_eq!(*widget.theme(), usual);
    }
}

#[test]
fn a_custom_theme_lasts_until_the_next_preference_of_the_device() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    let own = Theme { ink: Theme::new(Scheme::Light).russia, ..Theme::new(Scheme::Light) };
    widget.handle(Input::Theme(own.clone()), &Advances);
    let dark = Options { theme: ThemeChoice::Dark, ..Options::default() };
    widget.handle(Input::Options(dark), &Advances);
    assert_eq!(*widget.theme(), own);
    assert_eq!(widget.handle(DARK, &Advances).stale, Stale::Picture);
    assert_eq!(*widget.theme(), Theme::new(Scheme::Dark));
}

#[test]
fn options_for_another_view_end_the_focus() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    let position = widget.position_of(20).unwrap();
    widget.handle(moved(position), &Advances);
    let flows = Options { view: View::Flows, ..Options::default() };
    let update = widget.handle(Input::Options(flows), &Advances);
    assert_eq!((update.stale, update.notices), (Stale::Size, vec![Notice::Focus(None)]));
    assert!(widget.shown().overlay.is_none());
    assert!(widget.summary().contains("Bars up"), "{}", widget.summary());
}

#[test]
fn another_size_keeps_the_focus() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    let position = widget.position_of(20).unwrap();
    widget.handle(moved(position), &Advances);
    let update = widget.handle(Input::Resize(Size::new(600.0, 520.0)), &Advances);
    assert_eq!((update.stale, update.notices), (Stale::Picture, vec![]));
    assert!(widget.shown().overlay.is_some());
}

#[test]
fn a_change_of_view_during_focus_is_announced() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options::default());
    widget.handle(Input::Action(Action::Focus(20)), &Advances);
    let flows = Options { view: View::Flows, ..Options::default() };
    widget.handle(Input::Options(flows), &Advances);
    let announced = homeward::article::markup::html(&widget.shown().live_region, "");
    assert!(announced.contains("Bars up"), "{announced}");
}

#[test]
fn a_size_that_changes_the_grouping_ends_the_focus() {
    let dataset = support::frozen_record();
    let mut widget = shown(&dataset, Options { view: View::Flows, ..Options::default() });
    let position = widget.position_of(5).unwrap();
    assert!(!widget.handle(moved(position), &Advances).notices.is_empty());
    let update = widget.handle(Input::Resize(Size::new(340.0, 640.0)), &Advances);
    assert_eq!((update.stale, update.notices), (Stale::Text, vec![Notice::Focus(None)]));
}

#[test]
fn the_description_has_a_row_for_every_event_and_compared_claim() {
    let dataset = support::frozen_record();
    let widget = shown(&dataset, Options::default());
    let html = homeward::article::markup::html(&widget.description(RenderStage::Complete), "");
    let rows = html.matches(" scope=\"row\"").count();
    let compared = dataset.claims.iter().filter(|claim| claim.compared).count();
    assert_eq!(rows, dataset.events.len() + 1 + compared, "and one row of sums");
    assert!(html.contains("<caption"));
    assert!(html.contains("reported only by Moscow"));
}
