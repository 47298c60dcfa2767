use crate::dataset::DatasetRef;
use crate::layout::{Layout, Style, group_for};
use crate::options::Options;
use crate::scene::{Scene, Size};
use crate::series::Series;
use crate::text::{FigureText, Locale, Message};
use crate::view::Group;
use record::Dataset;

/// A figure of a known width: its series, its text and, on demand, its layout and scene.
///
/// ```
/// use homeward::layout::Advances;
/// use homeward::{Figure, Fit, Locale, Options, Style, Theme};
///
/// let (dataset, locale) = (homeward::dataset(), Locale::default());
/// let figure = Figure::new(&dataset, &Options::default(), 760.0, &locale);
/// let scene = figure.natural_scene(760.0, &Style::new(&locale, &Advances));
/// let svg = homeward::svg(&scene, &Theme::new(Default::default()), "figure", Fit::Own);
/// assert!(svg.contains(" to Ukraine"));
/// ```
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    dataset: DatasetRef<'a>,
    /// What a bar of the flows covers where the options leave it open.
    group: Group,
    /// The options.
    pub options: Options,
    /// The data of the view.
    pub series: Series,
    /// Its text.
    pub text: FigureText,
}

impl<'a> Figure<'a> {
    /// The figure that `options` ask for, `width` CSS pixels wide.
    #[must_use]
    pub fn new(dataset: &'a Dataset, options: &Options, width: f64, locale: &Locale) -> Self {
        Self::of(DatasetRef::Borrowed(dataset), options, width, locale)
    }

    /// The same of a record that may be the chart's own.
    #[must_use]
    pub fn of(dataset: DatasetRef<'a>, options: &Options, width: f64, locale: &Locale) -> Self {
        let group = group_for(&dataset, options, width);
        let series = Series::new(&dataset, options, group);
        let text = FigureText::new(&dataset, &series, options, locale);
        Self { dataset, group, options: options.clone(), series, text }
    }

    /// The dataset it shows.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Whether it is the same at another width.
    #[must_use]
    pub fn is_for(&self, width: f64) -> bool {
        group_for(&self.dataset, &self.options, width) == self.group
    }

    /// The natural height.
    #[must_use]
    pub fn natural_height(&self, width: f64, style: &Style<'_>) -> f64 {
        Layout::natural_height(&self.series, &self.text, width, style)
    }

    /// The layout at a size.
    #[must_use]
    pub fn layout(&self, size: Size, style: &Style<'_>) -> Layout {
        Layout::new(&self.series, &self.text, size, style)
    }

    /// The picture of a layout.
    #[must_use]
    pub fn scene(&self, layout: &Layout, locale: &Locale) -> Scene {
        let title = format!("{}: {}", locale.format(&Message::Picture), self.text.heading);
        let description = format!("{} {}", self.text.sentence, self.text.scope);
        let lang = (!locale.is_english()).then(|| locale.code());
        Scene { lang, ..super::picture(layout, &title, &description) }
    }

    /// The picture at its natural height.
    #[must_use]
    pub fn natural_scene(&self, width: f64, style: &Style<'_>) -> Scene {
        let size = Size::new(width, self.natural_height(width, style));
        self.scene(&self.layout(size, style), style.locale)
    }
}
