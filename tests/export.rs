//! Downloads as other programs read them: CSV and JSON of the whole record, hostile texts, citations,
//! JSON-LD, and pictures in a second renderer.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use homeward::article::markup::html;
use homeward::{
    Article, Excerpt, Export, Figure, Include, Live, Locale, Options, RenderStage, Sheet,
    ThemeChoice, View,
};
use record::{
    Claim, Count, Dataset, EntryId, Event, EventIndex, PerDirection, Report, Source, Status,
};
use resvg::usvg::roxmltree;
use resvg::{tiny_skia, usvg};
use serde_json::Value;
use std::collections::BTreeMap;

/// The whole record.
const ALL: Excerpt = Excerpt { table: None, all: true };
/// The part of it that the chart shows.
const SHOWN: Excerpt = Excerpt { table: None, all: false };
const CLAIMS: Excerpt = Excerpt { table: Some(Sheet::Claims), all: true };

type Row = BTreeMap<String, String>;

/// Calls a function with the export of a dataset.
fn of<T>(dataset: &Dataset, options: &Options, act: impl FnOnce(Export<'_>) -> T) -> T {
    act(Export { dataset, options, locale: &Locale::default() })
}

/// Rows as another program reads them from CSV.
fn rows(csv: &str) -> Vec<Row> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v Vec<Value> {
    value[name].as_array().unwrap()
}

/// The people counted in rows of JSON, by direction, and those of 18 or over.
fn counted(events: &[Value]) -> [u64; 3] {
    let counted = events
        .iter()
        .filter(|event| event["status"] == "completed" && event["counting"] == "counted");
    let mut sums = [0; 3];
    for event in counted {
        for (sum, name) in sums.iter_mut().zip(["ukraine", "russia", "adults"]) {
            *sum += event[name].as_u64().unwrap();
        }
    }
    sums
}

#[test]
fn rows_of_the_csv_add_up_to_the_totals() {
    let dataset = support::frozen_record();
    of(&dataset, &Options::default(), |export| {
        let all = rows(&export.csv(ALL));
        assert_eq!(all.len(), dataset.events.len());
        let counted: Vec<&Row> = all
            .iter()
            .filter(|row| row["counting"] == "counted" && row["status"] == "completed")
            .collect();
        let sum = |name: &str| counted.iter().map(|row| row[name].parse::<u32>().unwrap()).sum();
        let sums: [u32; 3] = ["ukraine", "russia", "adults"].map(sum);
        assert_eq!((counted.len(), sums), (23, [86, 17, 4]));
        let shown = rows(&export.csv(SHOWN));
        assert_eq!(shown.iter().collect::<Vec<_>>(), counted);
    });
}

#[test]
fn the_json_has_the_values_of_the_csv_as_numbers_and_nulls() {
    let dataset = support::frozen_record();
    of(&dataset, &Options::default(), |export| {
        let whole = json(&export.json(ALL));
        assert_eq!(counted(list(&whole, "events")), [86, 17, 4]);
        assert_eq!(counted(list(&json(&export.json(SHOWN)), "events")), [86, 17, 4]);
        for (name, excerpt) in [("events", ALL), ("claims", CLAIMS)] {
            let table = rows(&export.csv(Excerpt { table: excerpt.table, ..excerpt }));
            assert_eq!(table.len(), list(&whole, name).len());
            for (row, object) in table.iter().zip(list(&whole, name)) {
                assert_eq!(row.len(), object.as_object().unwrap().len());
                for (column, cell) in row {
                    assert_eq!(&in_a_cell(&object[column]), cell, "{column} of {}", row["id"]);
                }
            }
        }
        let head = ["version", "as_of"].map(|name| whole[name].as_str().unwrap());
        assert_eq!(head, ["1.0.0", "2026-02-13"]);
        assert!(whole["title"].is_string() && whole["licence"].is_string());
        assert!(whole["scope"].as_str().unwrap().contains("99 of them under 18"));
    });
}

/// A JSON value as a cell of CSV.
fn in_a_cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(in_a_cell).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

#[test]
fn the_json_has_every_reported_figure_source_and_claim() {
    let dataset = support::frozen_record();
    let whole = of(&dataset, &Options::default(), |export| json(&export.json(ALL)));
    let events = list(&whole, "events").iter().zip((0..).map(EventIndex));
    let texts = |value: &Value, name: &str| -> Vec<String> {
        list(value, name).iter().map(in_a_cell).collect()
    };
    for (row, index) in events {
        let event = dataset.event(index).unwrap();
        assert_eq!(row["id"], event.id.as_str());
        let reports: Vec<&Report> =
            dataset.reports.iter().filter(|report| report.event == index).collect();
        let reported = texts(row, "readings");
        assert_eq!(reported.len(), reports.len(), "{}", event.id);
        for (text, report) in reported.iter().zip(reports) {
            assert!(text.contains(&report.said_by), "{text}");
            let value = report.value.map_or("No number given".into(), |value| value.to_string());
            assert!(text.starts_with(&value), "{text} of {}", report.id);
        }
        let sources: Vec<&Source> = dataset.sources_of(EntryId::Event(index)).collect();
        let publishers: Vec<&str> =
            sources.iter().map(|source| source.publisher.as_str()).collect();
        let urls: Vec<&str> = sources.iter().map(|source| source.url.as_str()).collect();
        assert_eq!(texts(row, "publishers"), publishers);
        assert_eq!(texts(row, "urls"), urls);
    }
    let claims = list(&whole, "claims");
    assert_eq!(claims.len(), dataset.claims.len());
    let compared: Vec<&Value> = claims.iter().filter(|claim| claim["compared"] == true).collect();
    assert_eq!(compared.len(), 8);
    for claim in compared {
        let record = claim["recorded_total"].as_i64().unwrap();
        let parts =
            ["recorded_ukraine", "recorded_russia"].map(|name| claim[name].as_i64().unwrap());
        assert_eq!(parts.iter().sum::<i64>(), record);
        assert!(claim["reason"].is_string(), "{claim}");
        // Each claimed figure is compared by itself.
        for part in ["ukraine", "russia", "total"] {
            let found = claim[format!("recorded_{part}")].as_i64().unwrap();
            let difference = claim[part].as_i64().map_or(Value::Null, |it| (found - it).into());
            assert_eq!(claim[format!("difference_{part}")], difference, "{claim}");
        }
    }
    let moscow = claims.iter().find(|claim| claim["id"] == "lvova-belova-qatar-28-5-2024-04");
    let moscow = moscow.unwrap();
    assert!(moscow["total"].is_null() && moscow["difference_total"].is_null(), "{moscow}");
    assert_eq!(
        (&moscow["difference_ukraine"], &moscow["difference_russia"]),
        (&2.into(), &(-3).into())
    );
    assert_eq!(moscow["russia_families"], 3);
    let own = claims.iter().find(|claim| claim["id"] == "qatar-mofa-107-2025-08").unwrap();
    assert_eq!(
        (&own["total"], &own["recorded_total"], &own["difference_total"]),
        (&107.into(), &101.into(), &(-6).into())
    );
}

#[test]
fn an_export_of_what_is_shown_follows_the_period_and_the_view() {
    let dataset = support::frozen_record();
    let days = |view| Options {
        view,
        from: support::day("2025-01-01"),
        to: support::day("2025-06-30"),
        ..Options::default()
    };
    let ids = |view, excerpt| -> Vec<String> {
        let csv = of(&dataset, &days(view), |export| export.csv(excerpt));
        rows(&csv).into_iter().map(|row| row["id"].clone()).collect()
    };
    let flows = ids(View::Flows, SHOWN);
    assert!(flows.iter().all(|id| id.starts_with("2025-0")) && !flows.is_empty(), "{flows:?}");
    // A running total includes earlier events.
    let cumulative = ids(View::Cumulative, SHOWN);
    assert!(cumulative.starts_with(&["2023-10-16-first-reunification".into()]), "{cumulative:?}");
    assert!(cumulative.ends_with(&flows));
    assert_eq!(ids(View::Flows, ALL).len(), dataset.events.len());
    let claims = Excerpt { table: Some(Sheet::Claims), all: false };
    for view in [View::Cumulative, View::Claims] {
        assert_eq!(ids(view, claims), ["zelensky-53-2025-01"], "{view:?}");
    }
}

#[test]
fn an_export_of_what_is_shown_has_the_events_shown_apart() {
    let dataset = support::frozen_record();
    let ids = |options: &Options| -> Vec<String> {
        let csv = of(&dataset, options, |export| export.csv(SHOWN));
        rows(&csv).into_iter().map(|row| row["id"].clone()).collect()
    };
    for view in [View::Cumulative, View::Flows] {
        let alone = Options { view, from: support::day("2025-01-01"), ..Options::default() };
        let both = Options { include: Include::Both, ..alone.clone() };
        let mut expected = ids(&alone);
        let apart = dataset.events.iter().filter(|event| both.include.has(event));
        let apart = apart.filter(|event| both.shows(event.date)).map(|event| event.id.clone());
        expected.extend(apart);
        assert!(expected.len() > ids(&alone).len(), "something is shown apart in these days");
        let mut found = ids(&both);
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected, "{view:?}");
    }
}

