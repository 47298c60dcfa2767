//! Homeward commands.
fn main() {}
