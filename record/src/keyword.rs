//! Enums whose values have one fixed spelling in tables, options and ids.

/// A closed set of values, each with its keyword.
pub trait Keyword: Copy + Default + PartialEq + 'static {
    /// Every value, in the order of declaration.
    const ALL: &'static [Self];

    /// The keyword of every value, in the same order.
    const KEYWORDS: &'static [&'static str];

    /// The keyword of this value, such as `"kyiv-only"`.
    fn keyword(self) -> &'static str;

    /// The value written as `keyword`.
    fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.keyword() == keyword)
    }
}

/// Declares an enum together with the keyword of each of its values. The first value is the
/// default.
#[macro_export]
macro_rules! keywords {
    ($(#[$meta:meta])* pub enum $name:ident {
        $(#[$first_meta:meta])* $first:ident = $first_word:literal
        $(, $(#[$rest_meta:meta])* $rest:ident = $rest_word:literal)* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[$first_meta])* #[default] $first,
            $($(#[$rest_meta])* $rest,)*
        }

        impl $crate::Keyword for $name {
            const ALL: &'static [Self] = &[Self::$first, $(Self::$rest,)*];
            const KEYWORDS: &'static [&'static str] = &[$first_word, $($rest_word,)*];

            fn keyword(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$rest => $rest_word,)*
                }
            }
        }
    };
}
