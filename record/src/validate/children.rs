//! Children first: nothing personal on a child can enter.
//!
//! The check works by allow-list: each capitalised word in the editors' own text has to be in
//! `allowed-words.txt`, a list of places, offices, officials and outlets that is reviewed by hand.
//! A name that is not on the list is refused. Ages are in the span columns only, and words for
//! family members, health and homes are always refused.

use crate::csv::RawTable;
use crate::{Problems, Value};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// The capitalised words that the editors' text may use.
#[derive(Clone, Debug, Default)]
pub struct AllowedWords {
    file: String,
    rows: HashMap<String, usize>,
}

impl AllowedWords {
    /// Reads `allowed-words.txt` of a folder: one word a line, `#` for comments.
    pub fn read(folder: &Path, shown: &str, problems: &mut Problems) -> Self {
        let file = format!("{shown}/allowed-words.txt");
        match std::fs::read_to_string(folder.join("allowed-words.txt")) {
            Ok(text) => Self::parse(file, &text),
            Err(error) => {
                problems.add(&file, error.to_string(), "the list of allowed capitalised words");
                Self { file, rows: HashMap::new() }
            }
        }
    }

    /// Reads the list's text.
    #[must_use]
    pub fn parse(file: String, text: &str) -> Self {
        let words =
            text.lines().enumerate().map(|(index, line)| (line.trim().to_owned(), index + 1));
        let rows = words.filter(|(word, _)| !word.is_empty() && !word.starts_with('#')).collect();
        Self { file, rows }
    }
}

/// Columns that the editors do not write: ids, addresses, and publishers' titles. A title about one
/// child is replaced by the editors' own, with the basis `own`.
const NOT_OUR_TEXT: [&str; 9] =
    ["id", "url", "publisher", "event", "other", "owner", "source", "sources", "part_of"];

/// Words of family, health and home. The data counts people and describes none.
const PRIVATE_WORDS: [&str; 62] = [
    "mother",
    "mothers",
    "father",
    "fathers",
    "mom",
    "mum",
    "dad",
    "parent",
    "parents",
    "son",
    "sons",
    "daughter",
    "daughters",
    "sister",
    "sisters",
    "brother",
    "brothers",
    "sibling",
    "siblings",
    "twin",
    "twins",
    "grandmother",
    "grandfather",
    "grandparents",
    "aunt",
    "uncle",
    "cousin",
    "niece",
    "nephew",
    "stepmother",
    "stepfather",
    "guardian",
    "orphan",
    "orphans",
    "orphanage",
    "boy",
    "boys",
    "girl",
    "girls",
    "teen",
    "teenager",
    "teenage",
    "toddler",
    "baby",
    "infant",
    "student",
    "pupil",
    "hospital",
    "hospitalised",
    "illness",
    "sick",
    "disabled",
    "disability",
    "diagnosis",
    "injured",
    "wounded",
    "birthday",
    "born",
    "street",
    "apartment",
    "boarding",
    "dormitory",
];

/// Words that make a number beside them an age. "18 or over" and "under 18" name the limit between
/// minors and adults and are nobody's age.
const AGE_WORDS: [&str; 8] =
    ["aged", "age", "ages", "year-old", "years-old", "yearold", "old", "летн"];

/// Numbers of a child's age, spelt out.
const NUMBER_WORDS: [&str; 17] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
];

pub(super) fn check(
    tables: &[RawTable; 8],
    (location, title): (&str, &str),
    allowed: &AllowedWords,
    problems: &mut Problems,
) {
    let mut used = HashSet::new();
    let mut refuse = |found: String, expected: &str| problems.add(location, found, expected);
    names(title, allowed, &mut used, &mut refuse);
    private_words(title, &mut refuse);
    ages(title, &mut refuse);
    for table in tables {
        for (index, row) in table.rows.iter().enumerate() {
            for (column, value) in row {
                if let Value::Text(text) = value {
                    let mut refuse = |found: String, expected: &str| {
                        problems.add(table.location(index).field(column), found, expected);
                    };
                    if is_our_text(table, index, column) {
                        names(text, allowed, &mut used, &mut refuse);
                    }
                    if is_our_text(table, index, column) || column == "id" {
                        private_words(text, &mut refuse);
                    }
                    if is_our_text(table, index, column) || column == "title" {
                        ages(text, &mut refuse);
                    }
                }
            }
        }
    }
    let mut unused: Vec<_> =
        allowed.rows.iter().filter(|(word, _)| !used.contains(*word)).collect();
    unused.sort_unstable_by_key(|(_, row)| **row);
    for (word, row) in unused {
        let location = format!("{}, row {row}", allowed.file);
        problems.add(location, format!("\"{word}\""), "only words that the tables use");
    }
}

