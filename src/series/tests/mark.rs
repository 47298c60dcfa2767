use crate::options::Options;
use crate::sample::{claim, day, event};
use crate::series::{Annotation, AnnotationKind, ClaimMark, Line};
use crate::view::{Directions, Include};
use record::{Claim, Counting, Dataset, Day, Direction, Event, Standing, Status};

fn year() -> (Day, Day) {
    (day("2024-01-01"), day("2024-12-31"))
}

fn marks(claims: Vec<Claim>, options: &Options) -> Vec<(Line, u32)> {
    let dataset = Dataset { claims, ..Dataset::default() };
    let marks = ClaimMark::of(&dataset, year(), options);
    marks.iter().map(|mark| (mark.line, mark.value)).collect()
}

fn annotations(events: Vec<Event>, include: Include) -> Vec<(AnnotationKind, u32)> {
    let dataset = Dataset { events, ..Dataset::default() };
    Annotation::of(&dataset, year(), include)
        .iter()
        .map(|annotation| (annotation.kind, annotation.event.0))
        .collect()
}

fn of_status(date: &str, status: Status) -> Event {
    Event { status, ..event(date, 0, 0) }
}

fn of_kind(counting: Counting) -> Event {
    Event { counting, ..event("2024-05-01", 1, 0) }
}

#[test]
fn a_total_is_marked_on_stacked_lines() {
    assert_eq!(marks(vec![claim("2024-05-01", 7)], &Options::default()), [(Line::All, 7)]);
}

#[test]
fn a_total_without_directions_has_no_line_where_lines_are_not_stacked() {
    let options = Options { stacked: false, ..Options::default() };
    assert_eq!(marks(vec![claim("2024-05-01", 7)], &options), []);
}

#[test]
fn a_claim_by_direction_is_marked_on_the_lines_shown() {
    let full = Claim { ukraine: Some(5), russia: Some(2), ..claim("2024-05-01", 7) };
    let options = Options { directions: Directions::Russia, ..Options::default() };
    assert_eq!(marks(vec![full.clone()], &options), [(Line::Of(Direction::Russia), 2)]);
    let split = Options { stacked: false, ..Options::default() };
    let [ukraine, russia] = Direction::BOTH.map(Line::Of);
    assert_eq!(marks(vec![full], &split), [(ukraine, 5), (russia, 2)]);
}

#[test]
fn two_claimed_parts_are_not_added_up_to_a_total() {
    let parts = Claim { ukraine: Some(5), russia: Some(2), total: None, ..claim("2024-05-01", 0) };
    let [ukraine, russia] = Direction::BOTH.map(Line::Of);
    assert_eq!(marks(vec![parts], &Options::default()), [(ukraine, 5), (russia, 2)]);
}

#[test]
fn claims_on_the_first_and_the_last_day_of_the_axis_are_marked() {
    let dates = ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"];
    let claims = (1..).zip(dates).map(|(total, date)| claim(date, total)).collect();
    assert_eq!(marks(claims, &Options::default()), [(Line::All, 2), (Line::All, 3)]);
}

#[test]
fn agreed_lists_come_before_other_notes_whatever_their_date() {
    let events = vec![
        of_status("2024-01-01", Status::Expected),
        of_status("2024-02-01", Status::Hosting),
        of_status("2024-03-01", Status::Announced),
        of_status("2024-04-01", Status::Agreed),
    ];
    let kinds: Vec<AnnotationKind> =
        annotations(events, Include::Nothing).into_iter().map(|(kind, _)| kind).collect();
    let [agreed, announced] = [AnnotationKind::Agreed, AnnotationKind::Announced];
    assert_eq!(kinds, [agreed, announced, AnnotationKind::Hosting, AnnotationKind::Expected]);
}

#[test]
fn notes_of_one_kind_are_in_the_order_of_their_dates() {
    let events = ["2024-06-01", "2024-02-01"].map(|date| of_status(date, Status::Agreed));
    let agreed = AnnotationKind::Agreed;
    assert_eq!(annotations(events.into(), Include::Nothing), [(agreed, 1), (agreed, 0)]);
}

#[test]
fn an_announcement_that_is_confirmed_is_no_note() {
    let mut confirmed = of_status("2024-05-01", Status::Announced);
    confirmed.standing.russia = Some(Standing::Confirmed);
    let mut claimed = of_status("2024-05-01", Status::Announced);
    claimed.standing.russia = Some(Standing::MoscowOnly);
    assert_eq!(
        annotations(vec![confirmed, claimed], Include::Nothing),
        [(AnnotationKind::Announced, 1)]
    );
}

#[test]
fn an_uncounted_event_is_a_note_only_where_its_kind_is_asked_for() {
    let events = vec![
        of_kind(Counting::Doubtful),
        of_kind(Counting::OtherChannel),
        of_kind(Counting::Overlap),
        of_kind(Counting::Counted),
    ];
    let apart = |include| {
        annotations(events.clone(), include)
            .into_iter()
            .map(|(_, event)| event)
            .collect::<Vec<u32>>()
    };
    assert_eq!(apart(Include::Nothing), [] as [u32; 0]);
    assert_eq!(apart(Include::Doubtful), [0]);
    assert_eq!(apart(Include::OtherChannel), [1]);
    assert_eq!(apart(Include::Both), [0, 1]);
}

#[test]
fn notes_outside_the_axis_are_left_out() {
    let dates = ["2023-12-31", "2024-12-31", "2025-01-01"];
    let events = dates.map(|date| of_status(date, Status::Agreed));
    assert_eq!(annotations(events.into(), Include::Nothing), [(AnnotationKind::Agreed, 1)]);
}
