//! The program that speaks WebDriver for a browser.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::setting::Setting;
use crate::{Device, Engine};

/// Ends everything that the driver started as soon as the pipe to it is closed: by us, or because
/// we are gone, however that came about. A shell leads the process group, so it finds them all.
///
/// The shell itself survives its own first signal, to end what did not listen to it.
const KEEPER: &str = r#"trap : TERM
"$@" &
cat
kill -TERM 0
sleep 0.3
rm -rf "$TMPDIR"
kill -KILL 0"#;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long we wait before we look again.
const PAUSE: Duration = Duration::from_millis(20);
/// A screen larger than any window that a test asks for, also at ratio 2.
const SCREEN: &str = "-screen 0 3200x2400x24";

/// A driver that runs; dropped, it ends with its browser.
#[derive(Debug)]
pub(crate) struct Driver {
    keeper: Child,
    port: u16,
    folder: PathBuf,
}

impl Driver {
    /// Starts the driver for a device and waits until it listens.
    pub(crate) fn start(setting: &Setting, device: &Device) -> Result<Self> {
        let log = setting.folder.join(format!("{}-driver.log", setting.engine.name()));
        let output = File::options().create(true).append(true).open(&log);
        let output = output.with_context(|| format!("opening {}", log.display()))?;
        let port = free_port()?;
        let folder = own_folder()?;
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "keeper"]);
        if setting.engine == Engine::WebKit {
            // WebKitGTK has no headless mode.
            keeper.args(["xvfb-run", "-a", "-s", SCREEN]).envs(device.webkit.iter().copied());
        }
        keeper
            .arg(&setting.driver)
            .arg(format!("--port={port}"))
            .args(setting.engine.driver_arguments())
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(output.try_clone()?)
            .stderr(output);
        lead_a_group(&mut keeper);
        let keeper = keeper.spawn().context("starting `sh`, which keeps the driver")?;
        let mut driver = Self { keeper, port, folder };
        driver.wait().with_context(|| {
            format!("{}: its last words are in {}", setting.driver.display(), log.display())
        })?;
        Ok(driver)
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address())
    }

    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    fn wait(&mut self) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(self.address()).is_err() {
            if let Some(status) = self.keeper.try_wait()? {
                bail!("found a driver that ended with {status}, expected one that listens");
            }
            if start.elapsed() > PATIENCE {
                bail!("found nobody at {} after {PATIENCE:?}, expected a driver", self.address());
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // It ends with a signal of its own; what it is told by then is of no use to anyone.
        let _ = self.keeper.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A port that nobody listens at. Another program may take it before the driver does, which then
/// says so.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A folder for profiles and the like, with a path short enough for the sockets in it.
fn own_folder() -> Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("homeward-{}-{count}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    Ok(folder)
}

#[cfg(unix)]
fn lead_a_group(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn lead_a_group(_command: &mut Command) {}
