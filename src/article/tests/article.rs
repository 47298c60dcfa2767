use super::{all, attribute, described, part, tagged, text, values};
use crate::article::markup::{Node, Tag};
use crate::article::{Live, RenderStage};
use crate::options::Options;
use crate::sample::{dataset, day, event, options};
use crate::view::View;
use record::{Dataset, EntryId, EventIndex};

fn record() -> Dataset {
    Dataset { version: "1.0".into(), ..dataset([event("2024-01-10", 3, 1)]) }
}

const fn live(stage: RenderStage) -> Live {
    Live { stage, selected: None, breakdown: None }
}

fn article(live: Option<Live>) -> Node {
    described(&record(), &Options::default(), |article| article.markup(live))
}

fn parts(node: &Node) -> Vec<&str> {
    values(node, "part")
}

#[test]
fn parts_are_written_step_by_step() {
    assert_eq!(RenderStage::Text.next(), RenderStage::Controls);
    assert_eq!(RenderStage::Controls.next(), RenderStage::Complete);
    assert_eq!(RenderStage::Complete.next(), RenderStage::Complete);
}

#[test]
fn buttons_come_with_the_controls_and_tables_with_the_whole() {
    let counts = [RenderStage::Text, RenderStage::Controls, RenderStage::Complete].map(|stage| {
        let article = article(Some(live(stage)));
        let buttons = tagged(part(&article, "views"), Tag::Button).len();
        (buttons > 0, !tagged(&article, Tag::Table).is_empty())
    });
    assert_eq!(counts, [(false, false), (true, false), (true, true)]);
}

#[test]
fn an_article_has_its_parts_before_they_are_filled() {
    let (early, whole) =
        (article(Some(live(RenderStage::Text))), article(Some(live(RenderStage::Complete))));
    // The disclosure of the options comes with the other controls.
    let whole: Vec<_> = parts(&whole).into_iter().filter(|part| *part != "options").collect();
    assert_eq!(parts(&early), whole);
}

#[test]
fn a_static_article_has_tables_and_no_buttons() {
    let article = article(None);
    assert_eq!(tagged(&article, Tag::Table).len(), 1);
    assert_eq!(tagged(&article, Tag::Button).len(), 0);
    assert!(!parts(&article).contains(&"event") && !parts(&article).contains(&"hint"));
}

#[test]
fn an_article_is_a_figure_in_the_language_of_its_text() {
    let article = article(Some(live(RenderStage::Complete)));
    assert!(matches!(article, Node::Element { tag: Tag::Figure, .. }));
    assert_eq!(attribute(&article, "lang"), Some("en"));
    assert_eq!(attribute(&article, "dir"), Some("ltr"));
    assert_eq!(attribute(&article, "aria-label"), Some("Family reunions mediated by Qatar"));
}

#[test]
fn an_article_is_marked_with_its_view_and_its_theme() {
    let options = options(View::Flows);
    let article = described(&record(), &options, |article| article.markup(None));
    assert_eq!(attribute(&article, "data-view"), Some("flows"));
    assert_eq!(attribute(&article, "data-theme"), Some("auto"));
}

#[test]
fn details_are_hidden_until_something_is_selected() {
    let panel = |selected| {
        let article =
            article(Some(Live { stage: RenderStage::Complete, selected, breakdown: None }));
        part(&article, "event").clone()
    };
    assert_eq!(attribute(&panel(None), "hidden"), Some(""));
    let open = panel(Some(EntryId::Event(EventIndex(0))));
    assert_eq!(attribute(&open, "hidden"), None);
    assert_eq!(attribute(&open, "role"), Some("group"));
    assert!(text(&open).contains("10 January 2024"));
}

#[test]
fn a_record_checked_long_ago_is_reported_as_such() {
    let mut dataset = record();
    dataset.checked = Some(day("2024-01-20"));
    let hidden = |today| {
        let options = Options { today: Some(day(today)), ..Options::default() };
        let article = described(&dataset, &options, |article| article.markup(None));
        attribute(part(&article, "staleness"), "hidden").is_some()
    };
    assert!(hidden("2024-02-20"));
    assert!(!hidden("2025-02-20"));
}

#[test]
fn the_legend_is_a_list_with_a_toggle_for_each_direction() {
    let article = article(Some(live(RenderStage::Complete)));
    let legend = part(&article, "legend");
    assert_eq!(attribute(legend, "role"), Some("list"));
    assert_eq!(values(legend, "aria-pressed"), ["true", "true"]);
}

#[test]
fn a_record_without_a_version_has_no_panel_about_the_data() {
    let unversioned = Dataset { version: String::new(), ..record() };
    let empty = Dataset { events: Vec::new(), ..record() };
    for (dataset, count) in [(record(), 1), (unversioned, 0), (empty, 0)] {
        let article = described(&dataset, &Options::default(), |article| article.markup(None));
        let panels = all(&article, &|node| attribute(node, "part") == Some("about"));
        assert_eq!(panels.len(), count);
    }
}

#[test]
fn the_description_inside_a_canvas_has_finding_events_and_tables_in_this_order() {
    let node = described(&record(), &Options::default(), |article| article.description(None));
    let text = text(&node);
    let at = |wanted: &str| text.find(wanted).unwrap();
    assert!(at("4 people, ") < at("10 January 2024: "));
    assert!(at("10 January 2024: ") < at("Counted reunions"));
    assert_eq!(attribute(&node, "role"), Some("group"));
}
