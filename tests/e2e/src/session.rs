//! A WebDriver session: a browser with one page.

use std::future::Future;
use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::Device;
use crate::driver::Driver;
use crate::environment::Environment;

/// How long a browser may take to carry out one command, such as to start.
const COMMAND_TIMEOUT: Duration = Duration::from_mins(1);
/// How long a browser may take to close by itself.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// A session on a device; dropping it ends the browser and then the driver.
#[derive(Debug)]
pub(crate) struct Session {
    runtime: Runtime,
    client: Client,
    /// Last, so that it outlives the session.
    _driver: Driver,
}

impl Session {
    /// Starts a browser on this device.
    pub(crate) fn start(environment: &Environment, device: &Device) -> Result<Self> {
        let browser = environment.browser;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let driver = Driver::start(environment, device)?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(browser.capabilities(&environment.program, device)?);
        let url = driver.url();
        let client = runtime
            .block_on(async { timeout(COMMAND_TIMEOUT, builder.connect(&url)).await })
            .with_context(|| format!("found no browser after {COMMAND_TIMEOUT:?}, expected one"))
            .and_then(|connected| connected.map_err(Into::into))
            .with_context(|| format!("starting {} for {}", browser.name(), device.name))?;
        Ok(Self { runtime, client, _driver: driver })
    }

    /// Sends a command and waits for its result.
    pub(crate) fn send<'a, T, F>(&'a self, command: impl FnOnce(&'a Client) -> F) -> Result<T>
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        self.send_within(COMMAND_TIMEOUT, command)?.with_context(|| {
            format!("found no answer after {COMMAND_TIMEOUT:?}, expected the command's result")
        })
    }

    /// Sends a command and waits for its result, but no longer than `limit`: then there is none.
    pub(crate) fn send_within<'a, T, F>(
        &'a self,
        limit: Duration,
        command: impl FnOnce(&'a Client) -> F,
    ) -> Result<Option<T>>
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let command = async { timeout(limit, command(&self.client)).await };
        match self.runtime.block_on(command) {
            Ok(result) => Ok(Some(result?)),
            Err(_elapsed) => Ok(None),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let client = self.client.clone();
        // What does not close here ends with the driver.
        let _ = self.runtime.block_on(async { timeout(CLOSE_TIMEOUT, client.close()).await });
    }
}
