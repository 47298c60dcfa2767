//! WebAssembly as text that a script can hold, and that Brotli still packs well.
//!
//! A script served with the wrong charset, or pasted into one, keeps only ASCII. Base64 hides from
//! Brotli where a byte begins and costs a third more; here a byte is one letter, or two if it is
//! rare, so that repetitions stay repetitions.
//!
//! Which letter a byte gets matters too. In text, Brotli guesses a letter from the kinds of the two
//! before it (RFC 7932, section 7.1): vowel, consonant, capital, digit, bracket and so on. The
//! alphabet of code puts bytes that are followed by similar ones into the same kind. It was found by
//! simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) on our own wasm: one that
//! differs much packs a percent or two worse. `cargo run --release -p codec --example fit` finds it
//! anew. The alphabet of data leaves words as they are, because Brotli brings a dictionary of them.

/// Letters that mean a byte by themselves.
const SHORT: usize = 91;
/// Letters in front of another that make it mean a rare byte.
const PREFIXES: usize = 2;
/// Rare bytes behind the first prefix; the others are behind the second.
const BEHIND_FIRST: usize = (BYTES - SHORT).div_ceil(PREFIXES);
/// How many values a byte has.
const BYTES: usize = 256;

/// Bits in one letter of an alphabet's first part.
const BITS: usize = 5;
/// The letter of five zero bits. It and the next 31 need no escape in a string.
const ZERO: u8 = b']';

/// The first part says, five bytes a letter, which bytes have a letter of their own. The second gives
/// all letters: of those bytes in ascending order, then the two prefixes. Rare bytes take the
/// same letters in the same order behind a prefix.
pub const CODE: &str = "||||niypxhslux`]]]]z|kxpni]_m]]]^]]_n]a^]e]_n]]]^ea^.?>)^*@|`-+_!(&b=W}#/t,vIAEzydeahw<~n;xioku[f$ BHjlpgJ{rcs]GN:MmTZqQPXKLYR438V59271DCFS06OU%'";
const DATA: &str = "|]`_]]aqp|||]|||||^y||||de]]]]]]]]]_o]b]]u]c]]]]]]]]{~^(?)_[ %@!],-./0123456789:;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz|*+`$<='#&}>";

/// The section that holds data.
const DATA_SECTION: u8 = 11;
/// Where the first section begins: behind the magic word and the version.
const SECTIONS: usize = 8;

/// Writes the wasm as strings to be decoded one after the other. Each begins with its alphabet, so
/// the decoder knows none. They hold no quotation mark, no backslash and no control character.
#[must_use]
pub fn encode(wasm: &[u8]) -> [String; 2] {
    let [code, data] = parts(wasm);
    [write(code, CODE), write(data, DATA)]
}

/// A wasm's code, and its data with what follows.
#[must_use]
pub fn parts(wasm: &[u8]) -> [&[u8]; 2] {
    let (code, data) = wasm.split_at(data_section(wasm).unwrap_or(wasm.len()));
    [code, data]
}

/// An alphabet as it is written: which bytes have a letter of their own, and all letters.
#[must_use]
pub fn alphabet(has_letter: &[bool], letters: &str) -> String {
    let mark = |bytes: &[bool]| {
        let bits = bytes.iter().enumerate().map(|(bit, &has)| u8::from(has) << bit);
        char::from(ZERO + bits.sum::<u8>())
    };
    has_letter.chunks(BITS).map(mark).chain(letters.chars()).collect()
}

/// The two parts of an alphabet.
#[must_use]
pub fn meaning(alphabet: &str) -> (Vec<bool>, &str) {
    let (marks, letters) = alphabet.split_at(BYTES.div_ceil(BITS));
    let has_letter = |byte: usize| {
        let mark = marks.as_bytes().get(byte / BITS);
        mark.is_some_and(|mark| (mark - ZERO) >> (byte % BITS) & 1 == 1)
    };
    ((0..BYTES).map(has_letter).collect(), letters)
}

/// Writes bytes in an alphabet, which comes first.
#[must_use]
pub fn write(bytes: &[u8], alphabet: &str) -> String {
    let words = words(alphabet);
    let texts = bytes.iter().filter_map(|&byte| words.get(usize::from(byte)));
    std::iter::once(alphabet).chain(texts.map(String::as_str)).collect()
}

/// The text of every byte.
fn words(alphabet: &str) -> Vec<String> {
    let (has_letter, letters) = meaning(alphabet);
    let (own, prefixes) = letters.split_at(SHORT);
    let mut short = own.chars();
    let mut long = prefixes
        .chars()
        .flat_map(|prefix| own.chars().take(BEHIND_FIRST).map(move |own| [prefix, own]));
    has_letter
        .into_iter()
        .map(|has_letter| {
            if has_letter {
                short.next().into_iter().collect()
            } else {
                long.next().into_iter().flatten().collect()
            }
        })
        .collect()
}

