//! The folder of Fluent files.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use record::Problems;

use crate::list::{Compiled, MessageList};

/// The folder, in the root of the repository.
const FOLDER: &str = "locales";
/// The language that declares the messages.
pub const ENGLISH: &str = "en";

/// Every language, and the messages that English declares.
#[derive(Clone, Debug)]
pub struct Locales {
    /// The messages.
    pub list: MessageList,
    /// The languages, in alphabetical order of their codes.
    pub languages: Vec<Language>,
}

/// The file of a language.
#[derive(Clone, Debug)]
pub struct Language {
    /// The language's code: the file's name.
    pub code: String,
    source: String,
}

impl Language {
    fn location(&self) -> String {
        format!("{FOLDER}/{}.ftl", self.code)
    }
}

impl Locales {
    /// Reads the files of `locales/` below `root`.
    ///
    /// # Errors
    /// When they cannot be read, or the declarations are wrong.
    pub fn read(root: &Path) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let languages = files(&root.join(FOLDER)).unwrap_or_else(|error| {
            problems.add(FOLDER, error.to_string(), "a folder of Fluent files");
            Vec::new()
        });
        let mut list = MessageList::default();
        if let Some(english) = languages.iter().find(|language| language.code == ENGLISH) {
            list = MessageList::read(&english.source, &english.location())?;
        } else {
            problems.add(FOLDER, "no English", "en.ftl, which declares the messages");
        }
        problems.or(Self { list, languages })
    }

    /// Compiles a language.
    ///
    /// # Errors
    /// As [`MessageList::compile`].
    pub fn compile(&self, language: &Language) -> Result<Compiled, Problems> {
        self.list.compile(&language.source, &language.location(), &language.code)
    }
}

fn files(folder: &Path) -> std::io::Result<Vec<Language>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("ftl")) {
            let code = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            languages.push(Language { code, source: fs::read_to_string(&path)? });
        }
    }
    languages.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(languages)
}
