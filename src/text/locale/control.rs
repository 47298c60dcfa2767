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
    /// The label of the group of buttons for stacking.
    Lines,
    /// The button of lines on one another, or apart.
    Stacked(bool),
    /// The label of the group of buttons for the period of a bar.
    Bars,
    /// The button of a period of a bar.
    Group(Group),
    /// The name of the buttons of periods.
    Period,
    /// The button of all days.
    WholeRecord,
    /// The button of the last twelve months.
    LastTwelveMonths,
    /// The label of the group of buttons for uncounted events.
    Apart,
    /// The button of events of a kind that is not counted.
    Counting(Counting),
    /// The button that shows no earlier days.
    FromHere,
    /// The button that shows no later days.
    UntilHere,
    /// The button that closes the details.
    Close,
    /// The label of the details of a datum.
    Details,
    /// The name of the legend.
    Key,
}
