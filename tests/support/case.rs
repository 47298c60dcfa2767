//! One picture as a test describes it: data, options, width and reader.

use super::vision::Vision;
use super::{frozen_record, load_languages};
use homeward::layout::{Advances, Overlay, TextPlacement};
use homeward::series::{Focus, Line};
use homeward::text::TooltipText;
use homeward::{Figure, Locale, Options, Scene, Scheme, Size, Style, TextDirection, draw};
use record::Dataset;

/// One picture.
pub struct Case {
    pub options: Options,
    pub width: f64,
    pub scheme: Scheme,
    pub locale: Locale,
    pub dataset: Dataset,
    pub focus: Option<usize>,
    pub text_placement: TextPlacement,
    pub vision: Option<Vision>,
}

impl Case {
    /// The frozen record, light, in the language of the options.
    pub fn new(options: Options, width: f64) -> Self {
        load_languages();
        let (scheme, locale) = (Scheme::Light, Locale::of(&options));
        Self {
            options,
            width,
            scheme,
            locale,
            dataset: frozen_record(),
            focus: None,
            text_placement: TextPlacement::Picture,
            vision: None,
        }
    }

    pub fn with_words_in_page(mut self) -> Self {
        self.text_placement = TextPlacement::Page;
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
        let style = Style::new(&self.locale, &Advances).with_text_in(self.text_placement);
        let figure = Figure::new(&self.dataset, &self.options, self.width, &self.locale);
        let size = Size::new(self.width, figure.natural_height(self.width, &style));
        let layout = figure.layout(size, &style);
        let mut scene = figure.scene(&layout, &self.locale);
        if let Some(focus) = self.focus {
            let tooltip =
                TooltipText::new(&self.dataset, &figure.series, focus, &self.locale).unwrap();
            let focus = Focus { datum: focus, line: Line::All };
            let overlay = Overlay::of_focus(&layout, focus, &tooltip).unwrap();
            scene.items.extend(draw::overlay(&layout, &overlay, self.text_placement).items);
        }
        scene
    }
}
