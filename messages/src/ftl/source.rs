use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use record::Problems;

use super::Pattern;

/// A Fluent file as its parser reads it.
pub(crate) struct Parsed<'s> {
    resource: ast::Resource<&'s str>,
    faults: Vec<ParserError>,
}

impl<'s> Parsed<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        match fluent_syntax::parser::parse(text) {
            Ok(resource) => Self { resource, faults: Vec::new() },
            Err((resource, faults)) => Self { resource, faults },
        }
    }
}

/// A message where it stands in the file.
pub(crate) struct Entry<'s> {
    pub(crate) name: &'s str,
    pub(crate) pattern: &'s Pattern<'s>,
    pub(crate) comment: &'s [&'s str],
}

/// A Fluent file, its messages and terms by name.
pub(crate) struct Source<'s> {
    text: &'s str,
    /// What the file is called.
    pub(crate) location: &'s str,
    resource: &'s ast::Resource<&'s str>,
    messages: BTreeMap<&'s str, &'s Pattern<'s>>,
    terms: BTreeMap<&'s str, &'s Pattern<'s>>,
}

impl<'s> Source<'s> {
    pub(crate) fn new(
        text: &'s str,
        location: &'s str,
        parsed: &'s Parsed<'s>,
        problems: &mut Problems,
    ) -> Self {
        let (messages, terms) = (BTreeMap::new(), BTreeMap::new());
        let mut source = Self { text, location, resource: &parsed.resource, messages, terms };
        for entry in &source.resource.body {
            let (name, pattern, attributes, is_term) = match entry {
                ast::Entry::Message(one) => {
                    (one.id.name, one.value.as_ref(), &one.attributes, false)
                }
                ast::Entry::Term(one) => (one.id.name, Some(&one.value), &one.attributes, true),
                ast::Entry::Comment(_)
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_)
                | ast::Entry::Junk { .. } => continue,
            };
            for attribute in attributes {
                let found = format!("the attribute .{}", attribute.id.name);
                source.fault(attribute.id.name, &found, "a message without", problems);
            }
            let Some(pattern) = pattern else { continue };
            let known = if is_term { &mut source.terms } else { &mut source.messages };
            if known.insert(name, pattern).is_some() {
                source.fault(name, &format!("{name} again"), "each name once", problems);
            }
        }
        for fault in &parsed.faults {
            source.syntax(fault, problems);
        }
        source
    }

    /// The messages in the order of the file.
    pub(crate) fn all(&self) -> impl Iterator<Item = Entry<'s>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(ast::Message { id, value: Some(pattern), comment, .. }) => {
                let comment = comment.as_ref().map_or(&[][..], |comment| &comment.content);
                Some(Entry { name: id.name, pattern, comment })
            }
            _ => None,
        })
    }

    /// The lines of the comments that are about the whole file.
    pub(crate) fn header(&self) -> impl Iterator<Item = &'s str> {
        let comments = self.resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::ResourceComment(comment) => Some(comment.content.iter().copied()),
            _ => None,
        });
        comments.flatten()
    }

    /// A message's name as it stands in the file, and its text.
    pub(crate) fn message(&self, name: &str) -> Option<(&'s str, &'s Pattern<'s>)> {
        self.messages.get_key_value(name).map(|(name, pattern)| (*name, *pattern))
    }

    /// The same of a term.
    pub(super) fn term(&self, name: &str) -> Option<(&'s str, &'s Pattern<'s>)> {
        self.terms.get_key_value(name).map(|(name, pattern)| (*name, *pattern))
    }

    /// Every name in the file, and what it is of.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'s str, &'static str)> {
        let messages = self.messages.keys().map(|name| (*name, "message"));
        messages.chain(self.terms.keys().map(|name| (*name, "term")))
    }

    /// Notes a fault at a part of the file, once: what others refer to is read each time.
    pub(crate) fn fault(&self, at: &str, found: &str, expected: &str, problems: &mut Problems) {
        let line = self.line(at.as_ptr().addr().saturating_sub(self.text.as_ptr().addr()));
        let location = format!("{}, line {line}", self.location);
        let mut known = problems.iter();
        if !known.any(|known| known.location == location && known.found == found) {
            problems.add(location, found, expected);
        }
    }

    /// Notes a fault of the syntax.
    fn syntax(&self, fault: &ParserError, problems: &mut Problems) {
        let line = self.line(fault.pos.start);
        let found = self.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let location = format!("{}, line {line}", self.location);
        problems.add(location, format!("\"{}\"", found.trim()), format!("Fluent: {}", fault.kind));
    }

    fn line(&self, offset: usize) -> usize {
        let before = self.text.bytes().take(offset);
        before.filter(|byte| *byte == b'\n').count() + 1
    }
}
