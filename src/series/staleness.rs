use crate::options::Options;
use record::{Dataset, Day};

/// How old the record is on the day it is read, and what changed in it of late.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Staleness<'a> {
    dataset: &'a Dataset,
    /// The day of reading, `None` if it is unknown.
    today: Option<Day>,
}

/// After this many days without a check readers see a warning.
const CHECK_LASTS: i32 = 180;
/// For so many days a correction is marked.
const MARK_LASTS: i32 = 90;

impl<'a> Staleness<'a> {
    /// The age on the day of the options, or else on that of the last check.
    pub(crate) fn new(dataset: &'a Dataset, options: &Options) -> Self {
        Self { dataset, today: options.today.or(dataset.checked) }
    }

    /// The day of the last check, where that is too long ago.
    pub(crate) fn overdue(self) -> Option<Day> {
        let (checked, today) = (self.dataset.checked?, self.today?);
        (today > checked.plus(CHECK_LASTS)).then_some(checked)
    }

    /// The day of the latest correction of an event or a claim, while that is marked.
    pub(crate) fn corrected(self, id: &str) -> Option<Day> {
        let since = self.today?.plus(-MARK_LASTS);
        let mut latest = None;
        for correction in &self.dataset.corrections {
            if correction.date >= since && correction.id == id {
                latest = latest.max(Some(correction.date));
            }
        }
        latest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use record::Correction;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn dataset() -> Dataset {
        let correction =
            |date, id: &str| Correction { date: day(date), id: id.into(), ..Correction::default() };
        Dataset {
            checked: Some(day("2026-11-21")),
            corrections: vec![
                correction("2026-01-05", "a"),
                correction("2026-11-01", "a"),
                correction("2026-11-02", "b"),
            ],
            ..Dataset::default()
        }
    }

    fn on(today: Day) -> Options {
        Options { today: Some(today), ..Options::default() }
    }

    #[test]
    fn a_check_is_overdue_after_180_days() {
        let dataset = dataset();
        let checked = day("2026-11-21");
        for (days, overdue) in
            [(-1, None), (0, None), (180, None), (181, Some(checked)), (900, Some(checked))]
        {
            let age = Staleness::new(&dataset, &on(checked.plus(days)));
            assert_eq!(age.overdue(), overdue, "{days} days after it");
        }
        assert_eq!(Staleness::new(&dataset, &Options::default()).overdue(), None, "on no day");
        let never = Dataset::default();
        assert_eq!(Staleness::new(&never, &on(checked)).overdue(), None, "without a check");
    }

    #[test]
    fn the_latest_correction_is_marked_for_90_days() {
        let dataset = dataset();
        let latest = day("2026-11-01");
        let corrected = |options: &Options| Staleness::new(&dataset, options).corrected("a");
        for (days, marked) in [(-1, true), (0, true), (90, true), (91, false)] {
            let found = corrected(&on(latest.plus(days)));
            assert_eq!(found, marked.then_some(latest), "{days} days after it");
        }
        assert_eq!(corrected(&Options::default()), Some(latest), "on the day of the last check");
        assert_eq!(Staleness::new(&dataset, &on(latest)).corrected("c"), None);
    }
}
