//! A chart in an article, as the element shows it.

use crate::stage::{DESK, Picture, UNDATED, canvas, element, plain};
use homeward::Chart;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlCanvasElement};

struct Article {
    container: Element,
    canvas: HtmlCanvasElement,
    chart: Chart,
}

impl Article {
    fn new(options: &str) -> Self {
        let (container, canvas) = (element("div"), canvas());
        let mut chart =
            Chart::article(container.clone().into(), canvas.clone(), &plain(options), UNDATED)
                .unwrap();
        chart.put_text().unwrap();
        Self { container, canvas, chart }
    }

    fn draw(&mut self) -> Picture {
        let height = self.chart.height(DESK.width).unwrap();
        self.chart.resize(DESK.width, height, 760, 340).unwrap();
        self.chart.paint().unwrap();
        Picture::of(&self.canvas)
    }

    fn one(&self, selector: &str) -> Option<Element> {
        self.container.query_selector(selector).unwrap()
    }

    fn text(&self, selector: &str) -> String {
        self.one(selector).and_then(|found| found.text_content()).unwrap_or_default()
    }
}

#[wasm_bindgen_test]
fn text_surrounds_the_canvas_and_tables_are_added_later() {
    let mut article = Article::new("{}");
    for selector in
        [".homeward-heading", ".homeward-sentence", ".homeward-legend li", ".homeward-scope"]
    {
        assert!(!article.text(selector).is_empty(), "{selector}");
    }
    assert!(article.one("figure canvas").is_some());
    assert!(article.one("table").is_none());
    while article.chart.complete().unwrap() {}
    assert!(article.one("details table tbody tr").is_some());
    assert!(article.one("td a[href^='https://']").is_some());
}

#[wasm_bindgen_test]
fn an_update_keeps_opened_details() {
    let mut article = Article::new("{}");
    while article.chart.complete().unwrap() {}
    let details = article.one("details").unwrap();
    details.set_attribute("open", "").unwrap();
    let before = article.text(".homeward-heading");
    article.chart.update(&plain(r#"{"view":"flows","theme":"dark"}"#)).unwrap();
    assert_ne!(article.text(".homeward-heading"), before);
    assert!(details.is_same_node(article.one("details[open]").map(Into::into).as_ref()));
    assert!(article.one("figure[data-theme=dark] canvas").is_some());
    assert_eq!(article.container.child_element_count(), 1);
}

#[wasm_bindgen_test]
fn a_wrong_attribute_is_reported_once_and_the_others_apply() {
    let mut article = Article::new(r#"{"view":"flows","group":"weekly","stacked":"false"}"#);
    let complaint = article.chart.complaint().unwrap();
    assert!(complaint.contains("options.group") && complaint.contains("\"weekly\""), "{complaint}");
    assert_eq!(complaint.lines().count(), 1);
    assert_eq!(article.chart.complaint(), None);
    assert!(article.text(".homeward-sentence").contains("Bars up"));
    article.chart.update(&JsValue::UNDEFINED).unwrap();
    assert_eq!(article.chart.complaint(), None);
}

#[wasm_bindgen_test]
fn a_custom_theme_of_the_page_is_painted() {
    let mut article = Article::new(r#"{"theme":"dark"}"#);
    let (ground, ukraine) = ((0x11, 0x22, 0x33), (0xab, 0xcd, 0xef));
    let chart = &mut article.chart;
    let font = Some("serif".to_owned());
    chart.theme(0x1122_33ff, 0xffff_ffff, 0xcccc_ccff, 0x4444_44ff, 0xabcd_efff, 0xff88_00ff, font);
    let picture = article.draw();
    assert!(picture.count(ground) > 10_000 && picture.count(ukraine) > 100);
}

#[wasm_bindgen_test]
fn markup_in_a_heading_is_escaped() {
    let article = Article::new(r#"{"heading":"<img src=x onerror=alert(1)>"}"#);
    assert_eq!(article.text(".homeward-heading"), "<img src=x onerror=alert(1)>");
    assert!(article.one("img").is_none());
}

#[wasm_bindgen_test]
fn clearing_empties_the_container_and_the_canvas() {
    let mut article = Article::new("{}");
    article.draw();
    article.chart.clear();
    assert!(!article.container.has_child_nodes());
    assert!(!Picture::of(&article.canvas).is_solid());
}
