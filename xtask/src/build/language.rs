//! Writes the messages of `locales/` as scripts.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use messages::{Compiled, ENGLISH, Locales};
use serde_json::{Map, json};

use crate::project::{self, root};

/// Bytes in front of a language's text, which are no text themselves.
const HEAD: usize = 8;

/// Writes a module for each language besides English, which is in the wasm; a module that loads them
/// by their codes; and the texts of all languages for a page where the chart could not be loaded.
/// Returns the codes.
pub(super) fn write_scripts(dist: &Path) -> Result<Vec<String>> {
    let locales = Locales::read(&root()).map_err(|problems| anyhow!("{problems}"))?;
    let (mut codes, mut files) = (Vec::new(), String::new());
    let mut texts = vec![Map::new(); locales.list.page.len()];
    for language in &locales.languages {
        let code = &language.code;
        let compiled = locales.compile(language).map_err(|problems| anyhow!("{problems}"))?;
        for (texts, text) in texts.iter_mut().zip(&compiled.page) {
            texts.insert(code.clone(), json!(text));
        }
        if code != ENGLISH {
            let module = module(&compiled).with_context(|| format!("the messages of {code}"))?;
            project::write(&dist.join("languages").join(code).with_extension("js"), module)?;
            writeln!(files, "  {code}: () => import(\"./languages/{code}.js\"),")?;
            codes.push(code.clone());
        }
    }
    let files = format!(
        "/** @type {{import(\"../src/engine/language.js\").LanguageFiles}} */\nexport const files = {{\n{files}}};\n"
    );
    project::write(&dist.join("languages.js"), files)?;
    let types = locales.languages.iter().map(|language| format!("\"{}\"", language.code));
    let types = types.collect::<Vec<_>>().join(" | ");
    project::write(&dist.join("language.d.ts"), format!("export type Language = {types};\n"))?;
    let texts = locales.list.page.iter().zip(&texts).map(|(name, texts)| page_text(name, texts));
    project::write(&dist.join("texts.js"), texts.collect::<String>())?;
    Ok(codes)
}

/// A text for the scripts of a page, in every language.
fn page_text(name: &str, texts: &Map<String, serde_json::Value>) -> String {
    let (name, texts) = (name.replace('-', "_"), ascii(&json!(texts)));
    format!("/** @type {{Record<string, string>}} */\nexport const {name} = {texts};\n")
}

/// A module with a language's messages: the head as numbers, the rest as a text.
fn module(compiled: &Compiled) -> Result<String> {
    let (head, text) = compiled.bytes.split_at_checked(HEAD).context("found none")?;
    let text = ascii(&json!(str::from_utf8(text).context("found no text")?));
    Ok(format!("export const head = {head:?};\nexport const text = {text};\n"))
}

/// JSON in ASCII, so that letters survive a server that declares a wrong charset.
fn ascii(json: &serde_json::Value) -> String {
    json.to_string().chars().fold(String::new(), |mut text, letter| {
        if letter.is_ascii() && letter != '\x7f' {
            text.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
        text
    })
}
