//! Medians, because one load that something else has delayed must not move the result.

/// Where the middle half of some numbers lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Quartiles {
    /// A quarter is below.
    pub(crate) low: f64,
    /// Half is below.
    pub(crate) median: f64,
    /// A quarter is above.
    pub(crate) high: f64,
}

impl Quartiles {
    /// None without numbers. Between two numbers a quartile is interpolated.
    pub(crate) fn of(numbers: &[f64]) -> Option<Self> {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        let quarter = |quarters| at(&sorted, quarters);
        Some(Self { low: quarter(1)?, median: quarter(2)?, high: quarter(3)? })
    }
}

/// The number that so many quarters of the way through sorted ones lies.
fn at(sorted: &[f64], quarters: u8) -> Option<f64> {
    let steps = sorted.len().checked_sub(1)? * usize::from(quarters);
    let below = *sorted.get(steps / 4)?;
    let above = *sorted.get(steps.div_ceil(4))?;
    let part = [0.0, 0.25, 0.5, 0.75].get(steps % 4)?;
    Some(below + (above - below) * part)
}

/// The median of the numbers.
pub(crate) fn median(numbers: &[f64]) -> Option<f64> {
    Quartiles::of(numbers).map(|quartiles| quartiles.median)
}

/// The median of what two numbers of the same round are to one another.
pub(crate) fn paired(ours: &[f64], theirs: &[f64]) -> Option<f64> {
    let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
    median(&ratios)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_interpolated() {
        let quartiles = Quartiles::of(&[4.0, 1.0, 3.0, 2.0]).unwrap();
        assert_eq!(quartiles, Quartiles { low: 1.75, median: 2.5, high: 3.25 });
        let quartiles = Quartiles::of(&[50.0, 10.0, 30.0, 20.0, 40.0]).unwrap();
        assert_eq!(quartiles, Quartiles { low: 20.0, median: 30.0, high: 40.0 });
    }

    #[test]
    fn one_number_is_all_its_quartiles() {
        assert_eq!(Quartiles::of(&[7.0]), Some(Quartiles { low: 7.0, median: 7.0, high: 7.0 }));
    }

    #[test]
    fn no_numbers_have_no_median() {
        assert_eq!(Quartiles::of(&[]), None);
        assert_eq!(median(&[]), None);
        assert_eq!(paired(&[], &[1.0]), None);
    }

    #[test]
    fn one_delayed_load_does_not_move_the_median() {
        assert_eq!(median(&[10.0, 11.0, 12.0]), median(&[10.0, 11.0, 9_000.0]));
    }

    #[test]
    fn pairs_are_those_of_the_same_round() {
        assert_eq!(paired(&[10.0, 200.0, 30.0], &[20.0, 400.0, 60.0]), Some(0.5));
    }
}
