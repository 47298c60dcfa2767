use fluent_syntax::{ast, unicode};
use record::Problems;

use super::{Compiler, Inline, Pattern};
use crate::compiled::{DATE, FIRST, NAMED, VALUE};
use crate::list::{Kind, Variable};

/// What a message can refer to.
#[derive(Default)]
pub(super) struct Scope<'s, 'v> {
    /// The variables of the message.
    pub(super) variables: &'v [Variable],
    /// The indices of those that were written.
    pub(super) written: Vec<usize>,
    /// What a term was given, where one is being written.
    pub(super) given: Option<Vec<(&'s str, String)>>,
    /// The messages and terms that are being written, one inside the other.
    pub(super) inside: Vec<&'s str>,
}

/// Compiles one message.
pub(super) struct Writer<'c, 's, 'v> {
    pub(super) compiler: &'c mut Compiler<'s>,
    pub(super) scope: Scope<'s, 'v>,
    pub(super) out: &'c mut String,
    pub(super) problems: &'c mut Problems,
}

impl<'s, 'v> Writer<'_, 's, 'v> {
    pub(super) fn pattern(&mut self, pattern: &'s Pattern<'s>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text(value, value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    /// Notes every variable that is not written and must be.
    pub(super) fn all_is_written(&mut self, name: &str) {
        for (index, variable) in self.scope.variables.iter().enumerate() {
            if variable.kind.must_be_written() && !self.scope.written.contains(&index) {
                let found = format!("{name} without ${}", variable.name);
                self.fault(name, &found, "every variable to be written");
            }
        }
    }

    pub(super) fn fault(&mut self, at: &str, found: &str, expected: &str) {
        self.compiler.source.fault(at, found, expected, self.problems);
    }

    /// The variable of this name and its index; a fault where the message has no such.
    pub(super) fn variable(&mut self, name: &str) -> Option<(usize, &'v Variable)> {
        let variables = self.scope.variables;
        let found = variables.iter().enumerate().find(|(_, variable)| variable.name == name);
        if found.is_none() {
            let known: Vec<String> =
                variables.iter().map(|known| format!("${}", known.name)).collect();
            let expected =
                if known.is_empty() { "no variable here".to_owned() } else { known.join(", ") };
            self.fault(name, &format!("${name}"), &expected);
        }
        found
    }

    /// A character for a number.
    pub(super) fn number(&mut self, number: usize) {
        let code = u8::try_from(usize::from(FIRST) + number);
        self.out.push(char::from(code.unwrap_or(u8::MAX)));
    }

    pub(super) fn mark(&mut self, mark: u8) {
        self.out.push(char::from(mark));
    }

    fn text(&mut self, text: &str, at: &str) {
        if text.bytes().any(|byte| byte < FIRST && byte != b'\n') {
            self.fault(at, &format!("{text:?}"), "text without control characters");
        }
        self.out.push_str(text);
    }

    fn expression(&mut self, expression: &'s ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &'s Inline<'s>) {
        match inline {
            Inline::StringLiteral { value } => {
                self.text(&unicode::unescape_unicode_to_string(value), value);
            }
            Inline::NumberLiteral { value } => self.text(value, value),
            Inline::Placeable { expression } => self.expression(expression),
            Inline::VariableReference { id } => self.value(id.name),
            Inline::FunctionReference { id, arguments } => self.date(id.name, arguments),
            Inline::MessageReference { id, attribute: None } if self.scope.given.is_none() => {
                let found = self.compiler.source.message(id.name);
                self.refer(id.name, found, "a message of this file");
            }
            Inline::MessageReference { id, .. } => {
                self.fault(id.name, id.name, "terms and text alone");
            }
            Inline::TermReference { id, attribute: None, arguments } => {
                let given = self.given(arguments.as_ref());
                let outer = self.scope.given.replace(given);
                let found = self.compiler.source.term(id.name);
                self.refer(id.name, found, "a term of this file");
                self.scope.given = outer;
            }
            Inline::TermReference { id, .. } => {
                self.fault(id.name, &format!("an attribute of -{}", id.name), "a term");
            }
        }
    }

    /// Puts in the text of another message or term.
    fn refer(&mut self, at: &'s str, to: Option<(&'s str, &'s Pattern<'s>)>, expected: &str) {
        let Some((name, pattern)) = to else { return self.fault(at, at, expected) };
        if self.scope.inside.contains(&name) {
            return self.fault(at, at, "nothing that refers to itself");
        }
        self.compiler.used.insert(name);
        self.scope.inside.push(name);
        self.pattern(pattern);
        self.scope.inside.pop();
    }

    /// What a term is given: names with text.
    fn given(
        &mut self,
        arguments: Option<&'s ast::CallArguments<&'s str>>,
    ) -> Vec<(&'s str, String)> {
        let mut given = Vec::new();
        let Some(arguments) = arguments else { return given };
        for argument in &arguments.named {
            match &argument.value {
                Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                    let text = unicode::unescape_unicode_to_string(value).into_owned();
                    given.push((argument.name.name, text));
                }
                _ => self.fault(argument.name.name, argument.name.name, "text in quotes"),
            }
        }
        given
    }

    fn value(&mut self, name: &'s str) {
        if let Some(given) = &self.scope.given {
            match given.iter().find(|(given, _)| *given == name).map(|(_, text)| text.clone()) {
                Some(text) => self.text(&text, name),
                None => self.fault(name, &format!("${name}"), "what the term is given"),
            }
            return;
        }
        let Some((index, variable)) = self.variable(name) else { return };
        match &variable.kind {
            Kind::Number | Kind::Plural | Kind::Text => {
                self.scope.written.push(index);
                self.mark(VALUE);
                self.number(index);
            }
            Kind::Day => {
                let expected = format!("DATE(${name}, style: \"full\") or another style");
                self.fault(name, &format!("${name}"), &expected);
            }
            Kind::Choice(keywords) => {
                let expected = format!("a choice by it among {}", keywords.join(", "));
                self.fault(name, &format!("${name}"), &expected);
            }
        }
    }

    /// `DATE($since, style: "full")`, the one function there is.
    fn date(&mut self, function: &'s str, arguments: &'s ast::CallArguments<&'s str>) {
        let (day, style) = match (arguments.positional.as_slice(), arguments.named.as_slice()) {
            ([Inline::VariableReference { id }], [style])
                if function == "DATE" && style.name.name == "style" =>
            {
                match &style.value {
                    Inline::StringLiteral { value } => (id.name, *value),
                    _ => (id.name, ""),
                }
            }
            _ => return self.fault(function, function, "DATE($day, style: \"full\")"),
        };
        let Some((index, variable)) = self.variable(day) else { return };
        if variable.kind != Kind::Day {
            return self.fault(day, &format!("${day}"), "a day");
        }
        let Some(message) = self.compiler.day(style) else {
            let expected = format!("a style that a message {}... is for", super::DATE);
            return self.fault(function, &format!("the style \"{style}\""), &expected);
        };
        self.scope.written.push(index);
        self.mark(DATE);
        self.number(index);
        self.number(message / NAMED);
        self.number(message % NAMED);
    }
}
