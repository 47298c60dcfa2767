use super::failure::refused;
use super::letters::PageLetters;
use crate::error::Error;
use crate::locale::TextDirection;
use crate::paint::{PixelRatio, paint};
use crate::scene::Scene;
use crate::theme::Theme;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Document, HtmlCanvasElement};

/// The host's canvas and a detached one that keeps the picture, so that what is
/// painted over it can go without the picture being drawn again.
#[derive(Debug)]
pub(super) struct Surface {
    host: HtmlCanvasElement,
    picture: HtmlCanvasElement,
}

impl Surface {
    /// The surface of a canvas in `document`.
    pub(super) fn new(document: &Document, host: HtmlCanvasElement) -> Result<Self, Error> {
        context(&host)?;
        let made = document.create_element("canvas").map_err(|why| refused("canvas", &why))?;
        Ok(Self { host, picture: made.unchecked_into() })
    }

    /// What measures letters as this canvas draws them.
    pub(super) fn letters(&self, theme: &Theme) -> Result<PageLetters, Error> {
        let family = theme.font_family.clone();
        Ok(PageLetters { context: context(&self.picture)?, family })
    }

    /// Gives the canvas as many pixels as the screen has for it.
    pub(super) fn resize(&self, width: u32, height: u32) {
        for canvas in [&self.host, &self.picture] {
            if (canvas.width(), canvas.height()) != (width, height) {
                canvas.set_width(width);
                canvas.set_height(height);
            }
        }
    }

    /// Draws the picture anew and shows it.
    pub(super) fn draw(&self, scene: &Scene, theme: &Theme) -> Result<(), Error> {
        // A size in whole pixels can be one row more than the figure's.
        let context = context(&self.picture)?;
        let (width, height) = (self.picture.width(), self.picture.height());
        if !theme.ground.is_solid() {
            context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
        } else {
            context.set_fill_style_str(&theme.ground.to_string());
            context.fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
        }
        draw(&self.picture, scene, theme)?;
        self.show(None, theme)
    }

    /// Shows the picture, with something painted over it or not.
    pub(super) fn show(&self, overlay: Option<&Scene>, theme: &Theme) -> Result<(), Error> {
        if self.picture.width() == 0 || self.picture.height() == 0 {
            return Ok(());
        }
        let host = context(&self.host)?;
        if !theme.ground.is_solid() {
            self.clear();
        }
        let copied = host.draw_image_with_html_canvas_element(&self.picture, 0.0, 0.0);
        copied.map_err(|why| refused("canvas", &why))?;
        overlay.map_or(Ok(()), |scene| draw(&self.host, scene, theme))
    }

    /// Empties the host's canvas.
    pub(super) fn clear(&self) {
        if let Ok(context) = context(&self.host) {
            let (width, height) = (self.host.width(), self.host.height());
            context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
        }
    }
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

fn no_context() -> Error {
    Error::canvas(
        "canvas: found one without a 2D context, expected a canvas that nothing else draws on",
    )
}
