//! A browser's WebDriver server.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::environment::Environment;
use crate::{Browser, Device};

/// A shell that runs the driver and ends everything in its process group when its standard input
/// closes, which happens even when this program is killed.
///
/// It ignores its own SIGTERM, to send SIGKILL to whatever is left a moment later.
const SUPERVISOR: &str = r#"trap : TERM
"$@" &
cat
kill -TERM 0
sleep 0.3
rm -rf "$TMPDIR"
kill -KILL 0"#;

/// How long a driver may take until it accepts connections.
const LISTEN_TIMEOUT: Duration = Duration::from_secs(20);
/// The interval between two attempts to connect.
const POLL_INTERVAL: Duration = Duration::from_millis(20);
/// A screen larger than any window that a test asks for, also at ratio 2.
const SCREEN: &str = "-screen 0 3200x2400x24";

/// A running driver; dropping it ends it and its browser.
#[derive(Debug)]
pub(crate) struct Driver {
    supervisor: Child,
    port: u16,
    folder: PathBuf,
}

impl Driver {
    /// Starts the driver for a device and waits until it accepts connections.
    pub(crate) fn start(environment: &Environment, device: &Device) -> Result<Self> {
        let log = environment.failures.join(format!("{}-driver.log", environment.browser.name()));
        let output = File::options().create(true).append(true).open(&log);
        let output = output.with_context(|| format!("opening {}", log.display()))?;
        let port = free_port()?;
        let folder = temporary_folder()?;
        let mut supervisor = Command::new("sh");
        supervisor.args(["-c", SUPERVISOR, "supervisor"]);
        if environment.browser == Browser::WebKit {
            // WebKitGTK has no headless mode.
            supervisor.args(["xvfb-run", "-a", "-s", SCREEN]).envs(device.webkit.iter().copied());
        }
        supervisor
            .arg(&environment.driver)
            .arg(format!("--port={port}"))
            .args(environment.browser.driver_arguments())
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(output);
        lead_process_group(&mut supervisor);
        let supervisor = supervisor.spawn().context("starting `sh`, which runs the driver")?;
        let mut driver = Self { supervisor, port, folder };
        driver.wait().with_context(|| {
            format!("{}: its output is in {}", environment.driver.display(), log.display())
        })?;
        Ok(driver)
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address())
    }

    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    fn wait(&mut self) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(self.address()).is_err() {
            if let Some(status) = self.supervisor.try_wait()? {
                bail!(
                    "found a driver that ended with {status}, expected one that accepts connections"
                );
            }
            if start.elapsed() > LISTEN_TIMEOUT {
                bail!(
                    "found no server at {} after {LISTEN_TIMEOUT:?}, expected a driver",
                    self.address()
                );
            }
            thread::sleep(POLL_INTERVAL);
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.supervisor.stdin.take());
        // The supervisor kills itself last, so its exit status has no meaning.
        let _ = self.supervisor.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A free port. Another program may bind it before the driver does, which then fails to start.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A folder for profiles and other temporary files, with a path short enough for Unix sockets.
fn temporary_folder() -> Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("homeward-{}-{count}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    Ok(folder)
}

#[cfg(unix)]
fn lead_process_group(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn lead_process_group(_command: &mut Command) {}
