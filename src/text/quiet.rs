use super::{Locale, Message};
use crate::options::Options;
use crate::series::Tally;
use record::{Dataset, Day, Precision};

/// That no reunion was reported for long, for the empty part of the plot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quiet {
    /// The day of the last counted event.
    pub since: Day,
    /// The text.
    pub full: String,
    /// A shorter one, for where the text has no room.
    pub short: String,
}

/// A shorter time without reunions is no news.
const LEAST_DAYS: i32 = 90;

impl Quiet {
    /// The text where the shown days end on the day up to which sources were read and the last
    /// counted event is long ago. A newsroom's own record does not promise that nothing happened
    /// since, so only the bundled one, which has no credit of its own, has this text.
    pub(super) fn of(
        tally: &Tally,
        dataset: &Dataset,
        options: &Options,
        locale: &Locale,
    ) -> Option<Self> {
        let (_, date) = tally.span?;
        let as_of = tally.as_of?;
        let is_known = dataset.credit.is_none() && options.to.is_none_or(|to| to == as_of);
        if !is_known || as_of < date.plus(LEAST_DAYS) || is_placeholder(dataset, date) {
            return None;
        }
        let full = locale.format(&Message::QuietSince { date });
        let short = locale.format(&Message::QuietSinceShort { date });
        Some(Self { since: date, full, short })
    }
}

/// Whether the day of a counted event stands for its month.
fn is_placeholder(dataset: &Dataset, date: Day) -> bool {
    let mut events = dataset.events.iter().filter(|event| event.is_counted());
    events.any(|event| event.date == date && event.precision == Precision::Month)
}
