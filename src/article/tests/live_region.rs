use super::{all, attribute, tagged, text};
use crate::article::live_region;
use crate::article::markup::{Node, Tag};
use crate::layout::TextPlacement;
use crate::text::{LineKind, TooltipText};
use record::Direction;

fn tooltip() -> TooltipText {
    let lines = vec![
        (LineKind::People(Direction::Russia), "2 to Russia".into()),
        (LineKind::Total, "So far 9".into()),
        (LineKind::Sources, "3 sources".into()),
    ];
    TooltipText { title: "10 January 2024".into(), lines }
}

fn status(node: &Node) -> &Node {
    all(node, &|node| attribute(node, "role") == Some("status"))[0]
}

#[test]
fn announcements_are_in_a_live_region_of_their_own() {
    let live_region = live_region("7 people", TextPlacement::Page, Some(&tooltip()));
    assert_eq!(text(status(&live_region)), "7 people");
}

#[test]
fn the_live_region_is_there_before_anything_is_announced() {
    assert_eq!(text(status(&live_region("", TextPlacement::Picture, None))), "");
}

#[test]
fn screen_readers_skip_the_tooltip() {
    let live_region = live_region("", TextPlacement::Page, Some(&tooltip()));
    let hidden = all(&live_region, &|node| attribute(node, "aria-hidden") == Some("true"));
    assert_eq!(hidden.len(), 1);
    assert!(text(hidden[0]).contains("2 to Russia"));
}

#[test]
fn lines_of_a_tooltip_are_classed_by_what_they_are_about() {
    let live_region = live_region("", TextPlacement::Page, Some(&tooltip()));
    let lines = tagged(&live_region, Tag::P);
    let classes: Vec<_> = lines[1..].iter().filter_map(|line| attribute(line, "class")).collect();
    let expected = ["homeward-when", "homeward-to-russia", "homeward-total", "homeward-note"];
    assert_eq!(classes, expected);
}

#[test]
fn a_tooltip_in_the_picture_is_not_repeated_in_the_page() {
    let live_region = live_region("", TextPlacement::Picture, Some(&tooltip()));
    assert_eq!(text(&live_region), "");
}

#[test]
fn without_a_focus_the_tooltip_is_empty() {
    assert_eq!(text(&live_region("", TextPlacement::Page, None)), "");
}
