mod legend;
mod quiet;
mod sentence;
mod tooltip;
