use record::Day;

/// Messages of the downloads panel, of citations and of structured data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Download<'a> {
    /// What opens it.
    Title,
    /// The label of the files of the shown part.
    Shown,
    /// The name of the files of the whole record.
    Whole,
    /// A table as CSV.
    Csv,
    /// Both tables as JSON.
    Json,
    /// The picture as SVG.
    Svg,
    /// The picture as PNG.
    Png,
    /// The events as CSV.
    EventsCsv,
    /// The claims as CSV.
    ClaimsCsv,
    /// The name of the short citation.
    Cite,
    /// The name of the long citation.
    CiteInFull,
    /// The button that copies a citation.
    Copy,
    /// It is copied.
    Copied,
    /// It could not be copied and is selected instead.
    Selected,
    /// The short citation.
    Citation {
        /// The version of the data; empty where it has none.
        version: &'a str,
        /// The day up to which sources were read.
        as_of: Option<Day>,
    },
    /// The short citation of a custom dataset.
    OwnCitation {
        /// Who made it, and its title.
        named: &'a str,
        /// The version of the data.
        version: &'a str,
        /// The day up to which sources were read.
        as_of: Option<Day>,
    },
    /// The licence of the data.
    Licence,
    /// The licence of data of a page's own.
    OwnLicence(&'a str),
    /// The name of the dataset.
    DatasetName,
    /// Who made the dataset.
    Creator,
    /// The keywords of the dataset, separated by commas.
    Keywords,
    /// How the dataset counts.
    Rule,
}
