//! A figure as markup: text, tables and buttons.

mod about;
mod breakdown;
mod controls;
mod datum_list;
mod details;
mod download;
pub mod markup;
mod prerender;
mod table;

pub use prerender::prerender;

use crate::draw::Figure;
use crate::layout::TextPlacement;
use crate::options::Options;
use crate::series::{Series, Staleness};
use crate::text::{Breakdown, FigureText, LineKind, Locale, Message, Symbol, TooltipText};
use markup::{Node, Tag};
use record::{Dataset, Direction, EntryId, Keyword, Source};
use std::cell::Cell;
use table::{SourcesAs, Writer};

/// How much of an article is rendered. Containers for the later stages exist from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RenderStage {
    /// The text around the picture.
    Text,
    /// In addition the controls: the datum list, the buttons and the panel about the data.
    Controls,
    /// Everything: also the tables and the downloads.
    Complete,
}

impl RenderStage {
    /// The next part in addition.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Text => Self::Controls,
            Self::Controls | Self::Complete => Self::Complete,
        }
    }
}

/// The state of an article in a live page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Live {
    /// How much of it is written.
    pub stage: RenderStage,
    /// The selected event or claim.
    pub selected: Option<EntryId>,
    /// The number of the sentence that is open instead.
    pub breakdown: Option<Breakdown>,
}

/// A figure as markup: its text, tables and controls around the placeholder of its picture.
///
/// ```
/// use homeward::article::{Article, markup};
/// use homeward::{Figure, Locale, Options};
///
/// let (dataset, locale) = (homeward::dataset(), Locale::default());
/// let figure = Figure::new(&dataset, &Options::default(), 760.0, &locale);
/// let html = markup::html(&Article::new(&figure, &locale).markup(None), "<svg/>");
/// assert!(html.starts_with("<figure"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Article<'a> {
    dataset: &'a Dataset,
    options: &'a Options,
    series: &'a Series,
    text: &'a FigureText,
    locale: &'a Locale,
}

/// One element in the colour of each role, in the order of `pkg/homeward.css`: the page reads there
/// what the picture is painted in.
fn colours() -> Node {
    const ROLES: usize = 6;
    let roles = (0..ROLES).map(|_| Node::new(Tag::Span, Vec::new())).collect();
    Node::new(Tag::Div, roles).with("class", "homeward-colours").with("aria-hidden", "true")
}

impl<'a> Article<'a> {
    /// The article of a figure.
    #[must_use]
    pub fn new(figure: &'a Figure<'_>, locale: &'a Locale) -> Self {
        let Figure { options, series, text, .. } = figure;
        Self { dataset: figure.dataset(), options, series, text, locale }
    }
}

