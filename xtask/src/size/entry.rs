//! What a page downloads for each of the package's entries, beside other charts: each bundled and
//! minified by the same program, with everything it loads.

use std::fs;

use anyhow::Result;

use super::budget::BUDGETS;
use super::measure::Size;
use crate::project::Project;
use crate::{build, npm, process};

/// One way to take the package, or another chart.
pub(super) struct Entry {
    /// In the words of the table.
    name: &'static str,
    content: Content,
    /// The most it may weigh, in bytes of Brotli; none for what is not ours.
    limit: Option<usize>,
}

enum Content {
    /// A module that is bundled.
    Script(&'static str),
    /// A style sheet that is minified.
    Style(&'static str),
    /// A file as it is.
    File(&'static str),
}

/// What is told of an entry: name, size, limit.
pub(super) type Weighed = (&'static str, Size, Option<usize>);

const KB: usize = 1000;
/// What everything together may weigh, by the budget of `embed.js`.
const EVERYTHING: usize = {
    let [.., embed] = BUDGETS;
    embed.limit()
};

/// The same with the three other languages.
const ALL_LANGUAGES: usize = EVERYTHING + 16 * KB;

const fn script(name: &'static str, code: &'static str, limit: usize) -> Entry {
    Entry { name, content: Content::Script(code), limit: Some(limit) }
}

const fn peer(name: &'static str, code: &'static str) -> Entry {
    Entry { name, content: Content::Script(code), limit: None }
}

/// Ours first. The engines of the others have no data in them; `.` and `./element` have ours.
const ENTRIES: [Entry; 14] = [
    script(".", "export * from './pkg/index.js'", EVERYTHING),
    script("./element", "export * from './pkg/element.js'", EVERYTHING),
    Entry {
        name: "./embed.js",
        content: Content::File("pkg/dist/embed.js"),
        limit: Some(EVERYTHING),
    },
    Entry {
        name: "./embed.all.js",
        content: Content::File("pkg/dist/embed.all.js"),
        limit: Some(ALL_LANGUAGES),
    },
    Entry {
        name: "a language, where it is asked for",
        content: Content::File("pkg/dist/uk.js"),
        limit: Some(6 * KB),
    },
    script("./slim, without its wasm", "export * from './pkg/slim.js'", 10 * KB),
    Entry {
        name: "./homeward.wasm",
        content: Content::File("pkg/wasm/homeward_bg.wasm"),
        limit: Some(EVERYTHING),
    },
    Entry {
        name: "./homeward.css",
        content: Content::Style("pkg/homeward.css"),
        limit: Some(4 * KB),
    },
    script("./static", "export * from './pkg/static.js'", 133 * KB),
    script("./data", "export * from './pkg/data.js'", 45 * KB),
    peer("uPlot", "export { default } from 'uplot'"),
    peer("Chart.js", "export { default } from 'chart.js/auto'"),
    peer(
        "Observable Plot with d3",
        "export * as plot from '@observablehq/plot'; export * as d3 from 'd3'",
    ),
    peer("ECharts", "export * from 'echarts'"),
];

/// Weighs every entry of the built package, and the others.
pub(super) fn weigh(project: &Project) -> Result<Vec<Weighed>> {
    ENTRIES.iter().map(|entry| Ok((entry.name, entry.size(project)?, entry.limit))).collect()
}

impl Entry {
    fn size(&self, project: &Project) -> Result<Size> {
        Ok(Size::of(&match self.content {
            Content::Script(code) => bundled(project, code)?.into_bytes(),
            Content::Style(path) => build::minified(project, path)?.into_bytes(),
            Content::File(path) => fs::read(project.path(path))?,
        }))
    }
}

/// One script with all it imports, as `embed.js` is made.
fn bundled(project: &Project, code: &str) -> Result<String> {
    let entry = project.state().join("entry.mjs");
    // Other charts are found beside the tools, ours from the root.
    let code = code.replace("./pkg/", &format!("{}/pkg/", project.root().display()));
    fs::write(&entry, code)?;
    let mut esbuild = npm::node(project, "esbuild/bin/esbuild");
    esbuild.env("NODE_PATH", npm::module(project, "")).arg(&entry).args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--charset=ascii",
        "--target=es2022",
        "--legal-comments=none",
        "--log-level=error",
        // Only who asks for a language downloads it.
        "--external:*/dist/ar.js",
        "--external:*/dist/ru.js",
        "--external:*/dist/uk.js",
    ]);
    process::capture(esbuild)
}
