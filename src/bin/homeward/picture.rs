//! Pictures as PNG, in letters that are the same on every machine.

use homeward::scene::{Anchor, Item};
use homeward::{Export, Fit, Scene, TextDirection};
use resvg::{tiny_skia, usvg};

/// The one family that is drawn with: it has Latin, Cyrillic and Arabic letters.
const FAMILY: &str = "DejaVu Sans";

/// A picture with its text as PNG, `width` CSS pixels wide, with `ratio` pixels for each of them.
///
/// # Errors
/// When the picture is too large for memory.
pub(crate) fn png(export: &Export<'_>, width: f64, ratio: f32) -> Result<Vec<u8>, String> {
    let scene = left_to_right(export.scene(width));
    let svg = homeward::svg(&scene, &export.theme(), "homeward", Fit::Own);
    let mut options = usvg::Options { font_family: FAMILY.into(), ..usvg::Options::default() };
    let fonts = options.fontdb_mut();
    for font in [dejavu::sans::regular(), dejavu::sans::bold()] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family(FAMILY);
    let failed = |found: String| format!("PNG: found {found}, expected a picture");
    let tree = usvg::Tree::from_str(&svg, &options).map_err(|error| failed(error.to_string()))?;
    let size = tree.size().to_int_size().scale_by(ratio);
    let pixels = size.and_then(|size| tiny_skia::Pixmap::new(size.width(), size.height()));
    let mut pixels = pixels.ok_or_else(|| failed(format!("{width} pixels at ratio {ratio}")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(ratio, ratio), &mut pixels.as_mut());
    encoded(pixels, &scene).map_err(|error| failed(error.to_string()))
}

/// The same scene for a program that knows no `direction` of a drawing: what begins at a point of a text
/// that runs right to left ends there, and each text is isolated in its own direction.
fn left_to_right(mut scene: Scene) -> Scene {
    if scene.direction == TextDirection::Ltr {
        return scene;
    }
    scene.direction = TextDirection::Ltr;
    for item in &mut scene.items {
        let Item::Text(text) = item else { continue };
        text.anchor = match text.anchor {
            Anchor::Start => Anchor::End,
            Anchor::Middle => Anchor::Middle,
            Anchor::End => Anchor::Start,
        };
        text.text = format!("\u{2067}{}\u{2069}", text.text);
    }
    scene
}

/// The file, with what the picture is made from in its metadata.
fn encoded(pixels: tiny_skia::Pixmap, scene: &Scene) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    for (keyword, text) in
        [("Title", &scene.title), ("Description", &scene.description), ("Source", &scene.metadata)]
    {
        encoder.add_itxt_chunk(keyword.into(), text.clone())?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels.take_demultiplied())?;
    writer.finish()?;
    Ok(file)
}
