//! The tag in the page's own colours.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::stage::{Colours, DARK, LIGHT, force_colours};
use crate::tag::{draw, drawn, ensure_painted, open};

/// Colours that nobody has by chance.
const OURS: Colours = Colours { ground: "#f0e6d2", directions: ["#123456", "#654321"] };
const INK: &str = "#3c1053";

/// The four custom properties, and a font, as declarations.
fn declarations() -> String {
    let [ukraine, russia] = OURS.directions;
    format!(
        "--homeward-ground: {}; --homeward-ink: {INK}; --homeward-ukraine: {ukraine};
        --homeward-russia: {russia}; --homeward-font: monospace",
        OURS.ground
    )
}

/// Waits until the picture has a colour, and has come to rest.
fn wait_for(page: &Page, colour: &str) -> Result<()> {
    let count = with("return picture.count(tag.canvas(), arguments[0])[arguments[0]]", [colour]);
    page.wait(&format!("{colour} in the picture"), count, |&pixels: &u32| pixels > 50)?;
    drawn(page).map(|_| ())
}

/// Picture and words have our colours and our font.
fn ensure_ours(page: &Page) -> Result<()> {
    wait_for(page, OURS.directions[0])?;
    ensure_painted(page, "homeward-chart", &OURS)?;
    let look = "const style = getComputedStyle(tag.figure().querySelector('.homeward-scope'));
      const legend = tag.figure().querySelector('.homeward-symbol-dot-ukraine');
      return {
        ink: style.color, font: style.fontFamily,
        ground: getComputedStyle(tag.figure()).backgroundColor,
        legend: getComputedStyle(legend).backgroundColor,
      }";
    let look: Value = page.run(look)?;
    let expected = json!({
      "ink": "rgb(60, 16, 83)", "font": "monospace", "ground": "rgb(240, 230, 210)",
      "legend": "rgb(18, 52, 86)",
    });
    ensure!(look == expected, "found {look}, expected {expected}");
    Ok(())
}

pub(crate) fn the_tags_own_properties_are_taken(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with("tag.put({ style: arguments[0] })", [declarations()]))?;
    drawn(page)?;
    ensure_ours(page)
}

pub(crate) fn a_class_on_the_page_is_followed(page: &Page) -> Result<()> {
    let plain = draw(page, &json!({}))?;
    let sheet = "const sheet = document.createElement('style');
      sheet.textContent = `.ours { ${arguments[0]} }`;
      document.head.append(sheet)";
    page.run::<()>(with(sheet, [declarations()]))?;
    ensure!(drawn(page)? == plain, "found another picture although nothing has that class");
    for _ in 0..2 {
        page.run::<()>("document.documentElement.classList.add('ours')")?;
        ensure_ours(page)?;
        page.run::<()>("document.documentElement.classList.remove('ours')")?;
        wait_for(page, LIGHT.directions[0])?;
        ensure!(drawn(page)? == plain, "found another picture than before the class");
    }
    // One property at a time, and the font, which has no colour to change with it.
    for change in
        ["--homeward-russia: #654321", "--homeward-muted: #123456", "--homeward-font: serif"]
    {
        let (name, value) = change.split_once(": ").context("a declaration")?;
        page.run::<()>(with(
            "document.documentElement.style.setProperty(...arguments)",
            [name, value],
        ))?;
        let changed = "return tag.drawn().then((print) => print !== arguments[0])";
        page.wait(change, with(changed, [&plain]), |&changed: &bool| changed)?;
        page.run::<()>(with(
            "document.documentElement.style.removeProperty(arguments[0])",
            [name],
        ))?;
        page.wait(change, with(changed, [&plain]), |&changed: &bool| !changed)?;
    }
    Ok(())
}

/// Colours, and what they are on the screen.
const NOTATIONS: [(&str, &str); 6] = [
    ("hsl(210 65% 20%)", "#123354"),
    ("rgb(18 52 86)", "#123456"),
    ("color-mix(in srgb, #123456 50%, #325476)", "#224466"),
    ("color(srgb 0.2 0.4 0.6)", "#336699"),
    ("rebeccapurple", "#663399"),
    ("light-dark(#123456, #ffffff)", "#123456"),
];

pub(crate) fn colours_are_understood_in_every_notation(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let set = "tag.chart().style.setProperty('--homeward-ukraine', arguments[0])";
    for (notation, colour) in NOTATIONS {
        page.run::<()>(with(set, [notation]))?;
        wait_for(page, colour).with_context(|| notation.to_owned())?;
    }
    // Of what lies outside of the screen's own space the browser's canvas says what it is.
    for notation in ["oklch(0.5 0.1 200)", "lab(40 50 20)", "color-mix(in oklch, teal, navy)"] {
        let own = "const context = document.createElement('canvas').getContext('2d');
          context.fillStyle = arguments[0];
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
          return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`";
        let colour: String = page.run(with(own, [notation]))?;
        page.run::<()>(with(set, [notation]))?;
        wait_for(page, &colour).with_context(|| notation.to_owned())?;
    }
    Ok(())
}

pub(crate) fn the_theme_can_be_asked_for(page: &Page) -> Result<()> {
    draw(page, &json!({ "theme": "dark" }))?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    let ink: String = page.run("return getComputedStyle(tag.figure()).color")?;
    ensure!(ink == "rgb(242, 242, 242)", "found words in {ink}, expected the dark theme's ink");
    page.run::<()>("tag.chart().setAttribute('theme', 'light')")?;
    wait_for(page, LIGHT.directions[0])?;
    ensure_painted(page, "homeward-chart", &LIGHT)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'dark')")?;
    wait_for(page, DARK.directions[0])?;
    ensure_painted(page, "homeward-chart", &DARK)
}

pub(crate) fn a_dark_device_gets_a_dark_tag(page: &Page) -> Result<()> {
    draw(page, &json!({ "view": "flows" }))?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    page.run::<()>("tag.chart().setAttribute('theme', 'light')")?;
    wait_for(page, LIGHT.directions[0])?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn a_device_that_turns_dark_is_followed_by_the_tag(page: &Page) -> Result<()> {
    let light = draw(page, &json!({}))?;
    page.prefer_dark(true)?;
    wait_for(page, DARK.directions[0])?;
    ensure_painted(page, "homeward-chart", &DARK)?;
    page.prefer_dark(false)?;
    wait_for(page, LIGHT.directions[0])?;
    ensure!(drawn(page)? == light, "found another picture after dark and light");
    Ok(())
}

pub(crate) fn forced_colours_are_the_systems(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let system = force_colours(page)?;
    wait_for(page, &system[1])?;
    let count = with("return picture.count(tag.canvas(), ...arguments)", &system);
    let found: BTreeMap<String, u32> = page.run(count)?;
    ensure!(found.values().all(|&pixels| pixels > 50), "found {found:?}, expected all of them");
    Ok(())
}
