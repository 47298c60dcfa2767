//! The command-line tool: the same figures without a browser.

mod arguments;

use arguments::{Command, Format};
use homeward::layout::Style;
use homeward::measure::Advances;
use homeward::{Figure, Fit, Locale, Options, Scheme, Theme};
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
        Command::Render { options, format: Format::Html } => {
            homeward::still(&homeward::dataset(), &options, &Locale::default())
        }
        Command::Render { options, format: Format::Svg { width } } => drawing(&options, width),
    };
    let written = std::io::stdout().write_all(text.as_bytes());
    written.map_err(|error| format!("standard output: found {error}, expected to write there"))
}

/// The whole figure as one drawing, its words included.
fn drawing(options: &Options, width: f64) -> String {
    let (dataset, locale) = (homeward::dataset(), Locale::default());
    let scene = Figure::new(&dataset, options, width, &locale)
        .natural_scene(width, &Style::new(&locale, &Advances));
    let theme = Theme::new(options.theme.scheme(Scheme::Light));
    homeward::svg(&scene, &theme, "homeward", Fit::Own)
}
