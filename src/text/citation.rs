use super::join::append;
use super::{Download, Locale, Message};
use crate::options::Options;
use crate::series::{Cumulative, Tally};
use record::{Credit, Dataset};

/// The address of the licence of the bundled dataset.
pub(crate) const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

/// How a dataset is cited.
#[derive(Clone, Copy, Debug)]
pub struct Citation<'a> {
    dataset: &'a Dataset,
    locale: &'a Locale,
}

impl<'a> Citation<'a> {
    /// The citation of a dataset in a language.
    #[must_use]
    pub const fn new(dataset: &'a Dataset, locale: &'a Locale) -> Self {
        Self { dataset, locale }
    }
}

impl Citation<'_> {
    /// The short citation: the title, the version, and the date of the latest source.
    #[must_use]
    pub fn short(self) -> String {
        let (version, as_of) = (self.dataset.version.as_str(), self.dataset.as_of());
        let Some(credit) = &self.dataset.credit else {
            return self.format(Download::Citation { version, as_of });
        };
        let mut named = credit.by();
        append(&mut named, ": ", &credit.title);
        self.format(Download::OwnCitation { named: &named, version, as_of })
    }

    /// The full citation, with the scope, the sources and the licence.
    #[must_use]
    pub fn full(self) -> String {
        let mut cited = self.short();
        append(&mut cited, " ", &self.description());
        let licence = match &self.dataset.credit {
            None => self.format(Download::Licence),
            Some(Credit { licence, .. }) if licence.is_empty() => return cited,
            Some(Credit { licence, .. }) => self.format(Download::OwnLicence(licence)),
        };
        append(&mut cited, " ", &licence);
        cited
    }

    /// The scope and the sources of the whole dataset.
    pub(crate) fn description(self) -> String {
        let tally = self.tally();
        let mut description = String::new();
        if let Some((first, last)) = tally.span {
            let scope = Message::Scope {
                all: tally.all().value,
                minors: tally.minors(),
                first,
                last,
                events: tally.events,
                // The short citation already has it.
                as_of: None,
            };
            let sources = Message::Sources {
                sources: tally.sources,
                publishers: tally.publishers,
                official: tally.official_sources,
            };
            for message in [scope, Message::OneSided(tally.one_sided), sources] {
                append(&mut description, " ", &self.locale.format(&message));
            }
        }
        description
    }

    /// The tally of the whole record, whatever is shown of it.
    pub(crate) fn tally(self) -> Tally {
        Cumulative::new(self.dataset, &Options::default()).tally
    }

    fn format(self, download: Download<'_>) -> String {
        self.locale.format(&Message::Download(download))
    }
}
