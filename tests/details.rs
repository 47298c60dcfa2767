//! Who says so: what a reader opens at a stop, for the whole record.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use homeward::markup::{Node, escape, html};
use homeward::options::{Group, View};
use homeward::{Figure, Live, Locale, Options, Tables};
use record::{Dataset, Event, EventIndex, Owner};

const WIDTH: f64 = 760.0;

/// What is opened, as HTML, for each stop with its events.
fn opened(dataset: &Dataset, options: &Options) -> Vec<(Vec<EventIndex>, String)> {
    let locale = Locale::default();
    let figure = Figure::new(dataset, options, WIDTH, &locale);
    let open = |stop| {
        let live = Live { tables: Tables::Now, selected: Some(stop) };
        let article = figure.article(live, &locale);
        (figure.series.events_at(stop), html(part(&article, "event").unwrap(), ""))
    };
    figure.series.stops().map(open).collect()
}

/// The first part of this name.
fn part<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Element { attributes, children, .. } = node else { return None };
    if attributes.iter().any(|(attribute, value)| *attribute == "part" && value == name) {
        return Some(node);
    }
    children.iter().find_map(|child| part(child, name))
}

fn event(dataset: &Dataset, index: EventIndex) -> &Event {
    dataset.event(index).unwrap()
}

#[test]
fn every_counted_event_opens_every_figure_given_and_every_source() {
    let dataset = homeward::dataset();
    let flows = |group| Options { view: View::Flows, group: Some(group), ..Options::default() };
    for options in
        [Options::default(), flows(Group::Event), flows(Group::Month), flows(Group::Year)]
    {
        let mut told = 0;
        for (events, opened) in opened(&dataset, &options) {
            for index in events {
                told += 1;
                let name = &event(&dataset, index).id;
                for reading in dataset.readings.iter().filter(|reading| reading.event == index) {
                    let who = escape(&reading.said_by);
                    assert!(opened.contains(&who), "{name} does not say that {who} gave a figure");
                }
                let sources: Vec<_> = dataset.sources_of(Owner::Event(index)).collect();
                assert!(!sources.is_empty(), "{name} has no source");
                for source in sources {
                    let link = format!("href=\"{}\"", escape(&source.url));
                    assert!(opened.contains(&link), "{name} does not link to {}", source.url);
                    assert!(opened.contains(&escape(&source.publisher)), "{name}: {}", source.id);
                }
            }
        }
        assert_eq!(told, 23, "{options:?}");
    }
}

#[test]
fn the_details_tell_of_no_other_event() {
    let dataset = homeward::dataset();
    for (events, opened) in opened(&dataset, &Options::default()) {
        let [index] = events[..] else { panic!("a step is one event") };
        let figures = dataset.readings.iter().filter(|reading| reading.event == index).count();
        let sources = dataset.sources_of(Owner::Event(index)).count();
        let name = &event(&dataset, index).id;
        assert_eq!(opened.matches("<li>").count(), figures + sources, "{name}");
    }
}

#[test]
fn every_claim_in_the_table_has_a_source() {
    let dataset = homeward::dataset();
    let locale = Locale::default();
    let figure = Figure::new(&dataset, &Options::default(), WIDTH, &locale);
    let tables = figure.still_article(&locale);
    let tables = html(part(&tables, "tables").unwrap(), "");
    let (_, claims) = tables.rsplit_once("<caption>").unwrap();
    let rows: Vec<&str> = claims.split("<tr>").skip(2).collect();
    assert_eq!(rows.len(), dataset.claims.iter().filter(|claim| claim.compared).count());
    for row in rows {
        assert!(row.contains("<a href=\"http"), "{row}");
    }
}
