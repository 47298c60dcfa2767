//! Colours by role, light and dark.

mod colour;
mod role;

pub use colour::Colour;
pub use role::Role;

/// Whether the page is light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on a light ground.
    #[default]
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// The colours and the letters of a drawing.
///
/// The two directions are of the same lightness, and neither colour is a flag's.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Light or dark.
    pub scheme: Scheme,
    /// The families of the letters, as in CSS.
    pub font_family: String,
}

/// The page's own interface font first; Noto covers Arabic and Cyrillic.
pub const FONT_FAMILY: &str = "system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", sans-serif";

impl Theme {
    /// The built-in theme of a scheme.
    #[must_use]
    pub fn new(scheme: Scheme) -> Self {
        Self { scheme, font_family: FONT_FAMILY.into() }
    }

    /// The colour of a role.
    #[must_use]
    pub const fn colour(&self, role: Role) -> Colour {
        let (light, dark) = role.colours();
        match self.scheme {
            Scheme::Light => light,
            Scheme::Dark => dark,
        }
    }
}
