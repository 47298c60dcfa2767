use super::failure::browser_error;
use super::text_metrics::TextMetrics;
use crate::error::Error;
use crate::language::TextDirection;
use crate::output::{PixelRatio, paint};
use crate::scene::{Scene, Theme};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement};

/// The canvas that is seen and a detached one that keeps its picture while something
/// is painted over it, so that this can go without the picture being drawn again.
#[derive(Debug)]
pub(super) struct Canvas {
    host: HtmlCanvasElement,
    picture: HtmlCanvasElement,
    /// Whether something is painted over the picture, which is then kept.
    covered: bool,
}

impl Canvas {
    /// The surface of a canvas in `document`.
    pub(super) fn new(document: &Document, host: HtmlCanvasElement) -> Result<Self, Error> {
        context(&host)?;
        let made =
            document.create_element("canvas").map_err(|why| browser_error("canvas", &why))?;
        Ok(Self { host, picture: made.unchecked_into(), covered: false })
    }

    /// Measures text as this canvas draws it.
    pub(super) fn text_metrics(&self, theme: &Theme) -> Result<TextMetrics, Error> {
        Ok(TextMetrics::new(context(&self.host)?, theme.font_family.clone()))
    }

    /// Gives the canvas as many pixels as the screen has for it.
    pub(super) fn resize(&self, width: u32, height: u32) {
        set_size(&self.host, width, height);
    }

    /// Draws the picture anew.
    pub(super) fn draw(&mut self, scene: &Scene, theme: &Theme) -> Result<(), Error> {
        self.covered = false;
        // The kept old picture would shine through the new one.
        set_size(&self.picture, 0, 0);
        if theme.ground.is_solid() {
            // A size in whole pixels can be one row more than the figure's.
            let context = context(&self.host)?;
            context.set_fill_style_str(&theme.ground.to_string());
            let (width, height) = (self.host.width(), self.host.height());
            context.fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
        } else {
            self.clear();
        }
        draw(&self.host, scene, theme)
    }

    /// Shows the picture, with something painted over it or not.
    pub(super) fn show(&mut self, overlay: Option<&Scene>, theme: &Theme) -> Result<(), Error> {
        let (width, height) = (self.host.width(), self.host.height());
        if width == 0 || height == 0 {
            return Ok(());
        }
        if self.covered {
            self.clear();
            copy(&self.picture, &self.host)?;
        } else if overlay.is_some() {
            set_size(&self.picture, width, height);
            copy(&self.host, &self.picture)?;
        }
        self.covered = overlay.is_some();
        if let Some(scene) = overlay {
            return draw(&self.host, scene, theme);
        }
        // The memory of a picture is large, and most charts are not pointed at.
        set_size(&self.picture, 0, 0);
        Ok(())
    }

    /// Empties the canvas.
    pub(super) fn clear(&self) {
        if let Ok(context) = context(&self.host) {
            let (width, height) = (self.host.width(), self.host.height());
            context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
        }
    }
}

/// Draws a scene on a canvas that nothing else draws on, with so many pixels for each of its own.
pub(super) fn draw_alone(
    canvas: &HtmlCanvasElement,
    scene: &Scene,
    theme: &Theme,
    ratio: u32,
) -> Result<(), Error> {
    let pixels = |length: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a cast from f64 saturates"
        )]
        {
            (length * f64::from(ratio)).round() as u32
        }
    };
    set_size(canvas, pixels(scene.size.width), pixels(scene.size.height));
    draw(canvas, scene, theme)
}

/// Setting a size empties a canvas, so the same size is not set again.
fn set_size(canvas: &HtmlCanvasElement, width: u32, height: u32) {
    if (canvas.width(), canvas.height()) != (width, height) {
        canvas.set_width(width);
        canvas.set_height(height);
    }
}

fn copy(from: &HtmlCanvasElement, to: &HtmlCanvasElement) -> Result<(), Error> {
    let copied = context(to)?.draw_image_with_html_canvas_element(from, 0.0, 0.0);
    copied.map_err(|why| browser_error("canvas", &why))
}

fn draw(canvas: &HtmlCanvasElement, scene: &Scene, theme: &Theme) -> Result<(), Error> {
    if scene.size.width <= 0.0 {
        return Ok(());
    }
    let direction = match scene.direction {
        TextDirection::Ltr => "ltr",
        TextDirection::Rtl => "rtl",
    };
    // `start` and `end` follow the context's own direction, which a page with
    // `dir="rtl"` would turn; web-sys has no setter for it.
    let name = JsValue::from_str("direction");
    let context = JsValue::from(context(canvas)?);
    let _ = js_sys::Reflect::set(&context, &name, &JsValue::from_str(direction));
    let ratio = PixelRatio::new(f64::from(canvas.width()) / scene.size.width);
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or_else(no_context)?;
    paint(scene, theme, ratio, &mut backend)
}

fn context(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, Error> {
    let found = canvas.get_context("2d").ok().flatten();
    found.and_then(|context| context.dyn_into().ok()).ok_or_else(no_context)
}

pub(super) fn no_context() -> Error {
    Error::canvas(
        "canvas: found one without a 2D context, expected a canvas that nothing else draws on",
    )
}
