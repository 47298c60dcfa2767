use super::{Export, LICENCE, json};
use crate::list::append;
use crate::locale::Take;
use record::Value;

/// The element a page has it in.
const CLASS: &str = "homeward-json-ld";

impl Export<'_> {
    /// The record as schema.org's `Dataset`, in JSON-LD: what search engines for data read.
    #[must_use]
    pub fn linked_data(&self) -> String {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut entries = json::Entries::default();
        let name = self.say(Take::DatasetName);
        entries.add("@context", text("https://schema.org"));
        entries.add("@type", text("Dataset"));
        entries.add("name", text(&name));
        let mut description = self.citation();
        append(&mut description, " ", &self.description());
        entries.add("description", text(&description));
        if !self.dataset.version.is_empty() {
            entries.add("version", text(&self.dataset.version));
        }
        entries.add("license", text(LICENCE[1]));
        if let Some((first, last)) = self.tally().span {
            entries.add("temporalCoverage", text(&format!("{first}/{last}")));
        }
        let corrections = self.dataset.corrections.iter();
        if let Some(day) = corrections.map(|correction| correction.date).max() {
            entries.add("dateModified", text(&day.to_string()));
        }
        entries.add("inLanguage", text(self.locale.code()));
        entries.add("isAccessibleForFree", Value::Bool(true));
        let mut creator = json::Entries::default();
        creator.add("@type", text("Organization"));
        creator.add("name", text(&self.say(Take::Creator)));
        entries.add("creator", creator.into());
        let keywords = self.say(Take::Keywords);
        entries.add("keywords", Value::List(keywords.split(", ").map(text).collect()));
        entries.add("measurementTechnique", text(&self.say(Take::Rule)));
        json::write(&entries.into())
    }

    /// The same as an element of HTML.
    #[must_use]
    pub fn linked_data_element(&self) -> String {
        let data = self.linked_data();
        format!("<script type=\"application/ld+json\" class=\"{CLASS}\">\n{data}</script>\n")
    }
}
