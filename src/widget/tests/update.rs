use crate::sample::day;
use crate::widget::{Notice, Stale, Update};

#[test]
fn two_updates_merge_by_the_larger_level() {
    let (overlay, text) = (Update::stale(Stale::Overlay), Update::stale(Stale::Text));
    assert_eq!(overlay.clone().and(text.clone()).stale, Stale::Text);
    assert_eq!(text.and(overlay).stale, Stale::Text);
}

#[test]
fn levels_are_ordered_from_nothing_to_the_size() {
    let levels = [Stale::Nothing, Stale::Overlay, Stale::Picture, Stale::Text, Stale::Size];
    assert!(levels.is_sorted());
}

#[test]
fn notices_of_two_updates_keep_their_order() {
    let period = Notice::Period(day("2024-01-01"), day("2024-02-01"));
    let of = |notice: &Notice| Update { stale: Stale::Nothing, notices: vec![notice.clone()] };
    let left = Notice::Focus(None);
    assert_eq!(of(&left).and(of(&period)).notices, [left, period]);
}
