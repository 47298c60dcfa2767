use super::canvas::{self, Canvas, no_context};
use super::convert::{dataset_of, notices_to_js, plain_value, read_options, unknown_id};
use super::dom::Writer;
use super::failure::{browser_error, js_error};
use crate::article::{RenderStage, markup};
use crate::dataset;
use crate::dataset::DatasetRef;
use crate::error::Error;
use crate::excerpt::Excerpt;
use crate::export::{Format, PICTURE_WIDTH};
use crate::layout::{Advances, MeasureText, TextPlacement};
use crate::options::Options;
use crate::scene::{Colour, Contrast, FONT_FAMILY, Point, Scheme, Size, Theme};
use crate::text::load_messages;
use crate::widget::{Action, Device, Input, Key, Pointing, Stale, Update, Widget};
use record::{Day, Keyword};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlCanvasElement, Node};

/// A chart in a canvas. `pkg/chart.js` owns it: it forwards the page's events and calls
/// [`paint`](Self::paint) once a frame.
///
/// In a canvas of the page the picture contains the text, and wrong options are refused. In an
/// article the text is around the picture, and wrong options are replaced by the default and
/// [reported](Self::complaint).
#[wasm_bindgen]
#[derive(Debug)]
pub struct Chart {
    pub(super) widget: Widget<'static>,
    canvas: Canvas,
    pub(super) writer: Writer,
    /// The parent of the text: the canvas, or the article's container.
    pub(super) container: Node,
    lenient: bool,
    pub(super) text: Option<(markup::Node, Node)>,
    pub(super) stage: RenderStage,
    /// The live region and the tooltip.
    pub(super) live_region: Option<(markup::Node, Node)>,
    pub(super) stale: Stale,
    complaint: Option<String>,
}

#[wasm_bindgen]
impl Chart {
    /// Reads the bundled record, which the first chart would do otherwise: a page can do something
    /// else in between.
    pub fn prepare() {
        let _ = dataset::shared();
    }

    /// Loads the messages of a language for every chart of the page. A chart uses them from its
    /// next options on.
    ///
    /// # Errors
    /// When the bytes are damaged, or were made for another version of the chart.
    #[wasm_bindgen(js_name = loadMessages)]
    pub fn load_messages(bytes: &[u8]) -> Result<(), JsValue> {
        load_messages(bytes).map_err(|error| js_error(&error))
    }

    /// A chart in `canvas`, read on the day `today`, written `2023-10-16`: the engine has no
    /// clock.
    ///
    /// # Errors
    /// When an option is wrong or the canvas cannot be drawn on.
    #[wasm_bindgen(constructor)]
    pub fn new(canvas: HtmlCanvasElement, options: &JsValue, today: &str) -> Result<Self, JsValue> {
        let container = canvas.clone().into();
        let made = Self::made(canvas, (options, today), (container, TextPlacement::Picture));
        made.map_err(|error| js_error(&error))
    }

