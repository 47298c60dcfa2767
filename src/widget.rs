//! The state of one chart: what comes in, and what then has to be painted.

mod input;
mod update;

pub use input::Input;
pub use update::{Focused, Notice, Stale, Update};

use crate::description::Tables;
use crate::figure::Figure;
use crate::geometry::{Point, Size};
use crate::layout::{Layout, Style, Tooltip, WordsIn};
use crate::locale::Locale;
use crate::markup::Node;
use crate::measure::MeasureText;
use crate::options::Options;
use crate::scene::Scene;
use crate::series::Series;
use crate::theme::{Scheme, Theme};
use record::{Dataset, Direction, EventIndex};

/// One chart: data, options, size and focus, and the picture that follows from
/// them. It draws nothing itself; [`handle`](Self::handle) says what went stale.
#[derive(Debug)]
pub struct Widget<'a> {
    dataset: &'a Dataset,
    options: Options,
    locale: Locale,
    words: WordsIn,
    size: Size,
    /// What the reader's device prefers.
    preferred: Scheme,
    theme: Theme,
    /// Whether the page has colours of its own.
    themed: bool,
    /// The step or bar the reader points at.
    focus: Option<usize>,
    placed: Option<Placed<'a>>,
}

/// What follows from data, options and size.
#[derive(Debug)]
struct Placed<'a> {
    figure: Figure<'a>,
    layout: Layout,
}

/// What outlasts a new layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keep {
    /// The focus, where its step or bar still means the same.
    Focus,
    /// Nothing: the same place now means something else.
    Nothing,
}

impl<'a> Widget<'a> {
    /// A chart of `dataset` that has no size yet, so nothing to show.
    #[must_use]
    pub fn new(dataset: &'a Dataset, options: Options, words: WordsIn) -> Self {
        Self {
            dataset,
            options,
            locale: Locale::default(),
            words,
            size: Size::default(),
            preferred: Scheme::default(),
            theme: Theme::new(Scheme::default()),
            themed: false,
            focus: None,
            placed: None,
        }
    }

    /// Takes an input in, and says what it made stale and what the page should
    /// be told.
    pub fn handle(&mut self, input: Input, measure: &dyn MeasureText) -> Update {
        match input {
            Input::Options(options) => {
                self.options = options;
                self.choose_theme();
                self.place(measure, Keep::Nothing)
            }
            Input::Resize(size) => {
                self.size = size;
                self.place(measure, Keep::Focus)
            }
            Input::Preference(scheme) => {
                self.preferred = scheme;
                self.choose_theme()
            }
            Input::Theme(theme) => {
                self.theme = theme;
                self.themed = true;
                Update::stale(Stale::Picture)
            }
            Input::Pointer(point) => {
                let focus = self.placed.as_ref().and_then(|placed| placed.layout.hit(point));
                self.focus_on(focus)
            }
            Input::Leave => self.focus_on(None),
        }
    }

    /// The height the figure takes at a width when nobody limits it.
    #[must_use]
    pub fn natural_height(&self, width: f64, measure: &dyn MeasureText) -> f64 {
        let figure = Figure::new(self.dataset, &self.options, width, &self.locale);
        figure.natural_height(width, &self.style(measure))
    }

    /// The picture, `None` while there is no size.
    #[must_use]
    pub fn scene(&self) -> Option<Scene> {
        let placed = self.placed.as_ref()?;
        Some(placed.figure.scene(&placed.layout, &self.locale))
    }

    /// What is painted over the picture at the focus.
    #[must_use]
    pub fn overlay(&self, measure: &dyn MeasureText) -> Option<Scene> {
        let placed = self.placed.as_ref()?;
        let style = self.style(measure);
        let series = &placed.figure.series;
        let tooltip = Tooltip::new(&placed.layout, series, self.dataset, (self.focus?, &style))?;
        Some(Scene::overlay(&placed.layout, &tooltip))
    }

    /// The figure in words and tables, whatever its size: around the picture
    /// or, where the picture holds the words, in its place, always with the tables.
    #[must_use]
    pub fn description(&self, tables: Tables) -> Node {
        let figure = self.figure();
        match self.words {
            WordsIn::Picture => figure.description(&self.locale),
            WordsIn::Page => figure.article(tables, &self.locale),
        }
    }

    /// The finding in one sentence, and the scope line.
    #[must_use]
    pub fn summary(&self) -> String {
        let figure = self.figure();
        format!("{} {}", figure.words.sentence, figure.words.scope)
    }

    /// The colours in use.
    #[must_use]
    pub const fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The language in use.
    #[must_use]
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    fn choose_theme(&mut self) -> Update {
        let theme = Theme::new(self.options.theme.scheme(self.preferred));
        if self.themed || theme == self.theme {
            return Update::none();
        }
        self.theme = theme;
        Update::stale(Stale::Picture)
    }

    const fn style<'s>(&'s self, measure: &'s dyn MeasureText) -> Style<'s> {
        Style::new(&self.locale, measure).with_words_in(self.words)
    }

    fn figure(&self) -> Figure<'a> {
        Figure::new(self.dataset, &self.options, self.size.width, &self.locale)
    }

    fn place(&mut self, measure: &dyn MeasureText, keep: Keep) -> Update {
        let before = self.focused();
        let visible = self.size.width > 0.0 && self.size.height > 0.0;
        self.placed = visible.then(|| {
            let figure = self.figure();
            let layout = figure.layout(self.size, &self.style(measure));
            Placed { figure, layout }
        });
        // Another width can group the flows otherwise: the same place then means
        // another period.
        let stays = keep == Keep::Focus && self.focused() == before;
        let kept = self.focus.filter(|_| stays && before.is_some());
        let mut update = self.focus_on(kept);
        update.stale = Stale::Words;
        update
    }

    fn focus_on(&mut self, focus: Option<usize>) -> Update {
        if focus == self.focus {
            return Update::none();
        }
        self.focus = focus;
        let notice = Notice::Focus(self.focused());
        Update { stale: Stale::Overlay, notice: Some(notice) }
    }

    /// The first event at the focus, and its people by direction.
    fn focused(&self) -> Option<Focused> {
        let figure = &self.placed.as_ref()?.figure;
        let focus = self.focus?;
        let (event, day, people): (EventIndex, _, _) = match &figure.series {
            Series::Cumulative(series) => {
                let step = series.steps.get(focus)?;
                (step.event, step.day, step.added)
            }
            Series::Flows(series) => {
                let bar = series.bars.get(focus)?;
                (*series.events.get(bar.events.0)?, bar.start, bar.people)
            }
        };
        Some(Focused {
            id: self.dataset.event(event)?.id.clone(),
            day,
            ukraine: people.get(Direction::Ukraine).value,
            russia: people.get(Direction::Russia).value,
        })
    }

    /// The place of a step or bar, for tests and for reading by other means
    /// than a pointer.
    #[must_use]
    pub fn stop(&self, index: usize) -> Option<Point> {
        let layout = &self.placed.as_ref()?.layout;
        let rect = layout.plot.as_ref()?.rect;
        Some(Point::new(layout.stop(index)?, rect.y + rect.height / 2.0))
    }
}
