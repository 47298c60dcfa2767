//! The fallback content of a canvas, for assistive technology.

use crate::stage::{DESK, Screen, Stage, VIEWS, canvas, element, plain};
use homeward::{Figure, Locale, Options, View};
use record::Direction;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn fallback_content_is_the_summary_and_a_table_of_every_counted_event() {
    let dataset = homeward::dataset();
    let counted = || dataset.events.iter().filter(|event| event.is_counted());
    let sum = |direction| counted().map(|event| event.count(direction).value).sum::<u32>();
    let [ukraine, russia] = Direction::BOTH.map(sum);
    for options in VIEWS {
        let stage = Stage::new(options);
        let text = stage.canvas.text_content().unwrap();
        let paragraphs: Vec<String> = stage.texts("p");
        assert!(
            paragraphs.iter().any(|line| stage.chart.summary().starts_with(line.as_str())),
            "{paragraphs:?}"
        );
        assert!(text.contains(&(ukraine + russia).to_string()));
        assert!(!stage.texts("table:first-of-type > caption:first-child")[0].is_empty());
        assert_eq!(stage.all("table:first-of-type > tbody > tr").len(), counted().count());
        let foot = stage.texts("table:first-of-type > tfoot > tr > td");
        let totals = [ukraine, russia, ukraine + russia].map(|people| people.to_string());
        assert!(foot.iter().zip(&totals).all(|(cell, total)| cell.starts_with(total)), "{foot:?}");
        assert_eq!(stage.all("table:first-of-type > tfoot > tr").len(), 1);
        assert_eq!(stage.all("thead th[scope=col]").len(), stage.all("thead th").len());
        let rows = stage.all("tbody > tr, tfoot > tr").len();
        assert_eq!(stage.all("tr > th[scope=row]:first-child").len(), rows);
        assert_eq!(stage.all("th:not([scope])").len(), 0);
    }
}

#[wasm_bindgen_test]
fn clearing_keeps_the_pages_own_fallback_content() {
    let (canvas, own) = (canvas(), element("p"));
    own.set_text_content(Some("The page's own text"));
    canvas.append_child(&own).unwrap();
    let mut stage = Stage::of(canvas, None, &JsValue::UNDEFINED);
    assert_eq!(stage.canvas.child_element_count(), 2);
    stage.ask(&plain(VIEWS[1]));
    assert!(stage.canvas.first_element_child().unwrap().is_same_node(Some(&own)));
    assert_eq!(stage.canvas.child_element_count(), 2);
    stage.size(DESK);
    stage.paint();
    stage.chart.clear();
    assert_eq!(stage.canvas.inner_html(), "<p>The page's own text</p>");
    assert_eq!(stage.picture().count((0, 0, 0)), stage.picture().width * stage.picture().height);
    stage.chart.clear();
}

#[wasm_bindgen_test]
fn markup_in_a_custom_heading_is_escaped() {
    let stage = Stage::new(r#"{"heading":"<img src=x> & <b>bold</b>"}"#);
    assert_eq!(stage.texts("p")[0], "<img src=x> & <b>bold</b>");
    assert_eq!(stage.all("img, b").len(), 0);
}

#[wasm_bindgen_test]
fn the_heading_names_the_grouping_of_the_picture() {
    let dataset = homeward::dataset();
    let options = Options { view: View::Flows, ..Options::default() };
    let mut stage = Stage::new(VIEWS[1]);
    for width in [1000.0, 320.0, 600.0] {
        stage.size(Screen { width, ratio: 1.0 });
        stage.paint();
        let text = Figure::new(&dataset, &options, width, &Locale::default()).text;
        assert_eq!(stage.texts("p")[0], text.heading, "{width} pixels wide");
    }
}
