//! Golden pictures: each case is compared with its SVG in `tests/golden/`.

use super::case::Case;
use super::path;
use homeward::{Fit, Theme};

/// Compares a case with its golden file, or writes the file with `UPDATE_GOLDEN=1`.
pub fn check(name: &str, case: &Case) {
    let theme = Theme::new(case.scheme);
    let theme = case.vision.map_or_else(|| theme.clone(), |vision| vision.sees_theme(&theme));
    let drawn = homeward::svg(&case.scene(), &theme, name, Fit::Own);
    let path = path("tests/golden").join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &drawn).unwrap();
        return;
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    if stored != drawn {
        let differing = stored.lines().zip(drawn.lines()).find(|(stored, drawn)| stored != drawn);
        panic!(
            "{name} is not drawn as in {}; first difference: {differing:#?}\n\
             If the new picture is right, take it over: cargo xtask golden --update",
            path.display()
        );
    }
}
