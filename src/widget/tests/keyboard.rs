use super::{act, announced, chart, focused, four, mouse, of_view, press};
use crate::language::TextDirection;
use crate::layout::{Advances, TextPlacement};
use crate::options::Options;
use crate::sample::days;
use crate::scene::Point;
use crate::series::Line;
use crate::view::View;
use crate::widget::{Action, Input, Key, Pointing, Stale, Widget};
use record::{Dataset, Direction};

fn line(widget: &Widget<'_>) -> Line {
    widget.interaction.focus.unwrap().line
}

#[test]
fn right_and_left_lead_to_the_neighbouring_events() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(1));
    assert_eq!(focused(&press(&mut widget, Key::Right)), [Some("2023-02-10")]);
    assert_eq!(focused(&press(&mut widget, Key::Left)), [Some("2022-06-10")]);
}

#[test]
fn where_time_runs_right_to_left_the_left_arrow_leads_to_the_next_event() {
    let dataset = four();
    let time_direction = Some(TextDirection::Rtl);
    let mut widget = chart(&dataset, Options { time_direction, ..Options::default() });
    act(&mut widget, Action::Focus(1));
    assert_eq!(focused(&press(&mut widget, Key::Left)), [Some("2023-02-10")]);
}

#[test]
fn home_end_and_page_keys_lead_to_ends_and_years() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(0));
    for (key, index) in
        [(Key::End, 3), (Key::PageUp, 2), (Key::PageUp, 1), (Key::PageDown, 2), (Key::Home, 0)]
    {
        press(&mut widget, key);
        assert_eq!(widget.focused_datum(), Some(index), "{key:?}");
    }
}

#[test]
fn at_the_last_event_the_right_arrow_changes_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(3));
    let update = press(&mut widget, Key::Right);
    assert_eq!((update.stale, update.notices), (Stale::Nothing, vec![]));
}

#[test]
fn without_a_focus_arrow_keys_do_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    for key in [Key::Left, Key::Right, Key::Up, Key::Down, Key::Home, Key::Escape] {
        assert_eq!(press(&mut widget, key).stale, Stale::Nothing, "{key:?}");
    }
}

#[test]
fn down_leads_from_all_to_the_larger_direction_and_announces_it() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(2));
    let update = press(&mut widget, Key::Down);
    assert_eq!((update.stale, update.notices), (Stale::Overlay, vec![]));
    assert_eq!(line(&widget), Line::Of(Direction::Ukraine));
    assert_eq!(announced(&widget), "To Ukraine: 1 to Ukraine, confirmed");
}

#[test]
fn up_leads_back_to_both_directions() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(2));
    press(&mut widget, Key::Down);
    press(&mut widget, Key::Up);
    assert_eq!(line(&widget), Line::All);
    assert!(announced(&widget).starts_with("Both directions: "), "{}", announced(&widget));
}

#[test]
fn another_line_at_another_event_leaves_its_numbers_to_that_event() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(3));
    press(&mut widget, Key::Up);
    assert_eq!((widget.focused_datum(), announced(&widget)), (Some(2), "To Russia".into()));
}

#[test]
fn the_direction_is_kept_from_event_to_event() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(2));
    press(&mut widget, Key::Up);
    act(&mut widget, Action::Focus(3));
    assert_eq!(line(&widget), Line::Of(Direction::Russia));
}

#[test]
fn up_and_down_lead_from_claim_to_claim() {
    let mut dataset = four();
    dataset.claims.push(crate::sample::claim("2024-12-10", 30));
    let mut widget = of_view(&dataset, View::Claims);
    act(&mut widget, Action::Focus(0));
    assert_eq!(focused(&press(&mut widget, Key::Down)), [Some("claim-2024-12-10")]);
    assert_eq!(focused(&press(&mut widget, Key::Up)), [Some("claim-2024-11-10")]);
}

#[test]
fn an_event_before_the_days_shown_cannot_have_the_keyboard() {
    let dataset = four();
    let mut widget = chart(&dataset, days("2023-01-01", "2024-12-31"));
    assert_eq!(act(&mut widget, Action::Focus(1)).stale, Stale::Nothing);
    assert_eq!(act(&mut widget, Action::Focus(9)).stale, Stale::Nothing);
    assert_eq!(widget.focused_datum(), None);
    assert_eq!(focused(&act(&mut widget, Action::Focus(2))), [Some("2023-02-10")]);
}

#[test]
fn the_focus_of_the_keyboard_comes_back_when_the_mouse_leaves() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(0));
    let other = widget.position_of(3).unwrap();
    mouse(&mut widget, Pointing::Move, other);
    assert_eq!(widget.focused_datum(), Some(3));
    let update = mouse(&mut widget, Pointing::Leave, Point::new(0.0, 0.0));
    assert_eq!(focused(&update), [Some("2022-01-10")]);
}

#[test]
fn the_focus_is_lost_when_the_keyboard_leaves() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(0));
    assert_eq!(focused(&act(&mut widget, Action::Blur)), [None]);
    let update = mouse(&mut widget, Pointing::Leave, Point::new(0.0, 0.0));
    assert_eq!(focused(&update), [] as [Option<&str>; 0]);
}

#[test]
fn a_tooltip_in_the_picture_names_the_keys_while_the_keyboard_is_there() {
    let dataset = four();
    let texts = |placement| {
        let mut widget = Widget::new(&dataset, Options::default(), placement);
        let size = crate::scene::Size::new(700.0, 900.0);
        widget.handle(Input::Resize(size), &Advances);
        act(&mut widget, Action::Focus(0));
        widget.current_tooltip().unwrap().lines
    };
    let keys =
        |placement| texts(placement).iter().any(|(about, _)| *about == crate::text::LineKind::Keys);
    assert!(keys(TextPlacement::Picture));
    assert!(!keys(TextPlacement::Page));
}

#[test]
fn in_an_empty_chart_no_key_does_anything() {
    let dataset = Dataset::default();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert_eq!(act(&mut widget, Action::Focus(0)).stale, Stale::Nothing);
    assert_eq!(press(&mut widget, Key::End).stale, Stale::Nothing);
}
