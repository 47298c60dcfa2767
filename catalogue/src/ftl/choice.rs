use fluent_syntax::ast;

use super::Inline;
use super::text::Writer;
use crate::Kind;
use crate::form::{CASE, CLOSE, OTHERS, PLURAL, SELECT};
use crate::plural::Category;

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
        let Some(variable) = self.variable(id.name) else { return };
        let kind = variable.kind();
        match kind {
            Kind::Number | Kind::Choice => self.plurals(id.name, variants),
            Kind::Keyword(_) => {}
            Kind::Text | Kind::Day => {
                return self.fault(id.name, &format!("${}", id.name), "a number or a word");
            }
        }
        if kind == Kind::Number {
            self.scope.said.push(variable);
        }
        self.mark(SELECT);
        self.number(variable as usize);
        for variant in variants.iter().filter(|variant| !variant.default) {
            if let Some(key) = self.key(kind, variant) {
                self.case(key, variant);
            }
        }
        for variant in variants.iter().filter(|variant| variant.default) {
            if self.key(kind, variant).is_some() {
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
    fn key(&mut self, kind: Kind, variant: &'s Variant<'s>) -> Option<usize> {
        let name = key(variant);
        let (found, expected) = if let Kind::Keyword(words) = kind {
            (words.iter().position(|word| *word == name), words.join(", "))
        } else if let ast::VariantKey::NumberLiteral { .. } = variant.key {
            let number = name.parse().ok().filter(|number| *number < usize::from(PLURAL));
            (number, format!("a whole number below {PLURAL}"))
        } else {
            let names = Category::ALL.map(Category::name);
            let position = names.iter().position(|category| *category == name);
            (position.map(|position| usize::from(PLURAL) + position), names.join(", "))
        };
        if found.is_none() {
            self.fault(name, &format!("[{name}]"), &expected);
        }
        found
    }

    /// Holds the plural forms of a choice against those that the language has.
    fn plurals(&mut self, variable: &'s str, variants: &'s [Variant<'s>]) {
        let has = |category: &Category| variants.iter().any(|one| key(one) == category.name());
        if !Category::ALL.iter().any(has) {
            return;
        }
        let needed = self.compiler.rule.categories();
        for category in needed.iter().filter(|category| !has(category)) {
            let found = format!("${variable} without [{}]", category.name());
            self.fault(variable, &found, "every plural form of the language");
        }
        for variant in variants.iter().filter(|variant| !variant.default) {
            let name = key(variant);
            let is_other = Category::ALL.iter().any(|category| category.name() == name)
                && !needed.iter().any(|category| category.name() == name);
            if is_other {
                self.fault(name, &format!("[{name}]"), "a plural form of the language");
            }
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
