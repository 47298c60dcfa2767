//! One line for each thing that is done, with the time it took.

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// Does `work` quietly on one line: `name … 1.2 s`.
///
/// What `work` returns is text worth showing, such as warnings; it follows below the line.
pub(crate) fn quiet(name: &str, work: impl FnOnce() -> Result<String>) -> Result<()> {
    print!("{name} … ");
    // A line that cannot be shown early is shown late.
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    match work() {
        Ok(text) => {
            println!("{}", seconds(start.elapsed()));
            print_below(&text);
            Ok(())
        }
        Err(error) => {
            println!("failed after {}", seconds(start.elapsed()));
            Err(error).context(name.to_owned())
        }
    }
}

/// Does `work`, which prints on its own, between a line that opens it and one that tells its time.
pub(crate) fn loud<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{name} …");
    let start = Instant::now();
    let outcome = work();
    println!("{name}: {}", seconds(start.elapsed()));
    outcome
}

/// Says that there was nothing to do.
pub(crate) fn done_before(name: &str) {
    println!("{name}: up to date");
}

fn print_below(text: &str) {
    let text = text.trim_end();
    if !text.is_empty() {
        println!("{text}");
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_one_decimal() {
        assert_eq!(seconds(Duration::from_millis(1249)), "1.2 s");
    }

    #[test]
    fn a_failed_step_is_named_in_its_error() {
        let error = quiet("sharpening", || anyhow::bail!("no pencil")).unwrap_err();
        assert_eq!(format!("{error:#}"), "sharpening: no pencil");
    }
}
