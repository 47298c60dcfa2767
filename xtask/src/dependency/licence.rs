//! Licences as SPDX expressions.

/// Licences of what readers download: a notice is all they ask for.
pub(super) const SHIPPED: [&str; 8] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0", "Zlib"];
/// Licences of tools, which we run and do not pass on.
pub(super) const TOOLS: [&str; 10] = [
    SHIPPED[0], SHIPPED[1], SHIPPED[2], SHIPPED[3], SHIPPED[4], SHIPPED[5], SHIPPED[6], SHIPPED[7],
    "BSL-1.0", "MPL-2.0",
];

/// Whether an expression can be met with these licences alone. Nothing is allowed by saying nothing.
pub(super) fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    // Crates published before SPDX expressions were asked for write `MIT/Apache-2.0`.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest, allowed) == Some(true) && rest.is_empty()
}

fn either(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut met = both(words, allowed)?;
    while let Some(("OR", rest)) = split(words) {
        *words = rest;
        met |= both(words, allowed)?;
    }
    Some(met)
}

fn both(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut met = one(words, allowed)?;
    while let Some(("AND", rest)) = split(words) {
        *words = rest;
        met &= one(words, allowed)?;
    }
    Some(met)
}

fn one(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let (word, rest) = split(words)?;
    *words = rest;
    if word == "(" {
        let met = either(words, allowed)?;
        let (")", rest) = split(words)? else { return None };
        *words = rest;
        return Some(met);
    }
    // An exception only allows more.
    if let Some(("WITH", rest)) = split(words) {
        *words = split(rest)?.1;
    }
    Some(allowed.contains(&word))
}

fn split<'w, 's>(words: &'w [&'s str]) -> Option<(&'s str, &'w [&'s str])> {
    words.split_first().map(|(first, rest)| (*first, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_is_enough_and_all_of_several_are_needed() {
        for good in [
            "MIT",
            "MIT OR GPL-3.0-only",
            "Unlicense/MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only",
        ] {
            assert!(is_allowed(good, &SHIPPED), "{good}");
        }
        for bad in
            ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "MIT OR", "(MIT", "MIT MIT", "MPL-2.0"]
        {
            assert!(!is_allowed(bad, &SHIPPED), "{bad}");
        }
        assert!(is_allowed("MPL-2.0", &TOOLS));
    }
}
