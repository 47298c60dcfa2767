//! What we promise about the start.

use super::load::{Load, Page, SPEEDS, of};
use super::statistics::{median, paired};

/// The most that our time may be of another chart's.
const RATIOS: [(Page, f64); 2] = [(Page::Uplot, 0.9), (Page::Chartjs, 0.6)];
/// Milliseconds a task may take when the processor is slow.
const TASK: f64 = 50.0;
/// Milliseconds of script from one move of a pointer to the painted overlay.
const POINTER: f64 = 1.0;

/// A budget beside what was measured.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Verdict {
    /// Our time as a part of another chart's.
    Ratio {
        /// The other chart.
        peer: Page,
        /// How many times slower the processor was.
        slow: u64,
        /// The ratio of the medians: what is judged.
        ratio: f64,
        /// The median of the ratios in each round; far from the other one, the run was disturbed.
        paired: f64,
        /// The most it may be.
        limit: f64,
    },
    /// Milliseconds of our longest task when the processor is slowest; the median of the rounds.
    Task {
        /// Zero when no task was over the limit.
        longest: f64,
        /// The most it may be.
        limit: f64,
    },
    /// Milliseconds of our script for one move of a pointer; the median of the rounds.
    Pointer {
        /// What was measured.
        script: f64,
        /// The most it may be.
        limit: f64,
    },
}

impl Verdict {
    /// Whether it is more than it may be.
    pub(crate) fn is_over(&self) -> bool {
        match self {
            Self::Ratio { ratio, limit, .. } => ratio > limit,
            Self::Task { longest: found, limit } | Self::Pointer { script: found, limit } => {
                found > limit
            }
        }
    }
}

/// Every budget with what the loads say about it.
pub(crate) fn judge(loads: &[Load]) -> Vec<Verdict> {
    let ratios =
        SPEEDS.into_iter().flat_map(|slow| RATIOS.map(|budget| ratio(loads, slow, budget)));
    ratios.chain([task(loads), pointer(loads)]).flatten().collect()
}

fn pointer(loads: &[Load]) -> Option<Verdict> {
    let script = median(&of(loads, (Page::Homeward, 1), |load| load.pointer))?;
    Some(Verdict::Pointer { script, limit: POINTER })
}

fn ratio(loads: &[Load], slow: u64, (peer, limit): (Page, f64)) -> Option<Verdict> {
    let ours = of(loads, (Page::Homeward, slow), |load| load.drawn);
    let theirs = of(loads, (peer, slow), |load| load.drawn);
    let ratio = median(&ours)? / median(&theirs)?;
    Some(Verdict::Ratio { peer, slow, ratio, paired: paired(&ours, &theirs)?, limit })
}

fn task(loads: &[Load]) -> Option<Verdict> {
    let slowest = SPEEDS.into_iter().max()?;
    let longest = median(&of(loads, (Page::Homeward, slowest), |load| load.longest_task))?;
    Some(Verdict::Task { longest, limit: TASK })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(page: Page, slow: u64, drawn: f64, longest_task: f64) -> Load {
        Load { page, slow, drawn, script: 0.0, shift: 0.0, pointer: 0.0, longest_task }
    }

    #[test]
    fn a_ratio_over_its_limit_is_over() {
        let loads = [
            load(Page::Homeward, 1, 95.0, 0.0),
            load(Page::Uplot, 1, 100.0, 0.0),
            load(Page::Chartjs, 1, 190.0, 0.0),
        ];
        let over: Vec<bool> = judge(&loads).iter().map(Verdict::is_over).collect();
        assert_eq!(over, [true, false, false]);
    }

    #[test]
    fn only_our_tasks_on_a_slow_processor_are_judged() {
        let quick = [load(Page::Uplot, 4, 1.0, 400.0)];
        assert_eq!(judge(&quick), []);
        let slow = [load(Page::Homeward, 4, 1.0, 51.0)];
        assert_eq!(judge(&slow), [Verdict::Task { longest: 51.0, limit: TASK }]);
        assert!(judge(&slow).iter().all(Verdict::is_over));
    }

    #[test]
    fn what_was_not_loaded_is_not_judged() {
        assert_eq!(judge(&[]), []);
    }
}
