use crate::layout::annotation::Room;
use crate::layout::label::Placer;
use crate::layout::{Advances, NotePlace, Style, TimeScale, WidthBand};
use crate::sample::{close, day};
use crate::scene::{Anchor, Point, Rect};
use crate::series::{Note, NoteKind};
use crate::text::Locale;
use record::EventIndex;

const PLOT: Rect = Rect::new(0.0, 0.0, 310.0, 200.0);
const FLAT: [Point; 2] = [Point::new(0.0, 200.0), Point::new(310.0, 200.0)];

/// Places a note at a day of January 2024, ten pixels a day.
fn placed(
    (kind, date): (NoteKind, &str),
    (edge, claims): (&[Point], &[Rect]),
    placer: &mut Placer,
) -> Option<NotePlace> {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    let x = TimeScale::new((day("2024-01-01"), day("2024-02-01")), (0.0, 310.0));
    let room = Room { rect: &PLOT, edge, claims, x: &x, band: WidthBand::Medium };
    let note = Note { kind, day: day(date), event: EventIndex(0) };
    room.place((&note, &"Lists agreed. Not counted.".to_owned()), placer, &style)
}

fn on_flat_line(kind: NoteKind, placer: &mut Placer) -> Option<NotePlace> {
    placed((kind, "2024-01-11"), (&FLAT, &[]), placer)
}

/// A placer with a strip at the bottom that has room for a pole and for no text.
fn crowded() -> Placer {
    let mut placer = Placer::new(PLOT);
    placer.block(Rect::new(0.0, 0.0, 310.0, 175.0));
    placer
}

#[test]
fn a_note_is_written_at_the_top_with_a_pole_down_to_the_line() {
    let note = on_flat_line(NoteKind::Hosting, &mut Placer::new(PLOT)).unwrap();
    assert!(close(note.pole.y, 1.5));
    assert!(close(note.pole.bottom(), 196.0));
    assert!(close(note.pole.x, 99.5));
}

#[test]
fn a_note_without_room_for_its_text_is_dropped() {
    for kind in [NoteKind::Announced, NoteKind::Hosting, NoteKind::Expected] {
        assert_eq!(on_flat_line(kind, &mut crowded()), None, "{kind:?}");
    }
}

#[test]
fn an_agreed_list_without_room_for_its_text_keeps_its_flag() {
    for kind in [NoteKind::Agreed, NoteKind::Apart] {
        let note = on_flat_line(kind, &mut crowded()).unwrap();
        assert!(note.lines.is_empty(), "{kind:?}");
        assert!(close(note.pole.height, 18.0), "{kind:?}");
    }
}

#[test]
fn without_room_for_a_flag_an_agreed_list_is_dropped() {
    let mut placer = Placer::new(PLOT);
    placer.block(PLOT);
    assert_eq!(on_flat_line(NoteKind::Agreed, &mut placer), None);
}

#[test]
fn the_pole_of_a_note_ends_over_the_line_of_its_day() {
    let step = [(0.0, 200.0), (100.0, 200.0), (100.0, 120.0), (310.0, 120.0)];
    let step = step.map(|(x, y)| Point::new(x, y));
    let foot = |date| {
        let note = placed((NoteKind::Agreed, date), (&step, &[]), &mut Placer::new(PLOT));
        note.unwrap().pole.bottom()
    };
    assert!(close(foot("2024-01-10"), 196.0));
    assert!(close(foot("2024-01-11"), 116.0));
}

#[test]
fn the_pole_of_a_note_ends_over_the_claim_of_its_day() {
    let claims = [Rect::new(95.0, 60.0, 10.0, 10.0)];
    let kind = (NoteKind::Agreed, "2024-01-11");
    let note = placed(kind, (&FLAT, &claims), &mut Placer::new(PLOT)).unwrap();
    assert!(close(note.pole.bottom(), 56.0));
}

#[test]
fn a_note_is_written_after_its_pole_where_there_is_room() {
    let note = on_flat_line(NoteKind::Hosting, &mut Placer::new(PLOT)).unwrap();
    assert_eq!(note.lines[0].anchor, Anchor::Start);
    assert!(note.lines[0].place.x > note.pole.right());
}

#[test]
fn a_note_near_the_right_edge_is_written_before_its_pole() {
    let kind = (NoteKind::Hosting, "2024-01-28");
    let note = placed(kind, (&FLAT, &[]), &mut Placer::new(PLOT)).unwrap();
    assert_eq!(note.lines[0].anchor, Anchor::End);
    assert!(note.lines[0].place.x < note.pole.x);
}

#[test]
fn the_text_of_a_note_is_broken_at_42_percent_of_the_plot() {
    let note = on_flat_line(NoteKind::Hosting, &mut Placer::new(PLOT)).unwrap();
    let lines: Vec<&str> = note.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(lines, ["Lists agreed. Not", "counted."]);
}

#[test]
fn the_second_note_of_a_day_moves_away_from_the_first() {
    let mut placer = Placer::new(PLOT);
    let first = on_flat_line(NoteKind::Hosting, &mut placer).unwrap();
    // The two poles would be on one another.
    assert_eq!(on_flat_line(NoteKind::Hosting, &mut placer), None);
    let kind = (NoteKind::Hosting, "2024-01-14");
    let second = placed(kind, (&FLAT, &[]), &mut placer).unwrap();
    assert!(second.pole.y > first.pole.y || second.lines[0].anchor == Anchor::End);
}