/// Texts that spreadsheets, HTML or XML would interpret.
const HOSTILE: [&str; 10] = [
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+1",
    "-2+3",
    "@SUM(1,1)",
    "\t=1",
    "\r=1",
    "\u{ff1d}1",
    "<script>alert(1)</script>",
    "a, \"b\"\r\nc; 'd' & <e>",
    "\u{b}bell\u{7} ]]> -->",
];

/// A record in which every text is hostile.
fn hostile(text: &str) -> Dataset {
    let text = || text.to_owned();
    let day = support::day("2024-05-22").unwrap();
    let mut dataset = Dataset { version: text(), ..Dataset::default() };
    dataset.events = vec![
        Event {
            id: text(),
            title: text(),
            place: text(),
            mediator_name: text(),
            ..support::event(day, 6, 0)
        },
        Event {
            title: text(),
            status: Status::Agreed,
            people: PerDirection { ukraine: Some(Count::exactly(9)), russia: None },
            ..support::event(day, 0, 0)
        },
    ];
    dataset.reports =
        vec![Report { said_by: text(), note: text(), value: Some(6), ..Report::default() }];
    dataset.claims = vec![Claim {
        id: text(),
        date: day,
        claimant: text(),
        party: record::Party::Third,
        total: Some(9),
        compared: true,
        reason: text(),
        ..Claim::default()
    }];
    dataset.sources = vec![Source {
        publisher: text(),
        title: text(),
        url: "javascript:alert(1)".into(),
        ..Source::default()
    }];
    dataset.cites = vec![
        record::Cite::default(),
        record::Cite { entry: EntryId::Claim(record::ClaimIndex(0)), ..record::Cite::default() },
    ];
    dataset
}

