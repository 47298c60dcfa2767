//! The command-line tool: the same figures without a browser, and records of a newsroom's own.

mod arguments;
mod folder;

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
    let text = match command {
        Command::Help => arguments::USAGE.to_owned(),
        Command::Render { options, format, data } => {
            let dataset =
                data.map_or_else(|| Ok(homeward::dataset()), |data| folder::load(&data))?;
            rendered(&dataset, &options, format)
        }
        Command::Validate(folder) => folder::validate(&folder)?,
        Command::Compile { folder, out } => folder::compile(&folder, &out)?,
    };
    let written = std::io::stdout().write_all(text.as_bytes());
    written.map_err(|error| format!("standard output: found {error}, expected to write there"))
}

fn rendered(dataset: &Dataset, options: &Options, format: Format) -> String {
    let locale = Locale::of(options);
    let export = Export { dataset, options, locale: &locale };
    match format {
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
        Format::Csv(excerpt) => export.csv(excerpt),
        Format::Json(excerpt) => export.json(excerpt),
    }
}
