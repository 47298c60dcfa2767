//! What can be pressed, and what the address remembers of it.

use anyhow::{Result, ensure};
use e2e::{Key, Page, with};
use serde_json::{Value, json};

use crate::reader::{
    DETAILS, Event, all_events, attribute, chart, count, ensure_active, ensure_last, ensure_there,
    last, put, words,
};
use crate::tag::{TAG, drawn, load, told};

/// Names and values; none where there is no such attribute.
type Attributes = &'static [(&'static str, Option<&'static str>)];

/// The buttons to press by keys: the label of each, and the attributes afterwards.
const PRESSES: [(&str, Attributes); 16] = [
    ("Each way", &[("stacked", Some("false"))]),
    ("Sum", &[("stacked", Some("true"))]),
    ("2024", &[("from", Some("2024-01-01")), ("to", Some("2024-12-31"))]),
    ("2025", &[("from", Some("2025-01-01")), ("to", Some("2025-12-31"))]),
    ("All", &[("from", None), ("to", None)]),
    ("Which way", &[("view", Some("flows"))]),
    ("Event", &[("group", Some("event"))]),
    ("Month", &[("group", Some("month"))]),
    ("Quarter", &[("group", Some("quarter"))]),
    ("Year", &[("group", Some("year"))]),
    ("2024", &[("view", Some("flows")), ("to", Some("2024-12-31"))]),
    ("12 months", &[("view", Some("flows"))]),
    ("All", &[("from", None), ("to", None)]),
    ("Claims", &[("view", Some("claims")), ("group", Some("year"))]),
    ("2025", &[("view", Some("claims")), ("from", Some("2025-01-01"))]),
    ("How many", &[("view", Some("cumulative")), ("group", Some("year"))]),
];

pub(crate) fn every_button_sets_its_attributes_and_keeps_the_focus(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    for (views, (label, attributes)) in (1..).zip(PRESSES) {
        press(page, label)?;
        ensure_view_told(page, views)?;
        for (name, value) in attributes {
            let found = attribute(page, name)?;
            ensure!(found.as_deref() == *value, "{label}: found {name}={found:?}, not {value:?}");
        }
        ensure_pressed(page, label)?;
    }
    Ok(())
}

/// Gives the button with this label the keyboard and presses it, once it is there: a press before
/// may not have been drawn yet.
pub(crate) fn press(page: &Page, label: &str) -> Result<()> {
    let there = "const labelled = ({ textContent }) => textContent === arguments[0];
      const button = tag.parts('button[data-set]').find(labelled);
      button?.focus();
      return button !== undefined";
    page.wait(&format!("the button \"{label}\""), with(there, [label]), |there| *there)?;
    page.press(Key::Return)
}

/// Waits until so many changes were told, the last with what the tag now asks for.
fn ensure_view_told(page: &Page, views: u32) -> Result<()> {
    let told = "return tag.told.filter(({ type }) => type === 'homeward-view').map(({ detail }) => detail)";
    let told: Vec<Value> =
        page.wait("a change", told, |told: &Vec<Value>| told.len() == views as usize)?;
    let options: Value = page.run("return tag.chart().options")?;
    ensure!(told.last() == Some(&options), "found {told:?} told, expected {options} last");
    drawn(page).map(|_| ())
}

/// The button with this label is pressed and still has the keyboard.
fn ensure_pressed(page: &Page, label: &str) -> Result<()> {
    let found: (String, Option<String>) = page.run(
        "const active = tag.active();
        return [active.textContent.slice(0, 40), active.getAttribute('aria-pressed')]",
    )?;
    let expected = (label.to_owned(), Some("true".to_owned()));
    ensure!(found == expected, "{label}: found the focus on {found:?}, expected it to stay");
    Ok(())
}

pub(crate) fn a_mouse_presses_the_same_buttons(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let middle = "const { x, y, width, height } = tag.part('[data-set=\"view=flows\"]').getBoundingClientRect();
      return [x + width / 2, y + height / 2]";
    let [x, y]: [f64; 2] = page.run(middle)?;
    page.click(x.round(), y.round())?;
    ensure_view_told(page, 1)?;
    let view = attribute(page, "view")?;
    ensure!(view.as_deref() == Some("flows"), "found the view {view:?}, expected flows");
    ensure_there(page, "figure.homeward-figure, [data-set='view=flows'][aria-pressed=true]", true)
}

