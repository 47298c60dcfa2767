use crate::scene::Font;

/// The layout breakpoint. Font sizes and the height of the plot depend on it alone, so that nothing
/// jumps while a reader resizes within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakpoint {
    /// A phone, or a narrow column.
    Narrow,
    /// An article's column.
    Medium,
    /// A page's full width.
    Wide,
}

const MEDIUM_FROM: f64 = 480.0;
const WIDE_FROM: f64 = 880.0;

impl Breakpoint {
    /// The breakpoint for a width in CSS pixels.
    #[must_use]
    pub const fn of(width: f64) -> Self {
        if width >= WIDE_FROM {
            Self::Wide
        } else if width >= MEDIUM_FROM {
            Self::Medium
        } else {
            Self::Narrow
        }
    }

    /// The room around the figure.
    #[must_use]
    pub const fn padding(self) -> f64 {
        match self {
            Self::Narrow => 12.0,
            Self::Medium => 16.0,
            Self::Wide => 20.0,
        }
    }

    /// The height of the plot with its axes.
    #[must_use]
    pub const fn plot_height(self) -> f64 {
        match self {
            Self::Narrow => 300.0,
            Self::Medium => 340.0,
            Self::Wide => 420.0,
        }
    }

    /// The axis over its highest number. In a narrow figure notes have no room
    /// beside the claims' labels, so they get some above them.
    #[must_use]
    pub const fn headroom(self) -> f64 {
        match self {
            Self::Narrow => 1.36,
            Self::Medium | Self::Wide => 1.06,
        }
    }

    /// The maximum width of an annotation's text, as a share of the plot.
    #[must_use]
    pub const fn note_share(self) -> f64 {
        match self {
            Self::Narrow => 0.74,
            Self::Medium | Self::Wide => 0.42,
        }
    }

    /// How many of a speaker's totals have a label, at most. In a narrow figure it is the mediator's
    /// latest and no other's.
    #[must_use]
    pub const fn labels_of_a_speaker(self) -> usize {
        match self {
            Self::Narrow => 1,
            Self::Medium => 2,
            Self::Wide => 3,
        }
    }

    /// The font of the heading.
    #[must_use]
    pub const fn heading(self) -> Font {
        Font::bold(match self {
            Self::Narrow => 18.0,
            Self::Medium => 20.0,
            Self::Wide => 23.0,
        })
    }

    /// The font of the sentence under it.
    #[must_use]
    pub const fn sentence(self) -> Font {
        Font::regular(match self {
            Self::Narrow => 14.0,
            Self::Medium => 15.0,
            Self::Wide => 17.0,
        })
    }

    /// The font of everything else.
    #[must_use]
    pub const fn small(self) -> Font {
        Font::regular(match self {
            Self::Narrow | Self::Medium => 12.0,
            Self::Wide => 13.0,
        })
    }

    /// The font of the numbers at lines and bars.
    #[must_use]
    pub const fn direct(self) -> Font {
        Font::bold(match self {
            Self::Narrow | Self::Medium => 13.0,
            Self::Wide => 14.0,
        })
    }

    /// Half the extent of a mark.
    #[must_use]
    pub const fn dot(self) -> f64 {
        match self {
            Self::Narrow => 3.5,
            Self::Medium => 4.0,
            Self::Wide => 4.5,
        }
    }
}
