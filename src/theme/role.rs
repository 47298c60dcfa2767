use super::Colour;
use record::Direction;

/// What a colour is for. A [`Scene`](crate::scene::Scene) names roles; the
/// theme knows their colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// What everything lies on.
    Ground,
    /// Words and marks that carry meaning.
    Ink,
    /// Words beside them: axes, scope line.
    Muted,
    /// Gridlines.
    Grid,
    /// People who went to Ukraine.
    Ukraine,
    /// The area of those.
    UkraineArea,
    /// Those on one side's word.
    UkrainePale,
    /// People who went to Russia.
    Russia,
    /// The area of those.
    RussiaArea,
    /// Those on one side's word.
    RussiaPale,
    /// From the lowest to the highest figure given.
    Range,
    /// The edge of a tooltip.
    Edge,
}

const GROUND: (Colour, Colour) = (Colour::solid(0xff_ff_ff), Colour::solid(0x15_18_1b));
const INK: (Colour, Colour) = (Colour::solid(0x1a_1a_1a), Colour::solid(0xf2_f2_f2));
const MUTED: (Colour, Colour) = (Colour::solid(0x5b_61_68), Colour::solid(0xa9_b0_b7));
const GRID: (Colour, Colour) = (Colour::solid(0xe4_e6_e8), Colour::solid(0x33_38_3d));
const UKRAINE: (Colour, Colour) = (Colour::solid(0x00_74_6b), Colour::solid(0x4c_c3_b5));
const RUSSIA: (Colour, Colour) = (Colour::solid(0xa9_4b_14), Colour::solid(0xf3_a0_6e));
const AREA: f64 = 0.16;
const PALE: f64 = 0.32;
const RANGE: f64 = 0.38;

const fn at((light, dark): (Colour, Colour), opacity: f64) -> (Colour, Colour) {
    (light.at(opacity), dark.at(opacity))
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 12] = [
        Self::Ground,
        Self::Ink,
        Self::Muted,
        Self::Grid,
        Self::Ukraine,
        Self::UkraineArea,
        Self::UkrainePale,
        Self::Russia,
        Self::RussiaArea,
        Self::RussiaPale,
        Self::Range,
        Self::Edge,
    ];

    /// The role of people who went in a direction.
    #[must_use]
    pub const fn of(direction: Direction) -> Self {
        match direction {
            Direction::Ukraine => Self::Ukraine,
            Direction::Russia => Self::Russia,
        }
    }

    /// The role of the area under a direction's line.
    #[must_use]
    pub const fn area_of(direction: Direction) -> Self {
        match direction {
            Direction::Ukraine => Self::UkraineArea,
            Direction::Russia => Self::RussiaArea,
        }
    }

    /// The role of a direction's people on one side's word.
    #[must_use]
    pub const fn pale_of(direction: Direction) -> Self {
        match direction {
            Direction::Ukraine => Self::UkrainePale,
            Direction::Russia => Self::RussiaPale,
        }
    }

    /// The name of the role in class names and custom properties.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ground => "ground",
            Self::Ink => "ink",
            Self::Muted => "muted",
            Self::Grid => "grid",
            Self::Ukraine => "ukraine",
            Self::UkraineArea => "ukraine-area",
            Self::UkrainePale => "ukraine-pale",
            Self::Russia => "russia",
            Self::RussiaArea => "russia-area",
            Self::RussiaPale => "russia-pale",
            Self::Range => "range",
            Self::Edge => "edge",
        }
    }

    /// The colour in the light and in the dark scheme.
    pub(super) const fn colours(self) -> (Colour, Colour) {
        match self {
            Self::Ground => GROUND,
            Self::Ink => INK,
            Self::Muted | Self::Edge => MUTED,
            Self::Grid => GRID,
            Self::Ukraine => UKRAINE,
            Self::UkraineArea => at(UKRAINE, AREA),
            Self::UkrainePale => at(UKRAINE, PALE),
            Self::Russia => RUSSIA,
            Self::RussiaArea => at(RUSSIA, AREA),
            Self::RussiaPale => at(RUSSIA, PALE),
            Self::Range => at(MUTED, RANGE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Scheme, Theme};
    use super::*;

    const TEXT: f64 = 4.5;
    const MARK: f64 = 3.0;

    #[test]
    fn words_and_marks_stand_out_from_the_ground_in_every_scheme() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let theme = Theme::new(scheme);
            let ground = theme.colour(Role::Ground);
            for role in [Role::Ink, Role::Muted, Role::Ukraine, Role::Russia] {
                let contrast = theme.colour(role).contrast(ground);
                assert!(contrast >= TEXT, "{scheme:?} {role:?}: {contrast:.2}");
            }
            for role in [Role::Ink, Role::Ukraine, Role::Russia] {
                for area in [Role::UkraineArea, Role::RussiaArea] {
                    let contrast = theme.colour(role).contrast(theme.colour(area).over(ground));
                    assert!(contrast >= MARK, "{scheme:?} {role:?} on {area:?}: {contrast:.2}");
                }
            }
        }
    }

    #[test]
    fn the_two_directions_weigh_the_same() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let theme = Theme::new(scheme);
            let contrast = theme.colour(Role::Ukraine).contrast(theme.colour(Role::Russia));
            assert!(contrast < 1.1, "{scheme:?}: {contrast:.2}");
        }
    }

    #[test]
    fn every_role_has_a_name_of_its_own() {
        let names: std::collections::HashSet<&str> =
            Role::ALL.iter().map(|role| role.name()).collect();
        assert_eq!(names.len(), Role::ALL.len());
    }
}
