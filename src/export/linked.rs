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
        let mut creator = json::Writer::new();
        creator.text("@type", "Organization".into());
        creator.text("name", self.say(Take::Creator));
        let mut writer = json::Writer::new();
        writer.text("@context", "https://schema.org".into());
        writer.text("@type", "Dataset".into());
        writer.text("name", self.say(Take::DatasetName));
        writer.text("description", description);
        writer.text("version", self.dataset.version.clone());
        writer.text("license", LICENCE.into());
        writer.text("inLanguage", self.locale.code().into());
        writer.text("keywords", self.say(Take::Keywords));
        writer.text("measurementTechnique", self.say(Take::Rule));
        if let Some((first, last)) = self.tally().span {
            writer.text("temporalCoverage", format!("{first}/{last}"));
        }
        let corrections = self.dataset.corrections.iter();
        if let Some(last) = corrections.map(|correction| correction.date).max() {
            writer.text("dateModified", last.to_string());
        }
        writer.written("isAccessibleForFree", "true");
        writer.written("creator", &creator.end());
        writer.end()
    }

    /// The same as an element of HTML.
    #[must_use]
    pub fn linked_data_element(&self) -> String {
        let data = self.linked_data();
        format!("<script type=\"application/ld+json\" class=\"{CLASS}\">\n{data}\n</script>\n")
    }
}
