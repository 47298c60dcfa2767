//! Compares the golden pictures, or renews them, and draws them for the eye.

mod sheet;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::build::NAME;
use crate::project::Project;
use crate::{install, process, step};

/// Where the golden pictures are.
const PICTURES: &str = "tests/golden";

/// Runs the golden tests and draws contact sheets, also when a picture differs.
pub(crate) fn run(project: &Project, update: bool) -> Result<()> {
    let ended = step::loud("golden tests", || {
        let mut cargo = process::cargo(project);
        cargo.args(["test", "--package", NAME, "--test", "golden"]);
        if update {
            cargo.env("UPDATE_GOLDEN", "1");
        } else {
            cargo.env_remove("UPDATE_GOLDEN");
        }
        process::tee(cargo)
    })?;
    draw(project)?;
    if !ended.success {
        bail!("the golden tests failed");
    }
    Ok(())
}

fn draw(project: &Project) -> Result<()> {
    let pictures = pictures(&project.path(PICTURES));
    if pictures.is_empty() {
        println!("no picture in {PICTURES}/ to draw");
        return Ok(());
    }
    if process::find("rsvg-convert").is_none()
        && let Err(missing) =
            install::packages("rsvg-convert, which draws contact sheets,", &["librsvg2-bin"])
    {
        println!("contact sheets: SKIPPED, {missing:#}");
        return Ok(());
    }
    let folder = project.target().join("golden");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    step::quiet(&format!("drawing {} pictures", pictures.len()), || {
        for picture in &pictures {
            convert(
                picture,
                &folder.join(picture.file_stem().unwrap_or_default()).with_extension("png"),
            )?;
        }
        for (index, sheet) in sheet::sheets(&folder)?.iter().enumerate() {
            let svg = folder.join(format!("sheet-{}.svg", index + 1));
            fs::write(&svg, sheet)?;
            convert(&svg, &svg.with_extension("png"))?;
            fs::remove_file(&svg)?;
        }
        Ok(String::new())
    })?;
    println!("pictures and contact sheets are in {}", folder.display());
    Ok(())
}

/// Whether a picture has nothing to see: the renderer refuses one without a height.
fn is_empty(picture: &Path) -> bool {
    fs::read_to_string(picture).is_ok_and(|svg| svg.contains(" height=\"0\" viewBox="))
}

fn pictures(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = folder.read_dir() else {
        return Vec::new();
    };
    let mut pictures: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "svg"))
        .filter(|path| !is_empty(path))
        .collect();
    pictures.sort();
    pictures
}

fn convert(svg: &Path, png: &Path) -> Result<()> {
    let mut command = Command::new("rsvg-convert");
    command.args(["--background-color", "white", "--output"]).arg(png).arg(svg);
    process::capture(command).map(|_| ())
}
