//! Fluent files: read, held against the list of messages, compiled.
//!
//! Terms, and messages that others refer to, are put in where they are named, so that nothing of
//! that is left to do when a message is said.

mod choice;
mod source;
mod text;

use std::collections::BTreeSet;

use fluent_syntax::ast;
use record::Problems;

use crate::form::END;
use crate::plural::Rule;
use crate::{Id, Variable, form};
use source::Source;
use text::{Scope, Writer};

/// What messages begin with that say a day.
const DATE: &str = "date-";

/// A Fluent file as bytes, see [`form`].
///
/// `place` is the file's name in messages, `code` the language's, as in `lang`.
///
/// # Errors
/// Everything that is wrong with the file, each with its line and what was expected: its syntax, a
/// message that is missing or that nothing asks for, a variable that is not there or not said, a
/// plural form that the language needs, an unknown key.
pub fn compile(source: &str, place: &str, code: &str) -> Result<Vec<u8>, Problems> {
    let mut problems = Problems::default();
    let Some(rule) = Rule::of(code) else {
        problems.add(place, format!("the language \"{code}\""), "one with plural rules");
        return problems.or(Vec::new());
    };
    let (resource, faults) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, faults)) => (resource, faults),
    };
    let source = Source::new(source, place, &resource, &mut problems);
    for fault in faults {
        source.syntax(&fault, &mut problems);
    }
    let text = Compiler { source: &source, rule, days: Vec::new(), used: BTreeSet::new() }
        .compile(code, &mut problems);
    problems.or(finished(text.as_bytes()))
}

struct Compiler<'s> {
    source: &'s Source<'s>,
    rule: Rule,
    /// The messages that say days and are of this language alone, in the order they were asked for.
    days: Vec<&'s str>,
    /// The messages and terms that are said.
    used: BTreeSet<&'s str>,
}

impl Compiler<'_> {
    fn compile(mut self, code: &str, problems: &mut Problems) -> String {
        let mut out = String::from(code);
        out.push(char::from(END));
        for id in Id::ALL {
            self.message(id.name(), id.variables(), true, &mut out, problems);
        }
        let day = [Variable::Day, Variable::Month, Variable::Year];
        let mut at = 0;
        while let Some(name) = self.days.get(at).copied() {
            self.message(name, &day, false, &mut out, problems);
            at += 1;
        }
        for (name, what) in self.source.names().filter(|(name, _)| !self.used.contains(name)) {
            let found = format!("the {what} {name}");
            let expected = "one that the chart asks for, or that another refers to";
            self.source.fault(name, &found, expected, problems);
        }
        out
    }

    fn message(
        &mut self,
        name: &str,
        variables: &[Variable],
        all: bool,
        out: &mut String,
        problems: &mut Problems,
    ) {
        match self.source.message(name) {
            Some((name, pattern)) => {
                self.used.insert(name);
                let scope = Scope { variables, ..Scope::default() };
                let mut writer = Writer { compiler: self, scope, out, problems };
                writer.pattern(pattern);
                if all {
                    writer.all_is_said(name);
                }
            }
            None => problems.add(self.source.place, "no message", format!("{name} = ...")),
        }
        out.push(char::from(END));
    }

    /// The place of the message that says a day so; none where there is no such message.
    fn day(&mut self, style: &str) -> Option<usize> {
        let name = format!("{DATE}{style}");
        if let Some(id) = Id::named(&name) {
            return Id::ALL.iter().position(|one| *one == id);
        }
        let (name, _) = self.source.message(&name)?;
        let place = self.days.iter().position(|one| *one == name).unwrap_or_else(|| {
            self.days.push(name);
            self.days.len() - 1
        });
        Some(Id::ALL.len() + place)
    }
}

fn finished(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() + 8);
    bytes.extend(Id::LIST.to_le_bytes());
    bytes.extend(form::hash(text, form::HASH_OF_NOTHING).to_le_bytes());
    bytes.extend(text);
    bytes
}

type Pattern<'s> = ast::Pattern<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;
