//! Claims, excluded events, and the details with their sources.

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use record::{ClaimIndex, EntryId, EventIndex};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::controls::press;
use crate::support::chart::{
    DETAILS, attribute, count_events, ensure_absent, ensure_focused, ensure_present, focus,
    open_chart, text,
};
use crate::support::element::fingerprint;
use crate::support::expected;

/// Qatar's latest total.
const LATEST: &str = "qatar-mofa-107-2025-08";
/// An agreement on 48 children that Moscow announced.
const LISTS: &str = "2024-04-24-agreement-48";

pub(crate) fn arrow_keys_focus_claims_and_enter_opens_one(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "view": "claims" }))?;
    focus(page, "[data-datum='0']")?;
    for _ in 0..9 {
        page.press(Key::Down)?;
    }
    let detail = last_detail(page, "homeward-focus", LATEST)?;
    let people = [detail.get("ukraine"), detail.get("russia")];
    ensure!(people == [Some(&Value::Null); 2], "found {detail}, expected no figure by direction");
    page.wait_two_frames()?;
    let tooltip = text(page, ".homeward-tooltip")?;
    for part in ["22 August 2025", "Qatar says 107", "101 (100–103)", "6 fewer here"] {
        ensure!(tooltip.contains(part), "found \"{tooltip}\", expected \"{part}\" in it");
    }
    page.press(Key::Return)?;
    last_detail(page, "homeward-select", LATEST)?;
    page.wait_two_frames()?;
    ensure_focused(page, DETAILS)?;
    ensure_present(page, &format!("{DETAILS} a[href^=http]"))?;
    page.press(Key::Escape)?;
    ensure_absent(page, DETAILS)?;
    page.wait_two_frames()?;
    ensure_focused(page, "[data-datum='9']")
}

pub(crate) fn hovering_a_row_focuses_its_claim(page: &Page) -> Result<()> {
    open_chart(page, &json!({ "view": "claims" }))?;
    let row = "const { x, bottom, width } = tag.canvas().getBoundingClientRect();
      // The last row, above the numbers of the axis.
      return [x + width / 2, bottom - 26 - 15].map(Math.round)";
    let [x, y]: [f64; 2] = page.run(row)?;
    page.point(x, y)?;
    last_detail(page, "homeward-focus", "lubinets-83-2025-08")?;
    // Rows have no axis of dates, so a drag selects none.
    page.drag([x, y], [x - 200.0, y])?;
    page.release()?;
    let views = count_events(page, "homeward-view")?;
    ensure!(views == 0, "found {views} changes, expected none");
    Ok(())
}

pub(crate) fn excluded_events_are_shown_on_request_and_never_added(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        open_chart(page, &json!({ "view": view }))?;
        let sentence = text(page, ".homeward-sentence")?;
        let scope = text(page, ".homeward-scope")?;
        let mut before = fingerprint(page)?;
        for (label, expected) in [
            ("Unclear cases", Some("doubtful")),
            ("Not through Qatar", Some("doubtful other-channel")),
            ("Unclear cases", Some("other-channel")),
        ] {
            press(page, label)?;
            let found = attribute(page, "include")?;
            ensure!(found.as_deref() == expected, "{label}: found {found:?}, not {expected:?}");
            let now =
                page.wait("another picture", "return tag.drawn()", |now: &String| *now != before)?;
            ensure_present(page, ".homeward-symbol-apart")?;
            ensure!(text(page, ".homeward-sentence")? == sentence, "{label}: another sentence");
            ensure!(text(page, ".homeward-scope")? == scope, "{label}: another scope");
            before = now;
        }
        press(page, "Not through Qatar")?;
        ensure_absent(page, ".homeward-symbol-apart")?;
        let left = attribute(page, "include")?;
        ensure!(left.is_none(), "found include={left:?}, expected none");
    }
    Ok(())
}

