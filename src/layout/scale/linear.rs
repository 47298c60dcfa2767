/// Maps a number of people to a position, in proportion.
///
/// A domain of one value or none is widened, so that a scale always maps and always inverts.
///
/// ```
/// # use homeward::layout::LinearScale;
/// let scale = LinearScale::new((0.0, 120.0), (300.0, 0.0));
/// assert_eq!(scale.ticks(6), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0]);
/// assert_eq!(scale.map(60.0), 150.0);
/// assert_eq!(scale.invert(150.0), 60.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinearScale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl LinearScale {
    /// A scale from `domain`, the lower end first, to `range`, which may run
    /// backwards.
    #[must_use]
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        let low = if domain.0.is_finite() { domain.0 } else { 0.0 };
        let high = if domain.1.is_finite() { domain.1 } else { low };
        let domain = (low, if high > low { high } else { low + 1.0 });
        Self { domain, range }
    }

    /// The position of a number.
    #[must_use]
    pub fn map(&self, value: f64) -> f64 {
        let (low, high) = self.domain;
        self.range.0 + (value - low) / (high - low) * (self.range.1 - self.range.0)
    }

    /// The number at a position. A range of length zero gives the start of the domain.
    #[must_use]
    pub fn invert(&self, position: f64) -> f64 {
        let (low, high) = self.domain;
        let extent = self.range.1 - self.range.0;
        if extent == 0.0 { low } else { low + (position - self.range.0) / extent * (high - low) }
    }

    /// The numbers to label, about `target` of them: multiples of an even step
    /// that lie in the domain, in order.
    #[must_use]
    pub fn ticks(&self, target: u32) -> Vec<f64> {
        let (low, high) = self.domain;
        let step = even_step((high - low) / f64::from(target.max(1)));
        let (first, last) = ((low / step).ceil(), (high / step).floor());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a handful of ticks; a cast from f64 saturates"
        )]
        let count = (last - first + 1.0).max(0.0) as u32;
        (0..count).map(|index| (first + f64::from(index)) * step).collect()
    }
}

/// The step of 1, 2, 5, 10, 20, 50 … nearest to `rough` in ratio: people are
/// whole. The limits between them are their geometric means.
fn even_step(rough: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    let ratio = rough / power;
    let factors: [(f64, f64); 3] = [(1.0, 2.0), (2.0, 5.0), (5.0, 10.0)];
    let nearest = factors.iter().find(|(factor, next)| ratio * ratio < factor * next);
    power * nearest.map_or(10.0, |(factor, _)| *factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_of_one_value_is_widened_and_inverts() {
        let scale = LinearScale::new((0.0, 0.0), (10.0, 0.0));
        assert_eq!(scale.ticks(5), [0.0, 1.0]);
        assert!((scale.invert(scale.map(1.0)) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn ticks_on_both_sides_of_zero_stay_inside_the_domain() {
        let scale = LinearScale::new((-4.0, 11.0), (300.0, 0.0));
        assert_eq!(scale.ticks(4), [0.0, 5.0, 10.0]);
    }

    #[test]
    fn a_domain_that_is_not_finite_maps_to_finite_positions() {
        let scale = LinearScale::new((f64::NAN, f64::INFINITY), (0.0, 1.0));
        assert!(scale.map(0.5).is_finite());
    }
}
