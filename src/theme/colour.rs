use std::fmt;

/// A colour in sRGB with its opacity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// Red, green and blue, 0 to 255.
    pub rgb: (u8, u8, u8),
    /// 0 for clear to 1 for solid.
    pub opacity: f64,
}

impl Colour {
    /// A solid colour from its hexadecimal form, `0x00746b`.
    #[must_use]
    pub const fn solid(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self { rgb: (red, green, blue), opacity: 1.0 }
    }

    /// The same colour, seen through.
    #[must_use]
    pub const fn at(self, opacity: f64) -> Self {
        Self { opacity, ..self }
    }

    /// The colour that results when this one lies on a solid `ground`.
    #[must_use]
    pub fn over(self, ground: Self) -> Self {
        let mix = |top: u8, bottom: u8| {
            let mixed = f64::from(top) * self.opacity + f64::from(bottom) * (1.0 - self.opacity);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mix of two bytes is a byte"
            )]
            {
                mixed.round() as u8
            }
        };
        let (top, bottom) = (self.rgb, ground.rgb);
        let rgb = (mix(top.0, bottom.0), mix(top.1, bottom.1), mix(top.2, bottom.2));
        Self { rgb, opacity: 1.0 }
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let (red, green, blue) = self.rgb;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of two solid colours, 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

impl fmt::Display for Colour {
    /// Writes `#rrggbb`, without the opacity.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (red, green, blue) = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
