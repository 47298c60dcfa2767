//! Homeward's commands: `cargo xtask help` lists them. Each is a file of its own.

mod bench;
mod browser;
mod build;
mod check;
mod demo;
mod golden;
mod install;
mod npm;
mod process;
mod project;
mod python;
mod site;
mod size;
mod test;
mod toolchain;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "Builds, serves, tests and measures Homeward.")]
enum Task {
    /// Set up all it needs, build, serve the site on localhost and print its address
    Demo {
        /// The first port to try
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
    /// Set up all it needs and run every test, or some suites
    Test {
        /// Leave out what needs a browser or the package
        #[arg(long, conflicts_with = "suites")]
        quick: bool,
        /// Run these alone
        #[arg(value_name = "SUITE")]
        suites: Vec<test::Suite>,
        /// Run only the tests with this in their name
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Compile the WebAssembly and write `pkg/wasm/` and `pkg/dist/`
    Build {
        /// Small, and with all that `npm pack` needs
        #[arg(long)]
        release: bool,
    },
    /// Check format, lints, documentation, types, and licences and sources of crates
    Check,
    /// Build for release and compare what a reader downloads with its budget
    Size,
    /// Time the start beside other charts and compare it with its budgets
    Bench {
        /// How often each page is loaded at each speed
        #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..))]
        rounds: u16,
    },
    /// Compare the golden pictures and show what differs
    Golden {
        /// Take the new pictures over
        #[arg(long)]
        update: bool,
    },
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Demo { port } => demo::run(port),
        Task::Test { quick: true, .. } => test::run(&test::Suite::QUICK, None),
        Task::Test { suites, only, .. } if suites.is_empty() => {
            test::run(&test::Suite::ALL, only.as_deref())
        }
        Task::Test { suites, only, .. } => test::run(&suites, only.as_deref()),
        Task::Build { release: false } => build::development(),
        Task::Build { release: true } => build::release(),
        Task::Check => check::run(),
        Task::Size => size::run(),
        Task::Bench { rounds } => bench::run(rounds),
        Task::Golden { update } => golden::run(update),
    }
}

#[cfg(test)]
mod tests {
    use super::Task;
    use clap::{CommandFactory as _, Parser as _};

    #[test]
    fn the_command_line_is_well_formed() {
        Task::command().debug_assert();
    }

    #[test]
    fn a_misspelt_command_is_answered_with_the_nearest_one() {
        let error = Task::try_parse_from(["cargo xtask", "tset"]).err().unwrap().to_string();
        assert!(error.contains("'test'"), "{error}");
    }
}
