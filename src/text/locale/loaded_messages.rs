//! The languages at hand.

use super::Catalogue;
use crate::error::Error;
use crate::language::Language;
use record::Keyword as _;
use std::sync::OnceLock;

/// The English messages.
#[cfg(not(any(feature = "cli", feature = "prerender")))]
static BUNDLED: &[(&str, &[u8])] = &[("en", include_bytes!(concat!(env!("OUT_DIR"), "/en.bin")))];

/// The messages of every language, for rendering on a server. Browsers never download them.
#[cfg(any(feature = "cli", feature = "prerender"))]
static BUNDLED: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The loaded catalogues, in the order of [`Language`]. They are kept, because charts share them.
static LOADED: Shelf = Shelf::empty();

struct Shelf([OnceLock<Catalogue>; Language::ALL.len()]);

impl Shelf {
    const fn empty() -> Self {
        Self([const { OnceLock::new() }; Language::ALL.len()])
    }

    fn load_messages(&self, bytes: &[u8]) -> Result<(), Error> {
        let read = Catalogue::read(bytes).and_then(|catalogue| {
            let language = Language::from_keyword(catalogue.code())?;
            Some((self.0.get(language as usize)?, catalogue))
        });
        let (index, catalogue) = read.ok_or_else(Error::messages)?;
        // Catalogues of one version are equal, so the first one stays.
        let _ = index.set(catalogue);
        Ok(())
    }

    /// The catalogue of a language, once it is loaded.
    fn catalogue(&self, language: Language) -> Option<&Catalogue> {
        let index = self.0.get(language as usize)?;
        if index.get().is_none()
            && let Some((_, bytes)) = BUNDLED.iter().find(|(code, _)| *code == language.keyword())
            && let Some(catalogue) = Catalogue::read(bytes)
        {
            let _ = index.set(catalogue);
        }
        index.get()
    }
}

/// Loads the messages of a language for good: the bytes that its file in `locales/` was compiled
/// to. Charts use them from their next options on.
///
/// # Errors
/// When the bytes are damaged, or were made for another version of the chart.
pub fn load_messages(bytes: &[u8]) -> Result<(), Error> {
    LOADED.load_messages(bytes)
}

/// Whether a chart can use the messages of a language.
#[must_use]
pub fn is_loaded(language: Language) -> bool {
    LOADED.catalogue(language).is_some()
}

/// The catalogue of a language, or the English one until that is loaded.
pub(super) fn catalogue(language: Language) -> &'static Catalogue {
    LOADED.catalogue(language).unwrap_or_else(english)
}

/// The English catalogue.
pub(super) fn english() -> &'static Catalogue {
    static EMPTY: Catalogue = Catalogue::empty();
    // It is empty only if the bytes were damaged, which a test rules out.
    LOADED.catalogue(Language::English).unwrap_or(&EMPTY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bundled_catalogue_is_of_its_own_language() {
        for (code, bytes) in BUNDLED {
            assert_eq!(Catalogue::read(bytes).unwrap().code(), *code);
        }
        assert_eq!(english().code(), "en");
    }

    #[test]
    fn every_language_has_a_file_and_every_file_a_language() {
        let mut languages: Vec<&str> = Language::KEYWORDS.into();
        languages.sort_unstable();
        let files: [(&str, &[u8]); Language::ALL.len()] =
            include!(concat!(env!("OUT_DIR"), "/languages.rs"));
        assert_eq!(languages, files.map(|(code, _)| code));
    }

    #[test]
    fn damaged_messages_are_refused_and_loaded_messages_are_kept() {
        let shelf = Shelf::empty();
        for bytes in [&b""[..], b"en", &BUNDLED[0].1[1..]] {
            let error = shelf.load_messages(bytes).unwrap_err();
            assert_eq!(error.code(), "bad-data");
            assert!(error.to_string().contains("expected"), "{error}");
        }
        for (code, bytes) in BUNDLED {
            assert_eq!(shelf.load_messages(bytes), Ok(()));
            assert_eq!(shelf.load_messages(bytes), Ok(()));
            let language = Language::from_keyword(code).unwrap();
            let catalogue = shelf.catalogue(language).unwrap();
            assert!(std::ptr::eq(shelf.0[language as usize].get().unwrap(), catalogue));
        }
    }
}
