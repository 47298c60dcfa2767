//! The command-line tool: the same figures without a browser, and records of a newsroom's own.

mod arguments;
mod folder;
mod picture;

use arguments::{Command, Format};
use homeward::{Export, Fit, Locale, Options};
use record::Dataset;
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Command::parse(std::env::args_os().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("homeward: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    let written = match command {
        Command::Help => arguments::USAGE.into(),
        Command::Render { options, format, data } => {
            let dataset =
                data.map_or_else(|| Ok(homeward::dataset()), |data| folder::load(&data))?;
            rendered(&dataset, &options, format)?
        }
        Command::Validate(folder) => folder::validate(&folder)?.into(),
        Command::Compile { folder, out } => folder::compile(&folder, &out)?.into(),
    };
    let written = std::io::stdout().write_all(&written);
    written.map_err(|error| format!("standard output: found {error}, expected to write there"))
}

fn rendered(dataset: &Dataset, options: &Options, format: Format) -> Result<Vec<u8>, String> {
    let locale = Locale::of(options);
    let export = Export { dataset, options, locale: &locale };
    let text = match format {
        Format::Html { linked } => {
            let mut html = homeward::prerender(dataset, options, &locale);
            if linked {
                html.push_str(&export.linked_data_element());
            }
            html
        }
        Format::Svg { width } => {
            homeward::svg(&export.scene(width), &export.theme(), "homeward", Fit::Own)
        }
        Format::Png { width, ratio } => return picture::png(&export, width, ratio),
        Format::Csv(excerpt) => export.csv(excerpt),
        Format::Json(excerpt) => export.json(excerpt),
    };
    Ok(text.into())
}
