//! Serves the site until it is stopped.

use anyhow::Result;

use crate::build::{self, Profile};
use crate::project::Project;
use crate::server::{Server, Site};

/// Sets up all that is needed, builds for release and serves.
pub(crate) fn run(project: &Project, port: u16) -> Result<()> {
    build::wasm(project, Profile::Release)?;
    let server = Server::start(Site::of(project), port)?;
    println!("\nHomeward is at {}  (Ctrl-C ends it)", server.url());
    server.wait();
    Ok(())
}
