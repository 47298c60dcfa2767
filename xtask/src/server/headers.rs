//! A site's own response headers: `_headers` in its folder of pages, such as `www/`.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context as _, Error, Result, anyhow};
use tiny_http::Header;

/// The name of the file, which is read and not served.
pub(crate) const NAME: &str = "_headers";

/// Which addresses get which headers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Headers(Vec<Rule>);

/// One header of the addresses that a pattern names.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    pattern: Pattern,
    name: String,
    value: String,
}

/// Which paths are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pattern {
    /// This one.
    Path(String),
    /// Every one that starts so.
    Start(String),
}

impl Headers {
    /// The headers of a folder of pages; none without the file.
    pub(crate) fn of(pages: &Path) -> Result<Self> {
        let file = pages.join(NAME);
        match fs::read_to_string(&file) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("reading {}", file.display())),
        }
    }

    /// The headers of an address: the standard ones, then those of the file. A header of the file
    /// takes the place of the standard one of its name.
    pub(crate) fn with<'a>(
        &'a self,
        address: &str,
        standard: &[(&'a str, &'a str)],
    ) -> Vec<(&'a str, &'a str)> {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let own: Vec<_> = self.0.iter().filter(|rule| rule.pattern.matches(path)).collect();
        let is_own = |name: &str| own.iter().any(|rule| rule.name.eq_ignore_ascii_case(name));
        let standard = standard.iter().filter(|(name, _)| !is_own(name)).copied();
        let own = own.iter().map(|rule| (rule.name.as_str(), rule.value.as_str()));
        standard.chain(own).collect()
    }

    fn parse(text: &str) -> Result<Self> {
        let mut pattern = None;
        let mut rules = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let wrong = |expected| wrong(number, content, expected);
            if line.starts_with(char::is_whitespace) {
                let pattern = pattern.clone().ok_or_else(|| wrong("a path before its headers"))?;
                let (name, value) =
                    header(content).ok_or_else(|| wrong("a header such as `X-Name: value`"))?;
                rules.push(Rule { pattern, name, value });
            } else {
                let found = Pattern::parse(content);
                pattern = Some(found.ok_or_else(|| {
                    wrong("a path such as /page.html, or the start of one such as /folder/*")
                })?);
            }
        }
        Ok(Self(rules))
    }
}

impl Pattern {
    /// None where it does not begin at the root, or has a `*` or a `:` that we do not understand.
    fn parse(text: &str) -> Option<Self> {
        let start = text.strip_suffix('*');
        let plain = start.unwrap_or(text);
        if !plain.starts_with('/') || plain.contains(['*', ':']) {
            return None;
        }
        Some(match start {
            Some(start) => Self::Start(start.to_owned()),
            None => Self::Path(text.to_owned()),
        })
    }

    fn matches(&self, path: &str) -> bool {
        match self {
            Self::Path(whole) => path == whole,
            Self::Start(start) => path.starts_with(start),
        }
    }
}

/// The name and the value, where the web server takes them.
fn header(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once(':')?;
    let (name, value) = (name.trim_end(), value.trim_start());
    if name.is_empty() || value.is_empty() {
        return None;
    }
    Header::from_bytes(name, value).ok()?;
    Some((name.to_owned(), value.to_owned()))
}

fn wrong(line: usize, found: &str, expected: &str) -> Error {
    anyhow!("www/{NAME}, line {line}: found \"{found}\", expected {expected}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# Pages that are tried under a strict policy.
/fixtures/strict.html
  Content-Security-Policy: default-src 'none'; connect-src http://localhost:80
\tX-Twice: one

/fixtures/*
  X-Twice: two
  content-type: text/plain
";

    const STANDARD: [(&str, &str); 2] =
        [("Content-Type", "text/html"), ("Cache-Control", "no-store")];

    fn message(text: &str) -> String {
        Headers::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn a_path_gets_its_headers_and_those_of_its_folder() {
        let headers = Headers::parse(FILE).unwrap();
        let expected = [
            ("Cache-Control", "no-store"),
            ("Content-Security-Policy", "default-src 'none'; connect-src http://localhost:80"),
            ("X-Twice", "one"),
            ("X-Twice", "two"),
            ("content-type", "text/plain"),
        ];
        assert_eq!(headers.with("/fixtures/strict.html?a=b#c", &STANDARD), expected);
    }

    #[test]
    fn other_paths_get_the_standard_ones() {
        let headers = Headers::parse(FILE).unwrap();
        for path in ["/", "/fixtures", "/index.html", "/pkg/fixtures/strict.html"] {
            assert_eq!(headers.with(path, &STANDARD), STANDARD, "{path}");
        }
        assert_eq!(Headers::parse("").unwrap().with("/", &STANDARD), STANDARD);
    }

    #[test]
    fn a_star_alone_means_every_path() {
        let headers = Headers::parse("/*\n  X-All: yes").unwrap();
        assert_eq!(headers.with("/any/thing.js", &[]), [("X-All", "yes")]);
    }

    #[test]
    fn a_mistake_is_told_with_its_line() {
        assert_eq!(
            message("# first\n  X-Name: value"),
            "www/_headers, line 2: found \"X-Name: value\", expected a path before its headers"
        );
        for text in ["/a\n  no header", "/a\n  : value", "/a\n  Name:", "/a\n  Näme: value"] {
            assert!(message(text).contains("line 2"), "{text}");
        }
        for text in ["a.html", "/a/*/b", "/:name", "https://example.org/*"] {
            assert!(message(text).contains("expected a path"), "{text}");
        }
    }
}
