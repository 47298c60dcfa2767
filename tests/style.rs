//! The style sheet repeats colours and sizes of the crate in CSS: both must agree.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use homeward::layout::Breakpoint;
use homeward::scene::{Colour, FONT_FAMILY, Role};
use homeward::{Contrast, Scheme, Theme};

fn sheet() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg/homeward.css");
    std::fs::read_to_string(path).unwrap()
}

/// The declarations of the block that begins with this text.
fn block<'s>(sheet: &'s str, start: &str) -> &'s str {
    let (_, rest) = sheet.split_once(start).unwrap();
    rest.split_once('}').unwrap().0
}

#[test]
fn both_schemes_have_the_colours_of_the_theme() {
    let sheet = sheet();
    let dark = [
        ".homeward-figure:not([data-theme=\"light\"]) {",
        ".homeward-figure[data-theme=\"dark\"] {",
    ];
    let light = ["\n.homeward-figure {"];
    for (scheme, blocks) in [(Scheme::Light, &light[..]), (Scheme::Dark, &dark[..])] {
        let theme = Theme::new(scheme);
        for start in blocks {
            let block = block(&sheet, start);
            for role in
                [Role::Ground, Role::Ink, Role::Muted, Role::Grid, Role::Ukraine, Role::Russia]
            {
                let (name, colour) = (role.name(), theme.colour(role));
                let line = format!("--_{name}: var(--homeward-{name}, {colour});");
                assert!(block.contains(&line), "{start} has no {line}");
            }
        }
    }
}

#[test]
fn more_contrast_has_the_same_colours_in_css_and_in_the_theme() {
    let sheet = sheet();
    let block = block(&sheet, "@media (prefers-contrast: more) {\n  .homeward-figure {");
    let (ink, usual) = (Colour::with_opacity(0x1020_30ff), Theme::new(Scheme::Light));
    let more = Theme { ink, ..usual }.with_contrast(Contrast::More);
    assert_eq!((more.muted, more.grid), (ink, ink.at(255 * 40 / 100)));
    for (name, value) in
        [("muted", "var(--_ink)"), ("grid", "color-mix(in srgb, var(--_ink) 40%, transparent)")]
    {
        assert!(block.contains(&format!("--_{name}: var(--homeward-{name}, {value});")), "{block}");
    }
}

#[test]
fn the_css_has_the_font_family_of_the_picture() {
    assert!(sheet().contains(&format!("var(--homeward-font, {FONT_FAMILY})")));
}

#[test]
fn every_breakpoint_has_the_sizes_of_the_layout() {
    let sheet = sheet();
    let parts: Vec<&str> = sheet.split("@container homeward ").collect();
    for (band, condition) in [
        (Breakpoint::Narrow, ""),
        (Breakpoint::Medium, "(min-width: 40em)"),
        (Breakpoint::Wide, "(min-width: 73.333em)"),
    ] {
        let limit = condition.trim_start_matches("(min-width: ").trim_end_matches("em)");
        if let Ok(letters) = limit.parse::<f64>() {
            // The figure's own letters have 12 pixels.
            let width = (letters * 12.0).round();
            assert_eq!((Breakpoint::of(width), Breakpoint::of(width - 1.0) == band), (band, false));
        }
        let rules: String = if condition.is_empty() {
            sheet.clone()
        } else {
            parts.iter().filter(|part| part.starts_with(condition)).copied().collect()
        };
        for (name, size) in [
            ("--_padding", band.padding()),
            ("--_heading", band.heading().size),
            ("--_sentence", band.sentence().size),
            ("block-size", band.plot_height()),
        ] {
            let line = format!("{name}: calc({size} * var(--_px));");
            assert!(rules.contains(&line), "{band:?} has no {line}");
        }
        let small = format!("--_small: calc({} * var(--_px));", band.small().size);
        assert!(band == Breakpoint::Medium || rules.contains(&small), "{band:?} has no {small}");
    }
}

#[test]
fn every_role_of_a_static_drawing_has_a_css_rule() {
    let sheet = sheet();
    let (_, drawings) = sheet.split_once("/*! static */").unwrap();
    for role in Role::ALL {
        for end in ["", "-mark", "-line", "-edge"] {
            let class = format!(".homeward-{}{end}", role.name());
            let named =
                drawings.contains(&format!("{class},")) || drawings.contains(&format!("{class})"));
            assert!(named, "no rule for {class}");
        }
    }
}
