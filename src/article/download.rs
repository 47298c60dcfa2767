//! Downloads of the shown and of all data, and the citations.

use super::{Article, button, title};
use crate::article::markup::{Node, Tag};
use crate::excerpt::{Excerpt, Sheet};
use crate::text::{Citation, Message};
use record::Keyword;

impl Article<'_> {
    /// The content of the downloads panel. Without JavaScript it has the citations only.
    pub(super) fn download_panel(&self, live: bool) -> Vec<Node> {
        let citation = Citation::new(self.dataset, self.locale);
        let mut parts = Vec::new();
        if live {
            let mut shown = Vec::new();
            for (label, ending) in [
                (Message::DownloadCsv, "csv"),
                (Message::DownloadJson, "json"),
                (Message::DownloadSvg, "svg"),
                (Message::DownloadPng, "png"),
            ] {
                shown.push(self.file(&label, ending, Excerpt::default()));
            }
            let copy = self.press(&Message::DownloadCopyPicture);
            shown.push(copy.with("data-download", "clipboard"));
            parts.push(self.named(&Message::DownloadShown, shown));
            let mut whole = Vec::new();
            for (label, ending, table) in [
                (Message::DownloadEventsCsv, "csv", Some(Sheet::Events)),
                (Message::DownloadClaimsCsv, "csv", Some(Sheet::Claims)),
                (Message::DownloadJson, "json", None),
            ] {
                whole.push(self.file(&label, ending, Excerpt { table, all: true }));
            }
            parts.push(self.named(&Message::DownloadWhole, whole));
        }
        for (name, citation) in [
            (Message::DownloadCite, citation.short()),
            (Message::DownloadCiteInFull, citation.full()),
        ] {
            let mut cited = vec![Node::text(Tag::P, &citation)];
            if live {
                cited.push(self.press(&Message::DownloadCopy).with("data-copy", ""));
            }
            parts.push(self.named(&name, cited));
        }
        parts
    }

    /// A button that saves a file: it carries the file's name, its format and the excerpt in it.
    fn file(&self, label: &Message<'_>, ending: &str, excerpt: Excerpt) -> Node {
        let button = self
            .press(label)
            .with("data-download", ending)
            .with("data-file", &excerpt.file_name(self.dataset, self.options, ending))
            .with("data-all", if excerpt.all { "true" } else { "false" });
        match excerpt.table {
            Some(table) => button.with("data-table", table.keyword()),
            None => button,
        }
    }

    fn press(&self, label: &Message<'_>) -> Node {
        button(vec![Node::Text(self.format(label))])
    }

    /// What belongs together, under its name.
    fn named(&self, name: &Message<'_>, mut parts: Vec<Node>) -> Node {
        let name = self.format(name);
        // The group's label already has this text.
        parts.insert(0, title(&name).with("aria-hidden", "true"));
        Node::new(Tag::Div, parts)
            .with("class", "homeward-group")
            .with("role", "group")
            .with("aria-label", &name)
    }
}
