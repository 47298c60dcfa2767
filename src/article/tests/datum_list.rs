use super::{attribute, described, tagged, text, values};
use crate::article::markup::{Node, Tag};
use crate::options::Options;
use crate::sample::{claim, dataset, days, event, options};
use crate::view::View;
use record::Dataset;

fn list(dataset: &Dataset, options: &Options) -> Node {
    described(dataset, options, |article| vec![article.datum_list()]).remove(0)
}

fn two() -> Dataset {
    dataset([event("2024-01-10", 3, 1), event("2024-01-20", 2, 0)])
}

#[test]
fn tab_reaches_the_first_event_and_arrow_keys_the_others() {
    let list = list(&two(), &Options::default());
    assert_eq!(values(&list, "tabindex"), ["0", "-1"]);
    assert_eq!(values(&list, "data-datum"), ["0", "1"]);
}

#[test]
fn in_some_days_tab_reaches_the_first_event_shown() {
    let list = list(&two(), &days("2024-01-15", "2024-12-31"));
    assert_eq!(values(&list, "tabindex"), ["0"]);
    assert_eq!(values(&list, "data-datum"), ["1"]);
}

#[test]
fn each_event_is_a_button_that_has_its_date_and_numbers() {
    let list = list(&two(), &Options::default());
    let first = text(tagged(&list, Tag::Button)[0]);
    assert!(first.starts_with("10 January 2024: 3 to Ukraine"), "{first}");
}

#[test]
fn the_list_is_a_toolbar_with_a_name_that_counts_its_events() {
    let list = list(&two(), &Options::default());
    assert_eq!(attribute(&list, "role"), Some("toolbar"));
    assert_eq!(
        attribute(&list, "aria-label"),
        Some("Chart with 2 reunions. Use the arrow keys to explore.")
    );
    assert!(attribute(&list, "aria-description").unwrap().contains("Esc: close"));
}

#[test]
fn periods_are_counted_beside_their_events() {
    let label = |dataset: &Dataset, view| {
        let list = list(dataset, &options(view));
        attribute(&list, "aria-label").unwrap().to_owned()
    };
    assert!(label(&two(), View::Flows).starts_with("Chart with 1 period, 2 reunions."));
    let one = dataset([event("2024-01-10", 3, 1)]);
    assert!(label(&one, View::Flows).starts_with("Chart with 1 reunion."));
}

#[test]
fn claims_are_counted_as_figures() {
    let mut dataset = two();
    dataset.claims = vec![claim("2024-01-20", 4), claim("2024-01-20", 5)];
    let list = list(&dataset, &options(View::Claims));
    assert!(attribute(&list, "aria-label").unwrap().starts_with("Chart with 2 other totals."));
}

#[test]
fn an_empty_record_has_nothing_to_reach() {
    let list = list(&Dataset::default(), &Options::default());
    assert_eq!(tagged(&list, Tag::Button).len(), 0);
}
