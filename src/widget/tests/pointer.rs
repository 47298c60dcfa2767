use super::{act, chart, finger, focused, four, mouse, of_view, press, selected};
use crate::language::TextDirection;
use crate::layout::{Advances, TextPlacement};
use crate::options::Options;
use crate::sample::day;
use crate::scene::Point;
use crate::view::View;
use crate::widget::{Action, Device, Input, Key, Notice, PointerEvent, Pointing, Stale, Widget};

/// The notice that the reader asks for these days.
fn period(from: &str, to: &str) -> Notice {
    Notice::Period(day(from), day(to))
}

const NOBODY: [Option<&str>; 0] = [];

/// The position of an event, and one beside it.
fn positions(widget: &Widget<'_>, datum: usize, beside: f64) -> (Point, Point) {
    let at = widget.position_of(datum).unwrap();
    (at, Point::new(at.x + beside, at.y))
}

#[test]
fn a_mouse_focuses_the_event_it_points_at() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    let update = mouse(&mut widget, Pointing::Move, at);
    assert_eq!((focused(&update), update.stale), (vec![Some("2023-02-10")], Stale::Overlay));
}

#[test]
fn moving_within_an_event_changes_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (at, beside) = positions(&widget, 2, 3.0);
    mouse(&mut widget, Pointing::Move, at);
    assert_eq!(mouse(&mut widget, Pointing::Move, beside).stale, Stale::Nothing);
}

#[test]
fn a_click_opens_the_event() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    mouse(&mut widget, Pointing::Press, at);
    let update = mouse(&mut widget, Pointing::Lift, at);
    assert_eq!((selected(&update), update.stale), (vec![Some("2023-02-10")], Stale::Text));
}

#[test]
fn the_first_tap_focuses_and_the_second_opens() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    finger(&mut widget, Pointing::Press, at);
    let first = finger(&mut widget, Pointing::Lift, at);
    assert_eq!((focused(&first), selected(&first)), (vec![Some("2023-02-10")], vec![]));
    finger(&mut widget, Pointing::Leave, at);
    finger(&mut widget, Pointing::Press, at);
    let second = finger(&mut widget, Pointing::Lift, at);
    assert_eq!((focused(&second), selected(&second)), (vec![], vec![Some("2023-02-10")]));
}

#[test]
fn a_finger_that_trembles_focuses_nothing_and_one_that_moves_across_does() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (at, trembling) = positions(&widget, 2, 5.9);
    finger(&mut widget, Pointing::Press, at);
    assert_eq!(focused(&finger(&mut widget, Pointing::Move, trembling)), NOBODY);
    let moved = Point::new(at.x + 6.0, at.y);
    assert_eq!(focused(&finger(&mut widget, Pointing::Move, moved)), [Some("2023-02-10")]);
}

#[test]
fn a_finger_drawn_to_the_event_in_focus_does_not_open_it() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (at, beside) = positions(&widget, 2, 20.0);
    finger(&mut widget, Pointing::Press, at);
    finger(&mut widget, Pointing::Lift, at);
    finger(&mut widget, Pointing::Press, beside);
    assert_eq!(selected(&finger(&mut widget, Pointing::Lift, at)), NOBODY);
}

#[test]
fn scrolling_brings_back_the_focus_of_before() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (first, last) = (widget.position_of(0).unwrap(), widget.position_of(3).unwrap());
    finger(&mut widget, Pointing::Press, first);
    finger(&mut widget, Pointing::Lift, first);
    finger(&mut widget, Pointing::Press, first);
    finger(&mut widget, Pointing::Move, last);
    assert_eq!(widget.focused_datum(), Some(3));
    assert_eq!(focused(&finger(&mut widget, Pointing::Cancel, last)), [Some("2022-01-10")]);
}

#[test]
fn what_a_finger_tapped_keeps_the_focus_when_it_is_lifted() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    finger(&mut widget, Pointing::Press, at);
    finger(&mut widget, Pointing::Lift, at);
    assert_eq!(focused(&finger(&mut widget, Pointing::Leave, at)), NOBODY);
    assert_eq!(widget.focused_datum(), Some(2));
}

#[test]
fn days_drawn_over_with_a_mouse_are_asked_for_when_it_is_lifted() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (first, last) = (widget.position_of(1).unwrap(), widget.position_of(2).unwrap());
    mouse(&mut widget, Pointing::Press, last);
    let drawn = mouse(&mut widget, Pointing::Move, first);
    assert_eq!((drawn.stale, drawn.notices), (Stale::Overlay, vec![]));
    let lifted = mouse(&mut widget, Pointing::Lift, first);
    assert_eq!(lifted.notices, [period("2022-06-10", "2023-02-10")]);
}

