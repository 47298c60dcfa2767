//! The arguments of the command line.

use homeward::export::PICTURE_WIDTH;
use homeward::{Excerpt, Options, Sheet};
use lexopt::{Arg, Parser};
use record::{Keyword, Value};
use std::ffi::OsString;
use std::path::PathBuf;

/// The commands of the tool.
pub(crate) const USAGE: &str = "\
usage: homeward render [--view VIEW] [OPTIONS] [--format html|svg|png|csv|json]
       homeward validate FOLDER
       homeward compile FOLDER --out FILE

render writes the figure of the bundled data to standard output.

  --data FOLDER      other data: a folder with the tables of data/

  --format html      the content of <homeward-chart>: text, a narrow and a wide
                     picture, tables
  --json-ld          adds a description of the data for search engines
  --format svg       one picture with its text
  --format png       the same in pixels
  --width PIXELS     the width of that picture (760)
  --ratio NUMBER     pixels of a PNG for each of its width (2)
  --format csv       the table of the view
  --table TABLE      another table: events, claims
  --format json      both tables
  --all              the whole dataset, events that are not counted included

The options of the tag are options here, each with a value: --view, --stacked,
--group, --directions, --include, --from, --to, --theme, --heading, --lang,
--digits, --time-direction.

validate checks a folder of tables and reports everything that is wrong in it.
compile checks it, too, and writes the file for the tag's attribute src.
";

/// The options of the tag that the command line has too, each as it is written here and in a script.
const OPTIONS: [(&str, &str); 12] = [
    ("view", "view"),
    ("stacked", "stacked"),
    ("group", "group"),
    ("directions", "directions"),
    ("include", "include"),
    ("from", "from"),
    ("to", "to"),
    ("theme", "theme"),
    ("heading", "heading"),
    ("lang", "lang"),
    ("digits", "digits"),
    ("time-direction", "timeDirection"),
];
/// Pixels for each CSS pixel, and how many without the argument.
const RATIOS: std::ops::RangeInclusive<f32> = 0.5..=4.0;
const RATIO: f32 = 2.0;
/// Wider or narrower ones were never looked at.
const WIDTHS: std::ops::RangeInclusive<f64> = 160.0..=4000.0;

/// A parsed command line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Command {
    /// Print the usage.
    Help,
    /// Render a figure, or export its data.
    Render {
        /// The options of the figure.
        options: Options,
        /// How it is written.
        format: Format,
        /// The tables it is made from, where these are not the bundled record.
        data: Option<PathBuf>,
    },
    /// Report the mistakes in a folder of tables.
    Validate(PathBuf),
    /// Make the file of a folder of tables that a page loads.
    Compile {
        /// The tables.
        folder: PathBuf,
        /// The file.
        out: PathBuf,
    },
}

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Format {
    /// Text around drawings.
    Html {
        /// Whether what search engines read is behind it.
        linked: bool,
    },
    /// A drawing.
    Svg {
        /// In CSS pixels.
        width: f64,
    },
    /// A drawing in pixels.
    Png {
        /// In CSS pixels.
        width: f64,
        /// Pixels for each of them.
        ratio: f32,
    },
    /// A table.
    Csv(Excerpt),
    /// Both tables.
    Json(Excerpt),
}

