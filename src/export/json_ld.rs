use super::{Export, json};
use crate::text::Message;
use crate::text::join::append;

/// The class of the element a page has it in.
const CLASS: &str = "homeward-json-ld";

impl Export<'_> {
    /// The record as schema.org's `Dataset`, in JSON-LD: what search engines for data read.
    #[must_use]
    pub fn linked_data(&self) -> String {
        let mut description = self.citation().short();
        append(&mut description, " ", &self.citation().description());
        let (name, creator) = match &self.dataset.credit {
            None => {
                let creator = self.locale.format(&Message::DatasetCreator);
                (self.locale.format(&Message::DatasetName), creator)
            }
            Some(credit) => (credit.title.clone(), credit.by()),
        };
        let mut organization = json::Writer::new();
        organization.text("@type", "Organization".into());
        organization.text("name", creator);
        let mut writer = json::Writer::new();
        writer.text("@context", "https://schema.org".into());
        writer.text("@type", "Dataset".into());
        writer.text("name", name);
        writer.text("description", description);
        writer.text("version", self.dataset.version.clone());
        writer.text("license", self.licence());
        writer.text("inLanguage", self.locale.code().into());
        writer.text("keywords", self.locale.format(&Message::DatasetKeywords));
        writer.text("measurementTechnique", self.locale.format(&Message::DatasetRule));
        if let Some((first, last)) = self.citation().tally().span {
            writer.text("temporalCoverage", format!("{first}/{last}"));
        }
        let corrections = self.dataset.corrections.iter();
        if let Some(last) = corrections.map(|correction| correction.date).max() {
            writer.text("dateModified", last.to_string());
        }
        writer.written("isAccessibleForFree", "true");
        writer.written("creator", &organization.end());
        writer.end()
    }

    /// The same as an element of HTML that is well-formed XML, too.
    #[must_use]
    pub fn linked_data_element(&self) -> String {
        let mut data = String::new();
        for letter in self.linked_data().chars() {
            match letter {
                // Only texts have these characters.
                '&' => data.push_str("\\u0026"),
                '>' => data.push_str("\\u003e"),
                '\u{fffe}' | '\u{ffff}' => {}
                letter => data.push(letter),
            }
        }
        format!("<script type=\"application/ld+json\" class=\"{CLASS}\">\n{data}\n</script>\n")
    }
}
