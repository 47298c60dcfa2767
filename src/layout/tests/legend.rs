use crate::layout::legend::place;
use crate::layout::{Advances, Key, MeasureText, WidthBand};
use crate::sample::close;
use crate::scene::Point;
use crate::text::{LegendEntry, Symbol};
use record::Direction;

fn entry(symbol: Symbol, shown: bool) -> LegendEntry {
    LegendEntry { symbol, text: "one side’s word only".into(), shown }
}

fn placed(entries: &[LegendEntry], width: f64, band: WidthBand) -> (Vec<Key>, f64) {
    place(entries, Point::new(16.0, 100.0), width, band)
}

#[test]
fn entries_are_beside_one_another_while_there_is_room() {
    let entries = [entry(Symbol::Range, true), entry(Symbol::Claim, true)];
    let (keys, height) = placed(&entries, 600.0, WidthBand::Medium);
    assert!(close(keys[0].swatch.y, keys[1].swatch.y));
    assert!(keys[0].text.place.x < keys[1].swatch.x);
    assert!(close(height, 20.0));
}

#[test]
fn text_with_room_to_spare_does_not_grow() {
    let (keys, _) = placed(&[entry(Symbol::Range, true)], 600.0, WidthBand::Medium);
    assert_eq!(keys[0].text.font, WidthBand::Medium.small());
}

#[test]
fn an_entry_without_room_begins_a_new_row() {
    let entries = [entry(Symbol::Range, true), entry(Symbol::Claim, true)];
    let (keys, height) = placed(&entries, 200.0, WidthBand::Narrow);
    assert!(keys[1].swatch.y > keys[0].swatch.bottom());
    assert!(close(keys[1].swatch.x, keys[0].swatch.x));
    assert!(close(height, 40.0));
}

#[test]
fn text_wider_than_the_figure_shrinks_to_it() {
    let (keys, _) = placed(&[entry(Symbol::Range, true)], 80.0, WidthBand::Narrow);
    let text = &keys[0].text;
    let right = text.place.x + Advances.width(&text.text, text.font);
    assert!(right <= 96.0 + 1e-9, "{right}");
}

#[test]
fn directions_labelled_at_their_lines_are_not_in_the_legend() {
    let dot = [entry(Symbol::Dot(Direction::Ukraine), true)];
    let bar = [entry(Symbol::Bar(Direction::Ukraine), true)];
    let count = |entries: &[LegendEntry], band| placed(entries, 600.0, band).0.len();
    assert_eq!(count(&dot, WidthBand::Medium), 0);
    assert_eq!(count(&dot, WidthBand::Narrow), 1);
    assert_eq!(count(&bar, WidthBand::Medium), 1);
}

#[test]
fn a_hidden_direction_is_in_the_legend_at_any_width() {
    let hidden = [entry(Symbol::Dot(Direction::Russia), false)];
    for band in [WidthBand::Narrow, WidthBand::Medium, WidthBand::Wide] {
        assert_eq!(placed(&hidden, 600.0, band).0.len(), 1, "{band:?}");
    }
}

#[test]
fn an_empty_legend_takes_no_height() {
    assert!(close(placed(&[], 600.0, WidthBand::Medium).1, 0.0));
}
