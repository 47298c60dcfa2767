//! Colours as readers with a colour vision deficiency see them.

use homeward::Theme;
use homeward::scene::Colour;

/// A missing kind of cones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Vision {
    /// Without those for long waves.
    Protan,
    /// Without those for middle waves.
    Deutan,
    /// Without those for short waves.
    Tritan,
}

impl Vision {
    pub const ALL: [Self; 3] = [Self::Protan, Self::Deutan, Self::Tritan];

    /// What becomes of linear red, green and blue: the matrices at full severity of Machado,
    /// Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency" (2009), table 1.
    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }

    pub fn sees(self, colour: Colour) -> Colour {
        let seen = self.matrix().map(|row| {
            let linear = linear(colour);
            row.iter().zip(linear).map(|(share, part)| share * part).sum::<f64>()
        });
        let bytes = seen.map(|part| {
            let part = part.clamp(0.0, 1.0);
            let curved = if part <= 0.003_130_8 {
                part * 12.92
            } else {
                1.055 * part.powf(1.0 / 2.4) - 0.055
            };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
            let byte = (curved * 255.0).round() as u8;
            byte
        });
        Colour::solid(u32::from_be_bytes([0, bytes[0], bytes[1], bytes[2]]))
    }

    pub fn sees_theme(self, theme: &Theme) -> Theme {
        Theme {
            ground: self.sees(theme.ground),
            ink: self.sees(theme.ink),
            muted: self.sees(theme.muted),
            grid: self.sees(theme.grid),
            ukraine: self.sees(theme.ukraine),
            russia: self.sees(theme.russia),
            font_family: theme.font_family.clone(),
        }
    }
}

/// How far apart two colours look: the distance in CIE L*a*b*, in which 2.3 is the just noticeable difference.
pub fn difference(a: Colour, b: Colour) -> f64 {
    let (a, b) = (lab(a), lab(b));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn linear(colour: Colour) -> [f64; 3] {
    let (red, green, blue) = colour.rgb();
    [red, green, blue].map(|byte| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

fn lab(colour: Colour) -> [f64; 3] {
    let [red, green, blue] = linear(colour);
    // Against the white of daylight, D65.
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
    let [x, y, z] =
        [x, y, z].map(|t| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}
