mod claims;
mod cumulative;
mod domain;
mod flows;
mod focus;
mod mark;
mod tally;
