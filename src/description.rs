//! A figure in words and tables, as Markup.

mod table;

use crate::locale::{Locale, Message, TextDirection};
use crate::markup::{Node, Tag};
use crate::options::ThemeChoice;
use crate::series::Series;
use crate::words::Words;
use record::{Dataset, Word};
use table::{SourcesAs, Writer};

/// Whether an article's tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tables {
    /// With its other words.
    Now,
    /// Not yet; the place for them is.
    Later,
}

/// The figure in words alone: finding, scope, every counted event, every claim
/// that can be held against the record. It stands where the picture cannot be
/// seen.
#[must_use]
pub(crate) fn description(
    dataset: &Dataset,
    series: &Series,
    words: &Words,
    locale: &Locale,
) -> Node {
    let mut parts = vec![
        Node::text(Tag::P, &words.heading),
        Node::text(Tag::P, &words.sentence),
        Node::text(Tag::P, &words.scope),
    ];
    parts.extend(Writer { dataset, locale, sources: SourcesAs::Names }.all(series, words));
    parts.push(Node::text(Tag::P, &words.sources));
    Node::new(Tag::Div, parts)
}

/// The figure as part of an article: its words around the picture, and the
/// tables to be opened. The same parts whatever it shows, so that a change
/// replaces words and nothing else.
#[must_use]
pub(crate) fn article(
    dataset: &Dataset,
    (series, words): (&Series, &Words),
    (theme, tables): (ThemeChoice, Tables),
    locale: &Locale,
) -> Node {
    let text = |tag, name, text: &str| Node::part(tag, name, vec![Node::Text(text.into())]);
    let direction = match locale.direction {
        TextDirection::Ltr => "ltr",
        TextDirection::Rtl => "rtl",
    };
    let mut legend = Vec::new();
    for entry in &words.legend {
        let symbol = Node::new(Tag::Span, Vec::new())
            .with("class", &format!("homeward-symbol homeward-symbol-{}", entry.symbol.name()));
        let parts = vec![symbol, Node::Text(entry.text.clone())];
        legend.push(Node::part(Tag::Li, "key", parts));
    }
    let title = locale.say(&Message::TableTitle);
    let tables = match tables {
        Tables::Now => Writer { dataset, locale, sources: SourcesAs::Links }.all(series, words),
        Tables::Later => Vec::new(),
    };
    let tables = Node::part(Tag::Div, "tables", tables)
        .with("role", "region")
        .with("aria-label", &title)
        .with("tabindex", "0");
    let parts = vec![
        Node::new(
            Tag::Figcaption,
            vec![
                text(Tag::P, "heading", &words.heading),
                text(Tag::P, "sentence", &words.sentence),
            ],
        ),
        Node::part(Tag::Ul, "legend", legend),
        Node::Picture,
        text(Tag::P, "scope", &words.scope),
        Node::part(Tag::Details, "details", vec![text(Tag::Summary, "summary", &title), tables]),
        text(Tag::P, "sources", &words.sources),
    ];
    Node::part(Tag::Figure, "figure", parts)
        .with("lang", locale.code())
        .with("dir", direction)
        .with("data-theme", theme.word())
}
