//! Texts about the whole dataset. The first line of a chapter is its title; each other line is an
//! entry of a list.

use super::Locale;
use super::join::append;
use super::message::{Change, Message};
use record::{Correction, Day};

/// The definitions of the terms, and up to which day sources were read.
pub(crate) fn terms(as_of: Option<Day>, locale: &Locale) -> String {
    let mut text = locale.format(&Message::AboutTerms);
    if let Some(date) = as_of {
        append(&mut text, "\n", &locale.format(&Message::AboutTermsSources { date }));
    }
    text
}

/// The known gaps in the dataset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gaps<'a> {
    /// The first and the last day counted.
    pub(crate) span: Option<(Day, Day)>,
    /// From when the mediator counts.
    pub(crate) since: Option<Day>,
    /// The mediator's latest total, and why it may differ.
    pub(crate) latest: Option<(u32, &'a str)>,
}

/// The chapter of the known gaps.
pub(crate) fn gaps(gaps: Gaps<'_>, locale: &Locale) -> String {
    let mut text = locale.format(&Message::AboutGaps);
    if let Some((total, reason)) = gaps.latest {
        append(
            &mut text,
            "\n",
            &locale.format(&Message::AboutGapsLatest { children: total, reason }),
        );
    }
    if let Some((first, last)) = gaps.span {
        let span = match gaps.since {
            Some(since) => Message::AboutGapsSpanSince { first, last, since },
            None => Message::AboutGapsSpan { first, last },
        };
        append(&mut text, "\n", &locale.format(&span));
    }
    append(&mut text, "\n", &locale.format(&Message::AboutGapsRest));
    text
}

/// One correction.
pub(crate) fn corrected(correction: &Correction, locale: &Locale) -> String {
    let Correction { date, id, from, to, why } = correction;
    let change = match (from.is_empty(), to.is_empty()) {
        (true, true) => Change::Changed,
        (true, false) => Change::Added,
        (false, true) => Change::Removed,
        (false, false) => Change::Replaced,
    };
    locale.format(&Message::AboutCorrected { date: *date, id, change, from, to, why })
}

/// Which version the dataset is, and how old.
pub(crate) fn version(
    version: &str,
    as_of: Option<Day>,
    checked: Option<Day>,
    locale: &Locale,
) -> String {
    let mut text = locale.format(&Message::AboutVersion { version });
    if let Some(date) = as_of {
        locale.list(&mut text, &locale.format(&Message::AboutVersionSources { date }));
    }
    if let Some(date) = checked {
        locale.list(&mut text, &locale.format(&Message::AboutVersionChecked { date }));
    }
    text.push('.');
    text
}
