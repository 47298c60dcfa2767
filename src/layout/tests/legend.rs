use crate::layout::legend::lay_out;
use crate::layout::{Advances, Breakpoint, Key, MeasureText};
use crate::sample::close;
use crate::scene::Point;
use crate::text::{LegendEntry, Symbol};
use record::Direction;

fn entry(symbol: Symbol, shown: bool) -> LegendEntry {
    LegendEntry { symbol, text: "reported by one side only".into(), shown }
}

fn placed(entries: &[LegendEntry], width: f64, breakpoint: Breakpoint) -> (Vec<Key>, f64) {
    lay_out(entries, Point::new(16.0, 100.0), width, breakpoint)
}

#[test]
fn entries_are_beside_one_another_while_there_is_room() {
    let entries = [entry(Symbol::Range, true), entry(Symbol::Claim, true)];
    let (keys, height) = placed(&entries, 600.0, Breakpoint::Medium);
    assert!(close(keys[0].swatch.y, keys[1].swatch.y));
    assert!(keys[0].text.position.x < keys[1].swatch.x);
    assert!(close(height, 20.0));
}

#[test]
fn text_with_room_to_spare_does_not_grow() {
    let (keys, _) = placed(&[entry(Symbol::Range, true)], 600.0, Breakpoint::Medium);
    assert_eq!(keys[0].text.font, Breakpoint::Medium.small());
}

#[test]
fn an_entry_without_room_begins_a_new_row() {
    let entries = [entry(Symbol::Range, true), entry(Symbol::Claim, true)];
    let (keys, height) = placed(&entries, 200.0, Breakpoint::Narrow);
    assert!(keys[1].swatch.y > keys[0].swatch.bottom());
    assert!(close(keys[1].swatch.x, keys[0].swatch.x));
    assert!(close(height, 40.0));
}

#[test]
fn text_wider_than_the_figure_shrinks_to_it() {
    let (keys, _) = placed(&[entry(Symbol::Range, true)], 80.0, Breakpoint::Narrow);
    let text = &keys[0].text;
    let right = text.position.x + Advances.width(&text.text, text.font);
    assert!(right <= 96.0 + 1e-9, "{right}");
}

#[test]
fn directions_labelled_at_their_lines_are_not_in_the_legend() {
    let dot = [entry(Symbol::Dot(Direction::Ukraine), true)];
    let bar = [entry(Symbol::Bar(Direction::Ukraine), true)];
    let count = |entries: &[LegendEntry], breakpoint| placed(entries, 600.0, breakpoint).0.len();
    assert_eq!(count(&dot, Breakpoint::Medium), 0);
    assert_eq!(count(&dot, Breakpoint::Narrow), 1);
    assert_eq!(count(&bar, Breakpoint::Medium), 1);
}

#[test]
fn a_hidden_direction_is_in_the_legend_at_any_width() {
    let hidden = [entry(Symbol::Dot(Direction::Russia), false)];
    for breakpoint in [Breakpoint::Narrow, Breakpoint::Medium, Breakpoint::Wide] {
        assert_eq!(placed(&hidden, 600.0, breakpoint).0.len(), 1, "{breakpoint:?}");
    }
}

#[test]
fn an_empty_legend_takes_no_height() {
    assert!(close(placed(&[], 600.0, Breakpoint::Medium).1, 0.0));
}
