use crate::view::{Group, View};
use record::Counting;

/// What buttons and groups of them are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// How to read a view by keyboard.
    Hint(View),
    /// The name of the buttons of the views.
    Views,
    /// A view's button.
    View(View),
    /// The name of the buttons of how lines stand.
    Lines,
    /// The button of lines on one another, or apart.
    Stacked(bool),
    /// The name of the buttons of what a bar stands for.
    Bars,
    /// The button of what a bar stands for.
    Group(Group),
    /// The name of the buttons of periods.
    Period,
    /// The button of all days.
    WholeRecord,
    /// The button of the last twelve months.
    LastTwelveMonths,
    /// The name of the buttons of what is shown apart.
    Apart,
    /// The button of events of a kind that is not counted.
    Counting(Counting),
    /// The button that shows no earlier days.
    FromHere,
    /// The button that shows no later days.
    UntilHere,
    /// The button that closes what is open.
    Close,
    /// The name of what a stop opens.
    Details,
    /// The name of the legend.
    Key,
}
