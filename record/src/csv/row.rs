//! One function a table: its row's cells as a value.

use super::id::Ids;
use crate::{
    Cite, Claim, Context, Correction, Count, Event, Fields, Overlap, PerDirection, Report, Source,
};

pub(super) fn event(fields: &mut Fields<'_>) -> Event {
    Event {
        id: id(fields),
        status: fields.required_keyword("status"),
        date: fields.required_day("date"),
        date_end: fields.day("date_end"),
        precision: fields.required_keyword("precision"),
        date_basis: fields.required_text("date_basis").into(),
        counting: fields.required_keyword("counting"),
        mediator: fields.required_keyword("mediator"),
        mediator_name: text(fields, "mediator_name"),
        mediator_with: text(fields, "mediator_with"),
        people: PerDirection {
            ukraine: count(fields, ["ukraine", "ukraine_low", "ukraine_high"]),
            russia: count(fields, ["russia", "russia_low", "russia_high"]),
        },
        standing: PerDirection {
            ukraine: fields.keyword("ukraine_standing"),
            russia: fields.keyword("russia_standing"),
        },
        third_country: fields.whole("third_country"),
        adults: fields.whole("adults"),
        age_low_months: months(fields, "age_low"),
        age_high_months: months(fields, "age_high"),
        place: text(fields, "place"),
        title: fields.required_text("title").into(),
        stages: text(fields, "stages"),
        date_note: text(fields, "date_note"),
        count_note: text(fields, "count_note"),
        standing_note: text(fields, "standing_note"),
        counting_note: text(fields, "counting_note"),
        mediator_note: text(fields, "mediator_note"),
        dispute: text(fields, "dispute"),
        corroboration: text(fields, "corroboration"),
        confidence: fields.required_keyword("confidence"),
        actors: text(fields, "actors"),
    }
}

pub(super) fn claim(fields: &mut Fields<'_>) -> Claim {
    Claim {
        id: id(fields),
        date: fields.required_day("date"),
        precision: fields.required_keyword("precision"),
        claimant: fields.required_text("claimant").into(),
        party: fields.required_keyword("party"),
        ukraine: fields.whole("ukraine"),
        russia: fields.whole("russia"),
        total: fields.whole("total"),
        bound: fields.required_keyword("bound"),
        unit: fields.required_keyword("unit"),
        scope: fields.required_keyword("scope"),
        scope_note: fields.required_text("scope_note").into(),
        ukraine_families: fields.whole("ukraine_families"),
        russia_families: fields.whole("russia_families"),
        compared: fields.required_flag("compared"),
        reason: text(fields, "reason"),
        note: text(fields, "note"),
    }
}

pub(super) fn context(fields: &mut Fields<'_>) -> Context {
    Context {
        id: id(fields),
        date: fields.required_day("date"),
        precision: fields.required_keyword("precision"),
        kind: fields.required_keyword("kind"),
        title: fields.required_text("title").into(),
        disputed_by: text(fields, "disputed_by"),
        note: text(fields, "note"),
    }
}

pub(super) fn source(fields: &mut Fields<'_>) -> Source {
    Source {
        id: id(fields),
        publisher: fields.required_text("publisher").into(),
        title: text(fields, "title"),
        title_basis: fields.keyword("title_basis").unwrap_or_default(),
        url: url(fields),
        published: fields.day("published"),
        accessed: fields.day("accessed"),
        language: language(fields),
        kind: fields.required_keyword("kind"),
        names_child: fields.required_flag("names_child"),
        note: text(fields, "note"),
    }
}

pub(super) fn report(fields: &mut Fields<'_>, ids: &Ids) -> Report {
    Report {
        id: id(fields),
        event: ids.event(fields, "event"),
        direction: fields.required_keyword("direction"),
        value: fields.whole("value"),
        said_by: fields.required_text("said_by").into(),
        party: fields.required_keyword("party"),
        sources: ids.sources(fields, "sources"),
        role: fields.required_keyword("role"),
        part_of: text(fields, "part_of"),
        note: text(fields, "note"),
    }
}

pub(super) fn overlap(fields: &mut Fields<'_>, ids: &Ids) -> Overlap {
    Overlap {
        event: ids.event(fields, "event"),
        other: ids.event(fields, "other"),
        direction: fields.required_keyword("direction"),
        people: fields.whole("people"),
        note: text(fields, "note"),
    }
}

pub(super) fn cite(fields: &mut Fields<'_>, ids: &Ids) -> Cite {
    Cite {
        entry: ids.entry(fields, "owner"),
        source: ids.source(fields, "source"),
        supports: fields.required_text("supports").into(),
    }
}

pub(super) fn correction(fields: &mut Fields<'_>, ids: &Ids) -> Correction {
    let date = fields.required_day("date");
    let to = text(fields, "to");
    // A removed entry keeps its row here, and its id.
    let id = if to.is_empty() { id(fields) } else { ids.any(fields, "id") };
    Correction { date, id, from: text(fields, "from"), to, why: fields.required_text("why").into() }
}

fn text(fields: &mut Fields<'_>, column: &'static str) -> String {
    fields.text(column).unwrap_or_default().into()
}

/// A stable name: lower-case letters, digits and hyphens, so that it is safe in a fragment of an
/// address and in an attribute.
fn id(fields: &mut Fields<'_>) -> String {
    let id = fields.required_text("id");
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !id.chars().all(plain) {
        fields.refuse("id", format!("\"{id}\""), "lower-case letters, digits and hyphens");
    }
    id.into()
}

/// An address that may become a link: http or https, nothing else.
fn url(fields: &mut Fields<'_>) -> String {
    let url = fields.text("url").unwrap_or_default();
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let plain = rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    });
    if !url.is_empty() && !plain {
        fields.refuse(
            "url",
            format!("\"{url}\""),
            "an address that begins with https:// or http://",
        );
        return String::new();
    }
    url.into()
}

fn language(fields: &mut Fields<'_>) -> String {
    let code = fields.required_text("language");
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        fields.refuse("language", format!("\"{code}\""), "a two-letter code of ISO 639-1");
    }
    code.into()
}

/// A figure with the range of figures around it. An empty end of the range is the figure itself.
fn count(fields: &mut Fields<'_>, [value, low, high]: [&'static str; 3]) -> Option<Count> {
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
fn months(fields: &mut Fields<'_>, column: &'static str) -> Option<u32> {
    let years = fields.number(column)?;
    if !(0.0..=OLDEST_YEARS).contains(&years) {
        fields.refuse(column, years.to_string(), "an age in years");
        return None;
    }
    Some((years * MONTHS_OF_YEAR).round() as u32)
}
