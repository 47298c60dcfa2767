//! A chart with its canvas, and helpers to read its answers, its pixels and its text.

use homeward::layout::Advances;
use homeward::widget::Stale;
use homeward::{Chart, Figure, Layout, Locale, Options, Size, Style, View};
use js_sys::{Array, JSON, Reflect};
use record::{Dataset, Keyword};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Document, Element, HtmlCanvasElement, Node};

pub(crate) type Rgb = (u8, u8, u8);

pub(crate) const GROUND: Rgb = (0xff, 0xff, 0xff);
pub(crate) const DARK_GROUND: Rgb = (0x15, 0x18, 0x1b);
pub(crate) const INK: Rgb = (0x1a, 0x1a, 0x1a);
pub(crate) const GRID: Rgb = (0xe4, 0xe6, 0xe8);
pub(crate) const UKRAINE: Rgb = (0x00, 0x74, 0x6b);
pub(crate) const RUSSIA: Rgb = (0xa9, 0x4b, 0x14);

/// No date of today: the date of the record's last check is used instead.
pub(crate) const UNDATED: &str = "";

/// An article's column on an ordinary screen.
pub(crate) const DESK: Screen = Screen { width: 760.0, ratio: 1.0 };
/// A phone.
pub(crate) const PHONE: Screen = Screen { width: 390.0, ratio: 2.0 };
pub(crate) const RATIOS: [f64; 5] = [1.0, 1.25, 1.5, 2.0, 3.0];
pub(crate) const VIEWS: [&str; 2] = [r#"{"view":"cumulative"}"#, r#"{"view":"flows"}"#];

/// A chart in a canvas outside the document.
pub(crate) struct Stage {
    pub(crate) canvas: HtmlCanvasElement,
    pub(crate) chart: Chart,
    /// How much is out of date, by the answers since the last painting.
    pub(crate) stale: Stale,
}

/// A notice of an answer.
#[derive(Debug)]
pub(crate) struct Notice {
    pub(crate) name: String,
    pub(crate) detail: JsValue,
}

/// A width in CSS pixels, and the pixel ratio.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    pub(crate) width: f64,
    pub(crate) ratio: f64,
}

impl Stage {
    /// A chart that has no size yet.
    pub(crate) fn new(options: &str) -> Self {
        Self::of(canvas(), None, &plain(options))
    }

    /// A chart in `canvas` or, with a container, in an article. It has no size yet.
    pub(crate) fn of(
        canvas: HtmlCanvasElement,
        container: Option<Node>,
        options: &JsValue,
    ) -> Self {
        let mut chart = Chart::new(canvas.clone(), container, options, None, UNDATED).unwrap();
        chart.put_text().unwrap();
        Self { canvas, chart, stale: Stale::Size }
    }

    /// A chart drawn at its own height.
    pub(crate) fn drawn(options: &str, screen: Screen) -> Self {
        let mut stage = Self::new(options);
        stage.size(screen);
        stage.paint();
        stage
    }

    /// Sends an input and returns the notices of its answer.
    pub(crate) fn send(&mut self, input: &JsValue) -> Vec<Notice> {
        let answer = self.chart.handle(input.unchecked_ref(), &JsValue::UNDEFINED).into();
        let stale = Stale::from_keyword(&text(&answer, "stale")).unwrap();
        self.stale = self.stale.max(stale);
        let notices: Array = get(&answer, "notices").unchecked_into();
        let notices = notices.iter();
        notices
            .map(|found| Notice { name: text(&found, "type"), detail: get(&found, "detail") })
            .collect()
    }

