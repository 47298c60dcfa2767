//! The demo article.

use anyhow::Result;
use e2e::Page;

pub(crate) fn both_charts_are_drawn(page: &Page) -> Result<()> {
    page.visit("")?;
    // A chart is made when a reader comes near.
    page.run::<()>("document.querySelector('#flows').scrollIntoView()")?;
    let script = "return [...document.querySelectorAll('homeward-chart')].map((chart) => {
      const figure = chart.shadowRoot?.querySelector('figure');
      return figure?.querySelector('table') ? figure.querySelector('canvas').width : 0;
    })";
    page.wait("two charts", script, |widths: &Vec<u32>| {
        widths.len() == 2 && widths.iter().all(|&width| width > 300)
    })?;
    Ok(())
}
