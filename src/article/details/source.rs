//! The sources of an entry.

use super::Writer;
use crate::article::markup::{Node, Tag};
use crate::article::table::SourcesAs;
use crate::article::{Article, in_data_language, linked, publisher};
use crate::text;
use crate::text::Message;
use record::{Source, SourceKind, TitleBasis};

/// Original sources first, copies last.
const KINDS: [SourceKind; 4] =
    [SourceKind::Official, SourceKind::Agency, SourceKind::News, SourceKind::Mirror];

/// Sources in the order of their kinds.
fn by_kind<'s>(sources: &[&'s Source]) -> Vec<&'s Source> {
    let mut sorted = Vec::with_capacity(sources.len());
    for kind in KINDS {
        for source in sources.iter().filter(|source| source.kind == kind) {
            sorted.push(*source);
        }
    }
    sorted
}

impl Writer<'_> {
    /// The publishers in a cell: their sources are listed in full below.
    pub(super) fn publishers(&self, sources: &[&Source]) -> Vec<Node> {
        let mut parts = Vec::new();
        for source in by_kind(sources) {
            if !parts.is_empty() {
                parts.push(Node::Text(self.article.locale.list_separator()));
            }
            parts.push(match self.sources {
                SourcesAs::Links => {
                    let Article { dataset, locale, .. } = *self.article;
                    in_data_language(dataset, locale, publisher(source))
                }
                SourcesAs::Names => self.article.in_data_language(Tag::Span, &source.publisher),
            });
        }
        parts
    }

    /// Sources in full, where there are any.
    pub(super) fn sources_in_full(&self, sources: &[&Source]) -> Option<Node> {
        let entries: Vec<Node> =
            by_kind(sources).into_iter().map(|source| self.source(source)).collect();
        let count = Message::SourceCount { sources: text::number_of(entries.len()) };
        (!entries.is_empty()).then(|| self.fold(&count, vec![Node::new(Tag::Ul, entries)]))
    }

    fn source(&self, source: &Source) -> Node {
        let mut text = text::source(source, self.article.locale);
        if !source.title.is_empty() {
            text.push_str(": ");
        }
        let mut parts = vec![Node::Text(text)];
        if !source.title.is_empty() {
            // A title by the editors is in the language of the dataset.
            let own = source.title_basis == TitleBasis::Own;
            let language = if own { "en" } else { &source.language };
            let title = Node::text(Tag::Span, &source.title).with("lang", language);
            parts.push(title.with("dir", "auto"));
        }
        match self.sources {
            SourcesAs::Links => Node::new(Tag::Li, linked(source, parts)),
            SourcesAs::Names => Node::new(Tag::Li, parts),
        }
    }
}
