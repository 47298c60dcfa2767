use super::*;

const SQUARE: Rect = Rect::new(10.0, 20.0, 30.0, 30.0);

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[test]
fn a_rectangle_is_never_of_negative_size() {
    assert_eq!(Rect::new(5.0, 5.0, -1.0, -2.0), Rect::new(5.0, 5.0, 0.0, 0.0));
    assert_eq!(SQUARE.grown(-20.0), Rect::new(30.0, 40.0, 0.0, 0.0));
}

#[test]
fn two_corners_make_the_same_rectangle_in_any_order() {
    let (a, b) = (Point::new(10.0, 50.0), Point::new(40.0, 20.0));
    assert_eq!(Rect::between(a, b), SQUARE);
    assert_eq!(Rect::between(b, a), SQUARE);
}

#[test]
fn rectangles_that_share_an_edge_do_not_overlap() {
    for (x, y) in [(40.0, 30.0), (5.0, 30.0), (20.0, 50.0), (20.0, 15.0)] {
        let neighbour = Rect::new(x, y, 5.0, 5.0);
        assert!(!SQUARE.overlaps(&neighbour), "{neighbour:?}");
        assert!(SQUARE.overlaps(&neighbour.grown(0.1)), "{neighbour:?}");
    }
}

#[test]
fn a_rectangle_contains_itself_with_its_edges() {
    assert!(SQUARE.contains(&SQUARE));
    assert!(!SQUARE.contains(&SQUARE.grown(0.1)));
}

#[test]
fn a_point_inside_has_no_distance_and_a_corner_is_reached_diagonally() {
    assert!(close(SQUARE.distance(Point::new(25.0, 25.0)), 0.0));
    assert!(close(SQUARE.distance(Point::new(7.0, 16.0)), 5.0));
    assert!(close(SQUARE.distance(Point::new(45.0, 25.0)), 5.0));
}

#[test]
fn the_common_area_of_two_rectangles_is_that_of_their_overlap() {
    assert!(close(SQUARE.common(&Rect::new(30.0, 40.0, 100.0, 100.0)), 100.0));
    assert!(close(SQUARE.common(&Rect::new(100.0, 20.0, 5.0, 5.0)), 0.0));
}

#[test]
fn a_union_is_the_smallest_rectangle_around_two() {
    let union = SQUARE.union(Rect::new(0.0, 30.0, 5.0, 40.0));
    assert_eq!(union, Rect::new(0.0, 20.0, 40.0, 50.0));
}

#[test]
fn a_rectangle_mirrored_twice_is_itself() {
    assert_eq!(SQUARE.turned(100.0), Rect::new(60.0, 20.0, 30.0, 30.0));
    assert_eq!(SQUARE.turned(100.0).turned(100.0), SQUARE);
}
