use fluent_syntax::ast;

use super::Inline;
use super::text::Writer;
use crate::compiled::{CASE, CLOSE, OTHERS, PLURAL, SELECT};
use crate::list::Kind;
use crate::plural::FORMS;

type Variant<'s> = ast::Variant<&'s str>;

impl<'s> Writer<'_, 's, '_> {
    pub(super) fn select(&mut self, selector: &'s Inline<'s>, variants: &'s [Variant<'s>]) {
        let Inline::VariableReference { id } = selector else {
            let at = variants.first().map_or("", |variant| key(variant));
            return self.fault(at, "a choice by something else", "a choice by a $variable");
        };
        if self.scope.given.is_some() {
            return self.given_case(id.name, variants);
        }
        let Some((index, variable)) = self.variable(id.name) else { return };
        match variable.kind {
            Kind::Number | Kind::Plural => self.plurals(id.name, variants),
            Kind::Choice(_) => {}
            Kind::Text | Kind::Day => {
                return self.fault(id.name, &format!("${}", id.name), "a number or a keyword");
            }
        }
        if variable.kind == Kind::Number {
            self.scope.written.push(index);
        }
        self.mark(SELECT);
        self.number(index);
        for variant in variants.iter().filter(|variant| !variant.default) {
            if let Some(key) = self.key(&variable.kind, variant) {
                self.case(key, variant);
            }
        }
        for variant in variants.iter().filter(|variant| variant.default) {
            if self.key(&variable.kind, variant).is_some() {
                self.case(OTHERS.into(), variant);
            }
        }
        self.mark(CLOSE);
    }

    fn case(&mut self, key: usize, variant: &'s Variant<'s>) {
        self.mark(CASE);
        self.number(key);
        self.pattern(&variant.value);
    }

    /// The key of a case; a fault where it can never be chosen.
    fn key(&mut self, kind: &Kind, variant: &'s Variant<'s>) -> Option<usize> {
        let name = key(variant);
        let (found, expected) = if let Kind::Choice(keywords) = kind {
            (keywords.iter().position(|keyword| *keyword == name), keywords.join(", "))
        } else if let ast::VariantKey::NumberLiteral { .. } = variant.key {
            let number = name.parse().ok().filter(|number| *number < usize::from(PLURAL));
            (number, format!("a whole number below {PLURAL}"))
        } else {
            let position = FORMS.iter().position(|form| *form == name);
            (position.map(|position| usize::from(PLURAL) + position), FORMS.join(", "))
        };
        if found.is_none() {
            self.fault(name, &format!("[{name}]"), &expected);
        }
        found
    }

    /// Checks the plural forms of a choice against those that the language has.
    fn plurals(&mut self, variable: &'s str, variants: &'s [Variant<'s>]) {
        let has = |form: &str| variants.iter().any(|one| key(one) == form);
        if !FORMS.iter().any(|form| has(form)) {
            return;
        }
        let is_needed = |form: usize| self.compiler.plurals.contains(&form);
        let missing = (0..).zip(FORMS).filter(|(index, form)| is_needed(*index) && !has(form));
        let missing: Vec<&str> = missing.map(|(_, form)| form).collect();
        let is_other = |name: &str| {
            FORMS.iter().position(|form| *form == name).is_some_and(|form| !is_needed(form))
        };
        let others = variants.iter().filter(|variant| !variant.default).map(key);
        let others: Vec<&str> = others.filter(|name| is_other(name)).collect();
        for form in missing {
            let found = format!("${variable} without [{form}]");
            self.fault(variable, &found, "every plural form of the language");
        }
        for name in others {
            self.fault(name, &format!("[{name}]"), "a plural form of the language");
        }
    }

    /// Chooses by what a term was given, which is known already.
    fn given_case(&mut self, name: &'s str, variants: &'s [Variant<'s>]) {
        let given = self.scope.given.iter().flatten().find(|(given, _)| *given == name);
        let given = given.map(|(_, text)| text.clone());
        let chosen = match &given {
            Some(text) => variants.iter().find(|variant| key(variant) == text),
            None => variants.iter().find(|variant| variant.default),
        };
        match (chosen, given) {
            (Some(variant), _) => self.pattern(&variant.value),
            (None, Some(text)) => {
                let names: Vec<&str> = variants.iter().map(key).collect();
                self.fault(name, &format!("${name} as \"{text}\""), &names.join(", "));
            }
            (None, None) => {}
        }
    }
}

fn key<'s>(variant: &Variant<'s>) -> &'s str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
