//! A chart in the page's own colours and font.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::support::colours::{Colours, LIGHT};
use crate::support::element::{draw, ensure_painted, fingerprint, open};

/// Colours of no theme.
const CUSTOM: Colours = Colours { ground: "#f0e6d2", directions: ["#123456", "#654321"] };
const INK: &str = "#3c1053";

/// The declarations of four colours and a font.
fn declarations() -> String {
    let [ukraine, russia] = CUSTOM.directions;
    format!(
        "--homeward-ground: {}; --homeward-ink: {INK}; --homeward-ukraine: {ukraine};
        --homeward-russia: {russia}; --homeward-font: monospace",
        CUSTOM.ground
    )
}

/// Waits until the picture has a colour and no longer changes.
pub(crate) fn wait_for_colour(page: &Page, colour: &str) -> Result<()> {
    let count = with("return picture.count(tag.canvas(), arguments[0])[arguments[0]]", [colour]);
    page.wait(&format!("{colour} in the picture"), count, |&pixels: &u32| pixels > 50)?;
    fingerprint(page).map(|_| ())
}

/// Picture and text have the custom colours and the custom font.
fn ensure_custom(page: &Page) -> Result<()> {
    wait_for_colour(page, CUSTOM.directions[0])?;
    ensure_painted(page, "homeward-chart", &CUSTOM)?;
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

pub(crate) fn custom_properties_of_the_element_are_applied(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>(with("tag.add({ style: arguments[0] })", [declarations()]))?;
    fingerprint(page)?;
    ensure_custom(page)
}

pub(crate) fn a_class_on_the_root_element_changes_the_colours(page: &Page) -> Result<()> {
    let plain = draw(page, &json!({}))?;
    let sheet = "const sheet = document.createElement('style');
      sheet.textContent = `.ours { ${arguments[0]} }`;
      document.head.append(sheet)";
    page.run::<()>(with(sheet, [declarations()]))?;
    ensure!(
        fingerprint(page)? == plain,
        "found another picture although no element has that class"
    );
    for _ in 0..2 {
        page.run::<()>("document.documentElement.classList.add('ours')")?;
        ensure_custom(page)?;
        page.run::<()>("document.documentElement.classList.remove('ours')")?;
        wait_for_colour(page, LIGHT.directions[0])?;
        ensure!(fingerprint(page)? == plain, "found another picture than before the class");
    }
    // One property at a time, among them the font without a colour.
    for change in
        ["--homeward-russia: #654321", "--homeward-muted: #123456", "--homeward-font: serif"]
    {
        let (name, value) =
            change.split_once(": ").context("found no colon, expected a declaration")?;
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

/// CSS colours, and the same in hexadecimal.
const NOTATIONS: [(&str, &str); 6] = [
    ("hsl(210 65% 20%)", "#123354"),
    ("rgb(18 52 86)", "#123456"),
    ("color-mix(in srgb, #123456 50%, #325476)", "#224466"),
    ("color(srgb 0.2 0.4 0.6)", "#336699"),
    ("rebeccapurple", "#663399"),
    ("light-dark(#123456, #ffffff)", "#123456"),
];

pub(crate) fn colours_work_in_every_css_notation(page: &Page) -> Result<()> {
    draw(page, &json!({}))?;
    let set = "tag.chart().style.setProperty('--homeward-ukraine', arguments[0])";
    for (notation, colour) in NOTATIONS {
        page.run::<()>(with(set, [notation]))?;
        wait_for_colour(page, colour).with_context(|| notation.to_owned())?;
    }
    // How colours of other colour spaces are mapped to sRGB is up to the browser: ask its canvas.
    for notation in ["oklch(0.5 0.1 200)", "lab(40 50 20)", "color-mix(in oklch, teal, navy)"] {
        let rendered = "const context = document.createElement('canvas').getContext('2d');
          context.fillStyle = arguments[0];
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
          return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`";
        let colour: String = page.run(with(rendered, [notation]))?;
        page.run::<()>(with(set, [notation]))?;
        wait_for_colour(page, &colour).with_context(|| notation.to_owned())?;
    }
    Ok(())
}

pub(crate) fn colours_of_other_spaces_are_right_where_pixels_are_random(page: &Page) -> Result<()> {
    open(page)?;
    // Reading the picture would not tell its colours here, so what it is painted in is recorded.
    let fills: Vec<String> = page.run(
        "const { prototype } = CanvasRenderingContext2D;
        const fill = Object.getOwnPropertyDescriptor(prototype, 'fillStyle');
        const fills = new Set();
        const set = function (value) {
          fills.add(String(value).replaceAll(' ', ''));
          fill.set.call(this, value);
        };
        Object.defineProperty(prototype, 'fillStyle', { ...fill, set });
        const style = '--homeward-ground: oklch(0.985 0 0); --homeward-ukraine: lab(50% 0 0)';
        return tag.add({ style }).ready.then(() => [...fills])",
    )?;
    for colour in ["#fafafa", "119,119,119"] {
        ensure!(
            fills.iter().any(|fill| fill.contains(colour)),
            "found {fills:?}, expected {colour} among them"
        );
    }
    Ok(())
}
