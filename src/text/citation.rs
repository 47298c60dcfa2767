use super::join::append;
use super::summary::{one_sided, scope, sources_of};
use super::{Locale, Message};
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
        let locale = self.locale;
        let mut cited = if let Some(credit) = &self.dataset.credit {
            let mut named = credit.by();
            append(&mut named, ": ", &credit.title);
            named
        } else {
            locale.format(&Message::DownloadCitation)
        };
        let version = self.dataset.version.as_str();
        if !version.is_empty() {
            locale.list(&mut cited, &locale.format(&Message::DownloadCitationVersion { version }));
        }
        if let Some(date) = self.dataset.as_of() {
            locale.list(&mut cited, &locale.format(&Message::DownloadCitationSources { date }));
        }
        cited.push('.');
        cited
    }

    /// The full citation, with the scope, the sources and the licence.
    #[must_use]
    pub fn full(self) -> String {
        let mut cited = self.short();
        append(&mut cited, " ", &self.description());
        let licence = match &self.dataset.credit {
            None => Message::DownloadLicence,
            Some(Credit { licence, .. }) if licence.is_empty() => return cited,
            Some(Credit { licence, .. }) => Message::OwnLicence { licence },
        };
        append(&mut cited, " ", &self.locale.format(&licence));
        cited
    }

    /// The scope and the sources of the whole dataset.
    pub(crate) fn description(self) -> String {
        let tally = self.tally();
        let locale = self.locale;
        // The short citation already has the day of the newest source.
        let mut description = scope(&tally, locale);
        if !description.is_empty() {
            append(&mut description, " ", &one_sided(tally.one_sided, locale));
            append(&mut description, " ", &sources_of(&tally, locale));
        }
        description
    }

    /// The tally of the whole record, whatever is shown of it.
    pub(crate) fn tally(self) -> Tally {
        Cumulative::new(self.dataset, &Options::default()).tally
    }
}
