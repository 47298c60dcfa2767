mod legend;
mod sentence;
mod tooltip;