    /// A chart in an article: its canvas and its text are put into `container`.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn article(
        container: Node,
        canvas: HtmlCanvasElement,
        options: &JsValue,
        today: &str,
    ) -> Result<Self, JsValue> {
        let made = Self::made(canvas, (options, today), (container, TextPlacement::Page));
        made.map_err(|error| js_error(&error))
    }

    /// Writes the text into the page. The constructor does not, so that a page can yield in
    /// between.
    ///
    /// # Errors
    /// When the page refuses them.
    #[wasm_bindgen(js_name = writeText)]
    pub fn put_text(&mut self) -> Result<(), JsValue> {
        self.write_text().map_err(|error| js_error(&error))
    }

    /// The problem with the last options of an article, once.
    #[must_use]
    pub fn complaint(&mut self) -> Option<String> {
        self.complaint.take()
    }

    /// Asks for something else. The old options stay when the new ones are wrong.
    ///
    /// # Errors
    /// When an option is wrong.
    pub fn update(&mut self, options: &JsValue) -> Result<JsValue, JsValue> {
        self.ask(None, options).map_err(|error| js_error(&error))
    }

    /// Shows another record, with options for it: a file of the page's own, or again the bundled
    /// one. The old ones stay when something is wrong.
    ///
    /// # Errors
    /// When the bytes are no record, or an option is wrong.
    pub fn replace(
        &mut self,
        data: Option<Vec<u8>>,
        options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let asked = dataset_of(data).and_then(|dataset| self.ask(Some(dataset), options));
        asked.map_err(|error| js_error(&error))
    }

    /// The height in CSS pixels that the figure takes at a width.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn height(&self, width: f64) -> Result<f64, JsValue> {
        let metrics =
            self.canvas.text_metrics(self.widget.theme()).map_err(|error| js_error(&error))?;
        Ok(self.widget.natural_height(width, &metrics))
    }

    /// The canvas is `width` by `height` CSS pixels, and `across` by `down`
    /// pixels of the screen.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn resize(
        &mut self,
        width: f64,
        height: f64,
        across: u32,
        down: u32,
    ) -> Result<JsValue, JsValue> {
        self.canvas.resize(across, down);
        self.lay_out(Input::Resize(Size::new(width, height)))
    }

    /// The reader's device prefers dark, or light, and more contrast, or not.
    pub fn prefer(&mut self, dark: bool, more: bool) {
        let scheme = if dark { Scheme::Dark } else { Scheme::Light };
        let contrast = if more { Contrast::More } else { Contrast::Usual };
        self.handle(Input::Preference(scheme, contrast), &Advances);
    }

    /// Colours of the page's or the system's own, each as `0xrrggbbaa`, and fonts, where they are
    /// not the chart's.
    #[expect(clippy::too_many_arguments, reason = "a list would cost more glue to download")]
    pub fn theme(
        &mut self,
        ground: u32,
        ink: u32,
        muted: u32,
        grid: u32,
        ukraine: u32,
        russia: u32,
        font_family: Option<String>,
    ) {
        let [ground, ink, muted, grid, ukraine, russia] =
            [ground, ink, muted, grid, ukraine, russia].map(Colour::with_opacity);
        let font_family = font_family.unwrap_or_else(|| FONT_FAMILY.into());
        let theme = Theme { ground, ink, muted, grid, ukraine, russia, font_family };
        self.handle(Input::Theme(theme), &Advances);
    }

    /// A pointer event, by its name in the browser, at a position in CSS pixels. Returns the
    /// notices for the page, as every interaction does: a list of names and details.
    pub fn pointer(&mut self, name: &str, x: f64, y: f64, touch: bool) -> JsValue {
        let device = if touch { Device::Touch } else { Device::Mouse };
        let Some(act) = Pointing::from_keyword(name) else { return JsValue::UNDEFINED };
        self.act(Action::Pointer(act, Point::new(x, y), device))
    }

    /// The keyboard focuses a datum, or leaves all of them.
    #[wasm_bindgen(js_name = focusDatum)]
    pub fn focus_datum(&mut self, datum: Option<usize>) -> JsValue {
        self.act(datum.map_or(Action::Blur, Action::Focus))
    }

    /// A key press at a datum, by the key's name in the browser; an unknown key changes nothing.
    pub fn key(&mut self, name: &str) -> JsValue {
        Key::from_keyword(name).map_or(JsValue::UNDEFINED, |key| self.act(Action::Key(key)))
    }

    /// Opens the details of a datum.
    pub fn open(&mut self, datum: usize) -> JsValue {
        self.act(Action::Open(datum))
    }

    /// Selects the event or claim of an id, or clears the selection.
    ///
    /// # Errors
    /// When the record has nothing of that id.
    pub fn select(&mut self, id: Option<String>) -> Result<JsValue, JsValue> {
        let entry = match id {
            None => None,
            Some(id) => Some(self.widget.named(&id).ok_or_else(|| unknown_id(&id))?),
        };
        Ok(self.act(Action::Select(entry)))
    }

    /// The focused datum.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        self.widget.focused_datum()
    }

    /// Renders the next stage of an article, whose later parts are closed or below the picture at
    /// first. Returns whether a stage is still missing.
    ///
    /// # Errors
    /// When the page refuses it.
    pub fn complete(&mut self) -> Result<bool, JsValue> {
        self.stage = self.stage.next();
        self.write_text().map_err(|error| js_error(&error))?;
        Ok(self.stage < RenderStage::Complete)
    }

    /// Paints what went stale since the last time.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn paint(&mut self) -> Result<(), JsValue> {
        let stale = std::mem::take(&mut self.stale);
        self.repaint(stale).map_err(|error| js_error(&error))
    }

    /// The text of a file in a format: `{ table, all }` selects the part of the dataset.
    ///
    /// # Errors
    /// When there is no such format, or something else is asked for.
    pub fn write(&self, format: &str, excerpt: &JsValue) -> Result<String, JsValue> {
        let excerpt = plain_value("excerpt", excerpt).and_then(|value| Excerpt::read(&value));
        let excerpt = excerpt.map_err(|error| js_error(&error))?;
        let format = Format::from_keyword(format).unwrap_or_default();
        Ok(self.widget.export().write(format, excerpt))
    }

    /// Paints the picture with all its text on a canvas of its own and sets its size, with this
    /// many pixels for each CSS pixel.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn picture(&self, canvas: &HtmlCanvasElement, ratio: u32) -> Result<(), JsValue> {
        let export = self.widget.export();
        let drawn =
            canvas::draw_alone(canvas, &export.scene(PICTURE_WIDTH), &export.theme(), ratio);
        drawn.map_err(|error| js_error(&error))
    }

    /// A citation was copied, or is selected instead.
    pub fn copied(&mut self, copied: bool) -> JsValue {
        self.act(Action::Copied(copied))
    }

    /// The finding as text, with the scope line.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn summary(&self) -> String {
        self.widget.summary()
    }

    /// Removes from the page what the chart put there.
    pub fn clear(&mut self) {
        self.canvas.clear();
        if let Some((_, text)) = self.text.take()
            && text.parent_node().is_some()
        {
            // Removing a child from its own parent cannot fail.
            let _ = self.container.remove_child(&text);
        }
    }
}

