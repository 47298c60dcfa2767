//! What a reader takes along, in every engine: pictures that another renderer draws, files that a
//! strict page lets go, and what search engines read.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, roxmltree};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::tag;

const STRICT: &str = "fixtures/tag-strict.html";
/// What both pictures say.
const NUMBERS: [&str; 5] =
    ["103 people", "86 to Ukraine", "17 to Russia", "Homeward 1.0.0", "13 February 2026"];
/// The colours of both directions, light.
const DIRECTIONS: [[u8; 3]; 2] = [[0x00, 0x74, 0x6b], [0xa9, 0x4b, 0x14]];
/// Fewer pixels of a colour are none of a line or bar.
const LEAST: usize = 200;

pub(crate) fn both_pictures_open_in_another_program_with_their_numbers(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        tag::draw(page, &json!({ "view": view }))?;
        let svg: String = page.run("return tag.chart().toSVG()")?;
        let document = roxmltree::Document::parse(&svg).context("reading the SVG")?;
        let texts = document.descendants().filter(roxmltree::Node::is_text);
        let said: Vec<&str> = texts.filter_map(|node| node.text()).collect();
        for number in NUMBERS {
            let found = said.iter().any(|text| text.contains(number));
            ensure!(found, "{view}: found no \"{number}\" in {said:?}");
        }
        let tree = Tree::from_str(&svg, &Options::default()).context("reading the SVG")?;
        let size = tree.size().to_int_size();
        let mut drawn = Pixmap::new(size.width(), size.height()).context("a picture of no size")?;
        resvg::render(&tree, Transform::identity(), &mut drawn.as_mut());
        ensure_drawn(&drawn, view)?;

        let png = "return tag.chart().toPNG()
          .then((blob) => new Response(blob).arrayBuffer())
          .then((bytes) => [...new Uint8Array(bytes)])";
        let png: Vec<u8> = page.run(png)?;
        let painted = Pixmap::decode_png(&png).context("reading the PNG")?;
        let (width, height) = (painted.width(), painted.height());
        let sharp = width == 2 * size.width() && height.abs_diff(2 * size.height()) <= 2;
        ensure!(sharp, "{view}: found a PNG of {width} by {height} for an SVG of {size:?}");
        ensure_drawn(&painted, view)?;
    }
    Ok(())
}

/// A picture holds both directions, on white.
fn ensure_drawn(picture: &Pixmap, view: &str) -> Result<()> {
    let count = |[red, green, blue]: [u8; 3]| {
        let of = |pixel: &&resvg::tiny_skia::PremultipliedColorU8| {
            (pixel.red(), pixel.green(), pixel.blue()) == (red, green, blue)
        };
        picture.pixels().iter().filter(of).count()
    };
    let found = DIRECTIONS.map(count);
    ensure!(found.iter().all(|pixels| *pixels > LEAST), "{view}: found {found:?} pixels");
    let ground = count([255, 255, 255]);
    ensure!(ground > picture.pixels().len() / 4, "{view}: found {ground} pixels of the ground");
    Ok(())
}

/// A file that a button saved.
#[derive(Debug, Deserialize)]
struct Saved {
    name: String,
    kind: String,
    begins: String,
}

/// Keeps what would be saved: a driven browser asks where to, or saves it without telling.
const KEEP: &str = "window.saved = [];
  const { createObjectURL } = URL;
  let content;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, content = blob);
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    const { type: kind } = content;
    content.slice(0, 9).text().then((begins) => saved.push({ name, kind, begins }));
  }";