pub(crate) fn a_direction_can_be_hidden_but_never_both(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    let both = shown(page)?;
    ensure!(both == ["true", "true"], "found {both:?}, expected both directions");
    // Which of the two toggles is pressed, what is then asked for, and what is then shown.
    let steps = [
        (0, "russia", ["false", "true"]),
        (0, "both", ["true", "true"]),
        (1, "ukraine", ["true", "false"]),
        // Without the only one shown, the other is.
        (0, "russia", ["false", "true"]),
        (1, "ukraine", ["true", "false"]),
    ];
    for (views, (toggle, directions, expected)) in (1..).zip(steps) {
        page.run::<()>(with("tag.parts('.homeward-toggle')[arguments[0]].focus()", [toggle]))?;
        page.press(Key::Return)?;
        ensure_view_told(page, views)?;
        let found = attribute(page, "directions")?;
        ensure!(found.as_deref() == Some(directions), "found {found:?}, expected {directions}");
        let found = shown(page)?;
        ensure!(found == expected, "{directions}: found {found:?}, expected {expected:?}");
        let stays = "return tag.active() === tag.parts('.homeward-toggle')[arguments[0]]";
        let stays: bool = page.run(with(stays, [toggle]))?;
        ensure!(stays, "{directions}: found the focus elsewhere, expected it on the toggle");
    }
    Ok(())
}

/// Whether each direction is said to be shown.
fn shown(page: &Page) -> Result<Vec<String>> {
    page.run("return tag.parts('.homeward-toggle').map((one) => one.getAttribute('aria-pressed'))")
}

pub(crate) fn details_show_from_here_and_until_here(page: &Page) -> Result<()> {
    let events = all_events()?;
    let Some(event) = events.get(5) else { anyhow::bail!("found {events:?}") };
    chart(page, &json!({}))?;
    page.run::<()>(with("tag.chart().select(arguments[0])", [&event.id]))?;
    for (views, (label, name)) in (1..).zip([("Show from here", "from"), ("Show until here", "to")])
    {
        let text = "tag.parts('.homeward-event [data-set]')
          .find(({ textContent }) => textContent === arguments[0]).focus()";
        page.wait::<Value>("the details", with(text, [label]), |_| true)?;
        page.press(Key::Return)?;
        ensure_view_told(page, views)?;
        let found = attribute(page, name)?;
        ensure!(found.as_deref() == Some(&event.date), "{label}: found {found:?} for {event:?}");
        ensure_active(page, &format!("{DETAILS} [data-set^={name}]"))?;
    }
    // Days of the reader's own have a button of their own, which is gone without them.
    press(page, "All")?;
    ensure_view_told(page, 3)?;
    ensure_pressed(page, "All")
}

pub(crate) fn a_script_opens_what_it_names(page: &Page) -> Result<()> {
    let events = all_events()?;
    chart(page, &json!({}))?;
    for event in [events.first(), events.last()].into_iter().flatten() {
        page.run::<()>(with("tag.chart().select(arguments[0])", [&event.id]))?;
        ensure_last(page, "homeward-select", event)?;
        ensure_there(page, &format!("{DETAILS} a[href^=http]"), true)?;
    }
    page.run::<()>("tag.chart().select(null)")?;
    last(page, "homeward-select", "nothing", |told: Option<&Event>| told.is_none())?;
    ensure_there(page, DETAILS, false)?;
    let refusal = "try { tag.chart().select('nobody') } catch (error) {
        return [Object.prototype.toString.call(error), error.code, error.message];
      }
      return null";
    let refusal: Option<(String, String, String)> = page.run(refusal)?;
    let right = refusal.as_ref().is_some_and(|(kind, code, message)| {
        kind == "[object Error]" && code == "bad-option" && message.contains("nobody")
    });
    ensure!(right, "found {refusal:?}, expected an Error with the code bad-option");
    let faults = told(page, "homeward-error")?;
    ensure!(faults.is_empty(), "found {faults:?}, expected what is thrown not to be told again");
    Ok(())
}

