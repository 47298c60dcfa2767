//! Which file an address stands for.

use std::path::{Path, PathBuf};

use super::headers;
use crate::project::Project;

/// What is served: a folder of pages, and the package below `/pkg/`.
#[derive(Debug)]
pub(crate) struct Site {
    pages: PathBuf,
    package: PathBuf,
}

/// What an address stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// This file.
    File(PathBuf),
    /// A folder asked for without its last slash; relative links need the address with it.
    Folder(String),
    /// Nothing of ours.
    NotFound,
}

impl Site {
    /// The site of this project.
    pub(crate) fn of(project: &Project) -> Self {
        Self::new(&project.path("www"), project)
    }

    /// Other pages, with the package of this project.
    pub(crate) fn new(pages: &Path, project: &Project) -> Self {
        Self { pages: pages.to_path_buf(), package: project.path("pkg") }
    }

    /// The folder of pages.
    pub(crate) fn pages(&self) -> &Path {
        &self.pages
    }

    /// Finds the file for a request's address.
    pub(crate) fn answer(&self, address: &str) -> Answer {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let Some(parts) = parts(path) else {
            return Answer::NotFound;
        };
        let (folder, rest) = match parts.split_first() {
            Some((first, rest)) if first == "pkg" => (&self.package, rest),
            _ => (&self.pages, parts.as_slice()),
        };
        let file = folder.join(rest.iter().collect::<PathBuf>());
        if !is_inside(&file, folder) {
            return Answer::NotFound;
        }
        if !file.is_dir() {
            return Answer::File(file);
        }
        if !path.ends_with('/') {
            // Only one slash in front: two would name another host.
            return Answer::Folder(format!("/{}/", path.trim_matches('/')));
        }
        let index = file.join("index.html");
        if index.is_file() { Answer::File(index) } else { Answer::NotFound }
    }
}

/// The decoded parts of a path; none when a part could lead anywhere but down.
fn parts(path: &str) -> Option<Vec<String>> {
    let parts = path.strip_prefix('/')?.split('/').filter(|part| !part.is_empty());
    parts.map(|part| decode(part).filter(|part| is_plain(part))).collect()
}

fn is_plain(part: &str) -> bool {
    !part.starts_with('.') && part != headers::NAME && !part.contains(['/', '\\', '\0', ':'])
}

/// Undoes percent-encoding; none when the result is not text.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    loop {
        rest = match rest {
            [] => break,
            [b'%', high, low, tail @ ..] => {
                bytes.push(hex(*high)? << 4 | hex(*low)?);
                tail
            }
            [b'%', ..] => return None,
            [byte, tail @ ..] => {
                bytes.push(*byte);
                tail
            }
        };
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    u8::try_from(char::from(digit).to_digit(16)?).ok()
}

/// Whether a path that exists is below this folder even after all links are followed.
fn is_inside(path: &Path, folder: &Path) -> bool {
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A site in a folder of its own, removed at the end.
    struct Fixture {
        folder: PathBuf,
        site: Site,
    }

    impl Fixture {
        fn new(name: &str) -> Self {
            let folder =
                std::env::temp_dir().join(format!("xtask-site-{name}-{}", std::process::id()));
            let site = Site { pages: folder.join("www"), package: folder.join("pkg") };
            fs::create_dir_all(site.pages.join("gallery")).unwrap();
            fs::create_dir_all(site.package.join("wasm")).unwrap();
            for file in [
                "secret.txt",
                "www/index.html",
                "www/.hidden",
                "www/_headers",
                "www/a b.txt",
                "pkg/wasm/x.wasm",
            ] {
                fs::write(folder.join(file), file).unwrap();
            }
            Self { folder, site }
        }

        fn file(&self, path: &str) -> Answer {
            Answer::File(self.folder.join(path))
        }
    }

    impl Drop for Fixture {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.folder).unwrap();
        }
    }

    #[test]
    fn pages_and_package_are_found() {
        let fixture = Fixture::new("found");
        assert_eq!(fixture.site.answer("/"), fixture.file("www/index.html"));
        assert_eq!(fixture.site.answer("/index.html?x=1#y"), fixture.file("www/index.html"));
        assert_eq!(fixture.site.answer("/pkg/wasm/x.wasm"), fixture.file("pkg/wasm/x.wasm"));
        assert_eq!(fixture.site.answer("/a%20b.txt"), fixture.file("www/a b.txt"));
    }

    #[test]
    fn a_folder_without_slash_is_sent_to_the_one_with() {
        let fixture = Fixture::new("folder");
        assert_eq!(fixture.site.answer("/gallery"), Answer::Folder("/gallery/".to_owned()));
        assert_eq!(fixture.site.answer("//gallery"), Answer::Folder("/gallery/".to_owned()));
        assert_eq!(fixture.site.answer("/gallery/"), Answer::NotFound);
    }

    #[test]
    fn no_address_leads_out_of_the_site() {
        let fixture = Fixture::new("out");
        for address in [
            "/../secret.txt",
            "/pkg/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/%2E%2E%5Csecret.txt",
            "/pkg/%2e%2e/%2e%2e/secret.txt",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/.hidden",
            "/_headers",
            "/index.html%00.png",
            "secret.txt",
            "/%zz",
            "/%",
            "/missing",
        ] {
            assert_eq!(fixture.site.answer(address), Answer::NotFound, "{address}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_site_is_not_followed() {
        let fixture = Fixture::new("link");
        let link = fixture.folder.join("www/link.txt");
        std::os::unix::fs::symlink(fixture.folder.join("secret.txt"), link).unwrap();
        assert_eq!(fixture.site.answer("/link.txt"), Answer::NotFound);
    }
}
