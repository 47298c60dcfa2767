//! What the command line asks for.

use std::ffi::OsString;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt as _};

use crate::bench;
use crate::build::Profile;

/// The port the demonstration is served on unless another is named.
const DEMO_PORT: u16 = 8000;

/// Every command with what it does, in the order the usage text shows them.
const COMMANDS: [(&str, &str, &str); 11] = [
    ("bench", "[--rounds N]", "time the start beside other charts, against its budgets"),
    ("build", "[--release]", "compile the WebAssembly and its glue into pkg/wasm/"),
    ("check", "", "format, lints, documentation and types, natively and for WebAssembly"),
    (
        "demo",
        "[--port N]",
        "set up all it needs, build, serve www/ on localhost, print the address",
    ),
    ("e2e", "[NAME]", "run the end-to-end tests whose name contains NAME, such as firefox::canvas"),
    ("golden", "[--update]", "compare the golden pictures, or renew them, and draw contact sheets"),
    ("help", "", "print this text"),
    ("package", "", "pack the npm package and run its tests: bundlers, frameworks, Node, types"),
    ("reproduce", "", "build for release here and in a fresh copy, and compare every byte"),
    ("size", "", "build for release and compare the shipped sizes with their budgets"),
    ("test", "[--quick]", "set up all it needs and run every test; --quick skips browsers"),
];

/// One command with its options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Task {
    /// Print the usage text.
    Help,
    /// Time the start.
    Bench {
        /// How often each page is loaded at each speed.
        rounds: u16,
    },
    /// Compile the WebAssembly.
    Build(Profile),
    /// Serve the site.
    Demo {
        /// The first port to try.
        port: u16,
    },
    /// Run the tests.
    Test {
        /// Whether browsers are left out.
        quick: bool,
    },
    /// Run end-to-end tests.
    EndToEnd {
        /// What their names contain; all of them when there is none.
        name: Option<String>,
    },
    /// Run the tests of the npm package.
    Package,
    /// Compare two release builds.
    Reproduce,
    /// Check form, lints, documentation and types.
    Check,
    /// Compare sizes with budgets.
    Size,
    /// Compare or renew the golden pictures.
    Golden {
        /// Whether the pictures are renewed.
        update: bool,
    },
}

impl Task {
    /// Reads the arguments after the program's name.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self> {
        let mut parser = Parser::from_args(arguments);
        let mut task = match parser.next()? {
            None | Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Self::Help),
            Some(Arg::Value(name)) => Self::named(&name.string()?)?,
            Some(other) => return Err(other.unexpected().into()),
        };
        while let Some(argument) = parser.next()? {
            match (&mut task, argument) {
                (_, Arg::Short('h') | Arg::Long("help")) => return Ok(Self::Help),
                (Self::Bench { rounds }, Arg::Long("rounds")) => {
                    *rounds = parser.value()?.parse_with(positive)?;
                }
                (Self::Build(profile), Arg::Long("release")) => *profile = Profile::Release,
                (Self::Demo { port }, Arg::Long("port")) => *port = parser.value()?.parse()?,
                (Self::Test { quick }, Arg::Long("quick")) => *quick = true,
                (Self::Golden { update }, Arg::Long("update")) => *update = true,
                (Self::EndToEnd { name: name @ None }, Arg::Value(value)) => {
                    *name = Some(value.string()?);
                }
                (_, other) => return Err(other.unexpected().into()),
            }
        }
        Ok(task)
    }

    fn named(name: &str) -> Result<Self> {
        Ok(match name {
            "bench" => Self::Bench { rounds: bench::ROUNDS },
            "help" => Self::Help,
            "build" => Self::Build(Profile::Dev),
            "demo" => Self::Demo { port: DEMO_PORT },
            "test" => Self::Test { quick: false },
            "check" => Self::Check,
            "e2e" => Self::EndToEnd { name: None },
            "package" => Self::Package,
            "reproduce" => Self::Reproduce,
            "size" => Self::Size,
            "golden" => Self::Golden { update: false },
            unknown => bail!(
                "unknown command \"{unknown}\", did you mean \"{}\"?\n\n{}",
                nearest(unknown),
                usage()
            ),
        })
    }
}

