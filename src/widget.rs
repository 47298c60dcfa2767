//! The state of one chart: inputs, and what each of them makes stale.

mod action;
mod input;
mod interaction;
mod shown;
mod update;

pub use action::{Action, Copyable, Device, Key, PointerEvent, Pointing, Press};
pub use input::Input;
pub use shown::Shown;
pub use update::{Focused, Notice, Stale, Target, Update};

use crate::article::markup::Node;
use crate::article::{Article, Live, RenderStage};
use crate::dataset::DatasetRef;
use crate::draw::Figure;
use crate::export::Export;
use crate::layout::{Layout, MeasureText, Overlay, Style, TextPlacement};
use crate::options::Options;
use crate::scene::{Contrast, Point, Scene, Scheme, Size, Theme};
use crate::series::{Focus, Line, Series};
use crate::text::Locale;

use interaction::Interaction;
use record::{Claim, Direction, EntryId};

/// One chart: data, options, size and focus, and the picture that follows from them. It draws
/// nothing itself; [`handle`](Self::handle) returns what is stale.
///
/// ```
/// use homeward::layout::{Advances, TextPlacement};
/// use homeward::widget::{Action, Input, Stale};
/// use homeward::{Options, Size, Widget};
///
/// let dataset = homeward::dataset();
/// let mut widget = Widget::new(&dataset, Options::default(), TextPlacement::Page);
/// widget.handle(Input::Resize(Size::new(760.0, 400.0)), &Advances);
/// let update = widget.handle(Input::Action(Action::Focus(0)), &Advances);
/// assert_eq!(update.stale, Stale::Overlay);
/// assert!(widget.shown().overlay.is_some());
/// ```
#[derive(Debug)]
pub struct Widget<'a> {
    dataset: DatasetRef<'a>,
    options: Options,
    locale: Locale,
    text_placement: TextPlacement,
    size: Size,
    /// The preferences of the reader's device.
    preferred: (Scheme, Contrast),
    theme: Theme,
    /// Whether the page has colours of its own.
    themed: bool,
    interaction: Interaction,
    /// The figure of the data and the options.
    figure: Figure<'a>,
    /// The layout of the figure at the size, while there is one.
    layout: Option<Layout>,
    /// The last width whose natural height was used, with that height.
    settled: Option<Size>,
}

/// No scrollbar is wider than this, in CSS pixels.
const SCROLLBAR: f64 = 24.0;

/// What outlasts a new layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keep {
    /// The focus, where its datum is still the same.
    Focus,
    /// Nothing: the same index is now another datum.
    Nothing,
}

impl<'a> Widget<'a> {
    /// A chart of `dataset` that has no size yet, so no picture. The day in `options` is that of
    /// its reader, and outlasts later options.
    #[must_use]
    pub fn new(
        dataset: impl Into<DatasetRef<'a>>,
        options: Options,
        text_placement: TextPlacement,
    ) -> Self {
        let dataset = dataset.into();
        let (size, preferred) = <(Size, (Scheme, Contrast))>::default();
        let locale = Locale::of(&options);
        Self {
            figure: Figure::of(dataset.clone(), &options, size.width, &locale),
            dataset,
            theme: Theme::new(Scheme::of(options.theme, preferred.0)),
            options,
            locale,
            text_placement,
            size,
            preferred,
            themed: false,
            interaction: Interaction::default(),
            layout: None,
            settled: None,
        }
    }

    /// Handles an input, and returns what is stale and the notices for the page.
    pub fn handle(&mut self, input: Input, measure: &dyn MeasureText) -> Update {
        match input {
            Input::Options(options) => self.set_options(options, measure),
            Input::Resize(size) => {
                self.size = size;
                self.lay_out(measure, Keep::Focus)
            }
            Input::Preference(scheme, contrast) => {
                self.preferred = (scheme, contrast);
                self.themed = false;
                self.choose_theme()
            }
            Input::Theme(theme) => {
                self.theme = theme;
                self.themed = true;
                Update::stale(Stale::Picture)
            }
            Input::Action(action) => self.act(action),
        }
    }