#[test]
fn where_time_runs_right_to_left_the_same_days_are_drawn_over() {
    let dataset = four();
    let time_direction = Some(TextDirection::Rtl);
    let mut widget = chart(&dataset, Options { time_direction, ..Options::default() });
    let (first, last) = (widget.position_of(1).unwrap(), widget.position_of(2).unwrap());
    assert!(first.x > last.x);
    mouse(&mut widget, Pointing::Press, first);
    mouse(&mut widget, Pointing::Move, last);
    let lifted = mouse(&mut widget, Pointing::Lift, last);
    assert_eq!(lifted.notices, [period("2022-06-10", "2023-02-10")]);
}

#[test]
fn escape_gives_up_the_days_drawn_over() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (first, last) = (widget.position_of(1).unwrap(), widget.position_of(2).unwrap());
    mouse(&mut widget, Pointing::Press, first);
    mouse(&mut widget, Pointing::Move, last);
    assert_eq!(press(&mut widget, Key::Escape).stale, Stale::Overlay);
    assert_eq!(mouse(&mut widget, Pointing::Lift, last).notices, []);
}

#[test]
fn days_are_not_drawn_over_with_a_finger_nor_over_claims() {
    let dataset = four();
    for (view, by_finger) in [(View::Cumulative, true), (View::Claims, false)] {
        let mut widget = of_view(&dataset, view);
        let from = Point::new(200.0, 100.0);
        let to = Point::new(400.0, 100.0);
        let point = if by_finger { finger } else { mouse };
        point(&mut widget, Pointing::Press, from);
        point(&mut widget, Pointing::Move, to);
        let lifted = point(&mut widget, Pointing::Lift, to);
        let periods =
            lifted.notices.iter().filter(|notice| matches!(notice, Notice::Period(..))).count();
        assert_eq!(periods, 0, "{view:?}");
    }
}

#[test]
fn days_are_not_drawn_over_where_the_text_is_in_the_picture() {
    let dataset = four();
    let mut widget = Widget::new(&dataset, Options::default(), TextPlacement::Picture);
    widget.handle(Input::Resize(crate::scene::Size::new(700.0, 900.0)), &Advances);
    let (first, last) = (widget.position_of(1).unwrap(), widget.position_of(2).unwrap());
    mouse(&mut widget, Pointing::Press, first);
    mouse(&mut widget, Pointing::Move, last);
    let lifted = mouse(&mut widget, Pointing::Lift, last);
    assert_eq!(selected(&lifted), [Some("2023-02-10")]);
}

#[test]
fn a_pointer_far_from_the_plot_focuses_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let update = mouse(&mut widget, Pointing::Move, Point::new(-100.0, 100.0));
    assert_eq!(focused(&update), NOBODY);
}

#[test]
fn lifting_what_was_not_pressed_does_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    assert_eq!(mouse(&mut widget, Pointing::Lift, at).stale, Stale::Nothing);
}

#[test]
fn a_second_finger_another_button_and_a_mac_menu_are_not_for_the_chart() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let at = widget.position_of(2).unwrap();
    let mouse = PointerEvent::new(Pointing::Press, at, Device::Mouse);
    let finger = PointerEvent::new(Pointing::Press, at, Device::Touch);
    for event in [
        PointerEvent { is_main_button: false, ..mouse },
        PointerEvent { has_control: true, ..mouse },
        PointerEvent { is_primary: false, ..finger },
    ] {
        act(&mut widget, Action::Pointer(event));
        let lifted =
            act(&mut widget, Action::Pointer(PointerEvent { pointing: Pointing::Lift, ..event }));
        assert_eq!((lifted.stale, lifted.notices), (Stale::Nothing, vec![]), "{event:?}");
    }
}

#[test]
fn a_release_that_nobody_reported_ends_the_press() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let (first, last) = (widget.position_of(1).unwrap(), widget.position_of(2).unwrap());
    mouse(&mut widget, Pointing::Press, first);
    mouse(&mut widget, Pointing::Move, last);
    let hover = PointerEvent::new(Pointing::Move, last, Device::Mouse);
    let hover = PointerEvent { has_buttons: false, ..hover };
    assert_eq!(
        focused(&act(&mut widget, Action::Pointer(hover))).last(),
        Some(&Some("2023-02-10"))
    );
    assert_eq!(mouse(&mut widget, Pointing::Lift, last).notices, []);
}
