//! The messages and variables that `locales/en.ftl` declares.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use record::Problems;

use crate::compiled::{self, DAY, HASH_OF_NOTHING, NAMED, VALUES};
use crate::ftl::{Compiler, DATE, Entry, Parsed, Source};

/// Messages that begin so are parts of others, and are not asked for by themselves.
const PART: &str = "part-";
/// Messages that begin so are for the scripts of a page, where the chart itself could not be loaded.
const PAGE: &str = "page-";

/// What a Fluent file may do with a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `(number)`: a whole number to write and to choose by.
    Number,
    /// `(plural)`: a whole number to choose by; it need not be written.
    Plural,
    /// `(text)`: written as it is.
    Text,
    /// `(day)`: written by `DATE`.
    Day,
    /// `(ukraine, russia)`: one of these keywords, to choose by.
    Choice(Vec<String>),
}

impl Kind {
    /// The kind that a declaration names; a list of keywords for all else.
    fn of(declared: &str) -> Self {
        match declared {
            "number" => Self::Number,
            "plural" => Self::Plural,
            "text" => Self::Text,
            "day" => Self::Day,
            keywords => Self::Choice(keywords.split(", ").map(str::to_owned).collect()),
        }
    }

    /// Whether every translation has to write it.
    pub(crate) const fn must_be_written(&self) -> bool {
        matches!(self, Self::Number | Self::Text | Self::Day)
    }
}

/// A variable. It means the same in every message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the `$`.
    pub name: String,
    /// What can be done with it.
    pub kind: Kind,
    /// What it means.
    pub meaning: String,
}

/// A message that the chart asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name in Fluent files.
    pub name: String,
    /// Its comment in the file.
    pub comment: Vec<String>,
    /// Its variables, in the order of their declaration.
    pub variables: Vec<Variable>,
}

impl Message {
    /// The name of its variant: `in-all` is `InAll`.
    #[must_use]
    pub fn variant(&self) -> String {
        camel(&self.name)
    }
}

/// `in-all` as `InAll`.
pub(crate) fn camel(name: &str) -> String {
    let capital = |part: &str| {
        let (first, rest) = part.split_at_checked(1).unwrap_or_default();
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(capital).collect()
}

/// A compiled language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The messages of the chart, see [`compiled`].
    pub bytes: Vec<u8>,
    /// The texts for the scripts of a page, in the order of [`MessageList::page`].
    pub page: Vec<String>,
}

/// All messages, with the forms of days apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageList {
    /// The messages, in the order of the file.
    pub messages: Vec<Message>,
    /// The forms of days that every language has, by what follows `date-`.
    pub days: Vec<Message>,
    /// The names of the messages for the scripts of a page. They have no variables.
    pub page: Vec<String>,
}

impl MessageList {
    /// Reads the declarations of a Fluent file. `location` is its name in problems.
    ///
    /// A comment `### $people (number) ...` declares a variable. A message has the variables that its
    /// text uses and those that its comment names. A message `part-...` is for other messages alone,
    /// a message `date-...` is the form of a day, and a message `page-...` is for the scripts of a page.
    ///
    /// # Errors
    /// Everything that is wrong with the declarations or the syntax, each with its line.
    pub fn read(source: &str, location: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let parsed = Parsed::new(source);
        let source = Source::new(source, location, &parsed, &mut problems);
        let variables = declared(&source, &mut problems);
        let mut list = Self::default();
        for message in source.all().filter(|message| !message.name.starts_with(PART)) {
            if message.name.starts_with(PAGE) {
                list.page.push(message.name.to_owned());
                continue;
            }
            let style = message.name.strip_prefix(DATE);
            let used = match style {
                Some(_) => DAY.into(),
                None => used(&message, &source),
            };
            for name in used.iter().filter(|_| style.is_none()) {
                if !variables.iter().any(|variable| variable.name == *name) {
                    let expected = format!("a declaration, ### ${name} (number) ...");
                    source.fault(message.name, &format!("${name}"), &expected, &mut problems);
                }
            }
            let used = variables.iter().filter(|it| used.contains(it.name.as_str()));
            let into = if style.is_some() { &mut list.days } else { &mut list.messages };
            into.push(Message {
                name: style.unwrap_or(message.name).to_owned(),
                comment: message.comment.iter().map(|line| (*line).to_owned()).collect(),
                variables: used.cloned().collect(),
            });
        }
        let Self { messages, days, .. } = &list;
        let most = messages.iter().map(|message| message.variables.len()).max();
        if messages.len() + days.len() >= NAMED * NAMED || most >= Some(VALUES) {
            problems.add(
                location,
                "too many messages or variables",
                "what the format has room for",
            );
        }
        problems.or(list)
    }

