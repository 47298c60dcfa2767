//! The colours that a chart is expected to have.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use e2e::Page;

/// The colours of a theme, as hexadecimal numbers.
#[derive(Debug)]
pub(crate) struct Colours {
    /// The background.
    pub(crate) ground: &'static str,
    /// To Ukraine and to Russia.
    pub(crate) directions: [&'static str; 2],
}

/// The light theme.
pub(crate) const LIGHT: Colours = Colours { ground: "#ffffff", directions: ["#00746b", "#a94b14"] };
/// The dark theme.
pub(crate) const DARK: Colours = Colours { ground: "#15181b", directions: ["#4cc3b5", "#f3a06e"] };

/// The fewest pixels of a direction: fewer could be the edges of another shape.
const LEAST_OF_DIRECTION: u32 = 50;
/// The fewest pixels of the background.
const LEAST_OF_GROUND: u32 = 10_000;

/// These numbers of pixels by colour are those of a chart in this theme.
pub(crate) fn ensure_coloured(
    name: &str,
    found: &BTreeMap<String, u32>,
    colours: &Colours,
) -> Result<()> {
    let enough = |colour: &str, least| found.get(colour).is_some_and(|&pixels| pixels >= least);
    let directions = colours.directions.iter().all(|one| enough(one, LEAST_OF_DIRECTION));
    ensure!(
        enough(colours.ground, LEAST_OF_GROUND) && directions,
        "{name}: found {found:?} pixels, expected {LEAST_OF_GROUND} of the background and \
         {LEAST_OF_DIRECTION} of each direction"
    );
    Ok(())
}

/// Switches forced colours on and gives the system's colours of a background, a link and text.
pub(crate) fn force_colours(page: &Page) -> Result<[String; 3]> {
    page.force_colours(true)?;
    let forced = "return matchMedia('(forced-colors: active)').matches";
    page.wait("forced colours", forced, |&forced: &bool| forced)?;
    page.run(
        "const probe = document.createElement('a');
        document.body.append(probe);
        const colours = ['Canvas', 'LinkText', 'CanvasText'].map((name) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
          const parts = getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).map(Number);
          return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        });
        probe.remove();
        return colours",
    )
}
