//! Contact sheets: many pictures on one page, each above its name.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;

/// How many pictures a sheet holds.
const PER_SHEET: usize = 12;
/// How many are beside one another.
const COLUMNS: usize = 3;
/// The box around a picture with its name, in pixels.
const CELL: (usize, usize) = (640, 480);
/// The space between a picture and its box, in pixels.
const GAP: usize = 16;
/// The height of a name, in pixels.
const NAME: usize = 24;

/// The sheets, as SVG, of all PNG pictures in a folder; they refer to the pictures beside them.
pub(crate) fn sheets(folder: &Path) -> Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "png"))
        .collect();
    names.sort();
    Ok(names.chunks(PER_SHEET).map(sheet).collect())
}

fn sheet(names: &[String]) -> String {
    let (width, height) = CELL;
    let cells: String = names.iter().enumerate().fold(String::new(), |mut cells, (index, name)| {
        let (left, top) = (index % COLUMNS * width + GAP, index / COLUMNS * height + GAP);
        let (inner, outer) = (width - 2 * GAP, height - 2 * GAP - NAME);
        // Writing to a string cannot fail.
        let _ = write!(
            cells,
            "<image x=\"{left}\" y=\"{top}\" width=\"{inner}\" height=\"{outer}\" href=\"{name}\"/>\
             <text x=\"{left}\" y=\"{}\" font-family=\"sans-serif\" font-size=\"16\">{name}</text>",
            top + outer + NAME
        );
        cells
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\">{cells}</svg>",
        COLUMNS * width,
        names.len().div_ceil(COLUMNS) * height
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_as_high_as_its_rows() {
        let names: Vec<String> = (0..4).map(|number| format!("{number}.png")).collect();
        let sheet = sheet(&names);
        assert!(sheet.contains("width=\"1920\" height=\"960\""), "{sheet}");
        assert_eq!(sheet.matches("<image").count(), 4);
    }
}