pub(crate) fn a_strict_page_lets_every_file_go(page: &Page) -> Result<()> {
    open_strict(page)?;
    page.run::<()>(KEEP)?;
    let files = "return tag.parts('[data-file]').length";
    page.wait("the buttons of files", files, |&files: &usize| files == 7)?;
    page.run::<()>("for (const button of tag.parts('[data-file]')) button.click()")?;
    page.wait("seven files", "return saved.length", |&saved: &usize| saved == 7)?;
    let mut saved: Vec<Saved> = page.run("return saved")?;
    saved.sort_by(|a, b| (&a.name, &a.begins).cmp(&(&b.name, &b.begins)));
    let found: Vec<[&str; 3]> = saved
        .iter()
        // A browser may take the mark in front of a text for nothing.
        .map(|file| [&*file.name, &*file.kind, file.begins.trim_start_matches('\u{feff}')])
        .collect();
    for (found, expected) in found.iter().zip([
        ["homeward-1.0.0.json", "application/json", "{\n\"title\""],
        ["homeward-claims-1.0.0.csv", "text/csv", "id,dat"],
        ["homeward-cumulative-1.0.0.csv", "text/csv", "id,dat"],
        ["homeward-cumulative-1.0.0.json", "application/json", "{\n\"title\""],
        ["homeward-cumulative-1.0.0.png", "image/png", ""],
        ["homeward-cumulative-1.0.0.svg", "image/svg+xml", "<svg xmln"],
        ["homeward-events-1.0.0.csv", "text/csv", "id,dat"],
    ]) {
        let same = found[..2] == expected[..2] && found[2].starts_with(expected[2]);
        ensure!(same, "found {found:?}, expected {expected:?}");
    }
    Ok(())
}

pub(crate) fn a_citation_is_selected_and_that_is_said(page: &Page) -> Result<()> {
    open_strict(page)?;
    let copy = "tag.part('.homeward-take').open = true;
      const button = tag.part('[data-copy]');
      button?.focus();
      button?.click();
      return button !== null && button !== undefined";
    page.wait("a citation", copy, |there: &bool| *there)?;
    let said = "return tag.part('.homeward-status').textContent";
    page.wait("an announcement", said, |said: &String| {
        said == "Copied." || said == "Selected. Copy it with the keyboard."
    })?;
    let selected: String = page.run("return String(getSelection())")?;
    ensure!(selected.starts_with("Homeward, record of"), "found \"{selected}\" selected");
    Ok(())
}

/// What search engines read: how many there are, and the first.
const LINKED: &str = "const found = document.querySelectorAll('script[type=\"application/ld+json\"]');
  return [found.length, found[0]?.parentElement.localName ?? null, JSON.parse(found[0]?.textContent ?? 'null')]";

pub(crate) fn a_strict_page_has_its_description_once_while_a_chart_is_there(
    page: &Page,
) -> Result<()> {
    open_strict(page)?;
    let none: (usize, Value, Value) = page.run(LINKED)?;
    ensure!(none.0 == 0, "found {none:?}, expected nothing without asking for it");
    let put = "for (const name of ['one', 'two']) tag.put({ id: name, 'json-ld': '' })";
    page.run::<()>(put)?;
    let ready = "return tag.chart('#two').shadowRoot.querySelectorAll('[data-copy]').length";
    page.wait("two charts", ready, |&buttons: &usize| buttons == 2)?;
    for gone in ["#none", "#one"] {
        page.run::<()>(with(
            "document.querySelector(arguments[0])?.remove(); return tag.frames(2)",
            [gone],
        ))?;
        let (found, parent, linked): (usize, String, Value) = page.run(LINKED)?;
        ensure!(found == 1 && parent == "head", "without {gone}: found {found} in {parent}");
        let facts = json!(["Dataset", "1.0.0", "2023-10-16/2025-08-25"]);
        let name = |name: &str| linked.get(name).cloned().unwrap_or_default();
        let told = json!([name("@type"), name("version"), name("temporalCoverage")]);
        ensure!(told == facts, "found {told}, expected {facts}");
    }
    page.run::<()>("tag.chart('#two').remove(); return tag.frames(2)")?;
    let none: (usize, Value, Value) = page.run(LINKED)?;
    ensure!(none.0 == 0, "found {none:?}, expected it to go with the last chart");
    Ok(())
}

/// Opens the page under a strict policy, with its chart drawn.
fn open_strict(page: &Page) -> Result<()> {
    page.open(STRICT)?;
    let defined = "return !!customElements.get('homeward-chart')";
    page.wait("a tag that is known", defined, |&defined: &bool| defined)?;
    tag::drawn(page)?;
    Ok(())
}
