use super::row::row;
use crate::{Day, keywords};

/// The index of a source in [`Dataset::sources`](super::Dataset::sources).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceIndex(pub u32);

keywords! {
    /// What kind of publication a source is.
    pub enum SourceKind {
        /// A newsroom.
        News = "news",
        /// A state, its offices or an organisation, on its own behalf.
        Official = "official",
        /// A news agency.
        Agency = "agency",
        /// A copy, a digest or an anonymous site.
        Mirror = "mirror",
    }
}

keywords! {
    /// Where a source's title was taken from.
    pub enum TitleBasis {
        /// No title is known.
        Unknown = "unknown",
        /// The page itself.
        Page = "page",
        /// Rebuilt from the page's address.
        Address = "address",
        /// Written by the editors, because the published title describes a single child.
        Own = "own",
    }
}

row! {
    /// A publication.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Source (source_columns) {
        /// A stable name.
        [kept id]
        pub id: String,
        /// Who published it.
        [required]
        pub publisher: String,
        /// Its title, or one by the editors.
        pub title: String,
        /// Where the title was taken from.
        [optional]
        pub title_basis: TitleBasis,
        /// Its address; empty where none is known.
        [url]
        pub url: String,
        /// When it was published.
        pub published: Option<Day>,
        /// When it was last opened; `None` if never.
        pub accessed: Option<Day>,
        /// Its language, as ISO 639-1.
        [language]
        pub language: String,
        /// What kind of publication it is.
        pub kind: SourceKind,
        /// Whether the page is known to name a child.
        pub names_child: bool,
        /// A note.
        [kept]
        pub note: String,
    }
}

impl Source {
    /// Its address, where that is one of the web: nothing else may become a link.
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        super::is_of_the_web(&self.url).then_some(&self.url)
    }
}
