use super::{Export, LICENCE, json};
use crate::list::append;
use crate::locale::Take;

/// The class of the element a page has it in.
const CLASS: &str = "homeward-json-ld";

impl Export<'_> {
    /// The record as schema.org's `Dataset`, in JSON-LD: what search engines for data read.
    #[must_use]
    pub fn linked_data(&self) -> String {
        let mut description = self.citation();
        append(&mut description, " ", &self.description());
        let corrections = self.dataset.corrections.iter();
        let corrected = corrections.map(|correction| correction.date).max();
        let mut creator = json::Writer::new();
        creator.text("@type", "Organization");
        creator.text("name", &self.say(Take::Creator));
        let mut writer = json::Writer::new();
        for (name, text) in [
            ("@context", "https://schema.org"),
            ("@type", "Dataset"),
            ("name", &self.say(Take::DatasetName)),
            ("description", &description),
            ("version", &self.dataset.version),
            ("license", LICENCE),
            ("inLanguage", self.locale.code()),
            ("keywords", &self.say(Take::Keywords)),
            ("measurementTechnique", &self.say(Take::Rule)),
            ("dateModified", &corrected.map_or_else(String::new, |day| day.to_string())),
        ] {
            writer.text(name, text);
        }
        if let Some((first, last)) = self.tally().span {
            writer.text("temporalCoverage", &format!("{first}/{last}"));
        }
        writer.written("isAccessibleForFree", "true");
        writer.written("creator", creator.end().trim_end());
        writer.end()
    }

    /// The same as an element of HTML.
    #[must_use]
    pub fn linked_data_element(&self) -> String {
        let data = self.linked_data();
        format!("<script type=\"application/ld+json\" class=\"{CLASS}\">\n{data}</script>\n")
    }
}
