//! The messages as a Rust enum.

use std::fmt::Write as _;

use crate::list::{Kind, Message, MessageList, Variable, camel};

impl MessageList {
    /// The enum `Message` with a variant for each message and a field for each variable, and the enum
    /// `DateStyle` with the forms of days.
    ///
    /// The code is to be included in a module that has `Day`, `Keyword`, `Values`, and an enum that
    /// implements `Keyword` for each choice, under the name of its variable. That the enum has the
    /// keywords of the declaration, in their order, is checked when it is compiled.
    #[must_use]
    pub fn rust(&self) -> String {
        let mut out = format!(
            "/// A number for the messages and their variables. Bytes of another list are not read.\n\
             pub(crate) const LIST: u32 = 0x{:04x}_{:04x};\n\n",
            self.number() >> 16,
            self.number() & 0xffff
        );
        self.checks(&mut out);
        self.message_enum(&mut out);
        self.values(&mut out);
        self.date_styles(&mut out);
        out
    }

    /// Every choice, once.
    fn choices(&self) -> impl Iterator<Item = (&str, &[String])> {
        let variables = self.messages.iter().flat_map(|message| &message.variables);
        let mut choices: Vec<(&str, &[String])> = Vec::new();
        for variable in variables {
            if let Kind::Choice(keywords) = &variable.kind
                && !choices.iter().any(|(name, _)| *name == variable.name)
            {
                choices.push((&variable.name, keywords));
            }
        }
        choices.into_iter()
    }

    fn checks(&self, out: &mut String) {
        for (name, keywords) in self.choices() {
            write(
                out,
                format_args!(
                    "const _: () = assert!(same(<{} as Keyword>::KEYWORDS, &{keywords:?}), \
                     \"locales/en.ftl declares other keywords of ${name}\");\n",
                    camel(name)
                ),
            );
        }
    }

    fn message_enum(&self, out: &mut String) {
        out.push_str(
            "\n/// A message of the chart with its variables. The texts are in `locales/`.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Message<'a> {\n",
        );
        for message in &self.messages {
            docs(message, out);
            write(out, format_args!("    {}", message.variant()));
            if !message.variables.is_empty() {
                out.push_str(" {\n");
                for Variable { name, kind, meaning } in &message.variables {
                    let field = snake(name);
                    let kind = match kind {
                        Kind::Number | Kind::Plural => "u32".to_owned(),
                        Kind::Text => "&'a str".to_owned(),
                        Kind::Day => "Day".to_owned(),
                        Kind::Choice(_) => camel(name),
                    };
                    write(out, format_args!("        /// {meaning}\n        {field}: {kind},\n"));
                }
                out.push_str("    }");
            }
            out.push_str(",\n");
        }
        out.push_str("}\n");
    }

    fn values(&self, out: &mut String) {
        out.push_str(
            "\nimpl<'a> Message<'a> {\n    /// The index of the message, and the values of its variables \
             in the order of their\n    /// declaration.\n    \
             #[expect(clippy::too_many_lines, reason = \"an arm for each message\")]\n    \
             pub(crate) fn values(&self, values: &mut Values<'a>) -> usize {\n        match *self {\n",
        );
        for (index, message) in self.messages.iter().enumerate() {
            write(out, format_args!("            Self::{}", message.variant()));
            if message.variables.is_empty() {
                write(out, format_args!(" => {index},\n"));
                continue;
            }
            let fields: Vec<String> = message.variables.iter().map(|it| snake(&it.name)).collect();
            write(out, format_args!(" {{ {} }} => {{\n", fields.join(", ")));
            for (variable, field) in message.variables.iter().zip(&fields) {
                let value = match variable.kind {
                    Kind::Number | Kind::Plural => format!("number({field})"),
                    Kind::Text => format!("text({field})"),
                    Kind::Day => format!("day({field})"),
                    Kind::Choice(_) => format!("number({field} as u32)"),
                };
                write(out, format_args!("                values.{value};\n"));
            }
            write(out, format_args!("                {index}\n            }}\n"));
        }
        out.push_str("        }\n    }\n}\n");
    }

    fn date_styles(&self, out: &mut String) {
        out.push_str(
            "\n/// How a day is written.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
             pub enum DateStyle {\n",
        );
        for day in &self.days {
            docs(day, out);
            write(out, format_args!("    {},\n", day.variant()));
        }
        write(
            out,
            format_args!(
                "}}\n\nimpl DateStyle {{\n    /// The index of its message.\n    \
                 pub(crate) const fn index(self) -> usize {{\n        {} + self as usize\n    }}\n}}\n",
                self.messages.len()
            ),
        );
    }
}

fn docs(message: &Message, out: &mut String) {
    write(out, format_args!("    /// `{}`\n", message.name));
    for (index, line) in message.comment.iter().enumerate() {
        // Not to be read as Markdown.
        let line = line.replace('[', "\\[").replace('<', "\\<");
        write(out, format_args!("{}    /// {line}\n", if index == 0 { "    ///\n" } else { "" }));
    }
}

/// `in-all` as `in_all`.
fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}