impl Article<'_> {
    /// The figure as text alone: the finding, the scope, the datum list, the selection, every
    /// counted event and every comparable claim. It is the fallback where the picture cannot be
    /// seen.
    #[must_use]
    pub fn description(&self, selected: Option<EntryId>) -> Node {
        let text = self.text;
        let mut parts = vec![
            Node::text(Tag::P, &text.heading),
            Node::text(Tag::P, &text.sentence.to_string()),
            Node::text(Tag::P, &text.scope),
            self.staleness(),
            self.datum_list(),
            self.event(selected, SourcesAs::Names),
        ];
        parts.push(Node::new(Tag::Div, self.tables(SourcesAs::Names, true)));
        parts.push(Node::text(Tag::P, &text.sources));
        let group = Node::new(Tag::Div, parts).with("role", "group");
        self.in_locale(group.with("aria-label", &text.heading))
    }

    /// The figure as part of an article: its text around the picture, and the tables in a
    /// disclosure. It always has the same parts, so that an update only replaces text. Without a
    /// live state there are no buttons.
    #[must_use]
    pub fn markup(&self, live: Option<Live>) -> Node {
        let later = live.is_some_and(|live| live.stage < RenderStage::Controls);
        let mut parts = self.above(live);
        if let Some(live) = live {
            let breakdown = live.breakdown.and_then(|breakdown| self.breakdown(breakdown));
            let event = || self.event(live.selected, SourcesAs::Links);
            parts.push(breakdown.unwrap_or_else(event));
        }
        parts.extend([self.staleness(), text_part(Tag::P, "scope", &self.text.scope)]);
        let stage = live.map_or(RenderStage::Complete, |live| live.stage);
        let (tables, download) = if stage < RenderStage::Complete {
            (Vec::new(), Vec::new())
        } else {
            (self.tables(SourcesAs::Links, live.is_some()), self.download_panel(live.is_some()))
        };
        let mut panels = vec![self.tables_panel(tables)];
        panels.extend(self.about(later));
        let title = text_part(Tag::Summary, "summary", &self.format(&Message::DownloadTitle));
        let download = vec![title, Node::new(Tag::Div, download)];
        panels.push(Node::part(Tag::Details, "download", download));
        parts.extend([
            Node::part(Tag::Div, "panels", panels),
            text_part(Tag::P, "sources", &self.text.sources),
        ]);
        if live.is_some() {
            parts.push(colours());
        }
        let figure =
            Node::part(Tag::Figure, "figure", parts).with("aria-label", &self.text.heading);
        self.in_locale(figure)
            .with("data-view", self.options.view.keyword())
            .with("data-theme", self.options.theme.keyword())
    }

    /// The parts down to the legend under the picture.
    fn above(&self, live: Option<Live>) -> Vec<Node> {
        let text = self.text;
        let has_controls = live.is_some_and(|live| live.stage >= RenderStage::Controls);
        let controls =
            |make: &dyn Fn() -> Vec<Node>| if has_controls { make() } else { Vec::new() };
        let mut plot = vec![Node::Picture];
        if live.is_some() {
            let list =
                if has_controls { self.datum_list() } else { Node::new(Tag::Div, Vec::new()) };
            plot.push(list);
            plot.push(text_part(
                Tag::P,
                "hint",
                &self.format(&Message::ControlHint { view: self.options.view }),
            ));
        }
        let caption = vec![
            text_part(Tag::P, "heading", &text.heading),
            Node::part(Tag::P, "sentence", self.sentence(live.is_some())),
        ];
        vec![
            Node::new(Tag::Figcaption, caption),
            Node::part(Tag::Div, "views", controls(&|| self.views())),
            Node::part(Tag::Div, "plot", plot),
            self.legend(live.is_some()),
        ]
    }

    /// The finding. Its numbers open how they come about, where the page is live.
    fn sentence(&self, live: bool) -> Vec<Node> {
        let parts = self.text.sentence.0.iter();
        let nodes = parts.map(|part| {
            let node = Node::text(Tag::Span, &part.text);
            let Some(breakdown) = part.opens.map(Breakdown::keyword) else { return node };
            let node = node.with("class", &format!("homeward-opens homeward-of-{breakdown}"));
            if !live {
                return node;
            }
            // No <button>: what is in one breaks no lines, and Firefox copies nothing of it.
            let node = node.with("role", "button").with("tabindex", "0");
            node.with("data-breakdown", breakdown)
        });
        nodes.collect()
    }

    /// What opens the tables, and the tables.
    fn tables_panel(&self, tables: Vec<Node>) -> Node {
        let title = self.format(&Message::TableTitle { view: self.options.view });
        let tables = Node::part(Tag::Div, "tables", tables)
            .with("role", "group")
            .with("aria-label", &title)
            .with("tabindex", "0");
        let summary = text_part(Tag::Summary, "summary", &title);
        Node::part(Tag::Details, "details", vec![summary, tables])
    }

    /// The warning that the last check is too long ago. It is always part of the article, like
    /// every part, and hidden while it is empty.
    fn staleness(&self) -> Node {
        let staleness = &self.text.staleness;
        let part = Node::part(Tag::P, "staleness", vec![Node::Text(staleness.clone())]);
        if staleness.is_empty() { part.with("hidden", "") } else { part }
    }

    fn legend(&self, live: bool) -> Node {
        let mut legend = Vec::new();
        for entry in &self.text.legend {
            let symbol = Node::new(Tag::Span, Vec::new())
                .with("class", &format!("homeward-symbol homeward-symbol-{}", entry.symbol.name()));
            let parts = vec![symbol, Node::Text(entry.text.clone())];
            let parts = match entry.symbol {
                Symbol::Dot(direction) | Symbol::Bar(direction) => {
                    vec![self.toggle(direction, parts, live)]
                }
                _ => parts,
            };
            legend.push(Node::part(Tag::Li, "key", parts));
        }
        Node::part(Tag::Ul, "legend", legend)
            .with("aria-label", &self.format(&Message::ControlKey))
            // Without it a list that shows no marks is none in Safari.
            .with("role", "list")
    }

    fn tables(&self, sources: SourcesAs, live: bool) -> Vec<Node> {
        let Self { dataset, locale, options, .. } = *self;
        let staleness = Staleness::new(dataset, options);
        let cited = Cell::default();
        let writer = Writer { dataset, locale, options, sources, live, staleness, cited };
        let mut tables = writer.all(self.series);
        tables.extend(writer.references());
        tables
    }

    /// Sets the language and the text direction of a part.
    fn in_locale(&self, part: Node) -> Node {
        part.with("lang", self.locale.code()).with("dir", self.locale.direction.keyword())
    }

    /// A text of the record's.
    fn in_data_language(&self, tag: Tag, text: &str) -> Node {
        in_data_language(self.dataset, self.locale, Node::text(tag, text))
    }

    fn format(&self, message: &Message<'_>) -> String {
        self.locale.format(message)
    }
}