#[test]
fn no_text_becomes_a_spreadsheet_formula_or_leaves_its_cell() {
    const FORMULAS: [char; 11] =
        ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    for text in HOSTILE {
        let dataset = hostile(text);
        of(&dataset, &Options::default(), |export| {
            let kept =
                if text.starts_with(FORMULAS) { format!("'{text}") } else { text.to_owned() };
            let [event, list] = &rows(&export.csv(ALL))[..] else { panic!("two events") };
            for column in ["id", "title", "place", "mediator", "publishers"] {
                assert_eq!(event[column], kept, "{column}");
            }
            assert_eq!((&list["title"], &list["ukraine"][..]), (&kept, "9"));
            let claims = rows(&export.csv(CLAIMS));
            let [claim] = &claims[..] else { panic!("one claim") };
            assert_eq!((&claim["claimant"], &claim["difference_total"][..]), (&kept, "-3"));
            for row in rows(&export.csv(ALL)).iter().chain(&claims) {
                for (column, cell) in
                    row.iter().filter(|(column, _)| !column.starts_with("difference"))
                {
                    assert!(!cell.starts_with(FORMULAS), "{column}: {cell}");
                }
            }
            let json = json(&export.json(ALL));
            assert_eq!(json["events"][0]["title"], text);
            assert_eq!(json["claims"][0]["claimant"], text);
        });
    }
}

#[test]
fn markup_in_the_data_is_escaped_in_svg_html_and_json_ld() {
    for text in HOSTILE {
        let dataset = hostile(text);
        let options = Options { heading: Some(text.into()), ..Options::default() };
        of(&dataset, &options, |export| {
            let svg = export.svg();
            let document = roxmltree::Document::parse(&svg).unwrap();
            for node in document.descendants().filter(roxmltree::Node::is_element) {
                let known = ["svg", "title", "desc", "metadata", "rect", "path", "circle", "text"];
                assert!(known.contains(&node.tag_name().name()), "{node:?}");
            }
            let linked = export.linked_data();
            assert!(!linked.contains('<'), "{linked}");
            assert_eq!(json(&linked)["version"], text);
        });
        let live = Live {
            stage: RenderStage::Complete,
            selected: Some(EntryId::Event(EventIndex(0))),
            breakdown: None,
        };
        let figure = Figure::new(&dataset, &options, 760.0, &Locale::default());
        let page = html(&Article::new(&figure, &Locale::default()).markup(Some(live)), "");
        assert!(!page.contains("<script") && !page.contains("javascript:"), "{page}");
    }
}

