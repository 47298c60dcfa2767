use record::Dataset;
use std::ops::Deref;
use std::rc::Rc;

/// The record that a chart shows: one that outlasts the chart, as the bundled one does, or one
/// that goes with the last chart that shows it.
#[derive(Clone, Debug)]
pub enum Held<'a> {
    /// Somebody else keeps it.
    Lent(&'a Dataset),
    /// The charts that show it keep it.
    Own(Rc<Dataset>),
}

impl Deref for Held<'_> {
    type Target = Dataset;

    fn deref(&self) -> &Dataset {
        match self {
            Self::Lent(dataset) => dataset,
            Self::Own(dataset) => dataset,
        }
    }
}
