use super::is_of_the_web;

/// Whose data it is, as `datapackage.json` has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credit {
    /// A short name for files: lower-case letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// The title of the data.
    pub title: String,
    /// Who made it, in the order given.
    pub contributors: Vec<String>,
    /// The name of its licence; empty where none is given.
    pub licence: String,
    /// The address of its licence; empty where none is given.
    pub licence_url: String,
}

impl Credit {
    /// Who made it, in a line.
    #[must_use]
    pub fn by(&self) -> String {
        self.contributors.join(", ")
    }

    /// The licence's address, where that is one of the web: nothing else may become a link.
    #[must_use]
    pub fn licence_link(&self) -> Option<&str> {
        is_of_the_web(&self.licence_url).then_some(&self.licence_url)
    }
}
