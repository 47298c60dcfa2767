//! What the command line asks for.

use homeward::Options;
use lexopt::{Arg, Parser};
use record::Value;
use std::ffi::OsString;

/// What the tool can do.
pub(crate) const USAGE: &str = "\
usage: homeward render [--view VIEW] [OPTIONS] [--format html|svg]

Writes the figure of the bundled record to standard output.

  --format html      the words as text, the drawing for phones and for wider
                     columns, the tables: what goes inside <homeward-chart>
  --format svg       one drawing with its words
  --width PIXELS     the width of that drawing (760)

Options are those of the tag: --view, --stacked, --group, --directions,
--from, --to, --theme, --heading, each with a value.
";

/// The options of the tag that the command line has too.
const OPTIONS: [&str; 8] =
    ["view", "stacked", "group", "directions", "from", "to", "theme", "heading"];
const WIDTH: f64 = 760.0;
/// Wider or narrower ones were never looked at.
const WIDTHS: std::ops::RangeInclusive<f64> = 160.0..=4000.0;

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Command {
    /// Say what can be asked for.
    Help,
    /// Write a figure.
    Render {
        /// What it shows.
        options: Options,
        /// How it is written.
        format: Format,
    },
}

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Format {
    /// Text around drawings.
    Html,
    /// A drawing.
    Svg {
        /// In CSS pixels.
        width: f64,
    },
}

impl Command {
    /// Reads the arguments after the program's name.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut parser = Parser::from_args(arguments);
        match next(&mut parser)? {
            None | Some(Asked::Help) => return Ok(Self::Help),
            Some(Asked::Word(word)) if word == "render" => {}
            Some(Asked::Word(other) | Asked::Option(other)) => {
                return Err(format!("found \"{other}\", expected \"render\" or --help"));
            }
        }
        let (mut entries, mut format, mut width) = (Vec::new(), Format::Html, None);
        while let Some(asked) = next(&mut parser)? {
            let name = match asked {
                Asked::Help => return Ok(Self::Help),
                Asked::Option(name) => name,
                Asked::Word(word) => return Err(format!("found \"{word}\", expected an option")),
            };
            let value = parser.value().and_then(lexopt::ValueExt::string);
            let value = value.map_err(|error| format!("--{name}: {error}"))?;
            match name.as_str() {
                "format" => format = read_format(&value)?,
                "width" => width = Some(read_width(&value)?),
                name if OPTIONS.contains(&name) => {
                    entries.push((name.to_owned(), Value::Text(value)));
                }
                unknown => {
                    let known = OPTIONS.join(", --");
                    return Err(format!(
                        "found --{unknown}, expected --format, --width, --{known}"
                    ));
                }
            }
        }
        match (&mut format, width) {
            (Format::Svg { width }, Some(given)) => *width = given,
            (Format::Html, Some(_)) => {
                return Err("--width: found it with --format html, which has its own widths; expected it with --format svg".into());
            }
            _ => {}
        }
        let options = Options::read(&Value::Object(entries)).map_err(|error| error.to_string())?;
        Ok(Self::Render { options, format })
    }
}

/// One argument.
enum Asked {
    Help,
    Word(String),
    Option(String),
}

fn next(parser: &mut Parser) -> Result<Option<Asked>, String> {
    Ok(match parser.next().map_err(|error| error.to_string())? {
        None => None,
        Some(Arg::Short('h') | Arg::Long("help")) => Some(Asked::Help),
        Some(Arg::Long(name)) => Some(Asked::Option(name.to_owned())),
        Some(Arg::Value(word)) => Some(Asked::Word(word.to_string_lossy().into_owned())),
        Some(other) => return Err(other.unexpected().to_string()),
    })
}

fn read_format(value: &str) -> Result<Format, String> {
    match value {
        "html" => Ok(Format::Html),
        "svg" => Ok(Format::Svg { width: WIDTH }),
        other => Err(format!("--format: found \"{other}\", expected \"html\" or \"svg\"")),
    }
}

fn read_width(value: &str) -> Result<f64, String> {
    let width = value.parse().ok().filter(|width| WIDTHS.contains(width));
    width.ok_or_else(|| {
        let (least, most) = (WIDTHS.start(), WIDTHS.end());
        format!("--width: found \"{value}\", expected a number of pixels from {least} to {most}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use homeward::options::View;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn options_are_those_of_the_tag() {
        let Ok(Command::Render { options, format }) =
            parse("render --view flows --format svg --width 500")
        else {
            panic!("expected a figure");
        };
        assert_eq!((options.view, format), (View::Flows, Format::Svg { width: 500.0 }));
        assert_eq!(
            parse("render"),
            Ok(Command::Render { options: Options::default(), format: Format::Html })
        );
        assert_eq!(parse("render --help"), Ok(Command::Help));
        assert_eq!(parse(""), Ok(Command::Help));
    }

    #[test]
    fn what_is_wrong_is_named_with_what_was_expected() {
        for (line, part) in [
            ("draw", "expected \"render\""),
            ("render --veiw flows", "--view"),
            ("render --view flow", "\"cumulative\", \"flows\" or \"claims\""),
            ("render --format pdf", "\"html\" or \"svg\""),
            ("render --format svg --width 1e9", "from 160 to 4000"),
            ("render --width 500", "--format svg"),
            ("render --view", "--view"),
            ("render flows", "expected an option"),
        ] {
            let message = parse(line).unwrap_err();
            assert!(message.contains(part), "{line}: {message}");
        }
    }
}
