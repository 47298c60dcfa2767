/// The weight of a font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// As in running text.
    #[default]
    Regular,
    /// As in headings.
    Bold,
}

/// The size and weight of a text. The family is the theme's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// The size in CSS pixels.
    pub size: f64,
    /// Their weight.
    pub weight: Weight,
}

impl Font {
    /// The regular weight at a size.
    #[must_use]
    pub const fn regular(size: f64) -> Self {
        Self { size, weight: Weight::Regular }
    }

    /// The bold weight at a size.
    #[must_use]
    pub const fn bold(size: f64) -> Self {
        Self { size, weight: Weight::Bold }
    }

    /// From one line's baseline to the next.
    #[must_use]
    pub const fn line_height(self) -> f64 {
        self.size * LINE_HEIGHT
    }
}

const LINE_HEIGHT: f64 = 1.3;
