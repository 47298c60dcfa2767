//! A chart in an article, as the element shows it.

use crate::stage::{DESK, Picture, Stage, canvas, element, error, plain};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

struct Article {
    container: Element,
    stage: Stage,
}

impl Article {
    fn new(options: &str) -> Self {
        let container = element("div");
        let stage = Stage::of(canvas(), Some(container.clone().into()), &plain(options));
        Self { container, stage }
    }

    fn draw(&mut self) -> Picture {
        self.stage.size(DESK);
        self.stage.paint();
        self.stage.picture()
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
    while article.stage.chart.complete().unwrap() {}
    assert!(article.one("details table tbody tr").is_some());
    assert!(article.one("td a[href^='https://']").is_some());
}

#[wasm_bindgen_test]
fn an_update_keeps_opened_details() {
    let mut article = Article::new("{}");
    while article.stage.chart.complete().unwrap() {}
    let details = article.one("details").unwrap();
    details.set_attribute("open", "").unwrap();
    let before = article.text(".homeward-heading");
    article.stage.ask(&plain(r#"{"view":"flows","theme":"dark"}"#));
    assert_ne!(article.text(".homeward-heading"), before);
    assert!(details.is_same_node(article.one("details[open]").map(Into::into).as_ref()));
    assert!(article.one("figure[data-theme=dark] canvas").is_some());
    assert_eq!(article.container.child_element_count(), 1);
}

#[wasm_bindgen_test]
fn a_wrong_attribute_is_reported_once_and_the_others_apply() {
    let mut article = Article::new(r#"{"view":"flows","group":"weekly","stacked":"false"}"#);
    let (code, message) = error(&article.stage.size(DESK)).unwrap();
    assert_eq!(code, "bad-option");
    assert!(message.contains("options.group") && message.contains("\"weekly\""), "{message}");
    assert_eq!(message.lines().count(), 1);
    assert_eq!(error(&article.stage.size(DESK)), None);
    assert!(article.text(".homeward-sentence").contains("Bars up"));
    assert_eq!(error(&article.stage.ask(&JsValue::UNDEFINED)), None);
    assert!(!article.text(".homeward-sentence").contains("Bars up"));
    // Later options are reported in their own answer.
    let (_, message) =
        error(&article.stage.ask(&plain(r#"{"view":"flows","theme":"drak"}"#))).unwrap();
    assert!(message.contains("options.theme"), "{message}");
    assert_eq!(error(&article.stage.prefer(false)), None);
    assert!(article.text(".homeward-sentence").contains("Bars up"));
}

#[wasm_bindgen_test]
fn a_custom_theme_of_the_page_is_painted() {
    let mut article = Article::new(r#"{"theme":"dark"}"#);
    let (ground, ukraine) = ((0x11, 0x22, 0x33), (0xaa, 0xcc, 0xee));
    let share = |part: u8| f64::from(part) / 255.0;
    let rgba = |(red, green, blue)| format!("[{},{},{},1]", share(red), share(green), share(blue));
    let colours = [
        ("ground", rgba(ground)),
        ("ink", rgba((0xff, 0xff, 0xff))),
        ("muted", rgba((0xcc, 0xcc, 0xcc))),
        ("grid", rgba((0x44, 0x44, 0x44))),
        ("ukraine", rgba(ukraine)),
        ("russia", rgba((0xff, 0x88, 0x00))),
    ];
    let colours = colours.map(|(role, rgba)| format!(r#""{role}":{rgba}"#)).join(",");
    article
        .stage
        .send(&plain(&format!(r#"{{"type":"theme","colours":{{{colours}}},"font":"serif"}}"#)));
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
    article.stage.chart.clear();
    assert!(!article.container.has_child_nodes());
    assert!(!article.stage.picture().is_solid());
}
