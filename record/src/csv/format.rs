//! Cells with a format of their own.

use crate::{Count, Fields};

/// A stable name: lower-case letters, digits and hyphens, so that it is safe in a fragment of an
/// address and in an attribute.
pub(super) fn id(fields: &mut Fields<'_>, column: &'static str) -> String {
    let id = fields.required_text(column);
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !id.chars().all(plain) {
        fields.refuse(column, format!("\"{id}\""), "lower-case letters, digits and hyphens");
    }
    id.into()
}

/// An address that may become a link: http or https, nothing else.
pub(super) fn url(fields: &mut Fields<'_>, column: &'static str) -> String {
    let url = fields.text(column).unwrap_or_default();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let plain = rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    });
    if !url.is_empty() && !plain {
        fields.refuse(
            column,
            format!("\"{url}\""),
            "an address that begins with https:// or http://",
        );
        return String::new();
    }
    url.into()
}

pub(super) fn language(fields: &mut Fields<'_>, column: &'static str) -> String {
    let code = fields.required_text(column);
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        fields.refuse(column, format!("\"{code}\""), "a two-letter code of ISO 639-1");
    }
    code.into()
}

/// A figure with the range of figures around it. An empty end of the range is the figure itself.
pub(super) fn count(
    fields: &mut Fields<'_>,
    [value, low, high]: [&'static str; 3],
) -> Option<Count> {
    let found = fields.whole(value);
    let ends = (fields.whole(low), fields.whole(high));
    let Some(figure) = found else {
        if ends != (None, None) {
            fields.refuse(low, "a range", "no range where there is no figure");
        }
        return None;
    };
    let count =
        Count { value: figure, low: ends.0.unwrap_or(figure), high: ends.1.unwrap_or(figure) };
    if count.low > figure {
        fields.refuse(low, count.low.to_string(), &format!("at most the figure itself, {figure}"));
    }
    if count.high < figure {
        fields.refuse(
            high,
            count.high.to_string(),
            &format!("at least the figure itself, {figure}"),
        );
    }
    Some(Count { low: count.low.min(figure), high: count.high.max(figure), ..count })
}

const MONTHS_OF_YEAR: f64 = 12.0;
const OLDEST_YEARS: f64 = 120.0;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
pub(super) fn months(fields: &mut Fields<'_>, column: &'static str) -> Option<u32> {
    let years = fields.number(column)?;
    if !(0.0..=OLDEST_YEARS).contains(&years) {
        fields.refuse(column, years.to_string(), "an age in years");
        return None;
    }
    Some((years * MONTHS_OF_YEAR).round() as u32)
}