#[test]
fn only_http_and_https_addresses_become_links() {
    for (url, linked) in [
        ("https://example.org/a?b=c&d", true),
        ("http://example.org", true),
        ("javascript:alert(1)", false),
        ("httpx://example.org", false),
        ("http:javascript", false),
        ("data:text/html,a", false),
        ("", false),
    ] {
        let mut dataset = hostile("a");
        dataset.sources[0].url = url.into();
        let live = Live {
            stage: RenderStage::Complete,
            selected: Some(EntryId::Event(EventIndex(0))),
            breakdown: None,
        };
        let figure = Figure::new(&dataset, &Options::default(), 760.0, &Locale::default());
        let page = html(&Article::new(&figure, &Locale::default()).markup(Some(live)), "");
        let link = format!("href=\"{}\"", homeward::output::escape(url));
        assert_eq!(page.contains(&link), linked, "{url}");
        let csv = of(&dataset, &Options::default(), |export| export.csv(ALL));
        assert_eq!(rows(&csv)[0]["urls"], if linked { url } else { "" });
    }
}

/// All text in an SVG: title, description and labels.
fn text_of(svg: &str) -> String {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(roxmltree::Node::is_text);
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
}

/// The picture as resvg draws it, and the percentage of pixels that differ from its background.
fn drawn(svg: &str) -> (tiny_skia::Pixmap, usize) {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap();
    let size = tree.size().to_int_size();
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    let ground = pixmap.pixel(0, 0).unwrap();
    let drawn = pixmap.pixels().iter().filter(|pixel| **pixel != ground).count();
    let percent = 100 * drawn / pixmap.pixels().len();
    (pixmap, percent)
}

#[test]
fn both_pictures_have_their_numbers_as_text_and_are_drawn_by_resvg() {
    let dataset = support::frozen_record();
    for (view, heading) in [
        (View::Cumulative, "Family reunions mediated by Qatar"),
        (View::Flows, "Reunited by month and direction"),
    ] {
        let options = Options { view, ..Options::default() };
        let svg = of(&dataset, &options, |export| export.svg());
        let text = text_of(&svg);
        for expected in [
            heading,
            "103 people",
            "86 to Ukraine",
            "17 to Russia",
            "99 of them under 18, in 23 reunions",
            "Sources up to 13 February 2026",
            "105 sources (6 official) from 72 publishers",
            "Homeward 1.0.0, CC\u{a0}BY\u{a0}4.0",
        ] {
            assert!(text.contains(expected), "{view:?} lacks \"{expected}\": {text}");
        }
        let (pixmap, percent) = drawn(&svg);
        assert_eq!(pixmap.width(), 760);
        assert!(percent >= 3, "{view:?}: {percent} %");
        let ukraine = tiny_skia::PremultipliedColorU8::from_rgba(0x00, 0x74, 0x6b, 255).unwrap();
        let solid = pixmap.pixels().iter().filter(|pixel| **pixel == ukraine).count();
        assert!(solid > 200, "{view:?}: {solid} pixels of the line or bars to Ukraine");
    }
}

#[test]
fn a_picture_of_an_empty_period_has_a_message_and_the_credit() {
    let dataset = support::frozen_record();
    let (before, first) = ("2020-01-01", "2023-12-31");
    for (view, last, nothing) in [
        (View::Cumulative, before, "No reunion through Qatar reported in this period."),
        (View::Flows, before, "No reunion through Qatar reported in this period."),
        (View::Claims, before, "No other total was given in this period."),
        (View::Claims, first, "No other total was given in this period."),
    ] {
        let options = Options { view, to: support::day(last), ..Options::default() };
        let text = text_of(&of(&dataset, &options, |export| export.svg()));
        for expected in [nothing, "Homeward 1.0.0, CC\u{a0}BY\u{a0}4.0"] {
            assert!(text.contains(expected), "{view:?}: {text}");
        }
    }
}