/// A number of rounds; none would measure nothing.
fn positive(word: &str) -> Result<u16> {
    match word.parse() {
        Ok(0) | Err(_) => bail!("found \"{word}\", expected a number from 1 to {}", u16::MAX),
        Ok(number) => Ok(number),
    }
}

/// The usage text: one line per command.
pub(crate) fn usage() -> String {
    let lines: Vec<String> = COMMANDS
        .iter()
        .map(|(name, options, meaning)| {
            format!("  {:<20} {meaning}\n", format!("{name} {options}"))
        })
        .collect();
    format!("usage: cargo xtask COMMAND [OPTIONS]\n\n{}", lines.concat())
}

/// The command whose name takes the fewest edits to reach from `word`.
fn nearest(word: &str) -> &'static str {
    COMMANDS.iter().map(|&(name, ..)| name).min_by_key(|name| edits(word, name)).unwrap_or("help")
}

/// How many letters must be added, dropped or replaced to turn one word into the other.
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, letter) in from.chars().enumerate() {
        let mut next = vec![line + 1];
        for ((&goal, pair), column) in to.iter().zip(row.windows(2)).zip(0..) {
            let (diagonal, above) = match *pair {
                [diagonal, above] => (diagonal, above),
                _ => (column, column),
            };
            let left = next.last().copied().unwrap_or_default();
            let replaced = diagonal + usize::from(goal != letter);
            next.push(replaced.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Task> {
        Task::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn every_listed_command_is_understood() {
        for (name, ..) in COMMANDS {
            assert!(parse(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn no_argument_asks_for_help() {
        assert_eq!(parse("").unwrap(), Task::Help);
        assert_eq!(parse("test --help").unwrap(), Task::Help);
    }

    #[test]
    fn options_belong_to_their_command() {
        assert_eq!(parse("bench").unwrap(), Task::Bench { rounds: bench::ROUNDS });
        assert_eq!(parse("bench --rounds 3").unwrap(), Task::Bench { rounds: 3 });
        assert!(parse("bench --rounds 0").is_err());
        assert_eq!(parse("build").unwrap(), Task::Build(Profile::Dev));
        assert_eq!(parse("build --release").unwrap(), Task::Build(Profile::Release));
        assert_eq!(parse("demo --port 9001").unwrap(), Task::Demo { port: 9001 });
        assert_eq!(parse("test --quick").unwrap(), Task::Test { quick: true });
        assert_eq!(parse("golden --update").unwrap(), Task::Golden { update: true });
        let name = Some("firefox::canvas".to_owned());
        assert_eq!(parse("e2e firefox::canvas").unwrap(), Task::EndToEnd { name });
        assert!(parse("test --release").is_err());
        assert!(parse("demo --port many").is_err());
        assert!(parse("check twice").is_err());
        assert!(parse("e2e one two").is_err());
    }

    #[test]
    fn an_unknown_command_names_the_nearest_one() {
        let message = parse("biuld").unwrap_err().to_string();
        assert!(message.contains("did you mean \"build\""), "{message}");
        assert!(message.contains("cargo xtask COMMAND"), "{message}");
        assert_eq!(nearest("tset"), "test");
        assert_eq!(nearest("gold"), "golden");
        assert_eq!(nearest("sizes"), "size");
    }

    #[test]
    fn usage_has_one_line_per_command() {
        for (name, ..) in COMMANDS {
            let start = format!("  {name} ");
            assert_eq!(usage().lines().filter(|line| line.starts_with(&start)).count(), 1);
        }
    }

    #[test]
    fn edits_are_counted() {
        assert_eq!(edits("", "help"), 4);
        assert_eq!(edits("help", "help"), 0);
        assert_eq!(edits("kitten", "sitting"), 3);
    }
}
