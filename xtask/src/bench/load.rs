//! One load of one page.

use anyhow::{Context as _, Result};
use serde_json::Value;

/// How many times slower the processor is in each part of the run.
pub(crate) const SPEEDS: [u64; 2] = [1, 4];

/// A page with a chart, or with a script that draws none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// Ours.
    Homeward,
    /// The fastest of the small ones.
    Uplot,
    /// The most used one.
    Chartjs,
    /// None: what the browser needs for the page itself, which no chart can do without.
    Empty,
}

impl Page {
    /// Every page, ours first.
    pub(crate) const ALL: [Self; 4] = [Self::Homeward, Self::Uplot, Self::Chartjs, Self::Empty];

    /// Its name in files and tables.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Homeward => "homeward",
            Self::Uplot => "uplot",
            Self::Chartjs => "chartjs",
            Self::Empty => "empty",
        }
    }
}

/// What was measured in one load.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Load {
    /// What was loaded.
    pub(crate) page: Page,
    /// How many times slower the processor was.
    pub(crate) slow: u64,
    /// Milliseconds from the navigation to the drawn chart.
    pub(crate) drawn: f64,
    /// Milliseconds from the script's first line to the drawn chart.
    pub(crate) script: f64,
    /// The page's layout shift score.
    pub(crate) shift: f64,
    /// Milliseconds of script from one move of a pointer to the painted overlay.
    pub(crate) pointer: f64,
    /// Milliseconds of the longest task over 50 ms; 0 without such a task.
    pub(crate) longest_task: f64,
}

impl Load {
    /// Reads the line that tells of a load.
    pub(crate) fn read(line: &str) -> Result<Self> {
        Self::find(line).with_context(|| format!("found \"{line}\", expected a load in JSON"))
    }

    fn find(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok()?;
        let number = |name: &str| value.get(name)?.as_f64();
        let name = value.get("page")?.as_str()?;
        Some(Self {
            page: Page::ALL.into_iter().find(|page| page.name() == name)?,
            slow: value.get("slow")?.as_u64()?,
            drawn: number("drawn")?,
            script: number("script")?,
            shift: number("shift")?,
            pointer: number("move")?,
            longest_task: value
                .get("tasks")?
                .as_array()?
                .iter()
                .filter_map(Value::as_f64)
                .fold(0.0, f64::max),
        })
    }
}

/// One number of every load of a page at a speed, in the order of the rounds.
pub(crate) fn of(loads: &[Load], (page, slow): (Page, u64), number: fn(&Load) -> f64) -> Vec<f64> {
    loads.iter().filter(|load| (load.page, load.slow) == (page, slow)).map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_load() {
        let line = r#"{"page":"uplot","slow":4,"drawn":12.5,"script":7,"shift":0,"tasks":[60,90],"move":0.5}"#;
        let load = Load {
            page: Page::Uplot,
            slow: 4,
            drawn: 12.5,
            script: 7.0,
            shift: 0.0,
            pointer: 0.5,
            longest_task: 90.0,
        };
        assert_eq!(Load::read(line).unwrap(), load);
    }

    #[test]
    fn another_line_is_named() {
        let message = Load::read("Error: found no chart").unwrap_err().to_string();
        assert!(message.contains("found no chart"), "{message}");
        assert!(Load::read(r#"{"page":"other","slow":1}"#).is_err());
    }

    #[test]
    fn a_number_is_taken_from_one_page_at_one_speed() {
        let load = |page, slow, drawn| Load {
            page,
            slow,
            drawn,
            script: 0.0,
            shift: 0.0,
            pointer: 0.0,
            longest_task: 0.0,
        };
        let loads = [
            load(Page::Homeward, 1, 10.0),
            load(Page::Uplot, 1, 20.0),
            load(Page::Homeward, 4, 30.0),
            load(Page::Homeward, 1, 40.0),
        ];
        assert_eq!(of(&loads, (Page::Homeward, 1), |load| load.drawn), [10.0, 40.0]);
    }
}
