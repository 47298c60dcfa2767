use crate::layout::annotation::Room;
use crate::layout::label::{Occupancy, text_rect};
use crate::layout::{Advances, Breakpoint, PositionedAnnotation, Style, TimeScale};
use crate::sample::{close, day};
use crate::scene::{Anchor, Point, Rect};
use crate::series::{Annotation, AnnotationKind};
use crate::text::Locale;
use record::EventIndex;

const PLOT: Rect = Rect::new(0.0, 0.0, 310.0, 200.0);
const FLAT: [Point; 2] = [Point::new(0.0, 200.0), Point::new(310.0, 200.0)];

/// Places a note at a day of January 2024, ten pixels a day.
fn placed(
    (kind, date): (AnnotationKind, &str),
    (edge, claims): (&[Point], &[Rect]),
    occupancy: &mut Occupancy,
) -> Option<PositionedAnnotation> {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    let x = TimeScale::new((day("2024-01-01"), day("2024-02-01")), (0.0, 310.0));
    let room = Room { rect: &PLOT, edge, claims, x: &x, breakpoint: Breakpoint::Medium };
    let annotation = Annotation { kind, day: day(date), event: EventIndex(0) };
    room.lay_out((&annotation, &"Lists agreed. Not counted.".to_owned()), occupancy, &style)
}

fn on_flat_line(kind: AnnotationKind, occupancy: &mut Occupancy) -> Option<PositionedAnnotation> {
    placed((kind, "2024-01-11"), (&FLAT, &[]), occupancy)
}

/// A placer with a strip at the bottom that has room for a pole and for no text.
fn crowded() -> Occupancy {
    let mut occupancy = Occupancy::new(PLOT);
    occupancy.block(Rect::new(0.0, 0.0, 310.0, 175.0));
    occupancy
}

#[test]
fn a_note_is_written_at_the_top_with_a_pole_down_to_the_line() {
    let annotation = on_flat_line(AnnotationKind::Hosting, &mut Occupancy::new(PLOT)).unwrap();
    assert!(close(annotation.pole.y, 1.5));
    assert!(close(annotation.pole.bottom(), 196.0));
    assert!(close(annotation.pole.x, 99.5));
}

#[test]
fn a_note_without_room_for_its_text_is_dropped() {
    for kind in [AnnotationKind::Announced, AnnotationKind::Hosting, AnnotationKind::Expected] {
        assert_eq!(on_flat_line(kind, &mut crowded()), None, "{kind:?}");
    }
}

#[test]
fn an_agreed_list_without_room_for_its_text_keeps_its_flag() {
    for kind in [AnnotationKind::Agreed, AnnotationKind::Apart] {
        let annotation = on_flat_line(kind, &mut crowded()).unwrap();
        assert!(annotation.lines.is_empty(), "{kind:?}");
        assert!(close(annotation.pole.height, 18.0), "{kind:?}");
    }
}

#[test]
fn without_room_for_a_flag_an_agreed_list_is_dropped() {
    let mut occupancy = Occupancy::new(PLOT);
    occupancy.block(PLOT);
    assert_eq!(on_flat_line(AnnotationKind::Agreed, &mut occupancy), None);
}

#[test]
fn the_pole_of_a_note_ends_over_the_line_of_its_day() {
    let step = [(0.0, 200.0), (100.0, 200.0), (100.0, 120.0), (310.0, 120.0)];
    let step = step.map(|(x, y)| Point::new(x, y));
    let foot = |date| {
        let annotation =
            placed((AnnotationKind::Agreed, date), (&step, &[]), &mut Occupancy::new(PLOT));
        annotation.unwrap().pole.bottom()
    };
    assert!(close(foot("2024-01-10"), 196.0));
    assert!(close(foot("2024-01-11"), 116.0));
}

#[test]
fn the_pole_of_a_note_ends_over_the_claim_of_its_day() {
    let claims = [Rect::new(95.0, 60.0, 10.0, 10.0)];
    let kind = (AnnotationKind::Agreed, "2024-01-11");
    let annotation = placed(kind, (&FLAT, &claims), &mut Occupancy::new(PLOT)).unwrap();
    assert!(close(annotation.pole.bottom(), 56.0));
}

#[test]
fn a_note_is_written_after_its_pole_where_there_is_room() {
    let annotation = on_flat_line(AnnotationKind::Hosting, &mut Occupancy::new(PLOT)).unwrap();
    assert_eq!(annotation.lines[0].anchor, Anchor::Start);
    assert!(annotation.lines[0].position.x > annotation.pole.right());
}

