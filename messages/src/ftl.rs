//! Fluent files: read, checked against the list of messages, compiled.
//!
//! Terms, and messages that others refer to, are put in where they are named, so that nothing of
//! that is left to do when a message is formatted.

mod choice;
mod source;
mod text;

use std::collections::BTreeSet;

use fluent_syntax::ast;
use icu_locale::{Locale, LocaleDirectionality};
use record::Problems;

use crate::compiled::{CODE, END, LTR, RTL};
use crate::list::{Message, MessageList};
use crate::plural;
pub(crate) use source::{Entry, Parsed, Source};
use text::{Scope, Writer};

/// How the names of messages begin that are forms of a day.
pub(crate) const DATE: &str = "date-";

/// Compiles the file of a language.
pub(crate) struct Compiler<'s> {
    list: &'s MessageList,
    source: &'s Source<'s>,
    /// The plural form of each kind of number.
    plurals: Vec<usize>,
    /// The forms of days that this language alone has, in the order they were asked for.
    days: Vec<&'s str>,
    /// The messages and terms that are written.
    used: BTreeSet<&'s str>,
}

impl Compiler<'_> {
    pub(crate) fn compile(
        list: &MessageList,
        source: &str,
        location: &str,
        code: &str,
    ) -> Result<(String, Vec<String>), Problems> {
        let mut problems = Problems::default();
        let language: Option<Locale> = code.parse().ok().filter(|_| code.len() == CODE);
        let known = language.and_then(|language| Some((plural::table(&language)?, language)));
        let Some((plurals, language)) = known else {
            let expected = "a code in two letters, of a language whose plural rules fit";
            problems.add(location, format!("the language \"{code}\""), expected);
            return problems.or((String::new(), Vec::new()));
        };
        let mut out = String::from(code);
        out.push(char::from(END));
        let is_rtl = LocaleDirectionality::new_common().is_right_to_left(&language.id);
        out.push(char::from(if is_rtl { RTL } else { LTR }));
        out.extend(plurals.iter().map(usize::to_string));
        out.push(char::from(END));
        let parsed = Parsed::new(source);
        let source = Source::new(source, location, &parsed, &mut problems);
        let (days, used) = (Vec::new(), BTreeSet::new());
        let compiler = Compiler { list, source: &source, plurals, days, used };
        let page = compiler.all(&mut out, &mut problems);
        problems.or((out, page))
    }

    /// Writes every message that the chart asks for, and returns the texts for the scripts of a page.
    fn all(mut self, out: &mut String, problems: &mut Problems) -> Vec<String> {
        let list = self.list;
        for message in &list.messages {
            self.message(&message.name, message, true, out, problems);
        }
        for day in &list.days {
            self.message(&format!("{DATE}{}", day.name), day, false, out, problems);
        }
        let mut at = 0;
        while let (Some(name), Some(day)) = (self.days.get(at).copied(), list.days.first()) {
            self.message(name, day, false, out, problems);
            at += 1;
        }
        let no_variables =
            Message { name: String::new(), comment: Vec::new(), variables: Vec::new() };
        let mut page = Vec::new();
        for name in &list.page {
            let mut text = String::new();
            self.message(name, &no_variables, false, &mut text, problems);
            page.push(text.trim_end_matches(char::from(END)).to_owned());
        }
        for (name, what) in self.source.names().filter(|(name, _)| !self.used.contains(name)) {
            let found = format!("the {what} {name}");
            let expected = "one that the chart asks for, or that another refers to";
            self.source.fault(name, &found, expected, problems);
        }
        page
    }

    fn message(
        &mut self,
        name: &str,
        message: &Message,
        all: bool,
        out: &mut String,
        problems: &mut Problems,
    ) {
        match self.source.message(name) {
            Some((name, pattern)) => {
                self.used.insert(name);
                let scope = Scope { variables: &message.variables, ..Scope::default() };
                let mut writer = Writer { compiler: self, scope, out, problems };
                writer.pattern(pattern);
                if all {
                    writer.all_is_written(name);
                }
            }
            None => problems.add(self.source.location, "no message", format!("{name} = ...")),
        }
        out.push(char::from(END));
    }

    /// The index of the message that is this form of a day; none where there is no such message.
    fn day(&mut self, style: &str) -> Option<usize> {
        let (messages, shared) = (self.list.messages.len(), self.list.days.len());
        if let Some(index) = self.list.days.iter().position(|day| day.name == style) {
            return Some(messages + index);
        }
        let (name, _) = self.source.message(&format!("{DATE}{style}"))?;
        let index = self.days.iter().position(|one| *one == name).unwrap_or_else(|| {
            self.days.push(name);
            self.days.len() - 1
        });
        Some(messages + shared + index)
    }
}

type Pattern<'s> = ast::Pattern<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;
