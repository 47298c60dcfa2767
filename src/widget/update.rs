use crate::language::Language;
use crate::text::Breakdown;
use record::{Day, keywords};

keywords! {
    /// How much of a chart is out of date. Each level includes those before it, so two updates merge by
    /// taking the larger.
    pub enum Stale {
        /// Nothing.
        Nothing = "nothing",
        /// The overlay.
        Overlay = "overlay",
        /// The picture.
        Picture = "picture",
        /// The picture and the text.
        Text = "text",
        /// The height as well.
        Size = "size",
    }
}

/// The detail of the focus or the selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focused {
    /// The event, the first of a period, or the claim.
    pub id: String,
    /// Its day, the first of a period.
    pub day: Day,
    /// People to Ukraine; `None` where no figure was given.
    pub ukraine: Option<u32>,
    /// People to Russia; `None` where no figure was given.
    pub russia: Option<u32>,
}

/// A notice for the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The focus moved; `None` when it left.
    Focus(Option<Focused>),
    /// Something is selected; `None` when nothing is any more.
    Select(Option<Focused>),
    /// The reader asks for these days alone.
    Period(Day, Day),
    /// The keyboard's focus belongs here: after a press to what it opened and, if the details close under
    /// it, to what they were opened from.
    Keyboard(Target),
    /// The messages of this language are not loaded, so that nothing changes yet.
    Language(Language),
    /// The key is the chart's, and the page should not act on it.
    Handled,
}

/// A place in the page for the keyboard's focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The button of a datum.
    Datum(usize),
    /// The button of the datum that had it last.
    LastDatum,
    /// The button of an event or a claim in a table.
    Entry(String),
    /// A number of the sentence.
    Breakdown(Breakdown),
    /// The details.
    Details,
}

/// What an input led to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// What is stale.
    pub stale: Stale,
    /// The notices for the page, in this order.
    pub notices: Vec<Notice>,
}

impl Update {
    /// Nothing changed.
    #[must_use]
    pub const fn none() -> Self {
        Self { stale: Stale::Nothing, notices: Vec::new() }
    }

    /// Something is stale, and there are no notices.
    #[must_use]
    pub const fn stale(stale: Stale) -> Self {
        Self { stale, notices: Vec::new() }
    }

    /// The same with a notice.
    #[must_use]
    pub fn notify(mut self, notice: Notice) -> Self {
        self.notices.push(notice);
        self
    }

    /// Both this and another.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.stale = self.stale.max(other.stale);
        self.notices.extend(other.notices);
        self
    }
}