    /// Asks for other options.
    pub(crate) fn ask(&mut self, options: &JsValue) -> Vec<Notice> {
        let input = plain(r#"{"type":"options"}"#);
        set(&input, "options", options);
        self.send(&input)
    }

    /// Sends whether the reader's device prefers dark colours.
    pub(crate) fn prefer(&mut self, dark: bool) -> Vec<Notice> {
        self.send(&plain(&format!(r#"{{"type":"preference","dark":{dark},"contrast":false}}"#)))
    }

    /// Gives the chart a width and its own height.
    pub(crate) fn size(&mut self, Screen { width, ratio }: Screen) -> Vec<Notice> {
        let height = self.chart.height(width).unwrap();
        self.resize(width, height, ratio)
    }

    /// Gives the chart a width and a height.
    pub(crate) fn resize(&mut self, width: f64, height: f64, ratio: f64) -> Vec<Notice> {
        let (across, down) = (whole(width * ratio), whole(height * ratio));
        self.send(&plain(&format!(
            r#"{{"type":"size","width":{width},"height":{height},"across":{across},"down":{down}}}"#
        )))
    }

    /// Moves the pointer and returns the detail of the focus notice.
    pub(crate) fn point(&mut self, x: f64, y: f64) -> JsValue {
        focus(&self.pointer("pointermove", x, y))
    }

    /// Moves the pointer out and returns the detail of the focus notice.
    pub(crate) fn leave(&mut self) -> JsValue {
        focus(&self.pointer("pointerleave", 0.0, 0.0))
    }

    /// Sends an event of a mouse that has no button down.
    fn pointer(&mut self, event: &str, x: f64, y: f64) -> Vec<Notice> {
        let input = plain(
            r#"{"type":"pointer","touch":false,"primary":true,"button":-1,"buttons":0,"ctrl":false}"#,
        );
        set(&input, "event", &event.into());
        // JSON has no infinite numbers.
        set(&input, "x", &x.into());
        set(&input, "y", &y.into());
        self.send(&input)
    }

    /// Paints what is stale.
    pub(crate) fn paint(&mut self) {
        let stale = std::mem::take(&mut self.stale);
        self.chart.paint(stale.keyword()).unwrap();
    }

    pub(crate) fn picture(&self) -> Picture {
        Picture::of(&self.canvas)
    }

    /// The texts of the elements that a selector finds in the canvas.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).iter().map(|found| found.text_content().unwrap()).collect()
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.canvas.query_selector_all(selector).unwrap();
        (0..found.length()).map(|index| found.item(index).unwrap().unchecked_into()).collect()
    }
}

/// The pixels of a canvas.
#[derive(PartialEq)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    bytes: Vec<u8>,
}

impl Picture {
    pub(crate) fn of(canvas: &HtmlCanvasElement) -> Self {
        let context = canvas.get_context("2d").unwrap().unwrap();
        let context: CanvasRenderingContext2d = context.unchecked_into();
        let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
        let data = context.get_image_data(0.0, 0.0, width, height).unwrap();
        Self {
            width: data.width().try_into().unwrap(),
            height: data.height().try_into().unwrap(),
            bytes: data.data().0,
        }
    }

    pub(crate) fn is_solid(&self) -> bool {
        self.bytes.chunks(4).all(|pixel| pixel[3] == u8::MAX)
    }

    pub(crate) fn at(&self, x: usize, y: usize) -> Rgb {
        let start = 4 * (y * self.width + x);
        (self.bytes[start], self.bytes[start + 1], self.bytes[start + 2])
    }

    pub(crate) fn count(&self, colour: Rgb) -> usize {
        let (red, green, blue) = colour;
        self.bytes.chunks(4).filter(|pixel| pixel[..3] == [red, green, blue]).count()
    }

    pub(crate) fn corners(&self) -> [Rgb; 4] {
        let (right, bottom) = (self.width - 1, self.height - 1);
        [self.at(0, 0), self.at(right, 0), self.at(0, bottom), self.at(right, bottom)]
    }

    /// The colours of a column of pixels from the top, each with the length of its run.
    pub(crate) fn runs(&self, x: usize, rows: std::ops::Range<usize>) -> Vec<(Rgb, usize)> {
        let mut runs: Vec<(Rgb, usize)> = Vec::new();
        for colour in rows.map(|y| self.at(x, y)) {
            match runs.last_mut() {
                Some((last, length)) if *last == colour => *length += 1,
                _ => runs.push((colour, 1)),
            }
        }
        runs
    }
}

/// The layout a page shows: fonts never move its axes.
pub(crate) fn layout(dataset: &Dataset, view: View, width: f64) -> Layout {
    let (locale, options) = (Locale::default(), Options { view, ..Options::default() });
    let style = Style::new(&locale, &Advances);
    let figure = Figure::new(dataset, &options, width, &locale);
    let size = Size::new(width, figure.natural_height(width, &style));
    figure.layout(size, &style)
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

pub(crate) fn element(name: &str) -> Element {
    document().create_element(name).unwrap()
}

pub(crate) fn canvas() -> HtmlCanvasElement {
    element("canvas").unchecked_into()
}

/// A plain value from its JSON.
pub(crate) fn plain(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap()
}

fn text(object: &JsValue, key: &str) -> String {
    get(object, key).as_string().unwrap()
}

fn set(object: &JsValue, key: &str, value: &JsValue) {
    Reflect::set(object, &key.into(), value).unwrap();
}

/// The detail of a focus notice, the only one of an answer; `undefined` without notices.
pub(crate) fn focus(notices: &[Notice]) -> JsValue {
    match notices {
        [] => JsValue::UNDEFINED,
        [Notice { name, detail }] if name == "focus" => detail.clone(),
        others => panic!("found {others:?}, expected one focus notice at most"),
    }
}

/// The code and the message of an error notice, the only one of an answer; `None` without notices.
pub(crate) fn error(notices: &[Notice]) -> Option<(String, String)> {
    match notices {
        [] => None,
        [Notice { name, detail }] if name == "error" => {
            Some((text(detail, "code"), text(detail, "message")))
        }
        others => panic!("found {others:?}, expected one error notice at most"),
    }
}

/// The code and the message of an `Error`.
pub(crate) fn error_parts(thrown: &JsValue) -> (String, String) {
    assert!(thrown.is_instance_of::<js_sys::Error>(), "found {thrown:?}, expected an Error");
    (text(thrown, "code"), text(thrown, "message"))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths of pictures")]
pub(crate) fn whole(length: f64) -> u32 {
    length.round() as u32
}
