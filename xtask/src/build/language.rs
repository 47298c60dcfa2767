//! Writes the messages of `locales/` as scripts.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use messages::MessageList;
use serde_json::json;

use crate::project::{self, read, root};

/// The language that declares the messages. It is in the wasm.
const ENGLISH: &str = "en";
/// Bytes in front of a language's text, which are no text themselves.
const HEAD: usize = 8;

/// Writes a module for each language besides English, a module that loads them by their codes, and the
/// texts of all languages that a page needs where the chart could not be loaded. Returns the codes.
pub(super) fn write_scripts(dist: &Path) -> Result<Vec<String>> {
    let (english, place) = source(ENGLISH)?;
    let list = MessageList::read(&english, &place).map_err(|problems| anyhow!("{problems}"))?;
    let mut files = String::new();
    let mut texts = vec![serde_json::Map::new(); list.page.len()];
    let mut codes = codes()?;
    for code in &codes {
        let (source, place) = source(code)?;
        let page =
            list.page_texts(&source, &place, code).map_err(|problems| anyhow!("{problems}"))?;
        for (texts, text) in texts.iter_mut().zip(page) {
            texts.insert(code.clone(), json!(text));
        }
        if code != ENGLISH {
            let module = messages(&list, code)?;
            project::write(&dist.join("languages").join(code).with_extension("js"), module)?;
            writeln!(files, "  {code}: () => import(\"./languages/{code}.js\"),")?;
        }
    }
    let files = format!(
        "/** @type {{import(\"../engine.js\").Files}} */\nexport const files = {{\n{files}}};\n"
    );
    project::write(&dist.join("languages.js"), files)?;
    let types: Vec<String> = codes.iter().map(|code| format!("\"{code}\"")).collect();
    let types = format!("export type Language = {};\n", types.join(" | "));
    project::write(&dist.join("language.d.ts"), types)?;
    let mut module = String::new();
    for (name, texts) in list.page.iter().zip(texts) {
        let texts = ascii(&json!(texts));
        writeln!(
            module,
            "/** @type {{Record<string, string>}} */\nexport const {} = {texts};",
            name.replace('-', "_")
        )?;
    }
    project::write(&dist.join("texts.js"), module)?;
    codes.retain(|code| code != ENGLISH);
    Ok(codes)
}

/// The languages that have a file, in alphabetical order.
fn codes() -> Result<Vec<String>> {
    let entries = fs::read_dir(root().join("locales")).context("reading locales/")?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut codes: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(".ftl")?.to_owned())).collect();
    codes.sort();
    Ok(codes)
}

/// A language's file, and its name.
fn source(code: &str) -> Result<(String, String)> {
    let place = format!("locales/{code}.ftl");
    Ok((read(&root().join(&place))?, place))
}

/// A module with a language's messages: the head as numbers, the rest as a text.
fn messages(list: &MessageList, code: &str) -> Result<String> {
    let (source, place) = source(code)?;
    let bytes = list.compile(&source, &place, code).map_err(|problems| anyhow!("{problems}"))?;
    let (head, text) =
        bytes.split_at_checked(HEAD).with_context(|| format!("{place}: no messages"))?;
    let text = ascii(&json!(str::from_utf8(text).context("messages that are no text")?));
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
