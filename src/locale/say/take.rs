//! What is said where a reader takes the record along.

use crate::locale::{Locale, Take};
use ::catalogue::{Id, Variable};
use record::Day;

pub(super) fn say(locale: &Locale, take: Take<'_>) -> String {
    let id = match take {
        Take::Citation { version, as_of } => return citation(locale, version, as_of),
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
    };
    locale.tell(id, &[])
}

fn citation(locale: &Locale, version: &str, as_of: Option<Day>) -> String {
    let mut said = locale.tell(Id::TakeCitation, &[]);
    if !version.is_empty() {
        let version = [Variable::Version.is(version)];
        locale.list(&mut said, &locale.tell(Id::TakeCitationVersion, &version));
    }
    if let Some(as_of) = as_of {
        let as_of = [Variable::Date.is(as_of)];
        locale.list(&mut said, &locale.tell(Id::TakeCitationSources, &as_of));
    }
    said.push('.');
    said
}