impl Chart {
    fn made(
        canvas: HtmlCanvasElement,
        (options, today): (&JsValue, &str),
        (container, text): (Node, TextPlacement),
    ) -> Result<Self, Error> {
        let lenient = text == TextPlacement::Page;
        let (options, complaint) = read_options(options, lenient)?;
        let options = Options { today: Day::parse(today), ..options };
        // Every element has a document; only documents have none.
        let document = canvas.owner_document().ok_or_else(no_context)?;
        let picture = canvas.clone().into();
        Ok(Self {
            widget: Widget::new(dataset::shared(), options, text),
            canvas: Canvas::new(&document, canvas)?,
            writer: Writer { document, picture },
            container,
            lenient,
            text: None,
            stage: RenderStage::Text,
            live_region: None,
            stale: Stale::Text,
            complaint,
        })
    }

    /// Takes in options and, if need be, another record for them.
    fn ask(
        &mut self,
        dataset: Option<DatasetRef<'static>>,
        options: &JsValue,
    ) -> Result<JsValue, Error> {
        let (options, complaint) = read_options(options, self.lenient)?;
        self.complaint = complaint;
        let metrics = self.canvas.text_metrics(self.widget.theme())?;
        let update = match dataset {
            Some(dataset) => self.widget.replace(dataset, options, &metrics),
            None => self.widget.handle(Input::Options(options), &metrics),
        };
        let notice = self.apply(update);
        self.write_text()?;
        Ok(notice)
    }

    /// Applies an input that needs a new layout, in the page's fonts.
    fn lay_out(&mut self, input: Input) -> Result<JsValue, JsValue> {
        let metrics =
            self.canvas.text_metrics(self.widget.theme()).map_err(|error| js_error(&error))?;
        Ok(self.handle(input, &metrics))
    }

    /// Applies a reader's action, which needs no measuring.
    fn act(&mut self, act: Action) -> JsValue {
        self.handle(Input::Action(act), &Advances)
    }

    fn handle(&mut self, input: Input, measure: &dyn MeasureText) -> JsValue {
        let update = self.widget.handle(input, measure);
        self.apply(update)
    }

    fn apply(&mut self, update: Update) -> JsValue {
        self.stale = self.stale.max(update.stale);
        notices_to_js(update.notices)
    }

    fn repaint(&mut self, stale: Stale) -> Result<(), Error> {
        if stale >= Stale::Text {
            self.write_text()?;
        }
        let theme = self.widget.theme();
        if stale >= Stale::Picture
            && let Some(scene) = self.widget.scene()
        {
            self.canvas.draw(&scene, theme)?;
        }
        if stale == Stale::Nothing {
            return Ok(());
        }
        let shown = self.widget.shown();
        self.canvas.show(shown.overlay.as_ref(), theme)?;
        self.write_live_region(shown).map_err(|why| browser_error("page", &why))
    }
}
