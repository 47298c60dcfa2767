use std::fmt;

/// A colour in sRGB with its opacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(u32);

impl Colour {
    /// A solid colour from its hexadecimal form, `0x00746b`.
    #[must_use]
    pub const fn solid(hex: u32) -> Self {
        Self(hex << 8 | 0xff)
    }

    /// A colour from its hexadecimal form with opacity, `0x00746bff`.
    #[must_use]
    pub const fn with_opacity(hex: u32) -> Self {
        Self(hex)
    }

    /// A colour from its red, green, blue and opacity, each from 0 to 1; beyond that the nearest end.
    #[must_use]
    pub fn from_shares(shares: [f64; 4]) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a cast from f64 saturates"
        )]
        let bytes = shares.map(|share| (share * 255.0).round() as u8);
        Self(u32::from_be_bytes(bytes))
    }

    /// Red, green and blue.
    #[must_use]
    pub const fn rgb(self) -> (u8, u8, u8) {
        let [red, green, blue, _] = self.0.to_be_bytes();
        (red, green, blue)
    }

    /// 0 for clear to 1 for solid.
    #[must_use]
    pub fn opacity(self) -> f64 {
        f64::from(self.0 & 0xff) / 255.0
    }

    /// Whether nothing shines through.
    #[must_use]
    pub const fn is_solid(self) -> bool {
        self.0 & 0xff == 0xff
    }

    /// The same colour, seen through: so many 255ths of its opacity.
    #[must_use]
    pub const fn at(self, share: u32) -> Self {
        Self((self.0 & !0xff) | ((self.0 & 0xff) * share / 255))
    }

    /// The colour that results when this one lies on a solid `ground`.
    #[must_use]
    pub fn over(self, ground: Self) -> Self {
        let mix = |top: u8, bottom: u8| {
            let opacity = self.opacity();
            let mixed = f64::from(top) * opacity + f64::from(bottom) * (1.0 - opacity);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mix of two bytes is a byte"
            )]
            {
                mixed.round() as u8
            }
        };
        let (top, bottom) = (self.rgb(), ground.rgb());
        let mixed = [0, mix(top.0, bottom.0), mix(top.1, bottom.1), mix(top.2, bottom.2)];
        Self::solid(u32::from_be_bytes(mixed))
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let (red, green, blue) = self.rgb();
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
        write!(f, "#{:06x}", self.0 >> 8)
    }
}
