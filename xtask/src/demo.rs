//! Serves the site until it is stopped.

use anyhow::Result;

use crate::build::{Parts, Record};
use crate::site::Site;

/// Sets up all it needs, builds for release, serves and prints the address.
pub(crate) fn run(port: u16) -> Result<()> {
    let server = Site::build(Record::Live, Parts::Pages)?.serve(port)?;
    println!("\nHomeward is at {}  (Ctrl-C ends it)", server.url());
    server.wait()
}