#[test]
fn a_picture_is_light_unless_the_page_asks_for_dark() {
    let dataset = support::frozen_record();
    for (theme, light) in
        [(ThemeChoice::Auto, true), (ThemeChoice::Light, true), (ThemeChoice::Dark, false)]
    {
        let svg = of(&dataset, &Options { theme, ..Options::default() }, |export| export.svg());
        let ground = drawn(&svg).0.pixel(0, 0).unwrap();
        assert_eq!(ground.red() > 200, light, "{theme:?}");
    }
}

#[test]
fn citations_have_version_date_totals_and_licence() {
    let dataset = support::frozen_record();
    of(&dataset, &Options { to: support::day("2024-01-01"), ..Options::default() }, |export| {
        assert_eq!(
            export.citation().short(),
            "Homeward, data on people reunited through Qatari mediation, version 1.0.0, \
             sources up to 13 February 2026."
        );
        let long = export.citation().full();
        assert!(long.starts_with(&export.citation().short()), "{long}");
        // Totals of the whole record, whatever period is shown.
        for expected in
            ["103 people, 99 of them under 18", "23 reunions", "72 publishers", "CC BY 4.0"]
        {
            assert!(long.contains(expected), "{long}");
        }
    });
    let empty = of(&Dataset::default(), &Options::default(), |export| export.citation().full());
    assert_eq!(
        empty,
        "Homeward, data on people reunited through Qatari mediation. Licence: CC BY 4.0."
    );
}

#[test]
fn json_ld_agrees_with_the_data_package() {
    let package = support::path(support::FROZEN).join("datapackage.json");
    let package = json(&std::fs::read_to_string(package).unwrap());
    let dataset = support::frozen_record();
    let linked = of(&dataset, &Options::default(), |export| json(&export.linked_data()));
    support::assert_describes(&linked, &package);
    assert_eq!(linked["temporalCoverage"], "2023-10-16/2025-08-25");
    assert!(dataset.corrections.is_empty() && linked.get("dateModified").is_none());
    let description = linked["description"].as_str().unwrap();
    assert!(description.contains("103 people, 99 of them under 18"), "{description}");
}

#[test]
fn a_downloaded_file_is_named_after_its_contents_and_version() {
    let dataset = support::frozen_record();
    of(&dataset, &Options { view: View::Flows, ..Options::default() }, |export| {
        assert_eq!(
            SHOWN.file_name(export.dataset, export.options, "png"),
            "homeward-flows-1.0.0.png"
        );
        assert_eq!(
            CLAIMS.file_name(export.dataset, export.options, "csv"),
            "homeward-claims-1.0.0.csv"
        );
        assert_eq!(ALL.file_name(export.dataset, export.options, "json"), "homeward-1.0.0.json");
    });
    let unversioned = of(&Dataset::default(), &Options::default(), |export| {
        SHOWN.file_name(export.dataset, export.options, "csv")
    });
    assert_eq!(unversioned, "homeward-cumulative.csv");
}

/// The rules by which Wikimedia Commons rejects a file of SVG:
/// <https://commons.wikimedia.org/wiki/Help:SVG>.
#[test]
fn a_downloaded_svg_passes_the_rules_of_wikimedia_commons() {
    use homeward::Language;
    use record::Keyword;

    let dataset = homeward::dataset();
    for (view, lang) in
        View::ALL.iter().flat_map(|view| Language::ALL.iter().map(move |lang| (*view, *lang)))
    {
        let options = Options { view, lang, ..Options::default() };
        let locale = Locale::of(&options);
        let svg = Export { dataset: &dataset, options: &options, locale: &locale }.svg();
        let read = roxmltree::Document::parse(&svg).unwrap();
        let root = read.root_element();
        for size in ["width", "height", "viewBox"] {
            assert!(root.has_attribute(size), "{options:?}: no {size}");
        }
        assert!(root.attribute("font-family").unwrap().ends_with("sans-serif"));
        let metadata = root.children().find(|node| node.has_tag_name("metadata"));
        let metadata = metadata.and_then(|node| node.text()).unwrap();
        assert!(metadata.contains(&dataset.version) && metadata.contains("creativecommons.org"));
        for node in root.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            let allowed = ["svg", "title", "desc", "metadata", "rect", "path", "text", "circle"];
            assert!(allowed.contains(&name), "{options:?}: <{name}>");
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                let harmless = !name.starts_with("on") && name != "style" && name != "href";
                let local = !value.contains("url(") && !value.contains("://");
                assert!(harmless && local, "{options:?}: {name}={value}");
            }
        }
    }
}
