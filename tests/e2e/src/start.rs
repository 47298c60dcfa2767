//! Starts a browser and makes sure that it opens pages.

use std::time::Duration;

use anyhow::{Result, bail};

use crate::Device;
use crate::environment::Environment;
use crate::session::Session;

/// What a new browser opens first: a page with next to nothing, then one with a style sheet and
/// modules, which takes several connections at once.
const FIRST_PAGES: [&str; 2] = ["fixtures/empty.html", "fixtures/canvas.html"];
/// How long a new browser may take for each of them.
const FIRST_PAGE_TIMEOUT: Duration = Duration::from_secs(20);

/// A browser that has opened its first pages.
#[derive(Debug)]
pub(crate) struct Started<S> {
    pub(crate) session: S,
    /// Whether it is the second: the first one did not open them.
    pub(crate) is_restarted: bool,
}

/// Starts a browser that opens pages. One that does not is ended and started once more.
pub(crate) fn session(environment: &Environment, device: &Device) -> Result<Started<Session>> {
    let browser = environment.browser.name();
    let limit = FIRST_PAGE_TIMEOUT.as_secs();
    let started = with_one_restart(
        || Session::start(environment, device),
        |session| opens_pages(session, &environment.site),
    )?;
    let Some(started) = started else {
        bail!(
            "found no answer of {browser} for {} to its first page within {limit} s, twice; \
             expected a page",
            device.name
        )
    };
    if started.is_restarted {
        // The dots of `--quiet` leave their line open.
        println!(
            "\nrestarted {browser} for {}: no answer to its first page within {limit} s",
            device.name
        );
    }
    Ok(started)
}

fn opens_pages(session: &Session, site: &str) -> Result<bool> {
    for path in FIRST_PAGES {
        let address = format!("{site}{path}");
        let opened = session
            .send_within(FIRST_PAGE_TIMEOUT, |client| async move { client.goto(&address).await })?;
        if opened.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Starts a session that answers: the first or, once that one has ended, a second. Nothing where
/// neither answers. An error of either is not tried again: it has a reason, and would come back.
fn with_one_restart<S>(
    mut start: impl FnMut() -> Result<S>,
    answers: impl Fn(&S) -> Result<bool>,
) -> Result<Option<Started<S>>> {
    for is_restarted in [false, true] {
        let session = start()?;
        if answers(&session)? {
            return Ok(Some(Started { session, is_restarted }));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};

    use super::*;

    /// A session that logs its end.
    struct Fake<'a> {
        number: u32,
        log: &'a RefCell<Vec<String>>,
    }

    impl Drop for Fake<'_> {
        fn drop(&mut self) {
            self.log.borrow_mut().push(format!("end {}", self.number));
        }
    }

    /// Runs the decision; sessions from number `first_answering` on open pages. Gives the number of
    /// the session, whether it is a restarted one, and what happened until then.
    fn run(first_answering: u32) -> (Option<(u32, bool)>, Vec<String>) {
        let log = RefCell::new(Vec::new());
        let count = Cell::new(0);
        let start = || {
            count.set(count.get() + 1);
            log.borrow_mut().push(format!("start {}", count.get()));
            Ok(Fake { number: count.get(), log: &log })
        };
        let started = with_one_restart(start, |fake| Ok(fake.number >= first_answering)).unwrap();
        let events = log.borrow().clone();
        (started.map(|started| (started.session.number, started.is_restarted)), events)
    }

    #[test]
    fn a_browser_that_opens_pages_is_started_once() {
        assert_eq!(run(1), (Some((1, false)), vec!["start 1".to_owned()]));
    }

    #[test]
    fn a_browser_that_opens_no_page_is_ended_before_the_next_starts() {
        let events = ["start 1", "end 1", "start 2"].map(str::to_owned).to_vec();
        assert_eq!(run(2), (Some((2, true)), events));
    }

    #[test]
    fn a_second_browser_that_opens_no_page_is_the_last() {
        let events = ["start 1", "end 1", "start 2", "end 2"].map(str::to_owned).to_vec();
        assert_eq!(run(3), (None, events));
    }

    #[test]
    fn an_error_is_no_reason_to_restart() {
        let count = Cell::new(0);
        let start = || {
            count.set(count.get() + 1);
            Ok(())
        };
        assert!(with_one_restart(start, |()| bail!("connection refused")).is_err());
        assert_eq!(count.get(), 1);
        let start = || -> Result<()> {
            count.set(count.get() + 1);
            bail!("no such program")
        };
        assert!(with_one_restart(start, |()| Ok(true)).is_err());
        assert_eq!(count.get(), 2);
    }
}
