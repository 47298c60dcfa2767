//! A browser with one page.

use std::future::Future;
use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::driver::Driver;
use crate::setting::Setting;
use crate::{Device, Engine};

/// How long a browser may take to do one thing, such as to start.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long a browser may take to end by itself.
const FAREWELL: Duration = Duration::from_secs(5);

/// A session on a device; dropped, it ends the browser and then its driver.
#[derive(Debug)]
pub(crate) struct Browser {
    runtime: Runtime,
    client: Client,
    /// Last, so that it outlives the session.
    _driver: Driver,
}

impl Browser {
    /// Starts a browser that is such a device.
    pub(crate) fn start(setting: &Setting, device: &Device) -> Result<Self> {
        let engine = setting.engine;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let driver = Driver::start(setting, device)?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(&setting.browser, device));
        let url = driver.url();
        let client = runtime
            .block_on(async { timeout(PATIENCE, builder.connect(&url)).await })
            .with_context(|| format!("found no browser after {PATIENCE:?}, expected one"))
            .and_then(|connected| connected.map_err(Into::into))
            .with_context(|| format!("starting {} for {}", Engine::name(engine), device.name))?;
        Ok(Self { runtime, client, _driver: driver })
    }

    /// Waits for a command to be carried out.
    pub(crate) fn ask<'a, T, F>(&'a self, command: impl FnOnce(&'a Client) -> F) -> Result<T>
    where
        F: Future<Output = Result<T, CmdError>>,
    {
        let command = async { timeout(PATIENCE, command(&self.client)).await };
        let answer = self.runtime.block_on(command);
        Ok(answer
            .with_context(|| format!("found no answer after {PATIENCE:?}, expected one"))??)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let client = self.client.clone();
        // The driver ends what does not end here.
        let _ = self.runtime.block_on(async { timeout(FAREWELL, client.close()).await });
    }
}
