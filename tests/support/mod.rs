//! What golden and property tests share.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::panic,
    clippy::unwrap_used,
    reason = "each test binary uses its own part, and a test fails by panicking"
)]

pub mod vision;

use homeward::layout::{Overlay, Style, WordsIn};
use homeward::locale::{Locale, TextDirection, learn};
use homeward::markup::Node;
use homeward::measure::Advances;
use homeward::options::Language;
use homeward::series::{Focus, Line};
use homeward::words::StopWords;
use homeward::{Figure, Fit, Options, Scene, Scheme, Size, Theme};
use record::{Correction, Count, Dataset, Day, Event, PerDirection, Standing, Status, Word};
use std::path::{Path, PathBuf};
use std::sync::Once;
use vision::Vision;

/// Learns every language there is a file of, as a page does: with the features of a browser the crate
/// has English alone.
pub fn learn_languages() {
    static LEARNT: Once = Once::new();
    LEARNT.call_once(|| {
        for language in Language::ALL {
            let code = language.word();
            let place = format!("locales/{code}.ftl");
            let source = std::fs::read_to_string(&place).unwrap();
            learn(&catalogue::ftl::compile(&source, &place, code).unwrap()).unwrap();
        }
    });
}

/// One picture.
pub struct Case {
    pub options: Options,
    pub width: f64,
    pub scheme: Scheme,
    pub locale: Locale,
    pub dataset: Dataset,
    pub focus: Option<usize>,
    pub words: WordsIn,
    pub vision: Option<Vision>,
}

impl Case {
    /// The bundled record, light, in the language of the options.
    pub fn new(options: Options, width: f64) -> Self {
        learn_languages();
        let (scheme, locale) = (Scheme::Light, Locale::of(&options));
        Self {
            options,
            width,
            scheme,
            locale,
            dataset: homeward::dataset(),
            focus: None,
            words: WordsIn::Picture,
            vision: None,
        }
    }

    pub fn with_words_in_page(mut self) -> Self {
        self.words = WordsIn::Page;
        self
    }

    pub fn seen_by(mut self, vision: Vision) -> Self {
        self.vision = Some(vision);
        self
    }

    pub fn in_scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    pub fn right_to_left(mut self) -> Self {
        self.locale.direction = TextDirection::Rtl;
        self.locale.time_direction = TextDirection::Rtl;
        self
    }

    pub fn of(mut self, dataset: Dataset) -> Self {
        self.dataset = dataset;
        self
    }

    pub fn focused_on(mut self, focus: usize) -> Self {
        self.focus = Some(focus);
        self
    }

    pub fn scene(&self) -> Scene {
        let style = Style::new(&self.locale, &Advances).with_words_in(self.words);
        let figure = Figure::new(&self.dataset, &self.options, self.width, &self.locale);
        let size = Size::new(self.width, figure.natural_height(self.width, &style));
        let layout = figure.layout(size, &style);
        let mut scene = figure.scene(&layout, &self.locale);
        if let Some(focus) = self.focus {
            let words = StopWords::new(&self.dataset, &figure.series, focus, &self.locale).unwrap();
            let focus = Focus { stop: focus, line: Line::All };
            let overlay = Overlay::of_focus(&layout, focus, &words).unwrap();
            scene.items.extend(Scene::overlay(&layout, &overlay, self.words).items);
        }
        scene
    }
}

/// Holds a case against its golden file, or writes it with `UPDATE_GOLDEN=1`.
pub fn check(name: &str, case: &Case) {
    let theme = Theme::new(case.scheme);
    let theme = case.vision.map_or_else(|| theme.clone(), |vision| vision.sees_theme(&theme));
    let drawn = homeward::svg(&case.scene(), &theme, name, Fit::Own);
    let path = golden(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &drawn).unwrap();
        return;
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    if stored != drawn {
        let differing = stored.lines().zip(drawn.lines()).find(|(stored, drawn)| stored != drawn);
        panic!(
            "{name} is not drawn as in {}; first difference: {differing:#?}\n\
             If the new picture is right, take it over: cargo xtask golden --update",
            path.display()
        );
    }
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.svg"))
}

pub fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}

/// The first part of this name.
pub fn part<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Element { attributes, children, .. } = node else { return None };
    if attributes.iter().any(|(attribute, value)| *attribute == "part" && value == name) {
        return Some(node);
    }
    children.iter().find_map(|child| part(child, name))
}

/// A counted event.
pub fn event(day: Day, ukraine: u32, russia: u32) -> Event {
    let standing = |people: u32| (people > 0).then_some(Standing::Confirmed);
    Event {
        id: format!("event-{day}"),
        date: day,
        people: PerDirection {
            ukraine: Some(Count::exactly(ukraine)),
            russia: Some(Count::exactly(russia)),
        },
        standing: PerDirection { ukraine: standing(ukraine), russia: standing(russia) },
        adults: Some(0),
        ..Event::default()
    }
}

pub fn one_event() -> Dataset {
    Dataset { events: vec![event(Day::parse("2024-05-22").unwrap(), 6, 0)], ..Dataset::default() }
}

/// The record with corrections of the day of its last check.
pub fn corrected() -> Dataset {
    let mut dataset = homeward::dataset();
    let ids = [
        "2024-02-19-eleven-to-ukraine",
        "2024-03-21-two-way-group",
        "2025-08-12-one-to-russia",
        "qatar-mofa-48-2024-09",
    ];
    dataset.corrections = ids
        .map(|id| Correction {
            date: dataset.checked.unwrap(),
            id: id.into(),
            from: "2".into(),
            to: "1".into(),
            why: "a slip".into(),
        })
        .into();
    dataset
}

/// The record with long titles and claimants in every place that has words.
pub fn long_labels() -> Dataset {
    let mut dataset = homeward::dataset();
    for event in dataset.events.iter_mut().filter(|event| event.status != Status::Completed) {
        event.title = "A rather long announcement that somebody made about lists and terms that \
                       nobody else has confirmed up to now"
            .into();
    }
    for claim in dataset.claims.iter_mut().filter(|claim| claim.compared) {
        claim.party = record::Party::Third;
        claim.claimant = "The Ministry of Rather Long Names and Detailed Statements".into();
    }
    dataset
}

const TAG: &str = "<homeward-chart";
const END: &str = "</homeward-chart>";

/// A page whose tags have the figure inside that their attributes ask for. A tag with nothing
/// inside keeps that.
pub fn with_figures(page: &str) -> String {
    let mut written = String::new();
    let mut rest = page;
    while let Some(start) = rest.find(TAG) {
        let (before, tag) = rest.split_at(start);
        let (attributes, inside) = tag[TAG.len()..].split_once('>').unwrap();
        let (figure, after) = inside.split_once(END).unwrap();
        let figure = if figure.trim().is_empty() {
            figure.to_owned()
        } else {
            let options = options(attributes);
            homeward::still(&homeward::dataset(), &options, &Locale::of(&options))
        };
        written.extend([before, TAG, attributes, ">", figure.as_str(), END]);
        rest = after;
    }
    written + rest
}

/// What attributes such as ` view="flows" id="x"` ask for.
fn options(attributes: &str) -> Options {
    let mut parts = attributes.split('"');
    let mut entries = Vec::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let name = name.trim().trim_end_matches('=');
        let name = if name == "time-direction" { "timeDirection" } else { name };
        if !["id", "class", "loading"].contains(&name) {
            entries.push((name.to_owned(), record::Value::Text(value.to_owned())));
        }
    }
    Options::read(&record::Value::Object(entries)).unwrap()
}