/// What the address remembers, as its parts in order.
fn fragment(page: &Page) -> Result<Vec<String>> {
    let fragment: String = page.run("return location.hash.slice(1)")?;
    let mut parts: Vec<String> = fragment.split('&').map(str::to_owned).collect();
    parts.sort();
    Ok(parts)
}

pub(crate) fn the_address_remembers_what_was_pressed(page: &Page) -> Result<()> {
    chart(page, &json!({ "state": "hash" }))?;
    let length: u32 = page.run("return history.length")?;
    press(page, "Which way")?;
    press(page, "Year")?;
    press(page, "2024")?;
    ensure_view_told(page, 3)?;
    let found = fragment(page)?;
    let expected = ["from=2024-01-01", "group=year", "to=2024-12-31", "view=flows"];
    ensure!(found == expected, "found {found:?}, expected {expected:?}");
    let now: u32 = page.run("return history.length")?;
    ensure!(now == length, "found {now} entries in the history, expected {length} as before");
    // A reader who opens that address sees the same.
    let picture = drawn(page)?;
    page.open(&format!("{TAG}?again#{}", found.join("&")))?;
    load(page)?;
    put(page, &json!({ "state": "hash" }))?;
    let again = drawn(page)?;
    ensure!(again == picture, "found {again} from the address, expected {picture}");
    let heading = words(page, ".homeward-heading")?;
    ensure!(heading == "Reunited each year, by direction", "found \"{heading}\"");
    let views = count(page, "homeward-view")?;
    ensure!(views == 0, "found {views} changes told, expected none that nobody pressed");
    Ok(())
}

pub(crate) fn charts_with_ids_share_the_address(page: &Page) -> Result<()> {
    chart(page, &json!({ "id": "one", "state": "hash" }))?;
    page.run::<()>("tag.put({ id: 'two', state: 'hash', view: 'flows' })")?;
    press(page, "Each way")?;
    ensure_view_told(page, 1)?;
    let found = fragment(page)?;
    ensure!(found == ["one.stacked=false"], "found {found:?}, expected one.stacked=false alone");
    page.open(&format!("{TAG}?again#two.view=flows&two.group=year&one.stacked=false"))?;
    load(page)?;
    put(page, &json!({ "id": "one", "state": "hash" }))?;
    page.run::<()>("tag.put({ id: 'two', state: 'hash' })")?;
    let found: Value = page.run("return [tag.chart('#one').options, tag.chart('#two').options]")?;
    let expected = json!([{ "stacked": "false" }, { "view": "flows", "group": "year" }]);
    ensure!(found == expected, "found {found}, expected {expected}");
    // An id may be any text.
    page.open(&format!("{TAG}?odd"))?;
    load(page)?;
    put(page, &json!({ "id": "a&b=c", "state": "hash" }))?;
    press(page, "Each way")?;
    ensure_view_told(page, 1)?;
    let found = fragment(page)?;
    ensure!(found == ["a%26b%3Dc.stacked=false"], "found {found:?}, expected the id as text");
    Ok(())
}

pub(crate) fn an_anchor_of_the_page_stays_in_the_address(page: &Page) -> Result<()> {
    for anchor in ["top", "page/2?sort=up", "a%20b"] {
        page.open(&format!("{TAG}?{}#{anchor}", anchor.len()))?;
        load(page)?;
        put(page, &json!({ "state": "hash" }))?;
        press(page, "Which way")?;
        ensure_view_told(page, 1)?;
        let found = fragment(page)?;
        ensure!(found == [anchor, "view=flows"], "found {found:?}, expected {anchor} to stay");
    }
    Ok(())
}

pub(crate) fn a_link_to_another_state_is_followed(page: &Page) -> Result<()> {
    chart(page, &json!({ "state": "hash" }))?;
    page.run::<()>("location.hash = '#view=flows&group=quarter'")?;
    let found = "return tag.part('.homeward-heading').textContent";
    let heading = "Reunited each quarter, by direction";
    page.wait(heading, found, |found: &String| found == heading).map(|_| ())
}

pub(crate) fn without_asking_for_it_the_address_is_left_alone(page: &Page) -> Result<()> {
    chart(page, &json!({}))?;
    press(page, "Which way")?;
    ensure_view_told(page, 1)?;
    let found: String = page.run("return location.hash")?;
    ensure!(found.is_empty(), "found {found} in the address, expected nothing");
    Ok(())
}
