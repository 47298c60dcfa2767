//! Languages, and how they are written.

use record::{Keyword as _, keywords};

keywords! {
    /// The language of the chart.
    pub enum Language {
        /// English.
        English = "en",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Russian.
        Russian = "ru",
        /// Arabic.
        Arabic = "ar",
    }
}

const ALIASES: [(&str, Language); 4] = [
    ("ara", Language::Arabic),
    ("rus", Language::Russian),
    ("ua", Language::Ukrainian),
    ("ukr", Language::Ukrainian),
];

impl Language {
    /// The language of a tag as pages write it: `uk`, `uk-UA`, `ru_RU` or `ar-Arab-QA`. Codes of
    /// three letters and the country `ua` are taken for the language, as in
    /// `pkg/src/engine/language.ts`.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
        let alias = |known: &&(&str, Self)| known.0.eq_ignore_ascii_case(language);
        if let Some((_, language)) = ALIASES.iter().find(alias) {
            return Some(*language);
        }
        Self::ALL.iter().copied().find(|known| known.keyword().eq_ignore_ascii_case(language))
    }
}

keywords! {
    /// Which way text runs, or time.
    pub enum TextDirection {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left. A layout is mirrored as a whole.
        Rtl = "rtl",
    }
}

keywords! {
    /// Which digits numbers and dates are written in.
    pub enum Digits {
        /// 0123456789.
        Latn = "latn",
        /// ٠١٢٣٤٥٦٧٨٩.
        Arab = "arab",
    }
}

impl Digits {
    /// The code point of zero; the other digits follow it.
    pub(crate) const fn zero(self) -> u32 {
        match self {
            Self::Latn => '0' as u32,
            Self::Arab => '٠' as u32,
        }
    }
}
