//! Points and sizes in CSS pixels, x to the right and y downwards.

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

impl Point {
    /// The point at `x`, `y`.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

impl Size {
    /// The size `width` by `height`.
    #[must_use]
    pub const fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }
}

/// An upright rectangle. Width and height are never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// The left edge.
    pub x: f64,
    /// The top edge.
    pub y: f64,
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

impl Rect {
    /// The rectangle at `x`, `y` of the given width and height.
    #[must_use]
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// The rectangle between two corners, whichever they are.
    #[must_use]
    pub const fn between(a: Point, b: Point) -> Self {
        Self::new(a.x.min(b.x), a.y.min(b.y), (a.x - b.x).abs(), (a.y - b.y).abs())
    }

    /// The square of the given half width around a centre.
    #[must_use]
    pub const fn around(center: Point, radius: f64) -> Self {
        Self::new(center.x - radius, center.y - radius, 2.0 * radius, 2.0 * radius)
    }

    /// The right edge.
    #[must_use]
    pub const fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub const fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The rectangle turned over the vertical middle of a drawing this wide.
    #[must_use]
    pub const fn turned(&self, width: f64) -> Self {
        Self { x: width - self.right(), ..*self }
    }

    /// The rectangle grown by `margin` on each side, or shrunk when negative.
    #[must_use]
    pub const fn grown(&self, margin: f64) -> Self {
        let twice = 2.0 * margin;
        Self::new(self.x - margin, self.y - margin, self.width + twice, self.height + twice)
    }

    /// The rectangle around two.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self::new(x, y, right - x, bottom - y)
    }

    /// The area that the two share, in square pixels.
    #[must_use]
    pub fn common(&self, other: &Self) -> f64 {
        let across = self.right().min(other.right()) - self.x.max(other.x);
        let down = self.bottom().min(other.bottom()) - self.y.max(other.y);
        across.max(0.0) * down.max(0.0)
    }

    /// Whether the interiors of the two overlap.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether `other` lies inside, edges included.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    /// The distance of a point from the rectangle; 0 inside of it.
    #[must_use]
    pub fn distance(&self, position: Point) -> f64 {
        let across = (self.x - position.x).max(position.x - self.right()).max(0.0);
        let down = (self.y - position.y).max(position.y - self.bottom()).max(0.0);
        (across * across + down * down).sqrt()
    }
}

#[cfg(test)]
mod tests;
