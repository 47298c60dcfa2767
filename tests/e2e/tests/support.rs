//! What the tests share.

pub(crate) mod canvas;
pub(crate) mod chart;
pub(crate) mod colours;
pub(crate) mod element;
pub(crate) mod expected;
