//! A small web server for the site, on this machine only.
//!
//! Each file gets its media type, `Cache-Control: no-store` and `X-Content-Type-Options: nosniff`.
//! `www/_headers` adds to these or replaces them, in the form that Netlify and Cloudflare Pages
//! read, so a page can be served under a strict policy:
//!
//! ```text
//! # A path as in the address, or the start of one before a last `*`.
//! /fixtures/strict.html
//!   Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'
//! ```

mod headers;
mod mime;
mod site;

use std::fs::File;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server as Http, StatusCode};

use headers::Headers;
use site::Answer;
pub(crate) use site::Site;

/// How many ports after the wanted one are tried.
const PORTS: u16 = 100;
/// How many servers share the port, each answering one request at a time.
///
/// One server for all would sometimes leave a connection waiting for good: when several come at once,
/// `tiny_http` counts a thread that was just given one as free, and puts the next behind it, where it
/// waits until the browser closes the first. Spread over servers, each with four threads, the
/// connections of a page do not come to that.
const WORKERS: usize = 8;

/// A running server; it answers until the program ends.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Server {
    /// Serves a site at this port or the next free one; 0 takes any.
    pub(crate) fn start(site: Site, port: u16) -> Result<Self> {
        let listener = listen(port)?;
        let address = listener.local_addr()?;
        let desk = Arc::new(Desk { headers: Headers::of(site.pages())?, site });
        let workers = (0..WORKERS)
            .map(|_| {
                let http = Http::from_listener(listener.try_clone()?, None)
                    .map_err(|error| anyhow!("starting the server: {error}"))?;
                let desk = Arc::clone(&desk);
                Ok(thread::spawn(move || work(&http, &desk)))
            })
            .collect::<Result<_>>()?;
        Ok(Self { address, workers })
    }

    /// The address of the front page.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the program is ended.
    pub(crate) fn wait(self) {
        for worker in self.workers {
            // A worker ends only when its socket is gone; there is nothing left to do then.
            let _ = worker.join();
        }
    }
}

fn listen(port: u16) -> Result<TcpListener> {
    let mut candidate = port;
    loop {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && candidate - port < PORTS => {
                candidate = candidate.checked_add(1).context("no port is free")?;
            }
            outcome => {
                return outcome.with_context(|| format!("listening on 127.0.0.1:{candidate}"));
            }
        }
    }
}

/// What is needed to answer a request.
#[derive(Debug)]
struct Desk {
    site: Site,
    headers: Headers,
}

fn work(http: &Http, desk: &Desk) {
    while let Ok(request) = http.recv() {
        // A reader who has left is no error of ours.
        let _ = desk.answer(request);
    }
}

impl Desk {
    fn answer(&self, request: Request) -> io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return self.refuse(request, 405, "only GET and HEAD are answered\n");
        }
        match self.site.answer(request.url()) {
            Answer::File(path) => match File::open(&path) {
                Ok(file) => {
                    let response = Response::from_file(file).with_status_code(200);
                    self.send(request, response, mime::of(&path))
                }
                Err(_) => self.refuse(request, 404, "not found\n"),
            },
            Answer::Folder(location) => {
                let response = Response::empty(StatusCode(308));
                let response = with_header(response, "Location", &location);
                self.send(request, response, mime::PLAIN)
            }
            Answer::NotFound => self.refuse(request, 404, "not found\n"),
        }
    }

    fn refuse(&self, request: Request, status: u16, text: &str) -> io::Result<()> {
        let response = Response::from_string(text).with_status_code(status);
        self.send(request, response, mime::PLAIN)
    }

    fn send<R: io::Read>(
        &self,
        request: Request,
        response: Response<R>,
        mime: &str,
    ) -> io::Result<()> {
        let standard = [
            ("Content-Type", mime),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ];
        let headers = self.headers.with(request.url(), &standard);
        let response = headers
            .into_iter()
            .fold(response, |response, (name, value)| with_header(response, name, value));
        request.respond(response)
    }
}

fn with_header<R: io::Read>(response: Response<R>, name: &str, value: &str) -> Response<R> {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let second = listen(port).unwrap().local_addr().unwrap();
        assert!(second.port() > port);
        assert!(second.ip().is_loopback());
    }
}
