//! Exports: pictures that another renderer draws, files, the citation, and JSON-LD.

use anyhow::{Context as _, Result, ensure};
use e2e::{Page, with};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, roxmltree};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::element;

const STRICT: &str = "fixtures/tag-strict.html";
/// Text in both pictures.
const TEXTS: [&str; 5] =
    ["103 people", "86 to Ukraine", "17 to Russia", "Homeward 1.0.0", "13 February 2026"];
/// The colours of both directions in the light theme.
const DIRECTIONS: [[u8; 3]; 2] = [[0x00, 0x74, 0x6b], [0xa9, 0x4b, 0x14]];
/// A line or a bar has at least so many pixels.
const LEAST_PIXELS: usize = 200;

pub(crate) fn svg_and_png_open_in_another_renderer_with_the_totals(page: &Page) -> Result<()> {
    for view in ["cumulative", "flows"] {
        element::draw(page, &json!({ "view": view }))?;
        let svg: String = page.run("return tag.chart().toSVG()")?;
        let document = roxmltree::Document::parse(&svg).context("reading the SVG")?;
        let texts = document.descendants().filter(roxmltree::Node::is_text);
        let texts: Vec<&str> = texts.filter_map(|node| node.text()).collect();
        for expected in TEXTS {
            let found = texts.iter().any(|text| text.contains(expected));
            ensure!(found, "{view}: found {texts:?}, expected \"{expected}\" in it");
        }
        let tree = Tree::from_str(&svg, &Options::default()).context("reading the SVG")?;
        let size = tree.size().to_int_size();
        let mut rendered =
            Pixmap::new(size.width(), size.height()).context("found a picture of no size")?;
        resvg::render(&tree, Transform::identity(), &mut rendered.as_mut());
        ensure_coloured(&rendered, view)?;

        let png = "return tag.chart().toPNG()
          .then((blob) => new Response(blob).arrayBuffer())
          .then((bytes) => [...new Uint8Array(bytes)])";
        let png: Vec<u8> = page.run(png)?;
        let painted = Pixmap::decode_png(&png).context("reading the PNG")?;
        let (width, height) = (painted.width(), painted.height());
        let sharp = width == 2 * size.width() && height.abs_diff(2 * size.height()) <= 2;
        ensure!(sharp, "{view}: found a PNG of {width} by {height} for an SVG of {size:?}");
        ensure_coloured(&painted, view)?;
    }
    Ok(())
}

/// A picture shows both directions on white.
fn ensure_coloured(picture: &Pixmap, view: &str) -> Result<()> {
    let count = |[red, green, blue]: [u8; 3]| {
        let of = |pixel: &&resvg::tiny_skia::PremultipliedColorU8| {
            (pixel.red(), pixel.green(), pixel.blue()) == (red, green, blue)
        };
        picture.pixels().iter().filter(of).count()
    };
    let found = DIRECTIONS.map(count);
    ensure!(found.iter().all(|pixels| *pixels > LEAST_PIXELS), "{view}: found {found:?} pixels");
    let ground = count([255, 255, 255]);
    ensure!(ground > picture.pixels().len() / 4, "{view}: found {ground} white pixels");
    Ok(())
}

/// A file that a button would save.
#[derive(Debug, Deserialize)]
struct Saved {
    name: String,
    kind: String,
    begins: String,
}

/// Replaces saving by an entry in `saved`: a browser under test asks for a path, or saves without an
/// event.
const RECORD_SAVES: &str = "window.saved = [];
  const { createObjectURL } = URL;
  let content;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, content = blob);
  HTMLAnchorElement.prototype.click = function () {
    const name = this.download;
    const { type: kind } = content;
    content.slice(0, 9).text().then((begins) => saved.push({ name, kind, begins }));
  }";

pub(crate) fn every_file_can_be_downloaded_under_a_strict_policy(page: &Page) -> Result<()> {
    open_strict(page)?;
    page.run::<()>(RECORD_SAVES)?;
    let files = "return tag.parts('[data-file]').length";
    page.wait("seven download buttons", files, |&files: &usize| files == 7)?;
    page.run::<()>("for (const button of tag.parts('[data-file]')) button.click()")?;
    page.wait("seven files", "return saved.length", |&saved: &usize| saved == 7)?;
    let mut saved: Vec<Saved> = page.run("return saved")?;
    saved.sort_by(|a, b| (&a.name, &a.begins).cmp(&(&b.name, &b.begins)));
    let found: Vec<[&str; 3]> = saved
        .iter()
        // Some browsers drop the byte order mark.
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

pub(crate) fn copying_the_citation_selects_it_and_announces_it(page: &Page) -> Result<()> {
    open_strict(page)?;
    let copy = "tag.part('.homeward-download').open = true;
      const button = tag.part('[data-copy]');
      button?.focus();
      button?.click();
      return button !== null && button !== undefined";
    page.wait("the copy button", copy, |&pressed: &bool| pressed)?;
    let status = "return tag.part('.homeward-status').textContent";
    page.wait("an announcement", status, |status: &String| {
        status == "Copied" || status.starts_with("Could not copy.")
    })?;
    let selected: String = page.run("return String(getSelection())")?;
    ensure!(selected.starts_with("Homeward, data on"), "found \"{selected}\" selected");
    Ok(())
}

/// The number of JSON-LD scripts, the parent of the first, and its content.
const JSON_LD: &str = "const found = document.querySelectorAll('script[type=\"application/ld+json\"]');
  return [found.length, found[0]?.parentElement.localName ?? null, JSON.parse(found[0]?.textContent ?? 'null')]";

pub(crate) fn json_ld_is_in_the_page_once_while_a_chart_is_connected(page: &Page) -> Result<()> {
    open_strict(page)?;
    let none: (usize, Value, Value) = page.run(JSON_LD)?;
    ensure!(none.0 == 0, "found {none:?}, expected none without the attribute");
    let insert = "for (const name of ['one', 'two']) tag.add({ id: name, 'json-ld': '' })";
    page.run::<()>(insert)?;
    let ready = "return tag.chart('#two').shadowRoot.querySelectorAll('[data-copy]').length";
    page.wait("two charts", ready, |&buttons: &usize| buttons == 2)?;
    for gone in ["#none", "#one"] {
        page.run::<()>(with(
            "document.querySelector(arguments[0])?.remove(); return tag.frames(2)",
            [gone],
        ))?;
        let (found, parent, content): (usize, String, Value) = page.run(JSON_LD)?;
        ensure!(found == 1 && parent == "head", "without {gone}: found {found} in {parent}");
        let facts = json!(["Dataset", "1.0.0", "2023-10-16/2025-08-25"]);
        let value = |name: &str| content.get(name).cloned().unwrap_or_default();
        let values = json!([value("@type"), value("version"), value("temporalCoverage")]);
        ensure!(values == facts, "found {values}, expected {facts}");
    }
    page.run::<()>("tag.chart('#two').remove(); return tag.frames(2)")?;
    let none: (usize, Value, Value) = page.run(JSON_LD)?;
    ensure!(none.0 == 0, "found {none:?}, expected none after the last chart");
    Ok(())
}

/// Opens the page with a strict policy and waits until its chart is drawn.
fn open_strict(page: &Page) -> Result<()> {
    page.open(STRICT)?;
    element::ensure_defined(page)?;
    element::fingerprint(page)?;
    Ok(())
}