    /// Compiles a language's file.
    ///
    /// `location` is the file's name in problems, `code` the language's, as in `lang`.
    ///
    /// # Errors
    /// Everything that is wrong with the file, each with its line and what was expected: its syntax,
    /// a message that is missing or that nothing asks for, a variable that is unknown or not written,
    /// a plural form that the language needs, an unknown keyword.
    pub fn compile(&self, source: &str, location: &str, code: &str) -> Result<Compiled, Problems> {
        let (text, page) = Compiler::compile(self, source, location, code)?;
        let mut bytes = Vec::from(self.number().to_le_bytes());
        bytes.extend(compiled::hash(text.as_bytes(), HASH_OF_NOTHING).to_le_bytes());
        bytes.extend(text.as_bytes());
        Ok(Compiled { bytes, page })
    }

    /// A number for all messages with their variables. Bytes that were compiled from another list have
    /// another one, and are not read.
    pub(crate) fn number(&self) -> u32 {
        let mut number = HASH_OF_NOTHING;
        let mut add = |text: &str| number = compiled::hash(text.as_bytes(), number);
        for message in self.messages.iter().chain(&self.days) {
            add(&message.name);
            for variable in &message.variables {
                add(&variable.name);
                match &variable.kind {
                    Kind::Choice(keywords) => keywords.iter().for_each(|keyword| add(keyword)),
                    kind => add(&format!("{kind:?}")),
                }
            }
        }
        number
    }
}

/// The variables that the comments of the whole file declare.
fn declared(source: &Source<'_>, problems: &mut Problems) -> Vec<Variable> {
    let mut variables: Vec<Variable> = Vec::new();
    for line in source.header() {
        let Some(rest) = line.trim_start().strip_prefix('$') else { continue };
        let parts = rest.split_once(" (");
        let parts = parts.and_then(|(name, rest)| Some((name, rest.split_once(") ")?)));
        let Some((name, (kind, meaning))) = parts else {
            source.fault(line, &format!("\"{}\"", line.trim()), "$name (kind) meaning", problems);
            continue;
        };
        if variables.iter().any(|known| known.name == name) {
            source.fault(line, &format!("${name} again"), "each variable once", problems);
        }
        let (name, meaning) = (name.to_owned(), meaning.to_owned());
        variables.push(Variable { name, kind: Kind::of(kind), meaning });
    }
    variables
}

/// The variables that a comment names.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split('$').skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    })
}

/// The variables that the text of a message uses, and those that its comment names.
fn used<'s>(message: &Entry<'s>, source: &'s Source<'s>) -> BTreeSet<&'s str> {
    let mut used = Used { source, names: BTreeSet::new(), inside: Vec::new() };
    used.pattern(message.pattern);
    used.names.extend(message.comment.iter().flat_map(|line| named(line)));
    used.names
}

/// Collects the variables that a message uses, those of the messages it refers to included.
struct Used<'s> {
    source: &'s Source<'s>,
    names: BTreeSet<&'s str>,
    inside: Vec<&'s str>,
}

impl<'s> Used<'s> {
    fn pattern(&mut self, pattern: &'s ast::Pattern<&'s str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'s ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'s ast::InlineExpression<&'s str>) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::VariableReference { id } => {
                self.names.insert(id.name);
            }
            Inline::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            Inline::MessageReference { id, .. } if !self.inside.contains(&id.name) => {
                if let Some((name, pattern)) = self.source.message(id.name) {
                    self.inside.push(name);
                    self.pattern(pattern);
                }
            }
            Inline::Placeable { expression } => self.expression(expression),
            Inline::StringLiteral { .. }
            | Inline::NumberLiteral { .. }
            | Inline::MessageReference { .. }
            | Inline::TermReference { .. } => {}
        }
    }
}