impl Command {
    /// Reads the arguments after the program's name.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut parser = Parser::from_args(arguments);
        match next(&mut parser)? {
            None | Some(Asked::Help) => Ok(Self::Help),
            Some(Asked::Keyword(command)) if command == "render" => Self::render(&mut parser),
            Some(Asked::Keyword(command)) if command == "validate" || command == "compile" => {
                Self::folder(&command, &mut parser)
            }
            Some(Asked::Keyword(other) | Asked::Option(other)) => Err(format!(
                "found \"{other}\", expected \"render\", \"validate\", \"compile\" or --help"
            )),
        }
    }

    /// Reads the arguments of a command on a folder of tables.
    fn folder(command: &str, parser: &mut Parser) -> Result<Self, String> {
        let (mut folder, mut out) = (None, None);
        while let Some(asked) = next(parser)? {
            match asked {
                Asked::Help => return Ok(Self::Help),
                Asked::Keyword(path) if folder.is_none() => folder = Some(PathBuf::from(path)),
                Asked::Option(name) if name == "out" && command == "compile" => {
                    let value = parser.value().map_err(|error| error.to_string())?;
                    out = Some(PathBuf::from(value));
                }
                Asked::Keyword(found) => {
                    return Err(format!("{command}: found \"{found}\", expected one folder"));
                }
                Asked::Option(name) => {
                    let expected = if command == "compile" { "--out" } else { "a folder alone" };
                    return Err(format!("{command}: found --{name}, expected {expected}"));
                }
            }
        }
        let folder = folder.ok_or_else(|| {
            format!("{command}: found no folder, expected one with tables like those of data/")
        })?;
        if command == "validate" {
            return Ok(Self::Validate(folder));
        }
        let out = out.ok_or("compile: found no --out, expected the file to write with it")?;
        Ok(Self::Compile { folder, out })
    }

    fn render(parser: &mut Parser) -> Result<Self, String> {
        let (mut entries, mut more) = (Vec::new(), More::default());
        while let Some(asked) = next(parser)? {
            let name = match asked {
                Asked::Help => return Ok(Self::Help),
                Asked::Option(name) => name,
                Asked::Keyword(found) => {
                    return Err(format!("found \"{found}\", expected an option"));
                }
            };
            match name.as_str() {
                "all" => more.all = true,
                "json-ld" => more.linked = true,
                name => {
                    let value = parser.value().and_then(lexopt::ValueExt::string);
                    let value = value.map_err(|error| format!("--{name}: {error}"))?;
                    match name {
                        "data" => more.data = Some(value.into()),
                        "format" => more.format = value,
                        "width" => more.width = Some(read_width(&value)?),
                        "ratio" => more.ratio = Some(read_ratio(&value)?),
                        "table" => more.table = Some(read_table(&value)?),
                        name => {
                            let option = OPTIONS.iter().find(|(written, _)| *written == name);
                            let (_, option) = option.ok_or_else(|| unknown(name))?;
                            entries.push(((*option).to_owned(), Value::Text(value)));
                        }
                    }
                }
            }
        }
        let format = more.format()?;
        let options = Options::read(&Value::Object(entries)).map_err(|error| error.to_string())?;
        Ok(Self::Render { options, format, data: more.data })
    }
}

/// One argument.
enum Asked {
    Help,
    Keyword(String),
    Option(String),
}

fn next(parser: &mut Parser) -> Result<Option<Asked>, String> {
    Ok(match parser.next().map_err(|error| error.to_string())? {
        None => None,
        Some(Arg::Short('h') | Arg::Long("help")) => Some(Asked::Help),
        Some(Arg::Long(name)) => Some(Asked::Option(name.to_owned())),
        Some(Arg::Value(value)) => Some(Asked::Keyword(value.to_string_lossy().into_owned())),
        Some(other) => return Err(other.unexpected().to_string()),
    })
}

/// The arguments that are no options of the tag.
#[derive(Debug, Default)]
struct More {
    format: String,
    width: Option<f64>,
    ratio: Option<f32>,
    table: Option<Sheet>,
    all: bool,
    linked: bool,
    data: Option<PathBuf>,
}

impl More {
    /// The format, unless an argument does not go with it.
    fn format(&self) -> Result<Format, String> {
        let excerpt = Excerpt { table: self.table, all: self.all };
        let format = match self.format.as_str() {
            "html" | "" => Format::Html { linked: self.linked },
            "svg" => Format::Svg { width: self.width.unwrap_or(PICTURE_WIDTH) },
            "png" => Format::Png {
                width: self.width.unwrap_or(PICTURE_WIDTH),
                ratio: self.ratio.unwrap_or(RATIO),
            },
            "csv" => Format::Csv(excerpt),
            "json" => Format::Json(excerpt),
            other => {
                return Err(format!(
                    "--format: found \"{other}\", expected \"html\", \"svg\", \"png\", \"csv\" or \"json\""
                ));
            }
        };
        let tables = matches!(format, Format::Csv(_) | Format::Json(_));
        let png = matches!(format, Format::Png { .. });
        let picture = png || matches!(format, Format::Svg { .. });
        for (name, asked, has, of) in [
            ("width", self.width.is_some(), picture, "svg or png"),
            ("ratio", self.ratio.is_some(), png, "png"),
            ("table", self.table.is_some(), matches!(format, Format::Csv(_)), "csv"),
            ("all", self.all, tables, "csv or json"),
            ("json-ld", self.linked, matches!(format, Format::Html { .. }), "html"),
        ] {
            if asked && !has {
                let found = if self.format.is_empty() { "html" } else { &self.format };
                return Err(format!(
                    "--{name}: found it with --format {found}, expected it with --format {of}"
                ));
            }
        }
        Ok(format)
    }
}

fn unknown(name: &str) -> String {
    let known = OPTIONS.map(|(written, _)| written).join(", --");
    format!(
        "found --{name}, expected --data, --format, --width, --ratio, --table, --all, --json-ld, --{known}"
    )
}

