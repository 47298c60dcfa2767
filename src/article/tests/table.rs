use super::{attribute, described, tagged, text, together, values, with};
use crate::article::markup::{Node, Tag};
use crate::article::table::SourcesAs;
use crate::options::Options;
use crate::sample::{cite, claim, dataset, days, event, one_sided, options, ranged, source};
use crate::view::View;
use record::{
    Claim, ClaimIndex, Counting, Dataset, Direction, EntryId, Event, EventIndex, Scope, SourceKind,
    Status,
};

fn tables(dataset: &Dataset, options: &Options, sources: SourcesAs, live: bool) -> Node {
    described(dataset, options, |article| together(article.tables(sources, live)))
}

fn links(dataset: &Dataset, options: &Options) -> Node {
    tables(dataset, options, SourcesAs::Links, true)
}

/// The cells of the rows of the first table's body or foot.
fn cells(node: &Node, part: Tag) -> Vec<Vec<String>> {
    let table = tagged(node, Tag::Table)[0];
    let rows = tagged(tagged(table, part)[0], Tag::Tr);
    let cells = |row: &&Node| {
        let Node::Element { children, .. } = row else { return Vec::new() };
        children.iter().map(text).collect()
    };
    rows.iter().map(cells).collect()
}

#[test]
fn each_row_has_the_total_up_to_its_event() {
    let dataset = dataset([event("2024-01-10", 3, 1), event("2024-02-10", 2, 0)]);
    let rows = cells(&links(&dataset, &Options::default()), Tag::Tbody);
    let totals: Vec<&str> = rows.iter().map(|row| row[3].as_str()).collect();
    assert_eq!(totals, ["4", "6"]);
    assert_eq!(rows[0][..3], ["10 January 2024", "3", "1"]);
}

#[test]
fn the_sums_are_those_of_the_rows() {
    let dataset = dataset([event("2024-01-10", 3, 1), event("2024-02-10", 2, 5)]);
    let sum = cells(&links(&dataset, &Options::default()), Tag::Tfoot).remove(0);
    assert_eq!(sum[1..4], ["5", "6", "11"]);
}

#[test]
fn a_range_is_given_in_its_row_and_in_the_sum() {
    let dataset = dataset([ranged("2024-01-10", 2, 3, 5), event("2024-02-10", 1, 0)]);
    let tables = links(&dataset, &Options::default());
    assert_eq!(cells(&tables, Tag::Tbody)[0][1], "3 (2–5)");
    assert_eq!(cells(&tables, Tag::Tfoot)[0][1], "4 (3–6)");
}

#[test]
fn in_the_flows_of_some_days_the_total_includes_the_days_before() {
    let dataset = dataset([event("2024-01-10", 3, 1), event("2024-02-10", 2, 0)]);
    let options = Options { view: View::Flows, ..days("2024-02-01", "2024-12-31") };
    let rows = cells(&links(&dataset, &options), Tag::Tbody);
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0][1].as_str(), rows[0][3].as_str()), ("2", "6"));
}

#[test]
fn one_standing_of_both_directions_is_given_once() {
    let standing =
        |event| cells(&links(&dataset([event]), &Options::default()), Tag::Tbody)[0][4].clone();
    let both = event("2024-01-10", 3, 1);
    assert_eq!(standing(both.clone()), "Qatar or both sides");
    let mixed = one_sided(both, Direction::Ukraine);
    assert_eq!(standing(mixed), "to Ukraine: Kyiv only; to Russia: Qatar or both sides");
    assert_eq!(standing(event("2024-01-10", 0, 1)), "Qatar or both sides");
    assert_eq!(standing(event("2024-01-10", 0, 0)), "");
}

#[test]
fn names_of_rows_and_columns_have_a_scope() {
    let tables = links(&dataset([event("2024-01-10", 3, 1)]), &Options::default());
    let scopes: Vec<_> = values(&tables, "scope");
    assert_eq!(scopes.iter().filter(|scope| **scope == "col").count(), 6);
    assert_eq!(scopes.iter().filter(|scope| **scope == "row").count(), 2);
}