    /// Shows another dataset with options for it. The focus and the selection in the old one go.
    pub fn replace(
        &mut self,
        dataset: DatasetRef<'a>,
        options: Options,
        measure: &dyn MeasureText,
    ) -> Update {
        self.interaction.pressed = None;
        let update = self.lose_focus().and(self.select(None));
        self.dataset = dataset;
        update.and(self.set_options(options, measure))
    }

    /// The natural height of the figure at a width.
    #[must_use]
    pub fn natural_height(&self, width: f64, measure: &dyn MeasureText) -> f64 {
        let style = self.style(measure);
        if self.figure.is_for(width) {
            return self.figure.natural_height(width, &style);
        }
        self.figure_at(width).natural_height(width, &style)
    }

    /// The height to give the figure at a width. Where more width makes a chart higher, the page's
    /// scrollbar would come and go for ever: a width that shrinks by a scrollbar keeps the larger of both
    /// heights (hysteresis).
    #[must_use]
    pub fn steady_height(&mut self, width: f64, measure: &dyn MeasureText) -> f64 {
        let natural = self.natural_height(width, measure);
        match self.settled {
            Some(Size { width: before, height })
                if (f64::EPSILON..=SCROLLBAR).contains(&(before - width)) =>
            {
                natural.max(height)
            }
            _ => {
                self.settled = Some(Size::new(width, natural));
                natural
            }
        }
    }

    /// The picture, `None` while there is no size.
    #[must_use]
    pub fn scene(&self) -> Option<Scene> {
        Some(self.figure.scene(self.layout.as_ref()?, &self.locale))
    }

    /// The figure as text and tables, whatever its size: around the picture or, where the picture
    /// contains the text, as its fallback, always with the tables.
    #[must_use]
    pub fn description(&self, stage: RenderStage) -> Node {
        let selected = self.interaction.selected;
        let article = Article::new(&self.figure, &self.locale);
        match self.text_placement {
            TextPlacement::Picture => article.description(selected),
            TextPlacement::Page => {
                let breakdown = self.interaction.breakdown;
                article.markup(Some(Live { stage, selected, breakdown }))
            }
        }
    }

