//! How wide a text is.

use crate::scene::{Font, Weight};

/// Measures text in the available fonts.
pub trait MeasureText {
    /// The width of `text` in CSS pixels.
    fn width(&self, text: &str, font: Font) -> f64;
}

/// A built-in table of advances, wider than most fonts, so that a text that fits by it fits in the
/// page. It decides the axes and the line breaks, so that static and live pictures agree
/// everywhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct Advances;

/// Advances of U+0020 to U+007E in hundredths of the font size, as measured in `DejaVu` Sans, one
/// of the widest fonts in use.
const ASCII: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75,
    79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35,
    63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
];
const FIRST_ASCII: u32 = 0x20;

/// The mean of Cyrillic capitals and of accented Latin characters, rounded up.
const OTHER_LETTER: u8 = 77;
const PUNCTUATION: u8 = 32;

/// Bold advances over regular ones in the same font.
const BOLD_RATIO: f64 = 1.13;

impl MeasureText for Advances {
    fn width(&self, text: &str, font: Font) -> f64 {
        let hundredths: f64 = text.chars().map(|letter| f64::from(advance(letter))).sum();
        let ratio = match font.weight {
            Weight::Regular => 1.0,
            Weight::Bold => BOLD_RATIO,
        };
        hundredths / 100.0 * font.size * ratio
    }
}

fn advance(letter: char) -> u8 {
    let index = u32::from(letter).checked_sub(FIRST_ASCII).and_then(|at| usize::try_from(at).ok());
    match index.and_then(|index| ASCII.get(index)) {
        Some(width) => *width,
        None => match letter {
            // Combining marks and bidirectional controls.
            '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{65f}'
            | '\u{200b}'..='\u{200f}'
            | FIRST_ISOLATE..=END_OF_ISOLATE => 0,
            '’' | '‘' | '·' | '،' | '؛' | '\u{a0}' => PUNCTUATION,
            '—' | '…' => 100,
            'і' | 'ї' => 29,
            'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 92,
            'а'..='я' | 'ё' | 'є' | 'ґ' => 66,
            'ا' | 'أ' | 'إ' | 'آ' => 32,
            'س' | 'ش' | 'ص' | 'ض' | 'ط' => 95,
            // Joined they are narrower than alone.
            '\u{621}'..='\u{64a}' => 60,
            '٠'..='٩' => 64,
            _ => OTHER_LETTER,
        },
    }
}

/// The first of three bidirectional isolates, which end with [`END_OF_ISOLATE`].
const FIRST_ISOLATE: char = '\u{2066}';
/// Their end.
const END_OF_ISOLATE: char = '\u{2069}';

/// Breaks a text into lines no wider than `width`, by the built-in advances. A word wider than that
/// has a line of its own.
#[must_use]
pub fn lines(text: &str, font: Font, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if Advances.width(&format!("{line} {word}"), font) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    isolate(&mut lines);
    lines
}

/// Each line is a text of its own, so what runs apart over several is ended and begun anew.
fn isolate(lines: &mut [String]) {
    let mut open = String::new();
    for line in lines {
        line.insert_str(0, &open);
        open.clear();
        for letter in line.chars() {
            match letter {
                END_OF_ISOLATE => _ = open.pop(),
                FIRST_ISOLATE..END_OF_ISOLATE => open.push(letter),
                _ => {}
            }
        }
        open.chars().for_each(|_| line.push(END_OF_ISOLATE));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_only() {
        let font = Font::regular(10.0);
        assert_eq!(lines("one two three", font, 45.0), ["one two", "three"]);
        assert_eq!(lines("incomprehensible a", font, 20.0), ["incomprehensible", "a"]);
        assert!(lines("", font, 20.0).is_empty());
    }

    #[test]
    fn isolated_text_is_isolated_in_each_line() {
        let font = Font::regular(10.0);
        let text = "من \u{2068}one two three\u{2069} في";
        let broken = lines(text, font, 40.0);
        let apart =
            ["من \u{2068}one\u{2069}", "\u{2068}two\u{2069}", "\u{2068}three\u{2069}", "في"];
        assert_eq!(broken, apart);
    }

    #[test]
    fn combining_and_direction_marks_have_no_width() {
        let font = Font::regular(10.0);
        let width = |text| Advances.width(text, font);
        for (text, seen) in [
            ("\u{200e}+5\u{2068}", "+5"),
            ("\u{2066}1.0\u{2069}\u{200f}", "1.0"),
            ("مِهْرَجَانٌ", "مهرجان"),
        ] {
            assert!((width(text) - width(seen)).abs() < 1e-9, "{text}");
        }
        assert!(width("—") > width("б"));
    }

    #[test]
    fn bold_is_wider_and_width_grows_with_size() {
        let regular = Advances.width("Qatar", Font::regular(10.0));
        assert!(Advances.width("Qatar", Font::bold(10.0)) > regular);
        assert!((Advances.width("Qatar", Font::regular(20.0)) - 2.0 * regular).abs() < 1e-9);
    }
}