#[test]
fn every_table_has_a_caption() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    dataset.claims = vec![claim("2024-01-10", 4)];
    let tables = links(&dataset, &Options::default());
    assert_eq!(tagged(&tables, Tag::Table).len(), 2);
    assert_eq!(tagged(&tables, Tag::Caption).len(), 2);
}

#[test]
fn a_table_without_rows_is_left_out() {
    let tables = links(&dataset([event("2024-01-10", 3, 1)]), &Options::default());
    assert_eq!(tagged(&tables, Tag::Table).len(), 1);
    let claims = links(&dataset([event("2024-01-10", 3, 1)]), &options(View::Claims));
    assert_eq!(tagged(&claims, Tag::Table).len(), 0);
}

#[test]
fn a_row_is_opened_by_a_button_only_in_a_live_page() {
    let dataset = dataset([event("2024-01-10", 3, 1)]);
    let open = |sources, live| {
        values(&tables(&dataset, &Options::default(), sources, live), "data-open").len()
    };
    assert_eq!(open(SourcesAs::Links, true), 1);
    assert_eq!(open(SourcesAs::Links, false), 0);
}

#[test]
fn inside_a_canvas_rows_are_not_reached_by_tab() {
    let dataset = dataset([event("2024-01-10", 3, 1)]);
    let tabs = |sources| {
        let tables = tables(&dataset, &Options::default(), sources, true);
        values(&tables, "tabindex").iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(tabs(SourcesAs::Names), ["-1"]);
    assert_eq!(tabs(SourcesAs::Links), [] as [String; 0]);
}

fn cited(url: &str) -> Dataset {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    let mut first = source("A", SourceKind::News);
    first.url = url.into();
    dataset.sources = vec![first, source("A", SourceKind::News), source("B", SourceKind::News)];
    dataset.cites = (0..3).map(|index| cite(EntryId::Event(EventIndex(0)), index)).collect();
    dataset
}

#[test]
fn a_source_is_a_link_only_to_an_address_of_the_web() {
    for (url, links_found) in [("https://example.org/", 2), ("javascript:alert(1)", 0), ("", 0)] {
        let found = links(&cited(url), &Options::default());
        assert_eq!(with(&found, "href").len(), links_found, "{url}");
    }
}

#[test]
fn a_source_has_one_number_in_every_table_and_one_entry_in_the_list_of_sources() {
    let mut dataset = cited("https://example.org/");
    dataset.events.push(event("2024-02-10", 1, 0));
    dataset.cites.push(cite(EntryId::Event(EventIndex(1)), 2));
    dataset.claims = vec![claim("2024-02-10", 4)];
    dataset.cites.push(cite(EntryId::Claim(ClaimIndex(0)), 1));
    let tables = links(&dataset, &Options::default());
    assert_eq!(values(&tables, "data-source"), ["1", "2", "3", "3", "2"]);
    let list = tagged(&tables, Tag::Ol);
    assert_eq!(list.iter().map(|list| text(list)).collect::<Vec<_>>(), ["A A B"]);
    assert_eq!(values(list[0], "href"), ["https://example.org/"]);
}

#[test]
fn the_list_of_sources_has_those_of_the_days_shown() {
    let mut dataset = cited("");
    dataset.events.push(event("2024-02-10", 1, 0));
    dataset.cites.push(cite(EntryId::Event(EventIndex(1)), 2));
    let shown = |from, to| Options { view: View::Flows, ..days(from, to) };
    let tables = links(&dataset, &shown("2024-02-01", "2024-02-28"));
    assert_eq!(text(tagged(&tables, Tag::Ol)[0]), "B");
    let tables = links(&dataset, &shown("2024-03-01", "2024-03-31"));
    assert_eq!(tagged(&tables, Tag::Ol).len(), 0);
}

#[test]
fn without_links_a_publisher_is_named_once() {
    let named = tables(&cited(""), &Options::default(), SourcesAs::Names, true);
    assert_eq!(cells(&named, Tag::Tbody)[0][5], "A; B");
}

#[test]
fn a_row_names_two_sources_and_unfolds_the_others() {
    let folded = |count: u32| {
        let mut dataset = cited("https://example.org/");
        dataset.sources = (0..count).map(|_| source("A", SourceKind::News)).collect();
        dataset.cites =
            (0..count).map(|index| cite(EntryId::Event(EventIndex(0)), index)).collect();
        let tables = links(&dataset, &Options::default());
        let numbers = |node: &Node| values(node, "data-source").len();
        assert_eq!(numbers(&tables), count as usize, "no source is left out");
        tagged(&tables, Tag::Details)
            .first()
            .map(|more| (text(tagged(more, Tag::Summary)[0]), numbers(more)))
    };
    assert_eq!(folded(3), None);
    assert_eq!(folded(4), Some(("2 more".into(), 2)));
    assert_eq!(folded(12), Some(("10 more".into(), 10)));
}

#[test]
fn each_cell_but_the_head_of_a_row_has_the_name_of_its_column() {
    let tables = links(&dataset([event("2024-01-10", 3, 1)]), &Options::default());
    let names = ["To Ukraine", "To Russia", "Running total", "Reported by", "Sources"];
    assert_eq!(values(&tables, "data-label"), [names, names].concat());
}

#[test]
fn every_part_of_a_table_has_its_role_whatever_the_style_sheet_shows_it_as() {
    let tables = links(&dataset([event("2024-01-10", 3, 1)]), &Options::default());
    for (tag, role) in [
        (Tag::Table, "table"),
        (Tag::Thead, "rowgroup"),
        (Tag::Tbody, "rowgroup"),
        (Tag::Tfoot, "rowgroup"),
        (Tag::Tr, "row"),
        (Tag::Td, "cell"),
    ] {
        for part in tagged(&tables, tag) {
            assert_eq!(attribute(part, "role"), Some(role), "{tag:?}");
        }
    }
    for head in tagged(&tables, Tag::Th) {
        let scope = attribute(head, "scope").unwrap();
        let role = if scope == "col" { "columnheader" } else { "rowheader" };
        assert_eq!(attribute(head, "role"), Some(role));
    }
}

#[test]
fn uncounted_events_have_a_table_that_gives_the_reason() {
    let doubtful = Event {
        counting: Counting::Doubtful,
        title: "Two children".into(),
        ..event("2024-02-10", 2, 0)
    };
    let mut agreed = Event { status: Status::Agreed, ..event("2024-02-11", 0, 0) };
    agreed.people.ukraine = None;
    let dataset = dataset([doubtful, agreed]);
    let tables = links(&dataset, &Options::default());
    let second = tagged(&tables, Tag::Table)[1].clone();
    let rows = cells(&second, Tag::Tbody);
    assert_eq!(
        rows[0][1..5],
        ["Two children", "2", "0", "Unclear: Qatar’s part or the direction. Not counted"]
    );
    assert_eq!(rows[1][2..5], ["", "0", "A list or an agreement, not a reunion"]);
}

#[test]
fn uncounted_events_outside_the_days_shown_are_left_out() {
    let agreed = Event { status: Status::Agreed, ..event("2024-02-11", 0, 0) };
    let dataset = dataset([event("2024-01-10", 3, 1), agreed]);
    let count = |options| tagged(&links(&dataset, &options), Tag::Table).len();
    assert_eq!(count(days("2024-01-01", "2024-02-11")), 2);
    assert_eq!(count(days("2024-01-01", "2024-02-10")), 1);
}

#[test]
fn the_figures_of_one_claim_share_a_row() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    let parts = Claim { ukraine: Some(5), russia: Some(1), total: None, ..claim("2024-02-10", 0) };
    dataset.claims = vec![parts, claim("2024-02-11", 4)];
    let rows = cells(&links(&dataset, &options(View::Claims)), Tag::Tbody);
    assert_eq!(rows[0][3..5], ["3 to Ukraine; 1 to Russia", "−2; 0"]);
    assert_eq!(rows[1][3..5], ["4", "0"]);
}

#[test]
fn claims_of_another_scope_have_a_table_without_a_comparison() {
    let mut dataset = dataset([event("2024-01-10", 3, 1)]);
    dataset.claims = vec![Claim { scope: Scope::UkrainianTotal, ..claim("2024-02-10", 388) }];
    let tables = links(&dataset, &options(View::Claims));
    assert_eq!(tagged(&tables, Tag::Table).len(), 1);
    assert_eq!(cells(&tables, Tag::Tbody)[0].len(), 5);
}