    /// The exports of the chart.
    #[must_use]
    pub fn export(&self) -> Export<'_> {
        Export { dataset: &self.dataset, options: &self.options, locale: &self.locale }
    }

    /// The finding in one sentence, and the scope line.
    #[must_use]
    pub fn summary(&self) -> String {
        let text = &self.figure.text;
        format!("{} {}", text.sentence, text.scope)
    }

    /// Where the text around the plot is shown.
    #[must_use]
    pub const fn text_placement(&self) -> TextPlacement {
        self.text_placement
    }

    /// The colours in use.
    #[must_use]
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The chart's own colours, without those of the page.
    #[must_use]
    pub fn own_theme(&self) -> Theme {
        let (scheme, contrast) = self.preferred;
        Theme::new(Scheme::of(self.options.theme, scheme)).with_contrast(contrast)
    }

    /// The language in use.
    #[must_use]
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    fn set_options(&mut self, options: Options, measure: &dyn MeasureText) -> Update {
        self.options = Options { today: self.options.today, ..options };
        self.locale = Locale::of(&self.options);
        self.choose_theme();
        let update = self.lay_out(measure, Keep::Nothing).and(Update::stale(Stale::Size));
        self.settled = None;
        // The first sentence is read with the page; only a change of it is announced.
        if self.layout.is_some() {
            self.interaction.announcement = self.figure.text.sentence.to_string();
        }
        update
    }

    fn choose_theme(&mut self) -> Update {
        let theme = self.own_theme();
        if self.themed || theme == self.theme {
            return Update::none();
        }
        self.theme = theme;
        Update::stale(Stale::Picture)
    }

    const fn style<'s>(&'s self, measure: &'s dyn MeasureText) -> Style<'s> {
        Style::new(&self.locale, measure).with_text_in(self.text_placement)
    }

    fn figure_at(&self, width: f64) -> Figure<'a> {
        Figure::of(self.dataset.clone(), &self.options, width, &self.locale)
    }

    fn lay_out(&mut self, measure: &dyn MeasureText, keep: Keep) -> Update {
        let before = self.focused(self.focused_datum());
        let was_shown = self.shows_selected();
        // Another width can group the flows in another way: the same index is then another period.
        let renewed = keep == Keep::Nothing || !self.figure.is_for(self.size.width);
        if renewed {
            self.figure = self.figure_at(self.size.width);
        }
        let visible = self.size.width > 0.0 && self.size.height > 0.0;
        self.layout = visible.then(|| self.figure.layout(self.size, &self.style(measure)));
        let after = self.focused(self.focused_datum());
        let stays = keep == Keep::Focus && before.is_some() && after == before;
        self.interaction.pressed = None;
        let update = if stays { Update::none() } else { self.lose_focus() };
        let gone = was_shown && self.layout.is_some() && !self.shows_selected();
        let update = if gone { update.and(self.select(None)) } else { update };
        update.and(Update::stale(if renewed { Stale::Text } else { Stale::Picture }))
    }

    /// The data of the current layout.
    fn series(&self) -> Option<&Series> {
        self.layout.as_ref().map(|_| &self.figure.series)
    }

    /// The detail of a datum: its one event or claim, or the first of several with all their
    /// people.
    fn focused(&self, datum: Option<usize>) -> Option<Focused> {
        let series = self.series()?;
        let entries = series.entries_at(datum?);
        let first = self.focused_on(*entries.first()?)?;
        let Some(people) = series.people_at(datum?).filter(|_| entries.len() > 1) else {
            return Some(first);
        };
        let day = series.day_of(datum?)?;
        let [ukraine, russia] = Direction::BOTH.map(|direction| Some(people.get(direction).value));
        Some(Focused { day, ukraine, russia, ..first })
    }

    /// An event or a claim.
    fn focused_on(&self, entry: EntryId) -> Option<Focused> {
        let [ukraine, russia] = Direction::BOTH;
        match entry {
            EntryId::Event(index) => {
                let event = self.dataset.event(index)?;
                let people = |direction| event.people.get(direction).map(|count| count.value);
                Some(Focused {
                    id: event.id.clone(),
                    day: event.date,
                    ukraine: people(ukraine),
                    russia: people(russia),
                })
            }
            EntryId::Claim(index) => {
                let claim = self.dataset.claim(index)?;
                let Claim { ukraine, russia, .. } = *claim;
                Some(Focused { id: claim.id.clone(), day: claim.date, ukraine, russia })
            }
            EntryId::Context(_) => None,
        }
    }

    /// The focused datum.
    #[must_use]
    pub fn focused_datum(&self) -> Option<usize> {
        self.interaction.focus.map(|focus| focus.datum)
    }

    /// The event or claim of an id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<EntryId> {
        self.dataset.named(id)
    }

    /// The datum of an event, named by its id.
    #[must_use]
    pub fn datum_of(&self, id: &str) -> Option<usize> {
        self.figure.series.datum_of(self.named(id)?)
    }

    /// A position at which a pointer selects a datum: its point, or the middle of its bar.
    #[must_use]
    pub fn position_of(&self, datum: usize) -> Option<Point> {
        let layout = self.layout.as_ref()?;
        let ring = Overlay::rings(layout, Focus { datum, line: Line::All }).into_iter().next();
        let rect = ring.unwrap_or(layout.plot.as_ref()?.rect);
        let down = rect.y + rect.height / 2.0;
        Some(Point::new(layout.turned(layout.datum_x(datum)?), down))
    }
}

#[cfg(test)]
mod tests;
