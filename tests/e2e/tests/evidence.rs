//! Who says so: claims, what is not counted, and everything that can be opened.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use e2e::{Key, Page, with};
use record::{ClaimIndex, EventIndex, Owner};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::control::press;
use crate::reader::{
    DATA, DETAILS, attribute, chart, count, ensure_active, ensure_there, focus, words,
};
use crate::tag::drawn;

/// Qatar's latest total.
const LATEST: &str = "qatar-mofa-107-2025-08";
/// Lists that Moscow announced.
const LISTS: &str = "2024-04-24-agreement-48";

pub(crate) fn claims_are_read_by_keys_and_opened(page: &Page) -> Result<()> {
    chart(page, &json!({ "view": "claims" }))?;
    focus(page, "[data-stop='0']")?;
    for _ in 0..9 {
        page.press(Key::Down)?;
    }
    let told = ensure_told(page, "homeward-focus", LATEST)?;
    let people = [told.get("ukraine"), told.get("russia")];
    ensure!(people == [Some(&Value::Null); 2], "found {told}, expected no figure by direction");
    page.rest()?;
    let tooltip = words(page, ".homeward-tooltip")?;
    for part in ["22 August 2025", "Qatar says 107", "101 (100 to 103)", "6 fewer"] {
        ensure!(tooltip.contains(part), "found \"{tooltip}\", expected \"{part}\" in it");
    }
    page.press(Key::Return)?;
    ensure_told(page, "homeward-select", LATEST)?;
    page.rest()?;
    ensure_active(page, DETAILS)?;
    ensure_there(page, &format!("{DETAILS} a[href^=http]"), true)?;
    page.press(Key::Escape)?;
    ensure_there(page, DETAILS, false)?;
    page.rest()?;
    ensure_active(page, "[data-stop='9']")
}

pub(crate) fn a_mouse_reads_the_row_it_is_on(page: &Page) -> Result<()> {
    chart(page, &json!({ "view": "claims" }))?;
    let row = "const { x, y, width } = tag.canvas().getBoundingClientRect();
      // The last of eleven rows under the words above them.
      return [x + width / 2, y + 22 + 30 * 10.5].map(Math.round)";
    let [x, y]: [f64; 2] = page.run(row)?;
    page.point(x, y)?;
    ensure_told(page, "homeward-focus", "lubinets-83-2025-08")?;
    // Rows have no days to be drawn over.
    page.draw([x, y], [x - 200.0, y])?;
    page.let_go()?;
    let views = count(page, "homeward-view")?;
    ensure!(views == 0, "found {views} changes, expected none");
    Ok(())
}

pub(crate) fn what_is_not_counted_is_shown_on_request_and_never_added(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        chart(page, &json!({ "view": view }))?;
        let sentence = words(page, ".homeward-sentence")?;
        let scope = words(page, ".homeward-scope")?;
        let mut before = drawn(page)?;
        for (label, expected) in [
            ("Doubtful", Some("doubtful")),
            ("Other channels", Some("doubtful other-channel")),
            ("Doubtful", Some("other-channel")),
        ] {
            press(page, label)?;
            let found = attribute(page, "include")?;
            ensure!(found.as_deref() == expected, "{label}: found {found:?}, not {expected:?}");
            let now =
                page.wait("another picture", "return tag.drawn()", |now: &String| *now != before)?;
            ensure_there(page, ".homeward-symbol-apart", true)?;
            ensure!(words(page, ".homeward-sentence")? == sentence, "{label}: another sentence");
            ensure!(words(page, ".homeward-scope")? == scope, "{label}: another scope");
            before = now;
        }
        press(page, "Other channels")?;
        ensure_there(page, ".homeward-symbol-apart", false)?;
        let left = attribute(page, "include")?;
        ensure!(left.is_none(), "found include={left:?}, expected none");
    }
    Ok(())
}

pub(crate) fn a_row_of_a_table_opens_all_about_it_and_gets_the_keyboard_back(
    page: &Page,
) -> Result<()> {
    chart(page, &json!({}))?;
    page.run::<()>("tag.part('details').open = true")?;
    let row = format!("th [data-open='{LISTS}']");
    ensure_there(page, &row, true)?;
    focus(page, &row)?;
    page.press(Key::Return)?;
    let told = ensure_told(page, "homeward-select", LISTS)?;
    let people = [told.get("ukraine"), told.get("russia")].map(|it| it.and_then(Value::as_u64));
    ensure!(people == [Some(29), Some(19)], "found {told}, expected what was announced");
    page.rest()?;
    ensure_active(page, DETAILS)?;
    // From there to another event that is not to be added to it.
    let other = format!("{DETAILS} li [data-open='2024-05-22-six-to-ukraine']");
    focus(page, &other)?;
    page.press(Key::Return)?;
    ensure_told(page, "homeward-select", "2024-05-22-six-to-ukraine")?;
    page.press(Key::Escape)?;
    ensure_there(page, DETAILS, false)?;
    page.rest()?;
    ensure_active(page, "th [data-open='2024-05-22-six-to-ukraine']")
}

/// What was opened, in the page.
#[derive(Debug, Deserialize)]
struct Opened {
    id: String,
    text: String,
    links: Vec<String>,
}

pub(crate) fn everything_in_the_record_opens_with_every_figure_and_source(
    page: &Page,
) -> Result<()> {
    let dataset = record::tables::load(Path::new(DATA))?;
    let events = (0_u32..).zip(&dataset.events);
    let events = events.map(|(index, event)| (&event.id, Owner::Event(EventIndex(index))));
    let claims = (0_u32..).zip(&dataset.claims);
    let claims = claims.map(|(index, claim)| (&claim.id, Owner::Claim(ClaimIndex(index))));
    let all: Vec<_> = events.chain(claims).collect();
    chart(page, &json!({}))?;
    // Each is open when its title stands there; one after the other, as a reader would.
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
    ensure!(opened.len() == 36 + 58, "found {} opened, expected all", opened.len());
    for (opened, (_, owner)) in opened.iter().zip(all) {
        let cited = dataset.cites.iter().filter(|cite| cite.owner == owner);
        let mut sources: Vec<_> = cited.map(|cite| cite.source).collect();
        for reading in dataset.readings.iter().filter(|it| Owner::Event(it.event) == owner) {
            let said = opened.text.contains(&reading.said_by);
            ensure!(said, "{}: found {opened:?}, expected {}", opened.id, reading.said_by);
            sources.extend(&reading.sources);
        }
        ensure!(!sources.is_empty(), "{}: found no source", opened.id);
        for source in sources {
            let source = dataset.source(source).context("found no such source")?;
            ensure!(opened.text.contains(&source.publisher), "{}: {}", opened.id, source.id);
            let linked = source.url.is_empty() || opened.links.contains(&source.url);
            ensure!(linked, "{}: found no link to {}", opened.id, source.url);
        }
    }
    Ok(())
}

/// Waits until this was told last of an id, and gives what was told.
fn ensure_told(page: &Page, name: &str, id: &str) -> Result<Value> {
    let text = "return tag.told.filter(({ type }) => type === arguments[0]).at(-1)?.detail ?? null";
    let right = |told: &Value| told.get("id").and_then(Value::as_str) == Some(id);
    page.wait(&format!("{name} of {id}"), with(text, [name]), right)
}
