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

impl Language {
    /// The language of a tag such as `uk` or `uk-UA`, of which the part before the first "-"
    /// counts.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or_default();
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
