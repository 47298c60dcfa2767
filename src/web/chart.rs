use super::dom;
use super::failure::{refused, thrown};
use super::surface::Surface;
use crate::bundled;
use crate::error::Error;
use crate::geometry::{Point, Size};
use crate::markup;
use crate::options::Options;
use crate::theme::Scheme;
use crate::widget::{Focused, Input, Notice, Stale, Update, Widget};
use record::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, HtmlCanvasElement, Node};

/// A chart in a canvas of the host's. `pkg/chart.js` owns it: it forwards what
/// happens in the page and calls [`paint`](Self::paint) once a frame.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Chart {
    widget: Widget<'static>,
    surface: Surface,
    document: Document,
    words: Option<Node>,
    said: Option<markup::Node>,
    stale: Stale,
}

#[wasm_bindgen]
impl Chart {
    /// A chart in `canvas`.
    ///
    /// # Errors
    /// When an option is wrong or the canvas cannot be drawn on.
    #[wasm_bindgen(constructor)]
    pub fn new(canvas: HtmlCanvasElement, options: &JsValue) -> Result<Self, JsValue> {
        let options = read(options).map_err(|error| thrown(&error))?;
        let document = canvas.owner_document();
        let document = document.ok_or_else(|| thrown(&Error::canvas(NO_DOCUMENT)))?;
        let surface = Surface::new(&document, canvas).map_err(|error| thrown(&error))?;
        let widget = Widget::new(bundled::shared(), options);
        let mut chart =
            Self { widget, surface, document, words: None, said: None, stale: Stale::Words };
        chart.say().map_err(|error| thrown(&error))?;
        Ok(chart)
    }

    /// Asks for something else. The old options stay when the new ones are wrong.
    ///
    /// # Errors
    /// When an option is wrong.
    pub fn update(&mut self, options: &JsValue) -> Result<JsValue, JsValue> {
        let options = read(options).map_err(|error| thrown(&error))?;
        let notice = self.handle(Input::Options(options))?;
        self.say().map_err(|error| thrown(&error))?;
        Ok(notice)
    }

    /// The height in CSS pixels that the figure takes at a width.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn height(&self, width: f64) -> Result<f64, JsValue> {
        let letters = self.surface.letters(&self.widget.theme()).map_err(|error| thrown(&error))?;
        Ok(self.widget.natural_height(width, &letters))
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
        self.surface.resize(across, down);
        self.handle(Input::Resize(Size::new(width, height)))
    }

    /// The reader's device prefers dark, or light.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn prefer(&mut self, dark: bool) -> Result<JsValue, JsValue> {
        let scheme = if dark { Scheme::Dark } else { Scheme::Light };
        self.handle(Input::Preference(scheme))
    }

    /// A pointer is at a place in the chart, in CSS pixels. Gives the focus
    /// where it moved: an object, `null` where it left, `undefined` where
    /// nothing changed.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn pointer(&mut self, x: f64, y: f64) -> Result<JsValue, JsValue> {
        self.handle(Input::Pointer(Point::new(x, y)))
    }

    /// The pointer left.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn leave(&mut self) -> Result<JsValue, JsValue> {
        self.handle(Input::Leave)
    }

    /// Paints what went stale since the last time.
    ///
    /// # Errors
    /// When the canvas cannot be drawn on.
    pub fn paint(&mut self) -> Result<(), JsValue> {
        let stale = std::mem::take(&mut self.stale);
        self.repaint(stale).map_err(|error| thrown(&error))
    }

    /// The finding in words, with the scope line.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn summary(&self) -> String {
        self.widget.summary()
    }

    /// Takes out of the canvas what the chart put there.
    pub fn clear(&mut self) {
        self.surface.clear();
        let words = self.words.take();
        if let Some(words) = words.filter(|words| words.parent_node().is_some()) {
            // Removing a child from its own parent cannot fail.
            let _ = self.surface.host().remove_child(&words);
        }
    }
}

const NO_DOCUMENT: &str = "canvas: found one without a document, expected one of a page";

impl Chart {
    fn handle(&mut self, input: Input) -> Result<JsValue, JsValue> {
        let letters = self.surface.letters(&self.widget.theme()).map_err(|error| thrown(&error))?;
        let update: Update = self.widget.handle(input, &letters);
        self.stale = self.stale.max(update.stale);
        match update.notice {
            Some(Notice::Focus(focused)) => detail(focused),
            None => Ok(JsValue::UNDEFINED),
        }
    }

    fn repaint(&mut self, stale: Stale) -> Result<(), Error> {
        if stale >= Stale::Words {
            self.say()?;
        }
        let theme = self.widget.theme();
        if stale >= Stale::Picture
            && let Some(scene) = self.widget.scene()
        {
            self.surface.draw(&scene, &theme)?;
        }
        if stale >= Stale::Overlay {
            let overlay = self.widget.overlay(&self.surface.letters(&theme)?);
            self.surface.show(overlay.as_ref(), &theme)?;
        }
        Ok(())
    }

    /// Puts the words inside the canvas, where assistive technology finds them.
    /// What the host has there stays, and so do words that have not changed.
    fn say(&mut self) -> Result<(), Error> {
        let refused = |why: JsValue| refused("canvas", &why);
        let description = self.widget.description();
        if self.said.as_ref() == Some(&description) {
            return Ok(());
        }
        let said = dom::node(&self.document, &description).map_err(refused)?;
        let host = self.surface.host();
        match self.words.take() {
            Some(before) if before.parent_node().is_some() => {
                host.replace_child(&said, &before).map_err(refused)?
            }
            _ => host.append_child(&said).map_err(refused)?,
        };
        self.words = Some(said);
        self.said = Some(description);
        Ok(())
    }
}

fn read(options: &JsValue) -> Result<Options, Error> {
    let value = if options.is_undefined() {
        Ok(Value::Null)
    } else {
        serde_wasm_bindgen::from_value(options.clone())
    };
    match value {
        Ok(value) => Options::read(&value),
        Err(error) => Err(Error::option(format!(
            "options: found something that is not plain data ({error}), expected an object of texts, numbers, true and false"
        ))),
    }
}

/// A focus as the plain object of an event's detail.
fn detail(focused: Option<Focused>) -> Result<JsValue, JsValue> {
    let Some(focused) = focused else { return Ok(JsValue::NULL) };
    let detail = js_sys::Object::new();
    let entries: [(&str, JsValue); 4] = [
        ("id", focused.id.into()),
        ("date", focused.day.to_string().into()),
        ("ukraine", focused.ukraine.into()),
        ("russia", focused.russia.into()),
    ];
    for (key, value) in &entries {
        js_sys::Reflect::set(&detail, &JsValue::from_str(key), value)?;
    }
    Ok(detail.into())
}