fn is_our_text(table: &RawTable, index: usize, column: &str) -> bool {
    let published_title = column == "title"
        && table.file.ends_with("sources.csv")
        && table.text(index, "title_basis") != "own";
    !published_title && !NOT_OUR_TEXT.contains(&column)
}

/// The words of a text: runs of alphabetic characters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

fn names(
    text: &str,
    allowed: &AllowedWords,
    used: &mut HashSet<String>,
    refuse: &mut impl FnMut(String, &str),
) {
    for word in words(text).filter(|word| word.starts_with(char::is_uppercase)) {
        if allowed.rows.contains_key(word) {
            used.insert(word.to_owned());
        } else {
            let expected = "no capitalised word outside allowed-words.txt; add it there only if it is no child's name";
            refuse(format!("\"{word}\""), expected);
        }
    }
}

fn private_words(text: &str, refuse: &mut impl FnMut(String, &str)) {
    for word in words(text) {
        if PRIVATE_WORDS.contains(&word.to_lowercase().as_str()) {
            refuse(format!("\"{word}\""), "no word of a child's family, health or home");
        }
    }
}

fn ages(text: &str, refuse: &mut impl FnMut(String, &str)) {
    let lower = text.to_lowercase();
    let pieces: Vec<&str> = lower
        .split(|letter: char| letter.is_whitespace() || letter == '(' || letter == ',')
        .collect();
    for (index, piece) in pieces.iter().enumerate() {
        let has_age_word = AGE_WORDS.iter().any(|word| {
            let bare = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
            bare == *word || bare.ends_with(&format!("-{word}")) || (bare.contains("-летн"))
        });
        let near = pieces.get(index.saturating_sub(2)..(index + 3).min(pieces.len()));
        let has_number = |piece: &&str| {
            piece.contains(|letter: char| letter.is_ascii_digit()) || NUMBER_WORDS.contains(piece)
        };
        if has_age_word && near.is_some_and(|near| near.iter().any(has_number)) {
            refuse(
                format!("\"{piece}\" beside a number"),
                "no age outside the columns age_low and age_high",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems_of(column: &str, text: &str) -> Vec<String> {
        let mut problems = Problems::default();
        let cell = (column.to_owned(), Value::Text(text.into()));
        let columns = vec![column.to_owned()];
        let rows = vec![vec![cell]];
        let table = RawTable { file: "data/events.csv".into(), columns, rows };
        let mut tables: [RawTable; 8] = Default::default();
        tables[0] = table;
        let allowed = AllowedWords::parse("allowed-words.txt".into(), "Kyiv\n");
        check(&tables, ("data/datapackage.json, title", ""), &allowed, &mut problems);
        let of_cell = |line: &String| line.starts_with("data/");
        problems.iter().map(ToString::to_string).filter(of_cell).collect()
    }

    #[test]
    fn a_planted_name_is_refused_in_every_text_column() {
        for column in ["title", "count_note", "place", "dispute", "supports", "said_by", "why"] {
            let found = problems_of(column, "Kyiv: Olenka is home");
            assert_eq!(found.len(), 1, "{column}: {found:?}");
            assert!(found[0].contains("\"Olenka\""), "{found:?}");
        }
    }

    #[test]
    fn a_name_in_another_script_or_with_a_possessive_is_refused() {
        assert_eq!(problems_of("note", "дитина Оленка вдома").len(), 1);
        assert_eq!(problems_of("note", "this is Olenka's case").len(), 1);
    }

    #[test]
    fn ages_are_refused_outside_the_span_columns() {
        for text in [
            "aged 7",
            "7 years old",
            "a 12-year-old",
            "ages 2 to 16",
            "12-летнюю",
            "(aged 8 to 18)",
            "aged two",
        ] {
            assert_eq!(problems_of("note", text).len(), 1, "{text}");
        }
        for text in ["4 were 18 or over", "82 under 18", "3 of the 4 are minors"] {
            assert_eq!(problems_of("note", text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn family_health_and_home_are_refused() {
        for text in ["met the grandmother", "a hospital stay", "lives in a street"] {
            assert_eq!(problems_of("note", text).len(), 1, "{text}");
        }
    }

    #[test]
    fn text_without_personal_details_is_accepted() {
        assert_eq!(
            problems_of("note", "Kyiv: six people in 2 families, 18 or over"),
            Vec::<String>::new()
        );
    }
}
