use super::canvas::{self, Canvas, no_context};
use super::contract::{Input, JsAnswer, JsInput, answer};
use super::convert::{dataset_of, plain_value};
use super::dom::{Writer, remove};
use super::failure::{browser_error, js_error};
use crate::article::{RenderStage, markup};
use crate::dataset;
use crate::error::Error;
use crate::excerpt::Excerpt;
use crate::export::{Format, PICTURE_WIDTH};
use crate::layout::{Advances, TextPlacement};
use crate::options::Options;
use crate::scene::{Contrast, FONT_FAMILY, Scheme, Size, Theme};
use crate::text::{Breakdown, is_loaded, load_messages};
use crate::widget::{self, Action, Copyable, Key, Notice, Press, Stale, Update, Widget};
use record::{Day, Keyword, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlCanvasElement, Node};

/// A chart in a canvas. `pkg/src/chart/chart.ts` owns it: it forwards what happens in the page and calls
/// [`paint`](Self::paint) once a frame.
///
/// In a canvas of the page the picture contains the text, and wrong options are refused. In an
/// article the text is around the picture, and wrong options are replaced by the default. Both are
/// reported in the next answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Chart {
    pub(super) widget: Widget<'static>,
    canvas: Canvas,
    pub(super) writer: Writer,
    /// The parent of the text: the canvas, or the article's container.
    pub(super) container: Node,
    pub(super) text: Option<(markup::Node, Node)>,
    pub(super) stage: RenderStage,
    /// The live region and the tooltip.
    pub(super) live_region: Option<(markup::Node, Node)>,
    /// What is wrong and not reported yet.
    problem: Option<Error>,
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

    /// A chart in `canvas` of the bundled record or of the dataset in `data`. An article's canvas and text
    /// are put into `container`; without one the text goes into the canvas. `today` is the reader's day,
    /// written `2023-10-16`: the engine has no clock.
    ///
    /// # Errors
    /// When the options of a canvas are wrong, the bytes are no dataset or the canvas cannot be drawn on.
    #[wasm_bindgen(constructor)]
    pub fn new(
        canvas: HtmlCanvasElement,
        container: Option<Node>,
        #[wasm_bindgen(unchecked_param_type = "unknown")] options: &JsValue,
        data: Option<Vec<u8>>,
        today: &str,
    ) -> Result<Self, JsValue> {
        let made = Self::made(canvas, container, &plain_value(options), data, today);
        made.map_err(|error| js_error(&error))
    }

    /// Handles what happened in the page. `data` is another dataset that comes with options: bytes, or
    /// `null` for the bundled one.
    pub fn handle(
        &mut self,
        input: &JsInput,
        #[wasm_bindgen(unchecked_optional_param_type = "Uint8Array | null")] data: &JsValue,
    ) -> JsAnswer {
        let update = self.apply(Input::read(&plain_value(input)), data);
        let Update { stale, notices } = update.unwrap_or_else(|error| {
            self.problem = Some(error);
            Update::none()
        });
        answer(stale, notices, self.problem.take().as_ref())
    }

    /// The height in CSS pixels to give the canvas at a width.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn height(&mut self, width: f64) -> Result<f64, JsValue> {
        let metrics =
            self.canvas.text_metrics(self.widget.theme()).map_err(|error| js_error(&error))?;
        Ok(self.widget.steady_height(width, &metrics))
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

    /// Brings the text in the page up to date.
    ///
    /// # Errors
    /// When the page refuses it.
    #[wasm_bindgen(js_name = writeText)]
    pub fn put_text(&mut self) -> Result<(), JsValue> {
        self.write_text().map_err(|error| js_error(&error))
    }

    /// Paints what is stale, by its name, and brings the text up to date.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn paint(&mut self, stale: &str) -> Result<(), JsValue> {
        let stale = Stale::from_keyword(stale).unwrap_or(Stale::Size);
        self.repaint(stale).map_err(|error| js_error(&error))
    }

    /// The text of a file in a format: `{ table, all }` selects the part of the dataset.
    ///
    /// # Errors
    /// When there is no such format, or something else is asked for.
    pub fn write(
        &self,
        format: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "unknown")] excerpt: &JsValue,
    ) -> Result<String, JsValue> {
        let excerpt = Excerpt::read(&plain_value(excerpt)).map_err(|error| js_error(&error))?;
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

    /// The finding as text, with the scope line.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn summary(&self) -> String {
        self.widget.summary()
    }

    /// Removes from the page what the chart put there.
    pub fn clear(&mut self) {
        self.canvas.clear();
        if let Some((_, text)) = self.text.take() {
            remove(&text);
        }
    }
}

