//! The language of a chart: set on the element, or taken from the page around it.

use anyhow::{Result, ensure};
use e2e::{Page, with};
use serde_json::{Value, json};

use crate::support::colours::LIGHT;
use crate::support::element::{ELEMENT_PAGE, ensure_one_error, ensure_painted, fingerprint, open};

/// Each language with a part of its heading, and its direction.
const LANGUAGES: [(&str, &str, &str); 4] =
    [("en", "Qatar", "ltr"), ("uk", "Катар", "ltr"), ("ru", "Катар", "ltr"), ("ar", "قطر", "rtl")];
/// The language and the direction of a figure, and its heading.
const FIGURE: &str = "const figure = tag.figure();
  return [figure.lang, figure.dir, figure.querySelector('.homeward-heading').textContent]";

/// Opens the page with a column, with the script that has every language.
fn open_all(page: &Page) -> Result<()> {
    page.open(ELEMENT_PAGE)?;
    let loaded: bool = page.run("return tag.load({ src: '../../pkg/dist/embed.all.js' })")?;
    ensure!(loaded, "found no embed.all.js, expected the script to load");
    Ok(())
}

/// Waits until the first chart is drawn in this language and its direction.
fn ensure_language(page: &Page, lang: &str) -> Result<()> {
    let expected = LANGUAGES.iter().find(|(code, ..)| *code == lang);
    let Some((_, part, direction)) = expected else {
        anyhow::bail!("found {lang}, expected a language of the chart")
    };
    page.wait(lang, FIGURE, |(found, dir, heading): &(String, String, String)| {
        found == lang && dir == direction && heading.contains(part)
    })?;
    fingerprint(page)?;
    ensure_painted(page, "homeward-chart", &LIGHT)
}

pub(crate) fn the_lang_attribute_sets_the_language(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("tag.add({ lang: 'uk-UA' })")?;
    ensure_language(page, "uk")?;
    for lang in ["ar", "ru", "en"] {
        page.run::<()>(with("tag.chart().setAttribute('lang', arguments[0])", [lang]))?;
        ensure_language(page, lang)?;
    }
    let errors: Value =
        page.run("return tag.events.filter(({ type }) => type === 'homeward-error')")?;
    ensure!(errors == json!([]), "found {errors}, expected no error");
    Ok(())
}

pub(crate) fn the_language_follows_the_nearest_lang_attribute(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("document.documentElement.lang = 'uk'; tag.add({})")?;
    ensure_language(page, "uk")?;
    page.run::<()>("document.documentElement.lang = 'ar'")?;
    ensure_language(page, "ar")?;
    page.run::<()>("document.querySelector('#column').lang = 'ru-RU'")?;
    ensure_language(page, "ru")?;
    // An unknown language is English; without one, that of the page applies.
    page.run::<()>("document.querySelector('#column').lang = 'fr'")?;
    ensure_language(page, "en")?;
    page.run::<()>("document.querySelector('#column').removeAttribute('lang')")?;
    ensure_language(page, "ar")?;
    let move_it = "const other = document.createElement('div');
      other.lang = 'uk';
      const root = other.attachShadow({ mode: 'open' });
      document.body.append(other);
      root.append(tag.chart());
      window.moved = root.firstChild;
      return picture.frames(3).then(() => tag.drawn(moved)).then(() =>
        moved.shadowRoot.querySelector('figure').lang)";
    let found: String = page.run(move_it)?;
    ensure!(found == "uk", "found {found} in a shadow root of the page, expected uk");
    Ok(())
}

pub(crate) fn digits_and_the_direction_of_time_can_be_set(page: &Page) -> Result<()> {
    open_all(page)?;
    page.run::<()>("tag.add({ lang: 'ar' })")?;
    ensure_language(page, "ar")?;
    let mirrored = fingerprint(page)?;
    page.run::<()>("tag.chart().setAttribute('time-direction', 'ltr')")?;
    let left_to_right = "return tag.drawn()";
    page.wait("another picture", left_to_right, |found: &String| *found != mirrored)?;
    ensure_language(page, "ar")?;
    page.run::<()>("tag.chart().setAttribute('digits', 'arab')")?;
    let sentence = "return tag.figure().querySelector('.homeward-sentence').textContent";
    page.wait("١٠٣", sentence, |found: &String| {
        found.contains("١٠٣") && !found.contains(|letter: char| letter.is_ascii_digit())
    })?;
    Ok(())
}

pub(crate) fn an_unknown_value_fires_an_error_and_english_is_used(page: &Page) -> Result<()> {
    for (name, value) in [("lang", "tlh"), ("digits", "roman"), ("time-direction", "down")] {
        open_all(page)?;
        page.run::<()>(with("tag.add({ [arguments[0]]: arguments[1] })", [name, value]))?;
        ensure_language(page, "en")?;
        let message = ensure_one_error(page, "bad-option")?;
        ensure!(message.contains(value), "found \"{message}\", expected \"{value}\" in it");
    }
    Ok(())
}

pub(crate) fn the_english_script_fires_an_error_for_other_languages(page: &Page) -> Result<()> {
    open(page)?;
    page.run::<()>("document.documentElement.lang = 'ru'; tag.add({})")?;
    ensure_language(page, "en")?;
    page.run::<()>("tag.chart().remove(); tag.add({ lang: 'uk' })")?;
    ensure_language(page, "en")?;
    let message = ensure_one_error(page, "bad-option")?;
    ensure!(message.contains("\"uk\""), "found \"{message}\", expected the language in it");
    open(page)?;
    page.run::<()>("tag.add({})")?;
    ensure_language(page, "en")?;
    page.run::<()>("tag.chart().lang = 'ar'")?;
    let message = ensure_one_error(page, "bad-option")?;
    ensure!(message.contains("\"ar\""), "found \"{message}\", expected the language in it");
    Ok(())
}
