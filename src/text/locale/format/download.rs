//! Messages of the downloads panel.

use crate::text::locale::message_args::MessageArgs;
use crate::text::{Download, Locale};
use ::catalogue::{Id, Variable};
use record::Day;

pub(super) const fn name(download: Download<'_>) -> Id {
    match download {
        Download::Citation { .. } | Download::OwnCitation { .. } => Id::TakeCitation,
        Download::OwnLicence(_) => Id::OwnLicence,
        Download::Title => Id::TakeTitle,
        Download::Shown => Id::TakeShown,
        Download::Whole => Id::TakeWhole,
        Download::Csv => Id::TakeCsv,
        Download::Json => Id::TakeJson,
        Download::Svg => Id::TakeSvg,
        Download::Png => Id::TakePng,
        Download::EventsCsv => Id::TakeEventsCsv,
        Download::ClaimsCsv => Id::TakeClaimsCsv,
        Download::Cite => Id::TakeCite,
        Download::CiteInFull => Id::TakeCiteInFull,
        Download::Copy => Id::TakeCopy,
        Download::Copied => Id::TakeCopied,
        Download::Selected => Id::TakeSelected,
        Download::Licence => Id::TakeLicence,
        Download::DatasetName => Id::DatasetName,
        Download::Creator => Id::DatasetCreator,
        Download::Keywords => Id::DatasetKeywords,
        Download::Rule => Id::DatasetRule,
    }
}

/// A citation with the version and the date of the latest source.
pub(super) fn citation(
    locale: &Locale,
    mut said: String,
    version: &str,
    as_of: Option<Day>,
) -> String {
    let mut args = MessageArgs::new(locale);
    if !version.is_empty() {
        args.text(Variable::Version, version);
        locale.list(&mut said, &args.format(Id::TakeCitationVersion));
    }
    if let Some(as_of) = as_of {
        args.day(Variable::Date, as_of);
        locale.list(&mut said, &args.format(Id::TakeCitationSources));
    }
    said.push('.');
    said
}