#[test]
fn a_note_near_the_right_edge_is_written_before_its_pole() {
    let kind = (AnnotationKind::Hosting, "2024-01-28");
    let annotation = placed(kind, (&FLAT, &[]), &mut Occupancy::new(PLOT)).unwrap();
    assert_eq!(annotation.lines[0].anchor, Anchor::End);
    assert!(annotation.lines[0].position.x < annotation.pole.x);
}

#[test]
fn the_text_of_a_note_is_broken_at_42_percent_of_the_plot() {
    let annotation = on_flat_line(AnnotationKind::Hosting, &mut Occupancy::new(PLOT)).unwrap();
    let lines: Vec<&str> = annotation.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(lines, ["Lists agreed. Not", "counted."]);
}

#[test]
fn the_second_note_of_a_day_moves_away_from_the_first() {
    let mut occupancy = Occupancy::new(PLOT);
    let first = on_flat_line(AnnotationKind::Hosting, &mut occupancy).unwrap();
    // The two poles would be on one another.
    assert_eq!(on_flat_line(AnnotationKind::Hosting, &mut occupancy), None);
    let kind = (AnnotationKind::Hosting, "2024-01-14");
    let second = placed(kind, (&FLAT, &[]), &mut occupancy).unwrap();
    assert!(second.pole.y > first.pole.y || second.lines[0].anchor == Anchor::End);
}

#[test]
fn two_notes_on_one_line_keep_the_width_of_a_letter_between_them() {
    for days in 1..20 {
        let mut occupancy = Occupancy::new(PLOT).with_gap_of(Breakpoint::Medium.small());
        let first = on_flat_line(AnnotationKind::Hosting, &mut occupancy).unwrap();
        let date = day("2024-01-11").plus(days).to_string();
        let kind = (AnnotationKind::Hosting, date.as_str());
        let Some(second) = placed(kind, (&FLAT, &[]), &mut occupancy) else { continue };
        let [first, second] = [&first, &second].map(rects);
        for (a, b) in first.iter().flat_map(|a| second.iter().map(move |b| (a, b))) {
            let is_beside = a.y < b.bottom() && b.y < a.bottom();
            let gap = (b.x - a.right()).max(a.x - b.right());
            assert!(!is_beside || gap >= 12.0, "{date}: found {gap}");
        }
    }
}

#[test]
fn a_note_on_the_first_or_last_day_keeps_its_text_and_its_flag() {
    for kind in [AnnotationKind::Agreed, AnnotationKind::Announced, AnnotationKind::Apart] {
        for (date, side) in [
            ("2024-01-01", Anchor::Start),
            ("2024-01-31", Anchor::End),
            ("2024-02-01", Anchor::End),
        ] {
            let note = placed((kind, date), (&FLAT, &[]), &mut Occupancy::new(PLOT)).unwrap();
            assert_eq!(note.lines[0].anchor, side, "{kind:?}, {date}");
        }
    }
}

#[test]
fn a_flag_without_room_after_its_pole_flies_before_it() {
    for (date, is_before) in [("2024-01-11", false), ("2024-01-28", false), ("2024-01-31", true)] {
        for mut occupancy in [Occupancy::new(PLOT), crowded()] {
            let kind = (AnnotationKind::Agreed, date);
            let note = placed(kind, (&FLAT, &[]), &mut occupancy).unwrap();
            assert_eq!(note.flag.x < note.pole.x, is_before, "{date}");
            assert!(note.flag.right() <= PLOT.right(), "{date}");
        }
    }
}

#[test]
fn the_text_of_a_note_keeps_off_its_flag() {
    for kind in [AnnotationKind::Agreed, AnnotationKind::Announced, AnnotationKind::Apart] {
        for date in ["2024-01-11", "2024-01-28", "2024-01-31"] {
            let note = placed((kind, date), (&FLAT, &[]), &mut Occupancy::new(PLOT)).unwrap();
            for text in texts(&note) {
                let gap = (text.x - note.flag.right()).max(note.flag.x - text.right());
                assert!(gap >= 2.0, "{kind:?}, {date}: found {gap}");
            }
        }
    }
}

/// The lines of a note.
fn texts(note: &PositionedAnnotation) -> Vec<Rect> {
    let locale = Locale::default();
    let style = Style::new(&locale, &Advances);
    note.lines.iter().map(|line| text_rect(line, &style)).collect()
}

/// The lines of a note and its flag.
fn rects(note: &PositionedAnnotation) -> Vec<Rect> {
    [texts(note), vec![note.flag]].concat()
}