/// The live region and, where the page shows the text, the tooltip. The tooltip is empty without a
/// focus and hidden from assistive technology, because each button of the datum list has the same
/// text.
pub(crate) fn live_region(
    announcement: &str,
    placement: TextPlacement,
    tooltip: Option<&TooltipText>,
) -> Node {
    let status =
        Node::text(Tag::P, announcement).with("class", "homeward-status").with("role", "status");
    let mut parts = vec![status];
    if placement == TextPlacement::Page {
        let mut lines = Vec::new();
        if let Some(tooltip) = tooltip {
            lines.push(line("when", &tooltip.title));
            for (kind, text) in &tooltip.lines {
                let name = match kind {
                    LineKind::People(Direction::Ukraine) => "to-ukraine",
                    LineKind::People(Direction::Russia) => "to-russia",
                    LineKind::Total => "total",
                    LineKind::Apart | LineKind::Correction | LineKind::Sources | LineKind::Keys => {
                        "note"
                    }
                };
                lines.push(line(name, text));
            }
        }
        parts.push(Node::part(Tag::Div, "tooltip", lines).with("aria-hidden", "true"));
    }
    Node::new(Tag::Div, parts)
}

/// Marks text of the dataset inside text of another language: the bundled dataset is in English,
/// and the language of a custom one is unknown.
fn in_data_language(dataset: &Dataset, locale: &Locale, node: Node) -> Node {
    if locale.is_english() {
        node
    } else if dataset.credit.is_some() {
        node.with("dir", "auto")
    } else {
        node.with("lang", "en").with("dir", "ltr")
    }
}

/// A publisher, as a link where the source has an address of the web.
fn publisher(source: &Source) -> Node {
    let node = match source.link() {
        Some(address) => Node::text(Tag::A, &source.publisher).with("href", address),
        None => Node::text(Tag::Span, &source.publisher),
    };
    if source.title.is_empty() { node } else { node.with("title", &source.title) }
}

/// What names a source, as a link to it where it has an address of the web.
fn linked(source: &Source, named: Vec<Node>) -> Vec<Node> {
    link(source.link(), named)
}

/// A link, where there is an address.
fn link(address: Option<&str>, named: Vec<Node>) -> Vec<Node> {
    let Some(address) = address else { return named };
    vec![Node::new(Tag::A, named).with("href", address)]
}

/// A part with one text.
fn text_part(tag: Tag, name: &'static str, text: &str) -> Node {
    Node::part(tag, name, vec![Node::Text(text.into())])
}

/// Something to press.
fn button(parts: Vec<Node>) -> Node {
    Node::new(Tag::Button, parts).with("type", "button")
}

/// A heading for the next elements.
fn title(text: &str) -> Node {
    line("title", text)
}

fn line(name: &str, text: &str) -> Node {
    Node::text(Tag::P, text).with("class", &format!("homeward-{name}"))
}

#[cfg(test)]
mod tests;
