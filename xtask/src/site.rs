//! Assembles a site with the package below `/pkg/`, and serves it.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result};
use xshell::cmd;

use crate::build::{self, NAME, Parts, Record};
use crate::process::{PACKAGES, capture, cargo, join, shell, step};
use crate::project::{self, read, root, target, write};

/// What the source of a page has where its build puts the static figure.
const PLACEHOLDER: &str = "<!-- figure -->";
const TAG: &str = "<homeward-chart";

/// A site: `www/` and `pkg/` below one folder, so that pages find the package from the disk as well.
#[derive(Debug, Clone)]
pub(crate) struct Site(PathBuf);

impl Site {
    /// The place of the site with this record.
    pub(crate) fn of(record: Record) -> Self {
        Self(target().join(match record {
            Record::Live => "site",
            Record::Fixture => "fixture",
        }))
    }

    /// A site in this folder.
    #[cfg(test)]
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Builds the site for release: its pages, and these parts of the package.
    pub(crate) fn build(record: Record, parts: Parts) -> Result<Self> {
        let site = Self::of(record);
        project::clear(&site.pages())?;
        project::copy(&root().join("www"), &site.pages(), &[])?;
        // Native compilers fill the cores that those for WebAssembly leave idle.
        thread::scope(|scope| {
            let figures = || step("static figures", || fill_folder(&site.pages(), record));
            let figures = scope.spawn(figures);
            build::package(&site.package(), record, parts)?;
            join(figures)
        })?;
        Ok(site)
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// The folder of its pages.
    pub(crate) fn pages(&self) -> PathBuf {
        self.0.join("www")
    }

    /// The folder of its package.
    pub(crate) fn package(&self) -> PathBuf {
        self.0.join("pkg")
    }

    /// Serves it on this machine, at this port or a later one; 0 takes any.
    pub(crate) fn serve(&self, port: u16) -> Result<Server> {
        let folder = |prefix: &str, folder: PathBuf| format!("{prefix}={}", folder.display());
        let mut child = Command::new("node")
            .arg(root().join("xtask/server.mjs"))
            .args(["--port".to_owned(), port.to_string()])
            .args([folder("/", self.pages()), folder("/pkg/", self.package())])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the server")?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).context("reading the server's address")?;
        let server = Server { child, url: url.trim().to_owned() };
        anyhow::ensure!(server.url.starts_with("http"), "the server did not start: {}", server.url);
        Ok(server)
    }
}

/// A running server, which ends when it is dropped and when this program ends.
pub(crate) struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Its address.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Waits for its end.
    pub(crate) fn wait(mut self) -> Result<()> {
        // Its standard input stays open until it ends by itself.
        let input = self.child.stdin.take();
        let _ = self.child.wait()?;
        drop(input);
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

fn fill_folder(folder: &Path, record: Record) -> Result<()> {
    let shell = shell()?;
    let record: &[&str] = match record {
        Record::Live => &[],
        Record::Fixture => &["--features=homeward/fixture"],
    };
    capture(cargo(&shell).args(["build", "--quiet", "--bin", NAME]).args(PACKAGES).args(record))?;
    let tool = command_line();
    let render = |attributes: &[String]| capture(cmd!(shell, "{tool} render {attributes...}"));
    for page in pages(folder)? {
        let source = read(&page)?;
        if source.contains(PLACEHOLDER) {
            write(&page, fill(&source, render)?)?;
        }
    }
    Ok(())
}

/// The native tool `homeward`, as the last build left it.
pub(crate) fn command_line() -> PathBuf {
    target().join("debug").join(NAME).with_extension(std::env::consts::EXE_EXTENSION)
}

fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|end| end == "html") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Puts the figure that a tag's attributes ask for in the place of each placeholder.
fn fill(page: &str, figure: impl Fn(&[String]) -> Result<String>) -> Result<String> {
    let mut parts = page.split(PLACEHOLDER);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let tag = filled.rfind(TAG).and_then(|start| filled.get(start + TAG.len()..));
        let tag = tag.context("found a placeholder outside a tag, expected one inside")?;
        filled += &figure(&arguments(tag.trim_end().trim_end_matches('>')))?;
        filled += part;
    }
    Ok(filled)
}

/// The tool's arguments for attributes such as ` view="flows" id="x"`.
fn arguments(attributes: &str) -> Vec<String> {
    let pairs: Vec<&str> = attributes.split('"').collect();
    let options = pairs.chunks_exact(2).filter_map(|pair| {
        let [name, value] = pair else { return None };
        let name = name.trim().trim_end_matches('=');
        let is_option = !["id", "class", "loading"].contains(&name);
        is_option.then(|| format!("--{name}={value}"))
    });
    options.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_becomes_the_figure_of_its_tag() {
        let page = "<p><homeward-chart id=\"a\" view=\"flows\" lang=\"uk\"><!-- figure --></homeward-chart>\n\
                    <homeward-chart>\n<!-- figure --></homeward-chart>";
        let filled = fill(page, |options| Ok(format!("{options:?}"))).unwrap();
        assert_eq!(
            filled,
            "<p><homeward-chart id=\"a\" view=\"flows\" lang=\"uk\">[\"--view=flows\", \"--lang=uk\"]</homeward-chart>\n\
             <homeward-chart>\n[]</homeward-chart>"
        );
    }

    #[test]
    fn a_placeholder_outside_a_tag_is_an_error() {
        assert!(fill(PLACEHOLDER, |_| Ok(String::new())).is_err());
    }
}
