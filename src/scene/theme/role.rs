use record::Direction;

/// The role of a colour. A [`Scene`](crate::scene::Scene) has roles; the theme has their colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// What everything lies on.
    Ground,
    /// Primary text and marks.
    Ink,
    /// Secondary text: axes, scope line.
    Muted,
    /// Gridlines.
    Grid,
    /// People who went to Ukraine.
    Ukraine,
    /// The area of those.
    UkraineArea,
    /// Those that only one side reports.
    UkrainePale,
    /// People who went to Russia.
    Russia,
    /// The area of those.
    RussiaArea,
    /// Those that only one side reports.
    RussiaPale,
    /// From the lowest to the highest figure given.
    Range,
    /// The edge of a tooltip.
    Edge,
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

    /// The role of a direction's people that only one side reports.
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
}

#[cfg(test)]
mod tests {
    use super::super::{Scheme, Theme};
    use super::*;

    const TEXT: f64 = 4.5;
    const MARK: f64 = 3.0;

    #[test]
    fn text_and_marks_contrast_with_the_ground_in_every_scheme() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let theme = Theme::new(scheme);
            let ground = theme.colour(Role::Ground);
            for role in [Role::Ink, Role::Muted, Role::Ukraine, Role::Russia] {
                let contrast = theme.colour(role).contrast(ground);
                assert!(contrast >= TEXT, "{scheme:?} {role:?}: {contrast:.2}");
            }
            for (role, least) in [
                (Role::Ink, TEXT),
                (Role::Muted, TEXT),
                (Role::Ukraine, MARK),
                (Role::Russia, MARK),
            ] {
                for area in [Role::UkraineArea, Role::RussiaArea] {
                    let contrast = theme.colour(role).contrast(theme.colour(area).over(ground));
                    assert!(contrast >= least, "{scheme:?} {role:?} on {area:?}: {contrast:.2}");
                }
            }
        }
    }

    #[test]
    fn the_two_directions_are_of_the_same_lightness() {
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
