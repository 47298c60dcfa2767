//! Which plural form goes with a whole number.
//!
//! The rules are those of the Unicode CLDR (cardinal rules where `v = 0`). A compiled language holds
//! the form of each of [`ENTRIES`] kinds of numbers, so that what reads it knows no language.

/// How many kinds of numbers there are: those below a hundred, those above by their last two digits,
/// and the millions.
pub const ENTRIES: usize = 201;

const HUNDRED: u32 = 100;
const MILLION: u32 = 1_000_000;

/// The kind of a number: the index of its form.
#[must_use]
pub const fn entry(number: u32) -> usize {
    (match number {
        0..HUNDRED => number,
        _ if number.is_multiple_of(MILLION) => 2 * HUNDRED,
        _ => HUNDRED + number % HUNDRED,
    }) as usize
}

/// The plural forms, as Fluent files name them.
#[cfg(feature = "ftl")]
pub(crate) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The form of each kind of number in a language, as indices of [`FORMS`]. `None` where its
/// rules tell more kinds of numbers apart.
#[cfg(feature = "ftl")]
pub(crate) fn table(language: &icu_locale::Locale) -> Option<Vec<usize>> {
    use icu_plurals::{PluralCategory, PluralRules};

    let rules = PluralRules::try_new_cardinal(language.into()).ok()?;
    let form = |number: u32| match rules.category_for(number) {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    };
    let table: Vec<usize> = (0..2 * HUNDRED).chain([MILLION]).map(form).collect();
    let checked = (2 * HUNDRED..=3_000).chain([100_000, MILLION + 1, 2 * MILLION, 3 * MILLION]);
    let mut matches = checked.map(|number| Some(&form(number)) == table.get(entry(number)));
    matches.all(|matches| matches).then_some(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole numbers that the CLDR gives as samples of each form.
    fn holds(code: &str, form: &str, samples: &[u32]) {
        let table = table(&code.parse().unwrap()).unwrap();
        for sample in samples {
            assert_eq!(FORMS[table[entry(*sample)]], form, "{code} {sample}");
        }
    }

    #[test]
    fn english_has_the_plural_forms_one_and_other() {
        holds("en", "one", &[1]);
        holds("en", "other", &[0, 2, 16, 100, 101, 1_000, 10_000, 1_000_000, 1_000_001]);
    }

    #[test]
    fn ukrainian_and_russian_have_the_plural_forms_one_few_and_many() {
        for code in ["uk", "ru"] {
            holds(code, "one", &[1, 21, 31, 41, 51, 61, 71, 81, 101, 1_001, 1_000_001]);
            holds(code, "few", &[2, 3, 4, 22, 23, 24, 32, 34, 62, 102, 1_002]);
            holds(code, "many", &[0, 5, 10, 19, 100, 1_000, 10_000, 11, 12, 14, 111, 112]);
        }
    }

    #[test]
    fn arabic_has_all_six_plural_forms() {
        holds("ar", "zero", &[0]);
        holds("ar", "one", &[1]);
        holds("ar", "two", &[2]);
        holds("ar", "few", &[3, 10, 103, 110, 1_003]);
        holds("ar", "many", &[11, 26, 99, 111, 1_011]);
        holds("ar", "other", &[100, 101, 102, 200, 201, 202, 300, 1_000, 10_000, 1_000_000]);
    }

    #[test]
    fn languages_that_are_not_translated_yet_have_their_forms_too() {
        holds("pl", "few", &[2, 3, 4, 22, 102]);
        holds("he", "two", &[2]);
        holds("de", "one", &[1]);
    }

    #[test]
    fn a_language_without_rules_has_one_form() {
        holds("xx", "other", &[0, 1, 2, 5, 100]);
    }
}