fn read_table(value: &str) -> Result<Sheet, String> {
    let expected = || format!("--table: found \"{value}\", expected \"events\" or \"claims\"");
    Sheet::from_keyword(value).ok_or_else(expected)
}

fn read_width(value: &str) -> Result<f64, String> {
    let width = value.parse().ok().filter(|width| WIDTHS.contains(width));
    width.ok_or_else(|| {
        let (least, most) = (WIDTHS.start(), WIDTHS.end());
        format!("--width: found \"{value}\", expected a number of pixels from {least} to {most}")
    })
}

fn read_ratio(value: &str) -> Result<f32, String> {
    let ratio = value.parse().ok().filter(|ratio| RATIOS.contains(ratio));
    ratio.ok_or_else(|| {
        let (least, most) = (RATIOS.start(), RATIOS.end());
        format!("--ratio: found \"{value}\", expected a number from {least} to {most}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use homeward::{Digits, Language, TextDirection, View};

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn options_are_the_attributes_of_the_tag() {
        let Ok(Command::Render { options, format, .. }) =
            parse("render --view flows --format svg --width 500")
        else {
            panic!("expected a figure");
        };
        assert_eq!((options.view, format), (View::Flows, Format::Svg { width: 500.0 }));
        assert_eq!(
            parse("render"),
            Ok(Command::Render {
                options: Options::default(),
                format: Format::Html { linked: false },
                data: None,
            })
        );
        for (line, format) in [
            ("--json-ld", Format::Html { linked: true }),
            ("--format csv", Format::Csv(Excerpt::default())),
            (
                "--all --format csv --table claims",
                Format::Csv(Excerpt { table: Some(Sheet::Claims), all: true }),
            ),
            ("--format json --all", Format::Json(Excerpt { table: None, all: true })),
            ("--format svg", Format::Svg { width: PICTURE_WIDTH }),
            ("--format png", Format::Png { width: PICTURE_WIDTH, ratio: RATIO }),
            ("--format png --width 500 --ratio 1.5", Format::Png { width: 500.0, ratio: 1.5 }),
        ] {
            let options = Options::default();
            assert_eq!(
                parse(&format!("render {line}")),
                Ok(Command::Render { options, format, data: None })
            );
        }
        for line in ["render --help", "validate --help", "compile data --help"] {
            assert_eq!(parse(line), Ok(Command::Help));
        }
        assert_eq!(parse(""), Ok(Command::Help));
    }

    #[test]
    fn a_language_is_an_option_with_its_digits_and_the_direction_of_time() {
        let Ok(Command::Render { options, .. }) =
            parse("render --lang ar-QA --digits arab --time-direction ltr")
        else {
            panic!("expected a figure");
        };
        let asked = (options.lang, options.digits, options.time_direction);
        assert_eq!(asked, (Language::Arabic, Digits::Arab, Some(TextDirection::Ltr)));
    }

    #[test]
    fn a_folder_of_tables_is_named_without_an_option() {
        assert_eq!(parse("validate ours"), Ok(Command::Validate("ours".into())));
        let compile = Command::Compile { folder: "ours".into(), out: "a.homeward".into() };
        assert_eq!(parse("compile ours --out a.homeward"), Ok(compile.clone()));
        assert_eq!(parse("compile --out a.homeward ours"), Ok(compile));
        let Ok(Command::Render { data, .. }) = parse("render --data ours --view flows") else {
            panic!("expected a figure");
        };
        assert_eq!(data, Some("ours".into()));
    }

    #[test]
    fn a_wrong_argument_is_reported_with_what_was_expected() {
        for (line, part) in [
            ("draw", "expected \"render\""),
            ("render --veiw flows", "--view"),
            ("render --timeDirection ltr", "--time-direction"),
            ("render --lang de", "\"en\", \"uk\", \"ru\" or \"ar\""),
            ("render --view flow", "\"cumulative\", \"flows\" or \"claims\""),
            ("render --format pdf", "\"csv\" or \"json\""),
            ("render --format csv --table people", "\"events\" or \"claims\""),
            ("render --format json --table events", "--format csv"),
            ("render --all", "--format csv or json"),
            ("render --format csv --json-ld", "--format html"),
            ("render --format svg --width 1e9", "from 160 to 4000"),
            ("render --width 500", "--format svg"),
            ("render --view", "--view"),
            ("render flows", "expected an option"),
            ("validate", "found no folder"),
            ("validate a b", "expected one folder"),
            ("validate a --out b", "expected a folder alone"),
            ("compile a", "--out"),
            ("compile a --to b", "expected --out"),
        ] {
            let message = parse(line).unwrap_err();
            assert!(message.contains(part), "{line}: {message}");
        }
    }
}
