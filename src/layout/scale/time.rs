use record::Day;

/// The unit of the ticks of a time axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// Every so many days; seven start on Mondays.
    Days(u32),
    /// Every so many months, counted from January.
    Months(u32),
    /// Every so many years.
    Years(u32),
}

/// A labelled day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeTick {
    /// The day.
    pub day: Day,
    /// The unit.
    pub calendar: Calendar,
    /// Whether the label has the year: at the first tick, and where the year changes.
    pub has_year: bool,
}

/// Maps days to horizontal positions, in proportion.
///
/// ```
/// # use homeward::layout::{Calendar, TimeScale};
/// # use record::Day;
/// let day = |text| Day::parse(text).unwrap();
/// let scale = TimeScale::new((day("2024-01-01"), day("2024-12-31")), (0.0, 365.0));
/// assert_eq!(scale.map(day("2024-01-31")), 30.0);
/// assert_eq!(scale.invert(30.2), day("2024-01-31"));
/// let ticks = scale.ticks(100.0, Calendar::Days(1));
/// let months: Vec<u32> = ticks.iter().map(|tick| tick.day.month()).collect();
/// assert_eq!(months, [1, 7]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeScale {
    domain: (Day, Day),
    range: (f64, f64),
}

const CALENDARS: [Calendar; 14] = [
    Calendar::Days(1),
    Calendar::Days(2),
    Calendar::Days(7),
    Calendar::Days(14),
    Calendar::Months(1),
    Calendar::Months(3),
    Calendar::Months(6),
    Calendar::Years(1),
    Calendar::Years(2),
    Calendar::Years(5),
    Calendar::Years(10),
    Calendar::Years(20),
    Calendar::Years(50),
    Calendar::Years(100),
];

impl TimeScale {
    /// A scale over `domain`; one that ends before it begins is turned round,
    /// one of a single day gets a day more. The range may run backwards.
    #[must_use]
    pub fn new(domain: (Day, Day), range: (f64, f64)) -> Self {
        let (first, last) = (domain.0.min(domain.1), domain.0.max(domain.1));
        Self { domain: (first, last.max(first.plus(1))), range }
    }

    /// The days mapped, first and last.
    #[must_use]
    pub const fn domain(&self) -> (Day, Day) {
        self.domain
    }

    /// The position of a day.
    #[must_use]
    pub fn map(&self, day: Day) -> f64 {
        let since = f64::from(day.days()) - f64::from(self.domain.0.days());
        self.range.0 + since / self.days() * (self.range.1 - self.range.0)
    }

    /// The day nearest to a position, clamped to the domain.
    #[must_use]
    pub fn invert(&self, position: f64) -> Day {
        let extent = self.range.1 - self.range.0;
        let share = if extent == 0.0 { 0.0 } else { (position - self.range.0) / extent };
        let since = (share.clamp(0.0, 1.0) * self.days()).round();
        #[expect(clippy::cast_possible_truncation, reason = "kept inside the domain of days")]
        let since = since as i32;
        self.domain.0.plus(since)
    }

    /// How many pixels one day takes.
    #[must_use]
    pub fn pixels_per_day(&self) -> f64 {
        (self.range.1 - self.range.0).abs() / self.days()
    }

    /// The days to label, at least `spacing` pixels apart, none closer than
    /// `finest` counts.
    #[must_use]
    pub fn ticks(&self, spacing: f64, finest: Calendar) -> Vec<TimeTick> {
        let room = |calendar: &&Calendar| {
            calendar.days() >= finest.days() && calendar.days() * self.pixels_per_day() >= spacing
        };
        let Some(calendar) = CALENDARS.iter().find(room) else { return Vec::new() };
        let mut ticks: Vec<TimeTick> = Vec::new();
        let mut day = calendar.first_on_or_after(self.domain.0);
        while day <= self.domain.1 {
            let has_year = ticks.last().is_none_or(|last| last.day.year() != day.year());
            ticks.push(TimeTick { day, calendar: *calendar, has_year });
            day = calendar.next(day);
        }
        ticks
    }

    fn days(&self) -> f64 {
        f64::from(self.domain.1.days()) - f64::from(self.domain.0.days())
    }
}

/// 1970-01-05, the first Monday after the day days are counted from.
const A_MONDAY: i32 = 4;

impl Calendar {
    /// The least number of days between two ticks.
    fn days(self) -> f64 {
        match self {
            Self::Days(days) => f64::from(days),
            Self::Months(months) => f64::from(months) * 28.0 + f64::from(months / 2 * 2),
            Self::Years(years) => f64::from(years) * 365.0,
        }
    }

    /// The coarser of two.
    pub(crate) fn max(self, other: Self) -> Self {
        if other.days() > self.days() { other } else { self }
    }

    fn first_on_or_after(self, day: Day) -> Day {
        match self {
            Self::Days(days) => {
                let days = days.cast_signed();
                day.plus((A_MONDAY - day.days()).rem_euclid(days))
            }
            Self::Months(months) => month_multiple(day, months.cast_signed()),
            Self::Years(years) => month_multiple(day, years.cast_signed() * 12),
        }
    }

    fn next(self, day: Day) -> Day {
        let later = |months: u32| Day::from_month_index(day.month_index() + months.cast_signed());
        match self {
            Self::Days(days) => day.plus(days.cast_signed()),
            Self::Months(months) => later(months),
            Self::Years(years) => later(years * 12),
        }
    }
}

/// The first day on or after `day` that begins a month whose index is a
/// multiple of `months`.
fn month_multiple(day: Day, months: i32) -> Day {
    let index = day.month_index();
    let begun = Day::from_month_index(index - index.rem_euclid(months));
    if begun >= day { begun } else { Day::from_month_index(begun.month_index() + months) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn labels(scale: &TimeScale, spacing: f64) -> Vec<String> {
        scale.ticks(spacing, Calendar::Days(1)).iter().map(|tick| tick.day.to_string()).collect()
    }

    #[test]
    fn ticks_of_a_short_domain_are_mondays() {
        let scale = TimeScale::new((day("2024-03-01"), day("2024-03-31")), (0.0, 300.0));
        assert_eq!(labels(&scale, 60.0), ["2024-03-04", "2024-03-11", "2024-03-18", "2024-03-25"]);
    }

    #[test]
    fn the_year_is_labelled_first_and_where_it_changes() {
        let scale = TimeScale::new((day("2023-10-01"), day("2024-07-31")), (0.0, 600.0));
        let years: Vec<bool> =
            scale.ticks(100.0, Calendar::Days(1)).iter().map(|tick| tick.has_year).collect();
        assert_eq!(labels(&scale, 100.0), ["2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"]);
        assert_eq!(years, [true, true, false, false]);
    }

    #[test]
    fn a_domain_of_one_day_maps_and_inverts() {
        let scale = TimeScale::new((day("2024-03-01"), day("2024-03-01")), (0.0, 300.0));
        assert!(scale.map(day("2024-03-01")).abs() < 1e-9);
        assert_eq!(scale.invert(-5.0), day("2024-03-01"));
    }
}
