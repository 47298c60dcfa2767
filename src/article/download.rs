//! Downloads of the shown and of all data, and the citations.

use super::{Article, button, title};
use crate::article::markup::{Node, Tag};
use crate::excerpt::{Excerpt, Sheet};
use crate::text::{Citation, Download, Message};
use record::Keyword;

impl Article<'_> {
    /// The content of the downloads panel. Without JavaScript it has the citations only.
    pub(super) fn download_panel(&self, live: bool) -> Vec<Node> {
        let citation = Citation::new(self.dataset, self.locale);
        let mut parts = Vec::new();
        if live {
            let mut shown = Vec::new();
            for (label, ending) in [
                (Download::Csv, "csv"),
                (Download::Json, "json"),
                (Download::Svg, "svg"),
                (Download::Png, "png"),
            ] {
                shown.push(self.file(label, ending, Excerpt::default()));
            }
            parts.push(self.named(Download::Shown, shown));
            let mut whole = Vec::new();
            for (label, ending, table) in [
                (Download::EventsCsv, "csv", Some(Sheet::Events)),
                (Download::ClaimsCsv, "csv", Some(Sheet::Claims)),
                (Download::Json, "json", None),
            ] {
                whole.push(self.file(label, ending, Excerpt { table, all: true }));
            }
            parts.push(self.named(Download::Whole, whole));
        }
        for (name, citation) in
            [(Download::Cite, citation.short()), (Download::CiteInFull, citation.full())]
        {
            let mut cited = vec![Node::text(Tag::P, &citation)];
            if live {
                cited.push(self.press(Download::Copy).with("data-copy", ""));
            }
            parts.push(self.named(name, cited));
        }
        parts
    }

    /// A button that saves a file. It carries the file's name, and the excerpt that is in
    /// it as a query string.
    fn file(&self, label: Download<'_>, ending: &str, excerpt: Excerpt) -> Node {
        let of = match excerpt {
            Excerpt { all: false, .. } => String::new(),
            Excerpt { table: None, .. } => "all=true".into(),
            Excerpt { table: Some(table), .. } => format!("all=true&table={}", table.keyword()),
        };
        self.press(label)
            .with("data-take", &of)
            .with("data-file", &excerpt.file_name(self.dataset, self.options, ending))
    }

    fn press(&self, label: Download<'_>) -> Node {
        button(vec![Node::Text(self.download_text(label))])
    }

    /// What belongs together, under its name.
    fn named(&self, name: Download<'_>, mut parts: Vec<Node>) -> Node {
        let name = self.download_text(name);
        // The group's label already has this text.
        parts.insert(0, title(&name).with("aria-hidden", "true"));
        Node::new(Tag::Div, parts)
            .with("class", "homeward-group")
            .with("role", "group")
            .with("aria-label", &name)
    }

    /// A text of the downloads panel.
    pub(super) fn download_text(&self, download: Download<'_>) -> String {
        self.format(&Message::Download(download))
    }
}
