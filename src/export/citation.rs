use super::Export;
use crate::options::Options;
use crate::series::{Cumulative, Tally};
use crate::text::join::append;
use crate::text::{Message, Take};
use record::Credit;

impl Export<'_> {
    /// The record in one line: what it is, which version, sources to which day.
    #[must_use]
    pub fn citation(&self) -> String {
        let (version, as_of) = (self.dataset.version.as_str(), self.dataset.as_of());
        let Some(credit) = &self.dataset.credit else {
            return self.say(Take::Citation { version, as_of });
        };
        let mut named = credit.by();
        append(&mut named, ": ", &credit.title);
        self.say(Take::OwnCitation { named: &named, version, as_of })
    }

    /// The same with what is counted, whose word it rests on, and the licence.
    #[must_use]
    pub fn long_citation(&self) -> String {
        let mut cited = self.citation();
        append(&mut cited, " ", &self.description());
        let licence = match &self.dataset.credit {
            None => self.say(Take::Licence),
            Some(Credit { licence, .. }) if licence.is_empty() => return cited,
            Some(Credit { licence, .. }) => self.say(Take::OwnLicence(licence)),
        };
        append(&mut cited, " ", &licence);
        cited
    }

    /// What the whole record counts, and who says so.
    pub(super) fn description(&self) -> String {
        let tally = self.tally();
        let mut said = String::new();
        if let Some((first, last)) = tally.span {
            let scope = Message::Scope {
                all: tally.all().value,
                minors: tally.minors(),
                first,
                last,
                events: tally.events,
                // The line before says it.
                as_of: None,
            };
            let sources = Message::Sources {
                sources: tally.sources,
                publishers: tally.publishers,
                official: tally.official_sources,
            };
            for message in [scope, Message::OneSided(tally.one_sided), sources] {
                append(&mut said, " ", &self.locale.say(&message));
            }
        }
        said
    }

    /// The tally of the whole record, whatever is shown of it.
    pub(super) fn tally(&self) -> Tally {
        Cumulative::new(self.dataset, &Options::default()).tally
    }
}
