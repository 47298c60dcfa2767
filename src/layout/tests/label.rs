use crate::layout::label::{Occupancy, centred, paragraph, text_rect};
use crate::layout::{Advances, MeasureText, Style};
use crate::sample::close;
use crate::scene::{Anchor, Font, Point, Rect, Role};
use crate::text::Locale;

const FONT: Font = Font::regular(10.0);

fn room(anchor: Anchor) -> Rect {
    let locale = Locale::default();
    let text = centred("Doha".into(), Point::new(100.0, 50.0), anchor, FONT, Role::Ink);
    text_rect(&text, &Style::new(&locale, &Advances))
}

#[test]
fn two_labels_may_share_an_edge() {
    let mut occupancy = Occupancy::new(Rect::new(0.0, 0.0, 100.0, 20.0));
    assert!(occupancy.occupy(&[Rect::new(0.0, 0.0, 50.0, 20.0)]));
    assert!(occupancy.occupy(&[Rect::new(50.0, 0.0, 50.0, 20.0)]));
}

#[test]
fn labels_on_one_line_keep_their_gap_and_marks_need_none() {
    let room = || Occupancy::new(Rect::new(0.0, 0.0, 100.0, 20.0)).with_gap_of(FONT);
    let first = Rect::new(0.0, 0.0, 50.0, 10.0);
    for (second, fits) in [
        (Rect::new(56.0, 0.0, 10.0, 10.0), false),
        (Rect::new(57.0, 0.0, 10.0, 10.0), true),
        (Rect::new(50.0, 10.0, 10.0, 10.0), true),
    ] {
        let mut occupancy = room();
        assert!(occupancy.occupy(&[first]));
        assert_eq!(occupancy.occupy(&[second]), fits, "{second:?}");
    }
    let mut occupancy = room();
    assert!(occupancy.occupy(&[first]));
    let (pole, flag) = (Rect::new(50.0, 10.0, 1.0, 10.0), Rect::new(50.0, 10.0, 9.0, 5.0));
    assert!(occupancy.occupy_note(pole, flag, &[]));
    assert!(occupancy.occupy(&[Rect::new(51.0, 15.0, 20.0, 5.0)]), "beside the pole");
    assert!(!occupancy.occupy(&[Rect::new(65.0, 10.0, 9.0, 5.0)]), "beside the flag");
}

#[test]
fn a_label_gives_way_to_a_blocked_rectangle() {
    let mut occupancy = Occupancy::new(Rect::new(0.0, 0.0, 100.0, 20.0));
    occupancy.block(Rect::new(40.0, 5.0, 1.0, 1.0));
    assert!(!occupancy.occupy(&[Rect::new(0.0, 0.0, 50.0, 20.0)]));
}

#[test]
fn a_text_lies_after_around_or_before_its_position() {
    let width = Advances.width("Doha", FONT);
    for (anchor, left) in [
        (Anchor::Start, 100.0),
        (Anchor::Middle, 100.0 - width / 2.0),
        (Anchor::End, 100.0 - width),
    ] {
        assert!(close(room(anchor).x, left), "{anchor:?}");
        assert!(close(room(anchor).width, width), "{anchor:?}");
    }
}

#[test]
fn a_centred_text_reaches_as_far_up_as_down() {
    let room = room(Anchor::Start);
    assert!(close(50.0 - room.y, room.bottom() - 50.0));
}

#[test]
fn lines_of_a_paragraph_are_a_line_height_apart() {
    let lines = ["one".to_owned(), "two".to_owned()];
    let texts = paragraph(&lines, Point::new(5.0, 0.0), Anchor::Start, FONT, Role::Ink);
    assert!(close(texts[1].position.y - texts[0].position.y, FONT.line_height()));
    assert!(texts[0].position.y > 0.0 && texts[0].position.y < FONT.line_height());
}
