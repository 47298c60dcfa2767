//! Golden pictures: each case is compared with its SVG in `tests/golden/`. Pictures that differ are
//! collected on one page, `target/golden/index.html`, to review them by eye.

use super::case::Case;
use super::path;
use homeward::{Fit, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

const STORED: &str = "tests/golden";
const PAGE: &str = include_str!("golden.html");
/// Where the list of pictures goes in the page.
const LIST: &str = "/* pictures */";

/// Compares a case with its golden file, or writes the file with `UPDATE_GOLDEN=1`.
pub fn check(name: &str, case: &Case) {
    let theme = Theme::new(case.scheme);
    let theme = case.vision.map_or_else(|| theme.clone(), |vision| vision.sees_theme(&theme));
    let drawn = homeward::svg(&case.scene(), &theme, name, Fit::Own);
    let golden = path(STORED).join(format!("{name}.svg"));
    let stored = fs::read_to_string(&golden).ok();
    // Also a run without any difference replaces the page of the last one.
    let review = &*REVIEW;
    if stored.as_ref() == Some(&drawn) {
        return;
    }
    let page = review.add(name, stored.as_deref(), Some(&drawn));
    if is_update() {
        fs::write(&golden, &drawn).unwrap();
        return;
    }
    let difference = match &stored {
        Some(stored) => {
            let mut lines = stored.lines().zip(drawn.lines());
            format!("first difference: {:#?}", lines.find(|(stored, drawn)| stored != drawn))
        }
        None => "it is new and has no stored picture".to_owned(),
    };
    panic!(
        "{name} is not drawn as in {}; {difference}\n\
         Look at {}\n\
         If the new picture is right, accept it: cargo xtask golden --update",
        golden.display(),
        page.display()
    );
}

/// Reports stored pictures that no case draws any more; an update deletes them.
pub fn check_that_all_have_a_case(names: &[&str]) {
    let names: BTreeSet<&str> = names.iter().copied().collect();
    let stored = pictures(&path(STORED));
    let unused: Vec<&String> =
        stored.keys().filter(|name| !names.contains(name.as_str())).collect();
    for name in &unused {
        let golden = path(STORED).join(format!("{name}.svg"));
        REVIEW.add(name, Some(&fs::read_to_string(&golden).unwrap()), None);
        if is_update() {
            fs::remove_file(&golden).unwrap();
        }
    }
    assert!(unused.is_empty() || is_update(), "no case draws {unused:?} of {STORED}");
}

fn is_update() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// The SVG files of a folder by name, with the rest of their file names: `svg`, `old.svg`, `new.svg`.
fn pictures(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if let Some((name, end @ ("svg" | "old.svg" | "new.svg"))) = file.split_once('.') {
            found.entry(name.to_owned()).or_default().push(end.to_owned());
        }
    }
    found
}

/// The review of this run: the test binary has one, whatever thread a test runs in.
static REVIEW: LazyLock<Review> =
    LazyLock::new(|| Review::new(Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("golden")));

/// A folder with the changed pictures, old and new, and a page that shows them.
pub struct Review {
    folder: PathBuf,
    writing: Mutex<()>,
}

impl Review {
    /// An empty folder with an empty page.
    pub fn new(folder: PathBuf) -> Self {
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        let review = Self { folder, writing: Mutex::default() };
        review.write_page();
        review
    }

    /// Adds a picture as stored and as drawn, and returns the path of the page. The page is written
    /// anew each time, because the test fails right after.
    pub fn add(&self, name: &str, old: Option<&str>, new: Option<&str>) -> PathBuf {
        let writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        for (end, svg) in [("old", old), ("new", new)] {
            if let Some(svg) = svg {
                fs::write(self.folder.join(format!("{name}.{end}.svg")), svg).unwrap();
            }
        }
        self.write_page();
        drop(writing);
        self.page()
    }

    fn page(&self) -> PathBuf {
        self.folder.join("index.html")
    }

    fn write_page(&self) {
        let mut list = String::new();
        for (name, ends) in pictures(&self.folder) {
            let has = |end: &str| ends.iter().any(|found| found == end);
            writeln!(list, "[{name:?}, {}, {}],", has("old.svg"), has("new.svg")).unwrap();
        }
        fs::write(self.page(), PAGE.replace(LIST, &list)).unwrap();
    }
}
