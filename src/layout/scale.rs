//! From data to pixels and back.

mod linear;
mod time;

pub use linear::LinearScale;
pub use time::{Calendar, TimeScale, TimeTick};
