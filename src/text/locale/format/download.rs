//! What is said where a reader takes the record along.

use crate::text::locale::message_args::Saying;
use crate::text::{Locale, Take};
use ::catalogue::{Id, Variable};
use record::Day;

pub(super) const fn name(take: Take<'_>) -> Id {
    match take {
        Take::Citation { .. } | Take::OwnCitation { .. } => Id::TakeCitation,
        Take::OwnLicence(_) => Id::OwnLicence,
        Take::Title => Id::TakeTitle,
        Take::Shown => Id::TakeShown,
        Take::Whole => Id::TakeWhole,
        Take::Csv => Id::TakeCsv,
        Take::Json => Id::TakeJson,
        Take::Svg => Id::TakeSvg,
        Take::Png => Id::TakePng,
        Take::EventsCsv => Id::TakeEventsCsv,
        Take::ClaimsCsv => Id::TakeClaimsCsv,
        Take::Cite => Id::TakeCite,
        Take::CiteInFull => Id::TakeCiteInFull,
        Take::Copy => Id::TakeCopy,
        Take::Copied => Id::TakeCopied,
        Take::Selected => Id::TakeSelected,
        Take::Licence => Id::TakeLicence,
        Take::DatasetName => Id::DatasetName,
        Take::Creator => Id::DatasetCreator,
        Take::Keywords => Id::DatasetKeywords,
        Take::Rule => Id::DatasetRule,
    }
}

/// What is cited, with its version and how far it goes.
pub(super) fn citation(
    locale: &Locale,
    mut said: String,
    version: &str,
    as_of: Option<Day>,
) -> String {
    let mut saying = Saying::new(locale);
    if !version.is_empty() {
        saying.text(Variable::Version, version);
        locale.list(&mut said, &saying.say(Id::TakeCitationVersion));
    }
    if let Some(as_of) = as_of {
        saying.day(Variable::Date, as_of);
        locale.list(&mut said, &saying.say(Id::TakeCitationSources));
    }
    said.push('.');
    said
}
