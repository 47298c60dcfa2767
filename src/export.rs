//! Exports: tables and pictures as files, and structured data for search engines.
//!
//! Tables are rows first and text second: `events` and `claims` make the rows,
//! `csv` and `json` write the same ones. Pictures are made from the Scene.

mod claims;
mod csv;
mod events;
mod json;
mod json_ld;
mod table;

use crate::draw::Figure;
use crate::excerpt::{Excerpt, Sheet};
use crate::layout::{Advances, Style};
use crate::options::Options;
use crate::output::{Fit, svg};
use crate::scene::{Scene, Scheme, Theme};
use crate::series::Series;
use crate::text::join::append;
use crate::text::{Citation, LICENCE_URL, Locale};
use record::{Dataset, Keyword, keywords};
use table::Table;

/// The width of an exported picture in CSS pixels: an article's column, in which every text and
/// label has room.
pub const PICTURE_WIDTH: f64 = 760.0;

keywords! {
    /// The format of an export.
    pub enum Format {
        /// A table, for spreadsheets.
        Csv = "csv",
        /// Both tables, for programs.
        Json = "json",
        /// The picture.
        Svg = "svg",
        /// Structured data for search engines.
        LinkedData = "json-ld",
    }
}

/// The exports of a chart.
///
/// ```
/// use homeward::{Excerpt, Export, Locale, Options};
///
/// let (dataset, options, locale) = (homeward::dataset(), Options::default(), Locale::default());
/// let export = Export { dataset: &dataset, options: &options, locale: &locale };
/// let csv = export.csv(Excerpt::default());
/// let counted = dataset.events.iter().filter(|event| event.is_counted()).count();
/// assert_eq!(csv.lines().count(), 1 + counted);
/// assert!(export.svg().contains(" to Ukraine"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The record.
    pub dataset: &'a Dataset,
    /// The options that select the shown part.
    pub options: &'a Options,
    /// In which language.
    pub locale: &'a Locale,
}

impl Export<'_> {
    /// A table as CSV (RFC 4180, UTF-8): one table in a file, by default the one of the view. No
    /// cell is read as a formula.
    #[must_use]
    pub fn csv(&self, excerpt: Excerpt) -> String {
        let series = self.figure(excerpt).series;
        csv::write(&self.table(excerpt.sheet(self.options.view), &series, excerpt))
    }

    /// Both tables as JSON, with what they are, which version, and how to cite them.
    #[must_use]
    pub fn json(&self, excerpt: Excerpt) -> String {
        let Figure { series, text, .. } = self.figure(excerpt);
        let as_of = self.dataset.as_of().map_or_else(String::new, |day| day.to_string());
        let mut writer = json::Writer::new();
        writer.text("title", text.heading);
        writer.text("summary", text.sentence.to_string());
        writer.text("scope", text.scope);
        writer.text("sources", text.sources);
        writer.text("version", self.dataset.version.clone());
        writer.text("as_of", as_of);
        writer.text("licence", self.licence());
        writer.text("citation", self.citation().short());
        for sheet in [Sheet::Events, Sheet::Claims] {
            writer.table(sheet.keyword(), &self.table(sheet, &series, excerpt));
        }
        writer.end()
    }

    /// The picture including its text, at a width in CSS pixels.
    #[must_use]
    pub fn scene(&self, width: f64) -> Scene {
        let figure = Figure::new(self.dataset, self.options, width, self.locale);
        // The built-in table of advances, so that the picture is the same on every machine.
        let scene = figure.natural_scene(width, &Style::new(self.locale, &Advances));
        let mut metadata = self.citation().short();
        append(&mut metadata, " ", &self.licence());
        Scene { metadata, ..scene }
    }

    /// The colours of the picture: light unless the page asks for dark. A file goes into documents
    /// and onto paper, so the device's preference does not matter.
    #[must_use]
    pub fn theme(&self) -> Theme {
        Theme::new(Scheme::of(self.options.theme, Scheme::Light))
    }

    /// The picture as SVG.
    #[must_use]
    pub fn svg(&self) -> String {
        svg(&self.scene(PICTURE_WIDTH), &self.theme(), "homeward", Fit::Own)
    }

    /// A file's text.
    #[must_use]
    pub fn write(&self, format: Format, excerpt: Excerpt) -> String {
        match format {
            Format::Csv => self.csv(excerpt),
            Format::Json => self.json(excerpt),
            Format::Svg => self.svg(),
            Format::LinkedData => self.linked_data(),
        }
    }

    /// How the dataset is cited.
    #[must_use]
    pub const fn citation(&self) -> Citation<'_> {
        Citation::new(self.dataset, self.locale)
    }

    /// The address of the licence, or else its name; empty where there is none.
    fn licence(&self) -> String {
        match &self.dataset.credit {
            None => LICENCE_URL,
            Some(credit) => credit.licence_link().unwrap_or(&credit.licence),
        }
        .to_owned()
    }

    /// The figure of an excerpt: the shown part, or the whole dataset.
    fn figure(&self, excerpt: Excerpt) -> Figure<'_> {
        let whole = Options { view: self.options.view, ..Options::default() };
        let options = if excerpt.all { &whole } else { self.options };
        Figure::new(self.dataset, options, PICTURE_WIDTH, self.locale)
    }

    fn table(&self, sheet: Sheet, series: &Series, excerpt: Excerpt) -> Table {
        let options = (!excerpt.all).then_some(self.options);
        match sheet {
            Sheet::Events => events::table(self.dataset, series, options, self.locale),
            Sheet::Claims => claims::table(self.dataset, options),
        }
    }
}
