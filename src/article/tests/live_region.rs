use super::{all, attribute, tagged, text};
use crate::article::aside;
use crate::article::markup::{Node, Tag};
use crate::layout::WordsIn;
use crate::text::{About, StopWords};
use record::Direction;

fn tooltip() -> StopWords {
    let lines = vec![
        (About::People(Direction::Russia), "2 to Russia".into()),
        (About::Total, "So far 9".into()),
        (About::Sources, "3 sources".into()),
    ];
    StopWords { title: "10 January 2024".into(), lines }
}

fn status(node: &Node) -> &Node {
    all(node, &|node| attribute(node, "role") == Some("status"))[0]
}

#[test]
fn announcements_are_in_a_live_region_of_their_own() {
    let aside = aside("7 people", WordsIn::Page, Some(&tooltip()));
    assert_eq!(text(status(&aside)), "7 people");
}

#[test]
fn the_live_region_is_there_before_anything_is_announced() {
    assert_eq!(text(status(&aside("", WordsIn::Picture, None))), "");
}

#[test]
fn screen_readers_skip_the_tooltip() {
    let aside = aside("", WordsIn::Page, Some(&tooltip()));
    let hidden = all(&aside, &|node| attribute(node, "aria-hidden") == Some("true"));
    assert_eq!(hidden.len(), 1);
    assert!(text(hidden[0]).contains("2 to Russia"));
}

#[test]
fn lines_of_a_tooltip_are_classed_by_what_they_are_about() {
    let aside = aside("", WordsIn::Page, Some(&tooltip()));
    let lines = tagged(&aside, Tag::P);
    let classes: Vec<_> = lines[1..].iter().filter_map(|line| attribute(line, "class")).collect();
    let expected = ["homeward-when", "homeward-to-russia", "homeward-total", "homeward-said-by"];
    assert_eq!(classes, expected);
}

#[test]
fn a_tooltip_in_the_picture_is_not_repeated_in_the_page() {
    let aside = aside("", WordsIn::Picture, Some(&tooltip()));
    assert_eq!(text(&aside), "");
}

#[test]
fn without_a_focus_the_tooltip_is_empty() {
    assert_eq!(text(&aside("", WordsIn::Page, None)), "");
}
