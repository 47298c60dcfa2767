use super::{act, announced, event_owner, four, of_view, open, press, selected};
use crate::layout::Advances;
use crate::options::Options;
use crate::sample::{days, event};
use crate::text::Breakdown;
use crate::view::{Group, View};
use crate::widget::{
    Action, Copyable, Focused, Input, Key, Notice, Press, Stale, Target, Update, Widget,
};
use record::{ClaimIndex, ContextIndex, EntryId};

const NOTHING: [Option<&str>; 0] = [];

#[test]
fn opening_an_event_again_changes_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert_eq!(selected(&open(&mut widget, 1)), [Some("2022-06-10")]);
    assert_eq!(open(&mut widget, 1).stale, Stale::Nothing);
}

#[test]
fn opening_an_event_that_does_not_exist_does_nothing() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    assert_eq!(open(&mut widget, 9).stale, Stale::Nothing);
}

#[test]
fn escape_closes_what_is_open_before_it_leaves_the_focus() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Focus(1));
    open(&mut widget, 1);
    assert_eq!(selected(&press(&mut widget, Key::Escape)), [None]);
    assert_eq!(widget.focused_datum(), Some(1));
    press(&mut widget, Key::Escape);
    assert_eq!(widget.focused_datum(), None);
}

#[test]
fn selecting_an_event_opens_the_bar_it_is_part_of() {
    let mut dataset = four();
    dataset.events.push(event("2022-01-20", 2, 1));
    let mut widget = of_view(&dataset, View::Flows);
    let options = Options { view: View::Flows, group: Some(Group::Month), ..Options::default() };
    widget.handle(Input::Options(options), &Advances);
    let update = act(&mut widget, Action::Select(Some(event_owner(4))));
    let of_the_bar = Focused {
        id: "2022-01-10".into(),
        day: crate::sample::day("2022-01-01"),
        ukraine: Some(5),
        russia: Some(1),
    };
    assert_eq!(update.notices, [Notice::Select(Some(of_the_bar))]);
}

#[test]
fn a_claim_can_be_selected_where_it_is_not_drawn() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Flows);
    let update = act(&mut widget, Action::Select(Some(EntryId::Claim(ClaimIndex(0)))));
    assert_eq!(selected(&update), [Some("claim-2024-11-10")]);
}

#[test]
fn a_context_entry_has_no_focus_of_its_own() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Flows);
    let update = act(&mut widget, Action::Select(Some(EntryId::Context(ContextIndex(0)))));
    assert_eq!(selected(&update), [None]);
}

#[test]
fn an_event_that_is_no_longer_shown_is_closed() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    open(&mut widget, 0);
    let update = widget.handle(Input::Options(days("2023-01-01", "2024-12-31")), &Advances);
    assert_eq!(selected(&update), [None]);
}

#[test]
fn an_event_that_is_shown_in_the_next_view_stays_open() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    open(&mut widget, 0);
    let flows = crate::sample::options(View::Flows);
    assert_eq!(selected(&widget.handle(Input::Options(flows), &Advances)), NOTHING);
    assert_eq!(widget.interaction.selected, Some(event_owner(0)));
}

#[test]
fn a_figure_nobody_gave_is_not_nought() {
    let mut dataset = four();
    dataset.events[0].people.russia = None;
    let mut widget = of_view(&dataset, View::Cumulative);
    let update = open(&mut widget, 0);
    let [Notice::Select(Some(focused)), Notice::Keyboard(_)] = &update.notices[..] else {
        panic!("{update:?}")
    };
    assert_eq!((focused.ukraine, focused.russia), (Some(3), None));
}

#[test]
fn copying_twice_is_announced_twice() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    act(&mut widget, Action::Copied(Copyable::Text, true));
    let first = announced(&widget);
    act(&mut widget, Action::Copied(Copyable::Text, true));
    let second = announced(&widget);
    assert_ne!(first, second);
    assert_eq!(first, second.trim_end_matches('\u{a0}'));
}

#[test]
fn a_citation_that_could_not_be_copied_is_announced_as_selected() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let mut announcement = |copied| {
        act(&mut widget, Action::Copied(Copyable::Text, copied));
        announced(&widget)
    };
    assert_ne!(announcement(true), announcement(false));
}

fn break_down(widget: &mut Widget<'_>, breakdown: Breakdown) -> Update {
    act(widget, Action::Press(Press::Breakdown(breakdown)))
}

#[test]
fn a_number_opens_instead_of_a_selection_and_gets_the_keyboard_back() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    open(&mut widget, 1);
    let update = break_down(&mut widget, Breakdown::Ukraine);
    assert_eq!(selected(&update), [None]);
    assert_eq!(update.stale, Stale::Text);
    assert_eq!(update.notices.last(), Some(&Notice::Keyboard(Target::Details)));
    let closed = act(&mut widget, Action::Press(Press::Close));
    assert_eq!(closed.stale, Stale::Text);
    let target = Target::Breakdown(Breakdown::Ukraine);
    assert_eq!(closed.notices, [Notice::Keyboard(target)]);
    assert_eq!(press(&mut widget, Key::Escape).notices, []);
}

#[test]
fn escape_closes_what_a_number_opened() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    break_down(&mut widget, Breakdown::People);
    assert_eq!(press(&mut widget, Key::Escape).stale, Stale::Text);
}

#[test]
fn an_event_opens_instead_of_a_number() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    break_down(&mut widget, Breakdown::People);
    assert_eq!(selected(&open(&mut widget, 1)), [Some("2022-06-10")]);
    let closed = act(&mut widget, Action::Press(Press::Close));
    assert_eq!(closed.notices.last(), Some(&Notice::Keyboard(Target::LastDatum)));
}

#[test]
fn the_mediators_total_opens_its_claim() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let update = break_down(&mut widget, Breakdown::Mediator);
    assert_eq!(selected(&update), [Some("claim-2024-11-10")]);
    let closed = act(&mut widget, Action::Press(Press::Close));
    let target = Target::Breakdown(Breakdown::Mediator);
    assert_eq!(closed.notices.last(), Some(&Notice::Keyboard(target)));
}

#[test]
fn a_link_that_could_not_be_copied_is_announced_to_be_in_the_address_bar() {
    let dataset = four();
    let mut widget = of_view(&dataset, View::Cumulative);
    let mut announcement = |copied| {
        act(&mut widget, Action::Copied(Copyable::Link, copied));
        announced(&widget)
    };
    assert_eq!(announcement(true), "Link copied");
    assert!(announcement(false).ends_with("in the address bar."));
}
