//! Colours by role, light and dark.

mod colour;
mod role;

pub use colour::Colour;
pub use role::Role;

use crate::options::ThemeChoice;

/// Whether the page is light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground.
    #[default]
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Scheme {
    /// The scheme to draw in where the reader's device prefers `preferred`.
    #[must_use]
    pub const fn of(choice: ThemeChoice, preferred: Self) -> Self {
        match choice {
            ThemeChoice::Auto => preferred,
            ThemeChoice::Light => Self::Light,
            ThemeChoice::Dark => Self::Dark,
        }
    }
}

/// The reader's preferred contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    /// As the theme has it.
    #[default]
    Usual,
    /// Secondary text is as strong as the other text, and gridlines are more visible.
    More,
}

/// The colours and the font family of a drawing. Every [`Role`]'s colour follows from these six.
///
/// The two directions are of the same lightness, and neither colour is a flag's.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// What everything lies on. Where it can be seen through, the page shows.
    pub ground: Colour,
    /// Primary text and marks.
    pub ink: Colour,
    /// Secondary text: axes, scope line.
    pub muted: Colour,
    /// Gridlines.
    pub grid: Colour,
    /// People who went to Ukraine.
    pub ukraine: Colour,
    /// People who went to Russia.
    pub russia: Colour,
    /// The font families, as in CSS.
    pub font_family: String,
}

/// The page's own interface font first; Noto covers Arabic and Cyrillic.
pub const FONT_FAMILY: &str = "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", sans-serif";

/// Opacities in 255ths.
const AREA: u32 = 41;
const PALE: u32 = 82;
const RANGE: u32 = 97;
/// Gridlines of ink itself would cross out what they cross.
const STRONG_GRID: u32 = 102;

impl Theme {
    /// The built-in theme of a scheme.
    #[must_use]
    pub fn new(scheme: Scheme) -> Self {
        let [ground, ink, muted, grid, ukraine, russia] = match scheme {
            Scheme::Light => {
                [0xff_ff_ff, 0x1a_1a_1a, 0x5b_61_68, 0xe4_e6_e8, 0x00_74_6b, 0xa9_4b_14]
            }
            Scheme::Dark => {
                [0x15_18_1b, 0xf2_f2_f2, 0xa9_b0_b7, 0x33_38_3d, 0x4c_c3_b5, 0xf3_a0_6e]
            }
        }
        .map(Colour::solid);
        Self { ground, ink, muted, grid, ukraine, russia, font_family: FONT_FAMILY.into() }
    }

    /// The same for a reader who wants so much contrast, as `pkg/homeward.css` has it.
    #[must_use]
    pub fn with_contrast(self, contrast: Contrast) -> Self {
        match contrast {
            Contrast::Usual => self,
            Contrast::More => Self { muted: self.ink, grid: self.ink.at(STRONG_GRID), ..self },
        }
    }

    /// The colour of a role.
    #[must_use]
    pub const fn colour(&self, role: Role) -> Colour {
        match role {
            Role::Ground => self.ground,
            Role::Ink => self.ink,
            Role::Muted | Role::Edge => self.muted,
            Role::Grid => self.grid,
            Role::Ukraine => self.ukraine,
            Role::UkraineArea => self.ukraine.at(AREA),
            Role::UkrainePale => self.ukraine.at(PALE),
            Role::Russia => self.russia,
            Role::RussiaArea => self.russia.at(AREA),
            Role::RussiaPale => self.russia.at(PALE),
            Role::Range => self.muted.at(RANGE),
        }
    }
}
