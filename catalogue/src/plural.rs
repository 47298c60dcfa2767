//! Which form of a word goes with a whole number, as the Unicode CLDR has it (version 48,
//! `common/supplemental/plurals.xml`, cardinal rules where `v = 0`).

/// A form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// `zero`.
    Zero,
    /// `one`.
    One,
    /// `two`.
    Two,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// `other`.
    Other,
}

impl Category {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// What Fluent files call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The rule of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// English.
    #[default]
    English,
    /// Ukrainian and Russian.
    EastSlavic,
    /// Arabic.
    Arabic,
}

impl Rule {
    /// The rule of the language with this code; none where it is not known.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Self::English),
            "uk" | "ru" => Some(Self::EastSlavic),
            "ar" => Some(Self::Arabic),
            _ => None,
        }
    }

    /// The form that goes with a number.
    #[must_use]
    pub const fn category(self, number: u32) -> Category {
        let (tens, ones) = (number % 100, number % 10);
        match self {
            Self::English if number == 1 => Category::One,
            Self::English => Category::Other,
            Self::EastSlavic => match (tens, ones) {
                (11..=14, _) | (_, 0 | 5..) => Category::Many,
                (_, 1) => Category::One,
                (_, 2..=4) => Category::Few,
            },
            Self::Arabic => match (number, tens) {
                (0, _) => Category::Zero,
                (1, _) => Category::One,
                (2, _) => Category::Two,
                (_, 3..=10) => Category::Few,
                (_, 11..=99) => Category::Many,
                (_, _) => Category::Other,
            },
        }
    }

    /// Every form that whole numbers need.
    #[must_use]
    pub const fn categories(self) -> &'static [Category] {
        match self {
            Self::English => &[Category::One, Category::Other],
            Self::EastSlavic => &[Category::One, Category::Few, Category::Many],
            Self::Arabic => &Category::ALL,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole numbers that CLDR gives as samples of each form.
    fn holds(code: &str, category: Category, samples: &[u32]) {
        let rule = Rule::of(code).unwrap();
        assert!(rule.categories().contains(&category));
        for sample in samples {
            assert_eq!(rule.category(*sample), category, "{code} {sample}");
        }
    }

    #[test]
    fn english_has_the_plural_forms_one_and_other() {
        holds("en", Category::One, &[1]);
        holds("en", Category::Other, &[0, 2, 16, 100, 1_000, 10_000, 101, 1_000_000]);
    }

    #[test]
    fn ukrainian_and_russian_have_the_plural_forms_one_few_and_many() {
        for code in ["uk", "ru"] {
            holds(code, Category::One, &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1_001]);
            holds(code, Category::Few, &[2, 3, 4, 22, 23, 24, 32, 34, 62, 102, 1_002]);
            holds(code, Category::Many, &[0, 5, 10, 19, 100, 1_000, 10_000, 11, 12, 14, 111, 112]);
        }
    }

    #[test]
    fn arabic_has_all_six_plural_forms() {
        holds("ar", Category::Zero, &[0]);
        holds("ar", Category::One, &[1]);
        holds("ar", Category::Two, &[2]);
        holds("ar", Category::Few, &[3, 10, 103, 110, 1_003]);
        holds("ar", Category::Many, &[11, 26, 99, 111, 1_011]);
        holds("ar", Category::Other, &[100, 102, 200, 202, 300, 1_000, 10_000, 101]);
    }

    #[test]
    fn every_number_has_a_plural_form_of_its_language() {
        for rule in [Rule::English, Rule::EastSlavic, Rule::Arabic] {
            for number in 0..2_000 {
                assert!(rule.categories().contains(&rule.category(number)), "{rule:?} {number}");
            }
        }
    }
}
