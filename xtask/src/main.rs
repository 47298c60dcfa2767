//! Homeward's commands. `cargo xtask help` lists them; this file only sends each to its module.

mod bench;
mod browser;
mod build;
mod check;
mod demo;
mod dependency;
mod engine;
mod golden;
mod install;
mod npm;
mod process;
mod project;
mod reproduce;
mod server;
mod size;
mod stamp;
mod step;
mod task;
mod test;
mod web;

use std::process::ExitCode;

use anyhow::Result;
use build::Profile;
use project::Project;
use task::Task;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).peekable();
    let outcome = if arguments.peek().is_some_and(|first| first == browser::RUNNER) {
        browser::run_wasm_tests(std::env::args_os().skip(1))
    } else {
        Task::parse(arguments).and_then(run)
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let project = Project::here()?;
    match task {
        Task::Help => {
            print!("{}", task::usage());
            Ok(())
        }
        Task::Bench { rounds } => bench::run(&project, rounds),
        Task::Build(Profile::Dev) => build::wasm(&project, Profile::Dev),
        Task::Build(Profile::Release) => build::package(&project),
        Task::Demo { port } => demo::run(&project, port),
        Task::Test { quick } => test::run(&project, quick),
        Task::EndToEnd { name } => test::end_to_end(&project, name.as_deref()),
        Task::Package => test::consumer(&project),
        Task::Reproduce => reproduce::run(&project),
        Task::Check => check::run(&project),
        Task::Size => size::run(&project),
        Task::Golden { update } => golden::run(&project, update),
    }
}