/// Where the data section begins.
fn data_section(wasm: &[u8]) -> Option<usize> {
    let mut at = SECTIONS;
    loop {
        let (&kind, rest) = wasm.get(at..)?.split_first()?;
        if kind == DATA_SECTION {
            return Some(at);
        }
        let (length, after) = number(rest)?;
        at = (wasm.len() - after.len()).checked_add(length)?;
    }
}

/// Reads a length, seven bits a byte, lowest first, and gives what is behind it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let (digits, rest) = bytes.split_at(length);
    let value = digits.iter().rev().try_fold(0_usize, |value, digit| {
        Some(value.checked_mul(0x80)? | usize::from(digit & 0x7f))
    });
    Some((value?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// What the decoder in the script does.
    fn decode(texts: &[String]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for text in texts {
            let text = text.as_bytes();
            let (marks, rest) = text.split_at(BYTES.div_ceil(BITS));
            let (letters, words) = rest.split_at(SHORT + PREFIXES);
            let mut table = BTreeMap::new();
            let (mut short, mut long) = (0, 0);
            for byte in 0..BYTES {
                if (marks[byte / BITS] - ZERO) >> (byte % BITS) & 1 == 1 {
                    table.insert((None, letters[short]), byte);
                    short += 1;
                } else {
                    let prefix = letters[SHORT + long / BEHIND_FIRST];
                    table.insert((Some(prefix), letters[long % BEHIND_FIRST]), byte);
                    long += 1;
                }
            }
            let mut prefix = None;
            for &letter in words {
                if prefix.is_none() && letters[SHORT..].contains(&letter) {
                    prefix = Some(letter);
                } else {
                    bytes.push(u8::try_from(table[&(prefix, letter)]).unwrap());
                    prefix = None;
                }
            }
        }
        bytes
    }

    /// A wasm of one section before the data and one behind it.
    fn wasm(code: &[u8], data: &[u8]) -> Vec<u8> {
        let length = u8::try_from(code.len() % 128).unwrap() | 0x80;
        let more = u8::try_from(code.len() / 128).unwrap();
        [b"\0asm\x01\0\0\0\x0a", [length, more].as_slice(), code, &[DATA_SECTION], data].concat()
    }

    #[test]
    fn every_byte_comes_back_from_both_alphabets() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let pairs: Vec<u8> = all.iter().flat_map(|&first| [first, first ^ 0x5a, 0]).collect();
        let wasm = wasm(&pairs, &pairs);
        let texts = encode(&wasm);
        assert_eq!(decode(&texts), wasm);
        assert_eq!(decode(&texts[1..]).first(), Some(&DATA_SECTION));
    }

    #[test]
    fn what_is_no_wasm_comes_back_too() {
        for bytes in
            [&b""[..], b"\0", b"\0asm\x01\0\0\0", b"\0asm\x01\0\0\0\x0a\xff\xff", &[0xff; 40]]
        {
            assert_eq!(decode(&encode(bytes)), bytes);
        }
    }

    #[test]
    fn a_string_can_hold_it_without_escapes() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        for text in encode(&wasm(&all, &all)) {
            assert!(text.bytes().all(|letter| matches!(letter, b' '..=b'~')), "{text}");
            assert!(!text.contains(['"', '\\']), "{text}");
        }
    }

    #[test]
    fn no_letter_has_two_meanings() {
        for alphabet in [CODE, DATA] {
            let mut letters = alphabet.as_bytes()[BYTES.div_ceil(BITS)..].to_vec();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), SHORT + PREFIXES);
            let words = words(alphabet);
            assert_eq!(words.iter().filter(|word| word.len() == 1).count(), SHORT);
            assert!(words.iter().all(|word| matches!(word.len(), 1 | 2)));
        }
    }

    #[test]
    fn an_alphabet_is_written_as_it_was_read() {
        for written in [CODE, DATA] {
            let (has_letter, letters) = meaning(written);
            assert_eq!(alphabet(&has_letter, letters), written);
        }
    }

    #[test]
    fn words_in_data_stay_words() {
        let sentence = "Reunited in Doha, by way of Moscow";
        let [_, data] = encode(&wasm(b"", sentence.as_bytes()));
        assert!(data.ends_with(sentence), "{data}");
    }

    #[test]
    fn the_data_section_is_found_behind_long_sections() {
        assert_eq!(data_section(&wasm(&[7; 300], b"x")), Some(SECTIONS + 3 + 300));
        assert_eq!(data_section(b"\0asm\x01\0\0\0"), None);
    }

    #[test]
    fn lengths_are_read_seven_bits_a_byte() {
        assert_eq!(number(&[0x05, 9]), Some((5, &[9][..])));
        assert_eq!(number(&[0x80, 0x01]), Some((128, &[][..])));
        assert_eq!(number(&[0x80]), None);
        assert_eq!(number(&[0xff; 20]), None);
    }
}
