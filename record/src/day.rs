//! Calendar days.

use std::fmt;

/// One day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// The reports give days, not instants, so nothing here knows hours. A `Day`
/// counts days since 1970-01-01; the conversion follows Howard Hinnant's
/// `civil_from_days` (<https://howardhinnant.github.io/date_algorithms.html>).
///
/// ```
/// # use record::Day;
/// let day = Day::parse("2023-10-16").unwrap();
/// assert_eq!(day.year(), 2023);
/// assert_eq!(day.to_string(), "2023-10-16");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

const DAYS_OF_ERA: i32 = 146_097;
const DAYS_FROM_0000_03_01_TO_1970: i32 = 719_468;

impl Day {
    /// The day that is `days` days after 1970-01-01.
    #[must_use]
    pub const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01, negative before it.
    #[must_use]
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The day of a year (1 to 9999), month (1 to 12) and day of the month, or
    /// `None` where the calendar has no such day.
    #[must_use]
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 {
            return None;
        }
        let found = Self::unchecked(year, month, day);
        (found.year_month_day() == (year, month, day)).then_some(found)
    }

    /// The first day of a month; months past December run into later years.
    #[must_use]
    pub fn first_of_month(year: i32, month0: i32) -> Self {
        let year = year + month0.div_euclid(12);
        Self::unchecked(year, month0.rem_euclid(12).unsigned_abs() + 1, 1)
    }

    fn unchecked(year: i32, month: u32, day: u32) -> Self {
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        // Months counted from March, so that the leap day ends the year.
        let month = month.cast_signed();
        let march_month = (month + 9) % 12;
        let day_of_year = (153 * march_month + 2) / 5 + day.cast_signed() - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * DAYS_OF_ERA + day_of_era - DAYS_FROM_0000_03_01_TO_1970)
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub const fn year_month_day(self) -> (i32, u32, u32) {
        let shifted = self.0.saturating_add(DAYS_FROM_0000_03_01_TO_1970);
        let era = shifted.div_euclid(DAYS_OF_ERA);
        let day_of_era = shifted.rem_euclid(DAYS_OF_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + (month <= 2) as i32;
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year_month_day().0
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.year_month_day().1
    }

    /// Months since year 0: the unit in which calendar ticks and bins count.
    #[must_use]
    pub const fn month_index(self) -> i32 {
        let (year, month, _) = self.year_month_day();
        year * 12 + month.cast_signed() - 1
    }

    /// The first day of the month that [`month_index`](Self::month_index) counts.
    #[must_use]
    pub fn from_month_index(index: i32) -> Self {
        Self::first_of_month(0, index)
    }

    /// The day `days` days later, or earlier when negative.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        const LETTERS: usize = "YYYY-MM-DD".len();
        if text.len() != LETTERS {
            return None;
        }
        let mut parts = [0_u32; 3];
        let mut part = 0;
        for (index, letter) in text.bytes().enumerate() {
            match (index, letter) {
                (4 | 7, b'-') => part += 1,
                (4 | 7, _) => return None,
                (_, b'0'..=b'9') => {
                    let number = parts.get_mut(part)?;
                    *number = *number * 10 + u32::from(letter - b'0');
                }
                _ => return None,
            }
        }
        let [year, month, day] = parts;
        Self::from_ymd(year.cast_signed(), month, day)
    }
}

impl fmt::Display for Day {
    /// Writes `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.year_month_day();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused() {
        for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024-01-01-", ""] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert!(Day::parse("2024-02-29").is_some());
    }

    #[test]
    fn months_run_into_the_next_year() {
        assert_eq!(Day::first_of_month(2023, 12).to_string(), "2024-01-01");
        assert_eq!(Day::first_of_month(2023, -1).to_string(), "2022-12-01");
    }

    proptest! {
        #[test]
        fn every_day_agrees_with_another_calendar(days in -700_000_i32..2_900_000) {
            let day = Day::from_days(days);
            let epoch = jiff::civil::date(1970, 1, 1);
            let other = epoch.checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(day.to_string(), other.to_string());
            prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        }

        #[test]
        fn a_month_index_leads_back_to_its_month(days in -700_000_i32..2_900_000) {
            let day = Day::from_days(days);
            let first = Day::from_month_index(day.month_index());
            prop_assert_eq!(first.month_index(), day.month_index());
            prop_assert!(first <= day && day.days() - first.days() < 31);
        }
    }
}
