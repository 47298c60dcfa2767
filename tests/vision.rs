//! Colours of the two directions differ with every colour vision deficiency. Shapes differ too: points
//! are round or square, bars go up or down.

mod support;

use homeward::{Scheme, Theme};
use support::vision::{Vision, difference};

/// Ten times the just noticeable difference.
const CLEAR: f64 = 23.0;

#[test]
fn the_two_directions_differ_in_colour_with_every_colour_vision_deficiency() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let theme = Theme::new(scheme);
        for vision in Vision::ALL {
            let seen = vision.sees_theme(&theme);
            let apart = difference(seen.ukraine, seen.russia);
            assert!(apart >= CLEAR, "{scheme:?} {vision:?}: {apart:.1}");
        }
    }
}

#[test]
fn text_and_marks_keep_their_contrast_with_every_colour_vision_deficiency() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        for vision in Vision::ALL {
            let seen = vision.sees_theme(&Theme::new(scheme));
            for colour in [seen.ink, seen.muted, seen.ukraine, seen.russia] {
                let contrast = colour.contrast(seen.ground);
                assert!(contrast >= 3.0, "{scheme:?} {vision:?} {colour}: {contrast:.2}");
            }
        }
    }
}

#[test]
fn the_simulation_leaves_greys_alone_and_mixes_red_and_green() {
    let colour = homeward::scene::Colour::solid;
    for vision in Vision::ALL {
        assert!(
            difference(vision.sees(colour(0x80_80_80)), colour(0x80_80_80)) < 1.0,
            "{vision:?}"
        );
    }
    let (red, green) = (colour(0xc0_30_30), colour(0x40_70_30));
    let apart = difference(Vision::Deutan.sees(red), Vision::Deutan.sees(green));
    assert!(apart < difference(red, green) / 2.0, "{apart}");
}
