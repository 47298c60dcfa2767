//! Focus by pointer, and the overlay painted for it.

use crate::stage::{DARK_GROUND, DESK, PHONE, RATIOS, Screen, Stage, VIEWS, focus, layout, plain};
use homeward::View;
use homeward::layout::Body;
use js_sys::{JSON, Object};
use record::Direction;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_focus_of_every_event_is_a_plain_object() {
    let dataset = homeward::dataset();
    let layout = layout(&dataset, View::Cumulative, DESK.width);
    let Body::Cumulative(body) = &layout.plot.as_ref().unwrap().body else { panic!("other data") };
    let mut stage = Stage::drawn("{}", DESK);
    let mut last = None;
    let mut read = 0;
    for event in dataset.events.iter().filter(|event| event.is_counted()) {
        let dot = body.dots.iter().find(|dot| dot.step == read).unwrap().center;
        read += 1;
        let detail = stage.point(dot.x, dot.y);
        let [ukraine, russia] = Direction::BOTH.map(|direction| event.count(direction).value);
        assert_eq!(
            String::from(JSON::stringify(&detail).unwrap()),
            format!(
                r#"{{"id":"{}","date":"{}","ukraine":{ukraine},"russia":{russia}}}"#,
                event.id, event.date
            )
        );
        assert_eq!(Object::get_prototype_of(&detail), Object::get_prototype_of(&Object::new()));
        last = Some(dot);
    }
    assert_eq!(layout.datum_x(read), None);
    let last = last.unwrap();
    assert!(stage.point(last.x, last.y + 1.0).is_undefined());
}

#[wasm_bindgen_test]
fn leaving_the_plot_reports_null_once() {
    for options in VIEWS {
        let mut stage = Stage::drawn(options, PHONE);
        assert!(stage.leave().is_undefined());
        let middle = stage.chart.height(PHONE.width).unwrap() / 2.0;
        assert!(stage.point(200.0, middle).is_object());
        assert!(stage.point(200.0, middle).is_undefined());
        assert!(stage.leave().is_null());
        assert!(stage.leave().is_undefined());
        stage.point(200.0, middle);
        // The heading is outside the plot.
        assert!(stage.point(200.0, 2.0).is_null());
        for position in [f64::NAN, f64::INFINITY, -1e9] {
            assert!(stage.point(position, middle).is_undefined(), "{position}");
        }
    }
}

#[wasm_bindgen_test]
fn the_overlay_is_removed_when_the_focus_ends() {
    for ratio in RATIOS {
        for options in VIEWS {
            let mut stage = Stage::drawn(options, Screen { width: 390.0, ratio });
            let before = stage.picture();
            let middle = stage.chart.height(390.0).unwrap() / 2.0;
            let mut focused = Vec::new();
            for x in [60.0, 200.0, 320.0] {
                stage.point(x, middle);
                stage.paint();
                let picture = stage.picture();
                assert!(picture != before && picture.is_solid(), "{options} at {x}");
                assert!(focused.iter().all(|other| *other != picture), "{options} at {x}");
                focused.push(picture);
            }
            stage.leave();
            stage.paint();
            assert!(stage.picture() == before, "{options} at ratio {ratio}");
        }
    }
}

#[wasm_bindgen_test]
fn changing_to_dark_keeps_the_focus() {
    let mut stage = Stage::drawn("{}", DESK);
    let middle = stage.chart.height(DESK.width).unwrap() / 2.0;
    stage.point(400.0, middle);
    stage.paint();
    stage.prefer(true);
    stage.paint();
    let focused = stage.picture();
    stage.leave();
    stage.paint();
    assert!(stage.picture() != focused);
    assert_eq!(focused.at(0, 0), DARK_GROUND);
}

#[wasm_bindgen_test]
fn options_for_another_view_end_the_focus_with_a_notice() {
    let mut stage = Stage::drawn("{}", DESK);
    let middle = stage.chart.height(DESK.width).unwrap() / 2.0;
    assert!(stage.ask(&plain("{}")).is_empty());
    assert!(stage.point(400.0, middle).is_object());
    assert!(focus(&stage.ask(&plain(VIEWS[1]))).is_null());
}

#[wasm_bindgen_test]
fn a_size_that_changes_the_grouping_reports_the_change_of_focus() {
    let mut stage = Stage::drawn(VIEWS[1], Screen { width: 1000.0, ratio: 1.0 });
    let middle = stage.chart.height(1000.0).unwrap() / 2.0;
    let month = stage.point(120.0, middle);
    assert!(month.is_object());
    let notices = stage.size(Screen { width: 320.0, ratio: 1.0 });
    assert!(!focus(&notices).is_undefined(), "another period is in focus without a notice");
}
