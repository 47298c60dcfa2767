//! Languages: asked for on the tag, taken from the page around it, and followed.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::stage::LIGHT;
use crate::tag::{TAG, drawn, ensure_one_fault, ensure_painted, open};

/// Each language with a word of the heading's, and which way it runs.
const SPOKEN: [(&str, &str, &str); 4] = [
    ("en", "Reunited", "ltr"),
    ("uk", "Катар", "ltr"),
    ("ru", "Катар", "ltr"),
    ("ar", "قطر", "rtl"),
];
/// What a figure speaks, which way, and its heading.
const FIGURE: &str = "const figure = tag.figure();
  return [figure.lang, figure.dir, figure.querySelector('.homeward-heading').textContent]";

/// Opens the page with a column, with the script that has every language.
fn open_all(page: &Page) -> Result<()> {
    page.open(TAG)?;
    let loaded: bool = page.run("return tag.load({ src: '../../pkg/dist/embed.all.js' })")?;
    ensure!(loaded, "found no embed.all.js, expected the script to load");
    Ok(())
}

/// Waits until the first chart speaks a language, in its direction, with its words, drawn.
fn ensure_speaks(page: &Page, lang: &str) -> Result<()> {
    let expected = SPOKEN.iter().find(|(code, ..)| *code == lang);
    let Some((_, word, direction)) = expected else {
        anyhow::bail!("found {lang}, expected a language that is spoken")
    };
    page.wait(lang, FIGURE, |(found, dir, heading): &(String, String, String)| {
        found == lang && dir == direction && heading.contains(word)
    })?;
    drawn(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn a_tag_speaks_what_it_is_asked_to(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("tag.put({ lang: 'uk-UA' })")?;
    ensure_speaks(page, "uk")?;
    for lang in ["ar", "ru", "en"] {
        page.run::<()>(with("tag.chart().setAttribute('lang', arguments[0])", [lang]))?;
        ensure_speaks(page, lang)?;
    }
    let told: Value =
        page.run("return tag.told.filter(({ type }) => type === 'homeward-error')")?;
    ensure!(told == json!([]), "found {told}, expected no fault");
    Ok(())
}

pub(crate) fn the_language_of_the_page_is_spoken_and_followed(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("document.documentElement.lang = 'uk'; tag.put({})")?;
    ensure_speaks(page, "uk")?;
    page.run::<()>("document.documentElement.lang = 'ar'")?;
    ensure_speaks(page, "ar")?;
    page.run::<()>("document.querySelector('#column').lang = 'ru-RU'")?;
    ensure_speaks(page, "ru")?;
    // One that nobody here speaks, and none: English.
    page.run::<()>("document.querySelector('#column').lang = 'fr'")?;
    ensure_speaks(page, "en")?;
    page.run::<()>("document.querySelector('#column').removeAttribute('lang')")?;
    ensure_speaks(page, "ar")?;
    let move_it = "const other = document.createElement('div');
      other.lang = 'uk';
      const root = other.attachShadow({ mode: 'open' });
      document.body.append(other);
      root.append(tag.chart());
      window.moved = root.firstChild;
      return picture.frames(3).then(() => tag.drawn(moved)).then(() =>
        moved.shadowRoot.querySelector('figure').lang)";
    let found: String = page.run(move_it)?;
    ensure!(found == "uk", "found {found} in a shadow root of the page's, expected uk");
    Ok(())
}

pub(crate) fn digits_and_the_way_of_time_are_chosen(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("tag.put({ lang: 'ar' })")?;
    ensure_speaks(page, "ar")?;
    let mirrored = drawn(page)?;
    page.run::<()>("tag.chart().setAttribute('time-direction', 'ltr')")?;
    let straight = "return tag.drawn()";
    page.wait("another way", straight, |found: &String| *found != mirrored)?;
    ensure_speaks(page, "ar")?;
    page.run::<()>("tag.chart().setAttribute('digits', 'arab')")?;
    let sentence = "return tag.figure().querySelector('.homeward-sentence').textContent";
    page.wait("١٠٣", sentence, |found: &String| {
        found.contains("١٠٣") && !found.contains(|letter: char| letter.is_ascii_digit())
    })?;
    Ok(())
}

pub(crate) fn words_that_are_not_known_are_told_and_english_is_spoken(page: &Page) -> Result<()> {
    for (name, value) in [("lang", "tlh"), ("digits", "roman"), ("time-direction", "down")] {
        open_all(page)?;
        page.run::<()>(with("tag.put({ [arguments[0]]: arguments[1] })", [name, value]))?;
        ensure_speaks(page, "en")?;
        let message = ensure_one_fault(page, "bad-option")?;
        ensure!(message.contains(value), "found \"{message}\", expected \"{value}\" in it");
    }
    Ok(())
}

pub(crate) fn the_script_in_english_tells_that_it_has_no_other(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("document.documentElement.lang = 'ru'; tag.put({})")?;
    ensure_speaks(page, "en")?;
    page.run::<()>("tag.chart().remove(); tag.put({ lang: 'uk' })")?;
    ensure_speaks(page, "en")?;
    let message = ensure_one_fault(page, "bad-option")?;
    ensure!(message.contains("\"uk\""), "found \"{message}\", expected the language in it");
    open(page)?;
    page.run::<()>("tag.put({})")?;
    ensure_speaks(page, "en")?;
    page.run::<()>("tag.chart().lang = 'ar'")?;
    let message = ensure_one_fault(page, "bad-option")?;
    ensure!(message.contains("\"ar\""), "found \"{message}\", expected the language in it");
    Ok(())
}