impl Chart {
    fn made(
        canvas: HtmlCanvasElement,
        container: Option<Node>,
        options: &Value,
        data: Option<Vec<u8>>,
        today: &str,
    ) -> Result<Self, Error> {
        let text = container.as_ref().map_or(TextPlacement::Picture, |_| TextPlacement::Page);
        let (options, problem) = read_options(options, text)?;
        let options = Options { today: Day::parse(today), ..options };
        // Every element has a document; only documents have none.
        let document = canvas.owner_document().ok_or_else(no_context)?;
        let picture: Node = canvas.clone().into();
        Ok(Self {
            widget: Widget::new(dataset_of(data)?, options, text),
            canvas: Canvas::new(&document, canvas)?,
            container: container.unwrap_or_else(|| picture.clone()),
            writer: Writer { document, picture, live_region: None },
            text: None,
            stage: RenderStage::Text,
            live_region: None,
            problem,
        })
    }

    fn apply(&mut self, input: Input<'_>, data: &JsValue) -> Result<Update, Error> {
        let input = match input {
            Input::Options { options } => return self.ask(options, data),
            Input::Size { width, height, across, down } => {
                self.canvas.resize(across, down);
                widget::Input::Resize(Size::new(width, height))
            }
            Input::Preference { dark, contrast } => {
                let scheme = if dark { Scheme::Dark } else { Scheme::Light };
                let contrast = if contrast { Contrast::More } else { Contrast::Usual };
                widget::Input::Preference(scheme, contrast)
            }
            Input::Theme { colours, font } => {
                let theme = colours.over(self.widget.own_theme());
                let font_family = font.unwrap_or(FONT_FAMILY).to_owned();
                widget::Input::Theme(Theme { font_family, ..theme })
            }
            Input::Select { id } => {
                let entry = id.map(|id| self.widget.named(id).ok_or_else(|| unknown_id(id)));
                widget::Input::Action(Action::Select(entry.transpose()?))
            }
            other => match self.action(other) {
                Some(action) => widget::Input::Action(action),
                None => return Ok(Update::none()),
            },
        };
        // Only a new size is laid out, in the page's fonts.
        Ok(match input {
            widget::Input::Resize(_) => {
                let metrics = self.canvas.text_metrics(self.widget.theme())?;
                self.widget.handle(input, &metrics)
            }
            other => self.widget.handle(other, &Advances),
        })
    }

    /// What a reader did; `None` where that is nothing to the chart.
    fn action(&self, input: Input<'_>) -> Option<Action> {
        match input {
            Input::Pointer(pointer) => pointer.event().map(Action::Pointer),
            Input::Focus { datum } => {
                Some(datum.map_or(Action::Blur, |datum| Action::Focus(index(datum))))
            }
            Input::Key { shortcut: true, .. } => None,
            Input::Key { key, datum, .. } => {
                Key::from_keyword(key).map(|key| Action::Key(key, datum.map(index)))
            }
            Input::Open { datum } => Some(Action::Press(Press::Datum(index(datum)))),
            Input::Entry { id } => {
                self.widget.named(id).map(|entry| Action::Press(Press::Entry(entry)))
            }
            Input::Breakdown { number } => Breakdown::from_keyword(number)
                .map(|breakdown| Action::Press(Press::Breakdown(breakdown))),
            Input::Close => Some(Action::Press(Press::Close)),
            Input::Copied { what, copied } => {
                Copyable::from_keyword(what).map(|what| Action::Copied(what, copied))
            }
            _ => None,
        }
    }

    /// Takes in options and, if need be, another dataset for them.
    fn ask(&mut self, options: &Value, data: &JsValue) -> Result<Update, Error> {
        let (options, problem) = read_options(options, self.widget.text_placement())?;
        if !is_loaded(options.lang) {
            return Ok(Update::none().notify(Notice::Language(options.lang)));
        }
        let metrics = self.canvas.text_metrics(self.widget.theme())?;
        let update = if data.is_undefined() {
            self.widget.handle(widget::Input::Options(options), &metrics)
        } else {
            let bytes = (!data.is_null()).then(|| js_sys::Uint8Array::new(data).to_vec());
            self.widget.replace(dataset_of(bytes)?, options, &metrics)
        };
        self.problem = problem;
        self.write_text()?;
        Ok(update)
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

/// The options and, in an article, what is wrong with them.
fn read_options(options: &Value, text: TextPlacement) -> Result<(Options, Option<Error>), Error> {
    let (options, problem) = Options::read_leniently(options);
    match (problem, text) {
        (Some(error), TextPlacement::Picture) => Err(error),
        (problem, _) => Ok((options, problem)),
    }
}

fn unknown_id(id: &str) -> Error {
    let found = Value::Text(id.to_owned()).shown();
    Error::option(format!("select: found {found}, expected the id of an event or a claim"))
}

const fn index(datum: u32) -> usize {
    datum as usize
}
