//! Painted pixels: size, colours, sharp lines.

use crate::stage::{
    DARK_GROUND, DESK, GRID, GROUND, INK, PHONE, RATIOS, RUSSIA, Rgb, Screen, Stage, UKRAINE,
    VIEWS, document, layout, whole,
};
use homeward::View;
use homeward::layout::Body;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_backing_store_has_the_size_in_device_pixels() {
    for ratio in RATIOS {
        for options in VIEWS {
            let mut stage = Stage::drawn(options, Screen { ratio, ..DESK });
            let height = stage.chart.height(DESK.width).unwrap();
            assert_eq!(stage.canvas.width(), whole(DESK.width * ratio));
            assert_eq!(stage.canvas.height(), whole(height * ratio));
            let picture = stage.picture();
            assert!(picture.is_solid(), "{options} at {ratio} has holes");
            assert_eq!(picture.corners(), [GROUND; 4], "{options} at {ratio}");
        }
    }
}

#[wasm_bindgen_test]
fn the_background_covers_a_canvas_of_fractional_width() {
    for ratio in RATIOS {
        for width in [333.3, 119.5, 616.7, 755.2] {
            let picture = Stage::drawn("{}", Screen { width, ratio }).picture();
            assert!(picture.is_solid(), "{width} at {ratio} has holes");
            assert_eq!(picture.corners(), [GROUND; 4], "{width} at {ratio}");
        }
    }
}

#[wasm_bindgen_test]
fn both_directions_are_painted_in_their_colours() {
    for options in VIEWS {
        let picture = Stage::drawn(options, DESK).picture();
        for colour in [GROUND, INK, GRID, UKRAINE, RUSSIA] {
            assert!(picture.count(colour) > 50, "{options} has too little of {colour:?}");
        }
    }
}

#[wasm_bindgen_test]
fn an_automatic_theme_follows_the_page_and_a_chosen_one_does_not() {
    let ground = |options: &str, dark: bool| {
        let mut stage = Stage::drawn(options, DESK);
        stage.prefer(dark);
        stage.paint();
        let picture = stage.picture();
        assert_eq!(picture.corners(), [picture.at(0, 0); 4]);
        assert_eq!(picture.count(UKRAINE) > 0, picture.at(0, 0) == GROUND);
        picture.at(0, 0)
    };
    assert_eq!(ground("{}", true), DARK_GROUND);
    assert_eq!(ground("{}", false), GROUND);
    assert_eq!(ground(r#"{"theme":"auto"}"#, true), DARK_GROUND);
    assert_eq!(ground(r#"{"theme":"light"}"#, true), GROUND);
    assert_eq!(ground(r#"{"theme":"dark"}"#, false), DARK_GROUND);
}

#[wasm_bindgen_test]
fn gridlines_and_the_zero_line_are_whole_device_pixels() {
    let dataset = homeward::dataset();
    let layout = layout(&dataset, View::Flows, DESK.width);
    let plot = layout.plot.unwrap();
    let Body::Flows(body) = &plot.body else { panic!("the flows have no bars") };
    let is_free = |x: f64| {
        let near = |left: f64, right: f64| left - 3.0 < x && x < right + 3.0;
        let bars = body.bars.iter();
        bars.flat_map(|bar| [bar.solid, bar.pale]).all(|bar| !near(bar.x, bar.right()))
    };
    let steps = std::iter::successors(Some(plot.rect.x + 2.0), |x| Some(x + 1.0));
    let free = steps.take_while(|x| *x < plot.rect.right()).find(|x| is_free(*x)).unwrap();
    for ratio in RATIOS {
        let picture = Stage::drawn(r#"{"view":"flows"}"#, Screen { ratio, ..DESK }).picture();
        let pixel = |length: f64| usize::try_from(whole(length * ratio)).unwrap();
        let thick = pixel(1.0);
        let rows = pixel(plot.rect.y - 2.0)..pixel(plot.rect.bottom() + 2.0);
        let lines: Vec<(Rgb, usize)> = picture
            .runs(pixel(free), rows)
            .into_iter()
            .filter(|(colour, _)| *colour != GROUND)
            .collect();
        let mut ticks: Vec<_> = plot.axes.y.iter().collect();
        ticks.sort_by(|a, b| a.y.total_cmp(&b.y));
        let line = |is_zero| (if is_zero { INK } else { GRID }, thick);
        let expected: Vec<_> = ticks.iter().map(|tick| line(tick.is_zero)).collect();
        assert_eq!(lines, expected, "at ratio {ratio}");
        assert!(lines.contains(&(INK, thick)), "no zero line at ratio {ratio}");
    }
}

#[wasm_bindgen_test]
fn a_canvas_without_a_size_is_drawn_once_it_has_one() {
    let mut stage = Stage::new("{}");
    stage.paint();
    for (width, height) in [(0.0, 0.0), (0.0, 300.0), (300.0, 0.0)] {
        assert!(stage.resize(width, height, 1.0).is_empty());
        stage.paint();
        assert_eq!(stage.canvas.width(), whole(width));
        assert!(stage.point(100.0, 100.0).is_undefined());
    }
    stage.size(PHONE);
    stage.paint();
    assert_eq!(stage.picture().at(0, 0), GROUND);
    assert!(stage.picture().count(UKRAINE) > 0);
}

#[wasm_bindgen_test]
fn a_chart_that_was_hidden_and_is_shown_again_looks_the_same() {
    let mut stage = Stage::drawn("{}", PHONE);
    let before = stage.picture();
    stage.resize(0.0, 0.0, 1.0);
    stage.paint();
    stage.size(PHONE);
    stage.paint();
    assert!(stage.picture() == before);
}

#[wasm_bindgen_test]
fn a_right_to_left_page_does_not_mirror_the_text() {
    let pictures = |stage: &mut Stage| {
        stage.size(DESK);
        stage.paint();
        let picture = stage.picture();
        let middle = stage.chart.height(DESK.width).unwrap() / 2.0;
        stage.point(400.0, middle);
        stage.paint();
        [picture, stage.picture()]
    };
    let before = pictures(&mut Stage::new("{}"));
    let root = document().document_element().unwrap();
    root.set_attribute("dir", "rtl").unwrap();
    let mut stage = Stage::new("{}");
    document().body().unwrap().append_child(&stage.canvas).unwrap();
    let turned = pictures(&mut stage);
    stage.canvas.remove();
    root.remove_attribute("dir").unwrap();
    assert!(turned[0] == before[0], "the picture is turned");
    assert!(turned[1] == before[1], "the tooltip is turned");
}