pub(crate) fn a_table_row_opens_details_and_gets_the_focus_back(page: &Page) -> Result<()> {
    open_chart(page, &json!({}))?;
    page.run::<()>("tag.part('.homeward-details').open = true")?;
    let row = format!("th [data-open='{LISTS}']");
    ensure_present(page, &row)?;
    focus(page, &row)?;
    page.press(Key::Return)?;
    let detail = last_detail(page, "homeward-select", LISTS)?;
    let people = [detail.get("ukraine"), detail.get("russia")].map(|it| it.and_then(Value::as_u64));
    ensure!(people == [Some(29), Some(19)], "found {detail}, expected the announced numbers");
    page.wait_two_frames()?;
    ensure_focused(page, DETAILS)?;
    // The details link to another event that describes the same children.
    page.run::<()>("tag.part('.homeward-fold').open = true")?;
    let other = format!("{DETAILS} li [data-open='2024-05-22-six-to-ukraine']");
    focus(page, &other)?;
    page.press(Key::Return)?;
    last_detail(page, "homeward-select", "2024-05-22-six-to-ukraine")?;
    page.press(Key::Escape)?;
    ensure_absent(page, DETAILS)?;
    page.wait_two_frames()?;
    ensure_focused(page, "th [data-open='2024-05-22-six-to-ukraine']")
}

/// The details of an event or a claim, as the page shows them.
#[derive(Debug, Deserialize)]
struct Opened {
    id: String,
    text: String,
    links: Vec<String>,
}

pub(crate) fn every_event_and_claim_opens_with_its_reports_and_sources(page: &Page) -> Result<()> {
    let dataset = expected::dataset()?;
    let events = (0_u32..).zip(&dataset.events);
    let events = events.map(|(index, event)| (&event.id, EntryId::Event(EventIndex(index))));
    let claims = (0_u32..).zip(&dataset.claims);
    let claims = claims.map(|(index, claim)| (&claim.id, EntryId::Claim(ClaimIndex(index))));
    let all: Vec<_> = events.chain(claims).collect();
    open_chart(page, &json!({}))?;
    // One after the other, as a reader would open them.
    let open = "return (async () => {
      const opened = [];
      for (const id of arguments[0]) {
        tag.chart().select(id);
        await tag.frames(2);
        const part = tag.part('.homeward-event');
        const links = [...part.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        opened.push({ id, text: part.textContent, links });
      }
      return opened;
    })()";
    let ids: Vec<_> = all.iter().map(|(id, _)| id).collect();
    let opened: Vec<Opened> = page.run(with(open, [ids]))?;
    ensure!(opened.len() == 36 + 58, "found the details of {}, expected all", opened.len());
    for (opened, (_, entry)) in opened.iter().zip(all) {
        let cited = dataset.cites.iter().filter(|cite| cite.entry == entry);
        let mut sources: Vec<_> = cited.map(|cite| cite.source).collect();
        for report in dataset.reports.iter().filter(|it| EntryId::Event(it.event) == entry) {
            let named = opened.text.contains(&report.said_by);
            ensure!(named, "{}: found {opened:?}, expected {}", opened.id, report.said_by);
            sources.extend(&report.sources);
        }
        ensure!(!sources.is_empty(), "{}: found no source", opened.id);
        for source in sources {
            let source = dataset.source(source).context("found no source with this index")?;
            ensure!(opened.text.contains(&source.publisher), "{}: {}", opened.id, source.id);
            let linked = source.url.is_empty() || opened.links.contains(&source.url);
            ensure!(linked, "{}: found no link to {}", opened.id, source.url);
        }
    }
    Ok(())
}

/// Waits until the last event of this type is about this id, and gives its detail.
fn last_detail(page: &Page, name: &str, id: &str) -> Result<Value> {
    let text =
        "return tag.events.filter(({ type }) => type === arguments[0]).at(-1)?.detail ?? null";
    let is_right = |detail: &Value| detail.get("id").and_then(Value::as_str) == Some(id);
    page.wait(&format!("{name} of {id}"), with(text, [name]), is_right)
}
