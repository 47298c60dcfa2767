/// Maps a number of people to a vertical place, in proportion.
///
/// The domain is made "nice": it ends at a tick. It may hold one value or
/// none; then it is widened, so that a scale always maps and always inverts.
///
/// ```
/// # use homeward::scale::LinearScale;
/// let scale = LinearScale::new((0.0, 107.0), (300.0, 0.0), 6);
/// assert_eq!(scale.ticks(), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0]);
/// assert_eq!(scale.map(60.0), 150.0);
/// assert_eq!(scale.invert(150.0), 60.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinearScale {
    domain: (f64, f64),
    range: (f64, f64),
    step: f64,
}

impl LinearScale {
    /// A scale over `domain`, which is widened to whole ticks, of which there
    /// are about `target`. The range may run backwards.
    #[must_use]
    pub fn new(domain: (f64, f64), range: (f64, f64), target: u32) -> Self {
        let low = if domain.0.is_finite() { domain.0 } else { 0.0 };
        let high = if domain.1.is_finite() { domain.1.max(low) } else { low };
        let span = (high - low).max(1.0);
        let step = nice_step(span / f64::from(target.max(1)));
        let first = (low / step).floor() * step;
        let last = (high / step).ceil() * step;
        let last = if last > first { last } else { first + step };
        Self { domain: (first, last), range, step }
    }

    /// The place of a number.
    #[must_use]
    pub fn map(&self, value: f64) -> f64 {
        let (low, high) = self.domain;
        self.range.0 + (value - low) / (high - low) * (self.range.1 - self.range.0)
    }

    /// The number at a place. A range without extent gives the domain's start.
    #[must_use]
    pub fn invert(&self, place: f64) -> f64 {
        let (low, high) = self.domain;
        let extent = self.range.1 - self.range.0;
        if extent == 0.0 { low } else { low + (place - self.range.0) / extent * (high - low) }
    }

    /// The numbers to label: whole, even steps from the domain's start to its end.
    #[must_use]
    pub fn ticks(&self) -> Vec<f64> {
        let count = ((self.domain.1 - self.domain.0) / self.step).round();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a handful of ticks, never negative"
        )]
        let count = count as u32;
        (0..=count).map(|index| self.domain.0 + f64::from(index) * self.step).collect()
    }
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that is at least `rough`: people are whole.
fn nice_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.max(1.0).log10().floor());
    let factors = [1.0, 2.0, 5.0, 10.0];
    let step = factors.iter().map(|factor| factor * power).find(|step| *step >= rough);
    step.unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_is_widened_and_still_inverts() {
        let scale = LinearScale::new((0.0, 0.0), (10.0, 0.0), 5);
        assert_eq!(scale.ticks(), [0.0, 1.0]);
        assert!((scale.invert(scale.map(1.0)) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_domain_below_zero_ends_at_ticks_on_both_sides() {
        let scale = LinearScale::new((-4.0, 11.0), (300.0, 0.0), 4);
        assert_eq!(scale.ticks(), [-5.0, 0.0, 5.0, 10.0, 15.0]);
    }

    #[test]
    fn nothing_finite_maps_to_nothing_infinite() {
        let scale = LinearScale::new((f64::NAN, f64::INFINITY), (0.0, 1.0), 5);
        assert!(scale.map(0.5).is_finite());
    }
}
