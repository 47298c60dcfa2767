//! The text of a figure, in the reader's language.

mod about;
mod citation;
mod detail;
pub(crate) mod join;
mod label;
mod legend;
mod locale;
mod message;
mod people;
mod quiet;
mod report;
mod sentence;
mod staleness;
mod summary;
mod tooltip;

pub(crate) use about::{Gaps, corrected, gaps, terms, version};
pub use citation::Citation;
pub(crate) use citation::LICENCE_URL;
pub(crate) use detail::{
    ages, claimed, claimed_figures, claimed_number, date_basis, event_title, mediated_by, source,
};
pub use label::claimant;
pub(crate) use legend::CORRECTED;
pub use legend::{LegendEntry, Symbol};
pub use locale::{Catalogue, Locale, is_loaded, load_messages};
pub use message::{
    Basis, Change, Compared, DateStyle, Half, Message, Neighbour, Reporters, SourceLanguage,
    Speaker, WhyNot,
};
pub(crate) use people::{count_on, count_to, figure, number_of, signed_difference};
pub use quiet::Quiet;
pub(crate) use report::{report, reported_figure, reporters};
pub use sentence::{Breakdown, Part, Sentence};
pub(crate) use staleness::with_correction;
pub(crate) use summary::{ADULT_AGE, credit, mediator_total, one_sided, scope_of};
pub use tooltip::{LineKind, TooltipText};

use crate::options::Options;
use crate::series::{Series, Staleness};
use record::Dataset;

/// The text around the plot and the labels in it. Axes format theirs in the layout, and a [`TooltipText`]
/// is made for the focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureText {
    /// The heading.
    pub heading: String,
    /// The finding, in numbers.
    pub sentence: Sentence,
    /// The legend.
    pub legend: Vec<LegendEntry>,
    /// What is counted, by whom, when, and what is not.
    pub scope: String,
    /// That the record was not checked for long; empty where it was.
    pub staleness: String,
    /// The sources, and the credit.
    pub sources: String,
    /// A label for each claim or comparison of the series, in its order.
    pub claims: Vec<String>,
    /// A text for each note of the series, in its order.
    pub annotations: Vec<String>,
    /// That no reunion was reported since the last counted one, where that is long ago.
    pub quiet: Option<Quiet>,
}

impl FigureText {
    /// The text of a series.
    #[must_use]
    pub fn new(dataset: &Dataset, series: &Series, options: &Options, locale: &Locale) -> Self {
        let heading =
            options.heading.clone().unwrap_or_else(|| locale.format(&summary::heading(series)));
        let (claims, annotations) = match series {
            Series::Cumulative(cumulative) => (
                cumulative.claims.iter().map(|mark| label::claim(dataset, mark, locale)).collect(),
                cumulative
                    .annotations
                    .iter()
                    .map(|entry| label::annotation(dataset, entry, locale))
                    .collect(),
            ),
            Series::Flows(_) => (Vec::new(), Vec::new()),
            Series::Claims(claims) => (
                claims.rows.iter().map(|row| label::comparison(dataset, row, locale)).collect(),
                Vec::new(),
            ),
        };
        Self {
            heading,
            sentence: Sentence::read(&summary::sentence(dataset, series, locale)),
            legend: legend::entries(series, locale),
            scope: scope_of(series.tally(), locale),
            staleness: staleness::overdue(Staleness::new(dataset, options), locale),
            sources: summary::sources(dataset, series, locale),
            claims,
            annotations,
            quiet: Quiet::of(series.tally(), dataset, options, locale),
        }
    }
}

#[cfg(test)]
mod tests;
